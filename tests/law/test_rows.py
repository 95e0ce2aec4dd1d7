"""Every row of the law, as it was read: written down by hand, so that no row drifts."""

import pytest

from service.answers.timeline import rule_numbers
from service.law import PROCESSES
from service.law.vocabulary import (
    After,
    AlsoFrom,
    Before,
    Deadline,
    Event,
    FirstSchoolDay,
    Lasts,
    LateReferral,
    Moves,
    Process,
    Rule,
    SameDay,
    SetTo,
    Undated,
    Within,
)

# id (given: shown with that fact; †: optional) | kind | who | rules in the order they are asked
# (T: tolled; [choice]: for that case only) | policy of each, as the API names it
LIMITS = """
state_complaint_limit (violation) | deadline | parent | 1 year after violation | backward
state_complaint_limit_last (violation_last) | deadline | parent \
| 1 year after violation_last | backward
due_process_limit (learned) | deadline | parent | 2 year after learned | filing
"""
IEP_MEETING = "iep_meeting | deadline | district | 30 calendar T after filed | district"
RECORDING = "recording_notice † | deadline | party | 24 hour before meeting | backward"
APPEAL = "appeal | deadline | party | 90 calendar after decision_received, {decision} | court"
EVIDENCE = "evidence | deadline | party | 5 business before hearing | backward"

ROWS = {
    "informal": f"""
{IEP_MEETING}
records | deadline | district | 5 business after records_request | business
{RECORDING}
prior_written_notice | undated | district | no number | -
{LIMITS}""",
    "facilitation": f"""
{IEP_MEETING}
facilitator | undated | district | no number | -
{RECORDING}
{LIMITS}""",
    "mediation": f"""
copy_to_other_party | deadline | party | same day as filed | fixed
scheduled | deadline | oah | 15 calendar after filed | district
completed | deadline | oah | on extended_to; 30 calendar after filed | fixed; district
{LIMITS}""",
    "state-complaint": """
copy_to_district | deadline | parent | same day as filed | fixed
earliest_violation | limit | - | 1 year before filed | fixed
decision | deadline | cde | on extended_to; 60 calendar after filed | fixed; district
reconsideration_request † | deadline | party | 30 calendar after decision | filing
reconsideration_response | deadline | cde | 60 calendar after reconsideration_request | district
correction | deadline | district | 1 year after decision | district
due_process_limit (learned) | deadline | parent | 2 year after learned | filing
""",
    "due-process": f"""
copy_to_other_party [parent] | deadline | parent | same day as filed | fixed
copy_to_other_party [district] | deadline | district | same day as filed | fixed
earliest_knowledge | limit | - | 2 year before filed | fixed
response [parent] | deadline | district \
| 10 calendar after received, amended, filed, restarted by amended | filing
response [district] | deadline | parent \
| 10 calendar after received, amended, filed, restarted by amended | filing
insufficiency_notice † [parent] | deadline | district \
| 15 calendar after received, amended, filed, restarted by amended | filing
insufficiency_notice † [district] | deadline | parent \
| 15 calendar after received, amended, filed, restarted by amended | filing
insufficiency_ruling | deadline | oah | 5 calendar after insufficiency_notice | district
resolution_meeting [parent] | deadline | district \
| 15 calendar after amended, received, filed | district
start_hearing_clock † [parent] | opens | parent \
| the day after 15 calendar after amended, received, filed | fixed
resolution_period [parent] | period | - \
| on no_agreement, if earlier, after resolution_meeting, mediation_agreed; \
on resolution_waived, if earlier; on mediation_withdrawn; \
30 calendar after amended, received, filed | fixed; fixed; fixed; fixed
decision | deadline | oah | 45 calendar after resolution_period [parent]; \
45 calendar after amended, filed [district] | district; district
agreement_voidable † | deadline | party | 3 business after resolution_agreement | business
issues_notice | deadline | party | 10 calendar before hearing | backward
attorney_notice | deadline | party | 10 calendar before hearing | backward
{EVIDENCE}
amend_by † | deadline | party | 5 calendar before hearing | backward
settlement_offer † | deadline | district | 11 calendar before hearing | backward
motions | deadline | party | 3 business before prehearing_conference | backward
{APPEAL.format(decision="decision")}
state_complaint_limit (violation) | deadline | parent | 1 year after violation | backward
state_complaint_limit_last (violation_last) | deadline | parent \
| 1 year after violation_last | backward
""",
    "expedited-hearing": f"""
copy_to_other_party [parent] | deadline | parent | same day as filed | fixed
copy_to_other_party [district] | deadline | district | same day as filed | fixed
stay_put | undated | district | no number | -
resolution_meeting | deadline | district | 7 calendar after received, filed | district
hearing_may_proceed | opens | - | on resolution_waived, mediation_agreed, if earlier; \
the day after 15 calendar after received, filed | fixed; fixed
issues_notice | deadline | party | 10 calendar before hearing | backward
attorney_notice | deadline | party | 10 calendar before hearing | backward
{EVIDENCE}
settlement_offer † | deadline | district | 11 calendar before hearing | backward
motions | deadline | party | 3 business before prehearing_conference | backward
hearing_held | deadline | oah | 20 school after filed | fixed
decision | deadline | oah | 10 school after hearing_held, hearing | fixed
{APPEAL.format(decision="decision")}
{LIMITS}""",
    "appeal": f"""
{APPEAL.format(decision="filed")}
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
{LIMITS}""",
    "discipline": f"""
parent_notice | deadline | district | same day as filed | fixed
manifestation_determination | deadline | district | 10 school after filed | fixed
interim_placement_ends | period | - | 45 school from interim_placement | fixed
{LIMITS}""",
    "records": f"""
records | deadline | district | 5 business after filed | business
{LIMITS}""",
    "transfer": f"""
interim_services_end | deadline | district | 30 calendar after filed [another-selpa]; \
no number [same-selpa]; \
30 calendar after records_received [out-of-state] since 2026-01-01 by records_received; \
no number [out-of-state] until 2025-12-31 by records_received | district; -; district; -
iep_in_effect [true] | deadline | district | the first school day from filed | fixed
old_records | deadline | district | 5 business after records_request | business
{LIMITS}""",
    "private-placement": f"""
notice | deadline | parent | 10 weekday before filed | backward
{LIMITS}""",
    "reviews": f"""
annual_review | deadline | district | 1 year after filed | district
reassessment | deadline | district | 3 year after last_assessment | district
{LIMITS}""",
}
# What makes a duty unnecessary, what lengthens it, and which way a given day may move it.
EXCUSES = {
    ("due-process", "resolution_meeting"): ("resolution_waived", "mediation_agreed"),
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
    name += f" ({deadline.given.id})" if deadline.given else ""
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


def counted(rule: Rule) -> str:
    match rule:
        case Within():
            after = f"{rule.count} {rule.unit}{' T' * rule.tolled} after {names(rule.after)}"
            restart = f", restarted by {rule.restarted_by.id}" if rule.restarted_by else ""
            return after + restart
        case After():
            return f"the day after {rule.count} {rule.unit} after {names(rule.after)}"
        case Lasts():
            return f"{rule.count} {rule.unit} from {names(rule.after)}"
        case Before():
            return f"{rule.count} {rule.unit} before {rule.before.id}"
        case SameDay():
            return f"same day as {rule.of.id}"
        case FirstSchoolDay():
            return f"the first school day from {rule.since_event.id}"
        case SetTo():
            on = names(rule.events) if isinstance(rule.events, tuple) else rule.events.id
            first = f", after {names(rule.preceded_by)}" if rule.preceded_by else ""
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
