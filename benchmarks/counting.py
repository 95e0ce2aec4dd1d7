"""One count of business days beside other libraries."""

from datetime import date

import holidays
import lexdays
import numpy as np
from workalendar.usa import California

from benchmarks.timing import microseconds
from calendars.counting import NARROW, Policy, Unit, count, land

FRIDAY = date(2026, 9, 4)
FEW, MANY = 5, 2_000


def main() -> None:
    """Print what five business days cost, and what 2,000 cost."""
    days_off = [skip.first for skip in NARROW.skipped(date(2000, 1, 1), date(2041, 12, 31))]
    working = np.busdaycalendar(holidays=np.array(days_off, dtype="datetime64[D]"))
    friday = np.datetime64(FRIDAY)
    published = holidays.country_holidays(
        "US", subdiv="CA", language="en_US", years=range(2020, 2041)
    )
    workalendar = California()
    federal = lexdays.calendar("us")
    ours = microseconds(lambda: count(FRIDAY, FEW, Unit.BUSINESS))
    others = {
        "numpy.busday_offset": lambda: np.busday_offset(friday, FEW, busdaycal=working),
        "holidays, get_nth_working_day": lambda: published.get_nth_working_day(FRIDAY, FEW),
        "workalendar, add_working_days": lambda: workalendar.add_working_days(FRIDAY, FEW),
        "lexdays, add_business_days": lambda: federal.add_business_days(FRIDAY, FEW),
    }
    print("Five business days after Friday, September 4, 2026 (µs, best of seven runs)")
    print(f"  {'calendars.counting.count':40} {ours:8.2f}")
    for name, call in others.items():
        theirs = microseconds(call)
        print(f"  {name:40} {theirs:8.2f}  {theirs / ours:7.1f} times ours")
    _length(ours)
    _explained()


def _length(few: float) -> None:
    many = microseconds(lambda: count(FRIDAY, MANY, Unit.BUSINESS))
    print(f"2,000 business days cost {many / few:.2f} times five (goal: at most 3)")


def _explained() -> None:
    def ours() -> object:
        landing = land(count(FRIDAY, FEW, Unit.BUSINESS), Policy.BUSINESS)
        return landing.latest_day, landing.statutory.skipped

    mine = microseconds(ours)
    theirs = microseconds(lambda: lexdays.compute("us/frcp", FRIDAY, "P5D"))
    print(f"A date with its explanation: {mine:.1f} µs; lexdays {theirs / mine:.1f} times ours")
