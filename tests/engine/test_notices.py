"""What a reader of a whole timeline should know: each notice, and when it is said."""

from datetime import date

import pytest

from calendars.counting import Unit
from calendars.school import School, Span
from calendars.translation import Text
from service.engine.notices import notices
from service.engine.school_notices import lincoln_day
from service.law.vocabulary import (
    Always,
    Choice,
    Chosen,
    Circumstance,
    Condition,
    Early,
    Event,
    Given,
    Lacking,
    LongBefore,
    Notice,
    Outside,
    Unanswered,
    Unpreceded,
)
from tests.asking import answered, codes
from tests.small_law import ASKED, DONE, FILED, NAME, event, law, row, told, within

HELD = event("held")
NO, YES = Choice("no", NAME), Choice("yes", NAME)
CHOICE = Circumstance("choice", NAME, choices=(NO, YES))
DUE = row(DONE, within(5, FILED))  # 2026-01-20
YEAR = "school_year=2026-08-12/2027-06-10"


class TestConditions:
    """`Always`, `Given`, `Lacking`, `LongBefore`, `Chosen`, `Early`, `Unpreceded`, `Outside`."""

    @pytest.mark.parametrize(
        ("when", "days", "said"),
        [
            (Always(), {}, True),
            (Given((ASKED, HELD)), {}, False),
            (Given((ASKED, HELD)), {HELD: "2026-02-01"}, True),
            (Lacking(ASKED, given=HELD), {}, False),
            (Lacking(ASKED, given=HELD), {HELD: "2026-02-01"}, True),
            (Lacking(ASKED, given=HELD), {ASKED: "2026-02-01"}, False),
            (Lacking(ASKED, given=HELD), {ASKED: "2026-02-01", HELD: "2026-02-01"}, False),
            (LongBefore(HELD, ASKED, days=30), {HELD: "2026-01-01"}, False),
            (LongBefore(HELD, ASKED, days=30), {ASKED: "2026-02-01"}, False),
            (LongBefore(HELD, ASKED, days=30), {HELD: "2026-01-01", ASKED: "2026-01-31"}, False),
            (LongBefore(HELD, ASKED, days=30), {HELD: "2026-01-01", ASKED: "2026-02-01"}, True),
            (Chosen(NO), {}, True),
            (Chosen(YES), {}, False),
            (Early(DONE), {}, False),
            (Early(DONE), {DONE: "2026-01-19"}, True),
            (Early(DONE), {DONE: "2026-01-20"}, False),
            (Unpreceded(HELD, by=(ASKED,)), {}, False),
            (Unpreceded(HELD, by=(ASKED,)), {HELD: "2026-01-19"}, True),
            (Unpreceded(HELD, by=(ASKED,)), {HELD: "2026-01-19", ASKED: "2026-01-20"}, True),
            (Unpreceded(HELD, by=(ASKED,)), {HELD: "2026-01-19", ASKED: "2026-01-19"}, False),
            (Outside(HELD, limit=DONE), {}, False),
            (Outside(HELD, limit=DONE), {HELD: "2026-01-19"}, True),
            (Outside(HELD, limit=DONE), {HELD: "2026-01-20"}, False),
            (Unanswered(CHOICE), {}, True),
        ],
    )
    def test_each(self, when: Condition, days: dict[Event, str], *, said: bool) -> None:
        notice = Notice("code", NAME, when=when)
        process = law(DUE, facts=(ASKED, HELD), circumstances=(CHOICE,), notices=(notice,))
        assert notices(told(process, days)) == ((notice,) if said else ())

    def test_it_is_not_said_where_what_it_is_about_is_over(self) -> None:
        notice = Notice("code", NAME, unless=(HELD,))
        process = law(DUE, facts=(ASKED, HELD), notices=(notice,))
        assert notices(told(process, {ASKED: "2026-02-01"})) == (notice,)
        assert notices(told(process, {HELD: "2026-02-01"})) == ()

    def test_nor_where_things_stand_otherwise(self) -> None:
        notice = Notice("code", NAME, unless=(NO,))
        process = law(DUE, circumstances=(CHOICE,), notices=(notice,))
        assert notices(told(process, {})) == ()

    def test_a_limit_without_a_date_leaves_nothing_outside(self) -> None:
        waiting = row(DONE, within(5, ASKED))
        notice = Notice("code", NAME, when=Outside(HELD, limit=DONE))
        process = law(waiting, facts=(ASKED, HELD), notices=(notice,))
        assert notices(told(process, {HELD: "2000-01-01"})) == ()

    def test_only_for_the_case_it_is_for(self) -> None:
        ours, theirs = Notice("ours", NAME, only=NO), Notice("theirs", NAME, only=YES)
        process = law(DUE, circumstances=(CHOICE,), notices=(ours, theirs))
        assert notices(told(process, {})) == (ours,)


