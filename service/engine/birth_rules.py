"""Rules that hang on a day of birth: birthdays, days before them, and the ends of those years."""

from datetime import date, timedelta

from calendars.counting import Count, Policy, Unit, count
from calendars.day_sets import BeyondError
from calendars.readings import ComputedDates, Reading, ReadingId, apply_policy
from service.engine.timeline import Line, Standing
from service.law.vocabulary import Birthday, BirthdayYear, ByBirth, Deadline, YearEnd

# Rows outside these years are left out: the years of a person reach further than the law read.
COVERED_FROM, COVERED_THROUGH = date(2024, 1, 1), date(2040, 12, 31)
_LEAP_DAY = (2, 29)
_ONE_DAY = timedelta(1)


def by_birth(rule: ByBirth, deadline: Deadline, born: date) -> Line:
    """The line of a rule for somebody born on `born`; without a date past the known days."""
    line = Line(deadline.event, Standing.PENDING, deadline, rule, rule.of, beyond=True)
    try:
        computed = _before(rule, born) if isinstance(rule, Birthday) else _year_end(rule, born)
    except BeyondError:
        return line
    return line._replace(standing=Standing.KNOWN, computed=computed, beyond=False)


def is_covered(line: Line) -> bool:
    """Whether a line lies in the years that are covered, if it hangs on a day of birth."""
    if not isinstance(line.rule, ByBirth) or line.given:
        return True
    return line.day is not None and COVERED_FROM <= line.day <= COVERED_THROUGH


def is_beyond(line: Line) -> bool:
    """Whether a line is left out because it comes after the years that are covered."""
    return not is_covered(line) and (line.day is None or line.day > COVERED_THROUGH)


def birthday(born: date, age: int) -> date:
    """A birthday; of somebody born on February 29, February 28 in a common year."""
    return count(born, age, Unit.YEAR).day


def _before(rule: Birthday, born: date) -> ComputedDates:
    on = count(born, rule.age, Unit.YEAR)
    if rule.count:
        return apply_policy(count(on.day, -rule.count, rule.unit), rule.policy)
    march = on._replace(day=on.day + _ONE_DAY)
    is_moved = (born.month, born.day) == _LEAP_DAY and on.day.day < born.day
    others = (Reading(ReadingId.MARCH_1, march),) if is_moved else ()
    return apply_policy(on, rule.policy, *others)


def _year_end(rule: BirthdayYear, born: date) -> ComputedDates:
    year = birthday(born, rule.age).year
    end = next(end for end in rule.ends if born.month <= end.through)
    others = []
    if end.otherwise:
        reading, other = end.otherwise
        others.append(Reading(reading, _end(other, year)))
    return apply_policy(_end(end, year), Policy.FIXED, *others)


def _end(end: YearEnd, year: int) -> Count:
    day = date(year + end.years, end.month, end.day)
    return Count(day, 0, Unit.CALENDAR, day)
