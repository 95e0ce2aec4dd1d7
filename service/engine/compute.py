"""Compute a timeline: each deadline in dependency order, by one match over rule kinds."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import assert_never

from calendars.counting import SCHOOL_UNITS
from calendars.day_sets import LAST_DAY, BeyondError
from calendars.readings import ComputedDates
from calendars.school_checks import unknown_winters
from service.engine.applicable import Applicable, applicable, is_by_school
from service.engine.birth_rules import is_beyond, is_covered
from service.engine.case import Case, out_of_order
from service.engine.changes import (
    continuance_faults,
    continued,
    continued_by,
    excuse_of,
    excused,
    extended,
    happened,
    lengthened,
    settle,
)
from service.engine.faults import (
    AlreadyEnded,
    BeyondTheYears,
    CaseError,
    FactFault,
    GivenValue,
    NotLater,
)
from service.engine.outcome import is_missing
from service.engine.proofs import proven, with_facts
from service.engine.rules import count_rule, restarted, set_date
from service.engine.school_rules import first_school_day, given_day, late_referral
from service.engine.sending import estimated_reading, given_line, other_ends
from service.engine.timeline import SCHOOL_YEAR, Line, Standing, Timeline
from service.law.vocabulary import (
    After,
    Before,
    Birthday,
    BirthdayYear,
    Continuances,
    Counted,
    Deadline,
    Event,
    Extension,
    FirstSchoolDay,
    Lasts,
    LateReferral,
    Moves,
    RemovalDay,
    Rule,
    SameDay,
    SetTo,
    Undated,
    Within,
)


def compute(facts: Case) -> Timeline:
    """Every date that follows from `facts`; CaseError when they cannot all be true."""
    law = applicable(facts)
    computation = _Computation(facts, law)
    for event in law.order:
        computation.lines[event] = computation.line(event)
    faults = (*out_of_order(facts), *computation.faults)
    if faults:
        raise CaseError(faults)
    lines = sorted(
        settle(computation.lines, facts),
        key=lambda line: (*line.position, law.place[line.event]),
    )
    covered = tuple(filter(is_covered, lines))
    return Timeline(facts, covered, law.notices, any(map(is_beyond, lines)))


class _Computation:
    """Lines computed so far, and faults found on the way."""

    def __init__(self, facts: Case, law: Applicable) -> None:
        self.lines: dict[Event, Line] = {}
        self.faults: list[FactFault] = []
        self._facts = facts
        self._happened = facts.happened
        self._given = {each: given_line(each, day, facts) for each, day in facts.happened.items()}
        self._law = law

    def line(self, event: Event) -> Line:
        """The line of an event, whose starting events have theirs."""
        given = self._happened.get(event)
        if event not in self._law.ruled:
            return self._given[event]
        deadline, rules = self._law.ruled[event]
        line = self._apply(deadline, rules)
        if deadline.sent and deadline.sent in self._happened:
            line = line._replace(sent=self._happened[deadline.sent])
        if deadline.lengthened_by:
            line = self._lengthened(line, deadline.lengthened_by)
        if deadline.continued_by:
            line = self._continued(line, deadline.continued_by)
        line = with_facts(line, deadline, self._facts)
        if given:
            return happened(line, given)
        if excuse := excuse_of(deadline, self._facts):
            return excused(line, excuse)
        return proven(line, deadline, self._facts)

    def _continued(self, line: Line, law: Continuances) -> Line:
        self.faults.extend(continuance_faults(law, self._facts))
        try:
            return continued(line, law, self._facts)
        except BeyondError:
            self.faults.append(BeyondTheYears(*continued_by(law, self._facts)))
            return line

    def _apply(self, deadline: Deadline, rules: Sequence[Rule]) -> Line:
        """The line by the first of `rules`, changed or excused by those below it."""
        rule, *below = rules
        match rule:
            case Within() | After() | Lasts():
                return self._counted(deadline, rule, rule.after)
            case Before():
                return self._counted(deadline, rule, (rule.before,))
            case SameDay():
                return self._on_day(deadline, rule, rule.of)
            case FirstSchoolDay():
                return self._on_day(deadline, rule, rule.since_event)
            case SetTo():
                if isinstance(rule.events, Extension):
                    return self._extended(rule, rule.events, self._apply(deadline, below))
                return self._set(rule, rule.events, deadline, below)
            case LateReferral():
                return late_referral(rule, self._apply(deadline, below), self._facts)
            case Birthday() | BirthdayYear() | RemovalDay():
                return given_day(rule, deadline, self._facts)
            case Undated():
                return Line(deadline.event, Standing.UNDATED, deadline, rule)
            case _:
                assert_never(rule)

    def _counted(self, deadline: Deadline, rule: Counted, events: Sequence[Event]) -> Line:
        restart = rule.restarted_by if isinstance(rule, Within) else None
        start = self._start(events, restarted(self._facts, restart))
        if self._is_missing(start):
            return self._waiting(deadline, rule, start)
        if start.day is None or start.waits_for or start.may_never_come:
            return _pending(deadline, rule, start)
        if rule.unit in SCHOOL_UNITS and not self._facts.school.years:
            return _pending(deadline, rule, start, SCHOOL_YEAR)
        try:
            ends = other_ends(start, deadline)
            computed = count_rule(rule, start.day, self._facts, ends)
        except BeyondError:
            return self._beyond(deadline, rule, start)
        unknown = is_by_school(rule) and bool(unknown_winters(self._facts.school, computed.stretch))
        estimated = start.estimated or estimated_reading(rule, self._facts)
        estimate = unknown or estimated or (isinstance(rule, Before) and rule.estimate)
        return Line(
            deadline.event,
            Standing.PROJECTED if estimate else start.counts_from_it,
            deadline,
            rule,
            start.event,
            computed,
            assumes=start.assumption,
            unknown_winter=unknown,
            estimated=estimated,
        )

    def _is_missing(self, start: Line) -> bool:
        """Whether a start is overdue on every reading, or itself waits for one that is."""
        if start.if_on_time:
            return True
        as_of = self._facts.as_of
        return as_of is not None and is_missing(start, as_of)

    def _waiting(self, deadline: Deadline, rule: Counted, start: Line) -> Line:
        """A pending line, counted from an event that did not happen, with its possible dates."""
        line = _pending(deadline, rule, start)
        on_time = start.if_on_time or (start.due.statutory_day if start.due else None)
        seen = start.not_before or self._facts.as_of
        unknown = rule.unit in SCHOOL_UNITS and not self._facts.school.years
        if start.may_never_come or unknown or on_time is None or seen is None:
            return line
        try:
            if_on_time, not_before = (
                count_rule(rule, day, self._facts).day for day in (on_time, seen)
            )
        except BeyondError:
            return line
        return line._replace(if_on_time=if_on_time, not_before=not_before)

    def _on_day(self, deadline: Deadline, rule: SameDay | FirstSchoolDay, event: Event) -> Line:
        start = self._start([event])
        if self._is_missing(start) or start.day is None:
            return _pending(deadline, rule, start)
        school = self._facts.school
        if isinstance(rule, SameDay):
            computed: ComputedDates | None = set_date(start.day)
        elif not rule.next_year:
            computed = first_school_day(start.day, school)
        else:
            following = school.next_year(start.day)
            computed = first_school_day(following.first, school) if following else None
        if computed is None:
            return _pending(deadline, rule, start, SCHOOL_YEAR)
        line = Line(deadline.event, start.counts_from_it, deadline, rule, event, computed)
        return line._replace(assumes=start.assumption, estimated=start.estimated)

    def _start(self, events: Sequence[Event], first: date = date.min) -> Line:
        """The first of `events` that happened from `first` on, or else that has a date."""
        for event in events:
            if event in self._happened and self._happened[event] >= first:
                return self._given[event]
        lines = [
            self.lines.get(event) or Line(event, Standing.PENDING, waits_for=(event,))
            for event in events
        ]
        waiting = [line for line in lines if line.deadline] or lines
        return next((line for line in lines if line.day), waiting[-1])

    def _beyond(self, deadline: Deadline, rule: Counted, start: Line) -> Line:
        """A count that ran out of days: the next school year is missing, or the law is unread."""
        if isinstance(rule, Within) and rule.open_ended:
            return _pending(deadline, rule, start)._replace(waits_for=(), beyond=True)
        if not (is_by_school(rule) and self._facts.school.years):
            self.faults.append(BeyondTheYears(*self._given_as(start)))
        return _pending(deadline, rule, start, SCHOOL_YEAR)

    def _given_as(self, start: Line) -> tuple[str, tuple[GivenValue, ...]]:
        """The parameter that set the day of `start`, and its values."""
        if start.day and (start.given or not start.moved):
            return self._facts.name_of(start.event), (start.day,)
        law = start.moved[-1].by
        if isinstance(law, Continuances):
            return continued_by(law, self._facts)
        days = self._facts.extended_to.get(law, ())
        lengths = self._facts.extended_by.get(law, ())
        return law.id, (*days, *lengths)

    def _set(
        self, rule: SetTo, events: Sequence[Event], deadline: Deadline, others: Sequence[Rule]
    ) -> Line:
        below = self._apply(deadline, others)
        since = self._happened.get(rule.since_event, date.max) if rule.since_event else date.min
        days = {
            event: self._happened[event]
            for event in events
            if event in self._happened and self._happened[event] >= since
        }
        if not days:
            return below
        by_itself = self._apply(deadline, others[-1:])
        for event, day in days.items():
            self._check_move(rule, event.id, day, by_itself.day)
        first = min(days, key=days.__getitem__)
        if rule.caps and below.day and below.day <= days[first]:
            return below
        if rule.preceded_by and not self._came_first(rule.preceded_by, days[first]):
            return below
        computed = set_date(days[first], rule, self._facts)
        return Line(deadline.event, Standing.KNOWN, deadline, rule, first, computed)

    def _came_first(self, events: Sequence[Event], day: date) -> bool:
        """Whether one of `events` had happened by a day."""
        return any(self._happened.get(event, date.max) <= day for event in events)

    def _extended(self, rule: SetTo, extension: Extension, below: Line) -> Line:
        days = self._facts.extended_to.get(extension, ())
        if not days:
            return below
        for to, was in zip(days, (below.day, *days), strict=False):
            self._check_move(rule, extension.id, to, was)
        return extended(below, rule, extension, days)

    def _lengthened(self, below: Line, extension: Extension) -> Line:
        lengths = self._facts.extended_by.get(extension, ())
        if not lengths or below.day is None:
            return below
        if below.day + timedelta(sum(lengths)) > LAST_DAY:
            self.faults.append(BeyondTheYears(extension.id, lengths))
            return below
        return lengthened(below, extension, below.day, lengths)

    def _check_move(self, rule: SetTo, parameter: str, day: date, was: date | None) -> None:
        if was is None:
            return
        if rule.moves is Moves.LATER and day <= was:
            self.faults.append(NotLater(parameter, day, was))
        elif rule.moves is Moves.EARLIER and day > was:
            self.faults.append(AlreadyEnded(parameter, day, was))


def _pending(deadline: Deadline, rule: Rule, start: Line, *waits_for: Event) -> Line:
    waits = waits_for or start.waits_for or (start.event,)
    return Line(deadline.event, Standing.PENDING, deadline, rule, start.event, waits_for=waits)
