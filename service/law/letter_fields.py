"""Data types of letters: a text for a duty, and when it fits."""

from dataclasses import dataclass
from enum import StrEnum

from calendars.translation import Text
from service.law.vocabulary import Process


class Timing(StrEnum):
    """The state of the duty for which a letter is written, and the date that it names."""

    ASKS = "asks"
    """Somebody else's duty is not late: the last day on any reading."""
    LATE = "late"
    """Somebody else's duty is or was late on every reading: the last day on any reading."""
    OVERDUE = "overdue"
    """Somebody else's duty is late on every reading and not done: the last day on any reading."""
    IN_TIME = "in-time"
    """A parent's own act can still be in time: the safe date."""
    UNDONE = "undone"
    """It is not done, in time or not: the last day on any reading."""


@dataclass(frozen=True, slots=True, eq=False)
class Letter:
    """A letter in the processes where it fits, about the line `duty` where it hangs on one.

    Blanks in braces are filled with facts of the case; what a parent fills in is `____`.
    """

    id: str
    title: Text
    why: Text
    timing: Timing
    processes: tuple[Process, ...]
    body: Text
    duty: str = ""
