"""CPU time of calls: the best of several runs, to exclude noise of the machine."""

from collections import deque
from collections.abc import Callable, Sequence
from time import process_time
from timeit import Timer
from typing import TypeVar

Item = TypeVar("Item")

_RUNS = 7
_SECONDS = 0.05


def microseconds(call: Callable[[], object]) -> float:
    """CPU microseconds per call, the best of seven runs."""
    timer = Timer(call, timer=process_time)
    times = 1
    while timer.timeit(times) < _SECONDS:
        times *= 2
    return min(timer.repeat(_RUNS, times)) / times * 1e6


def microseconds_each(call: Callable[[Item], object], items: Sequence[Item]) -> float:
    """CPU microseconds per call, each item used once: the best of seven lots."""
    lots = (items[run::_RUNS] for run in range(_RUNS))
    return min(_lot(call, lot) / len(lot) for lot in lots) * 1e6


def _lot(call: Callable[[Item], object], lot: Sequence[Item]) -> float:
    return Timer(lambda: deque(map(call, lot), maxlen=0), timer=process_time).timeit(1)
