"""Asking for school records."""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import (
    education_code,
    federal_regulation,
)
from service.law.shared.hearing import BY_DISTRICT, BY_PARENT, HEARING, RESOLUTION_MEETING
from service.law.shared.iep_meeting import MEETING
from service.law.shared.limits import (
    DUE_PROCESS_LIMIT,
    LEARNED,
    STATE_COMPLAINT_LIMIT,
    STATE_COMPLAINT_LIMIT_LAST,
    VIOLATION,
)
from service.law.shared.sending import ALSO_ALOUD
from service.law.vocabulary import Actor, Deadline, Event, Link, Process, SchoolSide, SetTo, Within

_ASKED = Text(
    en="The parent asked for the school records, aloud or in writing",
    es="La familia pidió los expedientes escolares, de palabra o por escrito",
)
_IS_ASKED = Text(en="the parent asks for the records", es="la familia pide los expedientes")
_RECEIVED = Event(
    "records",
    Text(
        en="The district must let you see the records and give you copies",
        es="El distrito debe mostrarle los expedientes y darle copias",
    ),
    when=Text(en="the records are given", es="se entregan los expedientes"),
    done=Text(en="The district gave the records", es="El distrito entregó los expedientes"),
    question=Text(en="When did you get the records?", es="¿Cuándo recibió los expedientes?"),
)
_FIVE_BUSINESS_DAYS = (
    education_code(
        "56504",
        "in no case more than five business days after the request is made orally or in writing",
    ),
    education_code("56504", "examine all school records of his or her child and to receive copies"),
    education_code(
        "56504",
        "without unnecessary delay before any meeting regarding an individualized education "
        "program or any hearing … or resolution session",
    ),
    education_code(
        "56043(n)",
        "to examine all school records of the child and to receive complete copies within five "
        "business days after a request is made by the parent or guardian, either orally or in "
        "writing, and before any meeting",
    ),
    education_code(
        "49069.7(b)", "no later than five business days following the date of the request"
    ),
    federal_regulation(
        "300.613(a)", "before any meeting regarding an IEP, or any hearing … or resolution session"
    ),
)
_AND_BEFORE_A_MEETING = Text(
    en="5 business days after the parent asks for the records, and before any IEP meeting, "
    "resolution meeting or hearing that comes first",
    es="5 días hábiles después de que la familia pide los expedientes, y antes de cualquier "
    "reunión del IEP, reunión de resolución o audiencia que llegue primero",
)
_IF_MISSED = Text(
    en="Write to the district: name the date you asked and Education Code section 56504, and ask "
    "to see the records and for the copies today. You can file a state complaint.",
    es="Escriba al distrito: mencione la fecha en que los pidió y la sección 56504 del Código de "
    "Educación, y pida ver los expedientes y las copias hoy. Puede presentar una queja estatal.",
)

RECORDS_REQUEST = Event("records_request", _ASKED, when=_IS_ASKED)
_FIVE_DAYS = Within(
    5,
    Unit.BUSINESS,
    after=(RECORDS_REQUEST,),
    policy=Policy.BUSINESS,
    words=_AND_BEFORE_A_MEETING,
    law=_FIVE_BUSINESS_DAYS,
)
_BEFORE_IT_BEGINS = Text(
    en="before the meeting or hearing that comes first begins, and at most 5 business days after "
    "the parent asks",
    es="antes de que empiece la reunión o audiencia que llegue primero, y a más tardar 5 días "
    "hábiles después de que la familia los pide",
)
RECORDS = Deadline(
    _RECEIVED,
    by=Actor.DISTRICT,
    rules=(
        SetTo(
            (MEETING,),
            caps=True,
            since_event=RECORDS_REQUEST,
            words=_BEFORE_IT_BEGINS,
            law=_FIVE_BUSINESS_DAYS,
        ),
        _FIVE_DAYS,
    ),
    if_missed=_IF_MISSED,
)
_BEFORE_A_HEARING = Text(
    en="Write, name the request and section 56504, and ask for the copies today. Ask the judge "
    "for more time if the hearing is near.",
    es="Escriba, mencione la solicitud y la sección 56504, y pida las copias hoy. Pida más "
    "tiempo al juez si la audiencia está cerca.",
)
RECORDS_FOR_A_HEARING = Deadline(
    _RECEIVED,
    by=Actor.DISTRICT,
    rules=(
        SetTo(
            (RESOLUTION_MEETING, HEARING),
            caps=True,
            since_event=RECORDS_REQUEST,
            words=_BEFORE_IT_BEGINS,
            law=_FIVE_BUSINESS_DAYS,
        ),
        _FIVE_DAYS,
    ),
    if_missed=_BEFORE_A_HEARING,
)
# A district's own request has no resolution meeting.
RECORDS_FOR_DUE_PROCESS = Deadline(
    _RECEIVED,
    by=Actor.DISTRICT,
    rules=(
        SetTo(
            (RESOLUTION_MEETING, HEARING),
            caps=True,
            since_event=RECORDS_REQUEST,
            only=BY_PARENT,
            words=_BEFORE_IT_BEGINS,
            law=_FIVE_BUSINESS_DAYS,
        ),
        SetTo(
            (HEARING,),
            caps=True,
            since_event=RECORDS_REQUEST,
            only=BY_DISTRICT,
            words=_BEFORE_IT_BEGINS,
            law=_FIVE_BUSINESS_DAYS,
        ),
        _FIVE_DAYS,
    ),
    if_missed=_BEFORE_A_HEARING,
)
RECORDS_FOR_A_COMPLAINT = Deadline(
    _RECEIVED, by=Actor.DISTRICT, rules=(_FIVE_DAYS,), if_missed=_IF_MISSED
)

