"""A second opinion at public expense (IEE): 34 CFR § 300.502; Ed. Code § 56329(b), (c).

The law gives no number of days; the two limits of every process are the only days here.
"""

from calendars.translation import Text
from service.law.citations import federal_regulation
from service.law.due_process import DUE_PROCESS
from service.law.shared.limits import (
    DUE_PROCESS_LIMIT,
    LEARNED,
    STATE_COMPLAINT_LIMIT,
    STATE_COMPLAINT_LIMIT_LAST,
    VIOLATION,
)
from service.law.shared.undated import ASK_IN_WRITING
from service.law.vocabulary import (
    Actor,
    Deadline,
    Event,
    Kind,
    Link,
    Notice,
    Process,
    Related,
    SchoolSide,
    Undated,
)

FILED = Event(
    "filed",
    Text(
        en="The district received the request for an independent assessment",
        es="El distrito recibió la solicitud de una evaluación independiente",
    ),
    when=Text(en="the district receives the request", es="el distrito recibe la solicitud"),
)
AGREED = Event(
    "agreed",
    Text(en="The district agreed to pay", es="El distrito aceptó pagar"),
    when=Text(en="the district agrees to pay", es="el distrito acepta pagar"),
    not_before=(FILED,),
    question=Text(en="When did the district agree to pay?", es="¿Cuándo aceptó pagar el distrito?"),
)
DISTRICT_FILED = Event(
    "district_filed",
    Text(
        en="The district asked OAH for a hearing", es="El distrito solicitó una audiencia a la OAH"
    ),
    when=Text(en="the district asks for a hearing", es="el distrito solicita una audiencia"),
    not_before=(FILED,),
    question=Text(
        en="When did the district ask OAH for a hearing?",
        es="¿Cuándo pidió el distrito una audiencia a la OAH?",
    ),
)

