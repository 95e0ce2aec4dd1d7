"""The interface as an OpenAPI 3.1 document; `python -m service.web.openapi.document` prints it."""

import json
import sys
from collections.abc import Iterator, Sequence
from functools import cache

import yaml

from calendars.california import Calendar
from service.answers import count, days, holidays
from service.formats.media_types import CALENDAR, JSON
from service.formats.registry import FORMATS
from service.law import PROCESSES
from service.law.vocabulary import Process
from service.request.parameters import LANG, parameters_of
from service.request.values import Schema
from service.web.openapi.components import reference
from service.web.openapi.examples import examples
from service.web.openapi.operation import get, in_path, operation
from service.web.openapi.responses import headers, operation_responses, responses
from service.web.openapi.schemas import (
    parameters,
    pascal,
    path_parameter,
    schemas,
    shared_parameters,
)
from service.web.openapi.school import school_calendars

VERSION = "1.0.0"
_TEXT = "tag:yaml.org,2002:str"

_ABOUT = """\
When is each step of a California special-education dispute due, who must act, and why that day?

Everything is in the question: nothing is kept, nothing depends on the clock, and the same address
gives the same bytes until a new edition of the rules is published. What cannot be answered gets a
problem (RFC 9457) with everything that is wrong and what would have worked.

Whatever takes GET takes HEAD, with the same headers and no body, and OPTIONS. Any other method is
answered 405, with those that are taken in Allow. A name that a question does not have is an error,
never ignored. Answers come compressed to who takes gzip. Send ETag back as If-None-Match, and the
answer is 304 until something changed.

In the examples, https://iep-clock.example stands for the address of the service, which is where
this document comes from.

This is general information, not legal advice.
"""
_TAGS = {
    "timelines": "Every date of a case, with its reason.",
    "processes": "What there is to choose from, and the law of each as data.",
    "calendars": "California's four holiday calendars, never mixed.",
    "counting": "The counting rules on their own.",
    "service": "For whoever runs it.",
}
_NOUNS = {each.media: each.noun for each in FORMATS}
# Problems of every operation, of a query, and of a query whose format Accept decides.
_ANY = ("AddressTooLong", "InternalError")
_QUERY = ("InvalidQuestion", *_ANY)
_NEGOTIATED = ("NotAcceptable", *_QUERY)
_BODY = (
    "MalformedJson",
    "BodyTooLarge",
    "UnsupportedMediaType",
    "InvalidCases",
    "Unavailable",
    *_ANY,
)
_OPERATIONS = (
    ("/healthz", "getHealth", "Whether it runs", "Health"),
    ("/readyz", "getReadiness", "Whether it can answer", "Readiness"),
    ("/metrics", "getMetrics", "What was counted since it started, for Prometheus", "Metrics"),
    ("/openapi.json", "getInterfaceJson", "This document as JSON", "InterfaceJson"),
    ("/openapi.yaml", "getInterfaceYaml", "This document as YAML", "InterfaceYaml"),
)
_BODY_LANG: Schema = {
    "name": LANG.name,
    "in": "query",
    "description": "The language to say in what is wrong with the body; each case has its own.",
    "required": False,
    "schema": reference("schemas", "Language") | {"default": LANG.default},
}
_PROCESSES_SUMMARY = "Every process: what it is, who decides, what it costs, when it fits"
_CALENDARS_SUMMARY = "The four calendars"
_COUNT_SUMMARY = "So many days from a day: the three dates, and what was skipped"
_DAY_SUMMARY = "One day: school, business and working day, and holiday, each with its law"
_PROCESS_SUMMARY = "A process with its facts, circumstances and rules: the law as data"
_CASES_SUMMARY = "Up to 1,000 cases at once; one that cannot be answered does not spoil the others"


@cache
def document() -> Schema:
    """The OpenAPI document."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "IEP Clock",
            "version": VERSION,
            "description": _ABOUT,
            "contact": {"name": "IEP Clock contributors"},
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": "/", "description": "Where this document comes from."}],
        "security": [],
        "tags": [{"name": name, "description": says} for name, says in _TAGS.items()],
        "paths": dict(_paths()),
        "components": {
            "schemas": schemas(),
            "parameters": shared_parameters(),
            "headers": headers(),
            "responses": responses(),
            "examples": examples(),
        },
    }


def as_json() -> bytes:
    """The document as JSON."""
    return json.dumps(document(), ensure_ascii=False).encode()


@cache
def as_yaml() -> bytes:
    """The document as YAML, in its own order; cached, as dumping it takes half a second."""
    text: str = yaml.dump(
        document(), Dumper=_DumperWithoutAliases, sort_keys=False, allow_unicode=True, width=100
    )
    return text.encode()


class _DumperWithoutAliases(yaml.SafeDumper):
    """YAML dumper without aliases, which not every parser supports."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - the signature of PyYAML
        return True

    def represent_str(self, data: str) -> yaml.ScalarNode:
        return self.represent_scalar(_TEXT, data, style="|" if "\n" in data else None)


