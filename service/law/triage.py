"""The triage questions that lead to several processes."""

from calendars.translation import Text
from service.law.assessment import ASSESSMENT
from service.law.discipline import DISCIPLINE
from service.law.expedited_hearing import EXPEDITED_HEARING
from service.law.expulsion import EXPULSION
from service.law.facilitation import FACILITATION
from service.law.informal import INFORMAL
from service.law.mediation import MEDIATION
from service.law.records import RECORDS_PROCESS
from service.law.reviews import REVIEWS
from service.law.transfer import TRANSFER
from service.law.vocabulary import TriageQuestion

SCHOOL_LATE = TriageQuestion(
    "school_late",
    Text(en="Was a deadline missed?", es="¿No se cumplió un plazo?"),
    Text(
        en="First check if it is late, and by how many days.",
        es="Primero vea si hay atraso, y de cuántos días.",
    ),
    leads_to=(ASSESSMENT, INFORMAL, RECORDS_PROCESS, REVIEWS, TRANSFER),
)
BOTH_WANT_TO_AGREE = TriageQuestion(
    "both_want_to_agree",
    Text(en="Do both sides want to agree?", es="¿Ambas partes quieren un acuerdo?"),
    Text(
        en="Someone who takes no side can help you to get there.",
        es="Alguien que no toma partido puede ayudarles a lograrlo.",
    ),
    leads_to=(INFORMAL, FACILITATION, MEDIATION),
)
CHILD_REMOVED = TriageQuestion(
    "child_removed",
    Text(
        en="Is your child being removed from school?",
        es="¿Están sacando a su hijo o hija de la escuela?",
    ),
    Text(
        en="The school must first ask if the disability caused it. You can ask for a fast hearing.",
        es="La escuela debe ver antes si la discapacidad lo causó. Usted puede pedir una audiencia "
        "rápida.",
    ),
    leads_to=(DISCIPLINE, EXPEDITED_HEARING, EXPULSION),
)
