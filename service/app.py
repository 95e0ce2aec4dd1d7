"""The edge: addresses to answers, and faults to problems."""

import gc
import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from functools import partial
from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, Request, Response
from fastapi.responses import JSONResponse
from fastapi.telemetry import TelemetryConfig
from starlette.types import Scope

from calendars.california import Calendar
from service.answers import batch, count, holidays, processes
from service.answers.problems import UNKNOWN_CALENDAR, UNKNOWN_PROCESS, invalid_question, not_found
from service.engine.faults import TooOften
from service.formats.ical import holiday_feed
from service.formats.json import cases_json
from service.formats.media_types import CALENDAR, JSON, TEXT, YAML
from service.formats.registry import FORMATS
from service.formats.svg import STYLE_HASH
from service.law import PROCESSES, edition
from service.law.vocabulary import Process
from service.mcp import mcp_endpoint
from service.request.query import clipped, language_only
from service.request.question import read
from service.settings import Settings, read_settings
from service.web import pages
from service.web.access_log import AccessLog
from service.web.address import first_repeated, query_pairs
from service.web.batch_queue import BatchQueue
from service.web.body import json_body
from service.web.default_headers import DefaultHeaders
from service.web.errors import EXCEPTION_HANDLERS
from service.web.host import OneHost
from service.web.metrics import TYPE, Metrics
from service.web.openapi import document
from service.web.respond import Forms, Resource, Responder
from service.web.response_cache import Shelf
from service.web.shortcut import Shortcut

TIMELINES = "/v1/timelines/{named}"

_GET = ["GET", "HEAD"]
# Google Calendar asks for a feed only where robots may.
_ROBOTS = b"User-agent: *\nDisallow:\n"
# No question leaves this machine, not even as a measurement.
_NO_TELEMETRY = TelemetryConfig(
    tracing=False, metrics=False, logs=False, operation_spans=False, auto_configure=False
)
_NOW = {"Cache-Control": "no-store"}
_CALENDARS = [calendar.value for calendar in Calendar]

router = APIRouter(include_in_schema=False)


async def _clerk(request: Request) -> Responder:
    clerk: Responder = request.app.state.clerk
    return clerk


ResponderDep = Annotated[Responder, Depends(_clerk)]


@router.api_route("/v1/processes", methods=_GET)
async def list_processes(request: Request, clerk: ResponderDep) -> Response:
    """Every process."""
    language = language_only(_pairs(request.scope), "processes")
    forms = {JSON: lambda: processes.PROCESSES_ADAPTER.dump_json(processes.processes_out(language))}
    return clerk.cacheable(
        request.scope, Resource("/v1/processes", forms, f"lang={language}", language)
    )


@router.api_route("/v1/processes/{id_}", methods=_GET)
async def get_process(request: Request, id_: str, clerk: ResponderDep) -> Response:
    """A process and its law."""
    found = _process(id_)
    language = language_only(_pairs(request.scope), f"processes/{id_}")
    forms = {
        JSON: lambda: processes.PROCESS_ADAPTER.dump_json(processes.process_out(found, language))
    }
    return clerk.cacheable(
        request.scope, Resource(f"/v1/processes/{id_}", forms, f"lang={language}", language)
    )


def timeline(clerk: Responder, most_repeats: int, scope: Scope, named: str) -> Response:
    """The dates of a case."""
    id_, _, suffix = named.partition(".")
    question = read(_process(id_), _limit_repeats(query_pairs(scope), most_repeats))
    sheet = Resource(
        f"/v1/timelines/{id_}",
        {found.media: partial(found.render, question, clerk.public_url) for found in FORMATS},
        question.canonical,
        question.language,
        name=f"{id_}-{question.facts.filed}",
        style=STYLE_HASH,
    )
    return clerk.cacheable(scope, sheet, suffix)


@router.post("/v1/timelines")
async def timelines(request: Request, clerk: ResponderDep) -> Response:
    """The dates of many cases."""
    language_only(_pairs(request.scope), "timelines")
    limits: Settings = request.app.state.settings
    body = await json_body(request, limits.most_body)

    def pieces() -> Iterator[bytes]:
        cases = batch.cases(body, limits.most_cases)
        yield from cases_json(batch.answer_case(case, clerk.public_url) for case in cases)

    turn: BatchQueue = request.app.state.turn
    return await clerk.streamed(request.scope, JSON, len(body), pieces(), turn)


@router.api_route("/v1/calendars", methods=_GET)
async def calendars(request: Request, clerk: ResponderDep) -> Response:
    """Every calendar."""
    language = language_only(_pairs(request.scope), "calendars")
    forms = {JSON: lambda: holidays.CALENDARS.dump_json(holidays.calendars(language))}
    return clerk.cacheable(
        request.scope, Resource("/v1/calendars", forms, f"lang={language}", language)
    )


