"""What a timeline is made of: a line for each event, how firm it is and how it was reached."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from calendars.counting import Landing
from calendars.text import Text
from service.facts import Facts
from service.terms import Deadline, Event, Extension, Rule

SCHOOL_YEAR = Event(
    "school_year",
    Text("The school years are known", "Se conocen los años escolares"),
    when=Text("the school years are known", "se conocen los años escolares"),
)
NEXT_SCHOOL_YEAR = Event(
    "next_school_year",
    Text("The next regular school year begins", "Empieza el siguiente año escolar regular"),
    when=Text("the next regular school year begins", "empieza el siguiente año escolar regular"),
)


class Standing(StrEnum):
    """How firm a date is."""

    __hash__ = str.__hash__  # an enumeration's own takes five times as long

    HAPPENED = "happened"
    KNOWN = "known"
    PROJECTED = "projected"
    PENDING = "pending"
    EXCUSED = "excused"
    UNDATED = "undated"


class Moved(NamedTuple):
    """An extension, the date it moved, and where to."""

    extension: Extension
    to: date
    was: date | None


class Entry(NamedTuple):
    """One line of a timeline: an event, its date if it has one, and how that was reached."""

    event: Event
    standing: Standing
    deadline: Deadline | None = None
    rule: Rule | None = None
    start: Event | Extension | None = None
    """The event the count starts from."""
    landing: Landing | None = None
    given: date | None = None
    """The day it happened."""
    without: Landing | None = None
    """Where the date would be without the extensions in `moved`."""
    moved: tuple[Moved, ...] = ()
    waits_for: tuple[Event, ...] = ()
    """What would settle a pending date."""
    excused: tuple[Event, date] | None = None
    """What made it unnecessary, and when."""

    @property
    def day(self) -> date | None:
        """The one to rely on."""
        return self.given or (self.landing.day if self.landing else None)

    @property
    def statutory_day(self) -> date | None:
        """Where the count lands, untouched; none for what happened."""
        return self.landing.statutory_day if self.landing and not self.given else None

    @property
    def latest_day(self) -> date | None:
        """The last day that the law can be read to allow, where that is later."""
        return self.landing.latest_day if self.landing and not self.given else None


class Timeline(NamedTuple):
    """Every date of a case, in order; those without a date come last."""

    facts: Facts
    entries: tuple[Entry, ...]
