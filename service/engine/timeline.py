"""Timeline types: a line for each event, its dates, how firm they are and how they were reached."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from calendars.readings import ComputedDates, Reading
from calendars.translation import Text
from service.engine.case import Case
from service.law.vocabulary import (
    Choice,
    Circumstance,
    Continuances,
    Deadline,
    Event,
    Extension,
    Kind,
    Notice,
    Rule,
    Spans,
    Undated,
)

Excuse: TypeAlias = tuple[Event, date] | tuple[Circumstance, Choice]

SCHOOL_YEAR = Event(
    "school_year",
    Text(en="The school years are known", es="Se conocen los años escolares"),
    when=Text(en="the school years are known", es="se conocen los años escolares"),
)
SCHOOL_BREAK = Event(
    "school_break",
    Text(en="The winter break is known", es="Se conocen las vacaciones de invierno"),
    when=Text(en="the winter break is known", es="se conocen las vacaciones de invierno"),
)
NEXT_SCHOOL_YEAR = Event(
    "next_school_year",
    Text(en="The next regular school year begins", es="Empieza el siguiente año escolar regular"),
    when=Text(
        en="the next regular school year begins", es="empieza el siguiente año escolar regular"
    ),
)


class Standing(StrEnum):
    """Certainty of a date."""

    HAPPENED = "happened"
    KNOWN = "known"
    PROJECTED = "projected"
    PENDING = "pending"
    EXCUSED = "excused"
    UNDATED = "undated"


class AppliedExtension(NamedTuple):
    """An extension, the date it moved, and where to."""

    by: Extension | Continuances
    to: date
    was: date | None

    @property
    def extension(self) -> Extension | Spans:
        """The parameter of an extension, or of the orders of continuances."""
        return self.by.orders if isinstance(self.by, Continuances) else self.by


class Line(NamedTuple):
    """One line of a timeline: an event, its date if it has one, and how that was reached."""

    event: Event
    standing: Standing
    deadline: Deadline | None = None
    rule: Rule | None = None
    start: Event | Extension | None = None
    """Event the count starts from."""
    computed: ComputedDates | None = None
    given: date | None = None
    """The date it happened."""
    without: ComputedDates | None = None
    """The dates without the extensions in `moved`."""
    moved: tuple[AppliedExtension, ...] = ()
    waits_for: tuple[Event | Spans, ...] = ()
    """The facts that would settle a pending date."""
    excused: Excuse | None = None
    """The fact that made it unnecessary and its day, or the circumstance and its choice."""
    sent: date | None = None
    """The date it was sent, which counts for it on one reading."""
    settled: tuple[Event, date] | None = None
    """The fact that proves it was done, and the latest day on which it can have been."""
    assumes: tuple[tuple[Event, date], ...] = ()
    """The events a projected date rests on, with the days that were worked out for them."""
    if_on_time: date | None = None
    """The date if the event it waits for came on its due day."""
    not_before: date | None = None
    """The date if the event it waits for came on the day the case is seen."""
    closed: bool = False
    """Another fact made it unnecessary."""
    unsettled: bool = False
    """The rule became law after the filing: it is never late on every reading."""
    settled_exactly: bool = False
    """It was done on the day of the fact that proves it."""
    beyond: bool = False
    """Its count ends past the years that are known."""
    days_used: int | None = None
    """The days of removal that were entered, as far as they count."""
    elapsed: int | None = None
    """The days from what starts it, for what has to be done without delay."""
    doubted: bool = False
    """Facts were entered for which the rule may not bind."""
    due_may_move: bool = False
    """An order that was not entered moves it: it is never more than arguably overdue."""
    unknown_winter: bool = False
    """A winter break that was not entered may make it later: it is never more than arguably late
    or overdue."""

    estimated: Event | None = None
    """The opening of the process, where its day is that of a sending: what is counted from it is
    never more than arguably late or overdue."""

    @property
    def day(self) -> date | None:
        """The one to rely on."""
        return self.given or (self.dates.day if self.dates else None)

    @property
    def position(self) -> tuple[date, bool]:
        """By date, then what waits for one, then what the law gives none."""
        return self.day or date.max, isinstance(self.rule, Undated)

    @property
    def dates(self) -> ComputedDates | None:
        """The dates of a line that has one; none where an order that was not given moves it."""
        return None if self.due_may_move else self.computed

    @property
    def counted(self) -> ComputedDates | None:
        """The dates as the rule has counted them, before anything moved them."""
        return self.without or self.computed

    @property
    def settled_by(self) -> tuple[Event | Spans, ...]:
        """The facts it waits for, and the winter break that may make a projected date later."""
        projected = self.unknown_winter and self.standing is Standing.PROJECTED
        return (*self.waits_for, SCHOOL_BREAK) if projected else self.waits_for

    @property
    def due(self) -> ComputedDates | None:
        """The dates a rule has counted, also once it happened; none where it is excused."""
        return None if self.excused or self.deadline is None else self.computed

    @property
    def statutory_day(self) -> date | None:
        """The end of the count, before a policy moves it; none for an event that happened."""
        return self.dates.statutory_day if self.dates and not self.given else None

    @property
    def latest_day(self) -> date | None:
        """The last day that the law can be read to allow, where that is later."""
        return self.dates.latest_day if self.dates and not self.given else None

    @property
    def cautions(self) -> tuple[Text, ...]:
        """Conditions under which its dates may turn out otherwise."""
        return self.computed.cautions if self.computed else ()

    @property
    def counts_from_it(self) -> Standing:
        """Certainty of dates counted from it: known where it happened or ends by itself."""
        if self.standing is Standing.HAPPENED:
            return Standing.PROJECTED if self.estimated else Standing.KNOWN
        ends_by_itself = self.deadline is not None and self.deadline.kind is Kind.PERIOD
        known = self.standing is Standing.KNOWN and ends_by_itself
        return Standing.KNOWN if known else Standing.PROJECTED

    @property
    def assumption(self) -> tuple[tuple[Event, date], ...]:
        """The events that a date counted from it rests on, with their projected days."""
        if self.counts_from_it is Standing.KNOWN or self.day is None:
            return ()
        return (*self.assumes, (self.event, self.day))

    @property
    def other_ends(self) -> tuple[Reading, ...]:
        """The readings of a period beside its words: what is counted from its end has them too."""
        is_period = self.deadline is not None and self.deadline.kind is Kind.PERIOD
        return self.computed.readings[1:] if self.computed and is_period and not self.given else ()

    @property
    def may_never_come(self) -> bool:
        """An optional act that has not happened."""
        optional = self.deadline is not None and self.deadline.optional
        return optional and self.standing is not Standing.HAPPENED


class Timeline(NamedTuple):
    """Every date of a case, in order; those without a date come last."""

    facts: Case
    lines: tuple[Line, ...]
    notices: tuple[Notice, ...]
    """Those declared for such a case, whatever its days are."""
    beyond: bool = False
    """Lines were left out that come after the years that are covered."""
