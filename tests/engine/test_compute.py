"""The engine: what each line of a timeline stands for, what it waits for, and in what order."""

from dataclasses import replace
from datetime import date

import pytest

from calendars.counting import Policy, Unit
from calendars.school import School, Span
from service.engine.timeline import SCHOOL_YEAR, Standing
from service.law.vocabulary import After, Before, Event, Kind, SameDay
from tests.asking import ask, case, iso
from tests.small_law import ASKED, DONE, FILED, OPTIONAL, event, law, line_of, row, told, within

HELD = event("held")
DAY_OFF = Span(date(2026, 2, 16), date(2026, 2, 16))
SHORT_YEAR = Span(date(2025, 8, 13), date(2026, 1, 20))


class TestOrder:
    """Dates are ordered by date, then by their order in the law; without a date they come last."""

    def test_by_date_then_as_in_the_law_then_without(self) -> None:
        assert list(ask("due-process", "filed=2026-09-08&received=2026-09-08")) == [
            "earliest_knowledge",
            "filed",
            "received",
            "copy_to_other_party",
            "response",
            "insufficiency_notice",
            "resolution_meeting",
            "start_hearing_clock",
            "resolution_report",
            "resolution_period",
            "dismissal_request",
            "decision",
            "appeal",
            "records",
            "insufficiency_ruling",
            "agreement_voidable",
            "issues_notice",
            "attorney_notice",
            "evidence",
            "amend_by",
            "settlement_offer",
            "offer_answer",
            "motions",
            "prehearing_statement",
            "mediation_request",
            "judge_challenge",
            "safeguards_notice",
            "hearing_notice_oah",
            "stay_put",
            "hearing_record",
        ]

    def test_a_date_that_happened_stands_where_it_happened(self) -> None:
        assert list(ask("state-complaint", "filed=2026-01-15&copy_to_district=2026-01-10"))[1] == (
            "copy_to_district"
        )

    def test_each_event_has_one_line(self) -> None:
        timeline = case("due-process", filed="2026-09-08", received="2026-09-10")
        assert len(timeline) == len(set(timeline)) == 30


class TestStanding:
    """`happened`, `known`, `projected`, `pending`, `excused`, `undated`."""

    @pytest.mark.parametrize(
        ("line", "standing"),
        [
            ("filed", "happened"),
            ("copy_to_other_party", "known"),
            ("decision", "known"),  # from a period that ends by itself
            ("appeal", "projected"),  # from a decision still to come
            ("evidence", "pending"),
            ("resolution_meeting", "known"),
        ],
    )
    def test_how_firm_a_date_is(self, line: str, standing: str) -> None:
        assert ask("due-process", "filed=2026-09-08")[line].standing == standing

    def test_no_number_no_date(self) -> None:
        told = ask("informal", "filed=2026-09-08")["prior_written_notice"]
        assert (told.standing, told.date, told.waits_for) == ("undated", None, [])

    @pytest.mark.parametrize(
        ("kind", "standing"),
        [(Kind.PERIOD, Standing.KNOWN), (Kind.DEADLINE, Standing.PROJECTED)],
    )
    def test_what_follows_a_known_date_is_known_only_if_that_ends_by_itself(
        self, kind: Kind, standing: Standing
    ) -> None:
        first = replace(row(HELD, within(10, FILED)), kind=kind)
        second = replace(row(DONE, within(5, HELD)), kind=kind)
        assert line_of(told(law(first, second), {}), DONE).standing is standing

    def test_what_follows_a_projected_period_is_projected(self) -> None:
        rows = (
            row(HELD, within(10, FILED)),
            replace(row(DONE, within(5, HELD)), kind=Kind.PERIOD),
            row(ASKED, within(5, DONE)),
        )
        assert line_of(told(law(*rows), {}), ASKED).standing is Standing.PROJECTED

    def test_what_happened_needs_nothing_more(self) -> None:
        told = ask("expedited-hearing", "filed=2026-09-08&hearing_held=2026-10-01")["hearing_held"]
        assert (told.standing, told.waits_for, iso(told.date)) == ("happened", [], "2026-10-01")

    def test_what_happened_is_not_excused(self) -> None:
        excused = replace(row(DONE, within(10, FILED)), excused_by=(ASKED,))
        timeline = told(law(excused, facts=(ASKED,)), {ASKED: "2026-01-16", DONE: "2026-01-20"})
        assert line_of(timeline, DONE).standing is Standing.HAPPENED
        assert line_of(timeline, DONE).excused is None

    def test_the_first_excuse_given_is_the_one_that_is_told(self) -> None:
        excused = replace(row(DONE, within(10, FILED)), excused_by=(HELD, ASKED))
        days = {ASKED: "2026-01-16", HELD: "2026-01-20"}
        line = line_of(told(law(excused, facts=(ASKED, HELD)), days), DONE)
        assert line.excused is not None
        assert (line.standing, line.excused[0]) == (Standing.EXCUSED, HELD)
        assert iso(line.day) == "2026-01-25"

    def test_what_waits_may_be_excused_and_then_waits_for_nothing(self) -> None:
        excused = replace(row(DONE, within(10, HELD)), excused_by=(ASKED,))
        line = line_of(told(law(excused, facts=(ASKED, HELD)), {ASKED: "2026-01-16"}), DONE)
        assert (line.standing, line.day, line.waits_for) == (Standing.EXCUSED, None, ())


