"""What is known of one case, and what of it cannot be."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from calendars.day_sets import FIRST_DAY, LAST_DAY
from calendars.school import School
from calendars.translation import Text
from service.law.vocabulary import Choice, Circumstance, Dates, Event, Extension, Process, Spans


class OpenSpan(NamedTuple):
    """Days from `first` to `last`, both in it; the last one may not be known yet."""

    first: date
    last: date | None


@dataclass(frozen=True, slots=True)
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

    @property
    def stands(self) -> frozenset[Choice]:
        """The choice made for each circumstance, or else its default."""
        choices = self.choices
        return frozenset(choices.get(each, each.choices[0]) for each in self.process.circumstances)

    @property
    def happened(self) -> Mapping[Event, date]:
        """The days that were given, and those that repeated facts imply."""
        implied: dict[Event, date] = {}
        for fact, dates in self.dates.items():
            if dates and fact.first:
                implied[fact.first] = min(dates)
            if dates and fact.last:
                implied[fact.last] = max(dates)
        return {**implied, **self.days}


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one parameter of a question, and what would have worked."""

    parameter: str
    given: str
    message: Text


class FaultsError(ValueError):
    """A question that cannot be answered, with every fault that was found."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(" ".join(fault.message.en for fault in faults))
        self.faults = faults


def out_of_order(facts: Case) -> Iterator[Fault]:
    """Each event that was given a day before one it cannot come before."""
    for event, day in facts.days.items():
        for earlier in event.not_before:
            other = facts.days.get(earlier)
            if other and day < other:
                yield Fault(
                    event.id,
                    day.isoformat(),
                    Text(
                        f"{event.id} ({day}) cannot be before {earlier.id} ({other}).",
                        f"{event.id} ({day}) no puede ser antes de {earlier.id} ({other}).",
                    ),
                )
                break


def not_later(parameter: str, day: date, was: date) -> Fault:
    """An extension that extends nothing."""
    words = Text(
        f"{parameter} ({day}) must be later than {was}, the date it takes the place of.",
        f"{parameter} ({day}) debe ser posterior a {was}, la fecha que reemplaza.",
    )
    return Fault(parameter, day.isoformat(), words)


def too_late(parameter: str, day: date, was: date) -> Fault:
    """What would end a period that had already ended."""
    words = Text(
        f"{parameter} ({day}) cannot be after {was}, the day the period ends by itself.",
        f"{parameter} ({day}) no puede ser después de {was}, el día en que el período termina "
        "por sí solo.",
    )
    return Fault(parameter, day.isoformat(), words)


def outside_the_span(parameter: str, given: str) -> Fault:
    """What leads to a day whose holidays are not known."""
    words = Text(
        f"{parameter} ({given}) leads to a day outside {FIRST_DAY} to {LAST_DAY}, the years "
        "whose holidays are known.",
        f"{parameter} ({given}) lleva a un día fuera de {FIRST_DAY} a {LAST_DAY}, los años cuyos "
        "días feriados se conocen.",
    )
    return Fault(parameter, given, words)
