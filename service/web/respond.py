"""Responses: content negotiation, conditional requests and compression (RFC 9110)."""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from datetime import datetime
from email.utils import format_datetime
from gzip import compress
from hashlib import blake2b
from typing import Annotated, NamedTuple, TypeAlias, TypeVar
from zlib import MAX_WBITS, compressobj

from anyio import Lock
from anyio.lowlevel import checkpoint
from fastapi import Depends, Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Scope

from calendars.translation import DEFAULT_LANGUAGE, Language, Text
from service import clock
from service.answers.problems import NOT_ACCEPTABLE, RefusedError
from service.formats.media_types import MediaType
from service.law import edition
from service.web.build_id import build
from service.web.conditional import etag_matches, not_modified
from service.web.default_headers import content_security_policy
from service.web.negotiation import accepts_gzip, preferred_type
from service.web.request_headers import read_headers

_Headers: TypeAlias = list[tuple[bytes, bytes]]

_LONGEST_LINK = 4000
_MOST_BUFFERED = 1024 * 1024
"""Bytes of the largest streamed response that is sent whole: some hundred cases with gzip."""
_CHUNK = 64 * 1024

_ONE_HOUR = 3600
_PRIVATE = (b"cache-control", b"private, no-cache")
_VARY = (b"vary", b"Accept, Accept-Encoding")
_VARY_WITHOUT_ACCEPT = (b"vary", b"Accept-Encoding")
_NOT_STORED = ((b"cache-control", b"no-store"), _VARY)
_THERE_IS = Text(en="There is: {alternatives}.", es="Existe: {alternatives}.")
# zlib's name for the gzip format.
_GZIP_BITS = MAX_WBITS + 16
# Level 6, zlib's default, takes almost twice as long as 4 for 5 % fewer bytes.
_LEVEL, _FASTEST_LEVEL = 4, 1

_Reply = TypeVar("_Reply", bound=Response)
Forms: TypeAlias = Mapping[MediaType, Callable[[], bytes]]


class Resource(NamedTuple):
    """A resource and its representations, each rendered, or refused, on request.

    `path` and `canonical`, its query in canonical order, identify it; `name` is its file name;
    `style` is the hash of its inline style. A resource that `changes_daily` depends on the clock,
    and so does one with `seconds_left` until the day ends, whose tag is that of its bytes.
    """

    path: str
    forms: Forms
    canonical: str = ""
    language: Language = DEFAULT_LANGUAGE
    name: str = ""
    style: str = ""
    changes_daily: bool = False
    seconds_left: int | None = None


