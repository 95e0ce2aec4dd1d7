"""The Host header of a request (RFC 9112 § 3.2)."""

from starlette.types import ASGIApp, Receive, Scope, Send

from calendars.translation import Text
from service.answers.problems import MALFORMED_REQUEST, RefusedError

_ONE_HOST = Text(
    en="A request of HTTP/1.1 has exactly one Host header.",
    es="Una petición de HTTP/1.1 tiene exactamente un encabezado Host.",
)


class OneHost:
    """Middleware that answers 400 to an HTTP/1.1 request with no Host header, or with several."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["http_version"] == "1.1" and not _has_one_host(scope):
            raise RefusedError(MALFORMED_REQUEST, _ONE_HOST)
        await self._app(scope, receive, send)


def _has_one_host(scope: Scope) -> bool:
    # granian passes an empty Host on when the request has none.
    hosts = [value for name, value in scope["headers"] if name == b"host"]
    return len(hosts) == 1 and hosts[0] != b""
