"""Facts in, dates with reasons out."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from typing import assert_never

from calendars.counting import Unit, count, land
from calendars.days import LAST_DAY, BeyondError
from calendars.school import School
from service import reckoning
from service.entry import (
    NEXT_SCHOOL_YEAR,
    SCHOOL_YEAR,
    Entry,
    Moved,
    Standing,
    Timeline,
)
from service.facts import (
    Facts,
    Fault,
    FaultsError,
    not_later,
    out_of_order,
    outside_the_span,
    too_late,
)
from service.terms import (
    Before,
    Counted,
    Deadline,
    Event,
    Extension,
    Kind,
    LateReferral,
    Moves,
    On,
    Past,
    Rule,
    SameDay,
    Undated,
    Within,
)


def timeline(facts: Facts) -> Timeline:
    """Every date that follows from `facts`; FaultsError when they cannot all be true."""
    case = _Case(facts)
    events = dict.fromkeys((facts.process.filed, *facts.process.facts, *case.deadlines))
    entries = [case.entry(event) for event in events if event in case]
    faults = (*out_of_order(facts), *case.faults)
    if faults:
        raise FaultsError(faults)
    return Timeline(facts, tuple(sorted(entries, key=lambda entry: entry.day or date.max)))


def in_force(deadline: Deadline, facts: Facts) -> tuple[Rule, ...]:
    """The rules of `deadline` that were law on the day of filing and are for this case."""
    if _in_every_case(deadline):
        return deadline.rules
    return tuple(
        rule
        for rule in deadline.rules
        if (rule.since or date.min) <= facts.filed <= (rule.until or date.max)
        and (rule.only is None or facts.chosen(rule.only))
    )


@cache
def _in_every_case(deadline: Deadline) -> bool:
    return not any(rule.since or rule.until or rule.only for rule in deadline.rules)


class _Case:
    """One run of the law over the facts: each event is worked out once, when first asked for."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.deadlines = {
            deadline.event: deadline
            for deadline in facts.process.deadlines
            if (deadline.only is None or facts.chosen(deadline.only))
            and (deadline.given is None or deadline.given in facts.days)
        }
        self.faults: list[Fault] = []
        self._entries: dict[Event, Entry] = {}

    def __contains__(self, event: Event) -> bool:
        return event in self.deadlines or event in self.facts.days

    def entry(self, event: Event) -> Entry:
        found = self._entries.get(event)
        if found is None:
            self._entries[event] = found = self._entry(event)
        return found

    def _entry(self, event: Event) -> Entry:
        given = self.facts.days.get(event)
        deadline = self.deadlines.get(event)
        if deadline is None:
            return _fact(event, given)
        entry = self._ruled(deadline, in_force(deadline, self.facts))
        if deadline.lengthened_by:
            entry = self._lengthened(entry, deadline.lengthened_by)
        if given:
            return entry._replace(standing=Standing.HAPPENED, given=given, waits_for=())
        for excuse in deadline.excused_by:
            if excuse in self.facts.days:
                because = (excuse, self.facts.days[excuse])
                return entry._replace(standing=Standing.EXCUSED, excused=because, waits_for=())
        return entry

    def _ruled(self, deadline: Deadline, rules: Sequence[Rule]) -> Entry:
        rule = rules[0]
        match rule:
            case Within():
                return self._counted(deadline, rule, rule.after, rule.count)
            case Past():
                return self._counted(deadline, rule, rule.after, rule.count + 1)
            case Before():
                return self._counted(deadline, rule, (rule.before,), -rule.count)
            case SameDay():
                return self._same_day(deadline, rule)
            case On():
                if isinstance(rule.events, Extension):
                    return self._extended(rule, rule.events, self._ruled(deadline, rules[1:]))
                return self._on(rule, rule.events, deadline, rules[1:])
            case LateReferral():
                return self._late(rule, self._ruled(deadline, rules[1:]))
            case Undated():
                return Entry(deadline.event, Standing.UNDATED, deadline, rule)
            case _:
                assert_never(rule)

    def _counted(
        self, deadline: Deadline, rule: Counted, events: Sequence[Event], number: int
    ) -> Entry:
        start = self._start(events)
        day = start.day
        if day is None or start.waits_for or _may_never_come(start):
            return _pending(deadline, rule, start, start.waits_for or (start.event,))
        if rule.unit is Unit.SCHOOL and not self.facts.school.years:
            return _pending(deadline, rule, start, (SCHOOL_YEAR,))
        try:
            landing = reckoning.landing(rule, day, number, self._school(rule), self._decided(rule))
        except BeyondError:
            return self._beyond(deadline, rule, start)
        return Entry(deadline.event, _follows(start), deadline, rule, start.event, landing)

    def _same_day(self, deadline: Deadline, rule: SameDay) -> Entry:
        start = self.entry(rule.of)
        if start.day is None:
            return _pending(deadline, rule, start, start.waits_for or (rule.of,))
        landing = reckoning.on_the_day(start.day)
        return Entry(deadline.event, _follows(start), deadline, rule, rule.of, landing)

    def _start(self, events: Sequence[Event]) -> Entry:
        """The first of `events` that happened, or else the first that has a date."""
        for event in events:
            if event in self.facts.days:
                return self.entry(event)
        entries = [self.entry(event) for event in events]
        return next((entry for entry in entries if entry.day), entries[-1])

    def _school(self, rule: Counted) -> School | None:
        """The school's calendar, where the rule asks for it."""
        tolled = isinstance(rule, Within) and rule.tolled
        return self.facts.school if tolled or rule.unit is Unit.SCHOOL else None

    def _decided(self, rule: Counted) -> date | None:
        """The day that the date to rely on is counted from, where it is another."""
        if isinstance(rule, Within) and rule.safe_from:
            return self.facts.days.get(rule.safe_from)
        return None

    def _beyond(self, deadline: Deadline, rule: Counted, start: Entry) -> Entry:
        """A count that ran out of days: the next school year is missing, or the law is unread."""
        if not (self.facts.school.years and self._school(rule)):
            self.faults.append(outside_the_span(*self._given_as(start)))
        return _pending(deadline, rule, start, (SCHOOL_YEAR,))

    def _given_as(self, start: Entry) -> tuple[str, str]:
        """The parameter that set the day of `start`, and what it said."""
        if start.given or not start.moved:
            return start.event.id, str(start.day)
        extension = start.moved[-1].extension
        days = self.facts.extended_to.get(extension, ())
        lengths = self.facts.extended_by.get(extension, ())
        return extension.id, ", ".join(map(str, (*days, *lengths)))

    def _on(
        self, rule: On, events: Sequence[Event], deadline: Deadline, others: Sequence[Rule]
    ) -> Entry:
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
        landing = reckoning.on_the_day(days[first])
        return Entry(deadline.event, Standing.KNOWN, deadline, rule, first, landing)

    def _late(self, rule: LateReferral, below: Entry) -> Entry:
        referral = self.facts.days[rule.referral]
        year = self.facts.school.year_of(referral)
        if year is None or (year.last - referral).days > rule.late:
            return below
        following = self.facts.school.next_year(referral)
        if following is None:
            waits_for = tuple(dict.fromkeys((*below.waits_for, SCHOOL_YEAR)))
            return below._replace(standing=Standing.PENDING, landing=None, waits_for=waits_for)
        if rule.before_it and not self._came_before(rule.before_it, following.first):
            return below
        landing = land(count(following.first, rule.count, Unit.CALENDAR), rule.policy)
        if rule.caps and below.day and below.day <= landing.day:
            return below
        return below._replace(
            standing=Standing.KNOWN,
            rule=rule,
            start=NEXT_SCHOOL_YEAR,
            landing=landing,
            waits_for=(),
        )

    def _came_before(self, event: Event, day: date) -> bool:
        came = self.facts.days.get(event)
        return came is not None and came < day

    def _extended(self, rule: On, extension: Extension, below: Entry) -> Entry:
        days = self.facts.extended_to.get(extension, ())
        if not days:
            return below
        moved = []
        was = below.day
        for day in days:
            self._check_move(rule, extension.id, day, was)
            moved.append(Moved(extension, day, was))
            was = day
        return below._replace(
            standing=Standing.KNOWN,
            rule=rule,
            start=extension,
            landing=reckoning.on_the_day(days[-1]),
            without=below.landing,
            moved=tuple(moved),
            waits_for=(),
        )

    def _lengthened(self, entry: Entry, extension: Extension) -> Entry:
        lengths = self.facts.extended_by.get(extension, ())
        if not lengths or entry.day is None:
            return entry
        moved = []
        was = entry.day
        for days in lengths:
            to = was + timedelta(days)
            moved.append(Moved(extension, to, was))
            was = to
        if was > LAST_DAY:
            self.faults.append(outside_the_span(extension.id, ", ".join(map(str, lengths))))
            return entry
        return entry._replace(
            landing=reckoning.on_the_day(was), without=entry.landing, moved=tuple(moved)
        )

    def _check_move(self, rule: On, parameter: str, day: date, was: date | None) -> None:
        if was is None:
            return
        if rule.moves is Moves.LATER and day <= was:
            self.faults.append(not_later(parameter, day, was))
        elif rule.moves is Moves.EARLIER and day > was:
            self.faults.append(too_late(parameter, day, was))


def _fact(event: Event, given: date | None) -> Entry:
    if given is None:
        return Entry(event, Standing.PENDING, waits_for=(event,))
    return Entry(event, Standing.HAPPENED, given=given)


def _pending(deadline: Deadline, rule: Rule, start: Entry, waits_for: tuple[Event, ...]) -> Entry:
    return Entry(deadline.event, Standing.PENDING, deadline, rule, start.event, waits_for=waits_for)


def _may_never_come(start: Entry) -> bool:
    return (
        start.standing is not Standing.HAPPENED
        and start.deadline is not None
        and start.deadline.optional
    )


def _follows(start: Entry) -> Standing:
    """A date is known when it follows from what happened, or from what ends by itself."""
    if start.standing is Standing.HAPPENED:
        return Standing.KNOWN
    ends_by_itself = start.deadline is not None and start.deadline.kind is Kind.PERIOD
    known = start.standing is Standing.KNOWN and ends_by_itself
    return Standing.KNOWN if known else Standing.PROJECTED
