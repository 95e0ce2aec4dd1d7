"""Whoever answers at the window: says when nothing changed, and else writes the answer."""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from email.utils import format_datetime
from gzip import compress
from hashlib import blake2b
from typing import NamedTuple, TypeAlias, TypeVar
from zlib import MAX_WBITS, compressobj

from anyio.lowlevel import checkpoint
from starlette.responses import Response, StreamingResponse
from starlette.types import Scope

from calendars.translation import Language, Text
from service.answers.problems import NOT_ACCEPTABLE, RefusedError
from service.formats.media_types import MediaType
from service.law import edition
from service.web.batch_queue import BatchQueue
from service.web.build_id import build
from service.web.conditional import etag_matches, not_modified
from service.web.default_headers import content_security_policy
from service.web.negotiation import accepts_gzip, preferred_type
from service.web.request_headers import read_headers

_Fields: TypeAlias = list[tuple[bytes, bytes]]

_PUBLIC = (
    (b"last-modified", format_datetime(edition.PUBLISHED, usegmt=True).encode()),
    (b"cache-control", b"public, max-age=3600"),
)
_LONGEST_LINK = 4000
# Bytes: the answers to some hundred cases by gzip, and about as many as leave at once.
MOST_HELD = 1024 * 1024
_BY_ACCEPT = (b"vary", b"Accept, Accept-Encoding")
_BY_ADDRESS = (b"vary", b"Accept-Encoding")
_ONCE = ((b"cache-control", b"no-store"), _BY_ACCEPT)
# So zlib calls the format of gzip.
_GZIP = MAX_WBITS + 16
# zlib's own, 6, takes more than twice as long for a tenth less; an answer is written as fast.
_LEVEL, _FASTEST = 3, 1


_Reply = TypeVar("_Reply", bound=Response)
Forms: TypeAlias = Mapping[MediaType, Callable[[], bytes]]


class Resource(NamedTuple):
    """One answer, in all the forms it comes in; to write one may take a while or find a fault.

    `path` and `canonical` name it among all others; `name` is for a file of it; `style` is the
    hash of the one style that its forms may carry.
    """

    path: str
    forms: Forms
    canonical: str = ""
    language: Language = "en"
    name: str = ""
    style: str = ""


class Responder:
    """Gives sheets; links begin with `public_url`."""

    def __init__(self, public_url: str) -> None:
        self.public_url = public_url
        self._imprint = f"{build()} {edition.NUMBER} {public_url}"

    def cacheable(self, scope: Scope, sheet: Resource, suffix: str = "") -> Response:
        """The sheet in the form that the end of its address names, or else Accept; or 304."""
        wanted = read_headers(scope)
        medium = _form(sheet, suffix, wanted.accept)
        tag = self._tag(sheet, medium)
        gzip = accepts_gzip(wanted.accept_encoding)
        fields = [
            (b"etag", f'W/"{tag}"'.encode() if gzip else f'"{tag}"'.encode()),
            _BY_ADDRESS if suffix else _BY_ACCEPT,
            *self._fields(sheet, medium),
        ]
        # Only we give such a tag, and only to a question that has an answer.
        if etag_matches(wanted.if_none_match, tag):
            return _with(fields, Response(status_code=304))
        body = sheet.forms[medium]()
        if not_modified(wanted.if_none_match, wanted.if_modified_since):
            return _with(fields, Response(status_code=304))
        fields += _described(medium, gzip=gzip)
        return _with(fields, Response(gzipped(body) if gzip else body))

    def uncached(self, scope: Scope, medium: MediaType, body: bytes) -> Response:
        """What nobody will ask for again."""
        gzip = accepts_gzip(read_headers(scope).accept_encoding)
        fields = [*_ONCE, *_described(medium, gzip=gzip)]
        return _with(fields, Response(gzipped(body) if gzip else body))

    async def streamed(
        self, scope: Scope, medium: MediaType, body: int, pieces: Iterator[bytes], turn: BatchQueue
    ) -> Response:
        """What nobody will ask for again and is long, to a `body` of so many bytes.

        Others are answered between its pieces. It leaves whole, so that a proxy can ask elsewhere
        when we are killed; only what is more than memory should hold leaves as it is written.
        """
        gzip = accepts_gzip(read_headers(scope).accept_encoding)
        fields = [*_ONCE, *_described(medium, gzip=gzip)]
        coded = _coded(pieces) if gzip else pieces
        held = bytearray()
        async with turn.taken(body):
            for piece in coded:
                held += piece
                if len(held) > MOST_HELD:
                    return _with(fields, StreamingResponse(_in_turn(held, coded, turn)))
                await checkpoint()
        return _with(fields, Response(bytes(held)))

    def _tag(self, sheet: Resource, medium: MediaType) -> str:
        names = f"{self._imprint}\n{medium.type}\n{sheet.path}?{sheet.canonical}"
        return blake2b(names.encode(), digest_size=16).hexdigest()

    def _fields(self, sheet: Resource, medium: MediaType) -> _Fields:
        fields = [*_PUBLIC, (b"content-language", sheet.language.encode())]
        if sheet.name:
            name = f'inline; filename="{sheet.name}.{medium.suffix}"'
            fields.append((b"content-disposition", name.encode()))
        if sheet.style:
            fields.append(
                (b"content-security-policy", content_security_policy(sheet.style).encode())
            )
        if link := self._link(sheet, medium):
            fields.append((b"link", link.encode()))
        return fields

    def _link(self, sheet: Resource, medium: MediaType) -> str:
        """The other forms; nothing where the question is so long that proxies would refuse it."""
        address, query = f"{self.public_url}{sheet.path}", sheet.canonical and f"?{sheet.canonical}"
        links = [
            f'<{address}.{other.suffix}{query}>; rel="alternate"; type="{other.type}"'
            for other in sheet.forms
            if other is not medium
        ]
        link = ", ".join(links)
        return link if len(link) <= _LONGEST_LINK else ""


def _form(sheet: Resource, suffix: str, accept: str) -> MediaType:
    forms = tuple(sheet.forms)
    if suffix:
        form = next((medium for medium in forms if medium.suffix == suffix), None)
    else:
        form = preferred_type(accept, forms)
    if form is None:
        there_is = ", ".join(f"{medium.type} (.{medium.suffix})" for medium in forms)
        words = Text(f"There is: {there_is}.", f"Existe: {there_is}.")
        raise RefusedError(NOT_ACCEPTABLE, words)
    return form


def gzipped(plain: bytes) -> bytes:
    """By gzip; the same bytes always come to the same bytes."""
    return compress(plain, _LEVEL, mtime=0)


async def _in_turn(
    held: bytearray, rest: Iterator[bytes], turn: BatchQueue
) -> AsyncIterator[bytes]:
    """What is written already, and each other piece when it is its turn."""
    piece: bytes | None = bytes(held)
    held.clear()
    while piece is not None:
        yield piece
        async with turn.taken():
            piece = next(rest, None)


def _coded(plain: Iterator[bytes]) -> Iterator[bytes]:
    """By gzip, piece by piece."""
    coder = compressobj(_FASTEST, wbits=_GZIP)
    yield from map(coder.compress, plain)
    yield coder.flush()


def _described(medium: MediaType, *, gzip: bool) -> Iterator[tuple[bytes, bytes]]:
    """What an answer's headers say of its body."""
    yield b"content-type", medium.header.encode()
    if gzip:
        yield b"content-encoding", b"gzip"


def _with(fields: _Fields, response: _Reply) -> _Reply:
    """The response with headers that need no encoding any more."""
    response.raw_headers += fields
    return response
