"""Facts in, dates with reasons out."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache, lru_cache
from itertools import chain
from typing import TypeAlias, assert_never

from calendars.counting import Unit
from calendars.day_sets import LAST_DAY, BeyondError
from calendars.school import School
from service.engine import rules as applied
from service.engine.applicable import Applicable, Part, Ruled, applicable, needs_school
from service.engine.case import (
    Case,
    Fault,
    FaultsError,
    not_later,
    out_of_order,
    outside_the_span,
    too_late,
)
from service.engine.timeline import (
    KEPT_PARTS,
    SCHOOL_YEAR,
    Line,
    Sequel,
    Standing,
    Timeline,
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
    Moves,
    Process,
    Rule,
    SameDay,
    SetTo,
    Undated,
    Within,
)

_Days: TypeAlias = tuple[date, ...]
_Extended: TypeAlias = tuple[tuple[_Days, tuple[int, ...]], ...]


def compute(facts: Case, law: Applicable | None = None) -> Timeline:
    """Every date that follows from `facts`; FaultsError when they cannot all be true.

    `law` is what their docket says, unless it is given.
    """
    law = law or applicable(facts)
    found = [_sequel(part, *_given(part, facts)) for part in law.parts]
    parts = tuple([part for part in found if part])
    if len(parts) < len(found) or any(out_of_order(facts)):
        raise FaultsError(tuple(_faults(facts, law)))
    entries = sorted(chain.from_iterable([part.entries for part in parts]))
    return Timeline(facts, parts, tuple([entry for _, entry in entries]), law.notices)


def _faults(facts: Case, law: Applicable) -> Iterator[Fault]:
    """What is wrong with a case as a whole, in the order of its law."""
    yield from out_of_order(facts)
    case = _Case(facts, law.ruled)
    for event in law.events:
        case.entry(event)
    yield from case.faults


def _given(part: Part, facts: Case) -> tuple[_Days, School | None, _Extended]:
    """What was given of all that a part rests on."""
    days = tuple(map(facts.days.__getitem__, part.days))
    to, by = facts.extended_to, facts.extended_by
    extended = tuple([(to.get(each, ()), by.get(each, ())) for each in part.extensions])
    return days, facts.school if part.school else None, extended


# Families ask about the days of now: what follows from one of them was mostly asked before.
@lru_cache(maxsize=KEPT_PARTS)
def _sequel(part: Part, days: _Days, school: School | None, extended: _Extended) -> Sequel | None:
    """What follows in a part; none where something is at fault."""
    facts = Case(
        part.process,
        days=dict(zip(part.days, days, strict=True)),
        extended_to={each: to for each, (to, _) in zip(part.extensions, extended, strict=True)},
        extended_by={each: by for each, (_, by) in zip(part.extensions, extended, strict=True)},
        school=school or School(),
    )
    case = _Case(facts, part.ruled)
    entries = [case.entry(event) for event in part.events]
    if case.faults:
        return None
    order = _order(part.process)
    return Sequel(
        tuple((_day(entry) * len(order) + order[entry.event], entry) for entry in entries),
        any(needs_school(entry.rule) for entry in entries),
        any(entry.cautions for entry in entries),
    )


def _day(entry: Line) -> int:
    return (entry.day or date.max).toordinal()


@cache
def _order(process: Process) -> dict[Event, int]:
    """The events of a process in the order of its law."""
    ruled = (deadline.event for deadline in process.deadlines)
    events = dict.fromkeys((process.filed, *process.facts, *ruled))
    return {event: place for place, event in enumerate(events)}


class _Case:
    """One run of the law over the facts: each event is worked out once, when first asked for."""

    def __init__(self, facts: Case, law: Ruled) -> None:
        self.facts = facts
        self.faults: list[Fault] = []
        self._law = law
        self._entries: dict[Event, Line] = {}

    def entry(self, event: Event) -> Line:
        found = self._entries.get(event)
        if found is None:
            self._entries[event] = found = self._entry(event)
        return found

    def _entry(self, event: Event) -> Line:
        given = self.facts.days.get(event)
        law = self._law.get(event)
        if law is None:
            return applied.given(event, given) if given else applied.waiting(event)
        deadline, rules = law
        entry = self._ruled(deadline, rules)
        if deadline.lengthened_by:
            entry = self._lengthened(entry, deadline.lengthened_by)
        if given:
            return applied.happened(entry, given)
        for excuse in deadline.excused_by:
            if excuse in self.facts.days:
                return applied.excused(entry, excuse, self.facts.days[excuse])
        return entry

    def _ruled(self, deadline: Deadline, rules: Sequence[Rule]) -> Line:
        rule = rules[0]
        match rule:
            case Within() | After():
                return self._counted(deadline, rule, rule.after)
            case Before():
                return self._counted(deadline, rule, (rule.before,))
            case SameDay():
                return self._same_day(deadline, rule)
            case SetTo():
                if isinstance(rule.events, Extension):
                    return self._extended(rule, rule.events, self._ruled(deadline, rules[1:]))
                return self._on(rule, rule.events, deadline, rules[1:])
            case LateReferral():
                return self._late(rule, self._ruled(deadline, rules[1:]))
            case Undated():
                return applied.undated(deadline, rule)
            case _:
                assert_never(rule)

    def _counted(self, deadline: Deadline, rule: Counted, events: Sequence[Event]) -> Line:
        below = self._start(events)
        if below.leads is None:
            return _pending(deadline, rule, below)
        school, decided = None, None
        if rule.unit is Unit.SCHOOL:
            school = self.facts.school
            if not school.years:
                return applied.pending(deadline, rule, below.event, (SCHOOL_YEAR,))
        elif isinstance(rule, Within):
            school = self.facts.school if rule.tolled else None
            decided = self.facts.days.get(rule.safe_from) if rule.safe_from else None
        try:
            return applied.counted(deadline, rule, below.leads, school, decided)
        except BeyondError:
            return self._beyond(deadline, rule, below)

    def _same_day(self, deadline: Deadline, rule: SameDay) -> Line:
        start = self._start([rule.of])
        if start.day is None:
            return _pending(deadline, rule, start)
        return applied.on_the_day(deadline, rule, Trigger(rule.of, start.day, start.follows()))

    def _start(self, events: Sequence[Event]) -> Line:
        """The first of `events` that happened, or else the first that has a date."""
        for event in events:
            if event in self.facts.days:
                return applied.given(event, self.facts.days[event])
        entries = [self.entry(event) for event in events]
        return next((entry for entry in entries if entry.day), entries[-1])

    def _beyond(self, deadline: Deadline, rule: Counted, start: Line) -> Line:
        """A count that ran out of days: the next school year is missing, or the law is unread."""
        by_school = rule.unit is Unit.SCHOOL or (isinstance(rule, Within) and rule.tolled)
        if not (by_school and self.facts.school.years):
            self.faults.append(outside_the_span(*self._given_as(start)))
        return applied.pending(deadline, rule, start.event, (SCHOOL_YEAR,))

    def _given_as(self, start: Line) -> tuple[str, str]:
        """The parameter that set the day of `start`, and what it said."""
        if start.given or not start.moved:
            return start.event.id, str(start.day)
        extension = start.moved[-1].extension
        days = self.facts.extended_to.get(extension, ())
        lengths = self.facts.extended_by.get(extension, ())
        return extension.id, ", ".join(map(str, (*days, *lengths)))

    def _on(
        self, rule: SetTo, events: Sequence[Event], deadline: Deadline, others: Sequence[Rule]
    ) -> Line:
        below = self._ruled(deadline, others)
        days = {event: self.facts.days[event] for event in events if event in self.facts.days}
        if not days:
            return below
        by_itself = self._ruled(deadline, others[-1:])
        for event, day in days.items():
            self._check_move(rule, event.id, day, by_itself.day)
        first = min(days, key=days.__getitem__)
        if rule.caps and below.day and below.day <= days[first]:
            return below
        start = Trigger(first, days[first], Standing.KNOWN)
        return applied.on_the_day(deadline, rule, start)

    def _late(self, rule: LateReferral, below: Line) -> Line:
        referral = self.facts.days[rule.referral]
        year = self.facts.school.year_of(referral)
        if year is None or (year.last - referral).days > rule.late:
            return below
        following = self.facts.school.next_year(referral)
        if following is None:
            waits_for = tuple(dict.fromkeys((*below.waits_for, SCHOOL_YEAR)))
            return applied.without_next_year(below, waits_for)
        if rule.before_it and not self._came_before(rule.before_it, following.first):
            return below
        late = applied.next_year(below, rule, following.first)
        if rule.caps and below.day and late.day and below.day <= late.day:
            return below
        return late

    def _came_before(self, event: Event, day: date) -> bool:
        came = self.facts.days.get(event)
        return came is not None and came < day

    def _extended(self, rule: SetTo, extension: Extension, below: Line) -> Line:
        days = self.facts.extended_to.get(extension, ())
        if not days:
            return below
        was = below.day
        for day in days:
            self._check_move(rule, extension.id, day, was)
            was = day
        return applied.extended(below, rule, extension, days)

    def _lengthened(self, below: Line, extension: Extension) -> Line:
        lengths = self.facts.extended_by.get(extension, ())
        if not lengths or below.day is None:
            return below
        if below.day + timedelta(sum(lengths)) > LAST_DAY:
            self.faults.append(outside_the_span(extension.id, ", ".join(map(str, lengths))))
            return below
        return applied.lengthened(below, extension, below.day, lengths)

    def _check_move(self, rule: SetTo, parameter: str, day: date, was: date | None) -> None:
        if was is None:
            return
        if rule.moves is Moves.LATER and day <= was:
            self.faults.append(not_later(parameter, day, was))
        elif rule.moves is Moves.EARLIER and day > was:
            self.faults.append(too_late(parameter, day, was))


def _pending(deadline: Deadline, rule: Counted | SameDay, start: Line) -> Line:
    waits_for = start.waits_for or (start.event,)
    return applied.pending(deadline, rule, start.event, waits_for)
