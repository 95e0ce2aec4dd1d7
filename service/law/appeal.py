"""Going to court after a hearing decision.

The federal statute counts "90 days from the date of the decision … or, if the State has an
explicit time limitation", as that law allows (20 U.S.C. § 1415(i)(2)(B)); California's counts 90
days from receipt. A day late is fatal: R.P. v. District of Columbia, 474 F.Supp.2d 152.
"""

from calendars.counting import Policy, Unit
from calendars.readings import ReadingId
from calendars.translation import Text
from service.law.citations import education_code, federal_regulation, federal_statute
from service.law.shared.after_decision import (
    CARRIED_OUT,
    CARRY_OUT,
    CARRY_OUT_MISSED,
    FEES_ACTION,
    FEES_MISSED,
    FEES_WORDS,
    HEARING_RECORD,
    STAY_PUT,
    THREE_YEARS,
)
from service.law.shared.limits import (
    DUE_PROCESS_LIMIT,
    LEARNED,
    STATE_COMPLAINT_LIMIT,
    STATE_COMPLAINT_LIMIT_LAST,
    VIOLATION,
)
from service.law.vocabulary import (
    Actor,
    AlsoFrom,
    Deadline,
    Event,
    Given,
    Kind,
    Link,
    Moves,
    Notice,
    Process,
    Step,
    TriageQuestion,
    Within,
)

FILED = Event(
    "filed",
    Text(en="The date of the hearing decision", es="La fecha de la decisión de la audiencia"),
    when=Text(en="the decision is dated", es="se fecha la decisión"),
)
DECISION_RECEIVED = Event(
    "decision_received",
    Text(en="You received the hearing decision", es="Usted recibió la decisión de la audiencia"),
    when=Text(en="the decision is received", es="se recibe la decisión"),
    not_before=(FILED,),
    question=Text(en="When did you get the decision?", es="¿Cuándo recibió la decisión?"),
)
DECISION_CORRECTED = Event(
    "decision_corrected",
    Text(
        en="The judge corrected the decision, or ruled on a motion to reconsider it",
        es="El juez corrigió la decisión, o resolvió una petición de reconsiderarla",
    ),
    when=Text(en="the corrected decision is dated", es="se fecha la decisión corregida"),
    not_before=(FILED,),
)
APPEAL = Event(
    "appeal",
    Text(en="Last day to go to court", es="Último día para ir a la corte"),
    when=Text(en="the case is filed in court", es="se presenta el caso ante la corte"),
    done=Text(en="The case was filed in court", es="El caso se presentó ante la corte"),
    not_before=(FILED,),
)
NINETY_DAYS = (
    education_code("56505(k)", "within 90 days of receipt of the hearing decision"),
    education_code("56043(w)", "within 90 calendar days of receipt of the hearing decision"),
    federal_statute(
        "1415(i)(2)(B)",
        "shall have 90 days from the date of the decision of the hearing officer to bring such an "
        "action, or, if the State has an explicit time limitation for bringing such action under "
        "this subchapter, in such time as the State law allows",
    ),
    federal_regulation(
        "300.516(b)",
        "90 days from the date of the decision of the hearing officer … or, if the State has an "
        "explicit time limitation …, in the time allowed by that State law",
    ),
)
APPEAL_MISSED = Text(
    en="A court will most likely not hear a case that comes late, from either side. If you are "
    "late, see a lawyer at once.",
    es="Lo más probable es que una corte no acepte un caso que llega tarde, de ninguna de las "
    "partes. Si usted se atrasó, consulte de inmediato a un abogado o abogada.",
)

FIRST_DECISION_COUNTS = Notice(
    "corrected-first",
    Text(
        en="Count your 90 days from the first decision. No law says which of two decisions starts "
        "them.",
        es="Cuente sus 90 días desde la primera decisión. Ninguna ley aclara cuál de dos "
        "decisiones los inicia.",
    ),
    when=Given((DECISION_CORRECTED,)),
)