INDEPENDENT_ASSESSMENT = Process(
    id="independent-assessment",
    title=Text(
        en="A second opinion at public expense (IEE)",
        es="Una segunda opinión con fondos públicos (IEE)",
    ),
    summary=Text(
        en="You disagree with the district's assessment and ask it to pay for one by somebody who "
        "does not work for it. It must pay, or ask a judge to find that its own is good. It may "
        "not just say no.",
        es="Usted no está de acuerdo con la evaluación del distrito y le pide que pague otra de "
        "alguien que no trabaje para él. Debe pagar, o pedir a un juez que diga que la suya es "
        "buena. No puede simplemente negarse.",
    ),
    decided_by=Text(
        en="The district. If it does not want to pay, a judge.",
        es="El distrito. Si no quiere pagar, un juez.",
    ),
    cost=Text(
        en="Free if the district pays. You have a right to one each time the district assesses.",
        es="Gratis si paga el distrito. Usted tiene derecho a una cada vez que el distrito evalúa.",
    ),
    is_binding=Text(
        en="Only a judge's decision must be followed. The team must look at what the assessment "
        "says.",
        es="Solo es obligatoria la decisión de un juez. El equipo debe considerar lo que diga la "
        "evaluación.",
    ),
    use_when=Text(
        en="The district assessed your child and you think it is wrong or leaves things out. You "
        "need not say why.",
        es="El distrito evaluó a su hijo o hija y usted cree que está mal o que falta algo. No "
        "tiene que decir por qué.",
    ),
    limits=Text(
        en="It is not for an assessment that was never made.",
        es="No es para una evaluación que nunca se hizo.",
    ),
    how_long=Text(
        en="The law gives no number: without needless delay.",
        es="La ley no da un número: sin demora innecesaria.",
    ),
    place=SchoolSide(),
    filed=FILED,
    filed_question=Text(
        en="When did the district get your request?", es="¿Cuándo recibió el distrito su solicitud?"
    ),
    asked=(AGREED, DISTRICT_FILED),
    filed_hint=Text(
        en="The date the district got your request.",
        es="La fecha en que el distrito recibió su solicitud.",
    ),
    facts=(AGREED, DISTRICT_FILED, VIOLATION, LEARNED),
    deadlines=(
        Deadline(
            Event(
                "answer",
                Text(
                    en="The district must pay, or ask a judge",
                    es="El distrito debe pagar, o pedir una audiencia a un juez",
                ),
                when=Text(
                    en="the district pays or asks a judge",
                    es="el distrito paga o lo pide a un juez",
                ),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            done_on=(AGREED, DISTRICT_FILED),
            rules=(
                Undated(
                    since_event=FILED,
                    words=Text(
                        en="without unnecessary delay; the law gives no number of days",
                        es="sin demora innecesaria; la ley no da un número de días",
                    ),
                    law=(
                        federal_regulation(
                            "300.502(b)(2)",
                            "the public agency must, without unnecessary delay, either— (i) File a "
                            "due process complaint to request a hearing to show that its "
                            "evaluation is appropriate; or (ii) Ensure that an independent "
                            "educational evaluation is provided at public expense",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Write, name the date of the request and section 300.502(b)(2), and ask whether "
                "the district pays or files. A state complaint or a hearing request can say that "
                "it did neither.",
                es="Escriba, mencione la fecha de la solicitud y la sección 300.502(b)(2), y "
                "pregunte si el distrito paga o solicita una audiencia. Una queja estatal o una "
                "solicitud de audiencia puede decir que no hizo nada.",
            ),
        ),
        Deadline(
            Event(
                "information",
                Text(
                    en="The district must say where to get one, and its rules for it",
                    es="El distrito debe decir dónde obtenerla y sus reglas para ella",
                ),
                when=Text(en="the district tells you where", es="el distrito le dice dónde"),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(
                        en="when you ask for an independent assessment",
                        es="cuando usted pide una evaluación independiente",
                    ),
                    law=(
                        federal_regulation(
                            "300.502(a)(2)",
                            "information about where an independent educational evaluation may be "
                            "obtained, and the agency criteria",
                        ),
                    ),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        Deadline(
            Event(
                "considered",
                Text(
                    en="The IEP team must look at the independent assessment",
                    es="El equipo del IEP debe considerar la evaluación independiente",
                ),
                when=Text(
                    en="the team looks at the assessment", es="el equipo considera la evaluación"
                ),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(
                        en="at the next decision about the child, also if you paid for it",
                        es="en la próxima decisión sobre el niño, también si la pagó usted",
                    ),
                    law=(
                        federal_regulation(
                            "300.502(c)(1)",
                            "Must be considered by the public agency, if it meets agency criteria, "
                            "in any decision made with respect to the provision of FAPE",
                        ),
                    ),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        STATE_COMPLAINT_LIMIT,
        STATE_COMPLAINT_LIMIT_LAST,
        DUE_PROCESS_LIMIT,
    ),
    notices=(
        Notice(
            "how-long",
            Text(
                en="Courts looked at each case. Three weeks of silence and eight more before "
                "filing, near three months with no reason, was too long (N.D. Cal. 2006). Less "
                "than three weeks after talks broke down was not (E.D. Cal. 2009).",
                es="Las cortes vieron cada caso. Tres semanas de silencio y ocho más antes de "
                "solicitar la audiencia, casi tres meses sin razón, fue demasiado (N.D. Cal. "
                "2006). Menos de tres semanas después de que fracasaron las pláticas no lo fue "
                "(E.D. Cal. 2009).",
            ),
        ),
        Notice(
            "no-conditions",
            Text(
                en="Beyond its rules on who may assess and where, the district may set no other "
                "terms or time limits (34 CFR § 300.502(e)(2)).",
                es="Fuera de sus reglas sobre quién puede evaluar y dónde, el distrito no puede "
                "poner otras condiciones ni plazos (34 CFR § 300.502(e)(2)).",
            ),
        ),
        Notice(
            "pay-yourself",
            Text(
                en="The team must look at an assessment that you pay for too (34 CFR § "
                "300.502(c)).",
                es="El equipo debe considerar también una evaluación que usted paga (34 CFR § "
                "300.502(c)).",
            ),
        ),
    ),
    links=(
        Link(
            Text(en="Education Code § 56329", es="Código de Educación § 56329"),
            "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=56329.&lawCode=EDC",
        ),
    ),
    related=(
        Related(
            DUE_PROCESS,
            Text(
                en="The hearing that the district asked for",
                es="La audiencia que solicitó el distrito",
            ),
            facts=(LEARNED, VIOLATION),
            filed=DISTRICT_FILED,
            adds=(("filed_by", "district"),),
        ),
    ),
)
