"""How every answer behaves, whatever it says: addresses put right, headers, and no stack trace."""

import logging
import traceback
from functools import cache

from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from calendars.translation import Text
from service.answers.problems import ADDRESS_TOO_LONG, INTERNAL_ERROR, RefusedError
from service.settings import Settings
from service.web.address import is_too_long, redirect_target
from service.web.errors import problem_response

_NOWHERE = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


@cache
def content_security_policy(style: str = "") -> str:
    """A Content-Security-Policy: nothing from anywhere, and no style but one, by its hash."""
    rules = ("default-src 'none'", f"style-src '{style}'" if style else "", _NOWHERE)
    return "; ".join(filter(None, rules))


_LONGEST = Text(
    "An address may have {most} bytes. Ask about many cases with POST /v1/timelines.",
    "Una dirección puede tener {most} bytes. Para muchos casos use POST /v1/timelines.",
)
OURS = Text(
    "The fault is ours. Nothing about your question was kept.",
    "La culpa es nuestra. No se guardó nada de su pregunta.",
)

_ALWAYS = (
    (b"content-security-policy", content_security_policy().encode()),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
)
_FOR_OTHER_SITES = (
    (b"access-control-allow-origin", b"*"),
    (
        b"access-control-expose-headers",
        b"Content-Disposition, ETag, Link, Retry-After, X-Request-Id",
    ),
)
_NOT_INDEXED = (b"x-robots-tag", b"noindex")

_log = logging.getLogger(__name__)


class DefaultHeaders:
    """Around all that writes an answer, so that none leaves without them."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        begun = False

        async def politely(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                add_default_headers(message["headers"], scope)
            await send(message)

        try:
            await (self._at_once(scope) or self._app)(scope, receive, politely)
        except ClientDisconnect:
            return  # nobody is there to be answered
        except Exception as error:  # noqa: BLE001 - whatever went wrong, the client gets a problem
            log_exception(error, scope.get("request_id"))
            if begun:
                return  # an answer that ends too soon is seen to be broken
            await problem_response(RefusedError(INTERNAL_ERROR, OURS), scope)(
                scope, receive, politely
            )

    def _at_once(self, scope: Scope) -> Response | None:
        """What needs no more than a look at the address."""
        longest = self._settings.longest_address
        if is_too_long(scope, longest):
            return problem_response(
                RefusedError(ADDRESS_TOO_LONG, _LONGEST.format(most=longest)), scope
            )
        address = redirect_target(scope) if scope["method"] in {"GET", "HEAD"} else None
        if address is None:
            return None
        return Response(status_code=301, headers={"Location": self._settings.public_url + address})


def add_default_headers(headers: list[tuple[bytes, bytes]], scope: Scope) -> None:
    """Append the headers that every answer has and this one lacks."""
    said = {name for name, _ in headers}
    headers += [field for field in _ALWAYS if field[0] not in said]
    if scope["path"].startswith("/v1/"):
        headers += _FOR_OTHER_SITES
    # The address tells of a case.
    if (scope["query_string"] or "?" in scope["path"]) and _NOT_INDEXED[0] not in said:
        headers.append(_NOT_INDEXED)


def log_exception(error: Exception, request_id: str | None = None) -> None:
    """Where it went wrong; not the error's own words, which may tell of a case."""
    where = "".join(traceback.format_tb(error.__traceback__))
    fields = {"request_id": request_id}
    _log.error("%s\n%s", type(error).__name__, where, extra={"fields": fields})
