"""Meter of a duty: how many days of its count are used, and what became of each day."""

from datetime import date, timedelta
from typing import NamedTuple

from calendars.counting import Unit
from calendars.day_sets import BeyondError
from calendars.ledger import LedgerSpan, days_counted, ledger
from service.engine.timeline import Line
from service.law.vocabulary import Kind, Within

_IN_DAYS = frozenset({Unit.CALENDAR, Unit.BUSINESS, Unit.WEEKDAY, Unit.COURT, Unit.SCHOOL})
_METERED = frozenset({Kind.DEADLINE, Kind.PERIOD})
_ONE_YEAR = timedelta(366)


class Meter(NamedTuple):
    """`day` of the `of` days of a count, with `not_counted` days left out so far."""

    day: int
    of: int
    not_counted: int
    ledger: tuple[LedgerSpan, ...]


def meter(line: Line, as_of: date | None) -> Meter | None:
    """The meter of a line on the day it was done, else `as_of`.

    None unless it is counted forward in days, or where a day is not known; a count that weekends
    part into many spans has none from a year after its last day on.
    """
    last = line.given or (line.settled[1] if line.settled else as_of)
    counts = isinstance(line.rule, Within) and line.due and line.deadline
    if not (last and counts and line.due and line.deadline and line.deadline.kind in _METERED):
        return None
    words = line.due.words
    if words.unit not in _IN_DAYS or words.number <= 0 or last < words.start:
        return None
    if words.unit is not Unit.CALENDAR and last > words.day + _ONE_YEAR:
        return None
    try:
        spans = ledger(words, last)
    except BeyondError:
        return None
    day = days_counted(spans)
    return Meter(day, words.number, sum(span.days for span in spans) - day, spans)
