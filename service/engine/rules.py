"""Rules applied to a day: the count, its readings, and dates that were set."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import assert_never

from calendars.counting import Count, Policy, Unit, count, count_length
from calendars.day_sets import LAST_DAY, BeyondError, ListedDays
from calendars.readings import ComputedDates, Reading, ReadingId, apply_policy, tolled_readings
from calendars.school import School, school_days, tolled_days
from calendars.summer import recess_weekdays, school_or_summer_days, school_or_weekdays
from service.engine.applicable import is_by_school
from service.engine.case import Case
from service.law.vocabulary import (
    After,
    AlsoFrom,
    Before,
    BoardRecess,
    Counted,
    Event,
    Lasts,
    Moves,
    Rule,
    SetTo,
    Within,
)

_DAYS_OF_SCHOOL: dict[Unit, Callable[[School], ListedDays]] = {
    Unit.SCHOOL: school_days,
    Unit.SCHOOL_OR_SUMMER: school_or_summer_days,
    Unit.SCHOOL_OR_WEEKDAY: school_or_weekdays,
}


_NO_SCHOOL = School()


def count_rule(rule: Counted, day: date, case: Case, ends: Iterable[Reading] = ()) -> ComputedDates:
    """The dates that `rule` counts from `day`; BeyondError past the days that are known.

    `ends` are other readings of the period whose end it is counted from.
    """
    has_school = is_by_school(rule) and case.school != _NO_SCHOOL
    by_itself = _by_itself(rule, day, case.school) if has_school else _without_school(rule, day)
    words = by_itself.words
    if rule.unit is Unit.SCHOOL_OR_SUMMER and not isinstance(rule, Lasts):
        return apply_policy(words, rule.policy, *_summer_readings(rule, words, case))
    if isinstance(rule, Lasts) or rule.unit in _DAYS_OF_SCHOOL:
        return by_itself
    others = [*_other_starts(rule, words, case), *_other_ends(ends, words)]
    if not others:
        return by_itself
    return apply_policy(words, rule.policy, *_tolled(rule, day, case.school), *others)


# The same counts are made again for other cases that are filed within two years. Those by a
# school's calendar are not kept: few cases share one, and each would keep the days of its school.
@lru_cache(maxsize=16_384)
def _without_school(rule: Counted, day: date) -> ComputedDates:
    return _by_itself(rule, day, _NO_SCHOOL)


def _by_itself(rule: Counted, day: date, school: School) -> ComputedDates:
    number, unit = _number(rule), rule.unit
    if isinstance(rule, Lasts):
        return _length(rule, day, school)
    if unit in _DAYS_OF_SCHOOL:
        words = count(day, number, unit, _DAYS_OF_SCHOOL[unit](school))
        return apply_policy(words, rule.policy)
    is_tolled = isinstance(rule, Within) and rule.tolled and school != School()
    words = count(day, number, unit, tolled_days(school) if is_tolled else None)
    return apply_policy(words, rule.policy, *_tolled(rule, day, school))


def _tolled(rule: Counted, day: date, school: School) -> Iterator[Reading]:
    """The readings of a count that vacations stop, beside its words."""
    if isinstance(rule, Within) and rule.tolled and school != School():
        for id_, days in tolled_readings(school):
            yield Reading(id_, count(day, rule.count, rule.unit, days))


def _length(rule: Lasts, day: date, school: School) -> ComputedDates:
    known = _DAYS_OF_SCHOOL.get(rule.unit)
    days = known(school) if known else None
    words = count_length(day, rule.count, rule.unit, days)
    next_day = count(day, rule.count, rule.unit, days)
    return apply_policy(words, rule.policy, Reading(ReadingId.FROM_NEXT_DAY, next_day))


def _summer_readings(rule: Counted, words: Count, case: Case) -> Iterator[Reading]:
    """The readings of a count in days of school that goes into the summer recess."""
    without_holidays = _counted_on(words, school_or_weekdays(case.school))
    if without_holidays:
        yield Reading(ReadingId.SUMMER_HOLIDAYS_OUT, without_holidays)
    recess = rule.recess if isinstance(rule, Within) else None
    left_out = _recess_days(words, recess, case) if recess else ()
    if recess and left_out:
        days = school_or_summer_days(case.school, frozenset(left_out))
        if found := _counted_on(words, days):
            last = min(found.day, _last_before_year(words.start, recess, case.school))
            yield Reading(ReadingId.BOARD_RECESS, found._replace(day=max(words.day, last)))


def _recess_days(words: Count, recess: BoardRecess, case: Case) -> tuple[date, ...]:
    """The weekdays of a board's recess; none where the count does not reach the summer."""
    summer = [day for day in recess_weekdays(case.school) if day > words.start]
    if not summer or summer[0] > words.day:
        return ()
    spans = case.spans.get(recess.spans, ())
    within = [
        day
        for day in summer
        if not spans or any(first <= day <= (last or first) for first, last in spans)
    ]
    return tuple(within[: recess.most])


def _last_before_year(day: date, recess: BoardRecess, school: School) -> date:
    following = school.next_year(day)
    return following.first - timedelta(recess.before_year) if following else LAST_DAY


def _counted_on(words: Count, days: ListedDays) -> Count | None:
    """The same count of other days; none past the days that are known."""
    try:
        return count(words.start, words.number, words.unit, days)
    except BeyondError:
        return None


def set_date(day: date, rule: SetTo | None = None, case: Case | None = None) -> ComputedDates:
    """A date that was set, not counted, with the readings of the `rule` that set it."""
    words = Count(day, 0, Unit.CALENDAR, day)
    others = _other_starts(rule, words, case) if rule and case else ()
    return apply_policy(words, Policy.FIXED, *others)


def restarted(case: Case, by: Event | None) -> date:
    """The first day from which a rule may count: that of its restart, if there was one."""
    return case.happened.get(by, date.min) if by else date.min


def _other_starts(rule: Rule, words: Count, case: Case) -> Iterator[Reading]:
    """The readings that count from another start than the words."""
    if not isinstance(rule, (Within, SetTo)):
        return
    for other in rule.also_from:
        start = _start(other, rule, case)
        if start is None or other.unless in case.stands:
            continue
        number = words.number if other.count is None else other.count
        found = _counted_like(words, start, number)
        if found and _moves(found, words, other.moves):
            yield Reading(other.reading, found)


def _other_ends(ends: Iterable[Reading], words: Count) -> Iterator[Reading]:
    """The readings that count from another end of the period that comes before."""
    for end in ends:
        if found := _counted_like(words, end.date, words.number):
            yield Reading(end.id, found)


def _start(other: AlsoFrom, rule: Within | SetTo, case: Case) -> date | None:
    first = restarted(case, rule.restarted_by) if isinstance(rule, Within) else date.min
    days = (case.happened[event] for event in other.events if event in case.happened)
    return next((day for day in days if day >= first), None)


def _counted_like(words: Count, start: date, number: int) -> Count | None:
    """The same count from another start; none past the days that are known."""
    try:
        return count(start, number, words.unit, words.days)
    except BeyondError:
        return None


def _moves(found: Count, words: Count, moves: Moves | None) -> bool:
    match moves:
        case Moves.LATER:
            return found.day > words.day
        case Moves.EARLIER:
            return found.day < words.day
        case None:
            return True
        case _:
            assert_never(moves)


def _number(rule: Counted) -> int:
    match rule:
        case Within() | Lasts():
            return rule.count
        case After():
            return rule.count + 1
        case Before():
            return -rule.count
        case _:
            assert_never(rule)
