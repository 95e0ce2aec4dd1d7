"""Every row of the law, as it was read: written down by hand, so that no row drifts."""

import pytest

from service.answers.timeline import rule_numbers
from service.law import PROCESSES
from service.law.vocabulary import (
    After,
    AlsoFrom,
    Before,
    Birthday,
    BirthdayYear,
    Deadline,
    Event,
    FirstSchoolDay,
    Lasts,
    LateReferral,
    Moves,
    Process,
    RemovalDay,
    Rule,
    SameDay,
    SetTo,
    Undated,
    Within,
)

# id (given: shown with that fact; †: optional, as each last day to file is) | kind | who | rules in
# the order they are asked (T: tolled; [choice]: for that case only) | policy of each, as the API
# names it
LIMITS = """
state_complaint_limit † (violation) | deadline | parent | 1 year after violation | backward
state_complaint_limit_last † (violation_last) | deadline | parent \
| 1 year after violation_last | backward
due_process_limit † (learned) | deadline | parent | 2 year after learned | filing
"""

ROWS = {
    "informal": f"""
iep_meeting | deadline | district | 30 calendar T after filed | district
records | deadline | district | on meeting, if earlier, from records_request on; \
5 business after records_request | fixed; business
recording_notice † | deadline | party | 24 hour before meeting | backward
prior_written_notice | undated | district | no number | -
iep_carried_out | undated | district | no number | -
iep_copy | undated | district | no number | -
interpreter | undated | district | no number | -
translation | undated | district | no number | -
meeting_notice | undated | district | no number | -
lack_of_progress | undated | district | no number | -
{LIMITS}""",
    "facilitation": f"""
iep_meeting | deadline | district | 30 calendar T after filed | district
facilitator | undated | district | no number | -
recording_notice † | deadline | party | 24 hour before meeting | backward
iep_copy | undated | district | no number | -
interpreter | undated | district | no number | -
translation | undated | district | no number | -
meeting_notice | undated | district | no number | -
{LIMITS}""",
    "mediation": f"""
copy_to_other_party | deadline | party | same day as filed | fixed
scheduled | deadline | oah | 15 calendar after filed | district
completed | deadline | oah | on extended_to; 30 calendar after filed | fixed; district
{LIMITS}""",
    "state-complaint": """
copy_to_district | deadline | parent | same day as filed | fixed
safeguards_notice | undated | district | no number | -
more_information | undated | parent | no number | -
district_response | undated | district | no number | -
records | deadline | district | 5 business after records_request | business
earliest_violation | limit | - | 1 year before filed | fixed
decision | deadline | cde | on extended_to; 60 calendar after filed | fixed; district
reconsideration_request † | deadline | party | 30 calendar after decision | filing
reconsideration_response | deadline | cde | 60 calendar after reconsideration_request | district
correction | deadline | district | 1 year after decision | district
carry_out (decision) | undated | district | no number | -
due_process_limit † (learned) | deadline | parent | 2 year after learned | filing
""",
    "due-process": """
copy_to_other_party [parent] | deadline | parent | same day as filed | fixed
copy_to_other_party [district] | deadline | district | same day as filed | fixed
safeguards_notice | undated | district | no number | -
hearing_notice_oah | undated | oah | no number | -
stay_put | undated | district | no number | -
records | deadline | district | on resolution_meeting, hearing, if earlier, \
from records_request on [parent]; on hearing, if earlier, from records_request on [district]; \
5 business after records_request | fixed; fixed; business
earliest_knowledge | limit | - | 2 year before filed | fixed
response [parent] | deadline | district | 10 calendar after received, amended, filed, \
restarted by amended | filing
response [district] | deadline | parent | 10 calendar after received, amended, filed, \
restarted by amended | filing
insufficiency_notice † [parent] | deadline | district | 15 calendar after received, amended, \
filed, restarted by amended | filing
insufficiency_notice † [district] | deadline | parent | 15 calendar after received, amended, \
filed, restarted by amended | filing
insufficiency_ruling | deadline | oah | 5 calendar after insufficiency_notice | district
resolution_meeting [parent] | deadline | district | 15 calendar after amended, received, filed \
| district
resolution_report [parent] | deadline | district | 5 calendar after resolution_meeting | district
start_hearing_clock † [parent] | opens | parent | the day after 15 calendar after amended, \
received, filed | fixed
resolution_period [parent] | period | - | on no_agreement, if earlier, after resolution_meeting, \
mediation_agreed; on resolution_waived, if earlier; on mediation_withdrawn; \
30 calendar after amended, received, filed | fixed; fixed; fixed; fixed
dismissal_request † [parent] | opens | district | the day after 30 calendar after amended, \
received, filed | fixed
decision | deadline | oah | 45 calendar after resolution_period [parent]; \
45 calendar after amended, filed [district] | district; district
agreement_voidable † | deadline | party | 3 business after resolution_agreement | business
issues_notice | deadline | party | 10 calendar before hearing | backward
attorney_notice | deadline | party | 10 calendar before hearing | backward
evidence | deadline | party | 5 business before hearing | backward
amend_by † | deadline | party | 5 calendar before hearing | backward
settlement_offer † | deadline | district | 11 calendar before hearing | backward
offer_answer † | deadline | parent | 10 calendar after settlement_offer | filing
motions | deadline | party | 3 business before prehearing_conference | backward
prehearing_statement | deadline | party | 3 business before prehearing_conference | backward
mediation_request † | deadline | party | on mediation_deadline; \
about 3 business before prehearing_conference | fixed; backward
judge_challenge † | deadline | party | same day as prehearing_conference | fixed
late_witness (witness_identified) | opens | oah | 5 calendar after witness_identified | fixed
hearing_record | undated | oah | no number | -
appeal † | deadline | party | 90 calendar after decision_received, decision | court
fees_action † (decision) | deadline | parent | 3 year after decision | filing
carry_out (decision) | undated | district | no number | -
state_complaint_limit † (violation) | deadline | parent | 1 year after violation | backward
state_complaint_limit_last † (violation_last) | deadline | parent | 1 year after violation_last \
| backward
""",
    "expedited-hearing": f"""
copy_to_other_party [parent] | deadline | parent | same day as filed | fixed
copy_to_other_party [district] | deadline | district | same day as filed | fixed
hearing_notice_oah | undated | oah | no number | -
stay_put | undated | district | no number | -
records | deadline | district | on resolution_meeting, hearing, if earlier, \
from records_request on; 5 business after records_request | fixed; business
resolution_meeting | deadline | district | 7 calendar after received, filed | district
hearing_may_proceed | opens | - | on resolution_waived, mediation_agreed, if earlier; \
the day after 15 calendar after received, filed | fixed; fixed
issues_notice | deadline | party | 10 calendar before hearing | backward
attorney_notice | deadline | party | 10 calendar before hearing | backward
evidence | deadline | party | 5 business before hearing | backward
settlement_offer † | deadline | district | 11 calendar before hearing | backward
offer_answer † | deadline | parent | 10 calendar after settlement_offer | filing
motions | deadline | party | 3 business before prehearing_conference | backward
prehearing_statement | deadline | party | 3 business before prehearing_conference | backward
judge_challenge † | deadline | party | same day as prehearing_conference | fixed
hearing_held | deadline | oah | 20 school after filed | fixed
decision | deadline | oah | 10 school after hearing_held, hearing | fixed
hearing_record | undated | oah | no number | -
appeal † | deadline | party | 90 calendar after decision_received, decision | court
fees_action † (decision) | deadline | parent | 3 year after decision | filing
carry_out (decision) | undated | district | no number | -
{LIMITS}""",
    "appeal": f"""
appeal † | deadline | party | 90 calendar after decision_received, filed | court
stay_put | undated | district | no number | -
hearing_record | undated | oah | no number | -
fees_action † | deadline | parent | 3 year after filed | filing
carry_out | undated | district | no number | -
{LIMITS}""",
    "assessment": f"""
assessment_plan | deadline | district | on plan_extended_to; \
10 after the next year begins when filed came 10 or less before this one ends, if earlier; \
15 calendar T after filed | fixed; district; district
decide_by | period | - | 15 calendar after plan | fixed
iep_meeting | deadline | district | on iep_extended_to; \
30 after the next year begins when filed came 30 or less before this one ends, consent by then; \
60 calendar T after consent | fixed; district; district
iep_after_eligibility | deadline | district | 30 calendar after eligibility | district
assessment_done (assessment_agreed_to) | deadline | district \
| same day as assessment_agreed_to | fixed
surrogate_assigned (surrogate_needed) | deadline | cde | 30 calendar after surrogate_needed \
| district
safeguards_notice | undated | district | no number | -
assessment_report | undated | district | no number | -
iep_carried_out | undated | district | no number | -
partial_consent | undated | district | no number | -
district_must_file | undated | district | no number | -
iep_copy | undated | district | no number | -
interpreter | undated | district | no number | -
translation | undated | district | no number | -
meeting_notice | undated | district | no number | -
{LIMITS}""",
    "discipline": f"""
parent_notice | deadline | district | same day as filed | fixed
manifestation_determination | deadline | district | 10 school after filed | fixed
interim_placement_ends | period | - | 45 school from interim_placement | fixed
day_eleven | deadline | district | day 11 of removal in the year of filed | fixed
safeguards_notice | undated | district | no number | -
expedited_evaluation | undated | district | no number | -
{LIMITS}""",
    "records": f"""
records | deadline | district | on meeting, hearing, if earlier, from filed on; \
5 business after filed | fixed; business
{LIMITS}""",
    "transfer": f"""
interim_services_end | deadline | district | 30 calendar after filed [another-selpa]; \
no number [same-selpa]; \
30 calendar after records_received [out-of-state] since 2026-01-01 by records_received; \
no number [out-of-state] until 2025-12-31 by records_received | district; -; district; -
iep_in_effect [true] | deadline | district | the first school day from filed | fixed
old_records | deadline | district | 5 business after records_request | business
foster_records (foster_request) | deadline | district | 2 business after foster_request | business
general_records (records_request) | deadline | district \
| 10 school-or-weekday after records_request | district
device_until (left) | period | - | 2 month after left | fixed
residence_proof † (arrival) | deadline | parent | 10 calendar after arrival | filing
surrogate_assigned (surrogate_needed) | deadline | cde | 30 calendar after surrogate_needed \
| district
{LIMITS}""",
    "private-placement": f"""
notice | deadline | parent | 10 weekday before filed | backward
{LIMITS}""",
    "reviews": f"""
annual_review | deadline | district | 1 year after filed | district
reassessment | deadline | district | 3 year after last_assessment | district
iep_in_effect | deadline | district | the first school day of the year after filed | fixed
iep_carried_out | undated | district | no number | -
partial_consent | undated | district | no number | -
district_must_file | undated | district | no number | -
iep_copy | undated | district | no number | -
interpreter | undated | district | no number | -
translation | undated | district | no number | -
meeting_notice | undated | district | no number | -
lack_of_progress | undated | district | no number | -
progress_reports | undated | district | no number | -
extended_school_year | undated | district | no number | -
preschool_reassessment | undated | district | no number | -
{LIMITS}""",
    "expulsion": f"""
suspension_conference [yes] | deadline | district | 2 school-or-summer after suspended | district
suspension_ends | period | - | 5 school-or-summer from suspended | fixed
suspension_total | undated | district | no number | -
manifestation_determination [yes] | deadline | district | 10 school after recommended, filed, \
doubtful from filed | fixed
day_eleven [yes] | deadline | district | day 11 of removal in the year of filed | fixed
services [yes] | undated | district | no number | -
hearing_held | deadline | district | on hearing_extended_to; 30 school-or-summer after filed \
| fixed; district
hearing_notice | deadline | district | 10 calendar before hearing | backward
public_hearing_request † | deadline | parent | 5 calendar before hearing | backward
panel_recommendation [panel] | deadline | district | 3 school-or-summer after hearing_ended \
| district
board_decision | deadline | district | on decision_extended_to; \
40 school-or-summer after removed, suspended [panel]; \
10 school-or-summer after hearing_ended [weekly-board] | fixed; district; district
options_notice | undated | district | no number | -
written_notice | undated | district | no number | -
alternative_referral | deadline | district \
| 3 calendar after expelled since 2026-01-01 by expelled | district
appeal † | deadline | parent | 30 calendar after expelled | filing
transcript_request † | deadline | parent | same day as appeal | fixed
transcript | deadline | district | 10 school-or-summer after transcript_request, appeal | district
record_to_county | undated | parent | no number | -
county_hearing_held | deadline | county | 20 school-or-summer after appeal | district
county_public_request † | deadline | parent | 5 calendar before county_hearing | backward
county_recommendation [panel] | deadline | county | 3 school-or-summer after county_hearing \
| district
county_decision | deadline | county | 3 school-or-summer after county_hearing [board]; \
10 school-or-summer after county_recommendation [panel] | district; district
readmission_review | deadline | district | on term_ends; 1 year after expelled [listed]; \
same day as next_semester_ends [other] | fixed; district; fixed
readmission_assessment | deadline | district \
| 45 calendar before readmission_review since 2026-01-01 by expelled | backward
expedited_evaluation | undated | district | no number | -
{LIMITS}""",
    "birthdays": f"""
transition_may_begin [yes] | opens | - | 9 month before birthday 3 | fixed
district_notified [yes] | deadline | center | 90 calendar before birthday 3 | backward
transition_conference [yes] | deadline | center | 90 calendar before birthday 3 | backward
iep_by_three | deadline | district | birthday 3 | fixed
early_program_review [yes] | deadline | district | birthday 3: 6-30 through 6, \
6-30 +1 through 12 | fixed
high_school_transition | undated | district | no number | -
transition_services | deadline | district | birthday 16 | fixed
rights_statement | deadline | district | birthday 17 | fixed
rights_transfer | period | - | birthday 18 | fixed
rights_notice | undated | district | no number | -
enrolled_before_19 † | deadline | parent | 1 calendar before birthday 19 | backward
eligibility_ends | period | - | birthday 22: 6-30 through 9, 12-31 through 12 | fixed
{LIMITS}""",
    "independent-assessment": f"""
answer | undated | district | no number | -
information | undated | district | no number | -
considered | undated | district | no number | -
{LIMITS}""",
    "behavioral-emergency": f"""
parent_notice | deadline | district | 1 school after filed | district
emergency_report | undated | district | no number | -
iep_meeting_scheduled [no] | deadline | district | 2 calendar after report, filed | district
referred_to_team [yes] | undated | district | no number | -
iep_meeting | undated | district | no number | -
{LIMITS}""",
    "record-correction": f"""
meeting | deadline | district | 30 calendar after filed | district
decision | undated | district | no number | -
appeal † | deadline | parent | 30 calendar after refused | filing
board_decision | deadline | district | 30 calendar after appeal | district
statement | undated | parent | no number | -
federal_hearing | undated | district | no number | -
proceedings_destroyed | period | - | 1 year after board_decision | fixed
{LIMITS}""",
    "nonpublic-school": f"""
parent_notice | deadline | district | 14 calendar after filed | district
termination_notice | deadline | party | 20 calendar before contract_ends | backward
contract_may_end | opens | - | 20 calendar after termination_notice | fixed
cause | undated | party | no number | -
iep_first | undated | district | no number | -
yearly_look | undated | district | no number | -
{LIMITS}""",
    "civil-rights": f"""
complaint_limit † | deadline | parent | 180 calendar after filed | backward
waiver | undated | ocr | no number | -
after_grievance † (grievance_ended) | deadline | parent | 60 calendar after grievance_ended \
| backward
answer_to_ocr † (ocr_asked) | deadline | parent | 20 calendar after ocr_asked | backward
uniform_complaint_limit † | deadline | parent | 6 month after filed | filing
hearing_504 | undated | district | no number | -
investigation | undated | ocr | no number | -
{LIMITS}""",
    "uniform-complaint": f"""
earliest_act | limit | - | 6 month before filed [discrimination]; 1 year before filed [other] \
| fixed; fixed
report | deadline | district | on extended_to; 60 calendar after filed | fixed; district
appeal † | deadline | parent | 30 calendar after report | filing
file_to_cde | deadline | district | 10 calendar after file_requested | district
appeal_decision | deadline | cde | 60 calendar after appeal | district
reconsideration_request † | deadline | parent | 30 calendar after appeal_decision | filing
{LIMITS}""",
}
# What makes a duty unnecessary, what lengthens it, and which way a given day may move it.
EXCUSES = {
    ("due-process", "resolution_meeting"): ("resolution_waived", "mediation_agreed"),
    ("due-process", "resolution_report"): ("resolution_waived", "mediation_agreed"),
    ("due-process", "dismissal_request"): (
        "resolution_meeting",
        "resolution_waived",
        "mediation_agreed",
    ),
    ("due-process", "mediation_request"): ("mediation_agreed",),
    ("expulsion", "suspension_conference"): ("conference_waived",),
    ("expulsion", "suspension_ends"): ("suspension_extended",),
    ("birthdays", "rights_transfer"): ("yes",),
    ("due-process", "start_hearing_clock"): (
        "resolution_meeting",
        "resolution_waived",
        "mediation_agreed",
    ),
    ("expedited-hearing", "resolution_meeting"): ("resolution_waived", "mediation_agreed"),
    ("transfer", "interim_services_end"): ("true",),
}
LENGTHENED = {("due-process", "decision"): "extended_by"}
MOVES = {
    ("mediation", "completed", 0): "later",
    ("state-complaint", "decision", 0): "later",
    ("due-process", "resolution_period", 0): "earlier",
    ("due-process", "resolution_period", 1): "earlier",
    ("due-process", "resolution_period", 2): "later",
    ("assessment", "assessment_plan", 0): "later",
    ("expulsion", "hearing_held", 0): "later",
    ("expulsion", "board_decision", 0): "later",
    ("uniform-complaint", "report", 0): "later",
    ("assessment", "iep_meeting", 0): "later",
}
# The readings that count from another start: "+" only where they end later.
FROM_FILING = "+from-filing from filed"
TOLD = "+oah-not-told 30 from amended, received, filed unless true"
COURT = "from-decision from {decision}; +corrected-decision from decision_corrected"
ALSO_FROM = {
    ("state-complaint", "decision", 1): "+from-complete from complete",
    ("due-process", "response", 0): f"from-amendment from amended; {FROM_FILING}",
    ("due-process", "insufficiency_notice", 0): (
        "from-amendment from amended; from-filing from filed"
    ),
    ("due-process", "resolution_meeting", 0): FROM_FILING,
    ("due-process", "resolution_period", 0): f"starts-day-after 1 from no_agreement; {TOLD}",
    ("due-process", "resolution_period", 1): f"starts-day-after 1 from resolution_waived; {TOLD}",
    ("due-process", "resolution_period", 2): (
        f"starts-day-after 1 from mediation_withdrawn; {TOLD}"
    ),
    ("due-process", "resolution_period", 3): (
        f"{FROM_FILING}; +clocks-waited 15 from resolution_meeting"
    ),
    ("due-process", "decision", 1): "+from-receipt from received",
    ("due-process", "appeal", 0): COURT.format(decision="decision"),
    ("expedited-hearing", "resolution_meeting", 0): FROM_FILING,
    ("expedited-hearing", "appeal", 0): COURT.format(decision="decision"),
    ("appeal", "appeal", 0): COURT.format(decision="filed"),
}


