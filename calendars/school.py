"""A school's year from what the caller gives: schooldays, and vacations that stop the clock."""

from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import groupby, pairwise
from typing import NamedTuple

from calendars.california import Calendar
from calendars.day_sets import (
    FIRST_DAY,
    LAST_DAY,
    WEEKEND,
    EveryDayBut,
    ExcludedDays,
    ListedDays,
    clip,
    days_off,
)
from calendars.translation import Text

BETWEEN_YEARS = Text(en="Between school years", es="Entre un año escolar y el siguiente")
VACATION = Text(
    en="School vacation of more than five school days",
    es="Vacaciones escolares de más de cinco días escolares",
)
VACATION_WITH_CLOSED_DAYS = Text(
    en="School vacation of more than five weekdays with the closed days that touch it",
    es="Vacaciones escolares de más de cinco días de lunes a viernes con los días cerrados "
    "contiguos",
)
BREAK = Text(en="School break", es="Vacaciones escolares")
CLOSED = Text(en="School closed", es="Escuela cerrada")

TOLLING = "Ed. Code § 56344(a)"
SCHOOL_DAY = "34 CFR § 300.11(c)"
# Schools close on the federal holidays except Columbus Day.
MUST_CLOSE = tuple(
    skip._replace(cite="Ed. Code § 37220")
    for skip in days_off((Calendar.FEDERAL,))
    if skip.reason.en != "Columbus Day"
)
HOLIDAY_NAMES = {skip.first: skip.reason for skip in MUST_CLOSE}
CLOSED_BY_LAW = frozenset(HOLIDAY_NAMES)
# No schoolday is taken by a vacation on a day that is a holiday for everybody.
_HOLIDAYS = frozenset(skip.first for skip in days_off((Calendar.LEGAL_HOLIDAYS, Calendar.FEDERAL)))
_FRIDAY, _SUNDAY = 4, 6
_VETERANS_DAY = (11, 11)
_ONE_DAY = timedelta(1)
# "days of school vacation in excess of five schooldays": a break of exactly five counts in full.
_SHORT = 5


class Span(NamedTuple):
    """Days from `first` to `last`, both in it."""

    first: date
    last: date


class NoSchool(StrEnum):
    """Reasons for which there cannot have been school on a day."""

    BREAK = "school_break"
    CLOSED = "school_closed"
    SUNDAY = "sunday"
    VETERANS_DAY = "veterans-day"
    """The one holiday whose date no board may move: Ed. Code § 37220(e)."""


@dataclass(frozen=True, slots=True)
class School:
    """Regular school years, breaks and single closed days, each in order of time.

    On the days in `held` there was school, though they are holidays or Saturdays: a board "may
    revise the date upon which the schools … close" (Ed. Code § 37220(e)).
    """

    years: tuple[Span, ...] = ()
    breaks: tuple[Span, ...] = ()
    closed: tuple[date, ...] = ()
    held: tuple[date, ...] = ()

    def why_not_held(self, day: date) -> NoSchool | None:
        """Why there can have been no school on a day in `held`; none where there can."""
        if any(span.first <= day <= span.last for span in self.breaks):
            return NoSchool.BREAK
        if day in self.closed:
            return NoSchool.CLOSED
        if day.weekday() == _SUNDAY:
            return NoSchool.SUNDAY
        return NoSchool.VETERANS_DAY if (day.month, day.day) == _VETERANS_DAY else None

    def year_of(self, day: date) -> Span | None:
        """The regular school year that `day` falls in."""
        return next((year for year in self.years if year.first <= day <= year.last), None)

    def next_year(self, day: date) -> Span | None:
        """The first regular school year that begins after `day`."""
        return next((year for year in self.years if year.first > day), None)

    def is_between_years(self, day: date) -> bool:
        """Whether `day` lies before a year that was given and in none."""
        return self.year_of(day) is None and self.next_year(day) is not None

    def open_lincoln_weeks(self, first: date, last: date) -> tuple[int, ...]:
        """The years whose Lincoln week `first` to `last` crosses with no closure given in it.

        Schools close for Lincoln Day on "the Monday or Friday of the week in which February 12
        occurs" (Ed. Code § 37220), as the board chooses: there is no default.
        """
        return self.open_weeks(_lincoln_week, first, last)

    def open_weeks(
        self, week_of: Callable[[int], Span], first: date, last: date
    ) -> tuple[int, ...]:
        """The years whose week `first` to `last` crosses with no closure given in it."""
        weeks = ((year, week_of(year)) for year in range(first.year, last.year + 1))
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
        *(excluded(span, BREAK, SCHOOL_DAY) for span in school.breaks),
        *(skip for skip in clip(MUST_CLOSE, first, last) if skip.first not in school.held),
        *(excluded(Span(day, day), CLOSED, SCHOOL_DAY) for day in school.closed if is_weekday(day)),
    ]
    return ListedDays(first, last, disjoint(named), SCHOOL_DAY, school.held)


