"""Load generator: wrk with sixteen connections."""

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
    """Result of a load: responses, elapsed seconds and CPU seconds of the server."""

    answers: int
    seconds: float
    cpu_seconds: float

    @property
    def rate(self) -> float:
        """Responses per second."""
        return self.answers / self.seconds

    @property
    def cost(self) -> float:
        """CPU microseconds of the server per response."""
        return self.cpu_seconds / self.answers * 1e6

    @property
    def busy(self) -> float:
        """Share of a core that the server used; low if other processes shared it."""
        return self.cpu_seconds / self.seconds


def load(
    server: Server,
    lines: Sequence[str],
    *,
    status: int = 200,
    headers: Sequence[str] = (),
    seconds: int = SECONDS,
) -> Load:
    """Request each line (see walk.lua) in order; RuntimeError unless all have `status`."""
    before = server.cpu_seconds()
    answers, microseconds, others, failed = _run_wrk(server, lines, status, headers, seconds)
    cpu_seconds = server.cpu_seconds() - before
    if others or failed or not answers:
        raise RuntimeError(f"{others} answers were no {status}, {failed} failed: {lines[0]}")
    return Load(answers, microseconds / 1e6, cpu_seconds)


def _run_wrk(
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
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [int(number) for number in output.splitlines()[-1].split()]
