"""A client that asks all the time, while others misbehave."""

from http.client import HTTPConnection
from threading import Event, Thread
from types import TracebackType
from typing import Self

from tests.programs.steady.serving import HOST

EVERY = 0.05
QUESTIONS = ("/healthz", "/v1/timelines/state-complaint?filed=2026-01-15")


class Probe:
    """Asks again 50 ms after each answer; counts the answers and keeps their statuses."""

    def __init__(self, port: int) -> None:
        self.answers = 0
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

    def _ask(self) -> None:
        while not self._enough.wait(EVERY):
            for question in QUESTIONS:
                connection = HTTPConnection(HOST, self._port, timeout=60)
                connection.request("GET", question)
                response = connection.getresponse()
                response.read()
                self.statuses.add(response.status)
                self.answers += 1
                connection.close()
