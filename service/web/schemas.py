"""What the OpenAPI document refers to: schemas, parameters, headers and shared responses."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from service import cases, count, days_off
from service.answer import ANSWER
from service.catalogue import PROCESS_TOLD, PROCESSES_TOLD
from service.law import PROCESSES
from service.parameters import (
    AS_OF,
    CASE,
    LABEL,
    LANG,
    REMIND,
    REV,
    SCHOOL,
    Parameter,
    Schema,
    asked_by,
)
from service.problem import INVALID_QUESTION, PROBLEM
from service.terms import Process
from service.web.media import PROBLEM_JSON

Asks = Mapping[str, Parameter[Any]]

_SHARED: frozenset[Parameter[Any]] = frozenset({*SCHOOL, LANG, AS_OF, CASE, LABEL, REV, REMIND})
_TOLD: tuple[TypeAdapter[Any], ...] = (
    PROCESSES_TOLD,
    PROCESS_TOLD,
    ANSWER,
    TypeAdapter(cases.Answers),
    days_off.CALENDARS,
    days_off.CALENDAR_YEAR,
    count.COUNT,
    PROBLEM,
)
_HEADERS: dict[str, Schema] = {
    "ETag": {
        "description": "Send it back as If-None-Match: while nothing changed, the answer is 304.",
        "schema": {"type": "string"},
    },
    "Last-Modified": {
        "description": "When the edition of the rules was published.",
        "schema": {"type": "string"},
    },
    "Cache-Control": {
        "description": "How long the answer may be used without asking again.",
        "schema": {"type": "string"},
    },
}
_A_FAULT = {
    "type": f"/problems/{INVALID_QUESTION.id}",
    "title": INVALID_QUESTION.title.en,
    "status": INVALID_QUESTION.status,
    "detail": "decision (2026-01-02) cannot be before filed (2026-01-15).",
    "errors": [
        {
            "parameter": "decision",
            "given": "2026-01-02",
            "message": "decision (2026-01-02) cannot be before filed (2026-01-15).",
        }
    ],
}


class Untitled(GenerateJsonSchema):
    """The name of a field is title enough."""

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002 - pydantic's own
        return False


def reference(kind: str, name: str) -> Schema:
    """To one of the components."""
    return {"$ref": f"#/components/{kind}/{name}"}


def components() -> Schema:
    """All that is referred to."""
    return {
        "schemas": {**_told(), **_asked()},
        "parameters": dict(_parameters()),
        "headers": _HEADERS,
        "responses": {
            "NotModified": {"description": "Nothing changed since the answer with this tag."},
            "InvalidQuestion": _problem("The question cannot be answered.", _A_FAULT),
            "NotFound": _problem("There is nothing of that name; the problem lists what there is."),
            "NotAcceptable": _problem("There is no answer in a form that Accept takes."),
            "Problem": _problem("Whatever else went wrong."),
        },
    }


def parameters(asks: Asks, owner: str) -> list[Schema]:
    """References to the parameters of `owner`, in their order."""
    return [reference("parameters", _key(parameter, owner)) for parameter in asks.values()]


def pascal(id_: str) -> str:
    """An id as the name of a type: "state-complaint" as "StateComplaint"."""
    return id_.replace("-", " ").title().replace(" ", "")


def _told() -> Schema:
    _, whole = TypeAdapter.json_schemas(
        [(number, "serialization", adapter) for number, adapter in enumerate(_TOLD)],
        ref_template="#/components/schemas/{model}",
        schema_generator=Untitled,
    )
    definitions: Schema = whole["$defs"]
    return definitions


def _asked() -> Schema:
    """The body of a POST: a type for the cases of each process, told apart by its name."""
    names = {id_: f"{pascal(id_)}Case" for id_ in PROCESSES}
    any_case = {
        "oneOf": [reference("schemas", name) for name in names.values()],
        "discriminator": {
            "propertyName": cases.PROCESS,
            "mapping": {id_: f"#/components/schemas/{name}" for id_, name in names.items()},
        },
    }
    return {
        "Cases": {
            "type": "object",
            "description": "Many questions at once.",
            "required": [cases.CASES],
            "additionalProperties": False,
            "properties": {
                cases.CASES: {"type": "array", "maxItems": cases.MOST_CASES, "items": any_case}
            },
        },
        **{names[id_]: _case(process) for id_, process in PROCESSES.items()},
    }


def _case(process: Process) -> Schema:
    asks = asked_by(process).named.values()
    return {
        "type": "object",
        "description": f"A case of: {process.title.en}. The names are those of the query.",
        "required": [cases.ID, cases.PROCESS, *(found.name for found in asks if found.required)],
        "additionalProperties": False,
        "properties": {
            cases.ID: {
                "type": "string",
                "description": "Your own name for the case, given back with its answer.",
                "minLength": 1,
                "maxLength": cases.LONGEST_ID,
                "examples": ["A-17"],
            },
            cases.PROCESS: {"type": "string", "const": process.id},
            **{found.name: schema(found) | {"description": says(found)} for found in asks},
        },
    }


def _parameters() -> Iterator[tuple[str, Schema]]:
    owners: dict[str, Asks] = {
        **{id_: asked_by(process).named for id_, process in PROCESSES.items()},
        "calendars": days_off.ASKS,
        "count": count.ASKS,
    }
    for owner, asks in owners.items():
        for parameter in asks.values():
            yield (
                _key(parameter, owner),
                {
                    "name": parameter.name,
                    "in": "query",
                    "description": says(parameter),
                    "required": parameter.required,
                    "schema": schema(parameter),
                },
            )


def schema(parameter: Parameter[Any]) -> Schema:
    """Of a value, or of the list of them where it may be repeated."""
    one = parameter.form.schema
    if parameter.most > 1:
        return {"type": "array", "maxItems": parameter.most, "items": one}
    if parameter.default:
        whole = one["type"] == "integer"
        return one | {"default": int(parameter.default) if whole else parameter.default}
    return one


def says(parameter: Parameter[Any]) -> str:
    """What it stands for, and how it is written."""
    words, wants = parameter.says.en, parameter.form.wants.en
    end = "" if words.endswith("?") else "."
    return f"{words}{end} {wants[:1].upper()}{wants[1:]}."


def _problem(says: str, example: Schema | None = None) -> Schema:
    content: Schema = {"schema": reference("schemas", "Problem")}
    if example:
        content["example"] = example
    return {"description": says, "content": {PROBLEM_JSON.type: content}}


def _key(parameter: Parameter[Any], owner: str) -> str:
    return parameter.name if parameter in _SHARED else f"{owner}.{parameter.name}"
