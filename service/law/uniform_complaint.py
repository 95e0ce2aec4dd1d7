"""Uniform complaint to the district (UCP): 5 CCR §§ 4630–4635.

Special education is not in it: since 2020-07-01 that is a state complaint. 5 CCR 4630 was read only
in district rules that cite it, and 4635 not at all: `seen` says so.
"""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import education_code, state_regulation
from service.law.civil_rights import CIVIL_RIGHTS
from service.law.shared.limits import (
    DUE_PROCESS_LIMIT,
    LEARNED,
    STATE_COMPLAINT_LIMIT,
    STATE_COMPLAINT_LIMIT_LAST,
    VIOLATION,
)
from service.law.state_complaint import STATE_COMPLAINT
from service.law.vocabulary import (
    Actor,
    Before,
    Beside,
    Choice,
    Circumstance,
    Deadline,
    Event,
    Extension,
    Given,
    Kind,
    Link,
    Moves,
    Notice,
    Outside,
    Process,
    Reach,
    Related,
    Seen,
    SetTo,
    Within,
)

FILED = Event(
    "filed",
    Text(
        en="The district received the uniform complaint", es="El distrito recibió la queja uniforme"
    ),
    when=Text(en="the district receives the complaint", es="el distrito recibe la queja"),
)
ACT = Event(
    "act",
    Text(en="The problem happened", es="El problema pasó"),
    when=Text(en="the problem happens", es="pasa el problema"),
)
FILE_REQUESTED = Event(
    "file_requested",
    Text(
        en="The date of CDE's notice to the district", es="La fecha del aviso del CDE al distrito"
    ),
    when=Text(en="CDE's notice is dated", es="se fecha el aviso del CDE"),
    not_before=(FILED,),
)
DISCRIMINATION = Choice(
    "discrimination",
    Text(en="Discrimination, harassment or bullying", es="Discriminación, acoso o intimidación"),
)
OTHER = Choice(
    "other",
    Text(
        en="Fees, foster or homeless pupils, school plans and the like",
        es="Cuotas, alumnos en hogar de crianza o sin hogar, planes escolares y parecidos",
    ),
)
ABOUT = Circumstance(
    "about",
    Text(en="What the complaint is about", es="De qué trata la queja"),
    choices=(DISCRIMINATION, OTHER),
    question=Text(en="What is the complaint about?", es="¿De qué trata la queja?"),
)
EXTENDED_TO = Extension(
    "extended_to",
    Text(
        en="You agreed in writing to more time for the report",
        es="Usted aceptó por escrito más tiempo para el informe",
    ),
    when=Text(en="the agreed time ends", es="termina el tiempo acordado"),
)
EARLIEST_ACT = Event(
    "earliest_act",
    Text(
        en="The district can look at what happened since this date",
        es="El distrito puede investigar lo que pasó desde esta fecha",
    ),
    when=Text(
        en="the time before the complaint begins", es="empieza el tiempo anterior a la queja"
    ),
)
REPORT = Event(
    "report",
    Text(en="The district must send its report", es="El distrito debe enviar su informe"),
    when=Text(en="the report is dated", es="se fecha el informe"),
    done=Text(en="The date of the district's report", es="La fecha del informe del distrito"),
    not_before=(FILED,),
    question=Text(
        en="When did the district send its report?", es="¿Cuándo envió el distrito su informe?"
    ),
)
APPEAL = Event(
    "appeal",
    Text(
        en="Last day for CDE to receive your appeal",
        es="Último día para que el CDE reciba su apelación",
    ),
    when=Text(en="CDE receives the appeal", es="el CDE recibe la apelación"),
    done=Text(en="CDE received the appeal", es="El CDE recibió la apelación"),
    not_before=(REPORT, FILED),
)
APPEAL_DECISION = Event(
    "appeal_decision",
    Text(en="CDE must decide the appeal", es="El CDE debe decidir la apelación"),
    when=Text(en="CDE's decision is dated", es="se fecha la decisión del CDE"),
    done=Text(en="CDE decided the appeal", es="El CDE decidió la apelación"),
    not_before=(APPEAL, FILED),
)

