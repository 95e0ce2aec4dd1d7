"""Benchmark of a worker's start time and memory."""

from collections.abc import Iterator
from itertools import cycle
from statistics import median
from time import perf_counter

from benchmarks import cases
from benchmarks.figure import Figure
from benchmarks.questions import address, questions
from benchmarks.server import OURS, Server, serving

_STARTS = 5
# For each format; more than the caches hold.
_MANY = 2_000


def measured() -> Iterator[Figure]:
    """One worker: from nothing to its first timeline, the best of five starts; and its memory."""
    yield from _started()
    with serving(*OURS) as worker:
        drawn = questions(2 * _MANY + 1, seed=1)
        worker.ask(address("json", next(drawn)))
        yield _memory("after the first answer", worker)
        for question, form in zip(drawn, cycle(("json", "ics"))):
            worker.ask(address(form, question))
        yield _memory("after many questions", worker, f"{2 * _MANY:,} answers, none twice")
        cases.post(worker, cases.due_process(0))
        yield _memory("after 1,000 cases by POST too", worker)


def _memory(when: str, worker: Server, note: str = "") -> Figure:
    return Figure(f"memory {when}", worker.resident(), "MiB", most=160, note=note)


def _started() -> Iterator[Figure]:
    seconds, computed = zip(*(_seconds_to_first_answer() for _ in range(_STARTS)), strict=True)
    note = f"median {median(seconds):.2f}"
    yield Figure("start to first answer", min(seconds), "s", most=1.5, note=note)
    note = f"median {median(computed):.2f}"
    yield Figure("  of its CPU", min(computed), "s", most=1.5, note=note)


def _seconds_to_first_answer() -> tuple[float, float]:
    path = address("json", next(questions(1)))
    begin = perf_counter()
    with serving(*OURS) as worker:
        worker.ask(path)
        return perf_counter() - begin, worker.cpu_seconds()
