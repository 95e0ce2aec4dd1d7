"""The opening of a case whose sending is known and whose arrival is not."""

from datetime import date

from calendars.counting import WORKING, Count, Policy, Unit
from calendars.readings import Reading, ReadingId, apply_policy
from service.engine.case import Case
from service.engine.timeline import Line, Standing
from service.law.vocabulary import Counted, Deadline, Event, Kind, Within


def given_line(event: Event, day: date, case: Case) -> Line:
    """The line of an event that was entered; an estimate where only its sending was.

    A paper handed in, or a request made aloud, counts from that day. One that travels arrives
    later, and after hours may count from the next working day.
    """
    way = case.sent_by
    if way is None or not case.is_estimate(event):
        return Line(event, Standing.HAPPENED, given=day)
    if not way.travels:
        return Line(event, Standing.HAPPENED, given=day, estimated=event)
    others = [_next_working_day(day)] if way.after_hours else []
    computed = apply_policy(_on(day), Policy.FIXED, *others)
    return Line(event, Standing.PROJECTED, computed=computed, estimated=event)


def estimated_reading(rule: Counted, case: Case) -> Event | None:
    """The opening that a reading of a rule counts from, where its day is an estimate."""
    others = rule.also_from if case.sent_by and isinstance(rule, Within) else ()
    starts = (event for other in others for event in other.events)
    return next(filter(case.is_estimate, starts), None)


def other_ends(start: Line, deadline: Deadline) -> tuple[Reading, ...]:
    """The readings of the day that a rule counts from; a limit, which looks back, has none."""
    if start.estimated is not start.event or start.computed is None:
        return start.other_ends
    return () if deadline.kind is Kind.LIMIT else start.computed.readings[1:]


def _next_working_day(day: date) -> Reading:
    return Reading(ReadingId.NEXT_WORKING_DAY, _on(WORKING.nth(day, 1)))


def _on(day: date) -> Count:
    return Count(day, 0, Unit.CALENDAR, day)
