"""Whose turn it is: answers to many cases are written for one after the other."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from anyio import Lock

from calendars.translation import Text
from service.answers.problems import UNAVAILABLE, RefusedError

# Bytes. Each that waits holds its body, and nothing else yet.
MAX_WAITING = 16 * 1024 * 1024
_SOON = "5"
_LATER = Text(
    "Others asked about many cases just now. Ask again in a few seconds.",
    "Otros acaban de preguntar por muchos casos. Pregunte otra vez en unos segundos.",
)


class BatchQueue:
    """One at a time, in the order in which they came."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting = 0

    @asynccontextmanager
    async def taken(self, size: int = 0) -> AsyncIterator[None]:
        """A turn for who brings `size` bytes; RefusedError where others wait with too much."""
        if self._waiting and self._waiting + size > MAX_WAITING:
            raise RefusedError(UNAVAILABLE, _LATER, headers={"Retry-After": _SOON})
        self._waiting += size
        try:
            await self._lock.acquire()
        finally:
            self._waiting -= size
        try:
            yield
        finally:
            self._lock.release()
