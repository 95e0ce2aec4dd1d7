"""The law that applies to a case: deadlines in force, in the order in which they depend."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping
from datetime import date, timedelta
from functools import cache, lru_cache
from graphlib import TopologicalSorter
from types import MappingProxyType
from typing import NamedTuple, TypeAlias, assert_never

from calendars.counting import SCHOOL_UNITS
from service.engine.case import Case
from service.law.vocabulary import (
    After,
    AfterToday,
    Always,
    Before,
    Birthday,
    BirthdayYear,
    Choice,
    Chosen,
    Condition,
    Counted,
    Deadline,
    DoneLate,
    Early,
    Event,
    FirstSchoolDay,
    Given,
    InSummer,
    Lacking,
    Lasts,
    LateReferral,
    LongBefore,
    Notice,
    Outside,
    Process,
    ReadAs,
    RemovalDay,
    Rule,
    SameDay,
    SetTo,
    Shown,
    Spans,
    Unanswered,
    Undated,
    Unpreceded,
    Within,
)

Ruled: TypeAlias = Mapping[Event, tuple[Deadline, tuple[Rule, ...]]]

_ONE_DAY = timedelta(1)


class Applicable(NamedTuple):
    """The rules of each event, and the events each after all that it is counted from.

    `place` is the order of the law; `notices` are those declared for such a case, whatever its
    days are.
    """

    ruled: Ruled
    order: tuple[Event, ...]
    place: Mapping[Event, int]
    notices: tuple[Notice, ...]


class _Law(NamedTuple):
    """The law of a process, whatever the case.

    Rules change on the days `turns`, for a case by the day of filing or of an event of `dating`;
    `place` is the order of its events.
    """

    dating: frozenset[Event]
    turns: tuple[date, ...]
    place: Mapping[Event, int]

    def era(self, day: date) -> date:
        """The first day of the time in which the law was as on `day`."""
        era = bisect_right(self.turns, day)
        return self.turns[era - 1] if era else date.min


def applicable(facts: Case) -> Applicable:
    """The law of a case, by its filing date, its circumstances and its facts."""
    process, happened = facts.process, facts.happened
    law = _law(process)
    days = law.dating & happened.keys()
    eras = frozenset((event, law.era(happened[event])) for event in days)
    given = frozenset((*happened, *(fact for fact, spans in facts.spans.items() if spans)))
    return _applicable(process, eras, facts.stands, given)


def in_force(
    deadline: Deadline,
    filed: date,
    stands: Collection[Choice],
    dated: Mapping[Event, date] = MappingProxyType({}),
) -> tuple[Rule, ...]:
    """The rules of `deadline` that were law on the day of filing and are for such a case.

    `dated` are the days of the other events that decide whether a rule was law.
    """
    return tuple(
        rule
        for rule in deadline.rules
        if (rule.since or date.min) <= _law_day(rule, filed, dated) <= (rule.until or date.max)
        and (rule.only is None or rule.only in stands)
    )


def _law_day(rule: Rule, filed: date, dated: Mapping[Event, date]) -> date:
    return dated.get(rule.dated_by, filed) if rule.dated_by else filed


def needs_school(rule: Rule | None) -> bool:
    """Whether a rule asks for the school's calendar."""
    by_year = isinstance(rule, (LateReferral, FirstSchoolDay, RemovalDay))
    return by_year or (isinstance(rule, Counted) and is_by_school(rule))


def is_by_school(rule: Counted) -> bool:
    """Whether the school's calendar decides where the count of a rule ends."""
    return rule.unit in SCHOOL_UNITS or is_tolled(rule)


def is_tolled(rule: Rule | None) -> bool:
    """Whether vacations stop the count of a rule."""
    return isinstance(rule, Within) and rule.tolled


def in_school_days(rule: Rule | None) -> bool:
    """Whether a rule counts school days."""
    return isinstance(rule, Counted) and rule.unit in SCHOOL_UNITS


# Sorting the law takes some hundred microseconds, more than a whole timeline: cases filed in one
# era that were given the same facts share it.
@lru_cache(maxsize=1_024)
def _applicable(
    process: Process,
    eras: frozenset[tuple[Event, date]],
    stands: frozenset[Choice],
    given: frozenset[Event | Spans],
) -> Applicable:
    dated = dict(eras)
    ruled = {
        deadline.event: (deadline, rules)
        for deadline in process.deadlines
        if (deadline.only is None or deadline.only in stands) and _is_shown(deadline, given)
        if (rules := in_force(deadline, dated[process.filed], stands, dated))
    }
    facts = (event for event in (process.filed, *process.facts) if event in given or event in ruled)
    events = tuple(dict.fromkeys((*facts, *ruled)))
    graph = {event: _starts(ruled, event, given) for event in events}
    notices = tuple(
        notice
        for notice in process.notices
        if (notice.only is None or notice.only in stands)
        and (given | stands).isdisjoint(notice.unless)
        and _may_hold(notice.when, stands, given)
    )
    order = tuple(TopologicalSorter(graph).static_order())
    return Applicable(ruled, order, _law(process).place, notices)


def _is_shown(deadline: Deadline, given: frozenset[Event | Spans]) -> bool:
    """Whether the fact is there without which a deadline is not shown."""
    if deadline.with_fact:
        return not given.isdisjoint((deadline.with_fact, deadline.event))
    return deadline.given is None or deadline.given in given


def _starts(ruled: Ruled, event: Event, given: frozenset[Event | Spans]) -> list[Event]:
    """The deadlines that an event may be counted from."""
    rules = ruled[event][1] if event in ruled else ()
    return [start for rule in rules for start in _counted_from(rule, given) if start in ruled]


def _counted_from(rule: Rule, given: frozenset[Event | Spans]) -> Iterator[Event]:
    """The events whose date a rule needs: the first that was entered, or else all."""
    match rule:
        case Within() | After() | Lasts():
            events = rule.after
        case Before():
            events = (rule.before,)
        case SameDay():
            events = (rule.of,)
        case FirstSchoolDay():
            events = (rule.since_event,)
        case Birthday() | BirthdayYear():
            events = (rule.of,)
        case RemovalDay():
            events = (rule.year_of,)
        case SetTo() | LateReferral() | Undated():
            return
        case _:
            assert_never(rule)
    if given.isdisjoint(events):
        yield from events


@cache
def _law(process: Process) -> _Law:
    rules = [rule for deadline in process.deadlines for rule in deadline.rules]
    ends = {rule.until + _ONE_DAY for rule in rules if rule.until}
    turns = {rule.since for rule in rules if rule.since} | ends
    dating = frozenset(rule.dated_by for rule in rules if rule.dated_by)
    ruled = (deadline.event for deadline in process.deadlines)
    events = dict.fromkeys((process.filed, *process.facts, *ruled))
    places = {event: place for place, event in enumerate(events)}
    return _Law(dating | {process.filed}, tuple(sorted(turns)), places)


def _may_hold(when: Condition, stands: frozenset[Choice], given: frozenset[Event | Spans]) -> bool:
    match when:
        case Always() | Unanswered() | Shown() | ReadAs() | DoneLate() | InSummer():
            return True
        case Given():
            return not given.isdisjoint(when.events)
        case Lacking():
            return when.given in given and when.missing not in given
        case LongBefore():
            return when.event in given and when.other in given
        case Chosen():
            return when.choice in stands
        case Early() | Unpreceded() | Outside() | AfterToday():
            return when.event in given
        case _:
            assert_never(when)
