"""The resolution meeting and the resolution period: Ed. Code § 56501.5; 34 CFR § 300.510.

Only a parent's request has them. Not modelled: a judge's order that starts or stops the hearing
timeline (34 CFR § 300.510(b)(3), (5)).
"""

from calendars.counting import Policy, Unit
from calendars.readings import ReadingId
from calendars.translation import Text
from service.law.citations import (
    education_code,
    federal_regulation,
    federal_statute,
    hearing_office,
)
from service.law.shared.hearing import (
    AMENDED,
    BY_PARENT,
    DECISION,
    FILED,
    HEARING,
    LATER_FROM_FILING,
    MEDIATION_AGREED,
    RECEIVED,
    RESOLUTION_MEETING,
    RESOLUTION_WAIVED,
    START,
)
from service.law.vocabulary import (
    Actor,
    After,
    AlsoFrom,
    Choice,
    Circumstance,
    Deadline,
    Event,
    Kind,
    LongBefore,
    Moves,
    Notice,
    SetTo,
    Within,
)

NO_AGREEMENT = Event(
    "no_agreement",
    Text(
        en="Both sides agreed in writing that no agreement is possible",
        es="Ambas partes reconocieron por escrito que no es posible un acuerdo",
    ),
    when=Text(
        en="both sides agree in writing that no agreement is possible",
        es="ambas partes reconocen por escrito que no es posible un acuerdo",
    ),
    not_before=(RESOLUTION_MEETING, AMENDED, FILED),
)
MEDIATION_WITHDRAWN = Event(
    "mediation_withdrawn",
    Text(
        en="One side left the mediation that both had agreed to continue past day 30",
        es="Una parte dejó la mediación que ambas habían acordado seguir después del día 30",
    ),
    when=Text(en="one side leaves the mediation", es="una parte deja la mediación"),
    not_before=(MEDIATION_AGREED, AMENDED, FILED),
)
RESOLUTION_AGREEMENT = Event(
    "resolution_agreement",
    Text(
        en="Both sides signed a resolution agreement",
        es="Ambas partes firmaron un acuerdo de resolución",
    ),
    when=Text(
        en="both sides have signed the resolution agreement",
        es="ambas partes han firmado el acuerdo de resolución",
    ),
    not_before=(FILED,),
)
MEDIATION_AGREEMENT = Event(
    "mediation_agreement",
    Text(
        en="Both sides signed a mediation agreement",
        es="Ambas partes firmaron un acuerdo de mediación",
    ),
    when=Text(
        en="both sides have signed the mediation agreement",
        es="ambas partes han firmado el acuerdo de mediación",
    ),
    not_before=(FILED,),
)
SETTLES_ALL = Choice("all", Text(en="All of the case", es="Todo el caso"))
SETTLES_PART = Choice("part", Text(en="Only part of it", es="Solo una parte"))
SETTLES = Circumstance(
    "settles",
    Text(en="What the agreement settles", es="Qué resuelve el acuerdo"),
    choices=(SETTLES_ALL, SETTLES_PART),
    question=Text(en="What does the agreement settle?", es="¿Qué resuelve el acuerdo?"),
)
NOT_TOLD = Choice("false", Text(en="No, or not known", es="No, o no se sabe"))
TOLD = Choice("true", Text(en="Yes", es="Sí"))
OAH_TOLD = Circumstance(
    "oah_told",
    Text(
        en="The district told OAH how the resolution period ended",
        es="El distrito avisó a la OAH cómo terminó el período de resolución",
    ),
    choices=(NOT_TOLD, TOLD),
    question=Text(
        en="Did the district tell OAH how the resolution period ended?",
        es="¿El distrito avisó a la OAH cómo terminó el período de resolución?",
    ),
)
RESOLUTION_PERIOD = Event(
    "resolution_period",
    Text(en="The resolution period ends", es="Termina el período de resolución"),
    when=Text(en="the resolution period ends", es="termina el período de resolución"),
    done=Text(en="The resolution period ended", es="Terminó el período de resolución"),
    not_before=(FILED,),
)

