"""Expedited hearing about discipline at OAH: 34 CFR § 300.532(c); 20 U.S.C. § 1415(k)(4)(B).

There is no challenge to the sufficiency of the request and no extension. Not modelled: whether a
district's request needs the resolution meeting; the dates are those of a parent's.
"""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import education_code, federal_regulation, federal_statute
from service.law.due_process import DUE_PROCESS
from service.law.records import RECORDS_FOR_A_HEARING, RECORDS_REQUEST
from service.law.shared.after_decision import HEARING_RECORD, STAY_PUT_EVENT
from service.law.shared.countdown import (
    ATTORNEY_NOTICE,
    ISSUES_NOTICE,
    JUDGE_CHALLENGE,
    MOTIONS,
    OFFER_ANSWER,
    PREHEARING_CONFERENCE,
    PREHEARING_STATEMENT,
    SETTLEMENT_OFFER,
)
from service.law.shared.hearing import (
    APPEAL_DEADLINE,
    BY_DISTRICT,
    CARRY_OUT_AFTER_DECISION,
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
    HEARING,
    LATER_FROM_FILING,
    MEDIATION_AGREED,
    OAH_LINK,
    RECEIVED,
    RECEIVED_LONG_BEFORE,
    RESOLUTION_MEETING,
    RESOLUTION_WAIVED,
)
from service.law.shared.language_links import OAH_FORMS, SAFEGUARDS
from service.law.shared.limits import (
    DUE_PROCESS_LIMIT,
    LEARNED,
    STATE_COMPLAINT_LIMIT,
    STATE_COMPLAINT_LIMIT_LAST,
    VIOLATION,
)
from service.law.shared.sending import TO_OAH
from service.law.shared.undated import HEARING_NOTICE_OAH
from service.law.vocabulary import (
    Actor,
    After,
    Beside,
    Dates,
    Deadline,
    Event,
    Given,
    Kind,
    Notice,
    Process,
    Related,
    SetTo,
    Undated,
    Within,
)

HEARING_HELD = Event(
    "hearing_held",
    Text(en="The hearing must be held", es="Debe celebrarse la audiencia"),
    when=Text(en="the hearing ends", es="termina la audiencia"),
    done=Text(en="The last day of the hearing", es="El último día de la audiencia"),
    not_before=(HEARING, FILED),
)

HEARD = Dates(
    "heard",
    Text(en="The hearing was held on this date", es="La audiencia se celebró en esta fecha"),
    when=Text(en="the hearing is held", es="se celebra la audiencia"),
    first=HEARING,
    last=HEARING_HELD,
)