UNIFORM_COMPLAINT = Process(
    id="uniform-complaint",
    title=Text(en="Uniform complaint to the district", es="Queja uniforme ante el distrito"),
    summary=Text(
        en="You write to the district. A pupil was bullied or treated worse for a protected "
        "reason. Or the district broke the rules of some programs, such as pupil fees.",
        es="Usted escribe al distrito. Acosaron o trataron peor a un alumno por una razón "
        "protegida. O el distrito no cumplió las reglas de algunos programas, como las cuotas.",
    ),
    decided_by=Text(
        en="The district looks into it. CDE decides an appeal.",
        es="El distrito la investiga. El CDE decide una apelación.",
    ),
    cost=Text(en="Free.", es="Gratis."),
    is_binding=Text(
        en="Yes. The district must do what is found.",
        es="Sí. El distrito debe hacer lo que se decida.",
    ),
    use_when=Text(
        en="Harassment or bullying, or school fees, or foster and homeless pupils.",
        es="Acoso o intimidación, cuotas escolares, o alumnos en hogar de crianza o sin hogar.",
    ),
    limits=Text(
        en="It is not for special education: for that there is the state complaint.",
        es="No es para educación especial: para eso está la queja estatal.",
    ),
    how_long=Text(
        en="A report within 60 days. Then 30 days to appeal.",
        es="Un informe dentro de 60 días. Luego 30 días para apelar.",
    ),
    place=Beside(
        step=STATE_COMPLAINT,
        asks=Text(
            en="Is it about bullying, fees or foster care? Write to the district first:",
            es="¿Se trata de acoso, cuotas u hogar de crianza? Escriba primero al distrito:",
        ),
        can=Text(
            en="It can make the district stop and set things right.",
            es="Puede hacer que el distrito pare y lo corrija.",
        ),
        does_not_fit=Text(
            en="The law on special education or the IEP was not followed.",
            es="No se cumplió la ley de educación especial o el IEP.",
        ),
    ),
    filed=FILED,
    filed_question=Text(
        en="When did the district get your complaint?", es="¿Cuándo recibió el distrito su queja?"
    ),
    asked=(REPORT,),
    filed_hint=Text(
        en="The date the district got your complaint.",
        es="La fecha en que el distrito recibió su queja.",
    ),
    facts=(ACT, FILE_REQUESTED, VIOLATION, LEARNED),
    circumstances=(ABOUT,),
    deadlines=(
        Deadline(
            EARLIEST_ACT,
            by=None,
            kind=Kind.LIMIT,
            rules=(
                Before(
                    6,
                    Unit.MONTH,
                    before=FILED,
                    policy=Policy.FIXED,
                    only=DISCRIMINATION,
                    law=(
                        state_regulation(
                            "4630(b)",
                            "no later than six months from the date when the alleged "
                            "discrimination occurred, or six months from the date when the "
                            "complainant first obtained knowledge of the facts",
                            Seen.SECONDARY,
                        ),
                    ),
                ),
                Before(
                    1,
                    Unit.YEAR,
                    before=FILED,
                    policy=Policy.FIXED,
                    only=OTHER,
                    law=(
                        state_regulation(
                            "4630",
                            "no later than one year from the date the alleged violation occurred",
                            Seen.SECONDARY,
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask the superintendent in writing for up to 90 days more if it is "
                "discrimination.",
                es="Si es discriminación, pida por escrito a la superintendencia hasta 90 días "
                "más.",
            ),
        ),
        Deadline(
            REPORT,
            by=Actor.DISTRICT,
            rules=(
                SetTo(
                    EXTENDED_TO,
                    moves=Moves.LATER,
                    law=(
                        state_regulation(
                            "4631(a)",
                            "This 60-day time period may be extended with the written agreement of "
                            "the complainant",
                        ),
                    ),
                ),
                Within(
                    60,
                    Unit.CALENDAR,
                    after=(FILED,),
                    policy=Policy.DISTRICT,
                    law=(
                        state_regulation(
                            "4631(e)",
                            "shall be in writing and sent to the complainant within 60 days from "
                            "receipt of the complaint by the LEA",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Write to the superintendent with the date of the complaint and section 4631. "
                "An appeal to CDE needs a report, so ask CDE what it takes when there is none.",
                es="Escriba a la superintendencia con la fecha de la queja y la sección 4631. Una "
                "apelación ante el CDE necesita un informe; pregunte al CDE qué hace falta cuando "
                "no lo hay.",
            ),
        ),
        Deadline(
            APPEAL,
            by=Actor.PARENT,
            optional=True,
            rules=(
                Within(
                    30,
                    Unit.CALENDAR,
                    after=(REPORT,),
                    policy=Policy.FILING,
                    law=(
                        state_regulation(
                            "4632(a)",
                            "by filing a written appeal within 30 days of the date of the LEA "
                            "Investigation Report",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="CDE will not take a late appeal. You may still be able to go to OCR or to a "
                "court.",
                es="El CDE no aceptará una apelación tardía. Quizá todavía pueda ir a la OCR o a "
                "la corte.",
            ),
        ),
        Deadline(
            Event(
                "file_to_cde",
                Text(
                    en="The district must send CDE its papers",
                    es="El distrito debe enviar sus papeles al CDE",
                ),
                when=Text(en="CDE has the papers", es="el CDE tiene los papeles"),
                done=Text(
                    en="The district sent CDE its papers", es="El distrito envió sus papeles al CDE"
                ),
                not_before=(FILE_REQUESTED,),
            ),
            by=Actor.DISTRICT,
            settled_by=(APPEAL_DECISION,),
            rules=(
                Within(
                    10,
                    Unit.CALENDAR,
                    after=(FILE_REQUESTED,),
                    policy=Policy.DISTRICT,
                    law=(
                        state_regulation(
                            "4633(a)",
                            "the LEA shall forward the following to the CDE within 10 days of the "
                            "date of notification",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Tell CDE that you still have all copies. It may decide without the district's "
                "papers.",
                es="Dígale al CDE que usted todavía tiene todas las copias. Puede decidir sin los "
                "papeles del distrito.",
            ),
        ),
        Deadline(
            APPEAL_DECISION,
            by=Actor.CDE,
            rules=(
                Within(
                    60,
                    Unit.CALENDAR,
                    after=(APPEAL,),
                    policy=Policy.AGENCY,
                    law=(
                        education_code(
                            "49069.5(i)(2)",
                            "shall receive a written decision regarding the appeal within 60 days "
                            "of the department's receipt of the appeal",
                            Seen.TWIN,
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Write to CDE and ask for the date. No law that we know decides the complaint "
                "because CDE is late.",
                es="Escriba al CDE y pregunte la fecha. Ninguna ley que conozcamos decide la queja "
                "porque el CDE se atrase.",
            ),
        ),
        Deadline(
            Event(
                "reconsideration_request",
                Text(
                    en="Last day to ask CDE to look at its decision again",
                    es="Último día para pedir al CDE la reconsideración de su decisión",
                ),
                when=Text(en="CDE is asked to look again", es="se pide la reconsideración al CDE"),
                done=Text(
                    en="CDE was asked to look again", es="Se pidió la reconsideración al CDE"
                ),
                not_before=(APPEAL_DECISION,),
            ),
            by=Actor.PARENT,
            optional=True,
            rules=(
                Within(
                    30,
                    Unit.CALENDAR,
                    after=(APPEAL_DECISION,),
                    policy=Policy.FILING,
                    law=(
                        state_regulation(
                            "4665(a)",
                            "Within 30 days of the date of the Department Investigation Report",
                            Seen.TWIN,
                        ),
                    ),
                ),
            ),
            if_missed=Text(en="The decision stays in force.", es="La decisión sigue vigente."),
        ),
        STATE_COMPLAINT_LIMIT,
        STATE_COMPLAINT_LIMIT_LAST,
        DUE_PROCESS_LIMIT,
    ),
    notices=(
        Notice(
            "outside-six-months",
            Text(
                en="The problem happened more than six months before the complaint. Ask the "
                "superintendent in writing for the 90 days more, and say why.",
                es="El problema pasó más de seis meses antes de la queja. Pida por escrito a la "
                "superintendencia los 90 días más, y diga por qué.",
            ),
            when=Outside(ACT, limit=EARLIEST_ACT, learned=LEARNED),
            only=DISCRIMINATION,
        ),
        Notice(
            "arguable-six-months",
            Text(
                en="The six months ended on a day on which offices were closed, just before the "
                "district received the complaint. You can say that it is in time.",
                es="Los seis meses terminaron en un día en que las oficinas estaban cerradas, "
                "justo antes de que el distrito recibiera la queja. Usted puede decir que llegó a "
                "tiempo.",
            ),
            when=Outside(ACT, limit=EARLIEST_ACT, learned=LEARNED, reach=Reach.ARGUABLE),
            only=DISCRIMINATION,
        ),
        Notice(
            "outside-one-year",
            Text(
                en="The problem happened more than a year before the complaint. The district will "
                "most likely not look into it.",
                es="El problema pasó más de un año antes de la queja. Lo más probable es que el "
                "distrito no lo investigue.",
            ),
            when=Outside(ACT, limit=EARLIEST_ACT),
            only=OTHER,
        ),
        Notice(
            "arguable-one-year",
            Text(
                en="The year ended on a day on which offices were closed, just before the district "
                "received the complaint. You can say that it is in time.",
                es="El año terminó en un día en que las oficinas estaban cerradas, justo antes de "
                "que el distrito recibiera la queja. Usted puede decir que llegó a tiempo.",
            ),
            when=Outside(ACT, limit=EARLIEST_ACT, reach=Reach.ARGUABLE),
            only=OTHER,
        ),
        Notice(
            "special-education",
            Text(
                en="If the law on special education or an IEP was not followed, file a state "
                "complaint with CDE, not a uniform one.",
                es="Si no se cumplió la ley de educación especial o un IEP, presente una queja "
                "estatal ante el CDE, no una uniforme.",
            ),
        ),
        Notice(
            "stale-fifteen",
            Text(
                en="Some pages still say 15 days after receipt to appeal: that was the rule before "
                "July 2020. Count the 30 days from the date of the report, not from the date you "
                "got it.",
                es="Algunas páginas todavía dicen 15 días desde que se recibe para apelar: era la "
                "regla antes de julio de 2020. Cuente los 30 días desde la fecha del informe, no "
                "desde que lo recibió.",
            ),
        ),
        Notice(
            "what-an-appeal-needs",
            Text(
                en="An appeal must name at least one of five reasons, and have copies of the "
                "complaint and the report (5 CCR § 4632(b), (c)).",
                es="Una apelación debe nombrar al menos una de cinco razones, y llevar copias de "
                "la queja y del informe (5 CCR § 4632(b), (c)).",
            ),
        ),
        Notice(
            "no-file",
            Text(
                en="If the district sends nothing, CDE may decide without its papers (5 CCR § "
                "4633(a)(6)).",
                es="Si el distrito no envía nada, el CDE puede decidir sin sus papeles (5 CCR § "
                "4633(a)(6)).",
            ),
            when=Given((FILE_REQUESTED,)),
        ),
        Notice(
            "both-doors",
            Text(
                en="The 180 days for the federal Office for Civil Rights go on meanwhile.",
                es="Los 180 días para la Oficina federal de Derechos Civiles siguen corriendo "
                "mientras tanto.",
            ),
            only=DISCRIMINATION,
        ),
    ),
    links=(
        Link(
            Text(en="CDE: uniform complaint procedures", es="CDE: trámite uniforme de quejas"),
            "https://www.cde.ca.gov/re/cp/uc/",
        ),
    ),
    related=(
        Related(
            CIVIL_RIGHTS,
            Text(
                en="The same act before the federal Office for Civil Rights",
                es="El mismo hecho ante la Oficina federal de Derechos Civiles",
            ),
            facts=(VIOLATION, LEARNED),
            filed=ACT,
        ),
    ),
)
