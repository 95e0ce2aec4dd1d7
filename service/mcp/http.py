"""HTTP endpoint /mcp: stateless, one message a POST."""

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

# Four times the limit of an address, because a message has one question.
_MOST_BODY = 64 * 1024
_OTHER_ORIGIN = Text(
    en="Origin ({value}) must be {origin}, or be left out as programs do.",
    es="Origin ({value}) debe ser {origin}, o no darse, como hacen los programas.",
)
_LOCAL = re.compile(r"https?://(?:localhost|127\.0\.0\.1|\[::1\])(?::[0-9]+)?")


class McpEndpoint:
    """The ASGI application of /mcp, with its `route` and its lifespan, `open`."""

    def __init__(self, settings: Settings) -> None:
        # Log records of the SDK repeat parts of a question.
        logging.getLogger("mcp").setLevel(logging.CRITICAL)
        self.route = Route("/mcp", self)
        parts = urlsplit(settings.public_url)
        self._origin = f"{parts.scheme}://{parts.netloc}".lower()
        self._most_body = min(settings.most_body, _MOST_BODY)
        self._sessions = StreamableHTTPSessionManager(
            server(settings.public_url),
            json_response=True,
            stateless=True,
            max_request_body_size=self._most_body,
        )

    @asynccontextmanager
    async def open(self, _app: object) -> AsyncIterator[None]:
        """Run the session manager, which can be started only once."""
        async with self._sessions.run():
            yield

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        # The access log reads the route here, where FastAPI's own routes set it.
        scope["route"] = self.route
        request = Request(scope, receive)
        if request.method != "POST":
            # MCP asks for 405 where a server has no stream (GET) or no sessions (DELETE).
            raise HTTPException(HTTPStatus.METHOD_NOT_ALLOWED, headers={"Allow": "POST"})
        self._refuse_other_sites(request.headers.get("origin"))
        budget: BodyBudget = request.app.state.body_budget
        async with budget.json_body(request, self._most_body) as body:
            await self._sessions.handle_request(
                _with_plain_content_type(scope), _replayed(body, receive), send
            )

    def _refuse_other_sites(self, origin: str | None) -> None:
        """Reject a foreign Origin, as MCP requires against DNS rebinding.

        Host is not checked, because proxies may rewrite it; programs send no Origin.
        """
        if origin in {None, self._origin} or _LOCAL.fullmatch(origin):
            return
        detail = _OTHER_ORIGIN.format(value=clipped(origin), origin=self._origin)
        raise RefusedError(FOREIGN_ORIGIN, detail)


def _with_plain_content_type(scope: Scope) -> Scope:
    # The SDK takes no other spelling of the media type, such as one with capitals.
    others = [header for header in scope["headers"] if header[0] != b"content-type"]
    return {**scope, "headers": [*others, (b"content-type", JSON.type.encode())]}


def _replayed(body: bytes, receive: Receive) -> Receive:
    unread: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def message() -> Message:
        return unread.pop() if unread else await receive()

    return message
