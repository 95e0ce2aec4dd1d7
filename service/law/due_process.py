"""Due process hearing at the Office of Administrative Hearings (OAH).

Ed. Code §§ 56501.5, 56502, 56505; 34 CFR §§ 300.508–300.516.

Not modelled: a judge's order that starts, stops or restarts the hearing timeline (34 CFR
§ 300.510(b)(3), (5)); give its effect as `decision`, or as `extended_by` where it granted days.
"""

from calendars.counting import Policy, Unit
from calendars.readings import ReadingId
from calendars.translation import Text
from service.law.citations import education_code, federal_regulation
from service.law.records import RECORDS_FOR_DUE_PROCESS, RECORDS_REQUEST
from service.law.shared.after_decision import HEARING_RECORD, STAY_PUT
from service.law.shared.countdown import (
    AMEND_BY,
    ATTORNEY_NOTICE,
    ISSUES_NOTICE,
    JUDGE_CHALLENGE,
    LATE_WITNESS,
    MEDIATION_DEADLINE,
    MEDIATION_REQUEST,
    MOTIONS,
    OFFER_ANSWER,
    PREHEARING_CONFERENCE,
    PREHEARING_STATEMENT,
    SETTLEMENT_OFFER,
    WITNESS_IDENTIFIED,
)
from service.law.shared.hearing import (
    AMENDED,
    APPEAL_DEADLINE,
    BY_DISTRICT,
    BY_PARENT,
    CARRY_OUT_AFTER_DECISION,
    CONTINUANCE,
    COPY_BY_DISTRICT,
    COPY_BY_PARENT,
    DECISION,
    DECISION_CORRECTED,
    DECISION_RECEIVED,
    EVIDENCE,
    FEES_ACTION_AFTER_DECISION,
    FILED,
    FILED_BY,
    FIRST_DECISION_COUNTS,
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
)
from service.law.shared.language_links import OAH_FORMS, SAFEGUARDS
from service.law.shared.limits import (
    LEARNED,
    STATE_COMPLAINT_LIMIT,
    STATE_COMPLAINT_LIMIT_LAST,
    VIOLATION,
)
from service.law.shared.resolution import (
    AGREEMENT_VOIDABLE,
    DISMISSAL_REQUEST,
    LATE_MEETING,
    LATE_MEETING_AFTER_AMENDMENT,
    LATE_MEETING_AFTER_RECEIPT,
    MEDIATION_AGREEMENT,
    MEDIATION_WITHDRAWN,
    MEETING_WITHIN_15_DAYS,
    NO_AGREEMENT,
    OAH_TOLD,
    RESOLUTION_AGREEMENT,
    RESOLUTION_PERIOD,
    RESOLUTION_REPORT,
    SETTLES,
    SETTLES_ALL,
    START_HEARING_CLOCK,
    THIRTY_DAYS_TO_RESOLVE,
    TOLD,
)
from service.law.shared.response import (
    INSUFFICIENCY_NOTICE_BY_DISTRICT,
    INSUFFICIENCY_NOTICE_BY_PARENT,
    INSUFFICIENCY_RULING,
    RESPONSE_BY_DISTRICT,
    RESPONSE_BY_PARENT,
)
from service.law.shared.sending import TO_OAH
from service.law.shared.undated import HEARING_NOTICE_OAH, SAFEGUARDS_NOTICE
from service.law.vocabulary import (
    Actor,
    AlsoFrom,
    Before,
    Continuances,
    Deadline,
    Early,
    Event,
    Extension,
    Given,
    Kind,
    Moves,
    Notice,
    Outside,
    Process,
    Reach,
    Settlement,
    Step,
    TriageQuestion,
    Unpreceded,
    Within,
)

EXTENDED_BY = Extension(
    "extended_by",
    Text(
        en="The judge gave more days for the decision", es="El juez dio más días para la decisión"
    ),
    when=Text(en="the extended time ends", es="termina el plazo extendido"),
)

