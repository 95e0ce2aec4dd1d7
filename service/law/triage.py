"""The triage questions that lead to several processes."""

from calendars.translation import Text
from service.law.discipline import DISCIPLINE
from service.law.expedited_hearing import EXPEDITED_HEARING
from service.law.facilitation import FACILITATION
from service.law.informal import INFORMAL
from service.law.mediation import MEDIATION
from service.law.vocabulary import TriageQuestion

BOTH_WANT_TO_AGREE = TriageQuestion(
    "both_want_to_agree",
    Text("Do both sides want to agree?", "¿Ambas partes quieren un acuerdo?"),
    Text(
        "Someone who takes no side can help you to get there.",
        "Alguien que no toma partido puede ayudarles a lograrlo.",
    ),
    leads_to=(INFORMAL, FACILITATION, MEDIATION),
)
CHILD_REMOVED = TriageQuestion(
    "child_removed",
    Text("Is your child being removed from school?", "¿Están sacando a su hijo de la escuela?"),
    Text(
        "The school must first ask if the disability caused it. You can ask for a fast hearing.",
        "La escuela debe ver antes si la discapacidad lo causó. Usted puede pedir una audiencia "
        "rápida.",
    ),
    leads_to=(DISCIPLINE, EXPEDITED_HEARING),
)
