"""The facts of one case, and those that contradict each other."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import NamedTuple

from calendars.school import School
from service.engine.faults import EndsAfter, OutOfOrder
from service.law.vocabulary import (
    Choice,
    Circumstance,
    Dates,
    Event,
    Extension,
    Process,
    Spans,
    Way,
)


class OpenSpan(NamedTuple):
    """Days from `first` to `last`, both in it; the last one may not be known yet."""

    first: date
    last: date | None


@dataclass(frozen=True)
class Case:
    """The facts of a case, its circumstances, its school's calendar and the day it is seen on."""

    process: Process
    days: Mapping[Event, date]
    choices: Mapping[Circumstance, Choice] = field(default_factory=dict)
    extended_to: Mapping[Extension, tuple[date, ...]] = field(default_factory=dict)
    extended_by: Mapping[Extension, tuple[int, ...]] = field(default_factory=dict)
    spans: Mapping[Spans, tuple[OpenSpan, ...]] = field(default_factory=dict)
    dates: Mapping[Dates, tuple[date, ...]] = field(default_factory=dict)
    school: School = field(default_factory=School)
    as_of: date | None = None

    @property
    def filed(self) -> date:
        """The day that opens the process."""
        return self.days[self.process.filed]

    @cached_property
    def sent_by(self) -> Way | None:
        """The way that the opening paper was sent, where its arrival is not known."""
        sending = self.process.sending
        if sending is None or sending.sent not in self.days:
            return None
        choice = self.choices.get(sending.by)
        return next((way for way in sending.taken if way.choice is choice), None)

    def is_estimate(self, event: Event) -> bool:
        """Whether it is the opening of a process of which only the sending is known."""
        return event is self.process.filed and self.sent_by is not None

    def name_of(self, event: Event) -> str:
        """The parameter that set the day of an event."""
        sending = self.process.sending
        is_sent = sending is not None and sending.sent in self.days
        return sending.sent.id if sending and is_sent and event is self.process.filed else event.id

    # Read some forty times for a timeline.
    @cached_property
    def stands(self) -> frozenset[Choice]:
        """The choice made for each circumstance, or else its default."""
        return frozenset(map(self._choice, self.process.circumstances))

    def _choice(self, circumstance: Circumstance) -> Choice:
        choice = self.choices.get(circumstance)
        if choice:
            return choice.means or choice
        if circumstance.between_years and self.school.is_between_years(self.filed):
            return circumstance.between_years
        return circumstance.choices[0]

    @cached_property
    def happened(self) -> Mapping[Event, date]:
        """The dates that were entered, and those that repeated facts imply."""
        implied: dict[Event, date] = {}
        for fact, dates in self.dates.items():
            if dates and fact.first:
                implied[fact.first] = min(dates)
            if dates and fact.last:
                implied[fact.last] = max(dates)
        return {**implied, **self.days}


def out_of_order(facts: Case) -> Iterator[OutOfOrder | EndsAfter]:
    """Each event dated before one, or the end of one, it cannot come before."""
    for event, day in facts.days.items():
        for earlier in event.not_before:
            other = facts.days.get(earlier)
            if other and day < other:
                yield OutOfOrder(event.id, day, facts.name_of(earlier), other)
                break
            if fault := _ends_after(earlier, event, facts):
                yield fault
                break
        faults = (_ends_after(span, event, facts) for span in event.not_before_end_of)
        yield from filter(None, faults)


def _ends_after(span: Event, event: Event, facts: Case) -> EndsAfter | None:
    first, last = facts.days.get(span), facts.days.get(span.last) if span.last else None
    if first and last and facts.days[event] < last:
        return EndsAfter(span.id, first, last, event.id, facts.days[event])
    return None
