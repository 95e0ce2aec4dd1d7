"""Any school's calendar, told day by day."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendars.california import Calendar, holidays_on
from calendars.day_sets import WEEKEND, BeyondError, Days
from calendars.readings import tolled_readings
from calendars.school import School, Span, school_days, tolled_days

FIRST, LAST = date(2026, 8, 12), date(2028, 6, 1)
YEARS = (Span(FIRST, date(2027, 6, 3)), Span(date(2027, 8, 11), LAST))
INSIDE = st.dates(FIRST, LAST)
# Labor Day, Dr. Martin Luther King, Jr. Day and Presidents' Day.
HOLIDAYS = (date(2026, 9, 7), date(2027, 1, 18), date(2027, 2, 15))
Kind: TypeAlias = Callable[[School], Days]
Told: TypeAlias = Callable[[School], list[date]]


@st.composite
def schools(draw: st.DrawFn) -> School:
    """Breaks of up to three weeks, which may adjoin, overlap and lie in the summer; closed days.

    On some other days, holidays and Saturdays among them, there was school.
    """
    firsts = sorted(draw(st.lists(INSIDE, max_size=8)))
    breaks = tuple(Span(first, first + timedelta(draw(st.integers(0, 20)))) for first in firsts)
    closed = tuple(sorted(draw(st.sets(INSIDE, max_size=8))))
    off = {*closed, *(day for span in breaks for day in days_of(span))}
    held = draw(st.sets(INSIDE | st.sampled_from(HOLIDAYS), max_size=4)) - off
    return School(
        YEARS,
        tuple(sorted(breaks)),
        closed,
        tuple(sorted(day for day in held if day.weekday() != 6)),
    )


def may_open(school: School, day: date) -> bool:
    """A Monday to Friday that is neither closed nor one on which schools must close, or held."""
    if day in school.held:
        return True
    return (
        day.weekday() < 5
        and day not in school.closed
        and all(name == "Columbus Day" for name in holiday_names(Calendar.FEDERAL, day))
    )


@cache
def holiday_names(calendar: Calendar, day: date) -> list[str]:
    return [each.name.en for each in holidays_on(calendar, day)]


def days_of(span: Span) -> list[date]:
    return [span.first + timedelta(n) for n in range((span.last - span.first).days + 1)]


def told_school_days(school: School) -> list[date]:
    on_break = {day for span in school.breaks for day in days_of(span)}
    return [day for day in IN_A_YEAR if may_open(school, day) and day not in on_break]


def told_tolled_days(school: School) -> list[date]:
    off = set[date]()
    for vacation in vacations(school):
        weekdays = [day for day in vacation if schooldays_of_a_break(school, day)]
        if len(weekdays) > 5:
            again = vacation[-1] + timedelta(1)
            while not may_open(school, again):
                again += timedelta(1)
            first = next(day for day in vacation if day.weekday() < 5)
            off.update(day for day in days_of(Span(first, again)) if day != again)
    return [day for day in IN_A_YEAR if day not in off]


def schooldays_of_a_break(school: School, day: date) -> bool:
    """A Monday to Friday that is neither closed nor a legal or federal holiday."""
    calendars = (Calendar.FEDERAL, Calendar.LEGAL_HOLIDAYS)
    holidays = [name for calendar in calendars for name in holiday_names(calendar, day)]
    return day.weekday() < 5 and day not in school.closed and not holidays


def vacations(school: School) -> list[list[date]]:
    """The break days of each run, with no day between on which school may be open."""
    on_break = sorted({day for span in school.breaks for day in days_of(span)})
    runs: list[list[date]] = []
    for day in on_break:
        between = days_of(Span(runs[-1][-1], day))[1:-1] if runs else []
        if runs and not any(may_open(school, each) for each in between):
            runs[-1].append(day)
        else:
            runs.append([day])
    return [run for run in runs if any(day.weekday() < 5 for day in run)]


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


def ends(school: School, start: date, number: int) -> list[date | None]:
    """Where a tolled count ends by its words and by each other reading."""
    ways = [tolled_days(school), *(days for _, days in tolled_readings(school))]
    return [tried(days, start, number) for days in ways]


@given(school=schools(), start=INSIDE, number=st.integers(1, 90))
def test_no_other_reading_ends_before_the_words(school: School, start: date, number: int) -> None:
    plain, *others = ends(school, start, number)
    assert all(plain and plain <= other for other in others if other)


@st.composite
def retyped(draw: st.DrawFn) -> tuple[School, School]:
    """Two ways to type the same days off: a run keeps a weekday that is typed as a break."""
    school = draw(schools())
    breaks, closed = list[Span](), set[date]()
    for run in runs_off(school):
        keeps = draw(st.sampled_from([day for day in run if day.weekday() < 5]))
        for day in run:
            if day == keeps or draw(st.booleans()):
                breaks.append(Span(day, day))
            elif day.weekday() < 5:
                closed.add(day)
    outside = {day for day in school.closed if not any(day in run for run in runs_off(school))}
    order = draw(st.permutations(breaks))
    closed_days = tuple(sorted(closed | outside))
    return school, School(YEARS, tuple(order), closed_days, school.held)


def runs_off(school: School) -> list[list[date]]:
    """The days off of each run that holds a weekday of a break."""
    off = {day for span in school.breaks for day in days_of(span)} | set(school.closed)
    runs: list[list[date]] = []
    for day in sorted(off):
        between = days_of(Span(runs[-1][-1], day))[1:-1] if runs else []
        if runs and not any(may_open(school, each) for each in between):
            runs[-1].append(day)
        else:
            runs.append([day])
    broken = {day for span in school.breaks for day in days_of(span) if day.weekday() < 5}
    return [run for run in runs if broken & set(run)]


@given(schools=retyped(), start=INSIDE, number=st.integers(1, 90))
def test_the_latest_date_is_the_same_however_a_run_is_typed(
    schools: tuple[School, School], start: date, number: int
) -> None:
    """Closed days typed as break days or the reverse, a break split in two, in any order."""
    one, other = (ends(school, start, number) for school in schools)
    assert (None in one) == (None in other)
    assert None in one or max(filter(None, one)) == max(filter(None, other))
