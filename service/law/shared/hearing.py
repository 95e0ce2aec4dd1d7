"""Deadlines and words of due process hearings and expedited hearings alike."""

from calendars.counting import Policy, Unit
from calendars.readings import ReadingId
from calendars.translation import Text
from service.law import appeal
from service.law.appeal import APPEAL, APPEAL_MISSED, NINETY_DAYS
from service.law.citations import education_code, federal_regulation, hearing_office
from service.law.shared.after_decision import (
    CARRIED_OUT,
    CARRY_OUT,
    CARRY_OUT_MISSED,
    FEES_ACTION,
    FEES_MISSED,
    FEES_WORDS,
    THREE_YEARS,
)
from service.law.shared.limits import VIOLATION
from service.law.vocabulary import (
    Actor,
    AlsoFrom,
    Before,
    Choice,
    Circumstance,
    Dates,
    Deadline,
    Event,
    Given,
    Kind,
    Lacking,
    Link,
    LongBefore,
    Moves,
    Notice,
    SameDay,
    Spans,
    Within,
)

BY_PARENT = Choice("parent", Text(en="The parent", es="La familia"))
BY_DISTRICT = Choice("district", Text(en="The district", es="El distrito"))
FILED_BY = Circumstance(
    "filed_by",
    Text(en="Who asked for the hearing", es="Quién solicitó la audiencia"),
    choices=(BY_PARENT, BY_DISTRICT),
    question=Text(en="Who asked for the hearing?", es="¿Quién solicitó la audiencia?"),
)

FILED = Event(
    "filed",
    Text(en="OAH received the hearing request", es="La OAH recibió la solicitud de audiencia"),
    when=Text(en="OAH receives the hearing request", es="la OAH recibe la solicitud de audiencia"),
    not_before_end_of=(VIOLATION,),
)
RECEIVED = Event(
    "received",
    Text(en="The other side received its copy", es="La otra parte recibió su copia"),
    when=Text(en="the other side receives its copy", es="la otra parte recibe su copia"),
)
AMENDED = Event(
    "amended",
    Text(en="An amended request was filed", es="Se presentó una solicitud enmendada"),
    when=Text(en="the amended request is filed", es="se presenta la solicitud enmendada"),
    not_before=(FILED,),
)
# Every clock restarts with an amended request, and starts when the other side has its copy.
START = (AMENDED, RECEIVED, FILED)
# OAH takes only papers that were served before: a copy may be received before the filing, and
# nobody is late who counts from the filing.
LATER_FROM_FILING = AlsoFrom(ReadingId.FROM_FILING, (FILED,), moves=Moves.LATER)

COPY = Event(
    "copy_to_other_party",
    Text(
        en="The side that asked for the hearing must send the other a copy",
        es="La parte que solicitó la audiencia debe enviar una copia a la otra",
    ),
    when=Text(en="the copy is sent", es="se envía la copia"),
    done=Text(en="A copy went to the other side", es="Se envió una copia a la otra parte"),
)
BEFORE_OAH_HAS_IT = SameDay(
    FILED,
    words=Text(
        en="on or before the date OAH receives the request: OAH takes only papers already served, "
        "with proof of service",
        es="a más tardar en la fecha en que la OAH recibe la solicitud: la OAH solo acepta "
        "documentos ya entregados, con prueba de entrega",
    ),
    law=(
        education_code(
            "56502(c)(1)",
            "The party, or the attorney representing the party, initiating a due process hearing "
            "by filing a written request with the Superintendent shall provide the other party to "
            "the hearing with a copy of the request at the same time as the request is filed with "
            "the Superintendent",
        ),
        hearing_office(
            "Filing and Serving Documents",
            "OAH will only accept a document that has been served on the other parties",
        ),
    ),
)
COPY_BY_PARENT = Deadline(
    COPY,
    by=Actor.PARENT,
    only=BY_PARENT,
    rules=(BEFORE_OAH_HAS_IT,),
    if_missed=Text(
        en="Send the copy today and give OAH the proof of service. The time limits start when the "
        "other side has it.",
        es="Envíe la copia hoy y entregue a la OAH la prueba de entrega. Los plazos empiezan "
        "cuando la otra parte la tiene.",
    ),
)
COPY_BY_DISTRICT = Deadline(
    COPY,
    by=Actor.DISTRICT,
    only=BY_DISTRICT,
    rules=(BEFORE_OAH_HAS_IT,),
    if_missed=Text(
        en="If you have no copy, tell OAH in writing. Your days to answer start when you have it.",
        es="Si usted no tiene la copia, dígaselo por escrito a la OAH. Sus días para responder "
        "empiezan cuando la tiene.",
    ),
)

