"""Benchmark of one count and of one explained date, beside other libraries."""

from collections.abc import Iterator
from datetime import date, timedelta

import holidays
import lexdays
import numpy as np
from workalendar.usa import California

from benchmarks.figure import Figure
from benchmarks.timing import microseconds, microseconds_each
from calendars.counting import NARROW, Unit, count
from service.answers import count as counts

FRIDAY = date(2026, 9, 4)
FEW, MANY = 5, 2_000
_TIMES = "times ours"


def measured() -> Iterator[Figure]:
    """Five business days after Friday, September 4, 2026, in process."""
    ours = microseconds(lambda: count(FRIDAY, FEW, Unit.BUSINESS))
    yield Figure("calendars.counting.count", ours, "µs")
    yield from _others(ours)
    many = microseconds(lambda: count(FRIDAY, MANY, Unit.BUSINESS))
    yield Figure("2,000 business days, beside five", many / ours, "times", most=3)
    yield _explained_date()


def _others(ours: float) -> Iterator[Figure]:
    days_off = [skip.first for skip in NARROW.skipped(date(2000, 1, 1), date(2041, 12, 31))]
    working = np.busdaycalendar(holidays=np.array(days_off, dtype="datetime64[D]"))
    friday = np.datetime64(FRIDAY)
    published = holidays.country_holidays(
        "US", subdiv="CA", language="en_US", years=range(2020, 2041)
    )
    workalendar = California()
    federal = lexdays.calendar("us")
    others = {
        "numpy.busday_offset": lambda: np.busday_offset(friday, FEW, busdaycal=working),
        "holidays, get_nth_working_day": lambda: published.get_nth_working_day(FRIDAY, FEW),
        "workalendar, add_working_days": lambda: workalendar.add_working_days(FRIDAY, FEW),
        "lexdays, add_business_days": lambda: federal.add_business_days(FRIDAY, FEW),
    }
    for name, call in others.items():
        theirs = microseconds(call)
        yield Figure(name, theirs / ours, _TIMES, note=f"{theirs:.2f} µs")


def _explained_date() -> Figure:
    days = [FRIDAY + timedelta(n) for n in range(700)]
    queries = [
        counts.read_count((("start", str(day)), ("days", str(FEW)), ("unit", "business")))
        for day in days
    ]
    ours = microseconds_each(counts.count_answer, queries)
    theirs = microseconds_each(lambda day: lexdays.compute("us/frcp", day, "P5D"), days)
    note = f"{ours:.1f} µs, and {theirs:.0f} µs"
    return Figure("a date with its explanation, by lexdays", theirs / ours, _TIMES, 20, note=note)
