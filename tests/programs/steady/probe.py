"""Somebody who behaves, and asks all the time while others do not."""

import time
from http.client import HTTPConnection
from threading import Event, Thread
from types import TracebackType
from typing import Self

from tests.programs.steady.serving import HOST

EVERY = 0.05
QUESTIONS = ("/healthz", "/v1/timelines/state-complaint?filed=2026-01-15")


class Probe:
    """Asks every 50 ms, and notes how long each answer took."""

    def __init__(self, port: int) -> None:
        self.seconds: list[float] = []
        self.statuses: set[int] = set()
        self._port = port
        self._enough = Event()
        self._thread = Thread(target=self._ask)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._enough.set()
        self._thread.join()

    def slowest(self, share: float) -> float:
        """What all but so large a share of the answers took at most."""
        return sorted(self.seconds)[int(len(self.seconds) * (1 - share) - 1)]

    def _ask(self) -> None:
        while not self._enough.wait(EVERY):
            for question in QUESTIONS:
                began = time.monotonic()
                connection = HTTPConnection(HOST, self._port, timeout=60)
                connection.request("GET", question)
                response = connection.getresponse()
                response.read()
                self.statuses.add(response.status)
                self.seconds.append(time.monotonic() - began)
                connection.close()