def written(table: str) -> list[str]:
    return [" | ".join(map(str.strip, line.split("|"))) for line in table.splitlines() if line]


def row(deadline: Deadline) -> str:
    name = deadline.event.id
    name += " †" if deadline.optional else ""
    shown_with = deadline.given or deadline.with_fact
    name += f" ({shown_with.id})" if shown_with else ""
    name += f" [{deadline.only.value}]" if deadline.only else ""
    rules = "; ".join(map(said, deadline.rules))
    policies = "; ".join(rule_numbers(rule)[2] or "-" for rule in deadline.rules)
    return " | ".join((name, deadline.kind, deadline.by or "-", rules, policies))


def said(rule: Rule) -> str:
    time = f" [{rule.only.value}]" if rule.only else ""
    time += f" since {rule.since}" if rule.since else ""
    time += f" until {rule.until}" if rule.until else ""
    time += f" by {rule.dated_by.id}" if rule.dated_by else ""
    return counted(rule) + time


def counted(rule: Rule) -> str:  # noqa: C901 - one case a kind of rule
    match rule:
        case Within():
            after = f"{rule.count} {rule.unit}{' T' * rule.tolled} after {names(rule.after)}"
            restart = f", restarted by {rule.restarted_by.id}" if rule.restarted_by else ""
            doubt = f", doubtful from {rule.doubtful.id}" if rule.doubtful else ""
            return after + restart + doubt
        case After():
            return f"the day after {rule.count} {rule.unit} after {names(rule.after)}"
        case Lasts():
            return f"{rule.count} {rule.unit} from {names(rule.after)}"
        case Before():
            about = "about " if rule.estimate else ""
            return f"{about}{rule.count} {rule.unit} before {rule.before.id}"
        case SameDay():
            return f"same day as {rule.of.id}"
        case FirstSchoolDay():
            year = " of the year after" if rule.next_year else " from"
            return f"the first school day{year} {rule.since_event.id}"
        case Birthday() | BirthdayYear():
            return by_birth(rule)
        case RemovalDay():
            return f"day {rule.number} of {rule.removals.id} in the year of {rule.year_of.id}"
        case SetTo():
            on = names(rule.events) if isinstance(rule.events, tuple) else rule.events.id
            first = f", after {names(rule.preceded_by)}" if rule.preceded_by else ""
            first += f", from {rule.since_event.id} on" if rule.since_event else ""
            return f"on {on}" + ", if earlier" * rule.caps + first
        case LateReferral():
            late = (
                f"{rule.count} after the next year begins when {rule.referral.id} came "
                f"{rule.late} or less before this one ends"
            )
            late += f", {rule.consent.id} by then" if rule.consent else ""
            return late + ", if earlier" * rule.caps
        case Undated():
            return "no number"


