"""A law of a test's own: rows as the law files have them, and the timeline they give."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from calendars.counting import Policy, Unit
from calendars.school import School
from calendars.translation import Text
from service.engine.case import Case
from service.engine.compute import compute
from service.engine.timeline import Line, Timeline
from service.law.vocabulary import (
    Circumstance,
    Deadline,
    Event,
    Extension,
    Notice,
    Process,
    Rule,
    SchoolSide,
    Within,
)

NAME = Text(en="Name", es="Nombre")


def event(id_: str, *not_before: Event) -> Event:
    """Something with a day."""
    words = Text(en=f"the day of {id_}", es=f"el día de {id_}")
    return Event(id_, words, when=words, not_before=not_before)


FILED = event("filed")
ASKED = event("asked")
DONE = event("done")
MORE_TIME = Extension("more_time", NAME, when=NAME)
MORE_DAYS = Extension("more_days", NAME, when=NAME)


def within(count: int, *after: Event, unit: Unit = Unit.CALENDAR) -> Within:
    """`count` of `unit` after the first of `after`, which ends where it ends."""
    return Within(count, unit, after=after, policy=Policy.FIXED, law=())


def row(of: Event, *rules: Rule) -> Deadline:
    """An event that the law gives a date."""
    return Deadline(of, by=None, rules=rules, if_missed=NAME)


OPTIONAL = replace(row(ASKED, within(5, FILED)), optional=True)


def law(
    *rows: Deadline,
    facts: tuple[Event, ...] = (),
    circumstances: tuple[Circumstance, ...] = (),
    notices: tuple[Notice, ...] = (),
) -> Process:
    """A process with these rows."""
    return Process(
        id="small",
        title=NAME,
        summary=NAME,
        decided_by=NAME,
        cost=NAME,
        is_binding=NAME,
        use_when=NAME,
        limits=NAME,
        how_long=NAME,
        place=SchoolSide(),
        filed=FILED,
        filed_question=NAME,
        filed_hint=NAME,
        links=(),
        facts=facts,
        deadlines=rows,
        circumstances=circumstances,
        notices=notices,
    )


def told(
    process: Process,
    days: Mapping[Event, str],
    *,
    to: tuple[str, ...] = (),
    by: tuple[int, ...] = (),
    school: School = School(),
) -> Timeline:
    """The timeline of a case that was filed on 2026-01-15 unless `days` says otherwise."""
    given = {FILED: "2026-01-15", **days}
    return compute(
        Case(
            process,
            {of: date.fromisoformat(day) for of, day in given.items()},
            extended_to={MORE_TIME: tuple(map(date.fromisoformat, to))},
            extended_by={MORE_DAYS: by},
            school=school,
        )
    )


def line_of(timeline_: Timeline, of: Event) -> Line:
    """The line of an event."""
    return next(each for each in timeline_.lines if each.event is of)
