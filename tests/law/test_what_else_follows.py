"""Expulsion, birthdays, removals and the doors beside IDEA: what closes a row, and what is said."""

from datetime import date

import pytest

from service.answers.models import DateLine
from service.engine.faults import BeyondTheYears, OutOfOrder
from tests.asking import answered, ask, codes, days, faults
from tests.law.test_worked_cases import SCHOOL

EXPULSION = "filed=2026-10-05&suspended=2026-10-01"


def state(line: DateLine) -> tuple[str, int | None, int | None] | None:
    """An outcome: its state, and the days late on the widest and on the first reading."""
    found = line.outcome
    return (found.state, found.at_least, found.at_most) if found else None


class TestExpulsion:
    def test_a_vote_before_the_hearing_cannot_be(self) -> None:
        (fault,) = faults("expulsion", f"{EXPULSION}&hearing=2026-11-10&expelled=2026-11-03")
        assert isinstance(fault, OutOfOrder)
        assert (fault.parameter, fault.earlier) == ("expelled", "hearing")

    def test_a_vote_closes_the_hearing_the_panel_and_the_vote(self) -> None:
        facts = f"{EXPULSION}&hearing_ended=2026-11-10&expelled=2026-12-01&{SCHOOL}"
        told = ask("expulsion", facts)
        assert state(told["hearing_held"]) == ("on-time", 0, 0)
        assert state(told["panel_recommendation"]) == ("done", None, None)
        assert state(told["board_decision"]) == ("on-time", 0, 0)

    def test_a_vote_after_the_forty_days_is_late(self) -> None:
        """Ed. Code § 48918(a)(2): "within 40 schooldays", here by December 4."""
        told = ask("expulsion", f"{EXPULSION}&expelled=2026-12-08&{SCHOOL}")
        assert state(told["board_decision"]) == ("late", 4, 4)

    def test_a_hearing_still_to_come_proves_nothing(self) -> None:
        facts = (
            f"{EXPULSION}&appeal=2026-11-30&expelled=2026-11-17&county_hearing=2027-02-10&{SCHOOL}"
        )
        assert state(ask("expulsion", f"{facts}&as_of=2027-02-01")["county_hearing_held"]) == (
            "overdue",
            13,
            13,
        )
        held = ask("expulsion", f"{facts}&as_of=2027-02-10")["county_hearing_held"]
        assert state(held) == ("done", None, None)

    def test_a_pupil_who_is_not_expelled_has_nothing_left(self) -> None:
        """Ed. Code § 48918(e): "The decision not to recommend expulsion shall be final"."""
        told = ask("expulsion", f"{EXPULSION}&not_expelled=2026-11-13&{SCHOOL}")
        assert told["suspension_ends"].standing == "known"  # before it
        left = ("hearing_held", "board_decision", "appeal", "options_notice", "services")
        assert {told[id_].excused_by for id_ in left} == {"not_expelled"}

    def test_the_meeting_about_the_disability_counted_from_another_day(self) -> None:
        """34 CFR § 300.530(e)(1): "any decision to change the placement", not the determination."""
        late = f"{EXPULSION}&manifestation_determination=2026-10-23&{SCHOOL}"
        line = ask("expulsion", late)["manifestation_determination"]
        assert state(line) == ("arguable", 0, 4)
        assert "which-decision" in codes("expulsion", late)
        sure = f"{late}&recommended=2026-10-05"
        assert state(ask("expulsion", sure)["manifestation_determination"]) == ("late", 4, 4)
        assert "which-decision" not in codes("expulsion", sure)

    def test_a_child_without_an_iep_has_no_such_meeting(self) -> None:
        told = answered("expulsion", f"{EXPULSION}&iep=no&{SCHOOL}")
        ids = {line.id for line in told.dates}
        assert ids.isdisjoint({"manifestation_determination", "day_eleven", "services"})
        assert "not-yet-eligible" in {notice.code for notice in told.notices}

    def test_the_boards_own_recess_is_left_out(self) -> None:
        """Ed. Code § 48918(a)(3): "the days during the recess period shall not be counted"."""
        facts = f"filed=2027-05-20&{SCHOOL}"
        assert days("expulsion", facts, "hearing_held")[2] == "2027-07-22"
        # June 28 to July 9 are ten weekdays; two weeks more end on July 16.
        recess = f"{facts}&board_recess=2027-06-28/2027-07-09"
        assert days("expulsion", recess, "hearing_held") == (
            "2027-07-02",
            "2027-07-02",
            "2027-07-16",
        )
        assert "board-recess" in codes("expulsion", recess)

    def test_where_no_next_year_is_known_the_recess_has_no_end(self) -> None:
        year = "school_year=2026-08-12/2027-06-04"
        assert days("expulsion", f"filed=2027-05-07&{year}", "hearing_held") == (
            "2027-06-21",
            "2027-06-21",
            "2027-06-22",
        )

    def test_in_the_school_year_no_recess_is_read(self) -> None:
        facts = f"filed=2026-10-05&{SCHOOL}"
        assert days("expulsion", facts, "hearing_held")[2] is None
        assert "board-recess" not in codes("expulsion", facts)

    def test_past_the_summer_it_waits_for_the_next_year(self) -> None:
        line = ask("expulsion", "filed=2027-06-01&school_year=2026-08-12/2027-06-04")[
            "hearing_held"
        ]
        assert (line.standing, line.waits_for) == ("pending", ["school_year"])

    def test_the_pupil_may_put_off_hearing_and_decision(self) -> None:
        facts = (
            f"{EXPULSION}&hearing_extended_to=2026-12-02&decision_extended_to=2026-12-18&{SCHOOL}"
        )
        told = ask("expulsion", facts)
        assert told["hearing_held"].date == date(2026, 12, 2)
        assert told["board_decision"].date == date(2026, 12, 18)

    def test_a_board_that_meets_every_week_has_ten_days(self) -> None:
        facts = f"{EXPULSION}&heard_by=weekly-board&hearing_ended=2026-11-10&{SCHOOL}"
        told = ask("expulsion", facts)
        assert told["board_decision"].date == date(2026, 12, 2)  # 12, 13; 16-20; 30; December 1, 2
        assert "panel_recommendation" not in told

    def test_before_2026_no_referral_was_due_in_three_days(self) -> None:
        """Ed. Code § 48916.1(a) as of January 1, 2026."""
        told = ask("expulsion", f"filed=2025-10-06&expelled=2025-12-01&{SCHOOL}")
        assert {"alternative_referral", "readmission_assessment"}.isdisjoint(told)


