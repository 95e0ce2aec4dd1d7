"""Sixteen connections that ask a server as fast as it answers, by wrk."""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

from benchmarks.server import CLIENT, Server, pinned

CONNECTIONS = 16
SECONDS = 2
_WALK = Path(__file__).with_name("walk.lua")


@dataclass(frozen=True, slots=True)
class Load:
    """How many answers there were, in which time, and what of it the server computed."""

    answers: int
    seconds: float
    cpu_seconds: float

    @property
    def rate(self) -> float:
        """Answers a second."""
        return self.answers / self.seconds

    @property
    def cost(self) -> float:
        """Microseconds that the server computed for an answer."""
        return self.cpu_seconds / self.answers * 1e6

    @property
    def busy(self) -> float:
        """How much of a core the server had; little, where others were at work there too."""
        return self.cpu_seconds / self.seconds


def load(
    server: Server,
    lines: Sequence[str],
    *,
    status: int = 200,
    headers: Sequence[str] = (),
    seconds: int = SECONDS,
) -> Load:
    """Each line (see walk.lua) asked in its turn; every answer has the status."""
    before = server.cpu_seconds()
    answers, microseconds, others, failed = _asked(server, lines, status, headers, seconds)
    computed = server.cpu_seconds() - before
    if others or failed or not answers:
        raise RuntimeError(f"{others} answers were no {status}, {failed} failed: {lines[0]}")
    return Load(answers, microseconds / 1e6, computed)


def _asked(
    server: Server, lines: Sequence[str], status: int, headers: Sequence[str], seconds: int
) -> list[int]:
    measure = (
        "wrk",
        "-t1",
        f"-c{CONNECTIONS}",
        f"-d{seconds}s",
        "--timeout",
        "30s",
        "-s",
        str(_WALK),
    )
    named = [word for header in headers for word in ("-H", header)]
    with NamedTemporaryFile("w", suffix=".txt") as file:
        file.writelines(f"{line}\n" for line in lines)
        file.flush()
        where = (f"http://127.0.0.1:{server.port}", "--", file.name, str(status))
        command = pinned(CLIENT, *measure, *named, *where)
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [int(number) for number in said.splitlines()[-1].split()]
