"""Benchmark of 1,000 cases by POST."""

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from itertools import cycle, islice
from random import Random
from statistics import median
from time import perf_counter
from typing import TypeAlias

from benchmarks.figure import Figure
from benchmarks.questions import ALL_YEARS, TWO_YEARS, questions
from benchmarks.server import OURS, Server, serving
from service.law import PROCESSES

Case: TypeAlias = dict[str, str]

_CASES = 1_000
_RUNS = 7
# Warm-up, so that caches are filled.
_BEFORE = 5
_MOST = 0.5
_FIRST, _DAYS = date(2024, 1, 1), 4_380


def measured() -> Iterator[Figure]:
    """1,000 cases by POST, none asked before: the best of seven."""
    with serving(*OURS) as worker:
        post(worker, mixed(0))
        yield from _posted("1,000 cases, of every process", mixed, worker, _MOST)
        lately = partial(due_process, filed=TWO_YEARS)
        for seed in range(_BEFORE):
            post(worker, lately(_RUNS + 1 + seed))
        yield from _posted("1,000 cases, due process", lately, worker, _MOST)
        yield from _posted("  over all twelve years", due_process, worker)


def mixed(seed: int) -> list[Case]:
    """Cases of every process in turn; those of due process have a hearing."""
    days = Random(seed).choices(range(_DAYS), k=_CASES)  # noqa: S311 - not for secrets
    filed = [{"filed": str(_FIRST + timedelta(day))} for day in days]
    heard = due_process(seed)
    return [
        heard[n] if process == "due-process" else {"process": process, **filed[n]}
        for n, process in enumerate(islice(cycle(PROCESSES), _CASES))
    ]


def due_process(seed: int, filed: tuple[date, int] = ALL_YEARS) -> list[Case]:
    """Cases with the longest chain of dates."""
    drawn = questions(_CASES, seed, filed)
    return [{"process": "due-process", **dict(pairs)} for pairs in drawn]


def post(worker: Server, batch: Sequence[Case]) -> int:
    """Post cases; return the length of the response, RuntimeError unless each has a timeline."""
    body = {"cases": [{"id": str(n), **case} for n, case in enumerate(batch)]}
    response, content = worker.ask("/v1/timelines", {}, json.dumps(body).encode())
    if response.status != 200 or content.count(b'"timeline":') != len(batch):  # noqa: PLR2004 - OK
        raise RuntimeError(f"{response.status}: {content[:200]!r}")
    return len(content)


def _posted(
    name: str, kind: Callable[[int], list[Case]], worker: Server, most: float | None = None
) -> Iterator[Figure]:
    timed = [_timed(worker, kind(seed)) for seed in range(1, _RUNS + 1)]
    seconds, computed, lengths = zip(*timed, strict=True)
    note = f"median {median(seconds):.2f}; {max(lengths) / 1e6:.1f} MB"
    yield Figure(name, min(seconds), "s", most=most, note=note)
    note = f"median {median(computed):.2f}"
    yield Figure("  of the server's CPU", min(computed), "s", most=most, note=note)


def _timed(worker: Server, batch: Sequence[Case]) -> tuple[float, float, int]:
    cpu_seconds, begin = worker.cpu_seconds(), perf_counter()
    length = post(worker, batch)
    return perf_counter() - begin, worker.cpu_seconds() - cpu_seconds, length
