"""Tool worklist: who is late today, in many cases."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from calendars.translation import Text
from service.answers import batch
from service.answers.batch import (
    CASES,
    ID,
    CaseAnswer,
    CaseProblem,
    Members,
    case_answer,
    cases_of,
    of_case,
    with_defaults,
)
from service.answers.problems import RefusedError, invalid_question
from service.answers.worklist import (
    NO_FILTERS,
    STATES,
    USUAL_FILTERS,
    Filters,
    WorklistAnswer,
    worklist,
    worklist_answer,
)
from service.engine.faults import Fault, FaultsError
from service.mcp.schemas import case_beside, input_schema
from service.request.model import QueryModel, query_model
from service.request.parameters import AS_OF, LANG, Parameter
from service.request.query import Pairs, by_name, validated
from service.request.question import date_seen
from service.request.values import Schema, number, one_of
from service.settings import Settings

Value = TypeVar("Value")

NAME = "worklist"
ONLY = Parameter(
    "only",
    Text(
        en="What is listed: overdue, late (done after the last day), arguable. With neither only "
        "nor soon: all three, and what is due in 14 days",
        es="Qué se incluye: overdue, late (hecho después del último día), arguable. Sin only ni "
        "soon: los tres, y lo que vence en 14 días",
    ),
    one_of(*STATES),
    most=len(STATES),
    unordered=True,
)
SOON = Parameter(
    "soon",
    Text(
        en="Also what is due in so many days or fewer",
        es="También lo que vence en tantos días o menos",
    ),
    number(0, 365),
)
QUERY = query_model("WorklistQuery", [AS_OF, ONLY, SOON, LANG])


def late_today(members: Members, settings: Settings) -> WorklistAnswer:
    """The worklist of the cases; RefusedError with every fault of the question about them all."""
    cases, wrong_cases = _or_faults(lambda: cases_of(_document(members), settings.most_cases))
    others = tuple(member for member in members if member[0] != CASES)
    query, wrong = _or_faults(lambda: batch.from_members(others, _read))
    if cases is None or query is None:
        raise invalid_question([*wrong_cases, *wrong])
    seen, language = date_seen(query.value_of(AS_OF)), query.language()
    defaults = {AS_OF.name: str(seen), LANG.name: language}

    def answers() -> Iterator[CaseAnswer | CaseProblem]:
        for place, case in enumerate(cases, 1):
            result = of_case(
                with_defaults(case, defaults), partial(case_answer, public_url=settings.public_url)
            )
            yield result if result.id else replace(result, id=f"#{place}")

    return worklist_answer(worklist(answers(), _filters(query)), seen, language)


def _document(members: Members) -> Members:
    """The cases with their members as tuples, as a body of JSON is parsed."""
    values: list[Any] = [value for name, value in members if name == CASES]
    return tuple(
        (CASES, [_case(case) for case in value] if isinstance(value, list) else value)
        for value in values
    )


def _case(case: Any) -> Any:  # noqa: ANN401 - JSON of any shape
    return tuple(case.items()) if isinstance(case, dict) else case


def _read(pairs: Pairs) -> QueryModel:
    values, faults = validated(QUERY, by_name(pairs, QUERY.parameters), NAME)
    if faults:
        raise FaultsError(tuple(faults))
    return values


def _or_faults(ask: Callable[[], Value]) -> tuple[Value | None, tuple[Fault, ...]]:
    try:
        return ask(), ()
    except RefusedError as error:
        return None, error.faults


def _filters(query: QueryModel) -> Filters:
    filters = Filters(query.values_of(ONLY), query.value_of(SOON))
    return USUAL_FILTERS if filters == NO_FILTERS else filters


def _schema() -> Schema:
    id_ = {"type": "string", "description": "The case's own id, such as A-17. Enter no name."}
    case = case_beside({ID: id_}, [ID])
    listed = {"type": "array", "items": case, "description": "The cases, as timeline takes them."}
    described: Any = input_schema(QUERY)
    properties = {CASES: listed, **described["properties"]}
    return {**described, "properties": properties, "required": [CASES]}


SCHEMA = _schema()
