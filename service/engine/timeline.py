"""What a timeline is made of: a line for each event, how firm it is and how it was reached."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from calendars.counting import Landing
from calendars.translation import Text
from service.engine.case import Case
from service.law.vocabulary import Deadline, Event, Extension, Kind, Notice, Rule

# So many entries are kept, and so many parts of cases, and of each what is told of it: whatever was
# filed for due process in two years, the longest process, has no more.
KEPT, KEPT_PARTS = 14_336, 3_200

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


class AppliedExtension(NamedTuple):
    """An extension, the date it moved, and where to."""

    extension: Extension
    to: date
    was: date | None


class Trigger(NamedTuple):
    """What a count starts from, its day, and how firm a date is that follows from it."""

    event: Event
    day: date
    standing: Standing


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One line of a timeline: an event, its date if it has one, and how that was reached.

    As things of the law, two are the same only when they are one: what is told of an entry is kept
    by it, and found without a look at all that it says.
    """

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
    day: date | None = field(init=False)
    """The one to rely on."""
    leads: Trigger | None = field(init=False)
    """Where a count from it starts; none where it has no day, or may never have one."""
    cautions: tuple[Text, ...] = field(init=False)
    """What its dates rest on that may turn out otherwise."""

    def __post_init__(self) -> None:
        day = self.given or (self.landing.day if self.landing else None)
        object.__setattr__(self, "day", day)
        may_come = day and not self.waits_for and not self._may_never_come()
        leads = Trigger(self.event, day, self.follows()) if day and may_come else None
        object.__setattr__(self, "leads", leads)
        object.__setattr__(self, "cautions", self.landing.cautions if self.landing else ())

    def follows(self) -> Standing:
        """How firm what follows is: known from what happened, or from what ends by itself."""
        if self.standing is Standing.HAPPENED:
            return Standing.KNOWN
        ends_by_itself = self.deadline is not None and self.deadline.kind is Kind.PERIOD
        known = self.standing is Standing.KNOWN and ends_by_itself
        return Standing.KNOWN if known else Standing.PROJECTED

    def _may_never_come(self) -> bool:
        optional = self.deadline is not None and self.deadline.optional
        return optional and self.standing is not Standing.HAPPENED

    @property
    def statutory_day(self) -> date | None:
        """Where the count lands, untouched; none for what happened."""
        return self.landing.statutory_day if self.landing and not self.given else None

    @property
    def latest_day(self) -> date | None:
        """The last day that the law can be read to allow, where that is later."""
        return self.landing.latest_day if self.landing and not self.given else None


@dataclass(frozen=True, slots=True, eq=False)
class Sequel:
    """What follows in one part of a case: each entry, after its place among all of the case.

    As with an entry, two are the same only when they are one.
    """

    entries: tuple[tuple[int, Line], ...]
    needs_school: bool
    """Whether one of its dates rests on the school's calendar."""
    cautious: bool
    """Whether one of its dates rests on what may turn out otherwise."""


class Timeline(NamedTuple):
    """Every date of a case, in order; those without a date come last."""

    facts: Case
    parts: tuple[Sequel, ...]
    entries: tuple[Line, ...]
    notices: tuple[Notice, ...]
    """Those declared for such a case, whatever its days are."""