_LATE_MEETING = Text(
    en="The resolution meeting was held after day 15. If the parent did not take part sooner, the "
    "time limits stopped until then (Ed. Code § 56501.5(e)): the resolution period and the "
    "decision come later by the days from day 15 to the meeting. If the district was late, the "
    "dates here are right. No rule says how those days are counted: ask OAH which day it uses.",
    es="La reunión de resolución se celebró después del día 15. Si la familia no participó antes, "
    "los plazos se detuvieron hasta entonces (Ed. Code § 56501.5(e)): el período de resolución y "
    "la decisión se atrasan los días que van del día 15 a la reunión. Si el distrito se atrasó, "
    "las fechas de aquí valen. Ninguna regla aclara cómo se cuentan esos días: pregunte a la OAH "
    "qué día usa.",
)
# From whichever day starts the fifteen.
LATE_MEETING = Notice(
    "late-resolution-meeting",
    _LATE_MEETING,
    when=LongBefore(FILED, RESOLUTION_MEETING, days=15),
    only=BY_PARENT,
    unless=(RECEIVED, AMENDED),
)
LATE_MEETING_AFTER_RECEIPT = Notice(
    "late-resolution-meeting",
    _LATE_MEETING,
    when=LongBefore(RECEIVED, RESOLUTION_MEETING, days=15),
    only=BY_PARENT,
    unless=(AMENDED,),
)
LATE_MEETING_AFTER_AMENDMENT = Notice(
    "late-resolution-meeting",
    _LATE_MEETING,
    when=LongBefore(AMENDED, RESOLUTION_MEETING, days=15),
    only=BY_PARENT,
)

# By these words nothing has moved until OAH knows: a reading of the row.
NOTHING_MOVED = AlsoFrom(ReadingId.OAH_NOT_TOLD, START, count=30, moves=Moves.LATER, unless=TOLD)
WITH_NOTICE_TO_OAH = education_code(
    "56501.5(d)",
    "provided the local educational agency also affords notice of these events to the agency or "
    "contractor providing due process hearings",
)

