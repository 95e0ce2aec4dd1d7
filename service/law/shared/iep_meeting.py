"""The IEP meeting that a parent asked for in writing, and its recording."""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import (
    education_code,
)
from service.law.shared.undated import NO_THIRTY_DAYS
from service.law.vocabulary import (
    Actor,
    Before,
    Deadline,
    Event,
    Given,
    Notice,
    Within,
)

REQUEST = Event(
    "filed",
    Text(
        en="The district received the written request for an IEP meeting",
        es="El distrito recibió la solicitud escrita de una reunión del IEP",
    ),
    when=Text(
        en="the district receives the written request for the meeting",
        es="el distrito recibe la solicitud escrita de la reunión",
    ),
)
MEETING = Event(
    "meeting",
    Text(en="Date set for the IEP meeting", es="Fecha fijada para la reunión del IEP"),
    when=Text(en="the IEP meeting begins", es="empieza la reunión del IEP"),
    not_before=(REQUEST,),
    question=Text(
        en="For which date is the IEP meeting set?",
        es="¿Para qué fecha está fijada la reunión del IEP?",
    ),
)
MEETING_HELD = Event(
    "iep_meeting",
    Text(en="The IEP meeting must be held", es="Debe celebrarse la reunión del IEP"),
    when=Text(en="the IEP meeting is held", es="se celebra la reunión del IEP"),
    done=Text(en="The IEP meeting was held", es="Se celebró la reunión del IEP"),
    not_before=(REQUEST,),
    question=Text(en="When was the IEP meeting held?", es="¿Cuándo se hizo la reunión del IEP?"),
)
IEP_MEETING = Deadline(
    MEETING_HELD,
    by=Actor.DISTRICT,
    rules=(
        Within(
            30,
            Unit.CALENDAR,
            after=(REQUEST,),
            policy=Policy.DISTRICT,
            tolled=True,
            law=(
                education_code(
                    "56343.5",
                    "shall be held within 30 days, not counting days between the pupil's regular "
                    "school sessions, terms, or days of school vacation in excess of five "
                    "schooldays, from the date of receipt of the parent's written request",
                ),
                education_code(
                    "56343.5",
                    "If a parent makes an oral request, the local educational agency shall notify "
                    "the parent of the need for a written request and the procedure for filing a "
                    "written request.",
                ),
                education_code(
                    "56043(l)",
                    "shall be held within 30 calendar days, not counting days between the pupil's "
                    "regular school sessions, terms, or days of school vacation in excess of five "
                    "schooldays",
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="Write to the special education director: name the date of your request and ask for a "
        "meeting date this week. You can also file a state complaint.",
        es="Escriba a la dirección de educación especial: mencione la fecha de su solicitud y pida "
        "una fecha para esta semana. También puede presentar una queja estatal.",
    ),
)
RECORDING_NOTICE = Deadline(
    Event(
        "recording_notice",
        Text(
            en="Tell the IEP team that you will audio record the meeting",
            es="Avise al equipo del IEP que va a grabar el audio de la reunión",
        ),
        when=Text(
            en="the team is notified of the recording", es="se avisa al equipo de la grabación"
        ),
        done=Text(
            en="The team was notified of the recording", es="Se avisó al equipo de la grabación"
        ),
    ),
    by=Actor.PARTY,
    optional=True,
    rules=(
        Before(
            24,
            Unit.HOUR,
            before=MEETING,
            policy=Policy.BACKWARD,
            words=Text(
                en="24 hours before the meeting: the day before, by the same hour",
                es="24 horas antes de la reunión: el día anterior, a más tardar a la misma hora",
            ),
            # Nothing in the section speaks of video.
            law=(
                education_code(
                    "56341.1(g)(1)",
                    "The parent or guardian or local educational agency shall notify the members "
                    "of the individualized education program team of his, her, or its intent to "
                    "audio record a meeting at least 24 hours prior to the meeting",
                ),
                education_code(
                    "56341.1(g)(1)",
                    "If the local educational agency initiates the notice of intent to audio "
                    "record a meeting and the parent or guardian objects or refuses to attend the "
                    "meeting because it will be audio recorded, the meeting shall not be audio "
                    "recorded",
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="Ask the team whether everyone agrees to the recording. If not, take notes or ask for "
        "another date. If the district wants to record, you may say no: then it must not record.",
        es="Pregunte si todo el equipo acepta la grabación. Si no, tome notas o pida otra fecha. "
        "Si el distrito quiere grabar, usted puede negarse: entonces no debe grabar.",
    ),
)
NO_THIRTY_DAYS_FOR_THE_MEETING = Notice(
    NO_THIRTY_DAYS.code, NO_THIRTY_DAYS.text, when=Given((MEETING,))
)