@router.api_route("/v1/calendars/{named}", methods=_GET)
async def calendar(request: Request, named: str, clerk: ResponderDep) -> Response:
    """The days off of a year."""
    id_, _, suffix = named.partition(".")
    if id_ not in _CALENDARS:
        raise not_found(UNKNOWN_CALENDAR, "calendar", id_, _CALENDARS)
    asked = holidays.read_year(Calendar(id_), _pairs(request.scope))
    sheet = Resource(
        f"/v1/calendars/{id_}",
        {
            JSON: lambda: holidays.CALENDAR_YEAR.dump_json(holidays.calendar_year(asked)),
            CALENDAR: lambda: holiday_feed(
                asked.calendar, asked.year, asked.language, clerk.public_url
            ),
        },
        asked.canonical,
        asked.language,
        name=f"{id_}-{asked.year}",
    )
    return clerk.cacheable(request.scope, sheet, suffix)


@router.api_route("/v1/count", methods=_GET)
async def counted(request: Request, clerk: ResponderDep) -> Response:
    """So many days from a day."""
    asked = count.read_count(_pairs(request.scope))
    forms = {JSON: lambda: count.COUNT.dump_json(count.count_answer(asked))}
    return clerk.cacheable(
        request.scope, Resource("/v1/count", forms, asked.canonical, asked.language)
    )


@router.api_route("/openapi.json", methods=_GET)
@router.api_route("/openapi.yaml", methods=_GET)
async def interface(request: Request, clerk: ResponderDep) -> Response:
    """The OpenAPI document."""
    suffix = request.scope["path"].rpartition(".")[2]
    forms: Forms = {JSON: document.as_json, YAML: document.as_yaml}
    return clerk.cacheable(request.scope, Resource("/openapi", forms), suffix)


@router.api_route("/robots.txt", methods=_GET)
async def robots(request: Request, clerk: ResponderDep) -> Response:
    """Where robots may look."""
    return clerk.cacheable(request.scope, Resource("/robots", {TEXT: lambda: _ROBOTS}), TEXT.suffix)


@router.api_route("/healthz", methods=_GET)
async def health() -> Response:
    """Whether it runs."""
    return JSONResponse({"status": "ok"}, headers=_NOW)


@router.api_route("/readyz", methods=_GET)
async def readiness() -> Response:
    """Whether it can answer."""
    return JSONResponse({"status": "ready", "edition": edition.NUMBER}, headers=_NOW)


@router.api_route("/metrics", methods=_GET)
async def metrics(request: Request) -> Response:
    """What was counted, for Prometheus."""
    counted: Metrics = request.app.state.metrics
    return Response(counted.exposition(), headers={"Content-Type": TYPE, **_NOW})


@asynccontextmanager
async def _running(
    opened: Callable[[FastAPI], AbstractAsyncContextManager[object]], app: FastAPI
) -> AsyncIterator[None]:
    """While it answers, nobody waits until the collector of garbage has gone through the law."""
    gc.collect()
    gc.freeze()
    try:
        async with opened(app):
            yield
    finally:
        gc.unfreeze()


def create_app(settled: Settings) -> FastAPI:
    """The service as whoever runs it has settled."""
    desk = mcp_endpoint(settled) if settled.assistants else None
    app = FastAPI(
        lifespan=partial(_running, desk.open if desk else nullcontext),
        openapi_url=None,
        redirect_slashes=False,
        telemetry=_NO_TELEMETRY,
        exception_handlers={**EXCEPTION_HANDLERS, 404: pages.not_found_page},
    )
    # As FastAPI's manual says to.
    app.openapi = document.document  # type: ignore[method-assign]
    counted = Metrics()
    app.state.settings = settled
    app.state.clerk = clerk = Responder(settled.public_url)
    app.state.metrics = counted
    app.state.turn = BatchQueue()
    if desk:
        app.router.routes.append(desk.route)
    app.include_router(router)
    app.include_router(pages.router)
    answered = partial(timeline, clerk, settled.most_repeats)
    app.add_middleware(Shortcut, path=TIMELINES, answer=answered)
    app.add_middleware(DefaultHeaders, settings=settled)
    app.add_middleware(Shelf, most=settled.most_kept, metrics=counted)
    app.add_middleware(OneHost)
    app.add_middleware(AccessLog, metrics=counted)
    return app


def _process(id_: str) -> Process:
    if id_ not in PROCESSES:
        raise not_found(UNKNOWN_PROCESS, "process", id_, list(PROCESSES))
    return PROCESSES[id_]


def _pairs(scope: Scope) -> list[tuple[str, str]]:
    """The query, as names and texts; RefusedError where a name is given too often."""
    return _limit_repeats(query_pairs(scope), scope["app"].state.settings.most_repeats)


def _limit_repeats(found: list[tuple[str, str]], most: int) -> list[tuple[str, str]]:
    if over := first_repeated(found, most):
        name, times = over
        raise invalid_question([TooOften(clipped(name), str(times), times, most)])
    return found


app = create_app(read_settings(os.environ))