FILED = Event("filed", _ASKED, when=_IS_ASKED)
_MEETING_HELD = Event(
    "meeting",
    Text(
        en="Date set for a meeting about the child",
        es="Fecha fijada para una reunión sobre el niño",
    ),
    when=Text(en="the meeting begins", es="empieza la reunión"),
)
_HEARING_HELD = Event(
    "hearing",
    Text(en="A hearing begins", es="Empieza una audiencia"),
    when=Text(en="the hearing begins", es="empieza la audiencia"),
)

RECORDS_PROCESS = Process(
    id="records",
    title=Text(en="Asking for school records", es="Pedir los expedientes escolares"),
    summary=Text(
        en="You ask to see your child's school records and for copies. You may ask aloud or in "
        "writing.",
        es="Usted pide ver los expedientes escolares de su hijo o hija y recibir copias. Puede "
        "pedirlos de palabra o por escrito.",
    ),
    decided_by=Text(
        en="The district must act; no one decides.", es="El distrito debe actuar; nadie decide."
    ),
    cost=Text(
        en="Seeing them is free. Copies may cost what copying costs, unless that would keep you "
        "from getting them.",
        es="Verlos es gratis. Las copias pueden costar lo que cuesta copiar, a menos que eso le "
        "impida obtenerlas.",
    ),
    is_binding=Text(en="It is a duty of the district.", es="Es un deber del distrito."),
    use_when=Text(
        en="You are preparing for a meeting, a complaint or a hearing.",
        es="Usted se prepara para una reunión, una queja o una audiencia.",
    ),
    limits=Text(en="It does not change the IEP.", es="No cambia el IEP."),
    how_long=Text(en="5 business days.", es="5 días hábiles."),
    place=SchoolSide(),
    filed=FILED,
    sending=ALSO_ALOUD,
    filed_question=Text(
        en="When did you ask for the records?", es="¿Cuándo pidió los expedientes?"
    ),
    asked=(_RECEIVED,),
    filed_hint=Text(
        en="The date you asked. Asking aloud counts too.",
        es="La fecha en que los pidió. Pedirlos de palabra también cuenta.",
    ),
    facts=(_MEETING_HELD, _HEARING_HELD, VIOLATION, LEARNED),
    deadlines=(
        Deadline(
            _RECEIVED,
            by=Actor.DISTRICT,
            rules=(
                SetTo(
                    (_MEETING_HELD, _HEARING_HELD),
                    caps=True,
                    since_event=FILED,
                    words=_BEFORE_IT_BEGINS,
                    law=_FIVE_BUSINESS_DAYS,
                ),
                Within(
                    5,
                    Unit.BUSINESS,
                    after=(FILED,),
                    policy=Policy.BUSINESS,
                    words=_AND_BEFORE_A_MEETING,
                    law=_FIVE_BUSINESS_DAYS,
                ),
            ),
            if_missed=_IF_MISSED,
        ),
        STATE_COMPLAINT_LIMIT,
        STATE_COMPLAINT_LIMIT_LAST,
        DUE_PROCESS_LIMIT,
    ),
    links=(
        Link(
            Text(en="Education Code § 56504", es="Código de Educación § 56504"),
            "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
            "?sectionNum=56504.&lawCode=EDC",
        ),
    ),
)
