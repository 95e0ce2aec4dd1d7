"""Conditions of notices that hang on the days of a case."""

from datetime import date

from calendars.counting import Count, Policy, count
from calendars.readings import apply_policy, move_forward
from calendars.summer import recess_weekdays
from service.engine.birth_rules import birthday
from service.engine.case import Case
from service.engine.timeline import Line, Timeline
from service.law.vocabulary import (
    AfterToday,
    Condition,
    DoneLate,
    Early,
    Event,
    InSummer,
    LongBefore,
    Outside,
    Reach,
    ReadAs,
    Shown,
    Unanswered,
    Unpreceded,
)

_SUMMER_MONTHS = (6, 7, 8)


def holds(when: Condition, timeline: Timeline) -> bool:
    """Whether a condition that may hold does, by the days of the case."""
    days = timeline.facts.days
    match when:
        case LongBefore():
            return (days[when.other] - days[when.event]).days > when.days
        case Early():
            return any(
                line.given < line.computed.day
                for line in timeline.lines
                if line.event is when.event and line.given and line.computed
            )
        case Unpreceded():
            return all(days.get(event, date.max) > days[when.event] for event in when.by)
        case Outside():
            return _reach(when, timeline) is when.reach
        case Unanswered():
            return _is_unanswered(when, timeline.facts)
        case Shown() | ReadAs() | DoneLate():
            return _by_line(when, _line(when.event, timeline))
        case AfterToday():
            as_of = timeline.facts.as_of
            return as_of is not None and days[when.event] > as_of
        case InSummer():
            return _line(when.shown, timeline) is not None and _is_in_summer(when, timeline.facts)
        case _:
            return True


def _by_line(when: Shown | ReadAs | DoneLate, line: Line | None) -> bool:
    if isinstance(when, DoneLate):
        return _is_late(when, line)
    if isinstance(when, Shown):
        return line is not None
    readings = line.computed.readings if line and line.computed else ()
    return any(reading.id is when.reading for reading in readings)


def _line(event: Event, timeline: Timeline) -> Line | None:
    return next((line for line in timeline.lines if line.event is event), None)


def _is_late(when: DoneLate, line: Line | None) -> bool:
    """Whether it was done after its last day, or on the next open day after one that was closed."""
    done = line and (line.given or (line.settled and line.settled[1]))
    if not done or line is None or line.computed is None:
        return False
    last = line.computed.statutory_day
    move = move_forward(last)
    arguable = last < done <= (move.day if move else last)
    return arguable if when.arguable else done > last and not arguable


def _is_in_summer(when: InSummer, facts: Case) -> bool:
    day = birthday(facts.days[when.of], when.age)
    if facts.school.year_of(day):
        return False
    if recess := recess_weekdays(facts.school):
        return recess[0] <= day <= recess[-1]
    return day.month in _SUMMER_MONTHS


def _words(event: Event, timeline: Timeline) -> Count | None:
    """The count of an event by the words of its rule."""
    computed = next(line.computed for line in timeline.lines if line.event is event)
    return computed.words if computed else None


def _reach(when: Outside, timeline: Timeline) -> Reach | None:
    """The reach of an event, or of its last day, beyond a limit; none where it lies inside."""
    days, filed = timeline.facts.days, timeline.facts.filed
    limit = _words(when.limit, timeline)
    if limit is None:
        return None
    first = max(days[when.event], days.get(when.learned, date.min) if when.learned else date.min)
    last = days.get(when.event.last, first) if when.event.last else first
    if last < limit.day:
        # One answer on both sides of a limit: its last day may move past closed days.
        ends = apply_policy(count(last, -limit.number, limit.unit), Policy.FILING)
        return Reach.ARGUABLE if filed <= ends.latest.date else Reach.OUTSIDE
    complete = days.get(when.complete, filed) if when.complete else filed
    if last < count(complete, limit.number, limit.unit).day:
        return Reach.ARGUABLE
    return Reach.PARTLY if first < limit.day else None


def _is_unanswered(when: Unanswered, facts: Case) -> bool:
    choice = facts.choices.get(when.circumstance)
    if choice:
        return choice.means is not None
    if when.early is None:
        return True
    year = facts.school.year_of(facts.filed)
    if year is None:
        return not facts.school.is_between_years(facts.filed)
    return (facts.filed - year.first).days <= when.early
