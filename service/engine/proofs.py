"""Other facts and a line: those that prove it was done, close it or put its rule in doubt."""

from collections.abc import Iterable
from datetime import date

from service.engine.case import Case
from service.engine.timeline import Line
from service.law.vocabulary import Deadline, Event, Undated, Within


def with_facts(line: Line, deadline: Deadline, case: Case) -> Line:
    """A line with the facts that close it or for which its rule may not bind."""
    rule = line.rule
    is_new = rule is not None and rule.since is not None and case.filed < rule.since
    is_doubtful = isinstance(rule, Within) and rule.doubtful and line.start is rule.doubtful
    if is_new or is_doubtful:
        line = line._replace(unsettled=True)
    if not case.happened.keys().isdisjoint(deadline.closed_by):
        line = line._replace(closed=True)
    if deadline.doubted_by and case.spans.get(deadline.doubted_by):
        line = line._replace(doubted=True)
    return line


def proven(line: Line, deadline: Deadline, case: Case) -> Line:
    """A line with the first fact that proves it was done; with the days since its start."""
    exact = _come(deadline.done_on, case)
    proofs = exact + _come(deadline.settled_by, case)
    if not proofs:
        return _with_elapsed(line, case.as_of, case)
    first = min(proofs, key=lambda found: found[1])
    settled = line._replace(settled=first, settled_exactly=first in exact)
    return _with_elapsed(settled, first[1], case)


def _come(events: Iterable[Event], case: Case) -> list[tuple[Event, date]]:
    """The facts of `events` that have come by the day on which the case is seen."""
    if case.happened.keys().isdisjoint(events):
        return []
    seen, days = case.as_of or date.max, case.happened
    return [(event, days[event]) for event in events if event in days and days[event] <= seen]


def _with_elapsed(line: Line, day: date | None, case: Case) -> Line:
    event = line.rule.since_event if isinstance(line.rule, Undated) else None
    start = case.happened.get(event) if event else None
    if start is None or day is None or day < start:
        return line
    return line._replace(elapsed=(day - start).days)
