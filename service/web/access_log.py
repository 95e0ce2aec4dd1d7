"""What is noted of every answer: a count and a line in the log, and no word of what was asked."""

import logging
import re
from secrets import token_hex
from time import perf_counter

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.web.metrics import Metrics

_NO_ROUTE = "none"
# A client may call its method as it likes: what is not one of ours is not repeated.
_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST"})
# As nginx has it: the client left before it was answered.
_LEFT = 499
_FAULTS = 400
# A proxy's own, when it can be nothing else.
_REQUEST_ID = re.compile(rb"[0-9a-f-]{8,64}")

_log = logging.getLogger("service.access")


class AccessLog:
    """Around everything else, so that what is kept and what fails is noted too."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begin = perf_counter()
        status, size, noted = _LEFT, 0, False
        scope["request_id"] = id_ = _request_id(scope)

        async def noting(message: Message) -> None:
            nonlocal status, size, noted
            if message["type"] == "http.response.start":
                status = message["status"]
                if status >= _FAULTS:
                    message["headers"].append((b"x-request-id", id_.encode()))
            else:
                size += len(message.get("body", b""))
                if not message.get("more_body"):
                    noted = True
                    # Before the last byte leaves, so that no answer is without a line.
                    self._note(scope, status, size, perf_counter() - begin)
            await send(message)

        try:
            await self._app(scope, receive, noting)
        finally:
            if not noted:
                self._note(scope, status, size, perf_counter() - begin)

    def _note(self, scope: Scope, status: int, size: int, seconds: float) -> None:
        route = getattr(scope.get("route"), "path", _NO_ROUTE)
        method = scope["method"] if scope["method"] in _METHODS else "other"
        self._metrics.answered(route, method, status, seconds)
        if _log.isEnabledFor(logging.INFO):
            line = {
                "method": method,
                "route": route,
                "status": status,
                "milliseconds": round(seconds * 1000, 3),
                "bytes": size,
                "request_id": scope["request_id"],
            }
            _log.info("answered", extra={"fields": line})


def _request_id(scope: Scope) -> str:
    """What ties the lines of one request together: the proxy's name for it, or a new one."""
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _REQUEST_ID.fullmatch(value):
            return str(value, "ascii")
    return token_hex(8)