MEETING_WITHIN_15_DAYS = Deadline(
    RESOLUTION_MEETING,
    by=Actor.DISTRICT,
    only=BY_PARENT,
    excused_by=(RESOLUTION_WAIVED, MEDIATION_AGREED),
    closed_by=(HEARING, DECISION),
    rules=(
        Within(
            15,
            Unit.CALENDAR,
            after=START,
            also_from=(LATER_FROM_FILING,),
            policy=Policy.AGENCY,
            law=(
                education_code(
                    "56501.5(a)(1)",
                    "shall be convened within 15 days of receiving notice of the due process "
                    "hearing request of the parent",
                ),
                education_code(
                    "56501.5(b)",
                    "need not be held if the parents and the local educational agency agree in "
                    "writing to waive the meeting, or agree to use the mediation process",
                ),
                federal_regulation(
                    "300.510(a)",
                    "Within 15 days of receiving notice of the parent's due process complaint … "
                    "the LEA must convene a meeting",
                ),
                federal_statute(
                    "1415(f)(1)(B)(i)(I)",
                    "within 15 days of receiving notice of the parents' complaint",
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="If the district held no meeting, ask the judge in writing to start the 45 days for the "
        "decision. If you could not come, ask the district today for another date.",
        es="Si el distrito no hizo la reunión, pida por escrito al juez que empiece a contar los "
        "45 días para la decisión. Si usted no pudo ir, pida hoy al distrito otra fecha.",
    ),
)
START_HEARING_CLOCK = Deadline(
    Event(
        "start_hearing_clock",
        Text(
            en="If the district held no meeting or took no part, you may ask the judge to start "
            "the 45 days",
            es="Si el distrito no hizo la reunión o no participó, puede pedir al juez que inicie "
            "los 45 días",
        ),
        when=Text(
            en="the judge is asked to start the 45 days",
            es="se pide al juez que inicie los 45 días",
        ),
        done=Text(
            en="The judge was asked to start the 45 days",
            es="Se pidió al juez que inicie los 45 días",
        ),
        not_before=(FILED,),
    ),
    by=Actor.PARENT,
    kind=Kind.OPENS,
    only=BY_PARENT,
    optional=True,
    excused_by=(RESOLUTION_MEETING, RESOLUTION_WAIVED, MEDIATION_AGREED),
    rules=(
        After(
            15,
            Unit.CALENDAR,
            after=START,
            law=(
                education_code(
                    "56501.5(e)(2)",
                    "fails to hold the resolution meeting … within 15 days … or fails to "
                    "participate in the resolution meeting, the parent may seek the intervention "
                    "of a hearing officer to begin the due process hearing timeline",
                ),
                federal_regulation(
                    "300.510(b)(5)",
                    "the parent may seek the intervention of a hearing officer to begin the due "
                    "process hearing timeline",
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="You may still ask on a later date. You do not have to.",
        es="Todavía puede pedirlo en una fecha posterior. No tiene que hacerlo.",
    ),
)
THIRTY_DAYS_TO_RESOLVE = Deadline(
    RESOLUTION_PERIOD,
    by=None,
    kind=Kind.PERIOD,
    only=BY_PARENT,
    rules=(
        SetTo(
            (NO_AGREEMENT,),
            moves=Moves.EARLIER,
            caps=True,
            preceded_by=(RESOLUTION_MEETING, MEDIATION_AGREED),
            also_from=(
                AlsoFrom(ReadingId.STARTS_DAY_AFTER, (NO_AGREEMENT,), count=1),
                NOTHING_MOVED,
            ),
            law=(
                education_code("56501.5(d)", "starts the day after one of the following events"),
                education_code(
                    "56501.5(d)(2)", "After either the mediation or resolution meeting starts"
                ),
                WITH_NOTICE_TO_OAH,
                federal_regulation(
                    "300.510(c)(2)",
                    "After either the mediation or resolution meeting starts but before the end "
                    "of the 30-day period, the parties agree in writing that no agreement is "
                    "possible",
                ),
            ),
        ),
        SetTo(
            (RESOLUTION_WAIVED,),
            moves=Moves.EARLIER,
            caps=True,
            also_from=(
                AlsoFrom(ReadingId.STARTS_DAY_AFTER, (RESOLUTION_WAIVED,), count=1),
                NOTHING_MOVED,
            ),
            law=(
                education_code("56501.5(d)", "starts the day after one of the following events"),
                WITH_NOTICE_TO_OAH,
                federal_regulation(
                    "300.510(c)(1)", "Both parties agree in writing to waive the resolution meeting"
                ),
            ),
        ),
        SetTo(
            (MEDIATION_WITHDRAWN,),
            moves=Moves.LATER,
            also_from=(
                AlsoFrom(ReadingId.STARTS_DAY_AFTER, (MEDIATION_WITHDRAWN,), count=1),
                NOTHING_MOVED,
            ),
            law=(
                education_code("56501.5(d)", "starts the day after one of the following events"),
                WITH_NOTICE_TO_OAH,
                federal_regulation(
                    "300.510(c)(3)",
                    "If both parties agree in writing to continue the mediation at the end of the "
                    "30-day resolution period, but later, the parent or public agency withdraws "
                    "from the mediation process.",
                ),
            ),
        ),
        Within(
            30,
            Unit.CALENDAR,
            after=START,
            # As many days later as the meeting was held after day 15.
            also_from=(
                LATER_FROM_FILING,
                AlsoFrom(
                    ReadingId.CLOCKS_WAITED, (RESOLUTION_MEETING,), count=15, moves=Moves.LATER
                ),
            ),
            policy=Policy.FIXED,
            law=(
                education_code(
                    "56501.5(c)",
                    "within 30 days of the receipt of the due process hearing request notice, the "
                    "due process hearing may occur",
                ),
                federal_regulation(
                    "300.510(b)(1)",
                    "within 30 days of the receipt of the due process complaint, the due process "
                    "hearing may occur",
                ),
                federal_regulation(
                    "300.510(b)(2)",
                    "the timeline for issuing a final decision under § 300.515 begins at the "
                    "expiration of this 30-day period",
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="It ends by itself. The 45 days for the decision start the next day.",
        es="Termina por sí solo. Los 45 días para la decisión empiezan al día siguiente.",
    ),
)
AGREEMENT_VOIDABLE = Deadline(
    Event(
        "agreement_voidable",
        Text(
            en="Last day to cancel the resolution agreement",
            es="Último día para cancelar el acuerdo de resolución",
        ),
        when=Text(en="the agreement is canceled", es="se cancela el acuerdo"),
        done=Text(en="The agreement was canceled", es="Se canceló el acuerdo"),
        not_before=(RESOLUTION_AGREEMENT, FILED),
    ),
    by=Actor.PARTY,
    optional=True,
    rules=(
        Within(
            3,
            Unit.BUSINESS,
            after=(RESOLUTION_AGREEMENT,),
            policy=Policy.BUSINESS,
            words=Text(
                en="3 business days after both sides have signed the resolution agreement; an "
                "agreement made in mediation has no days to cancel",
                es="3 días hábiles después de que ambas partes han firmado el acuerdo de "
                "resolución; un acuerdo hecho en mediación no tiene días para cancelarlo",
            ),
            law=(
                education_code(
                    "56501.5(g)",
                    "a party may void the agreement within three business days of the execution "
                    "of the agreement",
                ),
                federal_regulation(
                    "300.510(e)",
                    "a party may void the agreement within 3 business days of the agreement's "
                    "execution",
                ),
                federal_statute(
                    "1415(f)(1)(B)(iv)",
                    "a party may void such agreement within 3 business days of the agreement's "
                    "execution",
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="Then both sides must keep the agreement.",
        es="Entonces ambas partes deben cumplir el acuerdo.",
    ),
)
DISMISSAL_REQUEST = Deadline(
    Event(
        "dismissal_request",
        Text(
            en="The district may ask the judge from this date on to close a case whose parent did "
            "not come to the meeting",
            es="Desde esta fecha el distrito puede pedir al juez que cierre el caso si la familia "
            "no fue a la reunión",
        ),
        when=Text(
            en="the district asks the judge to close the case",
            es="el distrito pide al juez cerrar el caso",
        ),
        done=Text(
            en="The district asked the judge to close the case",
            es="El distrito pidió al juez cerrar el caso",
        ),
        not_before=(FILED,),
    ),
    by=Actor.DISTRICT,
    kind=Kind.OPENS,
    only=BY_PARENT,
    optional=True,
    excused_by=(RESOLUTION_MEETING, RESOLUTION_WAIVED, MEDIATION_AGREED),
    rules=(
        After(
            30,
            Unit.CALENDAR,
            after=START,
            law=(
                education_code(
                    "56501.5(e)(1)",
                    "may, at the conclusion of the 30-day period, request that a hearing officer "
                    "dismiss the due process hearing request of the parent",
                ),
                education_code("56501.5(e)(1)", "reasonable efforts have been made and documented"),
            ),
        ),
    ),
    if_missed=Text(
        en="It is a right of the district, not a duty. A parent who meets before it is used keeps "
        "the case.",
        es="Es un derecho del distrito, no un deber. La familia que se reúne antes de que lo use "
        "conserva el caso.",
    ),
)
RESOLUTION_REPORT = Deadline(
    Event(
        "resolution_report",
        Text(
            en="The district should tell OAH how the resolution meeting went",
            es="El distrito debe decir a la OAH cómo fue la reunión de resolución",
        ),
        when=Text(en="the district tells OAH", es="el distrito avisa a la OAH"),
        done=Text(
            en="The district told OAH how the resolution meeting went",
            es="El distrito dijo a la OAH cómo fue la reunión de resolución",
        ),
        not_before=(RESOLUTION_MEETING,),
    ),
    by=Actor.DISTRICT,
    only=BY_PARENT,
    excused_by=(RESOLUTION_WAIVED, MEDIATION_AGREED),
    rules=(
        Within(
            5,
            Unit.CALENDAR,
            after=(RESOLUTION_MEETING,),
            policy=Policy.AGENCY,
            words=Text(
                en="5 calendar days after the resolution meeting: CDE asks for it, no law does",
                es="5 días calendario después de la reunión de resolución: lo pide el CDE, no una "
                "ley",
            ),
            law=(
                hearing_office(
                    "Forms",
                    "has requested that the District report the status and outcome of the "
                    "resolution session to the Office of Administrative Hearings within 5 calendar "
                    "days",
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="Nothing happens to either side. OAH uses it for its records.",
        es="No le pasa nada a ninguna de las partes. La OAH lo usa para sus registros.",
    ),
)
