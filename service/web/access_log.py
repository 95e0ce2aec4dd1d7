"""Access log, request counters and the outermost exception handler."""

import logging
import re
from secrets import token_hex
from time import perf_counter

from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.answers.problems import INTERNAL_ERROR, RefusedError
from service.web.errors import OURS, log_exception, problem_response
from service.web.metrics import Metrics

_NO_ROUTE = "none"
# Clients may send any method: the labels of the counters have to stay bounded.
_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST"})
_BAD_REQUEST = 400
# The client closed the connection before the end of the response (nginx's code for it).
_CLIENT_CLOSED = 499
_SERVER_ERROR = 500
# The request ids that proxies generate: any other value could inject text into the log.
_REQUEST_ID = re.compile(rb"[0-9a-f-]{8,64}")

_log = logging.getLogger("service.access")


class AccessLog:
    """Middleware that logs and counts each response, and answers an exception with a problem.

    The line is written before the last byte is sent, so that a process killed just after a response
    has logged it. It has no query, no path and no client address.
    """

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        scope["request_id"] = _request_id(scope)
        record = _Record(scope, send, self._metrics)
        try:
            await self._app(scope, receive, record.send)
        except ClientDisconnect:
            pass
        except RefusedError as error:
            await problem_response(error, scope)(scope, receive, record.send)
        except Exception as error:  # noqa: BLE001 - the client gets a problem for any exception
            log_exception(error, scope["request_id"])
            if record.status:
                record.end(_SERVER_ERROR)
            else:
                problem = problem_response(RefusedError(INTERNAL_ERROR, OURS), scope)
                await problem(scope, receive, record.send)
        finally:
            record.end(_CLIENT_CLOSED)


class _Record:
    """The log record of a response, complete before its last byte is sent."""

    def __init__(self, scope: Scope, send: Send, metrics: Metrics) -> None:
        self.status = 0
        self._scope = scope
        self._send = send
        self._metrics = metrics
        self._start = perf_counter()
        self._size = 0
        self._ended = False

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            if self.status >= _BAD_REQUEST:
                header = (b"x-request-id", self._scope["request_id"].encode())
                message["headers"] = [*message.get("headers", ()), header]
        else:
            if self._scope["method"] != "HEAD":
                self._size += len(message.get("body", b""))
            if not message.get("more_body"):
                self.end(self.status)
        await self._send(message)

    def end(self, status: int) -> None:
        """Log and count the response, once."""
        if self._ended:
            return
        self._ended = True
        scope, seconds = self._scope, perf_counter() - self._start
        route = getattr(scope.get("route"), "path", _NO_ROUTE)
        method = scope["method"] if scope["method"] in _METHODS else "other"
        self._metrics.count_response(route, method, status, seconds)
        fields = {
            "method": method,
            "route": route,
            "status": status,
            "milliseconds": round(seconds * 1000, 3),
            "bytes": self._size,
            "request_id": scope["request_id"],
        }
        _log.info("answered", extra=fields)


def _request_id(scope: Scope) -> str:
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _REQUEST_ID.fullmatch(value):
            return str(value, "ascii")
    return token_hex(8)
