"""Worklist of many cases: the dates that are late, arguably late or soon, the latest first."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Annotated, NamedTuple

from pydantic import Field, TypeAdapter

from service.answers.batch import CaseAnswer, CaseProblem
from service.answers.models import EDITION, DateLine, Edition, Lang
from service.answers.open_lists import DatedStanding, OpenList, OutcomeState, Who
from service.answers.outcome_models import DueOut, OutcomeOut, ReadingOut
from service.language.messages import DISCLAIMER

STATES = ("overdue", "late", "arguable")
# The words of CALPADS report 16.21 (documentation.calpads.org, updated 2025-10-01) for a meeting.
# It has none for what can be argued, is not due yet, or was done on a date that nobody entered.
CALPADS = {"overdue": "overdue", "late": "held late", "on-time": "on time"}
_LATE = frozenset({"overdue", "late"})
_KINDS = {"arguably-overdue": "arguable"}


class Filters(NamedTuple):
    """Filters of a worklist: states, and the most days left of what is not done yet."""

    states: tuple[str, ...] = ()
    soon: int | None = None


NO_FILTERS = Filters()
USUAL_FILTERS = Filters(STATES, 14)


class Worklist(NamedTuple):
    """The dates of a worklist in order, each as its case with no other date, and the problems."""

    dates: list[CaseAnswer]
    problems: list[CaseProblem]
    cases: int
    late: int
    """Cases in which a duty is late on every reading, whatever the filters let through."""


@dataclass(frozen=True, slots=True)
class WorklistDate:
    """A date of a worklist."""

    case: Annotated[str, Field(description="The case's own id.", examples=["A-17"])]
    process: Annotated[str, Field(description="The process.", examples=["state-complaint"])]
    process_title: Annotated[str, Field(description="The process in words.")]
    id: Annotated[str, Field(description="The event.", examples=["decision"])]
    title: Annotated[str, Field(description="The event in words.")]
    who: Who
    standing: Annotated[
        DatedStanding, OpenList(), Field(description="How firm the date is, as in a timeline.")
    ]
    due: Annotated[
        dt.date,
        Field(
            description="Of what is late on every reading the last day on the widest one; of "
            "anything else the date to rely on."
        ),
    ]
    state: Annotated[OutcomeState, OpenList(), Field(description="The outcome, as in a timeline.")]
    calpads: Annotated[
        str | None,
        Field(
            description="The word of CALPADS report 16.21; null where it has none.",
            examples=["held late"],
        ),
    ]
    at_least: Annotated[int | None, Field(description="Days after the latest reading.")]
    at_most: Annotated[int | None, Field(description="Days after the earliest reading.")]
    days_left: Annotated[int | None, Field(description="Days from as_of; negative once past.")]
    done: Annotated[dt.date | None, Field(description="The actual date, where it was entered.")]
    reading: Annotated[ReadingOut, Field(description="The reading that due follows.")]
    sources: Annotated[list[str], Field(description="The law, as lawyers cite it.")]
    lang: Lang


@dataclass(frozen=True, slots=True)
class WorklistAnswer:
    """A worklist: who is late first, then what can be argued, then what is due soon."""

    as_of: Annotated[
        dt.date, Field(description="The date on which cases without their own are seen.")
    ]
    cases: Annotated[int, Field(description="How many cases there were.", examples=[3])]
    late: Annotated[
        int,
        Field(description="In how many of them a duty is late on every reading.", examples=[1]),
    ]
    dates: Annotated[list[WorklistDate], Field(description="What the filters let through.")]
    problems: Annotated[
        list[CaseProblem], Field(description="The cases that cannot be answered, and why.")
    ]
    lang: Lang
    edition: Annotated[Edition, Field(description="The edition of the rules that answered.")]
    disclaimer: str


WORKLIST = TypeAdapter(WorklistAnswer)


def worklist(answers: Iterable[CaseAnswer | CaseProblem], filters: Filters) -> Worklist:
    """The dates that the filters let through: late on every reading, then arguably, then soon."""
    ranked: list[tuple[tuple[int, int], CaseAnswer]] = []
    problems = []
    cases = late = 0
    for answer in answers:
        cases += 1
        if isinstance(answer, CaseProblem):
            problems.append(answer)
            continue
        late += any(_state(line) in _LATE for line in answer.timeline.dates)
        ranked += (
            (place, replace(answer, timeline=replace(answer.timeline, dates=[line])))
            for line in answer.timeline.dates
            if (place := _rank(line, filters)) is not None
        )
    found = [date for _, date in sorted(ranked, key=lambda pair: pair[0])]
    return Worklist(found, problems, cases, late)


def worklist_answer(found: Worklist, as_of: dt.date, language: Lang) -> WorklistAnswer:
    """The response model of a worklist."""
    return WorklistAnswer(
        as_of=as_of,
        cases=found.cases,
        late=found.late,
        dates=[date for answer in found.dates for date in _dates(answer)],
        problems=found.problems,
        lang=language,
        edition=EDITION,
        disclaimer=DISCLAIMER.in_(language),
    )


def _state(line: DateLine) -> str:
    return line.outcome.state if line.outcome else ""


def _rank(line: DateLine, filters: Filters) -> tuple[int, int] | None:
    kind = _KINDS.get(_state(line), _state(line))
    if line.outcome and kind in filters.states:
        return int(kind == "arguable"), -(line.outcome.at_most or 0)
    left = line.days_left
    if filters.soon is None or kind != "open" or left is None or left > filters.soon:
        return None
    return 2, left


def _dates(answer: CaseAnswer) -> list[WorklistDate]:
    return [
        _date(answer, line, line.outcome, line.due)
        for line in answer.timeline.dates
        if line.outcome and line.due
    ]


def _date(answer: CaseAnswer, line: DateLine, outcome: OutcomeOut, due: DueOut) -> WorklistDate:
    is_late = outcome.state in _LATE
    return WorklistDate(
        case=answer.id,
        process=answer.timeline.process,
        process_title=answer.timeline.title,
        id=line.id,
        title=line.title,
        who=line.who,
        standing=line.standing,
        due=due.late_after if is_late else due.act_by,
        state=outcome.state,
        calpads=CALPADS.get(outcome.state),
        at_least=outcome.at_least,
        at_most=outcome.at_most,
        days_left=line.days_left,
        done=outcome.done,
        reading=due.readings[-1 if is_late else 0],
        sources=list(dict.fromkeys(citation.cite for citation in line.citations)),
        lang=answer.timeline.lang,
    )
