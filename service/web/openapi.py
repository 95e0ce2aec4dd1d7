"""The interface as an OpenAPI 3.1 document; `python -m service.web.openapi` prints it."""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

import yaml

from calendars.california import Calendar
from service import count, days_off
from service.law import PROCESSES
from service.parameters import LANG, Schema, asked_by
from service.terms import Process
from service.web.media import CALENDAR, CSV, JSON, SVG, Medium
from service.web.schemas import components, parameters, pascal, reference

VERSION = "1.0.0"
_TEXT = "tag:yaml.org,2002:str"

_ABOUT = """\
When is each step of a California special-education dispute due, who must act, and why that day?

Everything is in the question: nothing is kept, nothing depends on the clock, and the same address
gives the same bytes until a new edition of the rules is published. What cannot be answered gets a
problem (RFC 9457) with everything that is wrong and what would have worked.

This is general information, not legal advice.
"""
_TAGS = {
    "timelines": "Every date of a case, with its reason.",
    "processes": "What there is to choose from, and the law of each as data.",
    "calendars": "California's four holiday calendars, never mixed.",
    "counting": "The counting rules on their own.",
    "service": "For whoever runs it.",
}
_NAMES = {
    JSON: "data",
    CALENDAR: "a calendar to subscribe to",
    CSV: "a table",
    SVG: "a picture",
}
_EVERY = "Every process: what it is, who decides, what it costs, when it fits"
_FOUR = "The four calendars"
_COUNT = "So many days from a day: the three dates, and what was skipped"
_MANY = "Up to 1,000 cases at once; one that cannot be answered does not spoil the others"


@cache
def document() -> Schema:
    """The whole document."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "IEP Clock",
            "version": VERSION,
            "description": _ABOUT,
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": "/"}],
        "security": [],
        "tags": [{"name": name, "description": says} for name, says in _TAGS.items()],
        "paths": dict(_paths()),
        "components": components(),
    }


def as_json() -> bytes:
    """The document as JSON."""
    return json.dumps(document(), ensure_ascii=False).encode()


def as_yaml() -> str:
    """The document as YAML, in the order it is told."""
    return yaml.dump(document(), Dumper=_Whole, sort_keys=False, allow_unicode=True, width=100)


class _Whole(yaml.SafeDumper):
    """Says what is said twice in full: not every reader knows YAML's aliases."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - of any data
        return True

    def represent_str(self, data: str) -> yaml.ScalarNode:
        return self.represent_scalar(_TEXT, data, style="|" if "\n" in data else None)


_Whole.add_representer(str, _Whole.represent_str)


def _paths() -> Iterator[tuple[str, Schema]]:
    lang = [reference("parameters", LANG.name)]
    yield "/v1/processes", _get("listProcesses", "processes", _EVERY, lang, _one("Processes"))
    yield (
        "/v1/processes/{process}",
        _get(
            "getProcess",
            "processes",
            "A process with its facts, circumstances and rules: the law as data",
            [_in_path("process", list(PROCESSES)), *lang],
            _one("Process"),
        ),
    )
    for process in PROCESSES.values():
        yield from _timeline(process)
    yield "/v1/timelines", {"post": _many()}
    yield "/v1/calendars", _get("listCalendars", "calendars", _FOUR, lang, _one("Calendars"))
    yield from _calendar()
    asks = parameters(count.ASKS, "count")
    yield "/v1/count", _get("count", "counting", _COUNT, asks, _one("CountAnswer"))
    yield "/healthz", {"get": _sign("getHealth", "Whether it runs")}
    yield "/readyz", {"get": _sign("getReadiness", "Whether it can answer")}


def _timeline(process: Process) -> Iterator[tuple[str, Schema]]:
    path, id_ = f"/v1/timelines/{process.id}", f"get{pascal(process.id)}Timeline"
    asks = parameters(asked_by(process).named, process.id)
    contents = {JSON: "Answer", CALENDAR: "", CSV: "", SVG: ""}
    says = f"{process.title.en}: every date, in the form that Accept asks for"
    yield path, _get(id_, "timelines", says, asks, contents)
    for medium, schema in contents.items():
        says = f"{process.title.en}: every date as {_NAMES[medium]}"
        suffix = medium.suffix
        yield (
            f"{path}.{suffix}",
            _get(id_ + suffix.title(), "timelines", says, asks, {medium: schema}),
        )


def _calendar() -> Iterator[tuple[str, Schema]]:
    path, id_ = "/v1/calendars/{calendar}", "getCalendar"
    asks = [
        _in_path("calendar", [calendar.value for calendar in Calendar]),
        *parameters(days_off.ASKS, "calendars"),
    ]
    contents = {JSON: "CalendarYear", CALENDAR: ""}
    says = "The days off of a year, in the form that Accept asks for"
    yield path, _get(id_, "calendars", says, asks, contents)
    for medium, schema in contents.items():
        suffix = medium.suffix
        says = f"The days off of a year as {_NAMES[medium]}"
        yield (
            f"{path}.{suffix}",
            _get(id_ + suffix.title(), "calendars", says, asks, {medium: schema}),
        )


def _get(
    id_: str, tag: str, says: str, asks: Sequence[Schema], contents: Mapping[Medium, str]
) -> Schema:
    responses: Schema = {
        "200": {
            "description": says,
            "headers": {
                name: reference("headers", name)
                for name in ("ETag", "Last-Modified", "Cache-Control")
            },
            "content": {medium.type: _content(schema) for medium, schema in contents.items()},
        },
        "304": reference("responses", "NotModified"),
        "422": reference("responses", "InvalidQuestion"),
        "default": reference("responses", "Problem"),
    }
    if len(contents) > 1:
        responses["406"] = reference("responses", "NotAcceptable")
    if any(parameter.get("in") == "path" for parameter in asks):
        responses["404"] = reference("responses", "NotFound")
    operation = _operation(id_, tag, says) | {"parameters": list(asks), "responses": responses}
    return {"get": operation}


def _many() -> Schema:
    first = next(iter(PROCESSES))
    example = {"cases": [{"id": "A-17", "process": first, "filed": "2026-01-15"}]}
    return _operation("askMany", "timelines", _MANY) | {
        "requestBody": {
            "required": True,
            "content": {
                JSON.type: {"schema": reference("schemas", "Cases"), "example": example},
            },
        },
        "responses": {
            "200": {
                "description": "An answer or a problem for each case, in their order.",
                "content": {JSON.type: _content("Answers")},
            },
            "422": reference("responses", "InvalidQuestion"),
            "default": reference("responses", "Problem"),
        },
    }


def _sign(id_: str, says: str) -> Schema:
    content = {JSON.type: {"schema": {"type": "object"}}}
    return _operation(id_, "service", says) | {
        "responses": {
            "200": {"description": says, "content": content},
            "default": reference("responses", "Problem"),
        }
    }


def _operation(id_: str, tag: str, says: str) -> Schema:
    return {"operationId": id_, "tags": [tag], "summary": says, "description": f"{says}."}


def _one(schema: str) -> dict[Medium, str]:
    return {JSON: schema}


def _content(schema: str) -> Schema:
    return {"schema": reference("schemas", schema) if schema else {"type": "string"}}


def _in_path(name: str, known: Sequence[str]) -> Schema:
    return {
        "name": name,
        "in": "path",
        "required": True,
        "description": f"One of: {', '.join(known)}.",
        "schema": {"type": "string", "enum": list(known)},
    }


if __name__ == "__main__":
    sys.stdout.write(as_yaml())
