"""The triage questions that lead to several processes."""

from calendars.translation import Text
from service.law.discipline import DISCIPLINE
from service.law.expedited_hearing import EXPEDITED_HEARING
from service.law.expulsion import EXPULSION
from service.law.facilitation import FACILITATION
from service.law.informal import INFORMAL
from service.law.mediation import MEDIATION
from service.law.vocabulary import TriageQuestion

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
        en="Is your child being removed from school?", es="¿Están sacando a su hijo de la escuela?"
    ),
    Text(
        en="The school must first ask if the disability caused it. You can ask for a fast hearing.",
        es="La escuela debe ver antes si la discapacidad lo causó. Usted puede pedir una audiencia "
        "rápida.",
    ),
    leads_to=(DISCIPLINE, EXPEDITED_HEARING, EXPULSION),
)
