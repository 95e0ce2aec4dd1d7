"""The IEP meeting that a parent asked for in writing, and its recording."""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import education_code
from service.law.vocabulary import Actor, Before, Deadline, Event, Seen, Within

REQUEST = Event(
    "filed",
    Text(
        "The district received the written request for an IEP meeting",
        "El distrito recibió la solicitud escrita de una reunión del IEP",
    ),
    when=Text(
        "the district receives the written request for the meeting",
        "el distrito recibe la solicitud escrita de la reunión",
    ),
)
MEETING = Event(
    "meeting",
    Text("Day set for the IEP meeting", "Día fijado para la reunión del IEP"),
    when=Text("the IEP meeting begins", "empieza la reunión del IEP"),
    not_before=(REQUEST,),
)
IEP_MEETING = Deadline(
    Event(
        "iep_meeting",
        Text("The IEP meeting must be held", "Debe celebrarse la reunión del IEP"),
        when=Text("the IEP meeting is held", "se celebra la reunión del IEP"),
        done=Text("The IEP meeting was held", "Se celebró la reunión del IEP"),
        not_before=(REQUEST,),
    ),
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
                education_code("56043(l)"),
            ),
        ),
    ),
    if_missed=Text(
        "Write to the special education director: name the day of your request and ask for a "
        "meeting date this week. You can also file a state complaint.",
        "Escriba al director de educación especial: mencione el día de su solicitud y pida una "
        "fecha para esta semana. También puede presentar una queja estatal.",
    ),
)
RECORDING_NOTICE = Deadline(
    Event(
        "recording_notice",
        Text(
            "Tell the IEP team that you will record the meeting",
            "Avise al equipo del IEP que va a grabar la reunión",
        ),
        when=Text("the team is told of the recording", "se avisa al equipo de la grabación"),
        done=Text("The team was told of the recording", "Se avisó al equipo de la grabación"),
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
                "24 hours before the meeting: the day before, by the same hour",
                "24 horas antes de la reunión: el día anterior, a más tardar a la misma hora",
            ),
            # Three law firms quote these words alike; the section itself was not read.
            law=(
                education_code(
                    "56341.1(g)(1)",
                    "shall notify the members of the individualized education program team of "
                    "his, her, or its intent to record a meeting at least 24 hours prior to the "
                    "meeting",
                    seen=Seen.SECONDARY,
                ),
            ),
        ),
    ),
    if_missed=Text(
        "Ask the team whether everyone agrees to the recording. If not, take notes or ask for "
        "another day.",
        "Pregunte al equipo si todos aceptan la grabación. Si no, tome notas o pida otro día.",
    ),
)