EARLIEST_KNOWLEDGE = Event(
    "earliest_knowledge",
    Text(
        en="The hearing can cover what was found out since this date",
        es="La audiencia puede tratar lo que se supo desde esta fecha",
    ),
    when=Text(en="the two years before the request begin", es="empiezan los dos años anteriores"),
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
    title=Text(en="Due process hearing", es="Audiencia de debido proceso"),
    summary=Text(
        en="A judge of the Office of Administrative Hearings (OAH) hears both sides and decides.",
        es="Un juez de la Oficina de Audiencias Administrativas (OAH) escucha a ambas partes y "
        "decide.",
    ),
    decided_by=Text(
        en="An administrative law judge who works for neither side.",
        es="Un juez de derecho administrativo que no trabaja para ninguna de las partes.",
    ),
    cost=Text(
        en="OAH charges nothing. A lawyer is not required, but most districts bring one.",
        es="La OAH no cobra. No hace falta abogado ni abogada, pero la mayoría de los distritos sí "
        "lleva.",
    ),
    is_binding=Text(
        en="Yes, unless a court changes it.", es="Sí, a menos que una corte la cambie."
    ),
    use_when=Text(
        en="You and the district disagree about what your child needs, and talking has not helped.",
        es="Usted y el distrito no están de acuerdo en lo que su hijo o hija necesita, y hablar no "
        "ayudó.",
    ),
    limits=Text(
        en="You must ask within two years of when you knew of the problem. It is slow and hard "
        "without help.",
        es="Debe solicitarla dentro de los dos años desde que supo del problema. Es lenta y "
        "difícil sin ayuda.",
    ),
    how_long=Text(
        en="75 days when you file: 30 to settle it, then 45 for the decision. When the district "
        "files: 45. The judge may give more time.",
        es="75 días si la presenta usted: 30 para resolverlo y luego 45 para la decisión. Si la "
        "presenta el distrito: 45. El juez puede dar más tiempo.",
    ),
    place=Step(
        at_a_glance=Text(en="a decision within 75 days", es="una decisión dentro de 75 días"),
        can=Text(
            en="The judge can say what the IEP must offer. The judge can order services to make up "
            "for lost ones, or money paid back.",
            es="El juez puede decir qué debe ofrecer el IEP. Puede ordenar servicios para reponer "
            "los perdidos, o que se devuelva dinero.",
        ),
        does_not_fit=Text(
            en="The only problem is a late paper or a missed service. A state complaint is "
            "simpler.",
            es="El único problema es un papel que llegó tarde o un servicio que no se dio. Una "
            "queja estatal es más sencilla.",
        ),
    ),
    filed=FILED,
    sending=TO_OAH,
    filed_question=Text(
        en="When did OAH get the hearing request?",
        es="¿Cuándo recibió la OAH la solicitud de audiencia?",
    ),
    asked=(RESOLUTION_MEETING, HEARING, DECISION),
    filed_hint=Text(
        en="The date OAH got the request, not the date it was mailed. First give the other side "
        "its copy: OAH takes the request only with proof of that.",
        es="La fecha en que la OAH recibió la solicitud, no la fecha en que se envió. Primero "
        "entregue la copia a la otra parte: la OAH solo acepta la solicitud con prueba de eso.",
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
        MEDIATION_DEADLINE,
        HEARING,
        WITNESS_IDENTIFIED,
        RECORDS_REQUEST,
        RECORD_CLOSED,
        DECISION_RECEIVED,
        DECISION_CORRECTED,
        VIOLATION,
        LEARNED,
    ),
    spans=(CONTINUANCE,),
    dates=(HEARD,),
    circumstances=(FILED_BY, OAH_TOLD, SETTLES),
    settlements=(
        Settlement(RESOLUTION_AGREEMENT, whole=SETTLES_ALL, canceled=AGREEMENT_VOIDABLE.event),
        Settlement(MEDIATION_AGREEMENT, whole=SETTLES_ALL),
    ),
    deadlines=(
        COPY_BY_PARENT,
        COPY_BY_DISTRICT,
        SAFEGUARDS_NOTICE,
        HEARING_NOTICE_OAH,
        STAY_PUT,
        RECORDS_FOR_DUE_PROCESS,
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
                en="This is for the side that asked for the hearing, the district too. A parent "
                "has two exceptions that can go further back. One: the district said it had solved "
                "the problem and had not. Two: it kept back information it had to give you.",
                es="Esto es para la parte que solicitó la audiencia, también si es el distrito. La "
                "familia tiene dos excepciones que pueden ir más atrás. Una: el distrito dijo que "
                "había resuelto el problema y no era cierto. Dos: no le dio información que debía "
                "darle.",
            ),
        ),
        RESPONSE_BY_DISTRICT,
        RESPONSE_BY_PARENT,
        INSUFFICIENCY_NOTICE_BY_DISTRICT,
        INSUFFICIENCY_NOTICE_BY_PARENT,
        INSUFFICIENCY_RULING,
        MEETING_WITHIN_15_DAYS,
        RESOLUTION_REPORT,
        START_HEARING_CLOCK,
        THIRTY_DAYS_TO_RESOLVE,
        DISMISSAL_REQUEST,
        Deadline(
            DECISION,
            by=Actor.OAH,
            lengthened_by=EXTENDED_BY,
            settled_by=(DECISION_RECEIVED, DECISION_CORRECTED),
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
                    # The Superintendent, whose office is OAH, receives the request; nothing says
                    # that no other receipt is meant.
                    after=(AMENDED, FILED),
                    also_from=(AlsoFrom(ReadingId.FROM_RECEIPT, (RECEIVED,), moves=Moves.LATER),),
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
                en="Ask OAH whether the time was extended, at whose request and until when. A "
                "judge may extend it only when a side asks.",
                es="Pregunte a la OAH si se extendió el plazo, a petición de quién y hasta cuándo. "
                "Un juez solo puede extenderlo si una parte lo pide.",
            ),
        ),
        AGREEMENT_VOIDABLE,
        ISSUES_NOTICE,
        ATTORNEY_NOTICE,
        EVIDENCE,
        AMEND_BY,
        SETTLEMENT_OFFER,
        OFFER_ANSWER,
        MOTIONS,
        PREHEARING_STATEMENT,
        MEDIATION_REQUEST,
        JUDGE_CHALLENGE,
        LATE_WITNESS,
        HEARING_RECORD,
        APPEAL_DEADLINE,
        FEES_ACTION_AFTER_DECISION,
        CARRY_OUT_AFTER_DECISION,
        STATE_COMPLAINT_LIMIT,
        STATE_COMPLAINT_LIMIT_LAST,
    ),
    notices=(
        Notice(
            "outside-two-years",
            Text(
                en="You found out about the problem more than two years before OAH received the "
                "request. A judge will most likely not hear it (Ed. Code § 56505(l)), unless the "
                "district said it had solved the problem and had not, or kept back information it "
                "had to give you.",
                es="Usted se enteró del problema más de dos años antes de que la OAH recibiera la "
                "solicitud. Lo más probable es que un juez no lo escuche (Ed. Code § 56505(l)), a "
                "menos que el distrito haya dicho que resolvió el problema sin ser cierto, o no le "
                "haya dado información que debía darle.",
            ),
            when=Outside(LEARNED, limit=EARLIEST_KNOWLEDGE),
            only=BY_PARENT,
        ),
        Notice(
            "arguable-two-years",
            Text(
                en="The two years ended on a day on which offices were closed, just before OAH "
                "received the request. You can say that it is in time (Code Civ. Proc. § 12a; Ed. "
                "Code § 9). The district may say that it is late.",
                es="Los dos años terminaron en un día en que las oficinas estaban cerradas, justo "
                "antes de que la OAH recibiera la solicitud. Usted puede decir que llegó a tiempo "
                "(Code Civ. Proc. § 12a; Ed. Code § 9). El distrito puede decir que llegó tarde.",
            ),
            when=Outside(LEARNED, limit=EARLIEST_KNOWLEDGE, reach=Reach.ARGUABLE),
            only=BY_PARENT,
        ),
        Notice(
            "tell-oah",
            Text(
                en="When the resolution period ends early or late, the district must also tell OAH "
                "(Ed. Code § 56501.5(d)). Ask OAH whether it was notified: until then it may say "
                "that no date moved.",
                es="Cuando el período de resolución termina antes o después, el distrito también "
                "debe avisar a la OAH (Ed. Code § 56501.5(d)). Pregunte a la OAH si ya le "
                "avisaron: mientras tanto puede decir que ninguna fecha cambió.",
            ),
            when=Given((RESOLUTION_WAIVED, NO_AGREEMENT, MEDIATION_WITHDRAWN)),
            only=BY_PARENT,
            unless=(TOLD,),
        ),
        Notice(
            "no-meeting-yet",
            Text(
                en="A written “no agreement” ends the resolution period only after the resolution "
                "meeting or the mediation has started (Ed. Code § 56501.5(d)(2)). Enter the date "
                "of the meeting, or the date both sides agreed to mediate. Until then it moves no "
                "date here.",
                es="Un escrito de “no hay acuerdo” termina el período de resolución solo después "
                "de que empezó la reunión de resolución o la mediación (Ed. Code § 56501.5(d)(2)). "
                "Escriba la fecha de la reunión, o la fecha en que ambas partes acordaron la "
                "mediación. Mientras tanto no cambia ninguna fecha de aquí.",
            ),
            when=Unpreceded(NO_AGREEMENT, by=(RESOLUTION_MEETING, MEDIATION_AGREED)),
            only=BY_PARENT,
        ),
        Notice(
            "no-resolution-period",
            Text(
                en="A district's request has no resolution meeting and no resolution period. What "
                "was agreed about them moves no date here.",
                es="La solicitud de un distrito no tiene reunión de resolución ni período de "
                "resolución. Lo que se acordó sobre ellos no cambia ninguna fecha de aquí.",
            ),
            when=Given((RESOLUTION_WAIVED, NO_AGREEMENT, MEDIATION_WITHDRAWN)),
            only=BY_DISTRICT,
        ),
        Notice(
            "asked-too-early",
            Text(
                en="The parent can ask the judge to start the 45 days only once the 15 days for "
                "the resolution meeting have passed (Ed. Code § 56501.5(e)(2)). If you asked "
                "sooner, ask again.",
                es="La familia puede pedir al juez que inicie los 45 días solo cuando han pasado "
                "los 15 días para la reunión de resolución (Ed. Code § 56501.5(e)(2)). Si lo pidió "
                "antes, pídalo otra vez.",
            ),
            when=Early(START_HEARING_CLOCK.event),
            only=BY_PARENT,
        ),
        Notice(
            "agreement",
            Text(
                en="Until OAH confirms in writing that the case is closed, keep to the dates.",
                es="Hasta que la OAH confirme por escrito que el caso está cerrado, siga "
                "cumpliendo las fechas.",
            ),
            when=Given((RESOLUTION_AGREEMENT, MEDIATION_AGREEMENT)),
        ),
        Notice(
            "take-part",
            Text(
                en="Go to the resolution meeting. If you do not take part, these deadlines stop "
                "(34 CFR § 300.510(b)(3)). After day 30 the district may ask the judge to close "
                "the case (34 CFR § 300.510(b)(4)).",
                es="Vaya a la reunión de resolución. Si usted no participa, estos plazos se "
                "detienen (34 CFR § 300.510(b)(3)). Después del día 30 el distrito puede pedir al "
                "juez que cierre el caso (34 CFR § 300.510(b)(4)).",
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
                en="If the district gave you prior written notice before, its answer may be "
                "shorter. It must still respond to your issues within 10 days (Ed. Code § "
                "56502(d)(2)). If it does not, you can tell the judge.",
                es="Si el distrito ya le dio la notificación previa por escrito, su respuesta "
                "puede ser más corta. Aun así debe responder a los problemas que usted planteó en "
                "10 días (Ed. Code § 56502(d)(2)). Si no lo hace, puede decírselo al juez.",
            ),
            only=BY_PARENT,
        ),
        GIVE_THE_DECISIONS_DATE,
        FIRST_DECISION_COUNTS,
        RECEIVED_LONG_BEFORE,
        Notice(
            "stale-advice",
            Text(
                en="Some papers say the decision comes “45 days from filing”. For a parent's "
                "request it is 75: 30 days of resolution and then 45.",
                es="Algunos documentos dicen que la decisión llega “45 días después de presentar”. "
                "Para la solicitud de una familia son 75: 30 días de resolución y luego 45.",
            ),
            only=BY_PARENT,
        ),
    ),
    links=(OAH_LINK, OAH_FORMS, SAFEGUARDS),
)

IEP_DISPUTED = TriageQuestion(
    "iep_disputed",
    Text(
        en="Do you disagree about what the IEP should say?",
        es="¿No están de acuerdo en lo que debe decir el IEP?",
    ),
    Text(
        en="If talks lead nowhere, a judge can decide it.",
        es="Si hablar no lleva a nada, un juez puede decidirlo.",
    ),
    leads_to=(DUE_PROCESS,),
)
