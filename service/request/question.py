"""Queries about a process, parsed into the facts of a case."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from calendars.school import School, Span
from calendars.translation import DEFAULT_LANGUAGE, Language
from service import clock
from service.engine.case import Case
from service.engine.compute import compute
from service.engine.faults import (
    CaseError,
    CaseFault,
    NotHeld,
    OverlappingYears,
    QueryFault,
    UnknownCheck,
)
from service.law import PROCESSES
from service.law.vocabulary import Event, Process
from service.request.model import QueryModel, question_model
from service.request.parameters import (
    AS_OF,
    CASE,
    CHECK,
    LABEL,
    REMIND,
    REV,
    SCHOOL_BREAK,
    SCHOOL_CLOSED,
    SCHOOL_OPEN,
    SCHOOL_YEAR,
    parameters_of,
)
from service.request.query import Pairs, by_name, canonical, clipped, in_order, validated
from service.request.sending import sending_faults, with_case
from service.request.values import TODAY

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
    checks: tuple[tuple[str, date], ...] = ()
    """Dates from somebody else, each after the id of its line."""
    as_of_today: bool = False
    """Whether the date on which the case is viewed is the current one."""

    @property
    def as_of(self) -> date | None:
        """The date on which the case is viewed."""
        return self.facts.as_of


def read(process: Process, pairs: Pairs, today: date | None = None) -> Question:
    """Parse a query about `process`; CaseError with every fault.

    `as_of=today` means `today`, by default the current date in California.
    """
    model = question_model(process)
    texts = with_case(process, by_name(pairs, model.parameters))
    values, faults = validated(model, texts, process.id, PROCESSES_BY_PARAMETER)
    school, school_faults = read_school(values)
    facts = _facts(process, values, school, today)
    checks = tuple(sorted(set(values.values_of(CHECK))))
    read_faults = in_order((*faults, *sending_faults(process, values, texts)), model)
    others = (*read_faults, *school_faults, *_unknown_checks(process, checks))
    if others:
        raise CaseError((*others, *_contradictions(facts)))
    return Question(
        facts,
        canonical(texts, model.parameters),
        language=values.language(),
        case=values.value_of(CASE) or "",
        label=values.value_of(LABEL) or "",
        rev=values.value_of(REV) or 0,
        remind=tuple(sorted(set(values.values_of(REMIND)))),
        checks=checks,
        as_of_today=values.value_of(AS_OF) == TODAY,
    )


def date_seen(as_of: date | str | None) -> date:
    """The date on which a case is seen: the current one in California where `as_of` is none."""
    return as_of if isinstance(as_of, date) else clock.now().date()


def read_school(values: QueryModel) -> tuple[School, list[QueryFault]]:
    """The school calendar of a query, in date order, and its contradictions."""
    years, breaks = values.values_of(SCHOOL_YEAR), values.values_of(SCHOOL_BREAK)
    closed, held = values.values_of(SCHOOL_CLOSED), values.values_of(SCHOOL_OPEN)
    if not (years or breaks or closed or held):
        return _NO_SCHOOL, []
    school = School(
        tuple(sorted(set(years))),
        tuple(sorted(set(breaks))),
        tuple(sorted(set(closed))),
        tuple(sorted(set(held))),
    )
    faults: list[QueryFault] = [
        NotHeld(day, reason) for day in school.held if (reason := school.why_not_held(day))
    ]
    for year, following in pairwise(school.years):
        if following.first <= year.last:
            return School(), [*faults, OverlappingYears(following, year)]
    return school, faults


def _facts(process: Process, values: QueryModel, school: School, today: date | None) -> Case:
    known, fields = parameters_of(process), vars(values)
    given = [(event, day) for each, event in known.events.items() if (day := fields[each.name])]
    if process.sending and not any(event is process.filed for event, _ in given):
        sent = process.sending.sent
        given += [(process.filed, day) for event, day in given if event is sent]
    as_of = values.value_of(AS_OF)
    return Case(
        process,
        days=dict(_days(given)),
        choices={
            circumstance: choice
            for each, circumstance in known.circumstances.items()
            if (choice := fields[each.name])
        },
        extended_to={fact: fields[each.name] for each, fact in known.extended_to.items()},
        extended_by={fact: fields[each.name] for each, fact in known.extended_by.items()},
        spans={fact: fields[each.name] for each, fact in known.spans.items()},
        dates={fact: tuple(sorted(fields[each.name])) for each, fact in known.dates.items()},
        school=school,
        as_of=(today or clock.now().date()) if as_of == TODAY else as_of,
    )


def _unknown_checks(process: Process, checks: Iterable[tuple[str, date]]) -> Iterator[UnknownCheck]:
    known = dict.fromkeys(deadline.event.id for deadline in process.deadlines)
    for id_, day in checks:
        if id_ not in known:
            yield UnknownCheck(clipped(f"{id_}/{day}"), tuple(known))


def _days(given: Iterable[tuple[Event, date | Span]]) -> Iterator[tuple[Event, date]]:
    """The day of each event; a span is the day of its first event and of its last."""
    for event, value in given:
        if isinstance(value, Span):
            yield from ((event, value.first), (event.last or event, value.last))
        else:
            yield event, value


def _contradictions(facts: Case) -> Iterable[CaseFault]:
    # Without the filing date there is nothing to compute.
    if facts.process.filed in facts.days:
        try:
            compute(facts)
        except CaseError as error:
            return error.faults
    return ()


def _processes_by_parameter() -> dict[str, tuple[str, ...]]:
    takers: dict[str, list[str]] = {}
    for id_, process in PROCESSES.items():
        for name in parameters_of(process).named:
            takers.setdefault(name, []).append(id_)
    return {name: tuple(ids) for name, ids in takers.items()}


PROCESSES_BY_PARAMETER = _processes_by_parameter()