class TestBirthdays:
    def test_an_iep_leaves_nothing_to_do_before_three(self) -> None:
        told = ask("birthdays", "filed=2024-07-18&iep_by_three=2027-06-01")
        assert told["transition_conference"].if_missed is None
        assert told["district_notified"].date == date(2027, 4, 19)

    def test_a_diploma_ends_what_comes_after_it(self) -> None:
        """Ed. Code § 56026.1(a)."""
        told = ask("birthdays", "filed=2007-03-15&diploma=2025-06-10")
        assert told["eligibility_ends"].excused_by == "diploma"
        assert told["rights_transfer"].standing == "known"

    def test_a_court_may_keep_the_rights_with_the_parent(self) -> None:
        told = answered("birthdays", "filed=2008-03-15&incompetent=yes")
        line = next(line for line in told.dates if line.id == "rights_transfer")
        assert line.excused_by == "incompetent"
        assert "adult" not in {notice.code for notice in told.notices}

    @pytest.mark.parametrize(
        ("query", "summer"),
        [
            ("filed=2024-07-18", True),
            ("filed=2024-05-31", False),
            ("filed=2024-06-01&school_year=2026-08-12/2027-06-10", False),
            ("filed=2024-06-20&school_year=2026-08-12/2027-06-10", True),
            ("filed=2010-07-18", False),  # three long ago
        ],
    )
    def test_a_birthday_in_the_summer(self, query: str, *, summer: bool) -> None:
        assert ("summer-birthday" in codes("birthdays", query)) is summer

    def test_a_birthday_that_lies_ahead_is_asked_about(self) -> None:
        assert "not-born-yet" in codes("birthdays", "filed=2027-01-04&as_of=2026-12-01")
        assert "not-born-yet" not in codes("birthdays", "filed=2026-01-04&as_of=2026-12-01")

    def test_what_was_done_is_shown_though_its_day_is_not_covered(self) -> None:
        told = ask("birthdays", "filed=2016-03-15&iep_by_three=2019-03-01")
        assert told["iep_by_three"].date == date(2019, 3, 1)


