"""Timeline types: a line for each event, its dates, how firm they are and how they were reached."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from calendars.counting import Landing
from calendars.translation import Text
from service.engine.case import Case
from service.law.vocabulary import Deadline, Event, Extension, Kind, Notice, Rule

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

    HAPPENED = "happened"
    KNOWN = "known"
    PROJECTED = "projected"
    PENDING = "pending"
    EXCUSED = "excused"
    UNDATED = "undated"


class AppliedExtension(NamedTuple):
    """An extension, the date it moved, and where to."""

    extension: Extension
    to: date
    was: date | None


@dataclass(frozen=True, slots=True)
class Line:
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
    moved: tuple[AppliedExtension, ...] = ()
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

    @property
    def cautions(self) -> tuple[Text, ...]:
        """Conditions under which its dates may turn out otherwise."""
        return self.landing.cautions if self.landing else ()

    @property
    def counts_from_it(self) -> Standing:
        """The firmness of what is counted from it: known from what happened or ends by itself."""
        if self.standing is Standing.HAPPENED:
            return Standing.KNOWN
        ends_by_itself = self.deadline is not None and self.deadline.kind is Kind.PERIOD
        known = self.standing is Standing.KNOWN and ends_by_itself
        return Standing.KNOWN if known else Standing.PROJECTED

    @property
    def may_never_come(self) -> bool:
        """An optional act that has not happened."""
        optional = self.deadline is not None and self.deadline.optional
        return optional and self.standing is not Standing.HAPPENED


class Timeline(NamedTuple):
    """Every date of a case, in order; those without a date come last."""

    facts: Case
    entries: tuple[Line, ...]
    notices: tuple[Notice, ...]
    """Those declared for such a case, whatever its days are."""
