"""A facilitated IEP meeting: a neutral person helps the team talk."""

from calendars.translation import Text
from service.law.shared.iep_meeting import (
    IEP_MEETING,
    MEETING,
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
    IEP_COPY,
    INTERPRETER,
    MEETING_NOTICE,
    TRANSLATION,
)
from service.law.vocabulary import Actor, Deadline, Event, Kind, Link, Process, Step, Undated

FACILITATOR = Deadline(
    Event(
        "facilitator",
        Text(en="Ask whether a facilitator is offered", es="Pregunte si se ofrece facilitación"),
        when=Text(en="a facilitator is named", es="se nombra a quien facilita"),
        done=Text(en="A facilitator was named", es="Se nombró a quien facilita"),
    ),
    by=Actor.DISTRICT,
    kind=Kind.UNDATED,
    rules=(
        Undated(
            words=Text(
                en="no law sets a date; ask the district or the SELPA whether it offers "
                "facilitation (it is free where offered)",
                es="ninguna ley fija una fecha; pregunte al distrito o a la SELPA si ofrece "
                "facilitación (es gratis donde se ofrece)",
            ),
            law=(),
        ),
    ),
    if_missed=Text(
        en="The 30 days for the IEP meeting run with or without a facilitator.",
        es="Los 30 días para la reunión del IEP corren con facilitación o sin ella.",
    ),
)

FACILITATION = Process(
    id="facilitation",
    title=Text(en="Facilitated IEP meeting", es="Reunión del IEP con facilitación"),
    summary=Text(
        en="An IEP meeting led by a trained person who takes no side and helps everyone to be "
        "heard.",
        es="Una reunión del IEP dirigida por una persona capacitada que no toma partido y ayuda a "
        "que se escuche a cada quien.",
    ),
    decided_by=Text(
        en="The IEP team. The facilitator decides nothing.",
        es="El equipo del IEP. Quien facilita no decide nada.",
    ),
    cost=Text(en="Free where it is offered.", es="Gratis donde se ofrece."),
    is_binding=Text(
        en="What is written into the IEP and what you consent to.",
        es="Lo que se escribe en el IEP y lo que usted consiente.",
    ),
    use_when=Text(
        en="Every meeting repeats the last one, or it is hard to be heard.",
        es="Cada reunión repite la anterior, o es difícil que le escuchen.",
    ),
    limits=Text(
        en="No law makes the district offer it, and California does not offer it in the whole "
        "state: ask your SELPA. The time limits for a complaint or a hearing keep running.",
        es="Ninguna ley obliga al distrito a ofrecerla, y California no la ofrece en todo el "
        "estado: pregunte a su SELPA. Los plazos para una queja o una audiencia siguen corriendo.",
    ),
    how_long=Text(
        en="The IEP meeting: within 30 days of your written request. No law sets a date for the "
        "facilitator.",
        es="La reunión del IEP: dentro de 30 días de su solicitud escrita. Ninguna ley fija una "
        "fecha para la facilitación.",
    ),
    place=Step(
        at_a_glance=Text(en="a meeting within 30 days", es="una reunión dentro de 30 días"),
        can=Text(
            en="It can help the team to hear each other and to write an IEP you agree with.",
            es="Puede ayudar al equipo a escucharse y a escribir un IEP con el que usted esté de "
            "acuerdo.",
        ),
        does_not_fit=Text(
            en="The district does not offer it, or the law was simply not followed.",
            es="El distrito no la ofrece, o simplemente no se cumplió la ley.",
        ),
    ),
    filed=REQUEST,
    sending=TO_THE_DISTRICT,
    filed_question=Text(
        en="When did the district get your request for a meeting?",
        es="¿Cuándo recibió el distrito su solicitud de reunión?",
    ),
    asked=(MEETING,),
    filed_hint=Text(
        en="The date your letter or e-mail reached the district. If you only asked aloud, the 30 "
        "days have not started: write today.",
        es="La fecha en que su carta o correo electrónico llegó al distrito. Si solo lo pidió de "
        "palabra, los 30 días no han empezado: escriba hoy.",
    ),
    facts=(MEETING, VIOLATION, LEARNED),
    deadlines=(
        IEP_MEETING,
        FACILITATOR,
        RECORDING_NOTICE,
        IEP_COPY,
        INTERPRETER,
        TRANSLATION,
        MEETING_NOTICE,
        STATE_COMPLAINT_LIMIT,
        STATE_COMPLAINT_LIMIT_LAST,
        DUE_PROCESS_LIMIT,
    ),
    notices=(NO_THIRTY_DAYS_FOR_THE_MEETING,),
    links=(
        Link(
            Text(
                en="CADRE: facilitated IEP meetings", es="CADRE: reuniones del IEP con facilitación"
            ),
            "https://www.cadreworks.org/",
        ),
    ),
)
