"""The law as data: what a question may name, and how the rules hang together."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from itertools import combinations
from pathlib import Path

import pytest

import service.law
from service.law import PROCESSES, TRIAGE_QUESTIONS
from service.law.vocabulary import (
    Circumstance,
    Event,
    Extension,
    Kind,
    Process,
    TriageQuestion,
)
from service.request.parameters import parameters_of
from tests.law.declared import EVERY_PROCESS, RULES, triggers

# What each process takes, as it was read: an id stays for ever.
TAKES = {
    "informal": "filed meeting records_request violation learned",
    "facilitation": "filed meeting violation learned",
    "mediation": "filed extended_to violation learned",
    "state-complaint": "filed complete decision extended_to reconsideration_sent "
    "hearing_pending violation learned records_request",
    "due-process": "filed received amended filed_by resolution_waived "
    "mediation_agreed no_agreement mediation_withdrawn resolution_agreement "
    "insufficiency_notice hearing prehearing_conference decision decision_received "
    "decision_corrected extended_by oah_told violation learned mediation_agreement "
    "mediation_deadline witness_identified records_request record_closed settles "
    "continuance heard",
    "expedited-hearing": "filed received filed_by resolution_waived mediation_agreed "
    "hearing prehearing_conference hearing_held decision decision_received "
    "decision_corrected violation learned records_request heard",
    "appeal": "filed decision_received decision_corrected violation learned",
    "assessment": "filed plan consent eligibility plan_extended_to "
    "iep_extended_to violation learned moved_in assessment_agreed_to surrogate_needed "
    "child_unavailable",
    "discipline": "filed interim_placement violation learned removal",
    "records": "filed violation learned meeting hearing",
    "transfer": "filed records_request records_received moved_from "
    "between_years violation learned foster_request left arrival surrogate_needed",
    "private-placement": "filed violation learned",
    "reviews": "filed last_assessment violation learned",
    "expulsion": "filed recommended suspended removed conference_waived "
    "suspension_extended hearing hearing_ended expelled not_expelled county_hearing "
    "next_semester_ends term_ends violation learned suspension_conference suspension_ends "
    "suspension_total manifestation_determination day_eleven services hearing_held "
    "hearing_notice public_hearing_request panel_recommendation board_decision "
    "options_notice written_notice alternative_referral appeal transcript_request "
    "transcript record_to_county county_hearing_held county_public_request "
    "county_recommendation county_decision readmission_review readmission_assessment "
    "expedited_evaluation heard_by act county_heard_by iep emergency hearing_extended_to "
    "decision_extended_to board_recess removal",
    "birthdays": "filed high_school diploma violation learned "
    "transition_may_begin district_notified transition_conference iep_by_three "
    "early_program_review high_school_transition transition_services rights_statement "
    "rights_transfer rights_notice enrolled_before_19 eligibility_ends early_start "
    "stays_in_early_program incompetent",
    "independent-assessment": "filed agreed district_filed violation learned answer "
    "information considered",
    "behavioral-emergency": "filed report violation learned parent_notice "
    "emergency_report iep_meeting_scheduled referred_to_team iep_meeting behavior_plan",
    "record-correction": "filed refused corrected violation learned meeting decision "
    "appeal board_decision statement federal_hearing proceedings_destroyed",
    "nonpublic-school": "filed contract_ends violation learned parent_notice "
    "termination_notice contract_may_end cause iep_first yearly_look",
    "civil-rights": "filed ocr_filed ocr_asked grievance_ended violation learned "
    "complaint_limit waiver after_grievance answer_to_ocr uniform_complaint_limit "
    "hearing_504 investigation",
    "uniform-complaint": "filed act file_requested violation learned report appeal "
    "file_to_cde appeal_decision reconsideration_request about extended_to",
}
EVERY_QUESTION_TAKES = (
    "school_year",
    "school_break",
    "school_closed",
    "school_open",
    "lang",
    "as_of",
    "case",
    "label",
    "rev",
    "remind",
)
SNAKE_CASE = re.compile(r"[a-z]+(_[a-z]+|_[0-9]+)*")
# What a law file may be made of: names, values, and calls that put them together.
DECLARES = (
    ast.Module,
    ast.Import,
    ast.ImportFrom,
    ast.alias,
    ast.Assign,
    ast.AnnAssign,
    ast.Subscript,
    ast.Expr,
    ast.Call,
    ast.keyword,
    ast.Constant,
    ast.Name,
    ast.Attribute,
    ast.Tuple,
    ast.Dict,
    ast.expr_context,
)
# The vocabulary, the citations and the data types are what law files are written with.
LAW_FILES = sorted(
    path
    for path in Path(service.law.__file__).parent.rglob("*.py")
    if path.name
    not in {
        "vocabulary.py",
        "citations.py",
        "contact_fields.py",
        "filing_fields.py",
        "letter_fields.py",
        "situation_fields.py",
        "term_fields.py",
    }
)


class TestNames:
    """What a question may name, and what it gets back."""

    @EVERY_PROCESS
    def test_every_fact_and_circumstance_may_be_given(self, process: Process) -> None:
        assert {*TAKES[process.id].split(), *EVERY_QUESTION_TAKES} <= set(
            parameters_of(process).named
        )

    @EVERY_PROCESS
    def test_what_happens_may_be_given_and_a_limit_may_not(self, process: Process) -> None:
        for deadline in process.deadlines:
            limit = deadline.kind is Kind.LIMIT or deadline.given is not None
            assert (deadline.event.id in parameters_of(process).named) is not limit

    @EVERY_PROCESS
    def test_an_id_is_snake_case_and_names_one_thing(self, process: Process) -> None:
        asked = parameters_of(process)
        named: tuple[Event | Circumstance | Extension, ...] = (
            *(deadline.event for deadline in process.deadlines),
            *asked.events.values(),
            *asked.circumstances.values(),
            *asked.extended_to.values(),
            *asked.extended_by.values(),
        )
        things: dict[str, Event | Circumstance | Extension] = {}
        for thing in named:
            assert SNAKE_CASE.fullmatch(thing.id)
            assert things.setdefault(thing.id, thing) is thing
        assert things.keys().isdisjoint(EVERY_QUESTION_TAKES)

    @EVERY_PROCESS
    def test_an_event_has_one_row_in_each_case(self, process: Process) -> None:
        for one, other in combinations(process.deadlines, 2):
            if one.event is other.event:
                assert one.only
                assert other.only
                assert one.only is not other.only

    @EVERY_PROCESS
    def test_a_circumstance_is_a_choice(self, process: Process) -> None:
        for circumstance in process.circumstances:
            values = [choice.value for choice in circumstance.choices]
            assert len(set(values)) == len(values) > 1

    def test_a_process_is_known_by_its_own_id(self) -> None:
        assert list(TAKES) == list(PROCESSES) == [process.id for process in PROCESSES.values()]


class TestShape:
    """A law file only declares, and what it declares hangs together."""

    @pytest.mark.parametrize(
        "path", LAW_FILES, ids=["/".join(path.parts[-2:]) for path in LAW_FILES]
    )
    def test_a_law_file_computes_nothing(self, path: Path) -> None:
        """There is no `if`, no `def`, no `for` and no lambda in a law file."""
        tree = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        assert [type(node) for node in tree if not isinstance(node, DECLARES)] == []

    def test_every_process_and_question_of_a_law_file_is_listed(self) -> None:
        declared = [
            value
            for path in LAW_FILES
            if path.stem != "__init__"
            for value in vars(import_module(_module(path))).values()
        ]
        processes = {value for value in declared if isinstance(value, Process)}
        questions = {value for value in declared if isinstance(value, TriageQuestion)}
        assert processes == set(PROCESSES.values())
        assert questions == set(TRIAGE_QUESTIONS)

    @EVERY_PROCESS
    def test_what_excuses_or_shows_a_date_can_be_given(self, process: Process) -> None:
        events = parameters_of(process).events.values()
        given = {*events, *(event.last for event in events)}
        choices = {choice for found in process.circumstances for choice in found.choices}
        for deadline in process.deadlines:
            assert set(deadline.excused_by) <= given | choices
            assert deadline.given is None or deadline.given in given

    @EVERY_PROCESS
    def test_each_case_can_be_chosen(self, process: Process) -> None:
        choices = {choice for found in process.circumstances for choice in found.choices}
        rules = [rule for found in process.deadlines for rule in found.rules]
        rows = (*process.deadlines, *process.notices, *rules)
        assert {row.only for row in rows if row.only} <= choices

    @EVERY_PROCESS
    def test_no_date_hangs_on_itself(self, process: Process) -> None:
        hangs_on: dict[Event, set[Event]] = {}
        for found, deadline, rule in RULES:
            if found is process:
                hangs_on.setdefault(deadline.event, set()).update(triggers(rule))
        while settled := [event for event, on in hangs_on.items() if not on & hangs_on.keys()]:
            for event in settled:
                del hangs_on[event]
        assert hangs_on == {}

    @EVERY_PROCESS
    def test_nothing_cannot_come_before_itself(self, process: Process) -> None:
        for event in parameters_of(process).events.values():
            assert event not in _all_before(event)


def _module(path: Path) -> str:
    root = Path(service.law.__file__).parents[2]
    return ".".join(path.relative_to(root).with_suffix("").parts)


def _all_before(event: Event) -> Iterator[Event]:
    for earlier in event.not_before:
        yield earlier
        yield from _all_before(earlier)
