"""Checks of a school's calendar, whoever entered it."""

from datetime import date

import pytest

from calendars.school import School, Span
from calendars.school_checks import (
    breaks_outside,
    closed_weekends,
    empty_breaks,
    held_holidays,
    moved_holidays,
    open_thanksgivings,
    summer_breaks,
    unknown_winters,
    unusual_years,
)


def day(text: str) -> date:
    return date.fromisoformat(text)


def spans(*texts: str) -> tuple[Span, ...]:
    return tuple(Span(*map(day, text.split("/"))) for text in texts)


YEAR = spans("2026-08-12/2027-06-10")
YEARS = (*spans("2025-08-13/2026-06-04"), *YEAR)
THANKSGIVING, WINTER, SPRING = spans(
    "2026-11-23/2026-11-27", "2026-12-21/2027-01-01", "2027-03-29/2027-04-02"
)


class TestUnknownWinter:
    """A count over December 20 to January 3 with no break of more than five weekdays there."""

    @pytest.mark.parametrize(
        ("crossed", "years"),
        [
            ("2026-11-21/2027-01-19", (2026,)),
            ("2026-11-01/2026-12-19", ()),
            ("2026-11-01/2026-12-20", (2026,)),
            ("2027-01-03/2027-01-20", (2026,)),
            ("2027-01-04/2027-02-20", ()),
            ("2025-12-30/2027-01-02", (2025, 2026)),
        ],
    )
    def test_without_a_calendar(self, crossed: str, years: tuple[int, ...]) -> None:
        assert unknown_winters(School(), *spans(crossed)) == years

    @pytest.mark.parametrize(
        ("breaks", "is_known"),
        [
            (["2026-12-21/2027-01-01"], True),
            (["2026-12-21/2026-12-24", "2026-12-28/2026-12-31"], True),  # eight, and a holiday
            (["2026-12-24/2026-12-31"], True),  # six weekdays
            (["2026-12-28/2027-01-01"], False),  # five
            (["2026-11-16/2026-11-27"], False),  # in November
            (["2027-01-04/2027-01-15"], True),  # its weekend lies in the days
            (["2027-01-05/2027-01-15"], False),
        ],
    )
    def test_a_break_of_six_weekdays_is_enough(self, breaks: list[str], *, is_known: bool) -> None:
        school = School(breaks=spans(*breaks))
        found = unknown_winters(school, *spans("2026-12-01/2027-01-31"))
        assert found == (() if is_known else (2026,))


class TestThanksgiving:
    """The fourth Thursday of November: 2026-11-26."""

    @pytest.mark.parametrize(
        ("school", "years"),
        [
            (School(YEAR), (2026,)),
            (School(YEAR, (THANKSGIVING,)), ()),
            (School(YEAR, closed=(day("2026-11-27"),)), ()),
            (School(YEAR, closed=(day("2026-11-30"),)), (2026,)),
            (School(), ()),  # no school year: there is no count to cross it
        ],
    )
    def test_a_closure_in_its_week(self, school: School, years: tuple[int, ...]) -> None:
        assert open_thanksgivings(school, *spans("2026-11-20/2026-12-10")) == years

    def test_a_count_that_ends_before_it(self) -> None:
        assert open_thanksgivings(School(YEAR), *spans("2026-11-01/2026-11-22")) == ()


class TestSummer:
    @pytest.mark.parametrize(
        ("years", "entered", "is_summer"),
        [
            (YEARS, "2026-06-05/2026-08-11", True),
            (YEARS, "2026-07-01/2026-07-31", True),  # 23 weekdays, between the years
            (YEAR, "2026-12-21/2027-01-29", False),  # 30 weekdays
            (YEAR, "2026-12-21/2027-02-01", True),  # 31
            (YEARS, "2026-12-21/2027-01-01", False),
        ],
    )
    def test_each(self, years: tuple[Span, ...], entered: str, *, is_summer: bool) -> None:
        breaks = spans(entered)
        assert summer_breaks(School(years, breaks)) == (breaks if is_summer else ())


class TestSchoolDays:
    """From August 12, 2026 to June 10, 2027 there are 217 weekdays."""

    def test_too_many(self) -> None:
        """Less 20 of the breaks and the five holidays outside them."""
        school = School(YEAR, (THANKSGIVING, WINTER, SPRING))
        assert list(unusual_years(school)) == [(YEAR[0], 192)]

    def test_190_are_not(self) -> None:
        closed = (day("2026-10-12"), day("2027-02-12"))
        school = School(YEAR, (THANKSGIVING, WINTER, SPRING), closed)
        assert list(unusual_years(school)) == []

    def test_nor_a_year_that_still_lacks_its_winter_break(self) -> None:
        assert list(unusual_years(School(YEAR, (THANKSGIVING, SPRING)))) == []

    def test_too_few(self) -> None:
        """August 12 to December 18, 2026: 93 weekdays, Labor Day, Veterans Day, Thanksgiving."""
        half = spans("2026-08-12/2026-12-18")
        assert list(unusual_years(School(half))) == [(half[0], 90)]


class TestMovedHolidays:
    """Ed. Code § 37220(e): "the governing board … may revise the date" of a holiday."""

    @pytest.mark.parametrize(
        ("closed", "held", "holiday"),
        [
            ("2027-01-15", (), None),  # the Friday before King Day: another week
            ("2027-01-22", (), "2027-01-18"),
            ("2027-01-22", ("2027-01-18",), None),  # it was said that school is open on it
            ("2027-01-18", (), None),  # the holiday itself
            ("2026-11-12", (), None),  # Veterans Day never moves
            ("2026-11-27", (), None),  # the Friday of Thanksgiving is off nearly everywhere
            ("2027-01-23", (), None),  # a Saturday
        ],
    )
    def test_a_closed_day_in_its_week(
        self, closed: str, held: tuple[str, ...], holiday: str | None
    ) -> None:
        school = School(YEAR, closed=(day(closed),), held=tuple(map(day, held)))
        found = [(found, skip.first) for found, skip in moved_holidays(school)]
        assert found == ([(day(closed), day(holiday))] if holiday else [])

    def test_school_on_a_holiday(self) -> None:
        school = School(YEAR, held=(day("2027-01-16"), day("2027-01-18")))
        assert [skip.first for skip in held_holidays(school)] == [day("2027-01-18")]


class TestNothingInIt:
    def test_a_break_outside_every_year(self) -> None:
        outside, before = spans("2027-12-20/2027-12-31", "2026-08-03/2026-08-14")
        assert list(breaks_outside(School(YEAR, (before, outside)))) == [outside]
        assert list(breaks_outside(School(breaks=(outside,)))) == []
        assert list(breaks_outside(School(YEARS, spans("2026-06-08/2026-08-07")))) == []

    def test_a_closed_day_on_a_weekend(self) -> None:
        closed = (day("2026-10-09"), day("2026-10-10"))
        assert list(closed_weekends(School(YEAR, closed=closed))) == [day("2026-10-10")]

    @pytest.mark.parametrize(
        ("entered", "is_empty"),
        [
            ("2026-10-10/2026-10-11", True),  # a weekend
            ("2026-09-05/2026-09-07", True),  # with Labor Day
            ("2026-10-08/2026-10-09", True),  # both closed
            ("2026-10-08/2026-10-12", False),
        ],
    )
    def test_a_break_on_days_already_closed(self, entered: str, *, is_empty: bool) -> None:
        breaks = spans(entered)
        school = School(YEAR, breaks, closed=(day("2026-10-08"), day("2026-10-09")))
        assert list(empty_breaks(school)) == (list(breaks) if is_empty else [])
