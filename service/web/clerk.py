"""Whoever answers at the window: says when nothing changed, and else writes the answer."""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from email.utils import format_datetime
from gzip import compress as squeezed
from hashlib import blake2b
from typing import NamedTuple, TypeAlias
from zlib import MAX_WBITS, compressobj

from anyio.lowlevel import checkpoint
from starlette.responses import Response, StreamingResponse
from starlette.types import Scope

from calendars.text import Language, Text
from service import edition
from service.problem import NOT_ACCEPTABLE, RefusedError
from service.web.build import build
from service.web.conditions import named, unchanged
from service.web.manners import policy
from service.web.media import Medium, preferred, takes_gzip
from service.web.turn import Turn
from service.web.wants import wants

_REVISED = format_datetime(edition.PUBLISHED, usegmt=True)
_LONGEST_LINK = 4000
# Bytes: the answers to some hundred cases by gzip, and about as many as leave at once.
MOST_HELD = 1024 * 1024
_ONCE = {"Cache-Control": "no-store", "Vary": "Accept, Accept-Encoding"}
# So zlib calls the format of gzip.
_GZIP = MAX_WBITS + 16
# zlib's own, 6, takes more than twice as long for a tenth less; an answer is written as fast.
_LEVEL, _FASTEST = 3, 1


Forms: TypeAlias = Mapping[Medium, Callable[[], bytes]]


class Sheet(NamedTuple):
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


class Clerk:
    """Gives sheets; links begin with `public_url`."""

    def __init__(self, public_url: str) -> None:
        self.public_url = public_url
        self._imprint = f"{build()} {edition.NUMBER} {public_url}"

    def give(self, scope: Scope, sheet: Sheet, suffix: str = "") -> Response:
        """The sheet in the form that the end of its address names, or else Accept; or 304."""
        wanted = wants(scope)
        medium = _form(sheet, suffix, wanted.accept)
        tag = self._tag(sheet, medium)
        gzip = takes_gzip(wanted.accept_encoding)
        headers = {
            "ETag": f'W/"{tag}"' if gzip else f'"{tag}"',
            "Vary": "Accept-Encoding" if suffix else "Accept, Accept-Encoding",
            **self._headers(sheet, medium),
        }
        # Only we give such a tag, and only to a question that has an answer.
        if named(wanted.if_none_match, tag):
            return Response(status_code=304, headers=headers)
        body = sheet.forms[medium]()
        if unchanged(wanted.if_none_match, wanted.if_modified_since):
            return Response(status_code=304, headers=headers)
        coded = compress(body) if gzip else body
        return Response(coded, headers=_described(medium, headers, gzip=gzip))

    def give_once(self, scope: Scope, medium: Medium, body: bytes) -> Response:
        """What nobody will ask for again."""
        gzip = takes_gzip(wants(scope).accept_encoding)
        coded = compress(body) if gzip else body
        return Response(coded, headers=_described(medium, dict(_ONCE), gzip=gzip))

    async def give_in_turn(
        self, scope: Scope, medium: Medium, body: int, pieces: Iterator[bytes], turn: Turn
    ) -> Response:
        """What nobody will ask for again and is long, to a `body` of so many bytes.

        Others are answered between its pieces. It leaves whole, so that a proxy can ask elsewhere
        when we are killed; only what is more than memory should hold leaves as it is written.
        """
        gzip = takes_gzip(wants(scope).accept_encoding)
        headers = _described(medium, dict(_ONCE), gzip=gzip)
        coded = _coded(pieces) if gzip else pieces
        held = bytearray()
        async with turn.taken(body):
            for piece in coded:
                held += piece
                if len(held) > MOST_HELD:
                    return StreamingResponse(_in_turn(held, coded, turn), headers=headers)
                await checkpoint()
        return Response(bytes(held), headers=headers)

    def _tag(self, sheet: Sheet, medium: Medium) -> str:
        names = f"{self._imprint}\n{medium.type}\n{sheet.path}?{sheet.canonical}"
        return blake2b(names.encode(), digest_size=16).hexdigest()

    def _headers(self, sheet: Sheet, medium: Medium) -> dict[str, str]:
        headers = {
            "Last-Modified": _REVISED,
            "Cache-Control": "public, max-age=3600",
            "Content-Language": sheet.language,
        }
        if sheet.name:
            headers["Content-Disposition"] = f'inline; filename="{sheet.name}.{medium.suffix}"'
        if sheet.style:
            headers["Content-Security-Policy"] = policy(sheet.style)
        if link := self._link(sheet, medium):
            headers["Link"] = link
        return headers

    def _link(self, sheet: Sheet, medium: Medium) -> str:
        """The other forms; nothing where the question is so long that proxies would refuse it."""
        address, query = f"{self.public_url}{sheet.path}", sheet.canonical and f"?{sheet.canonical}"
        links = [
            f'<{address}.{other.suffix}{query}>; rel="alternate"; type="{other.type}"'
            for other in sheet.forms
            if other is not medium
        ]
        link = ", ".join(links)
        return link if len(link) <= _LONGEST_LINK else ""


def _form(sheet: Sheet, suffix: str, accept: str) -> Medium:
    forms = tuple(sheet.forms)
    if suffix:
        form = next((medium for medium in forms if medium.suffix == suffix), None)
    else:
        form = preferred(accept, forms)
    if form is None:
        there_is = ", ".join(f"{medium.type} (.{medium.suffix})" for medium in forms)
        words = Text(f"There is: {there_is}.", f"Existe: {there_is}.")
        raise RefusedError(NOT_ACCEPTABLE, words)
    return form


def compress(plain: bytes) -> bytes:
    """By gzip; the same bytes always come to the same bytes."""
    return squeezed(plain, _LEVEL, mtime=0)


async def _in_turn(held: bytearray, rest: Iterator[bytes], turn: Turn) -> AsyncIterator[bytes]:
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


def _described(medium: Medium, headers: dict[str, str], *, gzip: bool) -> dict[str, str]:
    """The headers of an answer, with those of its body."""
    headers["Content-Type"] = medium.header
    if gzip:
        headers["Content-Encoding"] = "gzip"
    return headers
