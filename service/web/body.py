"""The body of a request: JSON, and no more of it than many cases need."""

from anyio import fail_after
from starlette.requests import Request

from calendars.translation import Text
from service.answers.problems import (
    BODY_TOO_LARGE,
    REQUEST_TIMEOUT,
    UNSUPPORTED_MEDIA_TYPE,
    RefusedError,
)
from service.formats.media_types import JSON

_SEND_JSON = Text(
    "Send the question with Content-Type: application/json.",
    "Envíe la pregunta con Content-Type: application/json.",
)
_SEND_LESS = Text(
    "A body may have {most} bytes. Ask in several.",
    "Un cuerpo puede tener {most} bytes. Pregunte en varios.",
)
_SEND_SOONER = Text(
    "The body did not arrive within {seconds} seconds. Send it again.",
    "El cuerpo no llegó en {seconds} segundos. Envíelo otra vez.",
)
# The server limits the time for a head, and not for a body.
_SECONDS = 30


async def json_body(request: Request, most: int, seconds: float = _SECONDS) -> bytes:
    """A body of at most `most` bytes, still to be parsed; RefusedError for any other."""
    kind = request.headers.get("content-type", JSON.type).partition(";")[0].strip().lower()
    if kind != JSON.type:
        raise RefusedError(UNSUPPORTED_MEDIA_TYPE, _SEND_JSON)
    try:
        with fail_after(seconds):
            return await _at_most(request, most)
    except TimeoutError:
        words = _SEND_SOONER.format(seconds=f"{seconds:g}")
        raise RefusedError(REQUEST_TIMEOUT, words) from None


async def _at_most(request: Request, most: int) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            raise RefusedError(BODY_TOO_LARGE, _SEND_LESS.format(most=most))
    return bytes(body)
