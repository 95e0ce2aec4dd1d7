"""Dates from somebody else, compared with the readings of a rule and with known mistakes."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from calendars.california import Calendar
from calendars.counting import NARROW, WORKING, Count, Unit, count
from calendars.day_sets import LAST_DAY, BeyondError, EveryDayBut, ExcludedDays, days_off
from calendars.readings import ReadingId, move_forward
from calendars.school import School, school_days
from service.engine.case import Case
from service.engine.timeline import Line
from service.law.vocabulary import Event

_ONE_DAY = timedelta(1)
_MONTH = 30
_SHORT = 5
_FRIDAY = 4
_HOLIDAYS = frozenset(each.first for each in days_off((Calendar.LEGAL_HOLIDAYS, Calendar.FEDERAL)))
_COUNTED = frozenset({Unit.CALENDAR, Unit.BUSINESS, Unit.COURT, Unit.SCHOOL, Unit.WEEKDAY})

Counts: TypeAlias = Callable[[date], bool]


class Verdict(StrEnum):
    """Verdicts on a date, as a closed set."""

    MATCHES = "matches"
    """The date to rely on."""
    READING = "reading"
    """The last day by another reading."""
    MISTAKE = "mistake"
    """The day that a known way to miscount leads to."""
    NONE = "none"
    """None of these."""


class Mistake(StrEnum):
    """Known ways to miscount, and ways to count that nobody in California uses."""

    FIRST_DAY_COUNTED = "first-day-counted"
    SCHOOL_DAYS = "school-days"
    BUSINESS_DAYS = "business-days"
    CALENDAR_DAYS = "calendar-days"
    HOLIDAYS_LEFT_OUT = "holidays-left-out"
    MONTHS = "months"
    VACATIONS_COUNTED = "vacations-counted"
    SHORT_VACATIONS_LEFT_OUT = "short-vacations-left-out"
    ONLY_BEYOND_FIVE = "only-beyond-five"
    OTHER_START = "other-start"
    ROLLED = "rolled"


class Check(NamedTuple):
    """A date from somebody else for a line, and what it is; `start` is that of another start."""

    day: date
    verdict: Verdict
    reading: ReadingId | None = None
    mistake: Mistake | None = None
    start: Event | None = None
    untried: bool = False
    """Mistakes that need the school's calendar were not tried: it was not entered."""


def check_date(line: Line, day: date, case: Case) -> Check | None:
    """The verdict on a date for a line; none where no rule has counted one."""
    due = line.due
    if due is None:
        return None
    if day == due.day:
        return Check(day, Verdict.MATCHES)
    for reading in due.readings:
        if reading.date == day:
            return Check(day, Verdict.READING, reading=reading.id)
    for mistake, start, lands in _mistakes(line, due.words, case):
        if lands == day:
            return Check(day, Verdict.MISTAKE, mistake=mistake, start=start)
    return Check(day, Verdict.NONE, untried=case.school == School())


def _mistakes(
    line: Line, words: Count, case: Case
) -> Iterator[tuple[Mistake, Event | None, date | None]]:
    number, start = words.number, words.start
    if number and words.unit in _COUNTED:
        step = 1 if number > 0 else -1
        yield Mistake.FIRST_DAY_COUNTED, None, _end_of(words, start, number - step)
        for mistake, counts in _other_days(words, case.school):
            yield mistake, None, _walk(start, number, counts)
    if words.unit is Unit.CALENDAR and number and number % _MONTH == 0:
        months = count(start, number // _MONTH, Unit.MONTH)
        yield Mistake.MONTHS, None, months.day
    for event, day in case.happened.items() if number else ():
        if event is not line.start and event is not line.event:
            yield Mistake.OTHER_START, event, _end_of(words, day, number)
    rolled = move_forward(words.day, WORKING)
    yield Mistake.ROLLED, None, rolled.day if rolled else None


def _end_of(words: Count, start: date, number: int) -> date | None:
    try:
        return count(start, number, words.unit, words.days).day
    except BeyondError:
        return None


def _other_days(words: Count, school: School) -> Iterator[tuple[Mistake, Counts]]:
    """Other days that somebody may count than those of the rule."""
    if words.unit is not Unit.CALENDAR:
        yield Mistake.CALENDAR_DAYS, lambda _: True
    if words.unit is not Unit.BUSINESS:
        yield Mistake.BUSINESS_DAYS, NARROW.counts
    if words.unit is not Unit.SCHOOL and school.years:
        yield Mistake.SCHOOL_DAYS, school_days(school).counts
    if words.unit is Unit.CALENDAR and isinstance(words.days, EveryDayBut):
        yield from _other_vacations(words.days)


def _other_vacations(days: EveryDayBut) -> Iterator[tuple[Mistake, Counts]]:
    stops = days.skipped(date.min, date.max)
    out = frozenset(_days(stops))
    yield Mistake.HOLIDAYS_LEFT_OUT, lambda day: day not in out and day not in _HOLIDAYS
    if stops:
        yield Mistake.VACATIONS_COUNTED, lambda _: True
        beyond = frozenset(_beyond_five(stops))
        yield Mistake.ONLY_BEYOND_FIVE, lambda day: day not in beyond
    if days.counted:
        short = out | frozenset(_days(days.counted))
        yield Mistake.SHORT_VACATIONS_LEFT_OUT, lambda day: day not in short


def _beyond_five(stops: Iterable[ExcludedDays]) -> Iterator[date]:
    """The days of each vacation after its first five weekdays."""
    for stop in stops:
        weekdays = 0
        for day in _days([stop]):
            if weekdays >= _SHORT:
                yield day
            weekdays += day.weekday() <= _FRIDAY


def _days(spans: Iterable[ExcludedDays]) -> Iterator[date]:
    for span in spans:
        for number in range((span.last - span.first).days + 1):
            yield span.first + timedelta(number)


def _walk(start: date, number: int, counts: Counts) -> date | None:
    """The day that so many counted days lead to; none past the days that are known."""
    step, left, day = (_ONE_DAY if number > 0 else -_ONE_DAY), abs(number), start
    while left and day < LAST_DAY:
        day += step
        left -= counts(day)
    return None if left else day
