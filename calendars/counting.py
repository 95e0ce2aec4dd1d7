"""Count and move dates: each answer names the days it stepped over and the readings it has.

"The time in which any act provided by law is to be done is computed by excluding the first day,
and including the last, unless the last day is a holiday, and then it is also excluded" (Code Civ.
Proc. § 12; Gov. Code § 6800). A `Policy` says how a holiday at the end moves it.
"""

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

from calendars.california import Calendar
from calendars.day_sets import (
    EVERY_DAY,
    FIRST_DAY,
    LAST_DAY,
    BeyondError,
    Days,
    ExcludedDays,
    working_days,
)


class Unit(StrEnum):
    """Unit of a count."""

    __hash__ = str.__hash__  # an enumeration's own takes five times as long

    CALENDAR = "calendar"
    """Ed. Code § 56023; 5 CCR § 3200(f); 34 CFR § 300.11(a)."""
    BUSINESS = "business"
    """34 CFR § 300.11(b)."""
    WEEKDAY = "weekday"
    """Every Monday to Friday, holidays included: 34 CFR § 300.148(d)(1)(ii)."""
    COURT = "court"
    """Every Monday to Friday that is no judicial holiday: Code Civ. Proc. § 135."""
    SCHOOL = "school"
    """34 CFR § 300.11(c)."""
    SCHOOL_OR_SUMMER = "school-or-summer"
    """A school day, or a Monday to Friday of the summer recess: Ed. Code § 48925(c)."""
    SCHOOL_OR_WEEKDAY = "school-or-weekday"
    """A school day, or such a day of the summer that is no holiday: Ed. Code § 49068(c)."""
    MONTH = "month"
    """The same day in another month, or that month's last: Gov. Code § 6804."""
    YEAR = "year"
    """The same date in another year: Gov. Code § 6803."""
    HOUR = "hour"
    """In days of 24 hours; a part of a day goes to the earlier day."""


class Policy(StrEnum):
    """Policy for a count that ends on a day that is not a working day."""

    __hash__ = str.__hash__

    FIXED = "fixed"
    """A length that IDEA sets: it ends where it ends."""
    FILING = "filing"
    """A paper that must reach an office in time."""
    DISTRICT = "district"
    """A duty of the district that the Education Code sets."""
    AGENCY = "agency"
    """A duty of CDE, OAH or the district, in calendar days or years, that IDEA sets."""
    COURT = "court"
    """The 90 days to go to court."""
    BACKWARD = "backward"
    """Counted back from a set day: never rolled forward."""
    LOOK_BACK = "look-back"
    """A filing that reaches back from the day it is received: never rolled forward."""
    BUSINESS = "business"
    """Forward in business days."""


_BUSINESS_DAY = "34 CFR § 300.11(b)"
# "State holiday" in 34 CFR § 300.11(b) is not defined for California: two readings.
_NARROW = (Calendar.FEDERAL, Calendar.STATE_OFFICES)
NARROW = working_days(*_NARROW, cite=_BUSINESS_DAY)
BROAD = working_days(*_NARROW, Calendar.LEGAL_HOLIDAYS, cite=_BUSINESS_DAY)
WEEKDAYS = working_days(cite="34 CFR § 300.148(d)(1)(ii)")
# A working day: Monday to Friday that is no judicial holiday.
WORKING = working_days(Calendar.COURTS, cite="Code Civ. Proc. §§ 12a, 135")
# An office is open on a day that is neither weekend, judicial holiday nor legal holiday.
OPEN = working_days(
    Calendar.COURTS, Calendar.LEGAL_HOLIDAYS, cite="Ed. Code § 9; Code Civ. Proc. §§ 12a, 135"
)
# Federal holidays and those of the state where the court sits.
FEDERAL_COURT = working_days(
    Calendar.FEDERAL, Calendar.LEGAL_HOLIDAYS, cite="Fed. R. Civ. P. 6(a)(1)(C), (6)"
)

