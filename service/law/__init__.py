"""The law, one file a process."""

from service.law.appeal import APPEAL_PROCESS, JUDGE_DECIDED
from service.law.assessment import ASSESSMENT
from service.law.behavioral_emergency import BEHAVIORAL_EMERGENCY
from service.law.birthdays import BIRTHDAYS
from service.law.civil_rights import CIVIL_RIGHTS
from service.law.discipline import DISCIPLINE
from service.law.due_process import DUE_PROCESS, IEP_DISPUTED
from service.law.expedited_hearing import EXPEDITED_HEARING
from service.law.expulsion import EXPULSION
from service.law.facilitation import FACILITATION
from service.law.independent_assessment import INDEPENDENT_ASSESSMENT
from service.law.informal import INFORMAL
from service.law.mediation import MEDIATION
from service.law.nonpublic_school import NONPUBLIC_SCHOOL
from service.law.private_placement import PRIVATE_PLACEMENT
from service.law.record_correction import RECORD_CORRECTION
from service.law.records import RECORDS_PROCESS
from service.law.reviews import REVIEWS
from service.law.state_complaint import LAW_NOT_FOLLOWED, STATE_COMPLAINT
from service.law.transfer import TRANSFER
from service.law.triage import BOTH_WANT_TO_AGREE, CHILD_REMOVED, SCHOOL_LATE
from service.law.uniform_complaint import UNIFORM_COMPLAINT
from service.law.vocabulary import Process, TriageQuestion

# The steps of a dispute, each a little higher; then the school's own time limits.
PROCESSES: dict[str, Process] = {
    "informal": INFORMAL,
    "facilitation": FACILITATION,
    "mediation": MEDIATION,
    "state-complaint": STATE_COMPLAINT,
    "due-process": DUE_PROCESS,
    "expedited-hearing": EXPEDITED_HEARING,
    "appeal": APPEAL_PROCESS,
    "assessment": ASSESSMENT,
    "discipline": DISCIPLINE,
    "records": RECORDS_PROCESS,
    "transfer": TRANSFER,
    "private-placement": PRIVATE_PLACEMENT,
    "reviews": REVIEWS,
    "expulsion": EXPULSION,
    "birthdays": BIRTHDAYS,
    "independent-assessment": INDEPENDENT_ASSESSMENT,
    "behavioral-emergency": BEHAVIORAL_EMERGENCY,
    "record-correction": RECORD_CORRECTION,
    "nonpublic-school": NONPUBLIC_SCHOOL,
    "civil-rights": CIVIL_RIGHTS,
    "uniform-complaint": UNIFORM_COMPLAINT,
}

# In the order in which the front page asks them.
TRIAGE_QUESTIONS: tuple[TriageQuestion, ...] = (
    SCHOOL_LATE,
    LAW_NOT_FOLLOWED,
    IEP_DISPUTED,
    BOTH_WANT_TO_AGREE,
    CHILD_REMOVED,
    JUDGE_DECIDED,
)
