"""School years from days off: joined breaks, single days, and completeness."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from calendars.school import MUST_CLOSE, School, Span, school_days

FEWEST_DAYS, MOST_DAYS = 175, 185
LONG_CLOSED = 5  # weekdays in a row that are a break, whatever their titles

_ONE_DAY = timedelta(1)
_SATURDAY, _THURSDAY = 5, 3
_JULY = 7
_WINTER_BREAK = 5  # a winter break has more weekdays off than this
_BY_LAW = frozenset(skip.first.toordinal() for skip in MUST_CLOSE)


class Missing(StrEnum):
    """A missing part of a school year."""

    FIRST_DAY = "first-day"
    LAST_DAY = "last-day"
    WINTER_BREAK = "winter-break"
    THANKSGIVING = "thanksgiving"
    SCHOOL_DAYS = "school-days"


@dataclass(frozen=True, slots=True)
class Year:
    """A possibly incomplete school year; `began` is the calendar year of its start."""

    began: int
    first: date | None
    last: date | None
    school_break: tuple[Span, ...]
    school_closed: tuple[date, ...]

    @property
    def school_year(self) -> Span | None:
        """The regular school year; none while its first or last day is missing."""
        return Span(self.first, self.last) if self.first and self.last else None

    @property
    def school_days(self) -> int | None:
        """The number of school days; none while the first or last day is missing."""
        span = self.school_year
        if span is None:
            return None
        counted = school_days(School((span,), self.school_break, self.school_closed))
        days = range(span.first.toordinal(), span.last.toordinal() + 1)
        return sum(counted.counts(date.fromordinal(day)) for day in days)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """The parts without which the year is not complete."""
        days = self.school_days
        checks = (
            (Missing.FIRST_DAY, self.first is not None),
            (Missing.LAST_DAY, self.last is not None),
            (Missing.WINTER_BREAK, self._has_winter_break()),
            (Missing.THANKSGIVING, thanksgiving(self.began).toordinal() in self._off()),
            (Missing.SCHOOL_DAYS, days is not None and FEWEST_DAYS <= days <= MOST_DAYS),
        )
        return tuple(part for part, present in checks if not present)

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing

    def _has_winter_break(self) -> bool:
        first, last = date(self.began, 12, 20), date(self.began + 1, 1, 3)
        if not any(span.first <= last and span.last >= first for span in self.school_break):
            return False
        off = self._off()
        return sum(day in off for day in weekdays(Span(first, last))) > _WINTER_BREAK

    def _off(self) -> set[int]:
        return days_off(self.school_break) | {day.toordinal() for day in self.school_closed}


def thanksgiving(year: int) -> date:
    """The fourth Thursday of November."""
    first = date(year, 11, 1)
    return first + timedelta((_THURSDAY - first.weekday()) % 7 + 21)


def school_year_of(day: date) -> int:
    """The calendar year in which the school year of `day` began: it changes on July 1."""
    return day.year - (day.month < _JULY)


def weekdays(span: Span) -> list[int]:
    """Monday to Friday in a span, as ordinals."""
    days = range(span.first.toordinal(), span.last.toordinal() + 1)
    return [day for day in days if _weekday(day)]


def days_off(spans: Iterable[Span]) -> set[int]:
    """Monday to Friday in any of the spans, as ordinals."""
    days: set[int] = set()
    for span in set(spans):
        days.update(range(span.first.toordinal(), span.last.toordinal() + 1))
    return set(filter(_weekday, days))


def weekday_count(span: Span) -> int:
    """The number of weekdays in a span, however long it is."""
    return _weekdays_through(span.last.toordinal()) - _weekdays_through(span.first.toordinal() - 1)


def joined(days: Iterable[int], *, over: frozenset[int] = _BY_LAW) -> tuple[Span, ...]:
    """Join weekdays off into spans, across weekends and the days in `over`."""
    runs: list[list[int]] = []
    for day in sorted(days):
        if runs and _next(runs[-1][1], over) >= day:
            runs[-1][1] = day
        else:
            runs.append([day, day])
    return tuple(Span(date.fromordinal(first), date.fromordinal(last)) for first, last in runs)


def long_closed(closed: Iterable[int]) -> set[int]:
    """Closed days in rows long enough to be a break."""
    days = set(closed)
    runs = (weekdays(span) for span in joined(days, over=frozenset()))
    return {day for run in runs if len(run) >= LONG_CLOSED for day in run}


def ends_on_thursday(year: Year) -> Sequence[date]:
    """The breaks whose last day is a Thursday before a Friday with school."""
    off = {day.toordinal() for day in year.school_closed} | _BY_LAW
    lasts = (span.last for span in year.school_break)
    return [day for day in lasts if day.weekday() == _THURSDAY and day.toordinal() + 1 not in off]


def _weekdays_through(day: int) -> int:
    return day // 7 * _SATURDAY + min(day % 7, _SATURDAY)


def _next(day: int, over: frozenset[int]) -> int:
    day += 1
    while not _weekday(day) or day in over:
        day += 1
    return day


def _weekday(day: int) -> bool:
    return (day - 1) % 7 < _SATURDAY  # date ordinal 1 was a Monday
