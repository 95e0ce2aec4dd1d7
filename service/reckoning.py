"""What a rule makes of a day: the same from the same day, whosever case it is."""

from datetime import date
from functools import lru_cache

from calendars.counting import Count, Landing, Policy, Unit, count, land
from calendars.school import School, school_days, tolled_days
from service.terms import Counted

# Families ask about the days of now: most of what is asked was asked before.
_KEPT = 12_288


@lru_cache(maxsize=_KEPT)
def landing(
    rule: Counted, start: date, number: int, school: School | None, decided: date | None
) -> Landing:
    """Where `number` of what `rule` counts lead from `start`; BeyondError past the known days.

    `school` is the school's calendar where the rule asks for it, and `decided` the day that the
    date to rely on is counted from, where it is another.
    """
    if school is None:
        safe = count(decided, number, rule.unit) if decided else None
        return land(count(start, number, rule.unit), rule.policy, safe=safe)
    if rule.unit is Unit.SCHOOL:
        return land(count(start, number, rule.unit, school_days(school)), rule.policy)
    late = count(start, number, rule.unit, tolled_days(school, weekend_before=True))
    return land(count(start, number, rule.unit, tolled_days(school)), rule.policy, late=late)


@lru_cache(maxsize=_KEPT)
def on_the_day(day: date) -> Landing:
    """On a day that was set, and is not counted."""
    return Landing(Policy.FIXED, Count(day, 0, Unit.CALENDAR, day))