_DAYS: dict[Unit, Days] = {
    Unit.CALENDAR: EVERY_DAY,
    Unit.HOUR: EVERY_DAY,
    Unit.BUSINESS: NARROW,
    Unit.COURT: WORKING,
    Unit.WEEKDAY: WEEKDAYS,
}
SCHOOL_UNITS = frozenset({Unit.SCHOOL, Unit.SCHOOL_OR_SUMMER, Unit.SCHOOL_OR_WEEKDAY})
_BY_DATE = frozenset({Unit.MONTH, Unit.YEAR})
_HOURS_A_DAY = 24
_ONE_DAY = timedelta(1)


# These are made by the dozen for every question: a tuple is made in a fifth of the time that a
# frozen dataclass takes.


class Count(NamedTuple):
    """`number` of `unit` from `start` (back when negative), and the day it lands on.

    `start` is day 0, or day 1 of a length that it is `included` in.
    """

    start: date
    number: int
    unit: Unit
    day: date
    days: Days = EVERY_DAY
    included: bool = False

    @property
    def skipped(self) -> tuple[ExcludedDays, ...]:
        """Each day stepped over, in order."""
        return () if self.days is EVERY_DAY else self.days.skipped(*self.stretch)

    @property
    def stretch(self) -> tuple[date, date]:
        """The first and the last day the count went through: day 0 is not one of them."""
        if self.number < 0:
            return self.day, self.start - _ONE_DAY
        if self.included:
            return self.start, self.day
        return self.start + _ONE_DAY, self.day


def count(start: date, number: int, unit: Unit, days: Days | None = None) -> Count:
    """Count `number` of `unit` from `start`; `days` replaces the days the unit stands for."""
    if unit in _BY_DATE:
        return Count(start, number, unit, _same_date(start, number, unit))
    counted = days or _DAYS[unit]
    steps = number // _HOURS_A_DAY if unit is Unit.HOUR else number
    # No days at all: the day itself, whether it counts or not.
    day = (counted if steps else EVERY_DAY).nth(start, steps)
    return Count(start, number, unit, day, counted)


def count_length(start: date, number: int, unit: Unit, days: Days | None = None) -> Count:
    """Count a length of `number` of `unit` from `start`, which is the first where it is one."""
    counted = days or _DAYS[unit]
    if counted.skipped(start, start):
        return count(start, number, unit, days)
    return Count(start, number, unit, counted.nth(start, number - 1), counted, included=True)


def count_between(start: date, end: date, unit: Unit, days: Days | None = None) -> Count:
    """Number of `unit` between two dates, the second in it: negative when `end` is earlier."""
    if unit in _BY_DATE:
        number = _dates_between(start, end, unit)
        return Count(start, number, unit, end)
    counted = days or _DAYS[unit]
    if end < start:
        number = -counted.number(end, start - _ONE_DAY)
    else:
        number = counted.number(start + _ONE_DAY, end) if start < end else 0
    return Count(start, number, unit, end, counted)


def _dates_between(start: date, end: date, unit: Unit) -> int:
    """The most months or years from `start` that do not lead past `end`."""
    months = 12 * (end.year - start.year) + end.month - start.month
    near = months if unit is Unit.MONTH else end.year - start.year
    # Back by months from a month's last days, one more may lead to the same month.
    numbers = (near - 1, near, near + 1)
    if end < start:
        return next(number for number in numbers if _moved(start, number, unit) >= end)
    return next(number for number in numbers[::-1] if _moved(start, number, unit) <= end)


def _same_date(start: date, number: int, unit: Unit) -> date:
    months = number if unit is Unit.MONTH else 12 * number
    year = start.year + (start.month - 1 + months) // 12
    if year > LAST_DAY.year:
        raise BeyondError(LAST_DAY)
    if year < FIRST_DAY.year:
        raise BeyondError(FIRST_DAY)
    return _moved(start, number, unit)


def _moved(start: date, number: int, unit: Unit) -> date:
    months = number if unit is Unit.MONTH else 12 * number
    day = start + relativedelta(months=months)
    # Back by months: the first day from which as many months reach the start.
    short = unit is Unit.MONTH and number < 0 and day.day < start.day
    return day + _ONE_DAY if short else day
