"""Batches of cases in one JSON body; each case gets its own answer or problem."""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Annotated, NoReturn, TypeAlias, TypeVar

from pydantic import Field

from calendars.translation import DEFAULT_LANGUAGE, Language, Text, chosen_language
from service.answers.models import TimelineAnswer
from service.answers.problems import (
    INVALID_CASES,
    MALFORMED_JSON,
    UNKNOWN_PROCESS,
    ProblemDetails,
    RefusedError,
    invalid_question,
    not_found,
    to_problem,
)
from service.answers.timeline import timeline_answer
from service.engine.faults import Fault, FaultsError, TooOften, Unreadable
from service.engine.input_faults import (
    NoId,
    NoProcess,
    NotAList,
    NotAnObject,
    NotAValue,
    TooManyCases,
    UnknownMember,
)
from service.law import PROCESSES
from service.law.vocabulary import Process
from service.request.parameters import AS_OF
from service.request.query import Pairs, clipped
from service.request.question import Question, read

MOST_CASES = 1000
LONGEST_ID = 80
CASES = "cases"
ID, PROCESS = "id", "process"

# An object is a tuple of its members, so that a repeated member can be reported.
Members: TypeAlias = "tuple[tuple[str, Json], ...]"
Json: TypeAlias = "bool | int | float | str | list[Json] | Members | None"
Answer = TypeVar("Answer")

# JSON can escape a lone surrogate; no URL can encode one.
_SURROGATES = re.compile("[\ud800-\udfff]")
_MOST_FAULTS = 20

_NO_JSON = Text(
    en="The body is no JSON: see line {line}, column {column}.",
    es="El cuerpo no es JSON: vea la línea {line}, columna {column}.",
)
_UNREADABLE = Text(
    en="The body is no JSON that can be read here.",
    es="El cuerpo no es JSON que se pueda leer aquí.",
)


@dataclass(frozen=True, slots=True)
class CaseAnswer:
    """A case with its timeline."""

    id: Annotated[str, Field(description="The case's own.", examples=["A-17"])]
    timeline: Annotated[TimelineAnswer, Field(description="Its dates.")]


@dataclass(frozen=True, slots=True)
class CaseProblem:
    """A case that cannot be answered, and why."""

    id: Annotated[str | None, Field(description="Null where the case has none that can be read.")]
    problem: Annotated[ProblemDetails, Field(description="Everything that is wrong with it.")]


@dataclass(frozen=True, slots=True)
class CaseAnswers:
    """One answer or problem for each case, in the order of the cases."""

    answers: Annotated[
        list[CaseAnswer | CaseProblem],
        Field(description="In the order of the cases, one for each."),
    ]


def cases(body: bytes, most: int = MOST_CASES) -> list[Json]:
    """The cases of a JSON body; RefusedError if it is malformed or has more than `most`."""
    document = _parsed(body)
    if not isinstance(document, tuple):
        raise invalid_question([NotAnObject()], INVALID_CASES)
    return cases_of(document, most)


def cases_of(document: Members, most: int) -> list[Json]:
    """The cases of an object with the date on which all are seen; RefusedError."""
    faults: list[Fault] = [
        UnknownMember(clipped(name)) for name, _ in document if name not in {CASES, AS_OF.name}
    ]
    seen = [value for name, value in document if name == AS_OF.name and value is not None]
    faults += _as_of_faults(seen)
    values = [value for name, value in document if name == CASES]
    if len(values) != 1 or not isinstance(values[0], list):
        faults.append(NotAList(CASES))
    elif len(values[0]) > most:
        faults.append(TooManyCases(CASES, len(values[0]), most))
    elif not faults:
        defaults = {AS_OF.name: str(seen[0])} if seen else {}
        return [with_defaults(case, defaults) for case in values[0]]
    raise invalid_question(faults[:_MOST_FAULTS], INVALID_CASES)


def _as_of_faults(values: Sequence[Json]) -> Iterator[Fault]:
    """The date on which all cases are seen must be one that a case may have."""
    for value in values:
        try:
            AS_OF.form.read(value if isinstance(value, str) else "")
        except ValueError:
            yield Unreadable(AS_OF.name, clipped(str(value)), AS_OF.form.expected)
    if len(values) > 1:
        texts = clipped(", ".join(map(str, values)))
        yield TooOften(AS_OF.name, texts, len(values), AS_OF.most)


