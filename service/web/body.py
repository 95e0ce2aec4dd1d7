"""Request bodies, with a limit for each and a budget for all."""

import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

from anyio import current_time, fail_after
from starlette.requests import Request

from calendars.translation import Text
from service.answers.problems import (
    BODY_TOO_LARGE,
    REQUEST_TIMEOUT,
    UNAVAILABLE,
    UNSUPPORTED_MEDIA_TYPE,
    RefusedError,
)
from service.formats.media_types import JSON

MOST_IN_MEMORY = 16 * 1024 * 1024
"""Bytes of all request bodies in memory: those being read, queued or answered."""

_CONTENT_LENGTH = re.compile(r"[0-9]{1,18}")
_SEND_JSON = Text(
    en="Send the question with Content-Type: application/json.",
    es="Envíe la pregunta con Content-Type: application/json.",
)
_SEND_PLAIN = Text(
    en="Send the question as it is, without Content-Encoding.",
    es="Envíe la pregunta tal cual, sin Content-Encoding.",
)
_SEND_LESS = Text(
    en="A body may have {most} bytes. Ask in several.",
    es="Un cuerpo puede tener {most} bytes. Pregunte en varios.",
)
_LATER = Text(
    en="Others asked about many cases just now. Ask again in a few seconds.",
    es="Otros acaban de preguntar por muchos casos. Pregunte otra vez en unos segundos.",
)
_SEND_SOONER = Text(
    en="The body did not arrive within {seconds} seconds, or nothing of it came for {stall} "
    "seconds. Send it again.",
    es="El cuerpo no llegó en {seconds} segundos, o nada de él llegó durante {stall} segundos. "
    "Envíelo otra vez.",
)
# The server times out a slow request head, but not a slow body.
_SECONDS = 30
_STALL = 5


class BodyBudget:
    """Budget for the bytes of request bodies in memory, shared by the whole process."""

    def __init__(
        self, most: int = MOST_IN_MEMORY, seconds: float = _SECONDS, stall: float = _STALL
    ) -> None:
        self._most = most
        self._seconds = seconds
        self._stall = stall
        self._reserved = 0

    @asynccontextmanager
    async def json_body(self, request: Request, most: int) -> AsyncIterator[bytes]:
        """A JSON body of at most `most` bytes, reserved until the context ends; RefusedError."""
        if media_type(request, JSON.type) != JSON.type:
            raise RefusedError(UNSUPPORTED_MEDIA_TYPE, _SEND_JSON)
        async with self.body(request, most) as body:
            yield body

    @asynccontextmanager
    async def body(
        self, request: Request, most: int, too_large: Text = _SEND_LESS
    ) -> AsyncIterator[bytes]:
        """A body of at most `most` bytes, reserved until the context ends; RefusedError.

        `too_large` is said of a larger one.
        """
        _check_coding(request)
        length = _CONTENT_LENGTH.fullmatch(request.headers.get("content-length", ""))
        held, body = 0, bytearray()
        try:
            held = self._resize_reservation(held, int(length[0]) if length else 0, most, too_large)
            with self._time_limit() as next_part:
                async for chunk in request.stream():
                    body += chunk
                    held = self._resize_reservation(held, len(body), most, too_large)
                    next_part()
            yield bytes(body)
        finally:
            self._reserved -= held

    @contextmanager
    def _time_limit(self) -> Iterator[Callable[[], None]]:
        """A time limit of a body, and a function that starts the time of its next part."""
        last = current_time() + self._seconds

        def begin() -> None:
            scope.deadline = min(last, current_time() + self._stall)

        try:
            with fail_after(self._stall) as scope:
                begin()
                yield begin
        except TimeoutError:
            seconds, stall = f"{self._seconds:g}", f"{self._stall:g}"
            raise RefusedError(
                REQUEST_TIMEOUT, _SEND_SOONER.format(seconds=seconds, stall=stall)
            ) from None

    def _resize_reservation(self, held: int, size: int, most: int, too_large: Text) -> int:
        if size > most:
            raise RefusedError(BODY_TOO_LARGE, too_large.format(most=most))
        others, needed = self._reserved - held, max(held, size)
        # LIMIT_BODY may exceed the budget: so large a body is read only while there is no other.
        if others and others + needed > self._most:
            raise RefusedError(UNAVAILABLE, _LATER, headers={"Retry-After": "5"})
        self._reserved = others + needed
        return needed


def media_type(request: Request, otherwise: str) -> str:
    """The media type of a body without its parameters, or `otherwise` where there is none."""
    return request.headers.get("content-type", otherwise).partition(";")[0].strip().lower()


def _check_coding(request: Request) -> None:
    codings = ",".join(request.headers.getlist("content-encoding")).lower().split(",")
    # RFC 9110 § 15.5.16: "an Accept-Encoding header field … to indicate what would be acceptable".
    if {coding.strip() for coding in codings} - {"", "identity"}:
        accepted = {"Accept-Encoding": "identity"}
        raise RefusedError(UNSUPPORTED_MEDIA_TYPE, _SEND_PLAIN, headers=accepted)
