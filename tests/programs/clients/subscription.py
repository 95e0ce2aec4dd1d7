"""An address on this machine that calendar programs subscribe to, and how long to wait for them."""

import time
from collections.abc import Callable
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import TracebackType
from typing import Self, TypeVar

from tests.waiting import until

Found = TypeVar("Found")


class Subscription:
    """Answers with the feed that was published last; 304 to whoever has it; `asked` is the log."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self._feed = b""
        self._broken = False
        subscription = self

        class Answering(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                subscription.reply(self)

            def log_message(self, *_: object) -> None:
                """Nothing on the terminal."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
        self.port = self._server.server_port
        self.path = "/due-process.ics?filed=2026-09-08&case=heron"

    def __enter__(self) -> Self:
        Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()

    def publish(self, feed: bytes) -> None:
        self._feed = feed
        self.asked.clear()

    def break_down(self) -> None:
        self._broken = True
        self.asked.clear()

    def reply(self, to: BaseHTTPRequestHandler) -> None:
        feed = self._feed
        tag = f'"{sha256(feed).hexdigest()}"'
        status = 503 if self._broken else 304 if to.headers["If-None-Match"] == tag else 200
        to.send_response(status)
        to.send_header("ETag", tag)
        if status == 200:
            to.send_header("Content-Type", "text/calendar; charset=utf-8")
            to.send_header("Content-Length", str(len(feed)))
        to.end_headers()
        if status == 200:
            to.wfile.write(feed)
        self.asked.append(status)


def steady(look: Callable[[], bool], seconds: float = 2, patience: float = 60) -> bool:
    """Whether `look` comes to hold for so many seconds on end, before time is up."""
    since: float | None = None

    def holds() -> bool:
        nonlocal since
        now = time.monotonic()
        since = (since or now) if look() else None
        return since is not None and now - since >= seconds

    return until(holds, patience)