class TestRemovals:
    DISCIPLINE = f"filed=2026-10-28&{SCHOOL}"

    def test_ten_days_or_fewer_say_how_many_are_left(self) -> None:
        facts = f"{self.DISCIPLINE}&removal=2026-09-14/2026-09-16"
        line = ask("discipline", facts)["day_eleven"]
        assert (line.standing, line.waits_for) == ("pending", ["removal"])
        assert "entered for this school year: 3. Left before" in line.why[0]
        assert line.why[0].endswith("must begin: 7.")

    def test_days_given_twice_count_once(self) -> None:
        spans = "removal=2026-09-14/2026-09-18&removal=2026-09-16/2026-09-23"
        facts = f"{self.DISCIPLINE}&{spans}"
        assert "year: 8." in ask("discipline", facts)["day_eleven"].why[0]
        assert "removals-overlap" in codes("discipline", facts)

    def test_days_of_another_school_year_do_not_count(self) -> None:
        facts = f"{self.DISCIPLINE}&removal=2027-09-13/2027-09-17"
        assert "year: 0." in ask("discipline", facts)["day_eleven"].why[0]
        assert "removal-in-another-year" in codes("discipline", facts)

    def test_without_a_school_year_no_day_is_known(self) -> None:
        line = ask("discipline", "filed=2026-10-28&removal=2026-09-14")["day_eleven"]
        assert (line.standing, line.waits_for) == ("pending", ["school_year"])


class TestSecondOpinion:
    def test_days_without_an_answer_are_counted_and_nothing_is_late(self) -> None:
        line = ask("independent-assessment", "filed=2026-09-21&as_of=2026-12-07")["answer"]
        assert line.outcome is None
        assert "Days from the request to then: 77." in line.why

    def test_a_request_for_a_hearing_answers_it(self) -> None:
        told = answered("independent-assessment", "filed=2026-09-21&district_filed=2026-12-07")
        line = next(line for line in told.dates if line.id == "answer")
        assert line.outcome is not None
        assert (line.outcome.state, line.outcome.done) == ("done", date(2026, 12, 7))
        assert "Days from the request to then: 77." in line.why
        (link,) = told.links.related
        assert link.timeline.endswith("/due-process.json?filed=2026-12-07&filed_by=district")

    def test_without_one_there_is_no_such_hearing(self) -> None:
        assert answered("independent-assessment", "filed=2026-09-21").links.related == []

    def test_a_day_before_the_request_counts_nothing(self) -> None:
        line = ask("independent-assessment", "filed=2026-09-21&as_of=2026-09-01")["answer"]
        assert line.why == []


class TestCivilRights:
    """34 CFR § 100.7(b): "not later than 180 days", here Saturday, August 29, 2026."""

    @pytest.mark.parametrize(
        ("received", "code"),
        [
            ("2026-08-28", None),
            ("2026-08-29", None),
            ("2026-08-31", "arguable-180-days"),
            ("2026-09-01", "waiver"),
        ],
    )
    def test_one_answer_on_both_sides_of_the_limit(self, received: str, code: str | None) -> None:
        found = codes("civil-rights", f"filed=2026-03-02&ocr_filed={received}")
        assert {"waiver", "arguable-180-days"} & {*found} == ({code} if code else set())

    def test_a_day_that_is_open_has_no_day_after(self) -> None:
        found = codes("civil-rights", "filed=2026-10-14&ocr_filed=2027-04-13")
        assert "waiver" in found