def with_defaults(case: Json, defaults: Mapping[str, str]) -> Json:
    """A case with each default that it does not have itself; null is the same as left out."""
    if not isinstance(case, tuple):
        return case
    names = {name for name, value in case if value is not None}
    missing = ((name, text) for name, text in defaults.items() if name not in names)
    return (*missing, *(member for member in case if member[1] is not None))


def _parsed(body: bytes) -> Json:
    try:
        document: Json = json.loads(body, object_pairs_hook=tuple, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        at = _NO_JSON.format(line=error.lineno, column=error.colno)
        raise RefusedError(MALFORMED_JSON, at) from error
    except (ValueError, RecursionError) as error:
        raise RefusedError(MALFORMED_JSON, _UNREADABLE) from error
    return document


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


def case_answer(id_: str, question: Question, public_url: str) -> CaseAnswer:
    """The answer to one case; links begin with `public_url`."""
    return CaseAnswer(id_, timeline_answer(question, public_url))


def of_case(case: Json, answer: Callable[[str, Question], Answer]) -> Answer | CaseProblem:
    """The result of `answer` for the id and the question of one case, or its problem."""
    if not isinstance(case, tuple):
        return CaseProblem(
            None, to_problem(invalid_question([NotAnObject()], INVALID_CASES), DEFAULT_LANGUAGE)
        )
    id_ = _text_once(case, ID)
    if id_ is None or not id_.isprintable() or not 1 <= len(id_) <= LONGEST_ID:
        refused = invalid_question([NoId(ID, LONGEST_ID)], INVALID_CASES)
        return CaseProblem(None, to_problem(refused, language(case)))
    try:
        rest = tuple(member for member in case if member[0] != ID)
        return of_process(rest, lambda process, pairs: answer(id_, read(process, pairs)))
    except RefusedError as refused:
        return CaseProblem(id_, to_problem(refused, language(case)))


def timeline(members: Members, public_url: str) -> TimelineAnswer:
    """The timeline of a case without its id; RefusedError with every fault."""
    return of_process(
        members, lambda process, pairs: timeline_answer(read(process, pairs), public_url)
    )


def of_process(members: Members, reader: Callable[[Process, Pairs], Answer]) -> Answer:
    """Call `reader` with the process and the query pairs of a case; RefusedError."""
    process = process_named(_text_once(members, PROCESS))
    rest = tuple(member for member in members if member[0] != PROCESS)
    return from_members(rest, partial(reader, process))


def process_named(id_: str | None) -> Process:
    """The process of a case; RefusedError names those there are."""
    if id_ is None:
        raise invalid_question([NoProcess(PROCESS, tuple(PROCESSES))])
    if id_ not in PROCESSES:
        raise not_found(UNKNOWN_PROCESS, "process", id_, list(PROCESSES))
    return PROCESSES[id_]


def from_members(members: Members, reader: Callable[[Pairs], Answer]) -> Answer:
    """Call `reader` with the members as query pairs; RefusedError with every fault."""
    texts = [(name, _query_texts(value)) for name, value in members]
    unwritten = dict.fromkeys(name for name, values in texts if None in values)
    faults: list[Fault] = [NotAValue(clipped(name)) for name in islice(unwritten, _MOST_FAULTS)]
    pairs = [(name, text) for name, values in texts for text in values if text is not None]
    try:
        answer = reader(pairs)
        if not faults:
            return answer
    except FaultsError as error:
        faults += [fault for fault in error.faults if fault.parameter not in unwritten]
    raise invalid_question(faults)


def _text_once(case: Members, name: str) -> str | None:
    values = [value for member, value in case if member == name]
    return values[0] if len(values) == 1 and isinstance(values[0], str) else None


def language(members: Members) -> Language:
    """The language of the fault messages."""
    texts = ((name, text) for name, value in members for text in _query_texts(value))
    return chosen_language(texts)


def _query_texts(value: Json) -> list[str | None]:
    if value is None:  # the same as left out: typed clients and assistants write it so
        return []
    return [_query_text(one) for one in value] if isinstance(value, list) else [_query_text(value)]


def _query_text(value: Json) -> str | None:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return _SURROGATES.sub("\ufffd", value)
        case float() if value.is_integer():
            return str(int(value))
        case int() | float():
            return str(value)
        case _:
            return None
