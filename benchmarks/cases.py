"""A thousand cases by POST."""

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
# As a worker is that has answered for a while.
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
    days = Random(seed).choices(range(_DAYS), k=_CASES)  # noqa: S311 - nothing is to be kept secret
    filed = [{"filed": str(_FIRST + timedelta(day))} for day in days]
    heard = due_process(seed)
    return [
        heard[n] if process == "due-process" else {"process": process, **filed[n]}
        for n, process in enumerate(islice(cycle(PROCESSES), _CASES))
    ]


def due_process(seed: int, filed: tuple[date, int] = ALL_YEARS) -> list[Case]:
    """Cases with the longest chain of dates."""
    drawn = questions(_CASES, seed, filed)
    return [{"process": "due-process", **dict(asked)} for asked in drawn]


def post(worker: Server, asked: Sequence[Case]) -> int:
    """How many bytes the answer to the cases has; each was answered."""
    body = {"cases": [{"id": str(n), **case} for n, case in enumerate(asked)]}
    answer, said = worker.ask("/v1/timelines", {}, json.dumps(body).encode())
    if answer.status != 200 or said.count(b'"timeline":') != len(asked):  # noqa: PLR2004 - OK
        raise RuntimeError(f"{answer.status}: {said[:200]!r}")
    return len(said)


def _posted(
    name: str, kind: Callable[[int], list[Case]], worker: Server, most: float | None = None
) -> Iterator[Figure]:
    timed = [_timed(worker, kind(seed)) for seed in range(1, _RUNS + 1)]
    seconds, computed, lengths = zip(*timed, strict=True)
    note = f"median {median(seconds):.2f}; {max(lengths) / 1e6:.1f} MB"
    yield Figure(name, min(seconds), "s", most=most, note=note)
    note = f"median {median(computed):.2f}"
    yield Figure("  of the server's CPU", min(computed), "s", most=most, note=note)


def _timed(worker: Server, asked: Sequence[Case]) -> tuple[float, float, int]:
    """Seconds, those of them that the server computed, and how long the answer is."""
    computed, begin = worker.cpu_seconds(), perf_counter()
    length = post(worker, asked)
    return perf_counter() - begin, worker.cpu_seconds() - computed, length