class TestUniformComplaint:
    @pytest.mark.parametrize(
        ("query", "code"),
        [
            ("filed=2026-08-31&act=2026-03-01", None),
            ("filed=2026-08-31&act=2026-02-28", "outside-six-months"),
            ("filed=2026-08-31&act=2026-02-28&learned=2026-03-02", None),  # the later of the two
            # Six months from March 5 end on Saturday, September 5; Monday the 7th is Labor Day.
            ("filed=2026-09-08&act=2026-03-05", "arguable-six-months"),
            ("filed=2026-09-08&about=other&act=2025-09-08", None),
            ("filed=2026-09-08&about=other&act=2025-09-07", "arguable-one-year"),  # Labor Day
            ("filed=2026-09-08&about=other&act=2025-08-01", "outside-one-year"),
        ],
    )
    def test_how_far_back_it_reaches(self, query: str, code: str | None) -> None:
        about_time = {
            "outside-six-months",
            "arguable-six-months",
            "outside-one-year",
            "arguable-one-year",
        }
        assert about_time & {*codes("uniform-complaint", query)} == ({code} if code else set())

    def test_a_decision_closes_the_districts_file(self) -> None:
        facts = "filed=2026-09-08&appeal=2026-12-04&file_requested=2026-12-15"
        told = ask("uniform-complaint", f"{facts}&appeal_decision=2027-01-29")
        assert state(told["file_to_cde"]) == ("done", None, None)


class TestFees:
    def test_three_years_past_what_is_known_have_no_date(self) -> None:
        """No fault: the other dates are sound."""
        line = ask("due-process", "filed=2035-12-31&decision=2039-03-01")["fees_action"]
        assert (line.standing, line.date, line.waits_for) == ("pending", None, [])
        assert line.why == ["The last day lies past the years whose holidays are known."]

    def test_a_decision_too_far_ahead_is_a_fault_as_before(self) -> None:
        (fault,) = faults(
            "due-process",
            "filed=2035-12-31&hearing=2040-12-31&insufficiency_notice=2040-12-30&extended_by=730&extended_by=730&extended_by=730&extended_by=730",
        )
        assert isinstance(fault, BeyondTheYears)


class TestAssessment:
    Q = (
        "filed=2025-10-20&plan=2025-10-27&consent=2025-11-03&school_year=2025-08-13/2026-06-04"
        "&school_break=2025-11-24/2025-11-28&school_break=2025-12-22/2026-01-02"
        "&school_break=2026-02-16/2026-02-20&school_break=2026-03-23/2026-04-03"
    )

    def test_days_on_which_the_child_was_away_move_nothing(self) -> None:
        """Ed. Code § 56302.1(b)(2): "repeatedly fails or refuses to produce the child"."""
        away = f"{self.Q}&child_unavailable=2026-01-12/2026-01-16"
        assert days("assessment", away, "iep_meeting") == days("assessment", self.Q, "iep_meeting")
        assert "child-unavailable" in codes("assessment", away)
        late = ask("assessment", f"{away}&iep_meeting=2026-03-13")["iep_meeting"]
        assert late.outcome is not None
        assert late.outcome.text.endswith(" The district may say that the child was not available.")

    def test_an_agreed_day_after_a_move(self) -> None:
        moved = f"{self.Q}&moved_in=2026-01-12"
        assert "moved-during" in codes("assessment", moved)
        assert "assessment_done" not in ask("assessment", moved)
        agreed = ask("assessment", f"{moved}&assessment_agreed_to=2026-02-26")
        assert agreed["assessment_done"].date == date(2026, 2, 26)


def test_no_other_reading_is_counted_past_the_days_that_are_known() -> None:
    """Ed. Code § 48918(a): 16 school days by June 10 and 14 weekdays make 30 on June 30, 2026.

    Without Juneteenth the 30th is in July, for which no school year was entered.
    """
    told = answered("expulsion", "filed=2026-05-18&school_year=2025-08-13/2026-06-10")
    (hearing,) = (line for line in told.dates if line.id == "hearing_held")
    assert hearing.due
    assert [(read.id, str(read.date)) for read in hearing.due.readings] == [("words", "2026-06-30")]