class Responder:
    """Response builder; links in the responses begin with `public_url`.

    `now` is the current time in California; pages lead to `report_url` for mistakes.
    """

    def __init__(
        self,
        public_url: str,
        now: Callable[[], datetime] = clock.now,
        report_url: str = "",
    ) -> None:
        self.public_url = public_url
        self.now = now
        self.report_url = report_url
        digest, at = build()
        self._version = f"{digest} {edition.NUMBER} {public_url} {report_url}"
        self._last_modified = max(edition.PUBLISHED, at)

    def cacheable(self, scope: Scope, resource: Resource, suffix: str = "") -> Response:
        """A response with validators, in the format of `suffix` or else of Accept; or 304."""
        request_headers = read_headers(scope)
        media_type = _media_type(resource, suffix, request_headers.accept)
        gzip = accepts_gzip(request_headers.accept_encoding)
        form = resource.forms[media_type]
        # Within a day only the bytes say whether an answer changed.
        body = None if resource.seconds_left is None else form()
        name = self._name(resource, media_type) if body is None else body
        etag = _etag(name, gzip=gzip)
        headers = [
            (b"etag", etag.encode()),
            _VARY_WITHOUT_ACCEPT if suffix else _VARY,
            *self._resource_headers(resource, media_type),
        ]
        # Only a 200 carried this tag: the question has an answer, which need not be rendered.
        if etag_matches(request_headers.if_none_match, etag):
            return _with_headers(Response(status_code=304), headers)
        body = form() if body is None else body
        last_modified = None if _depends_on_the_day(resource) else self._last_modified
        if not_modified(request_headers, last_modified):
            return _with_headers(Response(status_code=304), headers)
        headers += _content_headers(media_type, gzip=gzip)
        return _with_headers(Response(gzipped(body) if gzip else body), headers)

    def uncached(self, scope: Scope, media_type: MediaType, body: bytes) -> Response:
        """A response that no cache stores."""
        gzip = accepts_gzip(read_headers(scope).accept_encoding)
        headers = [*_NOT_STORED, *_content_headers(media_type, gzip=gzip)]
        return _with_headers(Response(gzipped(body) if gzip else body), headers)

    async def streamed(
        self, scope: Scope, media_type: MediaType, pieces: Iterator[bytes], queue: Lock
    ) -> Response:
        """A long response that no cache stores; `queue` lets one at a time be rendered.

        Other requests are answered between its pieces. It is sent whole, so that a proxy can retry
        with another replica when this one is killed, unless it is too large to be buffered.
        """
        gzip = accepts_gzip(read_headers(scope).accept_encoding)
        headers = [*_NOT_STORED, *_content_headers(media_type, gzip=gzip)]
        encoded = _gzip_pieces(pieces) if gzip else pieces
        body = bytearray()
        async with queue:
            for piece in encoded:
                body += piece
                if len(body) > _MOST_BUFFERED:
                    rest = _stream_rest(body, encoded, queue)
                    return _with_headers(StreamingResponse(rest), headers)
                await checkpoint()
        return _with_headers(Response(bytes(body)), headers)

    def _name(self, resource: Resource, media_type: MediaType) -> bytes:
        """A name that no representation with other bytes has."""
        name = f"{self._version}\n{media_type.type}\n{resource.path}?{resource.canonical}"
        return name.encode()

    def _resource_headers(
        self, resource: Resource, media_type: MediaType
    ) -> Iterator[tuple[bytes, bytes]]:
        if not _depends_on_the_day(resource):
            yield b"last-modified", format_datetime(self._last_modified, usegmt=True).encode()
        if resource.changes_daily:
            yield _PRIVATE
        else:
            yield b"cache-control", _public(resource.seconds_left)
        yield b"content-language", resource.language.encode()
        if resource.name:
            name = f'inline; filename="{resource.name}.{media_type.suffix}"'
            yield b"content-disposition", name.encode()
        if resource.style:
            yield b"content-security-policy", content_security_policy(resource.style).encode()
        if link := self._alternate_links(resource, media_type):
            yield b"link", link.encode()

    def _alternate_links(self, resource: Resource, media_type: MediaType) -> str:
        address = f"{self.public_url}{resource.path}"
        query = resource.canonical and f"?{resource.canonical}"
        link = ", ".join(
            f'<{address}.{other.suffix}{query}>; rel="alternate"; type="{other.type}"'
            for other in resource.forms
            if other is not media_type
        )
        # Proxies refuse a response with a longer header.
        return link if len(link) <= _LONGEST_LINK else ""


async def _responder(request: Request) -> Responder:
    responder: Responder = request.app.state.responder
    return responder


ResponderDep = Annotated[Responder, Depends(_responder)]


def _public(seconds_left: int | None) -> bytes:
    if seconds_left is None:
        return b"public, max-age=%d" % _ONE_HOUR
    # No cache may serve it on the next day, not even when it reaches nobody (RFC 9111 § 5.2.2.2).
    return b"public, max-age=%d, must-revalidate" % min(seconds_left, _ONE_HOUR)


def _depends_on_the_day(resource: Resource) -> bool:
    return resource.changes_daily or resource.seconds_left is not None


def _etag(name: bytes, *, gzip: bool) -> str:
    tag = blake2b(name, digest_size=16).hexdigest()
    # Representations with other bytes need other strong tags (RFC 9110 § 8.8.3).
    return f'W/"{tag}"' if gzip else f'"{tag}"'


def gzipped(plain: bytes) -> bytes:
    """Bytes compressed by gzip, the same for the same input."""
    return compress(plain, _LEVEL, mtime=0)


def _media_type(resource: Resource, suffix: str, accept: str) -> MediaType:
    offered = tuple(resource.forms)
    if suffix:
        chosen = next((each for each in offered if each.suffix == suffix), None)
    else:
        chosen = preferred_type(accept, offered)
    if chosen is None:
        alternatives = ", ".join(f"{each.type} (.{each.suffix})" for each in offered)
        raise RefusedError(NOT_ACCEPTABLE, _THERE_IS.format(alternatives=alternatives))
    return chosen


async def _stream_rest(body: bytearray, rest: Iterator[bytes], queue: Lock) -> AsyncIterator[bytes]:
    while body:
        yield bytes(body)
        body.clear()
        async with queue:
            for piece in rest:
                body += piece
                if len(body) >= _CHUNK:
                    break
                await checkpoint()


def _gzip_pieces(plain: Iterator[bytes]) -> Iterator[bytes]:
    compressor = compressobj(_FASTEST_LEVEL, wbits=_GZIP_BITS)
    yield from map(compressor.compress, plain)
    yield compressor.flush()


def _content_headers(media_type: MediaType, *, gzip: bool) -> Iterator[tuple[bytes, bytes]]:
    yield b"content-type", media_type.header.encode()
    if gzip:
        yield b"content-encoding", b"gzip"


def _with_headers(response: _Reply, headers: _Headers) -> _Reply:
    response.raw_headers += headers
    return response
