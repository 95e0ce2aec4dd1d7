"""What was answered once and is given again: a shared cache (RFC 9111) before the application."""

from collections import OrderedDict
from dataclasses import dataclass
from itertools import chain

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.web.conditions import named, unchanged
from service.web.media import takes_gzip
from service.web.metrics import Metrics
from service.web.wants import Wants, wants

Fields = list[tuple[bytes, bytes]]
Name = tuple[str, bytes, str, bool]

_OK, _NOT_MODIFIED = 200, 304
# An answer without a body has no such header.
_OF_A_BODY = frozenset({b"content-encoding", b"content-length", b"content-type"})
# About what the objects of one answer take beside their bytes.
_OVERHEAD = 2048


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer, its headers with a body and without, and the route that it came by."""

    tag: str
    headers: Fields
    bodiless: Fields
    body: bytes
    route: object
    size: int


class Shelf:
    """Keeps what may be kept (`public`, with a tag): `most` bytes in all, the latest asked for.

    Nothing on it grows old: until the process ends, the same question gets the same answer.
    """

    def __init__(self, app: ASGIApp, most: int, metrics: Metrics) -> None:
        self._app = app
        self._most = most
        self._metrics = metrics
        self._size = 0
        self._kept: OrderedDict[Name, Kept] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in {"GET", "HEAD"}:
            await self._app(scope, receive, send)
            return
        wanted = wants(scope)
        gzip = takes_gzip(wanted.accept_encoding)
        name = scope["path"], scope["query_string"], wanted.accept, gzip
        kept = self._kept.get(name)
        self._metrics.looked(found=kept is not None)
        if kept is None:
            await self._app(scope, receive, self._keeping(name, scope, send))
            return
        self._kept.move_to_end(name)
        scope["route"] = kept.route
        await _give(kept, wanted, send, body=scope["method"] == "GET")

    def _keeping(self, name: Name, scope: Scope, send: Send) -> Send:
        """Sends on, and puts on the shelf what may be there."""
        start: Message | None = None

        async def keeping(message: Message) -> None:
            nonlocal start
            if message["type"] == "http.response.start":
                start = message
            elif start:
                if not message.get("more_body"):
                    self._keep(name, start, message.get("body", b""), scope.get("route"))
                start = None
            await send(message)

        return keeping

    def _keep(self, name: Name, start: Message, body: bytes, route: object) -> None:
        headers: Fields = list(start["headers"])
        values = dict(headers)
        if start["status"] != _OK or b"etag" not in values:
            return
        if not values.get(b"cache-control", b"").startswith(b"public"):
            return
        bodiless = [field for field in headers if field[0] not in _OF_A_BODY]
        tag = values[b"etag"].decode("latin-1").removeprefix("W/").strip('"')
        said = sum(map(len, chain.from_iterable(headers)))
        size = _OVERHEAD + said + len(body) + len(name[0]) + len(name[1]) + len(name[2])
        self._put(name, Kept(tag, headers, bodiless, body, route, size))

    def _put(self, name: Name, kept: Kept) -> None:
        replaced = self._kept.pop(name, None)
        self._size += kept.size - (replaced.size if replaced else 0)
        self._kept[name] = kept
        while self._size > self._most:
            _, oldest = self._kept.popitem(last=False)
            self._size -= oldest.size


async def _give(kept: Kept, wanted: Wants, send: Send, *, body: bool) -> None:
    has_it = _has_it(kept, wanted)
    await send(
        {
            "type": "http.response.start",
            "status": _NOT_MODIFIED if has_it else _OK,
            "headers": kept.bodiless if has_it else kept.headers,
        }
    )
    given = kept.body if body and not has_it else b""
    await send({"type": "http.response.body", "body": given})


def _has_it(kept: Kept, wanted: Wants) -> bool:
    has_this = named(wanted.if_none_match, kept.tag)
    return has_this or unchanged(wanted.if_none_match, wanted.if_modified_since)
