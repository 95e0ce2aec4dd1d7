"""Benchmark of a cached response beside 1,000 cases by POST, good ones and misspelt ones."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from http.client import HTTPConnection
from statistics import quantiles
from time import perf_counter

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


def measured() -> Iterator[Figure]:
    """Milliseconds of a cached GET, 99 of 100 within; the best of five runs."""
    with serving(*OURS) as worker, ProcessPoolExecutor(1) as poster:
        _milliseconds(worker, lambda asked: asked >= _ALONE)
        alone = [_milliseconds(worker, lambda asked: asked >= _ALONE) for _ in range(_RUNS)]
        yield _figure("a cached GET alone", alone)
        for name, kind, member in _BESIDE:
            runs = [_beside(worker, poster, kind(seed), member) for seed in range(_RUNS + 1)]
            # The first one fills the caches.
            yield _figure(f"  {name}", runs[1:], _MOST)


def _beside(
    worker: Server, poster: ProcessPoolExecutor, batch: Sequence[Case], member: bytes
) -> list[float]:
    posted = poster.submit(post, worker, batch, member)
    times = _milliseconds(worker, lambda _: posted.done())
    posted.result()
    return times


def _milliseconds(worker: Server, enough: Callable[[int], bool]) -> list[float]:
    """Times of GETs over one connection, one after the other."""
    times: list[float] = []
    connection = HTTPConnection(HOST, worker.port)
    while not enough(len(times)):
        began = perf_counter()
        connection.request("GET", _PATH)
        connection.getresponse().read()
        times.append((perf_counter() - began) * 1000)
    connection.close()
    return times


def _figure(name: str, runs: Sequence[Sequence[float]], most: float | None = None) -> Figure:
    found = [quantiles(times, n=100) for times in runs]
    best = min(found, key=lambda percentiles: percentiles[98])
    worst = max(percentiles[98] for percentiles in found)
    note = f"p50 {best[49]:.1f}; the worst run {worst:.1f}; {sum(map(len, runs))} GETs"
    return Figure(name, best[98], "ms p99", most=most, note=note)
