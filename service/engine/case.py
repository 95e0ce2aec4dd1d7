"""What is known of one case, and what of it cannot be."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from calendars.day_sets import FIRST_DAY, LAST_DAY
from calendars.school import School
from calendars.translation import Text
from service.law.vocabulary import Choice, Circumstance, Event, Extension, Process


@dataclass(frozen=True, slots=True)
class Case:
    """A case: the days that were given (`filed` among them), how things stand, and the school."""

    process: Process
    days: Mapping[Event, date]
    choices: Mapping[Circumstance, Choice] = field(default_factory=dict)
    extended_to: Mapping[Extension, tuple[date, ...]] = field(default_factory=dict)
    extended_by: Mapping[Extension, tuple[int, ...]] = field(default_factory=dict)
    school: School = field(default_factory=School)

    @property
    def filed(self) -> date:
        """The day that opens the process."""
        return self.days[self.process.filed]

    @property
    def stands(self) -> frozenset[Choice]:
        """How things stand: what was chosen for each circumstance, or else its default."""
        choices = self.choices
        return frozenset(choices.get(each, each.choices[0]) for each in self.process.circumstances)


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
