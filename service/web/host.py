"""The Host header of a request (RFC 9112 § 3.2)."""

from starlette.types import ASGIApp, Receive, Scope, Send

from calendars.translation import Text
from service.answers.problems import MALFORMED_REQUEST, RefusedError
from service.web.default_headers import add_default_headers
from service.web.errors import problem_response

_ONE_HOST = Text(
    "A request of HTTP/1.1 has exactly one Host header.",
    "Una petición de HTTP/1.1 tiene exactamente un encabezado Host.",
)


class OneHost:
    """Middleware that answers 400 to an HTTP/1.1 request with no Host header, or with several."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["http_version"] != "1.1" or _has_one_host(scope):
            await self._app(scope, receive, send)
            return
        response = problem_response(RefusedError(MALFORMED_REQUEST, _ONE_HOST), scope)
        add_default_headers(response.raw_headers, scope)
        await response(scope, receive, send)


def _has_one_host(scope: Scope) -> bool:
    # In place of a missing Host, granian passes an empty one on.
    hosts = [value for name, value in scope["headers"] if name == b"host"]
    return len(hosts) == 1 and hosts[0] != b""
