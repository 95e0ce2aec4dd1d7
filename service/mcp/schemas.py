"""What a tool takes and what it gives, from the declarations that say it everywhere else."""

from collections.abc import Sequence
from typing import Any

from pydantic import TypeAdapter

from service.answers.batch import PROCESS
from service.law import PROCESSES
from service.request.parameters import Parameter, parameters_of
from service.request.values import Schema
from service.web.openapi.schemas import Asks, Untitled, says, schema

Takers = Sequence[tuple[str, Parameter[Any]]]


def taking(asks: Asks) -> Schema:
    """These parameters, and no others."""
    properties: Schema = {
        name: schema(found) | {"description": says(found)} for name, found in asks.items()
    }
    return _object(properties, [name for name, found in asks.items() if found.required])


def taking_a_case() -> Schema:
    """A process, and what may be said of any: each parameter names the processes that take it.

    A choice between processes would say it better, but Anthropic's and OpenAI's interfaces refuse
    oneOf at the top of a tool, and with it every other tool of the same assistant.
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
    parameters = {name: _shared(found) for name, found in takers.items()}
    required = [
        name for name, found in takers.items() if all(parameter.required for _, parameter in found)
    ]
    return _object({PROCESS: process_, **parameters}, [PROCESS, *required])


def giving(told: TypeAdapter[Any]) -> Schema:
    """What an answer is made of."""
    return told.json_schema(mode="serialization", schema_generator=Untitled)


def _shared(takers: Takers) -> Schema:
    """A parameter of several processes: one form, and what it says in each.

    How it is written is left to the form, as there are some eighty of them.
    """
    by_words: dict[str, list[str]] = {}
    for id_, parameter in takers:
        by_words.setdefault(parameter.says.en, []).append(id_)
    everywhere = len(by_words) == 1 and len(takers) == len(PROCESSES)
    lines = [
        f"{words}." if everywhere else f"{', '.join(ids)}: {words}."
        for words, ids in by_words.items()
    ]
    return _brief(schema(takers[0][1])) | {"description": "\n".join(lines)}


def _brief(form: Schema) -> Schema:
    """A day is told by its format: a pattern besides, seventy times, tells a model nothing."""
    if "format" not in form:
        return form
    return {name: value for name, value in form.items() if name != "pattern"}


def _object(properties: Schema, required: list[str]) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }
