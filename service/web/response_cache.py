"""What is asked for again and again: a shared cache (RFC 9111) before the application."""

from collections import OrderedDict
from itertools import chain
from typing import NamedTuple

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.web.conditional import etag_matches, not_modified
from service.web.metrics import Metrics
from service.web.negotiation import accepts_gzip
from service.web.request_headers import RequestHeaders, read_headers

Fields = list[tuple[bytes, bytes]]
Name = tuple[str, bytes, str, bool]

_OK, _NOT_MODIFIED = 200, 304
# An answer without a body has no such header.
_OF_A_BODY = frozenset({b"content-encoding", b"content-length", b"content-type"})
# About what the objects of one answer take beside their bytes.
_OVERHEAD = 2048
# So many questions are known again, and as many that were asked before them.
_LATELY = 4096


class Kept(NamedTuple):
    """An answer, the route that it came by, and about how many bytes it takes."""

    headers: Fields
    body: bytes
    route: object
    size: int


class Shelf:
    """Keeps what may be kept (`public`, with a tag): `most` bytes in all, the latest asked for.

    An answer is kept when it is asked for again: most are not, and these would push out the others
    (the doorkeeper of TinyLFU, Einziger and others, 2017). Nothing kept grows old: until the
    process ends, the same question gets the same answer.
    """

    def __init__(self, app: ASGIApp, most: int, metrics: Metrics, lately: int = _LATELY) -> None:
        self._app = app
        self._most = most
        self._metrics = metrics
        self._size = 0
        self._kept: OrderedDict[Name, Kept] = OrderedDict()
        # Of what was asked for once, no more than a number is kept.
        self._most_lately = lately
        self._lately: set[int] = set()
        self._before: set[int] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in {"GET", "HEAD"}:
            await self._app(scope, receive, send)
            return
        wanted = read_headers(scope)
        gzip = accepts_gzip(wanted.accept_encoding)
        name = scope["path"], scope["query_string"], wanted.accept, gzip
        kept = self._kept.get(name)
        self._metrics.looked(found=kept is not None)
        if kept is None:
            again = self._asked_before(hash(name))
            await self._app(scope, receive, self._keeping(name, scope, send) if again else send)
            return
        self._kept.move_to_end(name)
        scope["route"] = kept.route
        await _give(kept, wanted, send, body=scope["method"] == "GET")

    def _asked_before(self, question: int) -> bool:
        if question in self._lately or question in self._before:
            return True
        self._lately.add(question)
        if len(self._lately) == self._most_lately:
            self._before, self._lately = self._lately, set()
        return False

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
        said = sum(map(len, chain.from_iterable(headers)))
        size = _OVERHEAD + said + len(body) + len(name[0]) + len(name[1]) + len(name[2])
        if size <= self._most:
            self._put(name, Kept(headers, body, route, size))

    def _put(self, name: Name, kept: Kept) -> None:
        replaced = self._kept.pop(name, None)
        self._size += kept.size - (replaced.size if replaced else 0)
        self._kept[name] = kept
        while self._size > self._most:
            _, oldest = self._kept.popitem(last=False)
            self._size -= oldest.size


async def _give(kept: Kept, wanted: RequestHeaders, send: Send, *, body: bool) -> None:
    status, headers, given = _OK, kept.headers, kept.body if body else b""
    if _has_it(kept, wanted):
        status, given = _NOT_MODIFIED, b""
        headers = [field for field in headers if field[0] not in _OF_A_BODY]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": given})


def _has_it(kept: Kept, wanted: RequestHeaders) -> bool:
    if wanted.if_none_match:
        tag = dict(kept.headers)[b"etag"].decode("latin-1").removeprefix("W/").strip('"')
        if etag_matches(wanted.if_none_match, tag):
            return True
    return not_modified(wanted.if_none_match, wanted.if_modified_since)
