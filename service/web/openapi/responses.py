"""The responses that operations of the OpenAPI document share, and the headers these carry."""

from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import format_datetime

from service.answers.problems import (
    ADDRESS_TOO_LONG,
    BODY_TOO_LARGE,
    INTERNAL_ERROR,
    INVALID_CASES,
    INVALID_QUESTION,
    MALFORMED_JSON,
    NOT_ACCEPTABLE,
    UNAVAILABLE,
    UNKNOWN_CALENDAR,
    UNKNOWN_PROCESS,
    UNSUPPORTED_MEDIA_TYPE,
    ProblemKind,
)
from service.formats.media_types import CALENDAR, JSON, PROBLEM_JSON, TEXT, YAML, MediaType
from service.formats.registry import FORMATS
from service.law import edition
from service.request.values import Schema
from service.web.openapi.components import reference
from service.web.openapi.examples import FILED, PUBLIC_URL, examples

_TEXTS: dict[MediaType, Schema] = {
    **{
        found.media: {"type": "string", "description": found.content}
        for found in FORMATS
        if found.content
    },
    TEXT: {"type": "string", "description": "Prometheus' text format."},
    YAML: {"description": "An OpenAPI document."},
}
_SAME = "The same question gives the same tag until the rules or the service change"
_LINK = (
    f'<{PUBLIC_URL}/v1/timelines/state-complaint.ics?filed={FILED}>; rel="alternate"; '
    'type="text/calendar"'
)
# By name: what it says, and an example.
_HEADERS: dict[str, tuple[str, str]] = {
    "Access-Control-Allow-Origin": ("Pages of every site may ask.", "*"),
    "Access-Control-Expose-Headers": (
        "The headers that a page of another site may read.",
        "Content-Disposition, ETag, Link, Retry-After, X-Request-Id",
    ),
    "Cache-Control": (
        "How long the answer may be used without asking again; no-store where it may not be kept.",
        "public, max-age=3600",
    ),
    "Content-Disposition": (
        "A name for a file of the answer.",
        'inline; filename="state-complaint-2026-01-15.json"',
    ),
    "Content-Language": ("The language of the texts.", "en"),
    "ETag": (
        f"{_SAME}. Send it back as If-None-Match: while nothing changed, the answer is 304.",
        '"5c8f1c1ad3b6f2b1a9b3c5d7e9f10a2b"',
    ),
    "Last-Modified": (
        "When the edition of the rules was published. May be sent back as If-Modified-Since.",
        format_datetime(edition.PUBLISHED, usegmt=True),
    ),
    "Link": ("The same question in its other forms, unless it is very long.", _LINK),
    "Retry-After": ("Seconds after which to ask again.", "5"),
    "Vary": ("The headers of the question that the answer depends on.", "Accept-Encoding"),
    "X-Request-Id": ("The request in the log of whoever runs the service.", "9f86d081884c7d65"),
    "X-Robots-Tag": ("noindex wherever the address has a query: it tells of a case.", "noindex"),
}
_SOMETIMES = {"Link", "X-Robots-Tag"}
_SITES = ("Access-Control-Allow-Origin", "Access-Control-Expose-Headers")
_KEPT = ("ETag", "Last-Modified", "Cache-Control", "Content-Language", "Vary")
_V1 = (*_KEPT, *_SITES, "X-Robots-Tag")
_FILES = (*_V1, "Link", "Content-Disposition")
_WITH_PROBLEMS = ("Cache-Control", "Content-Language", "X-Request-Id")
_WITH = {"Unavailable": ("Retry-After",)}


@dataclass(frozen=True, slots=True)
class _Given:
    """What an answer is, its schema in each of its forms, and its headers."""

    says: str
    contents: Mapping[MediaType, str]
    headers: tuple[str, ...] = _V1