class TestSchoolCalendar:
    """Without any school calendar given, nothing is tolled, and the answer carries the notice
    `no-school-calendar`.
    """

    @pytest.mark.parametrize(
        ("process", "query", "said"),
        [
            ("facilitation", "", ["no-school-calendar", "no-winter-break"]),
            ("facilitation", YEAR, ["no-winter-break"]),
            ("facilitation", "school_break=2026-12-21/2027-01-01", ["no-school-year"]),
            ("facilitation", "school_closed=2026-12-21", ["no-school-year", "no-winter-break"]),
            ("expedited-hearing", "", ["no-school-calendar"]),
            ("expedited-hearing", YEAR, ["no-winter-break", "no-thanksgiving"]),
            ("expedited-hearing", "school_break=2026-12-21/2027-01-01", ["no-school-year"]),
            ("records", "", []),
            ("records", YEAR, ["school-calendar-unused"]),
            ("records", "school_closed=2026-12-21", ["school-calendar-unused"]),
            ("state-complaint", YEAR, ["complete", "stale-advice", "school-calendar-unused"]),
        ],
    )
    def test_each(self, process: str, query: str, said: list[str]) -> None:
        assert codes(process, f"filed=2026-11-23&{query}") == said


class TestLincolnDay:
    """Ed. Code § 37220: "the Monday or Friday of the week in which February 12 occurs"; the board
    chooses which.
    """

    @pytest.mark.parametrize(
        ("school", "said"),
        [
            ("", ["lincoln-day"]),
            ("&school_closed=2027-02-08", []),  # the Monday
            ("&school_closed=2027-02-12", []),  # the Friday
            ("&school_break=2027-02-12/2027-02-15", []),
            ("&school_closed=2027-02-05", ["lincoln-day"]),  # of another week
        ],
    )
    def test_a_count_that_crosses_the_week_asks_for_it(self, school: str, said: list[str]) -> None:
        assert codes("expedited-hearing", f"filed=2027-02-01&{YEAR}{school}") == said

    def test_a_count_that_does_not_says_nothing(self) -> None:
        assert codes("expedited-hearing", f"filed=2026-09-08&{YEAR}") == []

    def test_it_is_said_of_each_year(self) -> None:
        years = (Span(date(2025, 8, 13), date(2027, 6, 10)),)
        process = law(row(DONE, within(300, FILED, unit=Unit.SCHOOL)))
        said = notices(told(process, {}, school=School(years)))
        assert [notice.text for notice in said if notice.code == "lincoln-day"] == [
            lincoln_day(2026).text,
            lincoln_day(2027).text,
        ]


class TestFivePlusOne:
    """A break that takes more than five school days by one reading, where a date depends on it."""

    @pytest.mark.parametrize(
        ("school", "said"),
        [
            ("&school_break=2027-03-26/2027-04-02", ["five-plus-one"]),
            ("&school_break=2027-03-29/2027-04-02&school_closed=2027-03-26", ["five-plus-one"]),
            ("&school_break=2027-03-29/2027-04-02", []),
            ("&school_break=2027-03-22/2027-04-02", []),
            ("&school_break=2026-10-09/2026-10-16", []),  # before the count
            ("&school_break=2027-05-07/2027-05-14", []),  # after it
        ],
    )
    def test_each(self, school: str, said: list[str]) -> None:
        assert codes("facilitation", f"filed=2027-03-15&{YEAR}{school}") == said

    def test_a_count_that_vacations_do_not_stop(self) -> None:
        query = f"filed=2027-03-15&{YEAR}&school_break=2027-03-26/2027-04-02"
        assert codes("records", query) == ["school-calendar-unused"]


class TestEstimated:
    """Eid al-Fitr and Eid al-Adha: estimated dates, flagged."""

    def test_each_is_said_once(self) -> None:
        query = "filed=2026-09-08&hearing=2027-03-11&prehearing_conference=2027-03-10"
        assert codes("due-process", query).count("estimated-holiday") == 1

    def test_no_count_no_caution(self) -> None:
        assert "estimated-holiday" not in codes("due-process", "filed=2026-09-08")


def test_they_are_told_in_the_language_of_the_question() -> None:
    english, spanish = (
        answered("records", f"filed=2026-11-23&{YEAR}&lang={lang}").notices for lang in ("en", "es")
    )
    assert Text(en=english[0].text, es=spanish[0].text) == Text(
        en="No date here depends on the school calendar that was entered.",
        es="Ninguna fecha de aquí depende del calendario escolar que se escribió.",
    )


class TestReceivedEarly:
    """The clocks start when the other side has its copy: a year too early moves them all."""

    def test_a_copy_a_year_before_the_filing_is_noticed(self) -> None:
        assert "received-early" in codes("due-process", "filed=2026-09-10&received=2025-09-10")

    def test_a_copy_the_day_before_is_not(self) -> None:
        assert "received-early" not in codes("due-process", "filed=2026-09-10&received=2026-09-09")
