"""Outcome of a duty: in time, late or overdue, and by how many days on every reading."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from calendars.readings import ComputedDates
from service.engine.timeline import Line, Standing
from service.law.vocabulary import Kind

_RIGHTS = frozenset({Kind.OPENS, Kind.PERIOD})


class State(StrEnum):
    """Outcomes, as a closed set."""

    ON_TIME = "on-time"
    """Done on or before every reading."""
    ARGUABLE = "arguable"
    """Done after the earliest reading and not after the latest, or where a rule may not bind."""
    LATE = "late"
    """Done after the latest reading."""
    OPEN = "open"
    """Not done, and no reading has passed."""
    ARGUABLY_OVERDUE = "arguably-overdue"
    """Not done; the earliest reading has passed and the latest has not."""
    OVERDUE = "overdue"
    """Not done, and the latest reading has passed."""
    PASSED = "passed"
    """The same for a right that need not be used."""
    DONE = "done"
    """Another fact proves that it was done, but not on which day."""


class Outcome(NamedTuple):
    """A state, the actual day, and the days after the latest and after the earliest reading."""

    state: State
    done: date | None = None
    at_least: int | None = None
    at_most: int | None = None


def outcome(line: Line, as_of: date | None) -> Outcome | None:
    """The outcome of a line as of a day; none where no rule counted a day, or for a limit."""
    due = line.due
    if line.settled and line.standing is not Standing.HAPPENED:
        return _of_fact(line, due, line.settled[1])
    if due is None or (line.deadline and line.deadline.kind is Kind.LIMIT):
        return None
    if line.given:
        return _done(line, due, line.given)
    return _not_done(line, due, as_of) if as_of else None


def is_missing(line: Line, as_of: date) -> bool:
    """Whether an act is not done though its last day has passed on every reading."""
    is_duty = line.deadline is not None and line.deadline.kind is Kind.DEADLINE
    done = line.standing in {Standing.HAPPENED, Standing.EXCUSED} or line.settled
    if line.due is None or not is_duty or done or line.due_may_move or line.estimated:
        return False
    return as_of > line.due.latest.date


def sent_in_time(line: Line) -> bool:
    """Whether it was sent on or before its last day, which some count as done."""
    return bool(line.sent and line.due and line.sent <= line.due.latest.date)


def _done(line: Line, due: ComputedDates, done: date) -> Outcome:
    """Late where it was sent late too: on one reading that day counts."""
    sent = min(line.sent or done, done)
    early, late = (done - due.earliest.date).days, (sent - due.latest.date).days
    if early <= 0:
        return Outcome(State.ON_TIME, done, 0, 0)
    if late <= 0 or line.unsettled or line.unknown_winter or line.estimated:
        return Outcome(State.ARGUABLE, done, 0, early)
    return Outcome(State.LATE, done, late, early)


def _of_fact(line: Line, due: ComputedDates | None, day: date) -> Outcome:
    return _done(line, due, day) if due and line.settled_exactly else _settled(due, day)


def _settled(due: ComputedDates | None, by: date) -> Outcome:
    """`by` is the latest day on which it can have been done."""
    if due and by <= due.earliest.date:
        return Outcome(State.ON_TIME, by, 0, 0)
    return Outcome(State.DONE, by)


def _not_done(line: Line, due: ComputedDates, as_of: date) -> Outcome:
    early, late = (as_of - due.earliest.date).days, (as_of - due.latest.date).days
    waits = any(day < as_of for event, day in line.assumes if event is not line.estimated)
    if early <= 0 or waits:
        return Outcome(State.OPEN)  # what it is counted from did not happen yet
    unsure = line.unsettled or line.unknown_winter or line.estimated
    may_move = bool(line.assumes) or line.due_may_move or unsure
    if late <= 0 or may_move or sent_in_time(line):
        return Outcome(State.ARGUABLY_OVERDUE, None, 0, early)
    return Outcome(State.PASSED if is_a_right(line) else State.OVERDUE, None, late, early)


def is_a_right(line: Line) -> bool:
    """Whether it need not be used: an optional act, a period, a day from which something may be."""
    return line.deadline is not None and (line.deadline.optional or line.deadline.kind in _RIGHTS)
