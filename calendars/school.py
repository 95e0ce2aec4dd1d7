"""A school's year from what the caller gives: schooldays, and vacations that stop the clock."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from calendars.california import Calendar
from calendars.day_sets import (
    FIRST_DAY,
    LAST_DAY,
    EveryDayBut,
    ExcludedDays,
    ListedDays,
    clip,
    days_off,
)
from calendars.translation import Text

BETWEEN_YEARS = Text("Between school years", "Entre un año escolar y el siguiente")
VACATION = Text(
    "School vacation of more than five school days",
    "Vacaciones escolares de más de cinco días escolares",
)
BREAK = Text("School break", "Vacaciones escolares")
CLOSED = Text("School closed", "Escuela cerrada")

TOLLING = "Ed. Code § 56344(a)"
SCHOOL_DAY = "34 CFR § 300.11(c)"
# Schools close on the federal holidays except Columbus Day.
MUST_CLOSE = tuple(
    skip._replace(cite="Ed. Code § 37220")
    for skip in days_off((Calendar.FEDERAL,))
    if skip.reason.en != "Columbus Day"
)
_CLOSED_BY_LAW = frozenset(skip.first for skip in MUST_CLOSE)
_FRIDAY, _SUNDAY = 4, 6
_ONE_DAY = timedelta(1)
# "days of school vacation in excess of five schooldays": a break of exactly five counts in full.
_SHORT = 5


class Span(NamedTuple):
    """Days from `first` to `last`, both in it."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class School:
    """Regular school years, breaks and single closed days, each in order of time."""

    years: tuple[Span, ...] = ()
    breaks: tuple[Span, ...] = ()
    closed: tuple[date, ...] = ()

    def year_of(self, day: date) -> Span | None:
        """The regular school year that `day` falls in."""
        return next((year for year in self.years if year.first <= day <= year.last), None)

    def next_year(self, day: date) -> Span | None:
        """The first regular school year that begins after `day`."""
        return next((year for year in self.years if year.first > day), None)

    def open_lincoln_weeks(self, first: date, last: date) -> tuple[int, ...]:
        """The years whose Lincoln week `first` to `last` crosses with no closure given in it.

        Schools close for Lincoln Day on "the Monday or Friday of the week in which February 12
        occurs" (Ed. Code § 37220), as the board chooses: there is no default.
        """
        weeks = ((year, _lincoln_week(year)) for year in range(first.year, last.year + 1))
        return tuple(
            year
            for year, week in weeks
            if week.first <= last and week.last >= first
            if (self.year_of(week.first) or self.year_of(week.last)) and not self._closes_in(week)
        )

    def _closes_in(self, week: Span) -> bool:
        return any(week.first <= day <= week.last for day in self.closed) or any(
            span.first <= week.last and span.last >= week.first for span in self.breaks
        )


@lru_cache(maxsize=512)
def school_days(school: School) -> ListedDays:
    """Monday to Friday in a school year, save breaks, closed days and days schools must close."""
    if not school.years:
        return ListedDays(LAST_DAY, FIRST_DAY, (), SCHOOL_DAY)  # none is known
    first, last = school.years[0].first, school.years[-1].last
    named = [
        *_between(school.years, SCHOOL_DAY),
        *(_skip(span, BREAK, SCHOOL_DAY) for span in school.breaks),
        *clip(MUST_CLOSE, first, last),
        *(_skip(Span(day, day), CLOSED, SCHOOL_DAY) for day in school.closed if _weekday(day)),
    ]
    return ListedDays(first, last, _disjoint(named), SCHOOL_DAY)


@lru_cache(maxsize=512)
def tolled_days(school: School, *, weekend_before: bool = False) -> EveryDayBut:
    """Every day, save between school years and in vacations of more than five schooldays.

    `weekend_before` leaves out the weekend before a vacation too, as one case system reads it.
    """
    vacations = (_vacation(school, span) for span in _merged(school))
    stops = [
        *_between(school.years, TOLLING),
        *(
            _skip(_with_weekend(span) if weekend_before else span, VACATION, TOLLING)
            for span in vacations
            if span
        ),
    ]
    first = school.years[0].first if school.years else FIRST_DAY
    last = school.years[-1].last if school.years else LAST_DAY
    return EveryDayBut(_disjoint(stops), first, last)


def reconvenes(school: School, day: date) -> date:
    """The first day after `day` on which school may be in session again."""
    day += _ONE_DAY
    while not _weekday(day) or day in school.closed or day in _CLOSED_BY_LAW:
        day += _ONE_DAY
    return day


def _merged(school: School) -> list[Span]:
    """Breaks with no school between them, as one."""
    merged: list[Span] = []
    for span in school.breaks:
        if merged and span.first <= reconvenes(school, merged[-1].last):
            merged[-1] = Span(merged[-1].first, max(merged[-1].last, span.last))
        else:
            merged.append(span)
    return merged


def _vacation(school: School, span: Span) -> Span | None:
    """The days a break leaves out of a tolled count; none when it is too short to stop it."""
    days = [span.first + timedelta(n) for n in range((span.last - span.first).days + 1)]
    weekdays = [day for day in days if _weekday(day)]
    if len(weekdays) <= _SHORT:
        return None
    return Span(weekdays[0], reconvenes(school, span.last) - _ONE_DAY)


def _with_weekend(span: Span) -> Span:
    return Span(span.first - timedelta(2) if span.first.weekday() == 0 else span.first, span.last)


def _between(years: Iterable[Span], cite: str) -> list[ExcludedDays]:
    return [
        _skip(Span(year.last + _ONE_DAY, following.first - _ONE_DAY), BETWEEN_YEARS, cite)
        for year, following in pairwise(years)
        if following.first - year.last > _ONE_DAY
    ]


def _disjoint(skips: Iterable[ExcludedDays]) -> list[ExcludedDays]:
    """In order of time, each day named once: the longer name wins a day two of them claim."""
    apart: list[ExcludedDays] = []
    for skip in sorted(skips, key=lambda skip: (skip.first, -skip.days)):
        first = max(skip.first, apart[-1].last + _ONE_DAY) if apart else skip.first
        if first <= skip.last:
            apart.append(_skip(Span(first, skip.last), skip.reason, skip.cite))
    return apart


def _skip(span: Span, reason: Text, cite: str) -> ExcludedDays:
    return ExcludedDays(span.first, span.last, (span.last - span.first).days + 1, reason, cite)


def _weekday(day: date) -> bool:
    return day.weekday() <= _FRIDAY


def _lincoln_week(year: int) -> Span:
    """Monday to Friday of the week, Sunday to Saturday, in which February 12 occurs."""
    day = date(year, 2, 12)
    sunday = day - timedelta(0 if day.weekday() == _SUNDAY else day.weekday() + 1)
    return Span(sunday + _ONE_DAY, sunday + timedelta(5))
