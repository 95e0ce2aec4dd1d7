"""Notices of a whole timeline."""

from collections.abc import Iterator
from itertools import chain, pairwise

from calendars.school import School
from calendars.translation import Text
from service.engine.applicable import in_school_days, is_tolled, needs_school
from service.engine.conditions import holds
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
    Notice,
    RemovalDay,
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
    es="{title}: esto se hizo después de su último día según al menos una interpretación de la "
    "regla. Busque asesoría antes de confiar en ello.",
)
BEYOND_COVERAGE = Notice(
    "beyond-coverage",
    Text(
        en="Dates after 2040 are left out: their holidays and laws are not known yet.",
        es="Se omiten las fechas posteriores a 2040: aún no se conocen sus feriados ni sus leyes.",
    ),
)
REMOVALS_OVERLAP = Notice(
    "removals-overlap",
    Text(
        en="Some dates in {removal} were entered twice. Each date counts once.",
        es="Algunas fechas de {removal} se escribieron dos veces. Cada fecha cuenta una vez.",
    ),
)
REMOVAL_IN_ANOTHER_YEAR = Notice(
    "removal-in-another-year",
    Text(
        en="Some dates in {removal} are not in the school year of {filed}. The 10 days start anew "
        "each school year, so they do not count.",
        es="Algunas fechas de {removal} no son del año escolar de {filed}. Los 10 días empiezan de "
        "nuevo cada año escolar, así que no cuentan.",
    ),
)
_OWN = frozenset({Actor.PARENT, Actor.PARTY})


def notices(timeline: Timeline) -> tuple[Notice, ...]:
    """The notices of a timeline: those of its process, then those of its counts."""
    declared = [notice for notice in timeline.notices if holds(notice.when, timeline)]
    return (
        *declared,
        *_only_sent(timeline),
        *_orders(timeline),
        *_removals(timeline),
        *([BEYOND_COVERAGE] if timeline.beyond else []),
        *_late_acts(timeline),
        *_unsettled(timeline),
        *_school_calendar(timeline),
        *_estimated(timeline),
    )


def _only_sent(timeline: Timeline) -> Iterator[Notice]:
    """Whom to ask for the date of arrival, where only the sending is known."""
    if way := timeline.facts.sent_by:
        yield way.notice


def _removals(timeline: Timeline) -> Iterator[Notice]:
    """Removals that were entered twice, or that lie in another school year."""
    rules = (line.rule for line in timeline.lines if isinstance(line.rule, RemovalDay))
    for rule in rules:
        spans = timeline.facts.spans.get(rule.removals, ())
        ordered = sorted((first, last or first) for first, last in spans)
        if any(one[1] >= other[0] for one, other in pairwise(ordered)):
            yield REMOVALS_OVERLAP
        year = timeline.facts.school.year_of(timeline.facts.filed)
        if year and any(last < year.first or first > year.last for first, last in ordered):
            yield REMOVAL_IN_ANOTHER_YEAR


def _unsettled(timeline: Timeline) -> Iterator[Notice]:
    """The rules that became law after the filing."""
    for line in timeline.lines:
        if line.unsettled and line.rule and line.rule.since:
            text = _UNSETTLED_LAW.format(title=line.event.title)
            yield Notice("unsettled-law", text, day=line.rule.since)


def _orders(timeline: Timeline) -> Iterator[Notice]:
    if any(line.due_may_move for line in timeline.lines):
        yield NO_ORDER


def _late_acts(timeline: Timeline) -> Iterator[Notice]:
    """One's own acts that were done after their last day."""
    own = (line for line in timeline.lines if line.deadline and line.deadline.by in _OWN)
    for line in own:
        found = outcome(line, None)
        if found and found.state in {State.ARGUABLE, State.LATE}:
            title = line.event.done or line.event.title
            yield Notice("late-act", _LATE_ACT.format(title=title))


def _school_calendar(timeline: Timeline) -> Iterator[Notice]:
    school = timeline.facts.school
    given = school != School()
    if not any(needs_school(line.rule) for line in timeline.lines):
        asked = any(found.between_years for found in timeline.facts.process.circumstances)
        if given and not asked:
            yield SCHOOL_CALENDAR_UNUSED
        return
    if not given:
        yield NO_SCHOOL_CALENDAR
    elif not school.years:
        yield NO_SCHOOL_YEAR
    counted = [(line.rule, line.counted) for line in timeline.lines]
    yield from school_notices(
        school,
        [dates for rule, dates in counted if dates and is_tolled(rule)],
        [dates for rule, dates in counted if dates and in_school_days(rule)],
    )


def _estimated(timeline: Timeline) -> Iterator[Notice]:
    cautions = (line.cautions for line in timeline.lines)
    for words in dict.fromkeys(chain.from_iterable(cautions)):
        yield Notice("estimated-holiday", words)
