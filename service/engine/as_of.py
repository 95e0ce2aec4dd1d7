"""A timeline as it stands on a later day, for calendars: what is overdue and what hangs on it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from service.engine.changes import settle
from service.engine.outcome import State, is_a_right, is_missing, outcome
from service.engine.timeline import Line, Timeline
from service.law.vocabulary import Event, Kind

_ONE_DAY = timedelta(1)


class Seen(NamedTuple):
    """A line as it stands on a day."""

    overdue: bool
    """Its duty is overdue on every reading."""
    hangs_on: Event | None
    """The first overdue duty that its date is counted from."""
    changed: tuple[date, ...]
    """The days since which it reads differently, whether or not the act was then done."""


def seen_on(timeline: Timeline, as_of: date) -> dict[str, Seen]:
    """Each line of a timeline that was computed without a day, by its event, as of that day."""
    lines = {line.event: line for line in timeline.lines}
    current = {line.event: line for line in settle(lines, replace(timeline.facts, as_of=as_of))}
    return {event.id: _seen(line, lines, current, as_of) for event, line in lines.items()}


def _seen(
    line: Line, lines: Mapping[Event, Line], current: Mapping[Event, Line], as_of: date
) -> Seen:
    result = outcome(current[line.event], as_of)
    missing = (event for event, _ in line.assumes if is_missing(current[event], as_of))
    ends = {*_own_end(line), *_ends_before(line, lines)}
    return Seen(
        result is not None and result.state is State.OVERDUE,
        None if current[line.event].excused else next(missing, None),
        tuple(sorted(day for day in ends if day <= as_of)),
    )


def _own_end(line: Line) -> Iterator[date]:
    """The first day on which its duty is late on every reading."""
    if line.due and not line.assumes and not is_a_right(line):
        yield line.due.latest.date + _ONE_DAY


def _ends_before(line: Line, lines: Mapping[Event, Line]) -> Iterator[date]:
    """The same days of the duties that it is counted from, one from the other."""
    while isinstance(line.start, Event) and line.start in lines:
        line = lines[line.start]
        is_duty = line.deadline is not None and line.deadline.kind is Kind.DEADLINE
        if line.due and is_duty and not line.estimated:
            yield line.due.latest.date + _ONE_DAY
