"""The law of a case: which of its process' deadlines are for it, and what follows from what."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import NamedTuple, TypeAlias, assert_never

from calendars.counting import Unit
from calendars.school import School
from service.engine.case import Case
from service.law.vocabulary import (
    After,
    Always,
    Before,
    Choice,
    Chosen,
    Condition,
    Deadline,
    Event,
    Extension,
    Given,
    Lacking,
    LateReferral,
    LongBefore,
    Notice,
    Outside,
    Process,
    Rule,
    SameDay,
    SetTo,
    Undated,
    Within,
)

Ruled: TypeAlias = Mapping[Event, tuple[Deadline, tuple[Rule, ...]]]
# What can be given: a day, more time, or the calendar of a school.
_Ground: TypeAlias = Event | Extension | type[School]

_ONE_DAY = timedelta(1)


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """The events of a case that rest on the same of what was given; `ruled` is the law of all.

    `days` are the events given a day, `extensions` those that may have been granted, and `school`
    is whether they depend on its calendar.
    """

    process: Process
    ruled: Ruled
    events: tuple[Event, ...]
    days: tuple[Event, ...]
    extensions: tuple[Extension, ...]
    school: bool


class Applicable(NamedTuple):
    """What a case is about: its events in the order of the law, the rules of each, and its parts.

    Each event is in one part. What follows in a part is the same for all cases that were given the
    same of what it rests on. `notices` are those declared for such a case, whatever its days are.
    """

    events: tuple[Event, ...]
    ruled: Ruled
    parts: tuple[Part, ...]
    notices: tuple[Notice, ...]


def applicable(facts: Case) -> Applicable:
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


@cache
def needs_school(rule: Rule | None) -> bool:
    """Whether a rule asks for the school's calendar."""
    tolled = isinstance(rule, Within) and rule.tolled
    return tolled or isinstance(rule, LateReferral) or in_school_days(rule)


@cache
def in_school_days(rule: Rule | None) -> bool:
    """Whether a rule counts school days."""
    return isinstance(rule, Within | After | Before) and rule.unit is Unit.SCHOOL


# There are few laws, and few ways in which things stand; what is given beside them varies more.
@lru_cache(maxsize=1_024)
def _docket(
    process: Process, era: int, stands: frozenset[Choice], given: frozenset[Event]
) -> Applicable:
    filed = _turns(process)[era - 1] if era else date.min
    law = {
        deadline.event: (deadline, in_force(deadline, filed, stands))
        for deadline in process.deadlines
        if (deadline.only is None or deadline.only in stands)
        and (deadline.given is None or deadline.given in given)
    }
    facts = (event for event in (process.filed, *process.facts) if event in given or event in law)
    events = tuple(dict.fromkeys((*facts, *law)))
    notices = tuple(
        notice
        for notice in process.notices
        if (notice.only is None or notice.only in stands)
        and given.isdisjoint(notice.unless)
        and _on_some_days(notice.when, stands, given)
    )
    return Applicable(events, law, tuple(_parts(process, law, events, given)), notices)


def _parts(
    process: Process, law: Ruled, events: Iterable[Event], given: Collection[Event]
) -> Iterator[Part]:
    grounds = _Grounds(law, given)
    alike: dict[frozenset[_Ground], list[Event]] = {}
    for event in events:
        alike.setdefault(frozenset(grounds.of(event)), []).append(event)
    for on, found in alike.items():
        days = (each for each in on if isinstance(each, Event))
        extensions = (each for each in on if isinstance(each, Extension))
        yield Part(process, law, tuple(found), tuple(days), tuple(extensions), School in on)


class _Grounds:
    """What each event of a case rests on, of all that can be given."""

    def __init__(self, law: Ruled, given: Collection[Event]) -> None:
        self._law = law
        self._given = given

    def of(self, event: Event) -> Iterator[_Ground]:
        yield from self._days([event])
        if event not in self._law:
            return
        deadline, rules = self._law[event]
        yield from self._days(deadline.excused_by)
        if deadline.lengthened_by:
            yield deadline.lengthened_by
        for rule in rules:
            yield from self._of_rule(rule)

    def _of_rule(self, rule: Rule) -> Iterator[_Ground]:
        if needs_school(rule):
            yield School
        match rule:
            case Within():
                yield from (*self._start(rule.after), *self._days([rule.safe_from]))
            case After():
                yield from self._start(rule.after)
            case Before():
                yield from self._start([rule.before])
            case SameDay():
                yield from self._start([rule.of])
            case SetTo():
                on = rule.events
                yield from [on] if isinstance(on, Extension) else self._days(on)
            case LateReferral():
                yield from self._days([rule.referral, rule.before_it])
            case Undated():
                pass
            case _:
                assert_never(rule)

    def _start(self, events: Collection[Event]) -> Iterator[_Ground]:
        """What a count from the first of `events` rests on: its day where one was given."""
        first = next((event for event in events if event in self._given), None)
        if first:
            yield first
        else:
            for event in events:
                yield from self.of(event)

    def _days(self, events: Iterable[Event | None]) -> Iterator[_Ground]:
        return (event for event in events if event and event in self._given)


def _on_some_days(when: Condition, stands: frozenset[Choice], given: frozenset[Event]) -> bool:
    match when:
        case Always():
            return True
        case Given():
            return not given.isdisjoint(when.events)
        case Lacking():
            return when.given in given and when.missing not in given
        case LongBefore():
            return when.event in given and when.other in given
        case Chosen():
            return when.choice in stands
        case Outside():
            return when.event in given
        case _:
            assert_never(when)


@cache
def _turns(process: Process) -> list[date]:
    """The days on which the law of a process becomes another."""
    rules = [rule for deadline in process.deadlines for rule in deadline.rules]
    ends = {rule.until + _ONE_DAY for rule in rules if rule.until}
    return sorted({rule.since for rule in rules if rule.since} | ends)