class Vacation(NamedTuple):
    """A run of weekdays without school that holds a break; weekends do not part it.

    `run` has the weekends that touch it; `first` is the first weekday of the break. `own` are the
    weekdays of the break less holidays and closed days, `typed` all of them, `whole` the weekdays
    of the run.
    """

    run: Span
    first: date
    own: int
    typed: int
    whole: int

    @property
    def stops(self) -> bool:
        """Whether it stops the clock however its closed days are read."""
        return self.own > _SHORT

    @property
    def may_stop(self) -> bool:
        """Whether it stops the clock with the closed days and holidays that touch the break."""
        return self.whole > _SHORT

    @property
    def five_plus_one(self) -> bool:
        """Whether one closed day more or less decides that it stops the clock."""
        end_day = self.typed > _SHORT and self.own == _SHORT + 1
        return end_day or (self.may_stop and not self.stops)


@lru_cache(maxsize=512)
def vacations(school: School) -> tuple[Vacation, ...]:
    """Each run of weekdays without school that holds a break, in order of time."""
    off = {day for span in school.breaks for day in days_of(span) if is_weekday(day)}
    closed, held = frozenset(school.closed), frozenset(school.held)
    found: list[Vacation] = []
    for day in sorted(off):
        if found and day <= found[-1].run.last:
            continue
        run = _run(day, off | closed | CLOSED_BY_LAW - held, held)
        weekdays = [each for each in days_of(run) if is_weekday(each)]
        typed = [each for each in weekdays if each in off]
        own = [each for each in typed if each not in closed and each not in _HOLIDAYS]
        found.append(Vacation(run, day, len(own), len(typed), len(weekdays)))
    return tuple(found)


@lru_cache(maxsize=512)
def tolled_days(
    school: School, *, with_closed_days: bool = False, days_before: bool = False
) -> EveryDayBut:
    """Every day, except between school years and in vacations of more than five schooldays.

    A vacation is as long as its break, or `with_closed_days` as the run of weekdays it lies in;
    `days_before` leaves out the weekend and the closed days that touch it before too.
    """
    stops, counted = list(_between(school.years, TOLLING)), []
    for found in vacations(school):
        if found.may_stop if with_closed_days else found.stops:
            stops += [*_before(found), _own(found)] if days_before else [_own(found)]
        else:
            short = ExcludedDays(found.first, found.run.last, found.own, BREAK, TOLLING)
            counted.append(short)
    first = school.years[0].first if school.years else FIRST_DAY
    last = school.years[-1].last if school.years else LAST_DAY
    return EveryDayBut(disjoint(stops), first, last, counted)


def _run(day: date, off: Container[date], held: Container[date]) -> Span:
    """The days around `day` without school, with the weekends that touch them."""

    def no_school(day: date) -> bool:
        return day in off if is_weekday(day) else day not in held

    first = last = day
    while no_school(first - _ONE_DAY):
        first -= _ONE_DAY
    while no_school(last + _ONE_DAY):
        last += _ONE_DAY
    return Span(first, last)


def _own(found: Vacation) -> ExcludedDays:
    """From the first day of the break to the day on which school reconvenes."""
    reason = VACATION if found.stops else VACATION_WITH_CLOSED_DAYS
    return excluded(Span(found.first, found.run.last), reason, TOLLING)


def _before(found: Vacation) -> Iterator[ExcludedDays]:
    """The weekends, closed days and holidays that touch a break before its first day."""
    touching = days_of(Span(found.run.first, found.first - _ONE_DAY))
    for reason, days in groupby(touching, _why_closed):
        first, *rest = days
        yield excluded(Span(first, rest[-1] if rest else first), reason, TOLLING)


def _why_closed(day: date) -> Text:
    return HOLIDAY_NAMES.get(day, CLOSED) if is_weekday(day) else WEEKEND


def _between(years: Iterable[Span], cite: str) -> list[ExcludedDays]:
    return [
        excluded(Span(year.last + _ONE_DAY, following.first - _ONE_DAY), BETWEEN_YEARS, cite)
        for year, following in pairwise(years)
        if following.first - year.last > _ONE_DAY
    ]


def disjoint(skips: Iterable[ExcludedDays]) -> list[ExcludedDays]:
    """In order of time, each day named once: the longer name wins a day two of them claim."""
    apart: list[ExcludedDays] = []
    for skip in sorted(skips, key=lambda skip: (skip.first, -skip.days)):
        first = max(skip.first, apart[-1].last + _ONE_DAY) if apart else skip.first
        if first <= skip.last:
            apart.append(excluded(Span(first, skip.last), skip.reason, skip.cite))
    return apart


def days_of(span: Span) -> Iterator[date]:
    """Each day of a span, in order."""
    return (span.first + timedelta(number) for number in range((span.last - span.first).days + 1))


def excluded(span: Span, reason: Text, cite: str) -> ExcludedDays:
    """A span of excluded days, with its reason."""
    return ExcludedDays(span.first, span.last, (span.last - span.first).days + 1, reason, cite)


def is_weekday(day: date) -> bool:
    """Whether `day` is a Monday to Friday."""
    return day.weekday() <= _FRIDAY


def _lincoln_week(year: int) -> Span:
    """Monday to Friday of the week, Sunday to Saturday, in which February 12 occurs."""
    day = date(year, 2, 12)
    sunday = day - timedelta(0 if day.weekday() == _SUNDAY else day.weekday() + 1)
    return Span(sunday + _ONE_DAY, sunday + timedelta(5))