_DumperWithoutAliases.add_representer(str, _DumperWithoutAliases.represent_str)


def _paths() -> Iterator[tuple[str, Schema]]:
    lang = [reference("parameters", LANG.name)]
    yield from _processes(lang)
    for process in PROCESSES.values():
        yield from _timeline(process)
    yield "/v1/timelines", {"post": _many()}
    four = operation_responses("Calendars", *_NEGOTIATED)
    yield "/v1/calendars", get("listCalendars", "calendars", _CALENDARS_SUMMARY, lang, four)
    yield from _calendar()
    asks = parameters(count.QUERY.parameters, "count")
    yield (
        "/v1/count",
        get("count", "counting", _COUNT_SUMMARY, asks, operation_responses("Count", *_NEGOTIATED)),
    )
    asks = [path_parameter(days.DAY), *parameters(days.QUERY.parameters, "days")[1:]]
    yield (
        "/v1/days/{day}",
        get("getDay", "counting", _DAY_SUMMARY, asks, operation_responses("Day", *_NEGOTIATED)),
    )
    yield from school_calendars(lang)
    for path, id_, says, answer in _OPERATIONS:
        yield path, get(id_, "service", says, [], operation_responses(answer, *_ANY))


def _processes(lang: Sequence[Schema]) -> Iterator[tuple[str, Schema]]:
    path, tag = "/v1/processes", "processes"
    yield (
        path,
        get(
            "listProcesses",
            tag,
            _PROCESSES_SUMMARY,
            lang,
            operation_responses("Processes", *_NEGOTIATED),
        ),
    )
    asks = [in_path("process", list(PROCESSES)), *lang]
    by_status = operation_responses("Process", "UnknownProcess", *_NEGOTIATED)
    yield f"{path}/{{process}}", get("getProcess", tag, _PROCESS_SUMMARY, asks, by_status)


def _timeline(process: Process) -> Iterator[tuple[str, Schema]]:
    path, id_ = f"/v1/timelines/{process.id}", f"get{pascal(process.id)}Timeline"
    asks = parameters(parameters_of(process).named, process.id)
    title = process.title.en
    says = f"{title}: every date, in the form that Accept asks for"
    yield path, get(id_, "timelines", says, asks, operation_responses("Timeline", *_NEGOTIATED))
    for media_type, noun in _NOUNS.items():
        says, suffix = f"{title}: every date as {noun}", media_type.suffix
        by_status = operation_responses(f"Timeline{suffix.title()}", *_QUERY)
        yield f"{path}.{suffix}", get(id_ + suffix.title(), "timelines", says, asks, by_status)


def _calendar() -> Iterator[tuple[str, Schema]]:
    path, id_, unknown = "/v1/calendars/{calendar}", "getCalendar", "UnknownCalendar"
    asks = [
        in_path("calendar", [calendar.value for calendar in Calendar]),
        *parameters(holidays.QUERY.parameters, "calendars"),
    ]
    says = "The days off of a year, in the form that Accept asks for"
    yield (
        path,
        get(
            id_, "calendars", says, asks, operation_responses("CalendarYear", unknown, *_NEGOTIATED)
        ),
    )
    for media_type in (JSON, CALENDAR):
        says, suffix = f"The days off of a year as {_NOUNS[media_type]}", media_type.suffix
        by_status = operation_responses(f"CalendarYear{suffix.title()}", unknown, *_QUERY)
        yield f"{path}.{suffix}", get(id_ + suffix.title(), "calendars", says, asks, by_status)


def _many() -> Schema:
    content = {
        "schema": reference("schemas", "Cases"),
        "examples": {"Cases": reference("examples", "Cases")},
    }
    return operation("askMany", "timelines", _CASES_SUMMARY) | {
        "parameters": [_BODY_LANG],
        "requestBody": {
            "required": True,
            "description": "The cases, each with the names that its query would have.",
            "content": {JSON.type: content},
        },
        "responses": operation_responses("Answers", *_BODY),
    }


if __name__ == "__main__":
    sys.stdout.buffer.write(as_yaml())