class TestThreeDates:
    """`statutory_date` and `latest_date` are of the count: what happened has neither."""

    def test_what_happened_has_one_date(self) -> None:
        told = ask("due-process", "filed=2026-09-08&received=2026-09-10&response=2026-09-18")
        response = told["response"]
        assert (iso(response.date), response.statutory_date, response.latest_date) == (
            "2026-09-18",
            None,
            None,
        )
        assert "The rule had set Friday, September 18, 2026." in response.why


class TestWaiting:
    """A date that hangs on an optional act, on a hearing not yet set, or on a school calendar not
    given is `pending` and says what it waits for.
    """

    def test_an_optional_act_may_never_come(self) -> None:
        timeline = told(law(OPTIONAL, row(DONE, within(5, ASKED))), {})
        assert line_of(timeline, ASKED).standing is Standing.KNOWN
        assert line_of(timeline, DONE).waits_for == (ASKED,)

    def test_one_that_came_is_counted_from(self) -> None:
        timeline = told(law(OPTIONAL, row(DONE, within(5, ASKED))), {ASKED: "2026-01-18"})
        assert iso(line_of(timeline, DONE).day) == "2026-01-23"
        assert line_of(timeline, DONE).standing is Standing.KNOWN

    def test_what_hangs_on_what_waits_waits_for_the_same(self) -> None:
        rows = (row(DONE, within(5, HELD)), row(ASKED, within(5, DONE)))
        timeline = told(law(*rows, facts=(HELD,)), {})
        assert line_of(timeline, DONE).waits_for == line_of(timeline, ASKED).waits_for == (HELD,)

    def test_the_same_day_as_what_waits_waits_too(self) -> None:
        same = row(DONE, SameDay(HELD, law=()))
        assert line_of(told(law(same, facts=(HELD,)), {}), DONE).waits_for == (HELD,)
        given = line_of(told(law(same, facts=(HELD,)), {HELD: "2026-02-01"}), DONE)
        assert (given.standing, iso(given.day)) == (Standing.KNOWN, "2026-02-01")

    def test_a_count_back_waits_for_the_day_it_is_counted_from(self) -> None:
        before = Before(5, Unit.CALENDAR, before=HELD, policy=Policy.BACKWARD, law=())
        assert line_of(told(law(row(DONE, before), facts=(HELD,)), {}), DONE).waits_for == (HELD,)

    @pytest.mark.parametrize(
        "school",
        [School(), School(breaks=(DAY_OFF,)), School(years=(SHORT_YEAR,))],
        ids=["none", "breaks only", "a year that is over too soon"],
    )
    def test_school_days_wait_for_the_school_year(self, school: School) -> None:
        rows = (
            row(DONE, within(10, FILED, unit=Unit.SCHOOL)),
            row(HELD, within(1, DONE)),
        )
        timeline = told(law(*rows), {}, school=school)
        assert (
            line_of(timeline, DONE).waits_for == line_of(timeline, HELD).waits_for == (SCHOOL_YEAR,)
        )


class TestStart:
    """The first event of a rule that happened, or else the first that has a date."""

    ROWS = (
        row(ASKED, within(5, FILED)),
        row(DONE, within(10, HELD, ASKED, FILED)),
    )

    @pytest.mark.parametrize(
        ("days", "start", "done"),
        [
            # What happened goes before what has only a date.
            ({}, FILED, "2026-01-25"),
            ({ASKED: "2026-01-18"}, ASKED, "2026-01-28"),
            ({ASKED: "2026-01-18", HELD: "2026-02-01"}, HELD, "2026-02-11"),
            ({HELD: "2026-01-10"}, HELD, "2026-01-20"),
        ],
    )
    def test_the_first_that_happened(self, days: dict[Event, str], start: Event, done: str) -> None:
        line = line_of(told(law(*self.ROWS, facts=(HELD,)), days), DONE)
        assert (line.start, iso(line.day)) == (start, done)

    def test_else_the_first_that_has_a_date(self) -> None:
        rows = (row(ASKED, within(5, FILED)), row(DONE, within(10, HELD, ASKED)))
        line = line_of(told(law(*rows, facts=(HELD,)), {}), DONE)
        assert (line.start, iso(line.day)) == (ASKED, "2026-01-30")

    def test_else_the_last_is_waited_for(self) -> None:
        line = line_of(told(law(row(DONE, within(10, HELD, ASKED)), facts=(HELD, ASKED)), {}), DONE)
        assert (line.start, line.waits_for) == (ASKED, (ASKED,))

    def test_the_day_after_a_count(self) -> None:
        past = After(15, Unit.CALENDAR, after=(FILED,), law=())
        assert iso(line_of(told(law(row(DONE, past)), {}), DONE).day) == "2026-01-31"
