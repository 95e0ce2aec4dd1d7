"""How long a call takes: the best of several runs, so that a noisy machine says the least."""

from collections.abc import Callable
from timeit import Timer

_RUNS = 7
_SECONDS = 0.05


def microseconds(call: Callable[[], object]) -> float:
    """Microseconds a call, the best of seven runs."""
    timer = Timer(call)
    times = 1
    while timer.timeit(times) < _SECONDS:
        times *= 2
    return min(timer.repeat(_RUNS, times)) / times * 1e6
