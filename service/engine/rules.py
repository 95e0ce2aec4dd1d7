"""What a rule makes of a day: each entry is made once, on whosever timeline it stands."""

from collections.abc import Callable, Hashable
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache, partial
from typing import ParamSpec, assert_never

from calendars.counting import Count, Landing, Policy, Unit, count, land
from calendars.school import School, school_days, tolled_days
from service.engine.timeline import (
    KEPT,
    NEXT_SCHOOL_YEAR,
    AppliedExtension,
    Line,
    Standing,
    Trigger,
)
from service.law.vocabulary import (
    After,
    Before,
    Counted,
    Deadline,
    Event,
    Extension,
    LateReferral,
    Rule,
    SameDay,
    SetTo,
    Undated,
    Within,
)

Given = ParamSpec("Given")


# Families ask about the days of now: most of what is asked was asked before.
@lru_cache(maxsize=KEPT)
def _made(make: Callable[..., Line], *given: Hashable) -> Line:
    return make(*given)


def _once(make: Callable[Given, Line]) -> Callable[Given, Line]:
    return partial(_made, make)


@_once
def counted(
    deadline: Deadline, rule: Counted, start: Trigger, school: School | None, decided: date | None
) -> Line:
    """What `rule` counts from `start`; BeyondError past the known days.

    `school` is the school's calendar where the rule asks for it, and `decided` the day that the
    date to rely on is counted from, where it is another.
    """
    landing = _landing(rule, start.day, school, decided)
    return Line(deadline.event, start.standing, deadline, rule, start.event, landing)


@_once
def on_the_day(deadline: Deadline, rule: SameDay | SetTo, start: Trigger) -> Line:
    """On the very day of `start`."""
    return Line(deadline.event, start.standing, deadline, rule, start.event, _set(start.day))


@_once
def undated(deadline: Deadline, rule: Undated) -> Line:
    """A duty without a number of days."""
    return Line(deadline.event, Standing.UNDATED, deadline, rule)


@_once
def pending(deadline: Deadline, rule: Rule, start: Event, waits_for: tuple[Event, ...]) -> Line:
    """What has no date before the events it waits for have."""
    return Line(deadline.event, Standing.PENDING, deadline, rule, start, waits_for=waits_for)


@_once
def waiting(event: Event) -> Line:
    """What has no rule and no day either."""
    return Line(event, Standing.PENDING, waits_for=(event,))


@_once
def given(event: Event, day: date) -> Line:
    """What has no rule, and has happened."""
    return Line(event, Standing.HAPPENED, given=day)


@_once
def happened(below: Line, day: date) -> Line:
    """What the rule set a date for, and has happened."""
    return replace(below, standing=Standing.HAPPENED, given=day, waits_for=())


@_once
def excused(below: Line, excuse: Event, day: date) -> Line:
    """What `excuse` made unnecessary on its day."""
    return replace(below, standing=Standing.EXCUSED, excused=(excuse, day), waits_for=())


@_once
def extended(below: Line, rule: SetTo, extension: Extension, days: tuple[date, ...]) -> Line:
    """What an extension moved to each of `days` in turn."""
    before = (below.day, *days)
    return replace(
        below,
        standing=Standing.KNOWN,
        rule=rule,
        start=extension,
        landing=_set(days[-1]),
        without=below.landing,
        moved=tuple(map(partial(AppliedExtension, extension), days, before)),
        waits_for=(),
    )


@_once
def lengthened(below: Line, extension: Extension, day: date, lengths: tuple[int, ...]) -> Line:
    """What is due so many days after its `day`, added one after the other."""
    moved = []
    for days in lengths:
        was, day = day, day + timedelta(days)
        moved.append(AppliedExtension(extension, day, was))
    return replace(below, landing=_set(day), without=below.landing, moved=tuple(moved))


@_once
def next_year(below: Line, rule: LateReferral, first: date) -> Line:
    """What is due after the next school year begins, on its `first` day."""
    return replace(
        below,
        standing=Standing.KNOWN,
        rule=rule,
        start=NEXT_SCHOOL_YEAR,
        landing=land(count(first, rule.count, Unit.CALENDAR), rule.policy),
        waits_for=(),
    )


@_once
def without_next_year(below: Line, waits_for: tuple[Event, ...]) -> Line:
    """What has no date before the next school year is known."""
    return replace(below, standing=Standing.PENDING, landing=None, waits_for=waits_for)


def _landing(rule: Counted, day: date, school: School | None, decided: date | None) -> Landing:
    number, unit, policy = _number(rule), rule.unit, rule.policy
    if school is None:
        safe = count(decided, number, unit) if decided else None
        return land(count(day, number, unit), policy, safe=safe)
    if unit is Unit.SCHOOL:
        return land(count(day, number, unit, school_days(school)), policy)
    late = count(day, number, unit, tolled_days(school, weekend_before=True))
    return land(count(day, number, unit, tolled_days(school)), policy, late=late)


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


def _set(day: date) -> Landing:
    """On a day that was set, and is not counted."""
    return Landing(Policy.FIXED, Count(day, 0, Unit.CALENDAR, day))
