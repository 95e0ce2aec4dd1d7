"""Comparison of ASGI servers: their limits and throughput.

Each server has a virtual environment of its own, with the service's requirements and the server:
`python -m benchmarks.servers FOLDER`, where FOLDER has `uvicorn`, `granian` and `hypercorn`.
"""

import os
import resource
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from statistics import median

from benchmarks.limits import CHECKS, IDLE, QUESTION, WAITING
from benchmarks.load import load
from benchmarks.questions import TWO_YEARS, address, questions
from benchmarks.server import CLIENT, HOST, Server, free_port, started

APP = "service.app:app"
LOG = "service/web/json_log.json"
UVICORN = f"uvicorn {APP} --no-access-log --log-config {LOG} --timeout-graceful-shutdown 10"
# Arguments of `python -m`; the port is appended.
SERVERS = {
    "uvicorn": f"{UVICORN} --backlog 16384 --port ",
    "granian": (
        f"granian {APP} --interface asgi --loop uvloop --http 1 --no-ws --log-config {LOG}"
        " --http1-buffer-size 65536 --workers-kill-timeout 10"
        " --backlog 16384 --backpressure 16384 --port "
    ),
    "hypercorn": (
        f"hypercorn {APP} --worker-class uvloop --log-config json:{LOG}"
        f" --read-timeout 30 --graceful-timeout 10 --backlog 16384 --bind {HOST}:"
    ),
}
BASELINE = "uvicorn"

PAIRS = 5
BEFORE = 2
DIFFERENT, POLLED = 20_000, 200


@contextmanager
def running(name: str, environments: Path) -> Iterator[Server]:
    """One worker of the service by the server of that name."""
    port = free_port()
    command = f"{SERVERS[name]}{port}"
    python = environments / command.partition(" ")[0] / "bin" / "python"
    with started((str(python), "-m", *command.split()), port) as server:
        server.ask(QUESTION)
        yield server


def ratios(names: Sequence[str], environments: Path) -> Iterator[tuple[str, str]]:
    """Throughput beside plain uvicorn's, in alternating runs."""
    for name in names:
        with running(BASELINE, environments) as base, running(name, environments) as other:
            yield f"304, {name}", _pairs(base, other, _polled_paths_with_etags(base), status=304)
            yield f"new JSON, {name}", _pairs(base, other, _unique_paths())


def _unique_paths() -> Iterator[list[str]]:
    drawn = questions(DIFFERENT * (PAIRS + BEFORE), seed=3, filed=TWO_YEARS)
    while paths := [address("json", question) for question in islice(drawn, DIFFERENT)]:
        yield paths


def _polled_paths_with_etags(server: Server) -> Iterator[list[str]]:
    paths = [address("json", question) for question in questions(POLLED, seed=2)]
    tagged = [f"{path}\t{server.ask(path)[0].headers['ETag']}" for path in paths]
    while True:
        yield tagged


def _pairs(base: Server, other: Server, lines: Iterator[list[str]], status: int = 200) -> str:
    runs = []
    for paths in islice(lines, BEFORE + PAIRS):
        (plain, plain_cost), (beside, cost) = (
            _rate_and_cost(server, paths, status) for server in (base, other)
        )
        runs.append((beside / plain, plain_cost / cost, beside, plain))
    rates, costs, besides, plains = zip(*runs[BEFORE:], strict=True)
    each = f"{median(besides):,.0f}/s beside {median(plains):,.0f}/s"
    return f"{_span(rates)} by rate ({each}), {_span(costs)} by the server's CPU"


def _rate_and_cost(server: Server, paths: list[str], status: int) -> tuple[float, float]:
    before = server.cpu_seconds()
    measured = load(server, paths, status=status)
    return measured.rate, (server.cpu_seconds() - before) / measured.answers


def _span(shares: Sequence[float]) -> str:
    return f"{min(shares):.2f} / {median(shares):.2f} / {max(shares):.2f}"


def main() -> None:
    """Print a table of checks and servers, and then the ratios."""
    parser = ArgumentParser("python -m benchmarks.servers", description=__doc__)
    parser.add_argument("environments", type=Path, metavar="FOLDER")
    parser.add_argument("--server", action="append", choices=SERVERS)
    parser.add_argument("--only", choices=("checks", "ratios"))
    arguments = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_NOFILE, (2 * IDLE, 2 * IDLE))
    os.sched_setaffinity(0, {CLIENT})
    names = arguments.server or list(SERVERS)
    if arguments.only != "ratios":
        columns = {name: list(_checked(name, arguments.environments)) for name in names}
        print("| |", " | ".join(names), "|")
        print("|---|" + "---|" * len(names))
        for check, row in zip(CHECKS, zip(*columns.values(), strict=True), strict=True):
            print("|", str(check.__doc__).rstrip("."), "|", " | ".join(row), "|")
    if arguments.only != "checks":
        for what, ratio in ratios(
            [name for name in names if name != BASELINE], arguments.environments
        ):
            print(f"{what}: {ratio}", flush=True)


def _checked(name: str, environments: Path) -> Iterator[str]:
    # Each check has its own server; those that only wait run in parallel.

    def cell(check: Callable[[Server], str]) -> str:
        with running(name, environments) as server:
            result = check(server)
        print(name, check.__name__, result, sep="\t", file=sys.stderr, flush=True)
        return result

    with ThreadPoolExecutor(len(WAITING)) as pool:
        waiting = {check: pool.submit(cell, check) for check in WAITING}
        done = {check: cell(check) for check in CHECKS if check not in waiting}
        yield from (done[check] if check in done else waiting[check].result() for check in CHECKS)


if __name__ == "__main__":
    main()