def by_birth(rule: Birthday | BirthdayYear) -> str:
    if isinstance(rule, Birthday):
        before = f"{rule.count} {rule.unit} before " if rule.count else ""
        return f"{before}birthday {rule.age}"
    ends = (
        f"{end.month}-{end.day}{f' +{end.years}' * bool(end.years)} through {end.through}"
        for end in rule.ends
    )
    return f"birthday {rule.age}: {', '.join(ends)}"


def names(events: tuple[Event, ...]) -> str:
    return ", ".join(event.id for event in events)


def test_every_process_is_written_down() -> None:
    assert list(PROCESSES) == list(ROWS)
    assert all(process.id == id_ for id_, process in PROCESSES.items())


@pytest.mark.parametrize("process", PROCESSES.values(), ids=PROCESSES)
def test_every_row_is_as_it_was_read(process: Process) -> None:
    assert [row(deadline) for deadline in process.deadlines] == written(ROWS[process.id])


def test_what_excuses_lengthens_moves_and_is_safe() -> None:
    deadlines = {
        (process.id, deadline.event.id): deadline
        for process in PROCESSES.values()
        for deadline in process.deadlines
    }
    assert {
        key: tuple(
            excuse.id if isinstance(excuse, Event) else excuse.value
            for excuse in deadline.excused_by
        )
        for key, deadline in deadlines.items()
        if deadline.excused_by
    } == EXCUSES
    assert {
        key: deadline.lengthened_by.id
        for key, deadline in deadlines.items()
        if deadline.lengthened_by
    } == LENGTHENED
    assert {
        (*key, place): rule.moves
        for key, deadline in deadlines.items()
        for place, rule in enumerate(deadline.rules)
        if isinstance(rule, SetTo) and rule.moves
    } == MOVES
    assert {
        (*key, place): "; ".join(map(also, rule.also_from))
        for key, deadline in deadlines.items()
        for place, rule in enumerate(deadline.rules)
        if isinstance(rule, Within | SetTo) and rule.also_from
    } == ALSO_FROM


def also(other: AlsoFrom) -> str:
    later = "+" if other.moves is Moves.LATER else ""
    count = f" {other.count}" if other.count is not None else ""
    unless = f" unless {other.unless.value}" if other.unless else ""
    return f"{later}{other.reading}{count} from {names(other.events)}{unless}"
