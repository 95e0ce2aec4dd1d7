"""Notices of a whole timeline."""

from collections.abc import Iterator
from datetime import date
from itertools import chain

from calendars.counting import Count, Policy, count
from calendars.readings import apply_policy
from calendars.school import School
from calendars.translation import Text
from service.engine.applicable import in_school_days, is_tolled, needs_school
from service.engine.case import Case
from service.engine.outcome import State, outcome
from service.engine.school_notices import (
    NO_SCHOOL_CALENDAR,
    NO_SCHOOL_YEAR,
    SCHOOL_CALENDAR_UNUSED,
    school_notices,
)
from service.engine.timeline import Timeline
from service.law.vocabulary import (
    Actor,
    Condition,
    Early,
    Event,
    LongBefore,
    Notice,
    Outside,
    Reach,
    Unanswered,
    Unpreceded,
)

NO_ORDER = Notice(
    "no-continuance",
    Text(
        en="The hearing is set for a date after the decision is due, or the new hearing date is "
        "not known. Only a judge's order can give more time. Enter it as {continuance}.",
        es="La audiencia está fijada para después de la fecha de la decisión, o no se sabe la "
        "nueva fecha. Solo una orden del juez puede dar más tiempo. Escríbala como {continuance}.",
    ),
)
_UNSETTLED_LAW = Text(
    en="{title}: this number of days is law since {day}, and the case began before. It is not "
    "settled that it holds here: the district can say that it does not.",
    es="{title}: este número de días es ley desde el {day}, y el caso empezó antes. No está claro "
    "que valga aquí: el distrito puede decir que no.",
)
_LATE_ACT = Text(
    en="{title}: this was done after its last day by at least one reading of the rule. Get advice "
    "before you rely on it.",
    es="{title}: esto se hizo después de su último día según al menos una lectura de la regla. "
    "Busque asesoría antes de confiar en ello.",
)
_OWN = frozenset({Actor.PARENT, Actor.PARTY})


def notices(timeline: Timeline) -> tuple[Notice, ...]:
    """The notices of a timeline: those of its process, then those of its counts."""
    declared = [notice for notice in timeline.notices if _by_its_days(notice.when, timeline)]
    return (
        *declared,
        *_orders(timeline),
        *_late_acts(timeline),
        *_unsettled(timeline),
        *_school_calendar(timeline),
        *_estimated(timeline),
    )


def _by_its_days(when: Condition, timeline: Timeline) -> bool:
    days = timeline.facts.days
    match when:
        case LongBefore():
            return (days[when.other] - days[when.event]).days > when.days
        case Early():
            return any(
                line.given < line.computed.day
                for line in timeline.entries
                if line.event is when.event and line.given and line.computed
            )
        case Unpreceded():
            return all(days.get(event, date.max) > days[when.event] for event in when.by)
        case Outside():
            return _reach(when, timeline) is when.reach
        case Unanswered():
            return _is_unanswered(when, timeline.facts)
        case _:
            return True


def _words(event: Event, timeline: Timeline) -> Count | None:
    """The count of an event by the words of its rule."""
    computed = next(line.computed for line in timeline.entries if line.event is event)
    return computed.words if computed else None


def _reach(when: Outside, timeline: Timeline) -> Reach | None:
    """The reach of an event, or of its last day, beyond a limit; none where it lies inside."""
    days, filed = timeline.facts.days, timeline.facts.filed
    limit = _words(when.limit, timeline)
    if limit is None:
        return None
    first = days[when.event]
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


def _unsettled(timeline: Timeline) -> Iterator[Notice]:
    """The rules that became law after the filing."""
    for line in timeline.entries:
        if line.unsettled and line.rule:
            text = _UNSETTLED_LAW.format(title=line.event.title)
            yield Notice("unsettled-law", text, day=line.rule.since)


def _orders(timeline: Timeline) -> Iterator[Notice]:
    if any(line.due_may_move for line in timeline.entries):
        yield NO_ORDER


def _late_acts(timeline: Timeline) -> Iterator[Notice]:
    """One's own acts that were done after their last day."""
    for line in timeline.entries:
        found = outcome(line, None)
        own = line.deadline is not None and line.deadline.by in _OWN
        if own and found and found.state in {State.ARGUABLE, State.LATE}:
            title = line.event.done or line.event.title
            yield Notice("late-act", _LATE_ACT.format(title=title))


def _school_calendar(timeline: Timeline) -> Iterator[Notice]:
    school = timeline.facts.school
    given = school != School()
    if not any(needs_school(entry.rule) for entry in timeline.entries):
        asked = any(found.between_years for found in timeline.facts.process.circumstances)
        if given and not asked:
            yield SCHOOL_CALENDAR_UNUSED
        return
    if not given:
        yield NO_SCHOOL_CALENDAR
    elif not school.years:
        yield NO_SCHOOL_YEAR
    counted = [(line.rule, line.counted) for line in timeline.entries]
    yield from school_notices(
        school,
        [dates for rule, dates in counted if dates and is_tolled(rule)],
        [dates for rule, dates in counted if dates and in_school_days(rule)],
    )


def _estimated(timeline: Timeline) -> Iterator[Notice]:
    cautions = (entry.cautions for entry in timeline.entries)
    for words in dict.fromkeys(chain.from_iterable(cautions)):
        yield Notice("estimated-holiday", words)
