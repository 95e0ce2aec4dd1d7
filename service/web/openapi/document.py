"""The interface as an OpenAPI 3.1 document; `python -m service.web.openapi.document` prints it."""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from copy import copy
from functools import cache
from typing import NamedTuple

import yaml
from fastapi import Response
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute

from service.answers import holidays
from service.answers.batch import CaseAnswers
from service.answers.case_models import pascal
from service.answers.problems import UNKNOWN_CALENDAR, ProblemKind
from service.formats.media_types import CALENDAR, CSV, JSON
from service.formats.registry import FORMATS, Format
from service.law import PROCESSES
from service.request.model import question_model
from service.request.timelines import QUERY
from service.web import api, letters, operations, school_calendars, timelines
from service.web.openapi import names, responses, schemas
from service.web.openapi.responses import FILES, Json, answers

VERSION = "1.0.0"

_ABOUT = """\
Every date of a California special education dispute: when each step is due, who must act, and why.

There is no account and no key, and nothing is stored: everything is in the request. Without
as_of=today, the same request gets the same bytes until a new edition of the rules is published. A
request that cannot be answered gets a problem (RFC 9457), which lists every error and what would
have worked; an unknown parameter is an error and is never ignored.

Every address that supports GET also supports HEAD and OPTIONS. This is general information, not
legal advice.
"""
_TAGS = {
    "timelines": "Every date of a case, with its reason.",
    "processes": "The processes you can ask about, and the rules of each as data.",
    "calendars": "California's four holiday calendars. Each rule uses one of them.",
    "counting": "Count days as the rules do, without a case.",
    "service": "For operators: health, metrics and this document.",
}


@cache
def document() -> Json:
    """The OpenAPI document: what FastAPI writes from the routes, and the shared components."""
    whole = get_openapi(
        title="IEP Clock",
        version=VERSION,
        description=_ABOUT,
        routes=[*_routes(), *(route for each in _in_formats() for route in each.routes())],
        tags=[{"name": name, "description": says} for name, says in _TAGS.items()],
        servers=[{"url": "/", "description": "Where this document comes from."}],
        contact={"name": "IEP Clock contributors"},
        license_info={"name": "MIT", "identifier": "MIT"},
    )
    models = whole["components"]["schemas"] | schemas.cases() | schemas.problem()
    shared = {"parameters": dict(schemas.parameters()), **responses.components()}
    parts = names.published(models, {"paths": whole["paths"], **shared})
    return whole | {"security": [], "paths": parts.pop("paths"), "components": parts}


def as_json() -> bytes:
    """The document as JSON."""
    return json.dumps(document(), ensure_ascii=False).encode()


@cache
def as_yaml() -> bytes:
    """The document as YAML, in its own order; cached, as dumping it takes half a second."""
    plain = json.loads(as_json())  # shares nothing: not every parser knows YAML's aliases
    text: str = yaml.safe_dump(plain, sort_keys=False, allow_unicode=True, width=100)
    return text.encode()


def _routes() -> Iterator[APIRoute]:
    schools = school_calendars.router.routes + school_calendars.operations.routes
    others = (*letters.router.routes, *schools, *operations.router.routes)
    for route in (*api.router.routes, *others):
        if isinstance(route, APIRoute) and route.include_in_schema:
            described = copy(route)
            described.methods = (route.methods or set()) - {"HEAD"}
            yield described


class _Formats(NamedTuple):
    """An answer in several formats: each has its path, by its suffix, and Accept chooses one."""

    endpoint: Callable[..., object]
    path: str
    id: str
    tag: str
    title: str
    model: object
    asks: Json
    formats: Sequence[Format] = FORMATS
    unknown: tuple[ProblemKind, ...] = ()
    negotiated: bool = True
    """Whether its path without a suffix asks for it too."""

    def routes(self) -> Iterator[APIRoute]:
        if self.negotiated:
            yield self._route("", ", in the form that Accept asks for", self.formats)
        for each in self.formats:
            yield self._route(f".{each.media.suffix}", f" as {each.noun}", [each])

    def _route(self, suffix: str, end: str, formats: Sequence[Format]) -> APIRoute:
        texts = {each.media.type: each.content for each in formats if each.content}
        model = self.model if len(texts) < len(formats) else None
        problems = (*self.unknown, *(responses.QUERY if suffix else responses.NEGOTIATED))
        return APIRoute(
            self.path + suffix,
            self.endpoint,
            methods=["GET"],
            tags=[self.tag],
            operation_id=self.id + suffix[1:].title(),
            summary=self.title + end,
            response_class=Response,
            responses=answers(f"{self.title}{end}.", model, problems, FILES, texts),
            openapi_extra=self.asks,
        )


def _in_formats() -> Iterator[_Formats]:
    for process in PROCESSES.values():
        path, id_ = f"/v1/timelines/{process.id}", f"get{pascal(process.id)}Timeline"
        asks = schemas.query_parameters(question_model(process), process.id)
        title = f"{process.title.en}: every date"
        yield _Formats(api.timeline, path, id_, "timelines", title, "TimelineAnswer", asks)
    path, title = "/v1/timelines", "Up to ten cases together: every date"
    formats = [each for each in FORMATS if each.media in {JSON, CALENDAR, CSV}]
    asks = schemas.query_parameters(QUERY, "timelines")
    together = (timelines.timelines, path, "getTimelines", "timelines", title, CaseAnswers)
    yield _Formats(*together, asks, formats, negotiated=False)
    path, title = "/v1/calendars/{calendar}", "The days off of a year"
    formats = [each for each in FORMATS if each.media in {JSON, CALENDAR}]
    of = (api.calendar, path, "getCalendar", "calendars", title, holidays.CalendarYear)
    asks = schemas.query_parameters(holidays.QUERY, "calendars")
    yield _Formats(*of, asks, formats, (UNKNOWN_CALENDAR,))


if __name__ == "__main__":
    sys.stdout.buffer.write(as_yaml())
