"""HTTP endpoint /mcp: stateless, one message a POST."""

import json
import logging
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus
from urllib.parse import urlsplit

from mcp import types
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from pydantic import ValidationError
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from starlette.types import Message, Receive, Scope, Send

from calendars.translation import Text
from service.answers.problems import FOREIGN_ORIGIN, NOT_ACCEPTABLE, RefusedError
from service.formats.media_types import JSON
from service.mcp.server import server
from service.request.query import clipped
from service.settings import Settings
from service.web.address import MCP_PATHS
from service.web.body import BodyBudget
from service.web.errors import EXCEPTION_HANDLERS
from service.web.negotiation import preferred_type

_OTHER_ORIGIN = Text(
    en="Origin ({value}) must be {origin}, or be left out as programs do.",
    es="Origin ({value}) debe ser {origin}, o no darse, como hacen los programas.",
)
_ONLY_JSON = Text(
    en="Every answer is application/json: accept it, or send no Accept header.",
    es="Cada respuesta es application/json: acéptela, o no envíe el encabezado Accept.",
)
_NO_MESSAGE = 'A message is an object with "jsonrpc": "2.0", a method, and params as an object.'
_NO_ID = "An id is text or a whole number. Leave it out of a notification."
_LOCAL = re.compile(r"https?://(?:localhost|127\.0\.0\.1|\[::1\])(?::[0-9]+)?")


class McpEndpoint:
    """The ASGI application of /mcp, with its `routes` and its lifespan, `open`."""

    def __init__(self, settings: Settings) -> None:
        # Log records of the SDK repeat parts of a question.
        logging.getLogger("mcp").setLevel(logging.CRITICAL)
        self.routes = [Route(path, self) for path in MCP_PATHS]
        parts = urlsplit(settings.public_url)
        self._origin = f"{parts.scheme}://{parts.netloc}".lower()
        self._most_body = settings.most_body
        self._sessions = StreamableHTTPSessionManager(
            server(settings),
            json_response=True,
            stateless=True,
            max_request_body_size=self._most_body,
        )
        self._app = CORSMiddleware(
            ExceptionMiddleware(self._answer, EXCEPTION_HANDLERS),
            allow_origins=[self._origin],
            allow_origin_regex=_LOCAL.pattern,
            # Clients ask with GET for a stream, with DELETE for a session, and have to read 405.
            allow_methods=["DELETE", "GET", "POST"],
            allow_headers=["*"],
            expose_headers=["Retry-After", "X-Request-Id"],
        )

    @asynccontextmanager
    async def open(self, _app: object) -> AsyncIterator[None]:
        """Run the session manager, which can be started only once."""
        async with self._sessions.run():
            yield

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        # The access log reads the route here, where FastAPI's own routes set it.
        scope["route"] = self.routes[0]
        self._refuse_other_sites(Request(scope).headers.get("origin"))
        await self._app(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        if request.method != "POST":
            # MCP asks for 405 where a server has no stream (GET) or no sessions (DELETE).
            raise HTTPException(HTTPStatus.METHOD_NOT_ALLOWED, headers={"Allow": "POST"})
        if not preferred_type(request.headers.get("accept", ""), (JSON,)):
            raise RefusedError(NOT_ACCEPTABLE, _ONLY_JSON)
        budget: BodyBudget = request.app.state.body_budget
        async with budget.json_body(request, self._most_body) as body:
            if refusal := _message_error(body):
                await refusal(scope, receive, send)
                return
            await self._sessions.handle_request(
                _with_plain_headers(scope), _replayed(body, receive), send
            )

    def _refuse_other_sites(self, origin: str | None) -> None:
        """Reject a foreign Origin, as MCP requires against DNS rebinding.

        Host is not checked, because proxies may rewrite it; programs send no Origin.
        """
        if origin in {None, self._origin} or _LOCAL.fullmatch(origin):
            return
        detail = _OTHER_ORIGIN.format(value=clipped(origin), origin=self._origin)
        raise RefusedError(FOREIGN_ORIGIN, detail)


def _message_error(body: bytes) -> JSONResponse | None:
    """The error of a body that is no message (JSON-RPC 2.0 § 5.1), in one line."""
    try:
        message = json.loads(body)
    except (ValueError, RecursionError):
        return _error(types.PARSE_ERROR, "The body is no JSON.")
    if isinstance(message, list):
        return _error(types.INVALID_REQUEST, "Send one message at a time, not a list.")
    try:
        types.jsonrpc_message_adapter.validate_python(message)
    except ValidationError:
        return _error(types.INVALID_REQUEST, _NO_MESSAGE)
    # The SDK would take it for a notification, and never answer.
    id_ = message.get("id", 0)
    if isinstance(id_, bool) or not isinstance(id_, int | str):
        return _error(types.INVALID_REQUEST, _NO_ID)
    return None


def _error(code: int, text: str) -> JSONResponse:
    error = {"jsonrpc": "2.0", "id": None, "error": {"code": code, "message": text}}
    return JSONResponse(error, HTTPStatus.BAD_REQUEST)


def _with_plain_headers(scope: Scope) -> Scope:
    # The SDK takes no other spelling of the media type, such as one with capitals, and demands an
    # Accept header; what both say has been checked.
    plain = {b"content-type": JSON.type.encode(), b"accept": b"*/*"}
    others = [header for header in scope["headers"] if header[0] not in plain]
    return {**scope, "headers": [*others, *plain.items()]}


def _replayed(body: bytes, receive: Receive) -> Receive:
    unread: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def message() -> Message:
        return unread.pop() if unread else await receive()

    return message
