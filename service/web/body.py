"""The body of a request: JSON, and no more of it than many cases need."""

from starlette.requests import Request

from calendars.translation import Text
from service.answers.problems import BODY_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, RefusedError
from service.web.negotiation import JSON

_SEND_JSON = Text(
    "Send the question with Content-Type: application/json.",
    "Envíe la pregunta con Content-Type: application/json.",
)
_SEND_LESS = Text(
    "A body may have {most} bytes. Ask in several.",
    "Un cuerpo puede tener {most} bytes. Pregunte en varios.",
)


async def json_body(request: Request, most: int) -> bytes:
    """A body of at most `most` bytes, still to be parsed; RefusedError for any other."""
    kind = request.headers.get("content-type", JSON.type).partition(";")[0].strip().lower()
    if kind != JSON.type:
        raise RefusedError(UNSUPPORTED_MEDIA_TYPE, _SEND_JSON)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            raise RefusedError(BODY_TOO_LARGE, _SEND_LESS.format(most=most))
    return bytes(body)
