"""Notice before placing a child privately at public cost: Ed. Code § 56176.

§ 56176 reads "in the event of any of the following": saying nothing at the last IEP meeting, and no
written notice; literally each alone is a ground, so the safe course is both.
"""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import education_code, federal_regulation, federal_statute
from service.law.shared.limits import (
    DUE_PROCESS_LIMIT,
    LEARNED,
    STATE_COMPLAINT_LIMIT,
    STATE_COMPLAINT_LIMIT_LAST,
    VIOLATION,
)
from service.law.vocabulary import Actor, Before, Deadline, Event, Link, Notice, Process, SchoolSide

FILED = Event(
    "filed",
    Text(
        en="The date the child will leave the public school",
        es="La fecha en que el niño dejará la escuela pública",
    ),
    when=Text(en="the child leaves the public school", es="el niño deja la escuela pública"),
)

PRIVATE_PLACEMENT = Process(
    id="private-placement",
    title=Text(en="Notice before a private school", es="Aviso antes de una escuela privada"),
    summary=Text(
        en="You move your child to a private school because the district does not offer what the "
        "child needs, and will ask the district to pay.",
        es="Usted pasa a su hijo o hija a una escuela privada porque el distrito no ofrece lo que "
        "necesita, y pedirá al distrito que pague.",
    ),
    decided_by=Text(
        en="A judge decides later whether the district must pay.",
        es="Un juez decide después si el distrito debe pagar.",
    ),
    cost=Text(en="You pay the private school first.", es="Usted paga primero la escuela privada."),
    is_binding=Text(
        en="Without the notice, a judge may order less money or none. There are exceptions.",
        es="Sin el aviso, un juez puede ordenar menos dinero o nada. Hay excepciones.",
    ),
    use_when=Text(
        en="You have told the district what is wrong and cannot wait.",
        es="Usted ya dijo al distrito qué está mal y no puede esperar.",
    ),
    limits=Text(
        en="The notice does not promise that the district will pay.",
        es="El aviso no garantiza que el distrito pague.",
    ),
    how_long=Text(
        en="Tell the district 10 business days before. Holidays count here.",
        es="Avise al distrito 10 días hábiles antes. Aquí los feriados cuentan.",
    ),
    place=SchoolSide(),
    filed=FILED,
    filed_question=Text(
        en="On which date will the child leave the public school?",
        es="¿En qué fecha dejará el niño la escuela pública?",
    ),
    filed_hint=Text(
        en="The first date the child will not go to the public school.",
        es="La primera fecha en que el niño ya no irá a la escuela pública.",
    ),
    facts=(VIOLATION, LEARNED),
    deadlines=(
        Deadline(
            Event(
                "notice",
                Text(
                    en="Send the district your written notice of the private school",
                    es="Envíe al distrito su aviso escrito de la escuela privada",
                ),
                when=Text(en="the district has the notice", es="el distrito tiene el aviso"),
                done=Text(en="The district got the notice", es="El distrito recibió el aviso"),
            ),
            by=Actor.PARENT,
            rules=(
                Before(
                    10,
                    Unit.WEEKDAY,
                    before=FILED,
                    policy=Policy.BACKWARD,
                    law=(
                        education_code(
                            "56176", "including any holidays that occur on a business day"
                        ),
                        federal_statute(
                            "1412(a)(10)(C)(iii)(I)(bb)",
                            "10 business days (including any holidays that occur on a business "
                            "day) prior to the removal of the child from the public school",
                        ),
                        federal_regulation(
                            "300.148(d)(1)(ii)",
                            "At least ten (10) business days (including any holidays that occur "
                            "on a business day) prior to the removal of the child from the public "
                            "school",
                        ),
                        education_code(
                            "56177(a)",
                            "shall not be reduced or denied … for failure to provide the notice",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Send the notice now. A judge may order less money or none. What you said at "
                "the last IEP meeting can help, and some parents are excused.",
                es="Envíe el aviso ahora. Un juez puede ordenar menos dinero o nada. Puede ayudar "
                "lo que usted dijo en la última reunión del IEP, y a algunas familias no se les "
                "exige.",
            ),
        ),
        STATE_COMPLAINT_LIMIT,
        STATE_COMPLAINT_LIMIT_LAST,
        DUE_PROCESS_LIMIT,
    ),
    notices=(
        Notice(
            "said-at-the-meeting",
            Text(
                en="To be safe, do both: say it at the last IEP meeting before the removal, and "
                "send the written notice. Say that you reject the placement, and why. Say that you "
                "will use a private school at public cost. Some read the law to ask for both (Ed. "
                "Code § 56176).",
                es="Para mayor seguridad, haga las dos cosas: dígalo en la última reunión del IEP "
                "antes del cambio y envíe el aviso escrito. Diga que rechaza la colocación, y por "
                "qué. Diga que usará una escuela privada con fondos públicos. Según otra "
                "interpretación, la ley pide las dos cosas (Ed. Code § 56176).",
            ),
        ),
        Notice(
            "notice-excused",
            Text(
                en="A judge must not take money off for a missing notice in three cases (Ed. Code "
                "§ 56177). The school kept you from giving it. You had not been informed that you "
                "must give it. Or it would likely have led to physical harm to your child. A judge "
                "may also excuse you if you cannot read, or cannot write in English, or if it "
                "would likely have led to serious emotional harm.",
                es="Un juez no debe descontar dinero por falta del aviso en tres casos (Ed. Code § "
                "56177). La escuela no le dejó darlo. No le habían avisado que debía darlo. O "
                "darlo probablemente habría causado un daño físico a su hijo o hija. Un juez "
                "también puede perdonar la falta si usted no sabe leer, o no puede escribir en "
                "inglés, o si darlo probablemente le habría causado un daño emocional grave.",
            ),
        ),
        Notice(
            "make-the-child-available",
            Text(
                en="If the district told you before the removal that it wants to assess your "
                "child, let it. If you do not, a judge may order less money or none (Ed. Code § "
                "56176(c)).",
                es="Si antes del cambio el distrito le avisó que quiere evaluar a su hijo o hija, "
                "permítalo. Si no, un juez puede ordenar menos dinero o nada (Ed. Code § "
                "56176(c)).",
            ),
        ),
        Notice(
            "contract-can-count",
            Text(
                en="Signing with the private school can count as the removal. Then the district "
                "must have the notice 10 business days before you sign.",
                es="Firmar con la escuela privada puede contar como el cambio. Entonces el "
                "distrito debe tener el aviso 10 días hábiles antes de que usted firme.",
            ),
        ),
    ),
    links=(
        Link(
            Text(en="Education Code § 56176", es="Código de Educación § 56176"),
            "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
            "?sectionNum=56176.&lawCode=EDC",
        ),
    ),
)
