"""The law of a case: which of its process' deadlines are for it, and which of their rules."""

from bisect import bisect_right
from collections.abc import Collection, Mapping
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import NamedTuple, TypeGuard

from calendars.counting import Unit
from service.facts import Facts
from service.terms import (
    Before,
    Choice,
    Counted,
    Deadline,
    Event,
    Past,
    Process,
    Rule,
    Within,
)

_ONE_DAY = timedelta(1)


class Docket(NamedTuple):
    """What a case is about: its events in the order of the law, and the rules of each by law."""

    events: tuple[Event, ...]
    ruled: Mapping[Event, tuple[Deadline, tuple[Rule, ...]]]
    plain: Mapping[Event, tuple[Deadline, Counted, Event]]
    """What is counted from one event only, and nothing that was given moves or stops: most is."""


def docket(facts: Facts) -> Docket:
    """The law of a case, by when it was filed, how things stand and what was given."""
    era = bisect_right(_turns(facts.process), facts.filed)
    return _docket(facts.process, era, facts.stands, frozenset(facts.days))


def in_force(deadline: Deadline, filed: date, stands: Collection[Choice]) -> tuple[Rule, ...]:
    """The rules of `deadline` that were law on the day of filing and are for such a case."""
    return tuple(
        rule
        for rule in deadline.rules
        if (rule.since or date.min) <= filed <= (rule.until or date.max)
        and (rule.only is None or rule.only in stands)
    )


# There are few laws, and few ways in which things stand; what is given beside them varies more.
@lru_cache(maxsize=1_024)
def _docket(
    process: Process, era: int, stands: frozenset[Choice], given: frozenset[Event]
) -> Docket:
    filed = _turns(process)[era - 1] if era else date.min
    ruled = {
        deadline.event: (deadline, in_force(deadline, filed, stands))
        for deadline in process.deadlines
        if (deadline.only is None or deadline.only in stands)
        and (deadline.given is None or deadline.given in given)
    }
    facts = (event for event in (process.filed, *process.facts) if event in given or event in ruled)
    plain = {
        event: (deadline, rules[0], starts[0])
        for event, (deadline, rules) in ruled.items()
        if event not in given and given.isdisjoint(deadline.excused_by)
        if not deadline.lengthened_by and _by_days_alone(rules[0])
        if len(starts := _starts(rules[0])) == 1
    }
    return Docket(tuple(dict.fromkeys((*facts, *ruled))), ruled, plain)


def _by_days_alone(rule: Rule) -> TypeGuard[Counted]:
    """Whether it counts days that are the same for every school, and in one way."""
    if isinstance(rule, Within) and (rule.tolled or rule.safe_from):
        return False
    return isinstance(rule, Within | Past | Before) and rule.unit is not Unit.SCHOOL


def _starts(rule: Counted) -> tuple[Event, ...]:
    return (rule.before,) if isinstance(rule, Before) else rule.after


@cache
def _turns(process: Process) -> list[date]:
    """The days on which the law of a process becomes another."""
    rules = [rule for deadline in process.deadlines for rule in deadline.rules]
    ends = {rule.until + _ONE_DAY for rule in rules if rule.until}
    return sorted({rule.since for rule in rules if rule.since} | ends)
