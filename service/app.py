"""The application: its routes and middleware."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from datetime import datetime
from functools import partial

from anyio import Lock
from fastapi import FastAPI
from fastapi.routing import APIRoute
from fastapi.telemetry import TelemetryConfig

from calendars.california import Calendar
from calendars.district_calendars import districts
from service import clock
from service.answers.letters import BY_ID
from service.formats.media_types import JSON, YAML
from service.law import PROCESSES
from service.mcp import mcp_endpoint
from service.settings import Settings, read_settings
from service.web import (
    api,
    case_files,
    letter_pages,
    letters,
    operations,
    pages,
    school_calendars,
    school_pages,
    timelines,
    together_pages,
)
from service.web.access_log import AccessLog
from service.web.address import PlainAddress
from service.web.body import BodyBudget
from service.web.default_headers import DefaultHeaders
from service.web.errors import EXCEPTION_HANDLERS
from service.web.garbage import short_pauses
from service.web.host import OneHost
from service.web.metrics import Metrics
from service.web.openapi import document
from service.web.respond import Responder
from service.web.response_cache import ResponseCache

# The addresses of pages have places for any name: theirs come last.
_ROUTERS = (
    api.router,
    timelines.router,
    letters.router,
    school_calendars.router,
    operations.router,
    school_pages.router,
    letter_pages.router,
    case_files.router,
    together_pages.router,
    pages.router,
)
# Telemetry would send measurements of questions to another machine.
_NO_TELEMETRY = TelemetryConfig(
    tracing=False, metrics=False, logs=False, operation_spans=False, auto_configure=False
)


@asynccontextmanager
async def _lifespan(
    mcp: Callable[[FastAPI], AbstractAsyncContextManager[object]], app: FastAPI
) -> AsyncIterator[None]:
    with short_pauses(asyncio.get_running_loop()):
        async with mcp(app):
            yield


def _names() -> frozenset[str]:
    """Parts of paths in use, without suffixes: of routes, processes, calendars and districts."""
    paths = [
        route.path for router in _ROUTERS for route in router.routes if isinstance(route, APIRoute)
    ]
    parts = {part.partition(".")[0] for path in paths for part in path.split("/")}
    return frozenset(
        parts | {*PROCESSES} | {calendar.value for calendar in Calendar} | {*districts()} | {*BY_ID}
    )


def create_app(settings: Settings, now: Callable[[], datetime] = clock.now) -> FastAPI:
    """The ASGI application with these settings; `now` is the current time in California."""
    mcp = mcp_endpoint(settings) if settings.assistants else None
    app = FastAPI(
        # Not include_router, which makes each route again and looks for it twice in each request:
        # a new answer as JSON takes a tenth less time.
        routes=[*(mcp.routes if mcp else ()), *(each for part in _ROUTERS for each in part.routes)],
        lifespan=partial(_lifespan, mcp.open if mcp else nullcontext),
        openapi_url=None,
        redirect_slashes=False,
        telemetry=_NO_TELEMETRY,
        exception_handlers={**EXCEPTION_HANDLERS, 404: pages.not_found_page},
    )
    # FastAPI documents this assignment as the way to replace its document.
    app.openapi = document.document  # type: ignore[method-assign]
    app.state.interface = {JSON: document.as_json, YAML: document.as_yaml}
    app.state.settings = settings
    app.state.responder = Responder(settings.public_url, now, settings.report_url)
    app.state.metrics = metrics = Metrics()
    app.state.body_budget = BodyBudget()
    app.state.batch_queue = Lock()
    app.state.file_queue = Lock()
    # The last one added is the outermost.
    app.add_middleware(ResponseCache, most=settings.most_kept)
    app.add_middleware(PlainAddress, settings=settings, names=_names())
    app.add_middleware(OneHost)
    app.add_middleware(AccessLog, metrics=metrics)
    app.add_middleware(DefaultHeaders)
    return app


app = create_app(read_settings(os.environ))