STAY_PUT = Deadline(
    STAY_PUT_EVENT,
    by=Actor.DISTRICT,
    kind=Kind.UNDATED,
    rules=(
        Undated(
            words=Text(
                en="from the request until the judge decides, or until the time of the removal is "
                "over if that comes first: where the district placed the child, unless both sides "
                "agree to another place",
                es="desde la solicitud hasta que el juez decide, o hasta que termina el tiempo de "
                "la medida si eso llega antes: donde el distrito puso al niño, a menos que ambas "
                "partes acuerden otro lugar",
            ),
            law=(
                federal_regulation(
                    "300.533",
                    "must remain in the interim alternative educational setting pending the "
                    "decision of the hearing officer or until the expiration of the time period "
                    "specified in § 300.530(c) or (g), whichever occurs first",
                ),
                education_code(
                    "56505(d)", "unless the public agency and the parent agree otherwise"
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="Ask for it in writing and keep a copy. If it does not come, a state complaint can say "
        "so.",
        es="Pídalo por escrito y guarde una copia. Si no se cumple, puede decirlo en una queja "
        "estatal.",
    ),
)

EXPEDITED_HEARING = Process(
    id="expedited-hearing",
    title=Text(en="Expedited hearing about discipline", es="Audiencia acelerada sobre disciplina"),
    summary=Text(
        en="A fast hearing after a removal from school. The judge decides where the child is "
        "placed, or whether the behavior came from the disability.",
        es="Una audiencia rápida cuando sacan al niño de la escuela por disciplina. El juez decide "
        "dónde debe estar el niño, o si la conducta se debió a la discapacidad.",
    ),
    decided_by=Text(
        en="An administrative law judge at OAH.", es="Un juez de derecho administrativo de la OAH."
    ),
    cost=Text(en="OAH charges nothing.", es="La OAH no cobra."),
    is_binding=Text(
        en="Yes, unless a court changes it.", es="Sí, a menos que una corte la cambie."
    ),
    use_when=Text(
        en="Your child was removed for breaking a school rule. You disagree with the placement, or "
        "with the finding about the disability. Or the district asks to change the placement.",
        es="Sacaron a su hijo o hija por romper una regla de la escuela. Usted no está de acuerdo "
        "con el lugar, o con lo que se decidió sobre la discapacidad. O el distrito pide cambiar "
        "el lugar.",
    ),
    limits=Text(
        en="It settles only the discipline. For the rest you need an ordinary hearing.",
        es="Solo resuelve la disciplina. Lo demás necesita una audiencia ordinaria.",
    ),
    how_long=Text(
        en="The hearing within 20 school days. The decision within 10 school days after it.",
        es="La audiencia dentro de 20 días escolares. La decisión dentro de 10 días escolares "
        "después.",
    ),
    place=Beside(
        step=DUE_PROCESS,
        asks=Text(
            en="Is it about a suspension or an expulsion? There is a faster hearing:",
            es="¿Se trata de una suspensión o una expulsión? Hay una audiencia más rápida:",
        ),
        can=Text(
            en="The judge can send the child back to the old place, or allow another place for a "
            "time.",
            es="El juez puede regresar al niño a su lugar anterior, o permitir otro lugar por un "
            "tiempo.",
        ),
        does_not_fit=Text(
            en="The disagreement is not about a removal for discipline.",
            es="El desacuerdo no es sobre un cambio de escuela o una expulsión por disciplina.",
        ),
    ),
    filed=FILED,
    sending=TO_OAH,
    filed_question=Text(
        en="When did OAH get the request for a fast hearing?",
        es="¿Cuándo recibió la OAH la solicitud de audiencia acelerada?",
    ),
    asked=(RESOLUTION_MEETING, HEARING, DECISION),
    filed_hint=Text(
        en="The date OAH got the request, not the date it was mailed. First give the other side "
        "its copy: OAH takes the request only with proof of that.",
        es="La fecha en que la OAH recibió la solicitud, no la fecha en que se envió. Primero "
        "entregue la copia a la otra parte: la OAH solo acepta la solicitud con prueba de eso.",
    ),
    dates=(HEARD,),
    circumstances=(FILED_BY,),
    facts=(
        RECEIVED,
        RESOLUTION_WAIVED,
        MEDIATION_AGREED,
        PREHEARING_CONFERENCE,
        HEARING,
        RECORDS_REQUEST,
        DECISION_RECEIVED,
        DECISION_CORRECTED,
        VIOLATION,
        LEARNED,
    ),
    deadlines=(
        COPY_BY_PARENT,
        COPY_BY_DISTRICT,
        HEARING_NOTICE_OAH,
        STAY_PUT,
        RECORDS_FOR_A_HEARING,
        Deadline(
            RESOLUTION_MEETING,
            by=Actor.DISTRICT,
            excused_by=(RESOLUTION_WAIVED, MEDIATION_AGREED),
            rules=(
                Within(
                    7,
                    Unit.CALENDAR,
                    after=(RECEIVED, FILED),
                    also_from=(LATER_FROM_FILING,),
                    policy=Policy.AGENCY,
                    law=(
                        federal_regulation(
                            "300.532(c)(3)(i)",
                            "A resolution meeting must occur within seven days of receiving "
                            "notice of the due process complaint",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Tell OAH in writing that no meeting was held. The hearing does not wait for "
                "it.",
                es="Diga por escrito a la OAH que no hubo reunión. La audiencia no la espera.",
            ),
        ),
        Deadline(
            Event(
                "hearing_may_proceed",
                Text(
                    en="The hearing may go ahead from this date on",
                    es="La audiencia puede celebrarse desde esta fecha",
                ),
                when=Text(en="the hearing may go ahead", es="puede celebrarse la audiencia"),
                not_before=(FILED,),
            ),
            by=None,
            kind=Kind.OPENS,
            rules=(
                SetTo(
                    (RESOLUTION_WAIVED, MEDIATION_AGREED),
                    caps=True,
                    law=(
                        federal_regulation(
                            "300.532(c)(3)",
                            "Unless the parents and LEA agree in writing to waive the resolution "
                            "meeting … or agree to use the mediation process",
                        ),
                    ),
                ),
                After(
                    15,
                    Unit.CALENDAR,
                    after=(RECEIVED, FILED),
                    law=(
                        federal_regulation(
                            "300.532(c)(3)(ii)",
                            "may proceed unless the matter has been resolved to the satisfaction "
                            "of both parties within 15 days of the receipt of the due process "
                            "complaint",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Nothing is lost: the 20 school days for the hearing run at the same time.",
                es="No se pierde nada: los 20 días escolares para la audiencia corren al mismo "
                "tiempo.",
            ),
        ),
        ISSUES_NOTICE,
        ATTORNEY_NOTICE,
        EVIDENCE,
        SETTLEMENT_OFFER,
        OFFER_ANSWER,
        MOTIONS,
        PREHEARING_STATEMENT,
        JUDGE_CHALLENGE,
        Deadline(
            HEARING_HELD,
            by=Actor.OAH,
            rules=(
                Within(
                    20,
                    Unit.SCHOOL,
                    after=(FILED,),
                    policy=Policy.FIXED,
                    law=(
                        federal_regulation(
                            "300.532(c)(2)",
                            "within 20 school days of the date the complaint requesting the "
                            "hearing is filed",
                        ),
                        federal_statute(
                            "1415(k)(4)(B)",
                            "shall occur within 20 school days of the date the hearing is "
                            "requested",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Write to OAH at once and ask for a hearing date: this time cannot be extended.",
                es="Escriba de inmediato a la OAH y pida una fecha: este plazo no se puede "
                "extender.",
            ),
        ),
        Deadline(
            DECISION,
            by=Actor.OAH,
            settled_by=(DECISION_RECEIVED, DECISION_CORRECTED),
            rules=(
                Within(
                    10,
                    Unit.SCHOOL,
                    after=(HEARING_HELD, HEARING),
                    policy=Policy.FIXED,
                    law=(
                        federal_regulation(
                            "300.532(c)(2)",
                            "The hearing officer must make a determination within 10 school days "
                            "after the hearing.",
                        ),
                        federal_statute(
                            "1415(k)(4)(B)",
                            "shall result in a determination within 10 school days after the "
                            "hearing",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Write to OAH and ask for the decision: this time cannot be extended.",
                es="Escriba a la OAH y pida la decisión: este plazo no se puede extender.",
            ),
        ),
        HEARING_RECORD,
        APPEAL_DEADLINE,
        FEES_ACTION_AFTER_DECISION,
        CARRY_OUT_AFTER_DECISION,
        STATE_COMPLAINT_LIMIT,
        STATE_COMPLAINT_LIMIT_LAST,
        DUE_PROCESS_LIMIT,
    ),
    notices=(
        Notice(
            "resolution-unsettled",
            Text(
                en="No rule says whether a district's request for an expedited hearing needs the "
                "resolution meeting. Ask OAH whether one must be held.",
                es="Ninguna regla aclara si la solicitud de un distrito para una audiencia "
                "acelerada necesita la reunión de resolución. Pregunte a la OAH si debe "
                "celebrarse.",
            ),
            only=BY_DISTRICT,
        ),
        Notice(
            "ten-days-expedited",
            Text(
                en="No rule says whether the two notices due 10 days before a hearing are required "
                "in a case that moves this fast. Be safe and send them.",
                es="Ninguna regla aclara si los dos avisos que vencen 10 días antes de la "
                "audiencia son obligatorios en un caso tan rápido. Para mayor seguridad, envíelos.",
            ),
            when=Given((HEARING,)),
        ),
        GIVE_THE_DECISIONS_DATE,
        FIRST_DECISION_COUNTS,
        RECEIVED_LONG_BEFORE,
    ),
    links=(OAH_LINK, OAH_FORMS, SAFEGUARDS),
    related=(
        Related(
            DUE_PROCESS,
            Text(
                en="The same request as an ordinary hearing, if it is one too or becomes one",
                es="La misma solicitud como audiencia ordinaria, si también lo es o llega a serlo",
            ),
            facts=(FILED, RECEIVED, FILED_BY, VIOLATION, LEARNED),
        ),
    ),
)
