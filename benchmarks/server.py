"""A server of one worker on a core of its own, what it used, and one question to it."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

# Whoever asks has the last core, so that the server is what is measured.
_CORES = sorted(os.sched_getaffinity(0))
SERVER, CLIENT = _CORES[0], _CORES[-1]
# The service, as `make serve` and the image start it, with its log.
OURS = (
    "service.app:app",
    *(
        "--http",
        "service.web.uvicorn_limits:Connection",
        "--log-config",
        "service/web/json_log.json",
    ),
)
_TICKS = os.sysconf("SC_CLK_TCK")
_PATIENCE = 20.0


@dataclass(frozen=True, slots=True)
class Server:
    """A process that answers at a port of this machine."""

    port: int
    pid: int

    def cpu_seconds(self) -> float:
        """The time it computed so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        user, system = fields[11:13]
        return (int(user) + int(system)) / _TICKS

    def resident(self) -> float:
        """MiB of memory that it holds."""
        return resident(self.pid)

    def ask(
        self, path: str, headers: Mapping[str, str] | None = None, body: bytes | None = None
    ) -> tuple[HTTPResponse, bytes]:
        """The answer to one question; to a body by POST."""
        connection = HTTPConnection("127.0.0.1", self.port)
        connection.request("GET" if body is None else "POST", path, body, dict(headers or {}))
        answer = connection.getresponse()
        read = answer.read()
        connection.close()
        return answer, read


@contextmanager
def serving(app: str, *flags: str, **environment: str) -> Iterator[Server]:
    """One worker of `app` on a free port, from its first answer on; ended by its own process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = pinned(SERVER, sys.executable, "-m", "uvicorn", app, "--port", str(port))
    process = subprocess.Popen(
        (*command, "--log-level", "warning", "--no-access-log", *flags),
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
    )
    try:
        _wait(port)
        yield Server(port, process.pid)
    finally:
        process.terminate()
        process.wait()


def pinned(core: int, *command: str) -> tuple[str, ...]:
    """A command that runs on one core only."""
    return ("taskset", "--cpu-list", str(core), *command)


def resident(pid: int) -> float:
    """MiB of memory that a process holds; none once it has ended."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    return sum(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))


def _wait(port: int) -> None:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.005)
        else:
            return
    raise TimeoutError(f"no server at port {port} after {_PATIENCE:.0f} seconds")
