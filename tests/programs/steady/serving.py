"""The service as the image and `make serve` start it, with an eye on its memory."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import IO

from tests.waiting import until

ROOT = Path(__file__).parents[3]
HOST = "127.0.0.1"
# As root none is needed to be let into namespaces, and as anybody else a namespace of users is.
_AS_ROOT = () if os.geteuid() == 0 else ("--map-root-user",)


@dataclass(frozen=True, slots=True)
class Service:
    """A server at `port`: what was `started`, the server's own `pid`, and its `worker`'s."""

    started: subprocess.Popen[bytes]
    pid: int
    worker: int
    port: int

    def memory(self) -> int:
        """The bytes of memory it has now."""
        return self._size("VmRSS")

    def most_memory(self) -> int:
        """The most it had since it began, or since `forget`."""
        return self._size("VmHWM")

    def forget(self) -> None:
        """What was the most does not count any more (proc(5), clear_refs)."""
        Path(f"/proc/{self.worker}/clear_refs").write_text("5", "ascii")

    def seconds(self) -> float:
        """How long processors worked for it."""
        fields = Path(f"/proc/{self.worker}/stat").read_text("ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def open_files(self) -> int:
        """How many files and sockets it has open."""
        return len(list(Path(f"/proc/{self.worker}/fd").iterdir()))

    def _size(self, name: str) -> int:
        lines = Path(f"/proc/{self.worker}/status").read_text("ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith(name)) * 1024


def image_command() -> list[str]:
    """What the Dockerfile starts."""
    lines = (ROOT / "Dockerfile").read_text("utf-8").splitlines()
    command = json.loads(next(line for line in lines if line.startswith("CMD [")).partition(" ")[2])
    return [sys.executable, *command[1:]]


def make_command(port: int) -> list[str]:
    """What `make serve` starts; what it installs before is there already."""
    make = (
        "make",
        "--no-print-directory",
        "--dry-run",
        "--old-file=.venv/service",
        "serve",
        f"PORT={port}",
    )
    printed = subprocess.run(
        (*make, f"python={sys.executable}"), cwd=ROOT, check=True, capture_output=True, text=True
    )
    return ["sh", "-c", f"exec env {printed.stdout}"]


def alone(*flags: str) -> list[str]:
    """Begins a command that gets namespaces of its own."""
    return ["unshare", *_AS_ROOT, *flags]


def free_port() -> int:
    """A port that nobody has."""
    with socket.socket() as free:
        free.bind((HOST, 0))
        port: int = free.getsockname()[1]
    return port


@contextmanager
def served(
    command: Sequence[str],
    port: int,
    *,
    ahead: int = 0,
    log: int | IO[bytes] = subprocess.DEVNULL,
    **environment: str,
) -> Iterator[Service]:
    """What `command` serves on `port`; so many programs start the one that answers."""
    started = subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, "GRANIAN_HOST": HOST, "GRANIAN_PORT": str(port), **environment},
        stdout=log,
        stderr=log,
        start_new_session=True,
    )
    pid = started.pid
    try:
        assert until(lambda: status(port, "/readyz") == 200), "the service did not start"
        for _ in range(ahead):
            pid = _child(pid)
        yield Service(started, pid, _child(pid), port)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(started.pid, signal.SIGKILL)
        started.wait()


@contextmanager
def image(**environment: str) -> Iterator[Service]:
    """As the image starts it, by a process of this machine."""
    port = free_port()
    log = subprocess.DEVNULL
    with served(image_command(), port, ahead=0, log=log, **environment) as service:
        yield service


def _child(pid: int) -> int:
    return int(Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii"))


def status(port: int, path: str) -> int | None:
    """How a question is answered; none where nobody answers."""
    connection = HTTPConnection(HOST, port, timeout=5)
    try:
        connection.request("GET", path)
        return connection.getresponse().status
    except OSError:
        return None
    finally:
        connection.close()
