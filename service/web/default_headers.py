"""Default headers of every response: security, CORS for /v1, robots."""

from collections.abc import Iterable, Iterator

from starlette.types import ASGIApp, Message, Receive, Scope, Send

_NOWHERE = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


def content_security_policy(style: str = "") -> str:
    """A Content-Security-Policy that allows nothing but one style, by its hash."""
    rules = ("default-src 'none'", f"style-src '{style}'" if style else "", _NOWHERE)
    return "; ".join(filter(None, rules))


_ALWAYS = (
    (b"content-security-policy", content_security_policy().encode()),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
)
# Not Starlette's CORSMiddleware: it adds Vary: Origin, which divides every shared cache by site,
# and answers a preflight without the methods of its route.
_CORS = (
    (b"access-control-allow-origin", b"*"),
    (
        b"access-control-expose-headers",
        b"Content-Disposition, ETag, Link, Retry-After, X-Request-Id",
    ),
)
_NOT_INDEXED = (b"x-robots-tag", b"noindex")


class DefaultHeaders:
    """Outermost middleware that adds the default headers a response lacks."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = list(message.get("headers", ()))
                message["headers"] = [*headers, *_missing(headers, scope)]
            await send(message)

        await self._app(scope, receive, send_with_headers)


def _missing(headers: Iterable[tuple[bytes, bytes]], scope: Scope) -> Iterator[tuple[bytes, bytes]]:
    present = {name for name, _ in headers}
    yield from (header for header in _ALWAYS if header[0] not in present)
    if scope["path"].startswith("/v1/"):
        yield from _CORS
    # A query describes a case: search engines must not index it.
    if (scope["query_string"] or "?" in scope["path"]) and _NOT_INDEXED[0] not in present:
        yield _NOT_INDEXED
