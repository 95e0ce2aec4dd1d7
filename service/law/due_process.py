"""Due process hearing at the Office of Administrative Hearings (OAH).

Ed. Code §§ 56501.5, 56502, 56505; 34 CFR §§ 300.508–300.516.

Not modelled: a judge's order that starts, stops or restarts the hearing timeline (34 CFR
§ 300.510(b)(3), (5)); give its effect as `decision`, or as `extended_by` where it granted days.
"""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import education_code, federal_regulation, hearing_office
from service.law.shared.countdown import (
    AMEND_BY,
    ATTORNEY_NOTICE,
    ISSUES_NOTICE,
    MOTIONS,
    PREHEARING_CONFERENCE,
    SETTLEMENT_OFFER,
)
from service.law.shared.hearing import (
    AMENDED,
    APPEAL_DEADLINE,
    BY_DISTRICT,
    BY_PARENT,
    CONTINUANCE,
    DECISION,
    DECISION_RECEIVED,
    EVIDENCE,
    FILED,
    FILED_BY,
    GIVE_THE_DECISIONS_DATE,
    HEARD,
    HEARING,
    MEDIATION_AGREED,
    OAH_LINK,
    RECEIVED,
    RECEIVED_LONG_BEFORE,
    RECORD_CLOSED,
    RESOLUTION_MEETING,
    RESOLUTION_WAIVED,
    START,
)
from service.law.shared.limits import LEARNED, STATE_COMPLAINT_LIMIT, VIOLATION
from service.law.shared.resolution import (
    AGREEMENT_VOIDABLE,
    LATE_MEETING,
    LATE_MEETING_AFTER_AMENDMENT,
    LATE_MEETING_AFTER_RECEIPT,
    MEDIATION_AGREEMENT,
    MEDIATION_WITHDRAWN,
    MEETING_WITHIN_15_DAYS,
    NO_AGREEMENT,
    RESOLUTION_AGREEMENT,
    RESOLUTION_PERIOD,
    SETTLES,
    SETTLES_ALL,
    START_HEARING_CLOCK,
    THIRTY_DAYS_TO_RESOLVE,
)
from service.law.shared.response import (
    INSUFFICIENCY_NOTICE_BY_DISTRICT,
    INSUFFICIENCY_NOTICE_BY_PARENT,
    INSUFFICIENCY_RULING,
    RESPONSE_BY_DISTRICT,
    RESPONSE_BY_PARENT,
)
from service.law.vocabulary import (
    Actor,
    Before,
    Continuances,
    Deadline,
    Event,
    Extension,
    Given,
    Kind,
    Notice,
    Outside,
    Process,
    SameDay,
    Settlement,
    Step,
    TriageQuestion,
    Within,
)

EXTENDED_BY = Extension(
    "extended_by",
    Text(
        "The judge gave this many more days for the decision",
        "El juez dio estos días más para la decisión",
    ),
    when=Text("the extended time ends", "termina el plazo extendido"),
)

EARLIEST_KNOWLEDGE = Event(
    "earliest_knowledge",
    Text(
        "The hearing request covers what was learned on or after this day",
        "La solicitud abarca lo que se supo desde este día",
    ),
    when=Text("the two years before the request begin", "empiezan los dos años anteriores"),
)

COPY = Event(
    "copy_to_other_party",
    Text(
        "The side that asked for the hearing must send the other a copy",
        "La parte que solicitó la audiencia debe enviar una copia a la otra",
    ),
    when=Text("the copy is sent", "se envía la copia"),
    done=Text("A copy went to the other side", "Se envió una copia a la otra parte"),
)
BEFORE_OAH_HAS_IT = SameDay(
    FILED,
    words=Text(
        "on or before the day OAH receives the request: OAH takes only papers already served, with "
        "proof of service",
        "a más tardar el día en que la OAH recibe la solicitud: la OAH solo acepta documentos ya "
        "entregados, con prueba de entrega",
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
        "Send the copy today and give OAH the proof of service. The clocks start when the other "
        "side has it.",
        "Envíe la copia hoy y dé a la OAH la prueba de entrega. Los plazos empiezan cuando la otra "
        "parte la tiene.",
    ),
)
COPY_BY_DISTRICT = Deadline(
    COPY,
    by=Actor.DISTRICT,
    only=BY_DISTRICT,
    rules=(BEFORE_OAH_HAS_IT,),
    if_missed=Text(
        "If you have no copy, tell OAH in writing. Your days to answer start when you have it.",
        "Si usted no tiene la copia, dígaselo por escrito a la OAH. Sus días para responder "
        "empiezan cuando la tiene.",
    ),
)

