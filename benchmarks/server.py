"""Servers of one worker on their own core, with their CPU time and memory."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

HOST = "127.0.0.1"
# The client has another core, so that it does not slow the server.
_CORES = sorted(os.sched_getaffinity(0))
SERVER, CLIENT = _CORES[0], _CORES[-1]
# The flags of `make serve` and of the image, logging included.
OURS = (
    "service.app:app",
    *("--http1-buffer-size", "65536", "--backpressure", "16384"),
    *("--log-config", "service/web/json_log.json"),
)
_TICKS = os.sysconf("SC_CLK_TCK")
_PATIENCE = 120.0


@dataclass(frozen=True, slots=True)
class Server:
    """A server at a local port, with all of its processes."""

    port: int
    pid: int

    def processes(self) -> list[int]:
        """Process ids, the parent first."""
        pids = [self.pid]
        for pid in pids:
            for children in Path(f"/proc/{pid}/task").glob("*/children"):
                pids += [int(child) for child in children.read_text("ascii").split()]
        return pids

    def cpu_seconds(self) -> float:
        """CPU seconds used so far."""
        ticks = 0
        for pid in self.processes():
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / _TICKS

    def resident(self) -> float:
        """Resident MiB; a page shared by processes counts once (proc(5), Pss)."""
        kib = 0
        for pid in self.processes():
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
            kib += next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        return kib / 1024

    def ask(
        self, path: str, headers: Mapping[str, str] | None = None, body: bytes | None = None
    ) -> tuple[HTTPResponse, bytes]:
        """Send one request, by POST if it has a body; return response and content."""
        connection = HTTPConnection(HOST, self.port)
        connection.request("GET" if body is None else "POST", path, body, dict(headers or {}))
        answer = connection.getresponse()
        read = answer.read()
        connection.close()
        return answer, read


@contextmanager
def serving(app: str, *flags: str, **environment: str) -> Iterator[Server]:
    """Start one worker of `app` on a free port."""
    port = free_port()
    command = (sys.executable, "-m", "granian", app, "--port", str(port), "--interface", "asgi")
    quiet = ("--http", "1", "--no-ws", "--log-level", "warning")
    with started((*command, *quiet, *flags), port, **environment) as server:
        yield server


@contextmanager
def started(command: Sequence[str], port: int, **environment: str) -> Iterator[Server]:
    """Start a server on its own core, wait until it listens, and end all its processes after."""
    process = subprocess.Popen(
        pinned(SERVER, *command),
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        _wait(port)
        yield Server(port, process.pid)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def free_port() -> int:
    """Free TCP port."""
    with socket.socket() as free:
        free.bind((HOST, 0))
        port: int = free.getsockname()[1]
    return port


def pinned(core: int, *command: str) -> tuple[str, ...]:
    """Command line that runs `command` on one core."""
    return ("taskset", "--cpu-list", str(core), *command)


def resident(pid: int) -> float:
    """Resident MiB of a process; 0 once it has ended."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    return sum(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))


def _wait(port: int) -> None:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        try:
            socket.create_connection((HOST, port)).close()
        except OSError:
            time.sleep(0.005)
        else:
            return
    raise TimeoutError(f"no server at port {port} after {_PATIENCE:.0f} seconds")
