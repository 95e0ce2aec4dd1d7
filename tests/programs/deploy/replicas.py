"""Replicas of the service on this machine, to be killed, stopped and started again."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.serving import ROOT
from tests.waiting import until

PUBLIC_URL = "https://iep-clock.example"


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port


class Replica:
    """One worker, always at the same port; `log` is what it writes."""

    def __init__(self, log: Path) -> None:
        self.port = free_port()
        self.log = log
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.begin()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end(signal.SIGTERM)

    def begin(self) -> None:
        """As the image starts it."""
        lines = (ROOT / "Dockerfile").read_text("utf-8").splitlines()
        image = next(line for line in lines if line.startswith("CMD ")).removeprefix("CMD ")
        place = {"GRANIAN_HOST": "127.0.0.1", "GRANIAN_PORT": str(self.port)}
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                (sys.executable, *json.loads(image)[1:]),
                env={**os.environ, **place, "PUBLIC_URL": PUBLIC_URL},
                cwd=ROOT,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def ready(self) -> bool:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", "/readyz")
            return connection.getresponse().status == 200
        except OSError:
            return False
        finally:
            connection.close()

    def end(self, by: signal.Signals) -> None:
        """It is told once, and gone when this is over."""
        assert self._process
        self.tell(by)
        self._process.wait()

    def tell(self, what: signal.Signals) -> None:
        """SIGTERM to the server alone, as an engine does; all else to its worker as well."""
        assert self._process
        if what is signal.SIGTERM:
            self._process.terminate()
        else:
            os.killpg(self._process.pid, what)

    def answered(self, status: int) -> int:
        """How often it said so of a timeline."""
        whole = self.log.read_text("utf-8").rpartition("\n")[0]
        lines = (json.loads(line) for line in whole.splitlines())
        timelines = (line for line in lines if line.get("route") == "/v1/timelines/{named}")
        return sum(line["status"] == status for line in timelines)


@contextmanager
def two_replicas(folder: Path) -> Iterator[tuple[Replica, Replica]]:
    """Both ready."""
    with ExitStack() as both:
        first, second = (both.enter_context(Replica(folder / f"{n}.log")) for n in (1, 2))
        assert until(lambda: first.ready() and second.ready()), "the replicas did not start"
        yield first, second
