"""Waiting for a condition, never for a length of time."""

import time
from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")

_INTERVAL = 0.05


def until(condition: Callable[[], Found], patience: float = 60) -> Found:
    """The first true value of `condition`, or its last one after `patience` seconds."""
    end = time.monotonic() + patience
    while not (found := condition()) and time.monotonic() < end:
        time.sleep(_INTERVAL)
    return found