APPEAL_PROCESS = Process(
    id="appeal",
    title=Text(en="Going to court", es="Ir a la corte"),
    summary=Text(
        en="You ask a state or federal court to look again at a hearing decision.",
        es="Usted pide a una corte estatal o federal que revise la decisión de una audiencia.",
    ),
    decided_by=Text(en="A judge of a state or federal court.", es="Una corte estatal o federal."),
    cost=Text(
        en="Court fees, and most people need a lawyer.",
        es="Los costos de la corte, y la mayoría de las familias necesita un abogado o abogada.",
    ),
    is_binding=Text(en="Yes.", es="Sí."),
    use_when=Text(
        en="You lost at a hearing, in whole or in part, and a lawyer thinks the judge was wrong.",
        es="Perdió en una audiencia, en todo o en parte, y un abogado o abogada cree que la "
        "decisión está equivocada.",
    ),
    limits=Text(
        en="It is not a new hearing. You cannot use it before a due process hearing.",
        es="No es una audiencia nueva. No se puede usar antes de una audiencia de debido proceso.",
    ),
    how_long=Text(
        en="You have 90 days to go to court. No law says how long the court may take.",
        es="Usted tiene 90 días para ir a la corte. Ninguna ley dice cuánto puede tardar la corte.",
    ),
    place=Step(
        at_a_glance=Text(en="90 days to file", es="90 días para presentar el caso"),
        can=Text(
            en="The court can keep the decision, change it or send it back.",
            es="La corte puede mantener la decisión, cambiarla o devolverla.",
        ),
        does_not_fit=Text(
            en="There is no hearing decision yet.",
            es="Todavía no hay una decisión de una audiencia.",
        ),
    ),
    filed=FILED,
    filed_question=Text(
        en="What date is on the hearing decision?",
        es="¿Qué fecha tiene la decisión de la audiencia?",
    ),
    asked=(DECISION_RECEIVED,),
    filed_hint=Text(
        en="The date on the decision. If it came to you later, enter that date too, below.",
        es="La fecha que aparece en la decisión. Si le llegó después, escriba también esa fecha, "
        "abajo.",
    ),
    facts=(DECISION_RECEIVED, DECISION_CORRECTED, VIOLATION, LEARNED),
    deadlines=(
        Deadline(
            APPEAL,
            by=Actor.PARTY,
            optional=True,
            rules=(
                Within(
                    90,
                    Unit.CALENDAR,
                    after=(DECISION_RECEIVED, FILED),
                    policy=Policy.COURT,
                    also_from=(
                        AlsoFrom(ReadingId.FROM_DECISION, (FILED,)),
                        AlsoFrom(
                            ReadingId.CORRECTED_DECISION,
                            (DECISION_CORRECTED,),
                            moves=Moves.LATER,
                        ),
                    ),
                    law=NINETY_DAYS,
                ),
            ),
            if_missed=APPEAL_MISSED,
        ),
        STAY_PUT,
        HEARING_RECORD,
        Deadline(
            FEES_ACTION,
            by=Actor.PARENT,
            optional=True,
            rules=(
                Within(
                    3,
                    Unit.YEAR,
                    after=(FILED,),
                    policy=Policy.FILING,
                    open_ended=True,
                    words=FEES_WORDS,
                    law=THREE_YEARS,
                ),
            ),
            if_missed=FEES_MISSED,
        ),
        Deadline(
            CARRY_OUT,
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            rules=(CARRIED_OUT,),
            if_missed=CARRY_OUT_MISSED,
        ),
        STATE_COMPLAINT_LIMIT,
        STATE_COMPLAINT_LIMIT_LAST,
        DUE_PROCESS_LIMIT,
    ),
    notices=(FIRST_DECISION_COUNTS,),
    links=(
        Link(
            Text(en="OAH: special education", es="OAH: educación especial"),
            "https://www.dgs.ca.gov/OAH/Case-Types/Special-Education/Self-Help",
        ),
    ),
)

JUDGE_DECIDED = TriageQuestion(
    "judge_decided",
    Text(en="Did a judge already decide?", es="¿Ya hay una decisión de una audiencia?"),
    Text(
        en="You have 90 days to go to court. Talk to a lawyer now.",
        es="Tiene 90 días para ir a la corte. Hable ya con un abogado o abogada.",
    ),
    leads_to=(APPEAL_PROCESS,),
)
