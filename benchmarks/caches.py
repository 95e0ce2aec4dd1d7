"""Benchmark of each cache in the process: CPU time of answers without it, over with it."""

import sys
from collections.abc import Callable, Iterator
from itertools import islice

from benchmarks.figure import Figure
from benchmarks.questions import TWO_YEARS, questions
from benchmarks.timelines import DUE_PROCESS, PUBLIC_URL
from benchmarks.timing import microseconds_each
from service.formats.registry import FORMATS
from service.request.query import Pairs
from service.request.question import read

_EACH = 210
_LEFT_OUT = "service.web.openapi"  # dumped once, in half a second


def measured() -> Iterator[Figure]:
    """How many times the CPU time each format takes without one of the caches; 1 is no worth."""
    drawn = questions(90_000, filed=TWO_YEARS)
    for call in _calls().values():
        microseconds_each(call, list(islice(drawn, _EACH)))
    for name, cached in sorted(_caches().items()):
        for media, call in _calls().items():
            with_it = microseconds_each(call, list(islice(drawn, _EACH)))
            _replace(cached, cached.__wrapped__)  # type: ignore[attr-defined]
            without = microseconds_each(call, list(islice(drawn, _EACH)))
            _replace(cached.__wrapped__, cached)  # type: ignore[attr-defined]
            yield Figure(f"{name}, {media}", without / with_it, "times")


def _calls() -> dict[str, Callable[[Pairs], object]]:
    def call_of(render: Callable[..., bytes]) -> Callable[[Pairs], object]:
        return lambda pairs: render(read(DUE_PROCESS, pairs), PUBLIC_URL)

    return {each.media.suffix: call_of(each.render) for each in FORMATS}


def _caches() -> dict[str, object]:
    return {
        f"{module}.{name}": value
        for module, loaded in list(sys.modules.items())
        if module.startswith(("service.", "calendars.")) and not module.startswith(_LEFT_OUT)
        for name, value in vars(loaded).items()
        if hasattr(value, "cache_info") and value.__module__ == module
    }


def _replace(old: object, new: object) -> None:
    for module, loaded in list(sys.modules.items()):
        if module.startswith(("service.", "calendars.")):
            for name, value in list(vars(loaded).items()):
                if value is old:
                    setattr(loaded, name, new)
