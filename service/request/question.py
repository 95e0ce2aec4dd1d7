"""Queries about a process, parsed into the facts of a case."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise

from calendars.school import School, Span
from calendars.translation import DEFAULT_LANGUAGE, Language
from service.engine.case import Case
from service.engine.compute import compute
from service.engine.faults import CaseError, CaseFault, NotHeld, OverlappingYears
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
    SCHOOL_OPEN,
    SCHOOL_YEAR,
    parameters_of,
)
from service.request.query import Pairs, Query

_NO_SCHOOL = School()


@dataclass(frozen=True, slots=True)
class Question:
    """A parsed query: the facts of a case and the options of its answer.

    `canonical` is its normalized query string.
    """

    facts: Case
    canonical: str
    language: Language = DEFAULT_LANGUAGE
    case: str = ""
    label: str = ""
    rev: int = 0
    remind: tuple[int, ...] = ()

    @property
    def as_of(self) -> date | None:
        """The date on which the case is viewed."""
        return self.facts.as_of


def read(process: Process, pairs: Pairs) -> Question:
    """Parse a query about `process`; CaseError with every fault."""
    query = Query(pairs, parameters_of(process).named)
    query.refuse_unknown(process.id, _processes_by_parameter())
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
    """The school calendar of a query, in date order; what contradicts itself is a fault."""
    years, breaks = query.all(SCHOOL_YEAR), query.all(SCHOOL_BREAK)
    closed, held = query.all(SCHOOL_CLOSED), query.all(SCHOOL_OPEN)
    if not (years or breaks or closed or held):
        return _NO_SCHOOL
    school = School(
        tuple(sorted(set(years))),
        tuple(sorted(set(breaks))),
        tuple(sorted(set(closed))),
        tuple(sorted(set(held))),
    )
    query.faults += (
        NotHeld(day, reason) for day in school.held if (reason := school.why_not_held(day))
    )
    for year, following in pairwise(school.years):
        if following.first <= year.last:
            query.faults.append(OverlappingYears(following, year))
            return School()
    return school


def _facts(process: Process, query: Query) -> Case:
    known, present = parameters_of(process), query.present
    events, circumstances = known.events, known.circumstances
    days = {events[parameter]: query.one(parameter) for parameter in present if parameter in events}
    chosen = {
        circumstances[parameter]: query.one(parameter)
        for parameter in present
        if parameter in circumstances
    }
    return Case(
        process,
        days=dict(_days(days)),
        choices={circumstance: choice for circumstance, choice in chosen.items() if choice},
        extended_to={fact: query.all(parameter) for parameter, fact in known.extended_to.items()},
        extended_by={fact: query.all(parameter) for parameter, fact in known.extended_by.items()},
        spans={fact: query.all(parameter) for parameter, fact in known.spans.items()},
        dates={
            fact: tuple(sorted(query.all(parameter))) for parameter, fact in known.dates.items()
        },
        school=read_school(query),
        as_of=query.one(AS_OF),
    )


def _days(given: Mapping[Event, date | Span | None]) -> Iterator[tuple[Event, date]]:
    """The day of each event; what lasted has its first and its last."""
    for event, value in given.items():
        if isinstance(value, Span):
            yield from ((event, value.first), (event.last or event, value.last))
        elif value:
            yield event, value


def _contradictions(facts: Case) -> Iterable[CaseFault]:
    # Without the filing date there is nothing to compute.
    if facts.process.filed in facts.days:
        try:
            compute(facts)
        except CaseError as error:
            return error.faults
    return ()


@cache
def _processes_by_parameter() -> dict[str, tuple[str, ...]]:
    takers: dict[str, list[str]] = {}
    for id_, process in PROCESSES.items():
        for name in parameters_of(process).named:
            takers.setdefault(name, []).append(id_)
    return {name: tuple(ids) for name, ids in takers.items()}
