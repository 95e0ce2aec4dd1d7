"""Error responses (RFC 9457), and responses to preflight requests."""

import logging
import traceback
from collections.abc import Callable, Coroutine
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Scope

from calendars.translation import Text
from service.answers.problems import (
    METHOD_NOT_ALLOWED,
    NOT_FOUND,
    PROBLEM,
    RefusedError,
    invalid_question,
    to_problem,
)
from service.engine.faults import FaultsError
from service.formats.media_types import PROBLEM_JSON
from service.web.address import language

OURS = Text(
    en="The fault is ours. Nothing about your question was kept.",
    es="La culpa es nuestra. No se guardó nada de su pregunta.",
)
_SEE_DOCS = Text(en="See /docs for what there is.", es="Vea en /docs lo que hay.")

_TAKES = Text(en="It takes: {methods}.", es="Acepta: {methods}.")

_log = logging.getLogger(__name__)


def problem_response(error: RefusedError | FaultsError, scope: Scope) -> Response:
    """A problem as a response, in the language of the request."""
    refused = error if isinstance(error, RefusedError) else invalid_question(error.faults)
    lang = language(scope)
    return Response(
        PROBLEM.dump_json(to_problem(refused, lang)),
        status_code=refused.kind.status,
        headers={
            "Content-Type": PROBLEM_JSON.header,
            "Content-Language": lang,
            "Cache-Control": "no-store",
            **refused.headers,
        },
    )


def log_exception(error: Exception, request_id: str | None = None) -> None:
    """Log the type and traceback of an error without its message, which may describe a case."""
    trace = "".join(traceback.format_tb(error.__traceback__))
    fields = {"traceback": trace, "request_id": request_id}
    _log.error("%s", type(error).__name__, extra=fields)


async def _refused(request: Request, error: RefusedError | FaultsError) -> Response:
    return problem_response(error, request.scope)


async def _not_found(request: Request, _error: HTTPException) -> Response:
    return problem_response(RefusedError(NOT_FOUND, _SEE_DOCS), request.scope)


async def _method_not_allowed(request: Request, error: HTTPException) -> Response:
    allowed = dict(error.headers or {})["Allow"].split(", ")
    methods = ", ".join(sorted([*allowed, "OPTIONS"]))
    if request.method == "OPTIONS":
        return Response(status_code=204, headers={"Allow": methods} | _preflight(methods))
    detail = _TAKES.format(methods=methods)
    refused = RefusedError(METHOD_NOT_ALLOWED, detail, headers={"Allow": methods})
    return problem_response(refused, request.scope)


def _preflight(methods: str) -> dict[str, str]:
    return {
        "Access-Control-Allow-Methods": methods,
        "Access-Control-Allow-Headers": "*",
        "Access-Control-Max-Age": "86400",
    }


EXCEPTION_HANDLERS: dict[
    int | type[Exception], Callable[[Request, Any], Coroutine[Any, Any, Response]]
] = {
    RefusedError: _refused,
    FaultsError: _refused,
    404: _not_found,
    405: _method_not_allowed,
}
