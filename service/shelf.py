"""What was written once and is given again."""

import gzip
from collections import OrderedDict
from dataclasses import dataclass

# Shorter than a packet: there is nothing to win.
_SHORT = 1000


@dataclass(frozen=True, slots=True)
class Copy:
    """An answer's bytes, and the same compressed where that is worth it."""

    plain: bytes
    gzipped: bytes | None

    @property
    def size(self) -> int:
        """How many bytes it takes."""
        return len(self.plain) + len(self.gzipped or b"")


def copied(plain: bytes, level: int = 6) -> Copy:
    """A copy of `plain`; the same bytes always compress to the same bytes."""
    if len(plain) < _SHORT:
        return Copy(plain, None)
    return Copy(plain, gzip.compress(plain, level, mtime=0))


class Shelf:
    """Copies by the tag of what they answer: at most `most` bytes, the latest asked for."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._size = 0
        self._copies: OrderedDict[str, Copy] = OrderedDict()

    def get(self, tag: str) -> Copy | None:
        """The copy, if it is still there."""
        copy = self._copies.get(tag)
        if copy:
            self._copies.move_to_end(tag)
        return copy

    def put(self, tag: str, copy: Copy) -> None:
        """Keep a copy; what was asked for longest ago makes room."""
        replaced = self._copies.pop(tag, None)
        self._size += copy.size - (replaced.size if replaced else 0)
        self._copies[tag] = copy
        while self._size > self._most:
            _, oldest = self._copies.popitem(last=False)
            self._size -= oldest.size
