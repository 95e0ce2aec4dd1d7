"""A query string as facts: the only place that says "that is not a date"."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise

from calendars.school import School, Span
from calendars.translation import Language
from service.engine.case import Case
from service.engine.compute import compute
from service.engine.faults import CaseError, CaseFault, OverlappingYears
from service.law import PROCESSES
from service.law.vocabulary import Event, Process
from service.request.parameters import (
    AS_OF,
    CASE,
    LABEL,
    REMIND,
    REV,
    SCHOOL_BREAK,
    SCHOOL_CLOSED,
    SCHOOL_YEAR,
    parameters_of,
)
from service.request.query import Pairs, Query

_NO_SCHOOL = School()


@dataclass(frozen=True, slots=True)
class Question:
    """The facts of a case, and how its answer should be given.

    `canonical` is one query for every way to write the same question.
    """

    facts: Case
    canonical: str
    language: Language = "en"
    case: str = ""
    label: str = ""
    rev: int = 0
    remind: tuple[int, ...] = ()

    @property
    def as_of(self) -> date | None:
        """The day the case is seen on."""
        return self.facts.as_of


def read(process: Process, pairs: Pairs) -> Question:
    """The question that a query asks about `process`; CaseError with all that is wrong."""
    query = Query(pairs, parameters_of(process).named)
    query.refuse_unknown(process.id, _elsewhere())
    facts = _facts(process, query)
    question = Question(
        facts,
        query.canonical(),
        language=query.language(),
        case=query.one(CASE) or "",
        label=query.one(LABEL) or "",
        rev=query.one(REV) or 0,
        remind=tuple(sorted(set(query.all(REMIND)))),
    )
    if query.faults:
        raise CaseError((*query.faults, *_contradictions(facts)))
    return question


def read_school(query: Query) -> School:
    """The school's calendar, in order of time; years that overlap are a fault."""
    years, breaks = query.all(SCHOOL_YEAR), query.all(SCHOOL_BREAK)
    closed = query.all(SCHOOL_CLOSED)
    if not (years or breaks or closed):
        return _NO_SCHOOL
    school = School(
        tuple(sorted(set(years))), tuple(sorted(set(breaks))), tuple(sorted(set(closed)))
    )
    for year, following in pairwise(school.years):
        if following.first <= year.last:
            query.faults.append(OverlappingYears(following, year))
            return School()
    return school


def _facts(process: Process, query: Query) -> Case:
    asked, given = parameters_of(process), query.given
    events, circumstances = asked.events, asked.circumstances
    days = {events[found]: query.one(found) for found in given if found in events}
    chosen = {circumstances[found]: query.one(found) for found in given if found in circumstances}
    return Case(
        process,
        days=dict(_days(days)),
        choices={circumstance: choice for circumstance, choice in chosen.items() if choice},
        extended_to={found: query.all(named) for named, found in asked.extended_to.items()},
        extended_by={found: query.all(named) for named, found in asked.extended_by.items()},
        spans={found: query.all(named) for named, found in asked.spans.items()},
        dates={found: tuple(sorted(query.all(named))) for named, found in asked.dates.items()},
        school=read_school(query),
        as_of=query.one(AS_OF),
    )


def _days(given: Mapping[Event, date | Span | None]) -> Iterator[tuple[Event, date]]:
    """The day of each event; what lasted has its first and its last."""
    for event, value in given.items():
        if isinstance(value, Span):
            yield event, value.first
            if event.last:
                yield event.last, value.last
        elif value:
            yield event, value


def _contradictions(facts: Case) -> Iterable[CaseFault]:
    """What is wrong beyond how things are written, as far as the day of filing is known."""
    if facts.process.filed in facts.days:
        try:
            compute(facts)
        except CaseError as error:
            return error.faults
    return ()


@cache
def _elsewhere() -> dict[str, tuple[str, ...]]:
    """The processes that take a parameter, by its name."""
    takers: dict[str, list[str]] = {}
    for id_, process in PROCESSES.items():
        for name in parameters_of(process).named:
            takers.setdefault(name, []).append(id_)
    return {name: tuple(ids) for name, ids in takers.items()}
