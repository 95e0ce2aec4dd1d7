"""Days that count and days that are stepped over, on spans small enough to see."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendars.california import Calendar
from calendars.day_sets import (
    EVERY_DAY,
    FIRST_DAY,
    LAST_DAY,
    WEEKEND,
    BeyondError,
    Days,
    EveryDayBut,
    ExcludedDays,
    ListedDays,
    days_off,
)
from calendars.translation import Text

VACATION = Text(en="Vacation", es="Vacaciones")
MAYBE = Text(en="It may be another day.", es="Puede ser otro día.")
WINTER = ExcludedDays(date(2026, 12, 21), date(2027, 1, 3), 14, VACATION, "§ 1")
SPRING = ExcludedDays(date(2027, 3, 22), date(2027, 4, 4), 14, VACATION, "§ 1")
STOPPED = EveryDayBut((WINTER, SPRING), date(2026, 8, 12), date(2027, 6, 3))
FEAST = ExcludedDays(
    date(2027, 3, 9), date(2027, 3, 9), 1, Text(en="Feast", es="Fiesta"), "§ 2", MAYBE
)
LISTED = ListedDays(date(2026, 8, 12), date(2027, 6, 3), (WINTER, FEAST, SPRING), "§ 3")


def day(text: str) -> date:
    return date.fromisoformat(text)


class TestEveryDayBut:
    @pytest.mark.parametrize(
        ("start", "number", "lands"),
        [
            ("2026-12-10", 10, "2026-12-20"),  # the day before the vacation
            ("2026-12-10", 11, "2027-01-04"),  # the day after it
            ("2026-12-10", 12, "2027-01-05"),
            ("2026-12-20", 1, "2027-01-04"),
            ("2026-12-21", 1, "2027-01-04"),  # from its first day
            ("2026-12-28", 1, "2027-01-04"),  # from within
            ("2027-01-03", 1, "2027-01-04"),  # from its last day
            ("2026-12-10", 87, "2027-03-21"),  # up to the next
            ("2026-12-10", 88, "2027-04-05"),  # over both
            ("2027-04-05", 59, "2027-06-03"),  # the last day known
            ("2027-01-14", -10, "2027-01-04"),
            ("2027-01-14", -11, "2026-12-20"),
            ("2027-01-04", -1, "2026-12-20"),
            ("2027-01-03", -1, "2026-12-20"),
            ("2026-12-28", -1, "2026-12-20"),
            ("2026-12-21", -1, "2026-12-20"),
            ("2027-04-05", -78, "2026-12-20"),
            ("2026-08-22", -10, "2026-08-12"),  # the first day known
            ("2027-06-03", -1, "2027-06-02"),
            ("2026-08-12", 1, "2026-08-13"),
        ],
    )
    def test_a_count_steps_over_the_stops(self, start: str, number: int, lands: str) -> None:
        assert STOPPED.nth(day(start), number) == day(lands)

    def test_a_stop_is_named_as_far_as_the_count_went_through_it(self) -> None:
        assert STOPPED.skipped(day("2026-12-01"), day("2027-03-31")) == (
            WINTER,
            ExcludedDays(day("2027-03-22"), day("2027-03-31"), 10, VACATION, "§ 1"),
        )
        assert STOPPED.skipped(day("2027-01-02"), day("2027-01-02")) == (
            ExcludedDays(day("2027-01-02"), day("2027-01-02"), 1, VACATION, "§ 1"),
        )
        assert STOPPED.skipped(day("2027-01-04"), day("2027-03-21")) == ()

    def test_nothing_is_skipped_on_the_way_from_a_day_to_itself(self) -> None:
        assert STOPPED.skipped(day("2026-12-29"), day("2026-12-28")) == ()

    def test_calendar_days_are_known_from_2000_through_2041(self) -> None:
        assert (day("2000-01-01"), day("2041-12-31")) == (FIRST_DAY, LAST_DAY)
        assert EVERY_DAY.nth(FIRST_DAY, 15_340) == LAST_DAY
        assert EVERY_DAY.nth(LAST_DAY, -15_340) == FIRST_DAY
        assert EVERY_DAY.cautions(FIRST_DAY, LAST_DAY) == ()


class TestListedDays:
    @pytest.mark.parametrize(
        ("start", "number", "lands"),
        [
            ("2026-12-17", 1, "2026-12-18"),
            ("2026-12-17", 2, "2027-01-04"),
            ("2026-12-19", 1, "2027-01-04"),  # from a Saturday
            ("2026-12-28", 1, "2027-01-04"),
            ("2027-03-08", 1, "2027-03-10"),
            ("2027-01-04", -1, "2026-12-18"),
            ("2027-01-03", -1, "2026-12-18"),
            ("2027-01-05", -2, "2026-12-18"),
            ("2027-06-01", 2, "2027-06-03"),
            ("2026-08-14", -2, "2026-08-12"),
            ("2027-06-03", -1, "2027-06-02"),
            ("2026-08-12", 1, "2026-08-13"),
        ],
    )
    def test_only_mondays_to_fridays_that_are_not_named_count(
        self, start: str, number: int, lands: str
    ) -> None:
        assert LISTED.nth(day(start), number) == day(lands)

    @pytest.mark.parametrize(
        ("of", "counts"),
        [
            ("2027-03-08", True),
            ("2027-03-09", False),  # named
            ("2027-03-13", False),  # a Saturday
            ("2027-03-14", False),  # a Sunday
            ("2026-08-11", False),  # not known
            ("2027-06-03", True),
            ("2027-06-04", False),  # not known
        ],
    )
    def test_a_day_counts_or_does_not(self, of: str, *, counts: bool) -> None:
        assert LISTED.counts(day(of)) is counts

    def test_weekends_are_folded_and_named_days_are_named(self) -> None:
        assert LISTED.skipped(day("2027-03-07"), day("2027-03-27")) == (
            ExcludedDays(day("2027-03-07"), day("2027-03-21"), 5, WEEKEND, "§ 3"),
            FEAST,
            ExcludedDays(day("2027-03-22"), day("2027-03-27"), 6, VACATION, "§ 1"),
        )

    def test_a_weekend_inside_a_named_span_is_part_of_it(self) -> None:
        assert LISTED.skipped(day("2026-12-21"), day("2027-01-08")) == (WINTER,)

    def test_nothing_is_skipped_on_the_way_from_a_day_to_itself(self) -> None:
        assert LISTED.skipped(day("2026-12-27"), day("2026-12-26")) == ()
        assert LISTED.skipped(day("2027-03-14"), day("2027-03-13")) == ()

    def test_what_may_turn_out_otherwise_is_said_of_the_days_gone_through(self) -> None:
        assert LISTED.cautions(day("2027-03-09"), day("2027-03-09")) == (MAYBE,)
        assert LISTED.cautions(day("2026-12-01"), day("2027-03-08")) == ()


@pytest.mark.parametrize("days", [STOPPED, LISTED], ids=["every day but", "listed"])
@pytest.mark.parametrize(
    ("start", "number", "edge"),
    [
        ("2027-06-03", 1, "2027-06-03"),
        ("2026-12-10", 10**12, "2027-06-03"),
        ("2027-06-04", -1, "2027-06-03"),  # starts past it
        ("2026-08-12", -1, "2026-08-12"),
        ("2026-12-10", -(10**12), "2026-08-12"),
        ("2026-08-11", 1, "2026-08-12"),  # starts before it
    ],
)
def test_a_count_ends_where_the_days_are_known(
    days: Days, start: str, number: int, edge: str
) -> None:
    with pytest.raises(BeyondError, match=f"no days are known past {edge}") as caught:
        days.nth(day(start), number)
    assert caught.value.day == day(edge)


class TestDaysOff:
    def test_a_day_off_bears_the_name_and_the_law_of_the_first_calendar_that_has_it(self) -> None:
        both = {skip.first: skip for skip in days_off((Calendar.FEDERAL, Calendar.COURTS))}
        assert both[day("2026-02-16")] == ExcludedDays(
            day("2026-02-16"),
            day("2026-02-16"),
            1,
            Text(en="Washington's Birthday", es="Natalicio de Washington"),
            "5 U.S.C. § 6103; E.O. 11582",
        )
        assert both[day("2026-02-12")].reason.en == "Lincoln Day"

    def test_each_day_is_there_once_and_in_order(self) -> None:
        days = [skip.first for skip in days_off(Calendar)]
        assert all(earlier < later for earlier, later in pairwise(days))
        assert not any(each.weekday() > 4 for each in days)
        assert (days[0], days[-1]) == (day("2000-01-17"), day("2041-12-25"))

    def test_a_caution_goes_with_its_day(self) -> None:
        legal = {skip.first: skip for skip in days_off((Calendar.LEGAL_HOLIDAYS,))}
        flag = legal[day("2027-03-09")].flag
        assert flag
        assert flag.en.startswith("The dates of Eid al-Fitr and Eid al-Adha are estimated")
        assert legal[day("2027-04-14")].flag is None


KNOWN = (date(2026, 1, 1), date(2026, 6, 30))
STARTS = st.dates(date(2025, 12, 25), date(2026, 7, 6))
NUMBERS = st.integers(-200, 200).filter(bool)


@st.composite
def stops(draw: st.DrawFn) -> tuple[ExcludedDays, ...]:
    """Disjoint, in order; some adjoin, some are one day, some reach past what is known."""
    edges = sorted(draw(st.lists(st.integers(-5, 186), max_size=12)))
    return tuple(
        ExcludedDays(KNOWN[0] + timedelta(a), KNOWN[0] + timedelta(b - 1), b - a, VACATION, "§ 1")
        for a, b in zip(edges[::2], edges[1::2], strict=False)
        if a < b
    )


def counted(skips: tuple[ExcludedDays, ...], *, weekends: bool) -> list[date]:
    """The rule told day by day."""
    days = (KNOWN[0] + timedelta(n) for n in range((KNOWN[1] - KNOWN[0]).days + 1))
    return [
        each
        for each in days
        if (weekends or each.weekday() < 5)
        and not any(skip.first <= each <= skip.last for skip in skips)
    ]


def told(days: list[date], start: date, number: int) -> date:
    if not KNOWN[0] <= start <= KNOWN[1]:
        raise BeyondError(KNOWN[start > KNOWN[1]])
    ahead = [each for each in days if each > start]
    behind = [each for each in reversed(days) if each < start]
    way = ahead if number > 0 else behind
    if abs(number) > len(way):
        raise BeyondError(KNOWN[number > 0])
    return way[abs(number) - 1]


def tried(days: Days | list[date], start: date, number: int) -> tuple[str, date]:
    try:
        lands = told(days, start, number) if isinstance(days, list) else days.nth(start, number)
    except BeyondError as error:
        return "beyond", error.day
    return "lands", lands


@pytest.mark.parametrize("weekends", [True, False])
@given(skips=stops(), start=STARTS, number=NUMBERS)
def test_a_count_is_the_count_day_by_day(
    skips: tuple[ExcludedDays, ...], start: date, number: int, *, weekends: bool
) -> None:
    """Ed. Code § 9: "computed by excluding the first day, and including the last"."""
    days = EveryDayBut(skips, *KNOWN) if weekends else ListedDays(*KNOWN, skips, "§ 3")
    assert tried(days, start, number) == tried(counted(skips, weekends=weekends), start, number)


@pytest.mark.parametrize("weekends", [True, False])
@given(skips=stops(), one=st.dates(*KNOWN), other=st.dates(*KNOWN))
def test_each_day_counts_or_is_skipped_once(
    skips: tuple[ExcludedDays, ...], one: date, other: date, *, weekends: bool
) -> None:
    first, last = min(one, other), max(one, other)
    days = EveryDayBut(skips, *KNOWN) if weekends else ListedDays(*KNOWN, skips, "§ 3")
    count = sum(first <= each <= last for each in counted(skips, weekends=weekends))
    skipped = days.skipped(first, last)
    named = [skip for skip in skipped if skip.reason is not WEEKEND]
    assert count + sum(skip.days for skip in skipped) == (last - first).days + 1
    assert all(skip.days == (skip.last - skip.first).days + 1 for skip in named)
    assert all(earlier.last < later.first for earlier, later in pairwise(named))
    assert all(first <= skip.first <= skip.last <= last for skip in skipped)
    assert [skip.first for skip in skipped] == sorted(skip.first for skip in skipped)
