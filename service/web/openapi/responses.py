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
    NOT_A_CALENDAR,
    NOT_ACCEPTABLE,
    UNAVAILABLE,
    UNKNOWN_CALENDAR,
    UNKNOWN_DISTRICT,
    UNKNOWN_PROCESS,
    UNSUPPORTED_FILE_TYPE,
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
        each.media: {"type": "string", "description": each.content}
        for each in FORMATS
        if each.content
    },
    TEXT: {"type": "string", "description": "Prometheus' text format."},
    YAML: {"description": "An OpenAPI document."},
}
_SAME = "The same question gives the same tag until the rules or the service change"
_LINK = (
    f'<{PUBLIC_URL}/v1/timelines/state-complaint.ics?filed={FILED}>; rel="alternate"; '
    'type="text/calendar"'
)
# Description and example, by name.
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
_CORS = ("Access-Control-Allow-Origin", "Access-Control-Expose-Headers")
_CACHEABLE = ("ETag", "Last-Modified", "Cache-Control", "Content-Language", "Vary")
_V1 = (*_CACHEABLE, *_CORS, "X-Robots-Tag")
_FILES = (*_V1, "Link", "Content-Disposition")
_WITH_PROBLEMS = ("Cache-Control", "Content-Language", "X-Request-Id")
_WITH = {"Unavailable": ("Retry-After",)}


@dataclass(frozen=True, slots=True)
class _Success:
    """A successful response: description, schema by media type, and headers."""

    says: str
    contents: Mapping[MediaType, str]
    headers: tuple[str, ...] = _V1


_EVERY_FORM = {each.media: "" if each.content else "Answer" for each in FORMATS}
_SUCCESSES = {
    "Timeline": _Success("Every date, in the form that Accept asks for.", _EVERY_FORM, _FILES),
    **{
        f"Timeline{each.media.suffix.title()}": _Success(
            f"Every date as {each.noun}.", {each.media: _EVERY_FORM[each.media]}, _FILES
        )
        for each in FORMATS
    },
    "Answers": _Success(
        "An answer or a problem for each case, in their order.",
        {JSON: "Answers"},
        ("Cache-Control", "Vary", *_CORS, "X-Robots-Tag"),
    ),
    "Processes": _Success("Every process.", {JSON: "Processes"}),
    "Process": _Success("The process and its law.", {JSON: "Process"}),
    "Calendars": _Success("The four calendars.", {JSON: "Calendars"}),
    "CalendarYear": _Success(
        "The days off, in the form that Accept asks for.",
        {JSON: "CalendarYear", CALENDAR: ""},
        _FILES,
    ),
    "CalendarYearJson": _Success("The days off as data.", {JSON: "CalendarYear"}, _FILES),
    "CalendarYearIcs": _Success("The days off as a calendar.", {CALENDAR: ""}, _FILES),
    "Count": _Success("Where the count lands.", {JSON: "CountAnswer"}),
    "Districts": _Success("The calendars of every district.", {JSON: "DistrictsAnswer"}),
    "District": _Success("The calendars of the district.", {JSON: "DistrictAnswer"}),
    "SchoolCalendar": _Success(
        "What the file says, to be shown and confirmed.",
        {JSON: "SchoolCalendarAnswer"},
        ("Cache-Control", "Vary", *_CORS, "X-Robots-Tag"),
    ),
    "Day": _Success("The day by each calendar.", {JSON: "DayAnswer"}),
    "InterfaceJson": _Success("This document.", {JSON: "Interface"}, _CACHEABLE),
    "InterfaceYaml": _Success("This document.", {YAML: ""}, _CACHEABLE),
    "Metrics": _Success("What was counted.", {TEXT: ""}, ("Cache-Control",)),
    "Health": _Success("It runs.", {JSON: "Health"}, ("Cache-Control",)),
    "Readiness": _Success("It can answer.", {JSON: "Readiness"}, ("Cache-Control",)),
}
_PROBLEMS: dict[str, tuple[ProblemKind, str]] = {
    "MalformedJson": (MALFORMED_JSON, "The body is not JSON."),
    "UnknownProcess": (UNKNOWN_PROCESS, "There is no such process; the problem lists them."),
    "UnknownCalendar": (UNKNOWN_CALENDAR, "There is no such calendar; the problem lists them."),
    "UnknownDistrict": (
        UNKNOWN_DISTRICT,
        "No calendar of that district was read; the problem lists those there are.",
    ),
    "FileTooLarge": (BODY_TOO_LARGE, "The file is larger than 1 MiB."),
    "UnsupportedFileType": (UNSUPPORTED_FILE_TYPE, "The calendar came in another form."),
    "NotACalendar": (
        NOT_A_CALENDAR,
        "What was sent is no calendar; the problem says what would have worked.",
    ),
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
    """The component headers, by name."""
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
    """The component responses, by name."""
    known_examples = examples()
    return {
        **{name: _success(name, success, known_examples) for name, success in _SUCCESSES.items()},
        "NotModified": {
            "description": "Nothing changed since the answer that the client has.",
            "headers": _header_references(_CACHEABLE),
        },
        **{name: _problem(name, says) for name, (_, says) in _PROBLEMS.items()},
    }


def operation_responses(name: str, *problems: str) -> Schema:
    """Responses of an operation by status: the success `name` and its problems."""
    success = _SUCCESSES[name]
    unchanged = {"304": reference("responses", "NotModified")} if "ETag" in success.headers else {}
    by_status = {str(_PROBLEMS[problem][0].status): problem for problem in problems}
    return {
        "200": reference("responses", name),
        **unchanged,
        **{
            status: reference("responses", problem) for status, problem in sorted(by_status.items())
        },
    }


def _success(name: str, success: _Success, known_examples: Schema) -> Schema:
    family = name.removesuffix("Json")
    names = {media_type: f"{family}{media_type.suffix.title()}" for media_type in _TEXTS}
    return {
        "description": success.says,
        "headers": _header_references(success.headers),
        "content": {
            media_type.type: _content(
                media_type, schema, names.get(media_type, family), known_examples
            )
            for media_type, schema in success.contents.items()
        },
    }


def _content(media_type: MediaType, schema: str, example: str, known_examples: Schema) -> Schema:
    value_schema = reference("schemas", schema) if schema else _TEXTS[media_type]
    content: Schema = {"schema": value_schema}
    return content | {"examples": _example(example)} if example in known_examples else content


def _problem(name: str, says: str) -> Schema:
    return {
        "description": says,
        "headers": _header_references((*_WITH_PROBLEMS, *_WITH.get(name, ()))),
        "content": {
            PROBLEM_JSON.type: {
                "schema": reference("schemas", "Problem"),
                "examples": _example(name),
            }
        },
    }


def _example(name: str) -> Schema:
    return {name: reference("examples", name)}


def _header_references(names: tuple[str, ...]) -> Schema:
    return {name: reference("headers", name) for name in names}