_EVERY_FORM = {found.media: "" if found.content else "Answer" for found in FORMATS}
_GIVEN = {
    "Timeline": _Given("Every date, in the form that Accept asks for.", _EVERY_FORM, _FILES),
    **{
        f"Timeline{found.media.suffix.title()}": _Given(
            f"Every date as {found.noun}.", {found.media: _EVERY_FORM[found.media]}, _FILES
        )
        for found in FORMATS
    },
    "Answers": _Given(
        "An answer or a problem for each case, in their order.",
        {JSON: "Answers"},
        ("Cache-Control", "Vary", *_SITES, "X-Robots-Tag"),
    ),
    "Processes": _Given("Every process.", {JSON: "Processes"}),
    "Process": _Given("The process and its law.", {JSON: "Process"}),
    "Calendars": _Given("The four calendars.", {JSON: "Calendars"}),
    "CalendarYear": _Given(
        "The days off, in the form that Accept asks for.",
        {JSON: "CalendarYear", CALENDAR: ""},
        _FILES,
    ),
    "CalendarYearJson": _Given("The days off as data.", {JSON: "CalendarYear"}, _FILES),
    "CalendarYearIcs": _Given("The days off as a calendar.", {CALENDAR: ""}, _FILES),
    "Count": _Given("Where the count lands.", {JSON: "CountAnswer"}),
    "InterfaceJson": _Given("This document.", {JSON: "Interface"}, _KEPT),
    "InterfaceYaml": _Given("This document.", {YAML: ""}, _KEPT),
    "Metrics": _Given("What was counted.", {TEXT: ""}, ("Cache-Control",)),
    "Health": _Given("It runs.", {JSON: "Health"}, ("Cache-Control",)),
    "Readiness": _Given("It can answer.", {JSON: "Readiness"}, ("Cache-Control",)),
}
_PROBLEMS: dict[str, tuple[ProblemKind, str]] = {
    "MalformedJson": (MALFORMED_JSON, "The body is not JSON."),
    "UnknownProcess": (UNKNOWN_PROCESS, "There is no such process; the problem lists them."),
    "UnknownCalendar": (UNKNOWN_CALENDAR, "There is no such calendar; the problem lists them."),
    "NotAcceptable": (NOT_ACCEPTABLE, "There is no answer in a form that Accept takes."),
    "BodyTooLarge": (BODY_TOO_LARGE, "The body is too large: send the cases in several."),
    "AddressTooLong": (ADDRESS_TOO_LONG, "The address is longer than any question needs."),
    "UnsupportedMediaType": (UNSUPPORTED_MEDIA_TYPE, "The cases did not come as JSON."),
    "InvalidQuestion": (
        INVALID_QUESTION,
        "The question cannot be answered; the problem has everything that is wrong with it.",
    ),
    "InvalidCases": (
        INVALID_CASES,
        "JSON, but no list of cases; or the query says too much.",
    ),
    "InternalError": (INTERNAL_ERROR, "Something is broken here."),
    "Unavailable": (UNAVAILABLE, "Many cases are being answered: ask again in a while."),
}


def headers() -> Schema:
    """Each header that a client can use."""
    return {
        name: {
            "description": says,
            "required": name not in _SOMETIMES,
            "schema": {"type": "string"},
            "example": example,
        }
        for name, (says, example) in _HEADERS.items()
    }


def responses() -> Schema:
    """Each response that operations refer to."""
    shown = examples()
    return {
        **{name: _given(name, given, shown) for name, given in _GIVEN.items()},
        "NotModified": {
            "description": "Nothing changed since the answer that the client has.",
            "headers": _referred(_KEPT),
        },
        **{name: _problem(name, says) for name, (_, says) in _PROBLEMS.items()},
    }


def asked(name: str, *problems: str) -> Schema:
    """The responses of an operation by their status: the answer `name`, and what may go wrong."""
    given = _GIVEN[name]
    unchanged = {"304": reference("responses", "NotModified")} if "ETag" in given.headers else {}
    wrong = {str(_PROBLEMS[problem][0].status): problem for problem in problems}
    return {
        "200": reference("responses", name),
        **unchanged,
        **{status: reference("responses", problem) for status, problem in sorted(wrong.items())},
    }


def _given(name: str, given: _Given, shown: Schema) -> Schema:
    family = name.removesuffix("Json")
    names = {medium: f"{family}{medium.suffix.title()}" for medium in _TEXTS}
    return {
        "description": given.says,
        "headers": _referred(given.headers),
        "content": {
            medium.type: _content(medium, schema, names.get(medium, family), shown)
            for medium, schema in given.contents.items()
        },
    }


def _content(medium: MediaType, schema: str, example: str, shown: Schema) -> Schema:
    told = reference("schemas", schema) if schema else _TEXTS[medium]
    content: Schema = {"schema": told}
    return content | {"examples": _example(example)} if example in shown else content


def _problem(name: str, says: str) -> Schema:
    return {
        "description": says,
        "headers": _referred((*_WITH_PROBLEMS, *_WITH.get(name, ()))),
        "content": {
            PROBLEM_JSON.type: {
                "schema": reference("schemas", "Problem"),
                "examples": _example(name),
            }
        },
    }


def _example(name: str) -> Schema:
    return {name: reference("examples", name)}


def _referred(names: tuple[str, ...]) -> Schema:
    return {name: reference("headers", name) for name in names}
