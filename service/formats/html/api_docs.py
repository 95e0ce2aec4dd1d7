"""HTML page of the API for developers, from the OpenAPI document."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from service.answers.models import LINE
from service.answers.timeline import timeline_answer
from service.formats.html.render import PageContext, render_page
from service.formats.media_types import JSON
from service.law import PROCESSES
from service.request.question import read

# JSON of the OpenAPI document: the types of its values differ from key to key.
Document = dict[str, Any]

_PROCESS, _FILED, _SHOWN = "state-complaint", "2026-01-15", "decision"
_TIMELINES = {f"/v1/timelines/{id_}": process for id_, process in PROCESSES.items()}
_SCHEMAS = "#/components/schemas/"
# Guides in the folder `docs` of the project, each with what it is for.
_GUIDES = {
    "timelines.md": "show the dates in your app",
    "feeds.md": "let people subscribe to them",
    "schools.md": "read a school's calendar",
    "widget.md": "put the dates into a page without an app",
    "caching.md": "ask less often, and get answers faster",
    "errors.md": "show people what is wrong with a request",
    "mcp.md": "let an assistant ask",
    "versions.md": "know what may change, and what never does",
}


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of the API; `endings` are the suffixes that its path may have.

    `body` is an example of the request body; `answer`, the name of the schema of its JSON.
    """

    method: str
    path: str
    summary: str
    parameters: list[Document]
    endings: list[str]
    body: str
    answer: str


@dataclass(frozen=True, slots=True)
class ProcessParameters:
    """The parameters that only one process has."""

    id: str
    title: str
    path: str
    parameters: list[Document]


@dataclass(frozen=True, slots=True)
class Schema:
    """An object in an answer, and its fields: name, type, and description."""

    name: str
    description: str
    fields: list[tuple[str, str, str]]


def api_docs_page(document: Document, public_url: str, context: PageContext) -> str:
    """HTML of the operations in an OpenAPI document, by tag, and of what they answer."""
    sections = {
        tag["name"]: (tag["description"], _operations(document, tag["name"]))
        for tag in document["tags"]
    }
    timeline = next(path for path in _TIMELINES if path in document["paths"])
    shared, _ = _parameters(document, timeline)
    answers = (operation.answer for _, each in sections.values() for operation in each)
    return render_page(
        "api_docs.html",
        context,
        about=document["info"]["description"],
        base=public_url,
        example=f"/v1/timelines/{_PROCESS}?filed={_FILED}",
        shown=_SHOWN,
        line=_example_line(public_url),
        endings=_endings(document, timeline),
        shared=shared,
        processes=list(_processes(document)),
        sections=sections,
        schemas=list(_schemas(document, ["Answer", *answers, "Problem"])),
        guides=_GUIDES,
        filed=_FILED,
    )


def _example_line(public_url: str) -> str:
    question = read(PROCESSES[_PROCESS], [("filed", _FILED)])
    dates = timeline_answer(question, public_url).dates
    (line,) = (line for line in dates if line.id == _SHOWN)
    return LINE.dump_json(line, indent=2, by_alias=True).decode()


def _processes(document: Document) -> Iterator[ProcessParameters]:
    for path, process in _TIMELINES.items():
        _, own = _parameters(document, path)
        yield ProcessParameters(process.id, process.title.en, path, own)


def _parameters(document: Document, path: str) -> tuple[list[Document], list[Document]]:
    """The parameters of a timeline: those of every process, and its own."""
    references = document["paths"][path]["get"]["parameters"]
    shared: list[Document] = []
    own: list[Document] = []
    for each in references:
        is_own = each["$ref"].rpartition("/")[2].startswith(f"{path.rpartition('/')[2]}.")
        (own if is_own else shared).append(_resolved(document, each))
    return shared, own


def _operations(document: Document, tag: str) -> list[Operation]:
    paths = document["paths"]
    return [
        Operation(
            method.upper(),
            path,
            operation["summary"],
            [_resolved(document, parameter) for parameter in operation.get("parameters", [])],
            _endings(document, path),
            _body(operation),
            _answer(operation),
        )
        for path, methods in paths.items()
        for method, operation in methods.items()
        if tag in operation["tags"]
        and path.rpartition(".")[0] not in paths
        and path not in _TIMELINES
    ]


def _endings(document: Document, path: str) -> list[str]:
    return [other.removeprefix(path) for other in document["paths"] if other.startswith(f"{path}.")]


def _body(operation: Document) -> str:
    content = operation.get("requestBody", {}).get("content", {})
    if JSON.type not in content:
        return ""
    return json.dumps(content[JSON.type]["example"], indent=2)


def _answer(operation: Document) -> str:
    schema = operation["responses"]["200"].get("content", {}).get(JSON.type, {}).get("schema", {})
    return _name(schema.get("$ref", ""))


def _resolved(document: Document, parameter: Document) -> Document:
    if "$ref" not in parameter:
        return parameter
    name = parameter["$ref"].rpartition("/")[2]
    component: Document = document["components"]["parameters"][name]
    return component


def _schemas(document: Document, names: list[str]) -> Iterator[Schema]:
    """The objects of these names, and those within their fields, each once."""
    schemas, waiting = document["components"]["schemas"], list(dict.fromkeys(filter(None, names)))
    for name in waiting:  # it grows meanwhile
        found = schemas[name]
        within = [each for each in _references(found) if each not in waiting]
        waiting += dict.fromkeys(within)
        if fields := found.get("properties"):
            yield Schema(
                name,
                found.get("description", ""),
                [(field, _type(each), each["description"]) for field, each in fields.items()],
            )


def _references(schema: object) -> Iterator[str]:
    if isinstance(schema, dict):
        for key, value in schema.items():
            yield from [_name(value)] if key == "$ref" else _references(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _references(value)


def _type(schema: Document) -> str:
    """The type of a field in a few words: that of an array is the type of its items and []."""
    if "$ref" in schema:
        return _name(schema["$ref"])
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(_type(each) for each in schema["anyOf"]))
    if schema.get("type") == "array":
        return f"{_type(schema.get('items', {}))}[]"
    return str(schema.get("format") or schema.get("type") or "any")


def _name(reference: str) -> str:
    return reference.removeprefix(_SCHEMAS)