MAILED = federal_regulation(
    "300.515(a)(2)", "A copy of the decision is mailed to each of the parties"
)
EXTENSION_LENGTHENS = education_code(
    "56505(f)(3)",
    "An extension shall extend the time for rendering a final administrative decision only for a "
    "period equal to the length of the extension",
)
EXTENSION_ASKED_FOR = federal_regulation(
    "300.515(c)", "may grant specific extensions of time … at the request of either party"
)

DUE_PROCESS = Process(
    id="due-process",
    title=Text("Due process hearing", "Audiencia de debido proceso"),
    summary=Text(
        "A judge of the Office of Administrative Hearings (OAH) hears both sides and decides.",
        "Un juez de la Oficina de Audiencias Administrativas (OAH) escucha a ambas partes y "
        "decide.",
    ),
    decided_by=Text(
        "An administrative law judge who works for neither side.",
        "Un juez de derecho administrativo que no trabaja para ninguna de las partes.",
    ),
    cost=Text(
        "OAH charges nothing. A lawyer is not required, but most districts bring one.",
        "La OAH no cobra. No se requiere abogado, pero la mayoría de los distritos lleva uno.",
    ),
    is_binding=Text("Yes, unless a court changes it.", "Sí, a menos que un tribunal la cambie."),
    use_when=Text(
        "You and the district disagree about what your child needs, and talking has not helped.",
        "Usted y el distrito no están de acuerdo en lo que su hijo necesita, y hablar no ayudó.",
    ),
    limits=Text(
        "You must ask within two years of when you knew of the problem. It is slow and hard "
        "without help.",
        "Debe solicitarla dentro de los dos años desde que supo del problema. Es lenta y difícil "
        "sin ayuda.",
    ),
    how_long=Text(
        "75 days when you file: 30 to settle it, then 45 for the decision. When the district "
        "files: 45. The judge may give more time.",
        "75 días si la presenta usted: 30 para resolverlo y luego 45 para la decisión. Si la "
        "presenta el distrito: 45. El juez puede dar más tiempo.",
    ),
    place=Step(
        at_a_glance=Text("a decision within 75 days", "una decisión dentro de 75 días"),
        can=Text(
            "The judge can say what the IEP must offer. The judge can order services to make up "
            "for lost ones, or money paid back.",
            "El juez puede decir qué debe ofrecer el IEP. Puede ordenar servicios para reponer los "
            "perdidos, o que se devuelva dinero.",
        ),
        does_not_fit=Text(
            "A late paper or a missed service is the whole problem. A state complaint is simpler.",
            "Todo el problema es un papel tarde o un servicio que no se dio. Una queja estatal es "
            "más sencilla.",
        ),
    ),
    filed=FILED,
    filed_hint=Text(
        "The day OAH got the request, not the day it was mailed. OAH takes it only with proof that "
        "a copy went to the other side.",
        "El día en que la OAH recibió la solicitud, no el día en que se envió. La OAH solo la "
        "acepta con prueba de que se envió una copia a la otra parte.",
    ),
    facts=(
        RECEIVED,
        AMENDED,
        RESOLUTION_WAIVED,
        MEDIATION_AGREED,
        NO_AGREEMENT,
        MEDIATION_WITHDRAWN,
        RESOLUTION_AGREEMENT,
        MEDIATION_AGREEMENT,
        PREHEARING_CONFERENCE,
        HEARING,
        RECORD_CLOSED,
        DECISION_RECEIVED,
        VIOLATION,
        LEARNED,
    ),
    spans=(CONTINUANCE,),
    dates=(HEARD,),
    circumstances=(FILED_BY, SETTLES),
    settlements=(
        Settlement(RESOLUTION_AGREEMENT, whole=SETTLES_ALL, canceled=AGREEMENT_VOIDABLE.event),
        Settlement(MEDIATION_AGREEMENT, whole=SETTLES_ALL),
    ),
    deadlines=(
        COPY_BY_PARENT,
        COPY_BY_DISTRICT,
        Deadline(
            EARLIEST_KNOWLEDGE,
            by=None,
            kind=Kind.LIMIT,
            rules=(
                Before(
                    2,
                    Unit.YEAR,
                    before=FILED,
                    policy=Policy.FIXED,
                    law=(
                        education_code(
                            "56505(l)",
                            "within two years from the date the party initiating the request knew "
                            "or had reason to know of the facts",
                        ),
                        education_code(
                            "56043(r)",
                            "within two years from the date the party initiating the request knew "
                            "or had reason to know",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                "This binds the side that asked for the hearing, the district too. A parent has "
                "two exceptions that can reach further back. One: the district said it had solved "
                "the problem and had not. Two: it kept back information it had to give you.",
                "Esto obliga a la parte que solicitó la audiencia, también al distrito. La familia "
                "tiene dos excepciones que pueden ir más atrás. Una: el distrito dijo que había "
                "resuelto el problema y no era cierto. Dos: no le dio información que debía darle.",
            ),
        ),
        RESPONSE_BY_DISTRICT,
        RESPONSE_BY_PARENT,
        INSUFFICIENCY_NOTICE_BY_DISTRICT,
        INSUFFICIENCY_NOTICE_BY_PARENT,
        INSUFFICIENCY_RULING,
        MEETING_WITHIN_15_DAYS,
        START_HEARING_CLOCK,
        THIRTY_DAYS_TO_RESOLVE,
        Deadline(
            DECISION,
            by=Actor.OAH,
            lengthened_by=EXTENDED_BY,
            settled_by=(DECISION_RECEIVED,),
            continued_by=Continuances(CONTINUANCE, HEARD, RECORD_CLOSED, HEARING),
            rules=(
                Within(
                    45,
                    Unit.CALENDAR,
                    after=(RESOLUTION_PERIOD,),
                    policy=Policy.AGENCY,
                    only=BY_PARENT,
                    law=(
                        education_code(
                            "56505(f)(3)",
                            "not later than 45 days after the expiration of the 30-day period",
                        ),
                        education_code(
                            "56501.5(c)",
                            "within 30 days of the receipt of the due process hearing request "
                            "notice, the due process hearing may occur",
                        ),
                        federal_regulation(
                            "300.515(a)",
                            "not later than 45 days after the expiration of the 30 day period "
                            "under § 300.510(b), or the adjusted time periods described in "
                            "§ 300.510(c)",
                        ),
                        MAILED,
                        EXTENSION_LENGTHENS,
                        EXTENSION_ASKED_FOR,
                    ),
                ),
                Within(
                    45,
                    Unit.CALENDAR,
                    after=START,
                    policy=Policy.AGENCY,
                    only=BY_DISTRICT,
                    law=(
                        education_code(
                            "56502(f)",
                            "The Superintendent shall take steps to ensure that within 45 days "
                            "after receipt of the written hearing request the hearing is "
                            "immediately commenced and completed",
                        ),
                        education_code(
                            "56043(s)",
                            "The Superintendent shall ensure that, within 45 calendar days after "
                            "receipt of a written due process hearing request",
                        ),
                        MAILED,
                        EXTENSION_LENGTHENS,
                        EXTENSION_ASKED_FOR,
                    ),
                ),
            ),
            if_missed=Text(
                "Ask OAH whether the time was extended, at whose request and until when. A judge "
                "may extend it only when a side asks.",
                "Pregunte a la OAH si se extendió el plazo, a petición de quién y hasta cuándo. Un "
                "juez solo puede extenderlo si una parte lo pide.",
            ),
        ),
        AGREEMENT_VOIDABLE,
        ISSUES_NOTICE,
        ATTORNEY_NOTICE,
        EVIDENCE,
        AMEND_BY,
        SETTLEMENT_OFFER,
        MOTIONS,
        APPEAL_DEADLINE,
        STATE_COMPLAINT_LIMIT,
    ),
    notices=(
        Notice(
            "outside-two-years",
            Text(
                "You knew of the facts more than two years before OAH received the request. A "
                "judge will most likely not hear them (Ed. Code § 56505(l)), unless the district "
                "said it had solved the problem and had not, or kept back information it had to "
                "give you.",
                "Usted supo de los hechos más de dos años antes de que la OAH recibiera la "
                "solicitud. Lo más probable es que un juez no los escuche (Ed. Code § 56505(l)), a "
                "menos que el distrito haya dicho que resolvió el problema sin ser cierto, o no le "
                "haya dado información que debía darle.",
            ),
            when=Outside(LEARNED, limit=EARLIEST_KNOWLEDGE),
            only=BY_PARENT,
        ),
        Notice(
            "tell-oah",
            Text(
                "When the resolution period ends early or late, the district must also tell OAH "
                "(Ed. Code § 56501.5(d)). Ask OAH whether it has been told: until then it may say "
                "that no date moved.",
                "Cuando el período de resolución termina antes o después, el distrito también debe "
                "avisar a la OAH (Ed. Code § 56501.5(d)). Pregunte a la OAH si ya le avisaron: "
                "mientras tanto puede decir que ninguna fecha cambió.",
            ),
            when=Given((RESOLUTION_WAIVED, NO_AGREEMENT, MEDIATION_WITHDRAWN)),
            only=BY_PARENT,
        ),
        Notice(
            "agreement",
            Text(
                "Until OAH confirms in writing that the case is closed, keep the dates.",
                "Hasta que la OAH confirme por escrito que el caso está cerrado, conserve las "
                "fechas.",
            ),
            when=Given((RESOLUTION_AGREEMENT, MEDIATION_AGREEMENT)),
        ),
        Notice(
            "take-part",
            Text(
                "Go to the resolution meeting. While the parent who filed does not take part, "
                "these clocks wait (34 CFR § 300.510(b)(3)). After day 30 the district may ask "
                "the judge to dismiss the request (34 CFR § 300.510(b)(4)).",
                "Vaya a la reunión de resolución. Mientras la familia que presentó la solicitud no "
                "participe, estos plazos esperan (34 CFR § 300.510(b)(3)). Después del día 30 el "
                "distrito puede pedir al juez que cierre el caso (34 CFR § 300.510(b)(4)).",
            ),
            only=BY_PARENT,
            unless=(RESOLUTION_MEETING, RESOLUTION_WAIVED, MEDIATION_AGREED),
        ),
        LATE_MEETING,
        LATE_MEETING_AFTER_RECEIPT,
        LATE_MEETING_AFTER_AMENDMENT,
        Notice(
            "response-exception",
            Text(
                "If the district gave you prior written notice before, its answer may be shorter. "
                "It must still speak to your issues within 10 days (Ed. Code § 56502(d)(2)). If "
                "it does not, you can tell the judge.",
                "Si el distrito ya le dio la notificación previa por escrito, su respuesta puede "
                "ser más corta. Aun así debe responder a sus temas en 10 días (Ed. Code § "
                "56502(d)(2)). Si no lo hace, puede decírselo al juez.",
            ),
            only=BY_PARENT,
        ),
        GIVE_THE_DECISIONS_DATE,
        RECEIVED_LONG_BEFORE,
        Notice(
            "stale-advice",
            Text(
                "Some papers say the decision comes “45 days from filing”. For a parent's request "
                "it is 75: 30 days of resolution and then 45.",
                "Algunos documentos dicen que la decisión llega “45 días después de presentar”. "
                "Para la solicitud de una familia son 75: 30 días de resolución y luego 45.",
            ),
            only=BY_PARENT,
        ),
    ),
    links=(OAH_LINK,),
)

IEP_DISPUTED = TriageQuestion(
    "iep_disputed",
    Text(
        "Do you disagree about what the IEP should say?",
        "¿No están de acuerdo en lo que debe decir el IEP?",
    ),
    Text(
        "If talks lead nowhere, a judge can decide it.",
        "Si hablar no lleva a nada, un juez puede decidirlo.",
    ),
    leads_to=(DUE_PROCESS,),
)
