"""Rules applied to a day: the count, its readings, and dates that were set."""

from datetime import date
from typing import assert_never

from calendars.counting import (
    ComputedDates,
    Count,
    Policy,
    Reading,
    ReadingId,
    Unit,
    apply_policy,
    count,
)
from calendars.school import School, school_days, tolled_days
from service.engine.case import Case
from service.law.vocabulary import After, Before, Counted, Within


def count_rule(rule: Counted, day: date, case: Case) -> ComputedDates:
    """The dates that `rule` counts from `day`; BeyondError past the days that are known."""
    number, unit, school = _number(rule), rule.unit, case.school
    if unit is Unit.SCHOOL:
        return apply_policy(count(day, number, unit, school_days(school)), rule.policy)
    others = []
    if isinstance(rule, Within) and rule.tolled and school != School():
        words = count(day, number, unit, tolled_days(school))
        weekends = count(day, number, unit, tolled_days(school, weekend_before=True))
        others.append(Reading(ReadingId.WEEKEND_BEFORE_VACATION, weekends))
    else:
        words = count(day, number, unit)
    if decided := _decided(rule, case):
        others.append(Reading(ReadingId.FROM_DECISION, count(decided, number, unit)))
    return apply_policy(words, rule.policy, *others)


def set_date(day: date) -> ComputedDates:
    """A date that was set, not counted."""
    return apply_policy(Count(day, 0, Unit.CALENDAR, day), Policy.FIXED)


def _decided(rule: Counted, case: Case) -> date | None:
    """The day that a court may count from in place of the start."""
    safe_from = rule.safe_from if isinstance(rule, Within) else None
    return case.happened.get(safe_from) if safe_from else None


def _number(rule: Counted) -> int:
    match rule:
        case Within():
            return rule.count
        case After():
            return rule.count + 1
        case Before():
            return -rule.count
        case _:
            assert_never(rule)
