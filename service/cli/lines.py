"""Lines of a file of any length, each read once and checked to be text."""

import re
from collections import deque
from collections.abc import Iterator
from typing import TextIO

from service.engine.input_faults import HasNul, LineFlaw, NotUtf8, QuoteNotClosed, TooLong

LONGEST_LINE = 20_000
# No valid record has more lines: a longer one has a quote that was never closed.
MOST_LINES = 100
# surrogateescape decodes a byte that is not UTF-8 as a lone surrogate.
_UNREADABLE = re.compile("[\0\ud800-\udfff]")


class LineError(ValueError):
    """A line that cannot be read, for its `flaw`."""

    def __init__(self, flaw: LineFlaw) -> None:
        super().__init__(flaw)
        self.flaw = flaw


class Lines:
    """Lines of one record after the other; those of a broken one can be taken back.

    `text` was opened as UTF-8 with surrogateescape. LineError where a line is not text.
    """

    def __init__(self, text: TextIO) -> None:
        self.number = 1
        """Number of the first line of the current record."""
        self._text = text
        self._taken: list[str] = []
        self._ahead: deque[str] = deque()

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._ahead.popleft() if self._ahead else self._read()
        if not line:
            raise StopIteration
        self._taken.append(line)
        if len(self._taken) > MOST_LINES:
            raise LineError(QuoteNotClosed())
        if len(line) > LONGEST_LINE:
            raise LineError(TooLong(LONGEST_LINE))
        if unreadable := _UNREADABLE.search(line):
            raise LineError(HasNul() if unreadable[0] == "\0" else NotUtf8())
        return line

    def begin(self) -> str:
        """Begin the next record and return its first line, still to be read; empty at the end."""
        self.number += len(self._taken)
        self._taken = []
        if not self._ahead:
            self._ahead.append(self._read())
        return self._ahead[0]

    def take_back(self) -> None:
        """Put back all lines of the current record but the first, to be read again."""
        self._ahead.extendleft(reversed(self._taken[1:]))
        del self._taken[1:]

    def _read(self) -> str:
        # Memory stays bounded: of a longer line only a part is kept.
        part = line = self._text.readline(LONGEST_LINE + 1)
        while len(part) > LONGEST_LINE and not part.endswith("\n"):
            part = self._text.readline(LONGEST_LINE + 1)
        return line
