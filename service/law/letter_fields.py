"""Data types of letters: a template for a duty, and when it fits."""

from dataclasses import dataclass
from enum import StrEnum

from calendars.translation import Text
from service.law.vocabulary import Process


class Timing(StrEnum):
    """The state of the duty for which a letter is written."""

    ASKS = "asks"
    """It opens the case or asks for something: its date is the last one on any reading."""
    LATE = "late"
    """The duty is or was late on every reading: counted from the last one."""
    IN_TIME = "in-time"
    """The parent's own act is in time: its date is the safe one."""


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
