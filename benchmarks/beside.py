"""Benchmark of a cached response beside 1,000 cases by POST, good ones and misspelt ones."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from http.client import HTTPConnection
from statistics import quantiles
from time import clock_gettime, perf_counter
from typing import NamedTuple

from benchmarks.cases import Case, due_process, misspelt, post
from benchmarks.figure import Figure
from benchmarks.server import HOST, OURS, Server, serving

_PATH = "/v1/timelines/state-complaint.ics?filed=2026-01-15"
_MOST = 30
_RUNS = 5
_ALONE = 1_000
_BESIDE: Sequence[tuple[str, Callable[[int], list[Case]], bytes]] = (
    ("beside 1,000 good cases", due_process, b"timeline"),
    ("beside 1,000 misspelt cases", misspelt, b"problem"),
)


class Milliseconds(NamedTuple):
    """Time of a response, and the CPU time that the server used until it came.

    The second is what it takes where nobody else uses the server's core.
    """

    clock: float
    computed: float


def measured() -> Iterator[Figure]:
    """Milliseconds of a cached GET, 99 of 100 within; the best of five runs."""
    with serving(*OURS) as worker, ProcessPoolExecutor(1) as poster:
        _milliseconds(worker, lambda asked: asked >= _ALONE)
        alone = [_milliseconds(worker, lambda asked: asked >= _ALONE) for _ in range(_RUNS)]
        yield from _figures("a cached GET alone", alone)
        for name, kind, member in _BESIDE:
            runs = [_beside(worker, poster, kind(seed), member) for seed in range(_RUNS + 1)]
            # The first one fills the caches.
            yield from _figures(f"  {name}", runs[1:], _MOST)


def _beside(
    worker: Server, poster: ProcessPoolExecutor, batch: Sequence[Case], member: bytes
) -> list[Milliseconds]:
    posted = poster.submit(post, worker, batch, member)
    times = _milliseconds(worker, lambda _: posted.done())
    posted.result()
    return times


def _milliseconds(worker: Server, enough: Callable[[int], bool]) -> list[Milliseconds]:
    """Times of GETs over one connection, one after the other."""
    times: list[Milliseconds] = []
    # clock_getcpuclockid(3): the CPU clock of another process, as Linux numbers it.
    computed = ~worker.processes()[-1] << 3 | 2
    connection = HTTPConnection(HOST, worker.port)
    while not enough(len(times)):
        began, worked = perf_counter(), clock_gettime(computed)
        connection.request("GET", _PATH)
        connection.getresponse().read()
        took, work = perf_counter() - began, clock_gettime(computed) - worked
        times.append(Milliseconds(took * 1000, work * 1000))
    connection.close()
    return times


def _figures(
    name: str, runs: Sequence[Sequence[Milliseconds]], most: float | None = None
) -> Iterator[Figure]:
    for row, field in ((name, 0), ("  of the server's CPU", 1)):
        found = [quantiles([one[field] for one in times], n=100) for times in runs]
        best = min(found, key=lambda percentiles: percentiles[98])
        worst = max(percentiles[98] for percentiles in found)
        note = f"p50 {best[49]:.1f}; the worst run {worst:.1f}; {sum(map(len, runs))} GETs"
        yield Figure(row, best[98], "ms p99", most=most, note=note)
