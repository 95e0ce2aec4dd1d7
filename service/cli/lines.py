"""The lines of a file of any length: each is read once, and what is no text is told."""

import re
from collections import deque
from collections.abc import Iterator
from typing import TextIO

from service.engine.input_faults import HasNul, LineFlaw, NotUtf8, QuoteNotClosed, TooLong

LONGEST_LINE = 20_000
# No record that could be answered has more lines: what has, opened a quote and never closed it.
MOST_LINES = 100
# In what was decoded with surrogateescape, a byte that is not UTF-8 is half of a character.
_UNREADABLE = re.compile("[\0\ud800-\udfff]")


class LineError(ValueError):
    """A line that cannot be read, for its `flaw`."""

    def __init__(self, flaw: LineFlaw) -> None:
        super().__init__(flaw)
        self.flaw = flaw


class Lines:
    """The lines of one record after the other; those of a broken one can be taken back.

    `text` was opened as UTF-8 with surrogateescape. LineError where a line is no text.
    """

    def __init__(self, text: TextIO) -> None:
        self.number = 1
        """The line that the present record begins with."""
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
        if found := _UNREADABLE.search(line):
            raise LineError(HasNul() if found[0] == "\0" else NotUtf8())
        return line

    def begin(self) -> str:
        """The line that the next record begins with, still to be read; empty at the end."""
        self.number += len(self._taken)
        self._taken = []
        if not self._ahead:
            self._ahead.append(self._read())
        return self._ahead[0]

    def take_back(self) -> None:
        """Leave the present record its first line only: the others will be read again."""
        self._ahead.extendleft(reversed(self._taken[1:]))
        del self._taken[1:]

    def _read(self) -> str:
        """A line, of which at most a little more than `LONGEST_LINE` is kept."""
        part = line = self._text.readline(LONGEST_LINE + 1)
        while len(part) > LONGEST_LINE and not part.endswith("\n"):
            part = self._text.readline(LONGEST_LINE + 1)
        return line
