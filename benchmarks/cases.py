"""Benchmark of 1,000 cases by POST, good ones and ones with misspelt names."""

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
from service.request.parameters import parameters_of

Case: TypeAlias = dict[str, str]

_CASES = 1_000
_RUNS = 7
# Warm-up, so that caches are filled.
_BEFORE = 5
_MOST = 0.5
# Times the CPU of as many good cases.
_MOST_FOR_MISSPELT = 3
_MISSPELT = 20
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
        yield _misspelt(worker)


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


def misspelt(seed: int) -> list[Case]:
    """Due-process cases, each with 20 names that are letters of real ones in another order."""
    random = Random(seed)  # noqa: S311 - not for secrets
    names = list(parameters_of(PROCESSES["due-process"]).named)

    def shuffled(place: int) -> str:
        name = random.choice(names)
        return f"{''.join(random.sample(name, len(name)))}{place}"

    wrong = ({shuffled(place): "2026-02-02" for place in range(_MISSPELT)} for _ in range(_CASES))
    return [{"process": "due-process", "filed": "2026-01-15", **names} for names in wrong]


def post(worker: Server, batch: Sequence[Case], member: bytes = b"timeline") -> int:
    """Post cases; return the length of the response, RuntimeError unless each has `member`."""
    body = {"cases": [{"id": str(n), **case} for n, case in enumerate(batch)]}
    response, content = worker.ask("/v1/timelines", {}, json.dumps(body).encode())
    if response.status != 200 or content.count(b'"%s":{' % member) != len(batch):  # noqa: PLR2004 - OK
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


def _misspelt(worker: Server) -> Figure:
    good, wrong = (
        min(_timed(worker, kind(seed), member)[1] for seed in range(_RUNS))
        for kind, member in ((due_process, b"timeline"), (misspelt, b"problem"))
    )
    name = "1,000 cases with 20 misspelt names each"
    return Figure(name, wrong / good, "x CPU", most=_MOST_FOR_MISSPELT, note=f"{wrong:.2f} s")


def _timed(
    worker: Server, batch: Sequence[Case], member: bytes = b"timeline"
) -> tuple[float, float, int]:
    cpu_seconds, begin = worker.cpu_seconds(), perf_counter()
    length = post(worker, batch, member)
    return perf_counter() - begin, worker.cpu_seconds() - cpu_seconds, length