RESOLUTION_WAIVED = Event(
    "resolution_waived",
    Text(
        en="Both sides agreed in writing to skip the resolution meeting",
        es="Ambas partes acordaron por escrito omitir la reunión de resolución",
    ),
    when=Text(
        en="both sides agree in writing to skip the resolution meeting",
        es="ambas partes acuerdan por escrito omitir la reunión de resolución",
    ),
    not_before=(AMENDED, FILED),
)
MEDIATION_AGREED = Event(
    "mediation_agreed",
    Text(
        en="Both sides agreed to use mediation instead of the resolution meeting",
        es="Ambas partes acordaron usar la mediación en lugar de la reunión de resolución",
    ),
    when=Text(
        en="both sides agree to use mediation instead",
        es="ambas partes acuerdan usar la mediación",
    ),
    not_before=(AMENDED, FILED),
)
RESOLUTION_MEETING = Event(
    "resolution_meeting",
    Text(
        en="The district must hold the resolution meeting",
        es="El distrito debe celebrar la reunión de resolución",
    ),
    when=Text(en="the resolution meeting is held", es="se celebra la reunión de resolución"),
    done=Text(en="The resolution meeting was held", es="Se celebró la reunión de resolución"),
    not_before=(AMENDED, FILED),
    question=Text(
        en="When was the resolution meeting?", es="¿Cuándo fue la reunión de resolución?"
    ),
)
HEARING = Event(
    "hearing",
    Text(en="The hearing begins", es="Empieza la audiencia"),
    when=Text(en="the hearing begins", es="empieza la audiencia"),
    not_before=(AMENDED, FILED),
    question=Text(en="When does the hearing begin?", es="¿Cuándo empieza la audiencia?"),
)
DECISION = Event(
    "decision",
    Text(en="The judge's decision is due", es="Vence el plazo para la decisión del juez"),
    when=Text(en="the judge's decision is dated", es="se fecha la decisión del juez"),
    done=Text(en="The judge decided", es="El juez decidió"),
    not_before=(HEARING, AMENDED, FILED),
    question=Text(en="When did the judge decide?", es="¿Cuándo salió la decisión de la audiencia?"),
)
DECISION_RECEIVED = Event(
    "decision_received",
    Text(en="You received the hearing decision", es="Usted recibió la decisión de la audiencia"),
    when=Text(en="the decision is received", es="se recibe la decisión"),
    not_before=(DECISION, HEARING, AMENDED, FILED),
)
DECISION_CORRECTED = Event(
    appeal.DECISION_CORRECTED.id,
    appeal.DECISION_CORRECTED.title,
    when=appeal.DECISION_CORRECTED.when,
    not_before=(DECISION, HEARING, AMENDED, FILED),
)

RECORD_CLOSED = Event(
    "record_closed",
    Text(en="The judge closed the record", es="El juez cerró el expediente"),
    when=Text(en="the record closes", es="se cierra el expediente"),
    not_before=(HEARING, AMENDED, FILED),
)
HEARD = Dates(
    "heard",
    Text(en="The hearing was held on this date", es="La audiencia se celebró en esta fecha"),
    when=Text(en="the hearing is held", es="se celebra la audiencia"),
    first=HEARING,
)
CONTINUANCE = Spans(
    "continuance",
    Text(
        en="A judge's order moved the hearing: the date of the order and the first new hearing "
        "date",
        es="Una orden del juez cambió la audiencia: la fecha de la orden y la primera fecha nueva",
    ),
    when=Text(en="a judge's order sets a new hearing date", es="una orden fija la nueva audiencia"),
)

