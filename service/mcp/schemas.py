"""Input and output schemas of the tools, from the parameters and the models of answers."""

from collections.abc import Sequence
from typing import Any

from pydantic import TypeAdapter

from service.answers.batch import PROCESS
from service.law import PROCESSES
from service.request.parameters import Parameter, parameters_of
from service.request.values import Schema
from service.web.openapi.schemas import Asks, Untitled, says, schema

Takers = Sequence[tuple[str, Parameter[Any]]]


def input_schema(asks: Asks) -> Schema:
    """The input schema with these parameters and no others."""
    properties: Schema = {
        name: schema(parameter) | {"description": says(parameter)}
        for name, parameter in asks.items()
    }
    return _object(properties, [name for name, parameter in asks.items() if parameter.required])


def case_schema() -> Schema:
    """The input schema of a case: each parameter names the processes that take it.

    A oneOf of processes would be more exact, but the APIs of Anthropic and OpenAI reject oneOf at
    the top of a tool's schema, and with it every other tool of the same assistant.
    """
    takers: dict[str, list[tuple[str, Parameter[Any]]]] = {}
    for id_, process in PROCESSES.items():
        for name, parameter in parameters_of(process).named.items():
            takers.setdefault(name, []).append((id_, parameter))
    process_ = {
        "type": "string",
        "enum": list(PROCESSES),
        "description": "What was filed, or will be. list_processes says what each is.",
    }
    parameters = {name: _shared(entries) for name, entries in takers.items()}
    required = [
        name
        for name, entries in takers.items()
        if all(parameter.required for _, parameter in entries)
    ]
    return _object({PROCESS: process_, **parameters}, [PROCESS, *required])


def output_schema(adapter: TypeAdapter[Any]) -> Schema:
    """The output schema of an answer."""
    return adapter.json_schema(mode="serialization", schema_generator=Untitled)


def _shared(takers: Takers) -> Schema:
    # The format of a value is left to its schema: some eighty repeats would only be longer.
    by_words: dict[str, list[str]] = {}
    for id_, parameter in takers:
        by_words.setdefault(parameter.says.en, []).append(id_)
    everywhere = len(by_words) == 1 and len(takers) == len(PROCESSES)
    lines = [
        f"{words}." if everywhere else f"{', '.join(ids)}: {words}."
        for words, ids in by_words.items()
    ]
    return _without_pattern(schema(takers[0][1])) | {"description": "\n".join(lines)}


def _without_pattern(form: Schema) -> Schema:
    # An example says how a date is written: eighty patterns would only be longer.
    if isinstance(items := form.get("items"), dict):
        return form | {"items": _without_pattern(items)}
    if "examples" not in form:
        return form
    return {name: value for name, value in form.items() if name != "pattern"}


def _object(properties: Schema, required: list[str]) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }
