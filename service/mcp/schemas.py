"""Input and output schemas of the tools, from the parameters and the models of answers."""

from collections.abc import Sequence
from typing import Any

from pydantic import TypeAdapter

from service.answers.batch import PROCESS
from service.law import PROCESSES
from service.request.model import QueryModel, QuerySchema, question_model
from service.request.parameters import Parameter
from service.request.values import Schema

Takers = Sequence[tuple[str, Parameter[Any]]]

# The interfaces of some models refuse a tool, or all tools, for one of these. What a value has to
# be is said by its description, and again by the tool where it is something else.
_REFUSED = {"additionalProperties", "examples", "format", "pattern"}
_BY_NAME = {"$defs", "properties"}


def input_schema(model: type[QueryModel]) -> Schema:
    """The input schema of a query."""
    schema: Any = model.schema_of()
    return _object(schema["properties"], schema.get("required", []))


def case_schema() -> Schema:
    """The input schema of a case: each parameter names the processes that take it.

    A oneOf of processes would be more exact, but the APIs of Anthropic and OpenAI reject oneOf at
    the top of a tool's schema, and with it every other tool of the same assistant.
    """
    takers: dict[str, list[tuple[str, Parameter[Any]]]] = {}
    forms: dict[str, Any] = {}
    for id_, process in PROCESSES.items():
        model = question_model(process)
        forms = model.schema_of()["properties"] | forms
        for name, parameter in model.parameters.items():
            takers.setdefault(name, []).append((id_, parameter))
    process_ = {
        "type": "string",
        "enum": list(PROCESSES),
        "description": "What was filed, or will be. list_processes says what each is.",
    }
    parameters = {name: _shared(entries, forms[name]) for name, entries in takers.items()}
    required = [
        name
        for name, entries in takers.items()
        if all(parameter.required for _, parameter in entries)
    ]
    return _object({PROCESS: process_, **parameters}, [PROCESS, *required])


def output_schema(adapter: TypeAdapter[Any]) -> Schema:
    """The output schema of an answer."""
    plain: Schema = _accepted(
        adapter.json_schema(mode="serialization", schema_generator=QuerySchema)
    )
    return plain


def _shared(takers: Takers, form: Schema) -> Schema:
    # How a value is written is left to an example: some eighty repeats would only be longer.
    by_words: dict[str, list[str]] = {}
    for id_, parameter in takers:
        by_words.setdefault(parameter.says.en, []).append(id_)
    everywhere = len(by_words) == 1 and len(takers) == len(PROCESSES)
    lines = [
        f"{words}." if everywhere else f"{', '.join(ids)}: {words}."
        for words, ids in by_words.items()
    ]
    if example := _example(form):
        lines[-1] += f" Like {example}."
    return form | {"description": "\n".join(lines)}


def _example(form: Schema) -> object:
    match form:
        case {"examples": [example, *_]} | {"items": {"examples": [example, *_]}}:
            return example
        case _:
            return None


def _accepted(form: Any) -> Any:  # noqa: ANN401 - JSON of any shape
    """A schema, or a part of one, without the keywords that models' interfaces refuse."""
    if isinstance(form, list):
        return [_accepted(part) for part in form]
    if not isinstance(form, dict):
        return form
    return {
        name: (
            {property_: _accepted(part) for property_, part in value.items()}
            if name in _BY_NAME
            else _accepted(value)
        )
        for name, value in form.items()
        if name not in _REFUSED
    }


def _object(properties: Schema, required: list[str]) -> Schema:
    plain: Schema = _accepted({"type": "object", "properties": properties, "required": required})
    return plain
