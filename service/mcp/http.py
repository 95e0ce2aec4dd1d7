"""The desk at /mcp: takes each message of an assistant by POST, and keeps nothing of it."""

import logging
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus
from urllib.parse import urlsplit

from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.routing import Route
from starlette.types import Message, Receive, Scope, Send

from calendars.translation import Text
from service.answers.problems import FOREIGN_ORIGIN, RefusedError
from service.formats.media_types import JSON
from service.mcp.server import server
from service.request.query import clipped
from service.settings import Settings
from service.web.body import BodyBudget

# Four times what an address may have: a message asks one question.
_MOST_BODY = 64 * 1024
_LOCAL = re.compile(r"https?://(?:localhost|127\.0\.0\.1|\[::1\])(?::[0-9]+)?")


class McpEndpoint:
    """An ASGI application; `route` is its address, and `open` its lifespan."""

    def __init__(self, settled: Settings) -> None:
        # Some of what the SDK would log repeats the question.
        logging.getLogger("mcp").setLevel(logging.CRITICAL)
        self.route = Route("/mcp", self)
        parts = urlsplit(settled.public_url)
        self._origin = f"{parts.scheme}://{parts.netloc}".lower()
        self._most_body = min(settled.most_body, _MOST_BODY)
        self._messages = StreamableHTTPSessionManager(
            server(settled.public_url),
            json_response=True,
            stateless=True,
            max_request_body_size=self._most_body,
        )

    @asynccontextmanager
    async def open(self, _app: object) -> AsyncIterator[None]:
        """Answers while it is open, which it can be once."""
        async with self._messages.run():
            yield

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        # As FastAPI's routes say it: what is noted of an answer names its address.
        scope["route"] = self.route
        request = Request(scope, receive)
        if request.method != "POST":
            # There is no stream to listen to and no session to end: MCP answers both with 405.
            raise HTTPException(HTTPStatus.METHOD_NOT_ALLOWED, headers={"Allow": "POST"})
        self._refuse_other_sites(request.headers.get("origin"))
        budget: BodyBudget = request.app.state.body_budget
        async with budget.json_body(request, self._most_body) as body:
            await self._messages.handle_request(_as_json(scope), _again(body, receive), send)

    def _refuse_other_sites(self, origin: str | None) -> None:
        """MCP demands it, against a name that is made to lead here: a browser tells it in Origin.

        Host is not looked at: proxies may rewrite it, and programs that send no Origin may ask.
        """
        if origin in {None, self._origin} or _LOCAL.fullmatch(origin):
            return
        given = clipped(origin)
        words = Text(
            f"Origin ({given}) must be {self._origin}, or be left out as programs do.",
            f"Origin ({given}) debe ser {self._origin}, o no darse, como hacen los programas.",
        )
        raise RefusedError(FOREIGN_ORIGIN, words)


def _as_json(scope: Scope) -> Scope:
    """The same request; what was found to be JSON is called so in the one way the SDK knows."""
    others = [header for header in scope["headers"] if header[0] != b"content-type"]
    return {**scope, "headers": [*others, (b"content-type", JSON.type.encode())]}


def _again(body: bytes, receive: Receive) -> Receive:
    """The body that was read, and then whatever comes."""
    unread: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def message() -> Message:
        return unread.pop() if unread else await receive()

    return message
