"""Talking it through: the teacher, the case manager, an administrator, an IEP meeting.

An oral request for a meeting does not start the 30 days; the district must then explain how to
ask in writing (Ed. Code § 56343.5).
"""

from calendars.translation import Text
from service.law.citations import education_code, federal_regulation
from service.law.records import RECORDS, RECORDS_REQUEST
from service.law.shared.iep_meeting import (
    IEP_MEETING,
    MEETING,
    MEETING_HELD,
    NO_THIRTY_DAYS_FOR_THE_MEETING,
    RECORDING_NOTICE,
    REQUEST,
)
from service.law.shared.limits import (
    DUE_PROCESS_LIMIT,
    LEARNED,
    STATE_COMPLAINT_LIMIT,
    STATE_COMPLAINT_LIMIT_LAST,
    VIOLATION,
)
from service.law.shared.sending import TO_THE_DISTRICT
from service.law.shared.undated import (
    IEP_CARRIED_OUT,
    IEP_COPY,
    INTERPRETER,
    LACK_OF_PROGRESS,
    MEETING_NOTICE,
    TRANSLATION,
)
from service.law.vocabulary import (
    Actor,
    Deadline,
    Event,
    Kind,
    Link,
    Notice,
    Process,
    Step,
    Undated,
)

PRIOR_WRITTEN_NOTICE = Deadline(
    Event(
        "prior_written_notice",
        Text(
            en="The district must explain in writing what it will or will not change",
            es="El distrito debe explicar por escrito qué va a cambiar o qué no",
        ),
        when=Text(
            en="prior written notice is given", es="se entrega la notificación previa por escrito"
        ),
        done=Text(
            en="The district gave prior written notice",
            es="El distrito entregó la notificación previa por escrito",
        ),
    ),
    by=Actor.DISTRICT,
    kind=Kind.UNDATED,
    rules=(
        Undated(
            words=Text(
                en="a reasonable time before the district changes something or refuses to",
                es="un tiempo razonable antes de que el distrito cambie algo o se niegue a hacerlo",
            ),
            law=(
                federal_regulation(
                    "300.503(a)",
                    "a reasonable time before the public agency … Proposes to initiate or change "
                    "the identification, evaluation, or educational placement of the child",
                ),
                education_code(
                    "56500.4(a)",
                    "a reasonable time before the public agency proposes to initiate or change, "
                    "or refuses to initiate or change, the identification, assessment, or "
                    "educational placement of the child",
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="Ask for “prior written notice” in writing: what the district decided, why, and what it "
        "looked at. If no notice comes, you can file a state complaint.",
        es="Pida por escrito la “notificación previa por escrito”: qué decidió el distrito, por "
        "qué y en qué se basó. Si no la da, puede presentar una queja estatal.",
    ),
)

INFORMAL = Process(
    id="informal",
    title=Text(en="Talking it through", es="Hablarlo primero"),
    summary=Text(
        en="You talk with the teacher, the case manager or an administrator, or ask for an IEP "
        "meeting. Most problems end here.",
        es="Usted habla con sus maestros, con quien lleva el caso o con la administración, o pide "
        "una reunión del IEP. La mayoría de los problemas terminan aquí.",
    ),
    decided_by=Text(
        en="You and the rest of the IEP team, together.",
        es="Usted y el resto del equipo del IEP, en conjunto.",
    ),
    cost=Text(en="Free.", es="Gratis."),
    is_binding=Text(
        en="What is written into the IEP and what you consent to. Nobody has to keep a promise "
        "that is not in writing.",
        es="Lo que se escribe en el IEP y lo que usted consiente. Nadie está obligado a cumplir "
        "una promesa que no está por escrito.",
    ),
    use_when=Text(
        en="Something is not working and people still talk to each other.",
        es="Algo no funciona y todavía se puede hablar.",
    ),
    limits=Text(
        en="No one from outside decides. The time limits for a complaint or a hearing keep "
        "running.",
        es="Nadie de fuera decide. Los plazos para una queja o una audiencia siguen corriendo.",
    ),
    how_long=Text(
        en="The IEP meeting: within 30 days of your written request. Records: within 5 business "
        "days.",
        es="La reunión del IEP: dentro de 30 días de su solicitud escrita. Los expedientes: dentro "
        "de 5 días hábiles.",
    ),
    place=Step(
        at_a_glance=Text(en="a meeting within 30 days", es="una reunión dentro de 30 días"),
        can=Text(
            en="It can change the IEP as soon as the team, you included, agrees.",
            es="Puede cambiar el IEP en cuanto el equipo, con usted, esté de acuerdo.",
        ),
        does_not_fit=Text(
            en="A time limit is about to end, or no one answers you.",
            es="Un plazo está por terminar, o nadie le contesta.",
        ),
    ),
    filed=REQUEST,
    sending=TO_THE_DISTRICT,
    filed_question=Text(
        en="When did the district get your request for a meeting?",
        es="¿Cuándo recibió el distrito su solicitud de reunión?",
    ),
    asked=(MEETING, MEETING_HELD),
    filed_hint=Text(
        en="The date your letter or e-mail reached the district. If you only asked aloud, the 30 "
        "days have not started: write today.",
        es="La fecha en que su carta o correo electrónico llegó al distrito. Si solo lo pidió de "
        "palabra, los 30 días no han empezado: escriba hoy.",
    ),
    facts=(MEETING, RECORDS_REQUEST, VIOLATION, LEARNED),
    deadlines=(
        IEP_MEETING,
        RECORDS,
        RECORDING_NOTICE,
        PRIOR_WRITTEN_NOTICE,
        IEP_CARRIED_OUT,
        IEP_COPY,
        INTERPRETER,
        TRANSLATION,
        MEETING_NOTICE,
        LACK_OF_PROGRESS,
        STATE_COMPLAINT_LIMIT,
        STATE_COMPLAINT_LIMIT_LAST,
        DUE_PROCESS_LIMIT,
    ),
    notices=(
        Notice(
            "write-it",
            Text(
                en="Only a written request starts the 30 days. If you asked aloud, the district "
                "must tell you to ask in writing and how (Ed. Code § 56343.5).",
                es="Solo una solicitud escrita inicia los 30 días. Si la pidió de palabra, el "
                "distrito debe decirle que la pida por escrito y cómo (Ed. Code § 56343.5).",
            ),
        ),
        NO_THIRTY_DAYS_FOR_THE_MEETING,
    ),
    links=(
        Link(
            Text(en="CDE: special education", es="CDE: educación especial"),
            "https://www.cde.ca.gov/sp/se/",
        ),
    ),
)
