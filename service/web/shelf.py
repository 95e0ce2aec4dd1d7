"""What was written once and is given again."""

from collections import OrderedDict


class Shelf:
    """Bytes by name: at most `most` of them in all, the latest asked for."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._size = 0
        self._kept: OrderedDict[str, bytes] = OrderedDict()

    def get(self, name: str) -> bytes | None:
        """The bytes, if they are still there."""
        found = self._kept.get(name)
        if found is not None:
            self._kept.move_to_end(name)
        return found

    def put(self, name: str, written: bytes) -> None:
        """Keep bytes; what was asked for longest ago makes room."""
        self._size += len(written) - len(self._kept.pop(name, b""))
        self._kept[name] = written
        while self._size > self._most:
            _, oldest = self._kept.popitem(last=False)
            self._size -= len(oldest)
