"""Compute a timeline: each deadline in dependency order, by one match over rule kinds."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import assert_never

from calendars.counting import Count, Landing, Policy, Unit, count, land
from calendars.day_sets import LAST_DAY, BeyondError
from calendars.school import School, school_days, tolled_days
from service.engine.applicable import Applicable, applicable
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
    NEXT_SCHOOL_YEAR,
    SCHOOL_YEAR,
    AppliedExtension,
    Line,
    Standing,
    Timeline,
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
    Rule,
    SameDay,
    SetTo,
    Undated,
    Within,
)


def compute(facts: Case) -> Timeline:
    """Every date that follows from `facts`; FaultsError when they cannot all be true."""
    law = applicable(facts)
    computation = _Computation(facts, law)
    for event in law.order:
        computation.lines[event] = computation.line(event)
    faults = (*out_of_order(facts), *computation.faults)
    if faults:
        raise FaultsError(faults)
    lines = sorted(
        computation.lines.values(), key=lambda line: (line.day or date.max, law.place[line.event])
    )
    return Timeline(facts, tuple(lines), law.notices)


class _Computation:
    """The lines computed so far, and the faults found on the way."""

    def __init__(self, facts: Case, law: Applicable) -> None:
        self.lines: dict[Event, Line] = {}
        self.faults: list[Fault] = []
        self._facts = facts
        self._law = law

    def line(self, event: Event) -> Line:
        """The line of an event, whose starting events have theirs."""
        given = self._facts.days.get(event)
        if event not in self._law.ruled:
            return Line(event, Standing.HAPPENED, given=given)
        deadline, rules = self._law.ruled[event]
        line = self._apply(deadline, rules)
        if deadline.lengthened_by:
            line = self._lengthened(line, deadline.lengthened_by)
        if given:
            return replace(line, standing=Standing.HAPPENED, given=given, waits_for=())
        for excuse in deadline.excused_by:
            if excuse in self._facts.days:
                excused = (excuse, self._facts.days[excuse])
                return replace(line, standing=Standing.EXCUSED, excused=excused, waits_for=())
        return line

    def _apply(self, deadline: Deadline, rules: Sequence[Rule]) -> Line:
        """The line that the first of `rules` gives, by what those below it give."""
        rule, *below = rules
        match rule:
            case Within() | After():
                return self._counted(deadline, rule, rule.after)
            case Before():
                return self._counted(deadline, rule, (rule.before,))
            case SameDay():
                return self._same_day(deadline, rule)
            case SetTo():
                if isinstance(rule.events, Extension):
                    return self._extended(rule, rule.events, self._apply(deadline, below))
                return self._set(rule, rule.events, deadline, below)
            case LateReferral():
                return self._late_referral(rule, self._apply(deadline, below))
            case Undated():
                return Line(deadline.event, Standing.UNDATED, deadline, rule)
            case _:
                assert_never(rule)

    def _counted(self, deadline: Deadline, rule: Counted, events: Sequence[Event]) -> Line:
        start = self._start(events)
        if start.day is None or start.waits_for or start.may_never_come:
            return _pending(deadline, rule, start)
        if rule.unit is Unit.SCHOOL and not self._facts.school.years:
            return _pending(deadline, rule, start, SCHOOL_YEAR)
        try:
            landing = self._landing(rule, start.day)
        except BeyondError:
            return self._beyond(deadline, rule, start)
        return Line(deadline.event, start.counts_from_it, deadline, rule, start.event, landing)

    def _landing(self, rule: Counted, day: date) -> Landing:
        number, unit, school = _number(rule), rule.unit, self._facts.school
        if unit is Unit.SCHOOL:
            return land(count(day, number, unit, school_days(school)), rule.policy)
        if isinstance(rule, Within) and rule.tolled and school != School():
            late = count(day, number, unit, tolled_days(school, weekend_before=True))
            return land(count(day, number, unit, tolled_days(school)), rule.policy, late=late)
        decided = (
            isinstance(rule, Within) and rule.safe_from and self._facts.days.get(rule.safe_from)
        )
        safe = count(decided, number, unit) if decided else None
        return land(count(day, number, unit), rule.policy, safe=safe)

    def _same_day(self, deadline: Deadline, rule: SameDay) -> Line:
        start = self._start([rule.of])
        if start.day is None:
            return _pending(deadline, rule, start)
        landing = _on(start.day)
        return Line(deadline.event, start.counts_from_it, deadline, rule, rule.of, landing)

    def _start(self, events: Sequence[Event]) -> Line:
        """The first of `events` that happened, or else the first that has a date."""
        for event in events:
            if event in self._facts.days:
                return Line(event, Standing.HAPPENED, given=self._facts.days[event])
        lines = [
            self.lines.get(event) or Line(event, Standing.PENDING, waits_for=(event,))
            for event in events
        ]
        return next((line for line in lines if line.day), lines[-1])

    def _beyond(self, deadline: Deadline, rule: Counted, start: Line) -> Line:
        """A count that ran out of days: the next school year is missing, or the law is unread."""
        by_school = rule.unit is Unit.SCHOOL or (isinstance(rule, Within) and rule.tolled)
        if not (by_school and self._facts.school.years):
            self.faults.append(outside_the_span(*self._given_as(start)))
        return _pending(deadline, rule, start, SCHOOL_YEAR)

    def _given_as(self, start: Line) -> tuple[str, str]:
        """The parameter that set the day of `start`, and its text."""
        if start.given or not start.moved:
            return start.event.id, str(start.day)
        extension = start.moved[-1].extension
        days = self._facts.extended_to.get(extension, ())
        lengths = self._facts.extended_by.get(extension, ())
        return extension.id, ", ".join(map(str, (*days, *lengths)))

    def _set(
        self, rule: SetTo, events: Sequence[Event], deadline: Deadline, others: Sequence[Rule]
    ) -> Line:
        below = self._apply(deadline, others)
        days = {event: self._facts.days[event] for event in events if event in self._facts.days}
        if not days:
            return below
        by_itself = self._apply(deadline, others[-1:])
        for event, day in days.items():
            self._check_move(rule, event.id, day, by_itself.day)
        first = min(days, key=days.__getitem__)
        if rule.caps and below.day and below.day <= days[first]:
            return below
        return Line(deadline.event, Standing.KNOWN, deadline, rule, first, _on(days[first]))

    def _late_referral(self, rule: LateReferral, below: Line) -> Line:
        referral = self._facts.days[rule.referral]
        year = self._facts.school.year_of(referral)
        if year is None or (year.last - referral).days > rule.late:
            return below
        following = self._facts.school.next_year(referral)
        if following is None:
            waits_for = tuple(dict.fromkeys((*below.waits_for, SCHOOL_YEAR)))
            return replace(below, standing=Standing.PENDING, landing=None, waits_for=waits_for)
        if rule.before_it and not self._came_before(rule.before_it, following.first):
            return below
        landing = land(count(following.first, rule.count, Unit.CALENDAR), rule.policy)
        if rule.caps and below.day and below.day <= landing.day:
            return below
        return replace(
            below,
            standing=Standing.KNOWN,
            rule=rule,
            start=NEXT_SCHOOL_YEAR,
            landing=landing,
            waits_for=(),
        )

    def _came_before(self, event: Event, day: date) -> bool:
        came = self._facts.days.get(event)
        return came is not None and came < day

    def _extended(self, rule: SetTo, extension: Extension, below: Line) -> Line:
        days = self._facts.extended_to.get(extension, ())
        if not days:
            return below
        before = (below.day, *days)
        moved = tuple(
            AppliedExtension(extension, to, was) for to, was in zip(days, before, strict=False)
        )
        for to, was in zip(days, before, strict=False):
            self._check_move(rule, extension.id, to, was)
        return replace(
            below,
            standing=Standing.KNOWN,
            rule=rule,
            start=extension,
            landing=_on(days[-1]),
            without=below.landing,
            moved=moved,
            waits_for=(),
        )

    def _lengthened(self, below: Line, extension: Extension) -> Line:
        lengths = self._facts.extended_by.get(extension, ())
        if not lengths or below.day is None:
            return below
        if below.day + timedelta(sum(lengths)) > LAST_DAY:
            self.faults.append(outside_the_span(extension.id, ", ".join(map(str, lengths))))
            return below
        moved, day = [], below.day
        for days in lengths:
            was, day = day, day + timedelta(days)
            moved.append(AppliedExtension(extension, day, was))
        return replace(below, landing=_on(day), without=below.landing, moved=tuple(moved))

    def _check_move(self, rule: SetTo, parameter: str, day: date, was: date | None) -> None:
        if was is None:
            return
        if rule.moves is Moves.LATER and day <= was:
            self.faults.append(not_later(parameter, day, was))
        elif rule.moves is Moves.EARLIER and day > was:
            self.faults.append(too_late(parameter, day, was))


def _pending(deadline: Deadline, rule: Rule, start: Line, *waits_for: Event) -> Line:
    waits = waits_for or start.waits_for or (start.event,)
    return Line(deadline.event, Standing.PENDING, deadline, rule, start.event, waits_for=waits)


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


def _on(day: date) -> Landing:
    """A date that was set, not counted."""
    return Landing(Policy.FIXED, Count(day, 0, Unit.CALENDAR, day))
