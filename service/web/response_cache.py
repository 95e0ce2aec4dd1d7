"""Response cache (RFC 9111): public answers to GET, the least recently used making room."""

from http import HTTPStatus
from typing import TypeAlias

from cachetools import LRUCache
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.web.conditional import etag_matches, not_modified
from service.web.negotiation import accepts_gzip
from service.web.request_headers import read_headers

_Headers: TypeAlias = list[tuple[bytes, bytes]]

_CONTENT = frozenset({b"content-encoding", b"content-length", b"content-type"})


class ResponseCache:
    """Middleware that gives a response again before the question is read."""

    # Bound: LIMIT_KEPT bytes, 8 MiB unless set, with 2 KiB for the objects of each response. Worth:
    # of bare FastAPI that returns the same model, the same JSON again is 1.5 and not 0.1, and a
    # feed's 304 1.8 and not 0.6 (by the server's CPU).
    def __init__(self, app: ASGIApp, most: int) -> None:
        self._app = app
        self._cache = LRUCache[object, tuple[_Headers, bytes, object, int]](most, lambda _: _[3])

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "GET":
            await self._app(scope, receive, send)
            return
        asked = read_headers(scope)
        gzip = accepts_gzip(asked.accept_encoding)
        key = scope["path"], scope["query_string"], asked.accept, gzip
        if key not in self._cache or (asked.if_modified_since and not asked.if_none_match):
            await self._app(scope, receive, self._storing(key, scope, send))
            return
        headers, body, scope["route"], _ = self._cache[key]
        status, etag = HTTPStatus.OK, str(dict(headers)[b"etag"], "latin-1")
        if etag_matches(asked.if_none_match, etag) or not_modified(asked, None):
            status, body = HTTPStatus.NOT_MODIFIED, b""
            headers = [header for header in headers if header[0] not in _CONTENT]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    def _storing(self, key: object, scope: Scope, send: Send) -> Send:
        headers: _Headers = []

        async def send_stored(message: Message) -> None:
            nonlocal headers
            if headers and not message.get("more_body"):
                body = message["body"]
                size = 2048 + len(f"{headers}{key}") + len(body)
                if size <= self._cache.maxsize:
                    self._cache[key] = headers, body, scope["route"], size
            headers = list(message.get("headers", ())) if _is_public(message) else []
            await send(message)

        return send_stored


def _is_public(message: Message) -> bool:
    headers: dict[bytes, bytes] = dict(message.get("headers", ()))
    public = headers.get(b"cache-control", b"").startswith(b"public")
    return public and bool(message["status"] == HTTPStatus.OK)