EVIDENCE = Deadline(
    Event(
        "evidence",
        Text(
            en="Give the other side and OAH your documents, witness list and assessments",
            es="Entregue a la otra parte y a la OAH sus documentos, lista de testigos y "
            "evaluaciones",
        ),
        when=Text(en="the evidence is exchanged", es="se intercambian las pruebas"),
        done=Text(en="The evidence was exchanged", es="Se intercambiaron las pruebas"),
        not_before=(FILED,),
    ),
    by=Actor.PARTY,
    rules=(
        Before(
            5,
            Unit.BUSINESS,
            before=HEARING,
            policy=Policy.BACKWARD,
            words=Text(
                en="5 business days before the hearing begins; assessments that are not finished "
                "too",
                es="5 días hábiles antes de que empiece la audiencia; también las evaluaciones que "
                "no estén terminadas",
            ),
            law=(
                education_code(
                    "56505(e)(7)",
                    "at least five business days before the hearing, a copy of all documents and a "
                    "list of all witnesses and their general area of testimony that the parties "
                    "intend to present",
                ),
                education_code(
                    "56505(e)(8)",
                    "any evidence at the hearing that has not been disclosed to that party at "
                    "least five business days before the hearing",
                ),
                education_code(
                    "56505.1(f)",
                    "Bar introduction of any documents or the testimony of any witnesses not "
                    "disclosed to the hearing officer at least five business days prior to the "
                    "hearing",
                ),
                education_code("56043(v)", "completed and not completed by that date"),
                federal_regulation(
                    "300.512(a)(3)",
                    "has not been disclosed to that party at least five business days before the "
                    "hearing",
                ),
                federal_regulation(
                    "300.512(b)(1)",
                    "At least five business days prior to a hearing … each party must disclose to "
                    "all other parties all evaluations completed by that date",
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="The judge may keep out what OAH or the other side did not get in time. If you are "
        "late, send it to both now and tell the judge why. If the district is late, tell the judge "
        "what you did not get.",
        es="El juez puede no admitir lo que la OAH o la otra parte no recibió a tiempo. Si usted "
        "se atrasó, envíelo ahora a las dos y explique al juez por qué. Si el distrito se atrasó, "
        "diga al juez qué no recibió.",
    ),
)
APPEAL_DEADLINE = Deadline(
    Event(
        APPEAL.id,
        APPEAL.title,
        when=APPEAL.when,
        done=APPEAL.done,
        not_before=(DECISION, HEARING, FILED),
    ),
    by=Actor.PARTY,
    optional=True,
    rules=(
        Within(
            90,
            Unit.CALENDAR,
            after=(DECISION_RECEIVED, DECISION),
            policy=Policy.COURT,
            also_from=(
                AlsoFrom(ReadingId.FROM_DECISION, (DECISION,)),
                AlsoFrom(ReadingId.CORRECTED_DECISION, (DECISION_CORRECTED,), moves=Moves.LATER),
            ),
            law=NINETY_DAYS,
        ),
    ),
    if_missed=APPEAL_MISSED,
)
FIRST_DECISION_COUNTS = Notice(
    appeal.FIRST_DECISION_COUNTS.code,
    appeal.FIRST_DECISION_COUNTS.text,
    when=Given((DECISION_CORRECTED,)),
)
GIVE_THE_DECISIONS_DATE = Notice(
    "decision-date",
    Text(
        en="Enter {decision}, the date on the decision, too. Federal law counts the 90 days to go "
        "to court from that date, so the safe date may be some days earlier than the one shown.",
        es="Escriba también {decision}, la fecha que lleva la decisión. La ley federal cuenta "
        "desde esa fecha los 90 días para ir a la corte, así que la fecha segura puede ser algunos "
        "días antes de la que se muestra.",
    ),
    when=Lacking(DECISION, given=DECISION_RECEIVED),
)
RECEIVED_LONG_BEFORE = Notice(
    "received-early",
    Text(
        en="{received} is more than 30 days before {filed}. Check both dates: the time limits here "
        "start from {received}.",
        es="{received} es más de 30 días antes de {filed}. Revise las dos fechas: los plazos de "
        "aquí empiezan con {received}.",
    ),
    when=LongBefore(RECEIVED, FILED, days=30),
)
OAH_LINK = Link(
    Text(en="OAH: special education", es="OAH: educación especial"),
    "https://www.dgs.ca.gov/OAH/Case-Types/Special-Education/Self-Help",
)

FEES_ACTION_AFTER_DECISION = Deadline(
    FEES_ACTION,
    by=Actor.PARENT,
    optional=True,
    with_fact=DECISION,
    rules=(
        Within(
            3,
            Unit.YEAR,
            after=(DECISION,),
            policy=Policy.FILING,
            open_ended=True,
            words=FEES_WORDS,
            law=THREE_YEARS,
        ),
    ),
    if_missed=FEES_MISSED,
)
CARRY_OUT_AFTER_DECISION = Deadline(
    CARRY_OUT,
    by=Actor.DISTRICT,
    kind=Kind.UNDATED,
    with_fact=DECISION,
    rules=(CARRIED_OUT,),
    if_missed=CARRY_OUT_MISSED,
)
