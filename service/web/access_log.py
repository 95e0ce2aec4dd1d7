"""What is noted of every answer: a count and a line in the log, and no word of what was asked."""

import logging
import re
from asyncio import get_running_loop
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

# So many lines reach a pipe whole, whoever else writes to it (POSIX, PIPE_BUF).
_TOGETHER = 12

_log = logging.getLogger("service.access")


class AccessLog:
    """Around everything else, so that what is kept and what fails is noted too."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics
        self._answered: list[dict[str, str | int | float]] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begin = perf_counter()
        status, size = _LEFT, 0
        scope["request_id"] = id_ = _request_id(scope)

        async def noting(message: Message) -> None:
            nonlocal status, size
            if message["type"] == "http.response.start":
                status = message["status"]
                if status >= _FAULTS:
                    message["headers"].append((b"x-request-id", id_.encode()))
            else:
                size += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, noting)
        finally:
            self._note(scope, status, size, perf_counter() - begin)

    def _note(self, scope: Scope, status: int, size: int, seconds: float) -> None:
        route = getattr(scope.get("route"), "path", _NO_ROUTE)
        method = scope["method"] if scope["method"] in _METHODS else "other"
        self._metrics.answered(route, method, status, seconds)
        if _log.isEnabledFor(logging.INFO):
            self._write_soon(
                {
                    "method": method,
                    "route": route,
                    "status": status,
                    "milliseconds": round(seconds * 1000, 3),
                    "bytes": size,
                    "request_id": scope["request_id"],
                }
            )

    def _write_soon(self, line: dict[str, str | int | float]) -> None:
        """With the lines of all that are answered in this turn: it takes a fraction of the time."""
        if not self._answered:
            get_running_loop().call_soon(self._write)
        self._answered.append(line)
        if len(self._answered) == _TOGETHER:
            self._write()

    def _write(self) -> None:
        answered, self._answered = self._answered, []
        if answered:
            _log.info("answered", extra={"answers": answered})


def _request_id(scope: Scope) -> str:
    """What ties the lines of one request together: the proxy's name for it, or a new one."""
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _REQUEST_ID.fullmatch(value):
            return str(value, "ascii")
    return token_hex(8)
