"""Benchmark of the pauses of the garbage collector while new questions fill the caches."""

import gc
from collections.abc import Iterator, Mapping
from itertools import islice
from time import thread_time

from starlette.testclient import TestClient

from benchmarks.figure import Figure
from benchmarks.questions import address, questions
from service.app import create_app
from service.settings import Settings

_QUESTIONS = 5_000
_FORMS = ("json", "ics", "csv", "svg")
_PARTS = 4
_MOST = 60


def measured() -> Iterator[Figure]:
    """The longest pause of the collector in each quarter of 5,000 new questions, in CPU time."""
    drawn = questions(_QUESTIONS)
    pauses: list[float] = []
    began = 0.0

    def note(phase: str, _: Mapping[str, int]) -> None:
        nonlocal began
        if phase == "start":
            began = thread_time()
        else:
            pauses.append((thread_time() - began) * 1000)

    with TestClient(create_app(Settings())) as client:
        # The application's own callback comes first, so that its work counts.
        gc.callbacks.append(note)
        for part in range(_PARTS):
            pauses.clear()
            for n, question in enumerate(islice(drawn, _QUESTIONS // _PARTS)):
                client.get(address(_FORMS[n % len(_FORMS)], question)).raise_for_status()
            words = f"{len(pauses)} pauses, {sum(pauses):.0f} ms in all"
            yield Figure(f"quarter {part + 1}", max(pauses), "ms", most=_MOST, note=words)
        gc.callbacks.remove(note)
