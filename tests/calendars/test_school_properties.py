"""Any school's calendar, told day by day."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendars.california import Calendar, holidays_on
from calendars.day_sets import WEEKEND, BeyondError, Days
from calendars.school import School, Span, school_days, tolled_days

FIRST, LAST = date(2026, 8, 12), date(2028, 6, 1)
YEARS = (Span(FIRST, date(2027, 6, 3)), Span(date(2027, 8, 11), LAST))
INSIDE = st.dates(FIRST, LAST)
Kind: TypeAlias = Callable[[School], Days]
Told: TypeAlias = Callable[[School], list[date]]


@st.composite
def schools(draw: st.DrawFn) -> School:
    """Breaks of up to three weeks, which may adjoin, overlap and lie in the summer; closed days."""
    firsts = sorted(draw(st.lists(INSIDE, max_size=8)))
    breaks = tuple(Span(first, first + timedelta(draw(st.integers(0, 20)))) for first in firsts)
    closed = tuple(sorted(draw(st.sets(INSIDE, max_size=8))))
    return School(YEARS, tuple(sorted(breaks)), closed)


def may_open(school: School, day: date) -> bool:
    """A Monday to Friday that is neither closed nor one on which schools must close."""
    must_close = [each.name.en for each in holidays_on(Calendar.FEDERAL, day)]
    return (
        day.weekday() < 5
        and day not in school.closed
        and all(name == "Columbus Day" for name in must_close)
    )


def days_of(span: Span) -> list[date]:
    return [span.first + timedelta(n) for n in range((span.last - span.first).days + 1)]


def told_school_days(school: School) -> list[date]:
    on_break = {day for span in school.breaks for day in days_of(span)}
    return [day for day in IN_A_YEAR if may_open(school, day) and day not in on_break]


def told_tolled_days(school: School) -> list[date]:
    off = set[date]()
    for vacation in vacations(school):
        weekdays = [day for day in days_of(vacation) if day.weekday() < 5]
        if len(weekdays) > 5:
            again = vacation.last + timedelta(1)
            while not may_open(school, again):
                again += timedelta(1)
            off.update(day for day in days_of(Span(weekdays[0], again)) if day != again)
    return [day for day in IN_A_YEAR if day not in off]


def vacations(school: School) -> list[Span]:
    """Runs of break days with no day between on which school may be open."""
    on_break = sorted({day for span in school.breaks for day in days_of(span)})
    runs: list[Span] = []
    for day in on_break:
        if runs and not any(
            may_open(school, each) for each in days_of(Span(runs[-1].last, day))[1:-1]
        ):
            runs[-1] = Span(runs[-1].first, day)
        else:
            runs.append(Span(day, day))
    return runs


KINDS = [(school_days, told_school_days), (tolled_days, told_tolled_days)]
IN_A_YEAR = [day for year in YEARS for day in days_of(year)]


def tried(days: Days, start: date, number: int) -> date | None:
    try:
        return days.nth(start, number)
    except BeyondError:
        return None


@pytest.mark.parametrize(("kind", "told"), KINDS)
@given(school=schools(), start=INSIDE, number=st.integers(1, 400))
def test_a_count_is_the_count_day_by_day(
    kind: Kind, told: Told, school: School, start: date, number: int
) -> None:
    """Count day by day and skip; a count that runs past the last school year is not known."""
    ahead = [day for day in told(school) if day > start]
    lands = ahead[number - 1] if number <= len(ahead) else None
    assert tried(kind(school), start, number) == lands


@pytest.mark.parametrize(("kind", "told"), KINDS)
@given(school=schools(), one=INSIDE, other=INSIDE)
def test_each_day_counts_or_is_skipped_once(
    kind: Kind, told: Told, school: School, one: date, other: date
) -> None:
    first, last = min(one, other), max(one, other)
    skipped = kind(school).skipped(first, last)
    named = [skip for skip in skipped if skip.reason is not WEEKEND]
    counted = sum(first <= day <= last for day in told(school))
    assert counted + sum(skip.days for skip in skipped) == (last - first).days + 1
    assert all(skip.days == (skip.last - skip.first).days + 1 for skip in named)
    assert all(earlier.last < later.first for earlier, later in pairwise(named))


@pytest.mark.parametrize("kind", [school_days, tolled_days])
@given(
    school=schools(), one=INSIDE, other=INSIDE, number=st.integers(1, 90), more=st.integers(1, 90)
)
def test_counts_in_order(
    kind: Kind, school: School, one: date, other: date, number: int, more: int
) -> None:
    """A later start never ends earlier, and counting on is counting together."""
    days = kind(school)
    sooner, later = (tried(days, start, number) for start in sorted((one, other)))
    assert not later or (sooner and sooner <= later)
    on = tried(days, sooner, more) if sooner else None
    assert on == tried(days, min(one, other), number + more)


@given(school=schools(), start=INSIDE, number=st.integers(1, 90))
def test_with_the_weekend_before_a_count_never_ends_earlier(
    school: School, start: date, number: int
) -> None:
    plain = tried(tolled_days(school), start, number)
    late = tried(tolled_days(school, weekend_before=True), start, number)
    assert not late or (plain and plain <= late)
