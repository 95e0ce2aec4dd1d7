"""Notice before placing a child privately at public cost: Ed. Code § 56176.

Saying so at the last IEP meeting before the removal also counts.
"""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import education_code, federal_regulation, federal_statute
from service.law.shared.limits import DUE_PROCESS_LIMIT, LEARNED, STATE_COMPLAINT_LIMIT, VIOLATION
from service.law.vocabulary import Actor, Before, Deadline, Event, Link, Notice, Process

FILED = Event(
    "filed",
    Text(
        "The day the child will leave the public school",
        "El día en que el niño dejará la escuela pública",
    ),
    when=Text("the child leaves the public school", "el niño deja la escuela pública"),
)

PRIVATE_PLACEMENT = Process(
    id="private-placement",
    title=Text("Notice before a private school", "Aviso antes de una escuela privada"),
    summary=Text(
        "You move your child to a private school because the district does not offer what the "
        "child needs, and will ask the district to pay.",
        "Usted pasa a su hijo a una escuela privada porque el distrito no ofrece lo que necesita, "
        "y pedirá al distrito que pague.",
    ),
    decided_by=Text(
        "A judge decides later whether the district must pay.",
        "Un juez decide después si el distrito debe pagar.",
    ),
    cost=Text("You pay the private school first.", "Usted paga primero la escuela privada."),
    binding=Text(
        "Without the notice, a judge may order less money or none.",
        "Sin el aviso, un juez puede ordenar menos dinero o nada.",
    ),
    fits=Text(
        "You have told the district what is wrong and cannot wait.",
        "Usted ya dijo al distrito qué está mal y no puede esperar.",
    ),
    cannot=Text(
        "The notice does not promise that the district will pay.",
        "El aviso no garantiza que el distrito pague.",
    ),
    filed=FILED,
    facts=(VIOLATION, LEARNED),
    deadlines=(
        Deadline(
            Event(
                "notice",
                Text(
                    "Give the district written notice of the private placement",
                    "Dé al distrito aviso escrito de la escuela privada",
                ),
                when=Text("the district has the notice", "el distrito tiene el aviso"),
                done=Text("The district got the notice", "El distrito recibió el aviso"),
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
                    ),
                ),
            ),
            if_missed=Text(
                "Give the notice now. Saying so at the last IEP meeting before the removal also "
                "counts. A judge may order less money.",
                "Dé el aviso ahora. También vale haberlo dicho en la última reunión del IEP antes "
                "del cambio. Un juez puede ordenar menos dinero.",
            ),
        ),
        STATE_COMPLAINT_LIMIT,
        DUE_PROCESS_LIMIT,
    ),
    notices=(
        Notice(
            "said-at-the-meeting",
            Text(
                "What you said at the last IEP meeting before the removal can count as the "
                "notice. You must have said that you reject the placement, and why. You must also "
                "have said that you will use a private school at public cost.",
                "Lo que usted dijo en la última reunión del IEP antes del cambio puede valer como "
                "aviso. Debe haber dicho que rechaza la colocación, y por qué. También debe haber "
                "dicho que usará una escuela privada a costo público.",
            ),
        ),
    ),
    links=(
        Link(
            Text("Education Code § 56176", "Código de Educación § 56176"),
            "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=EDC"
            "&sectionNum=56176.",
        ),
    ),
)
