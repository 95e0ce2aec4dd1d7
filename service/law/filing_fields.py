"""Data types of filings and of what the law asks each to contain."""

from dataclasses import dataclass

from calendars.translation import Text
from service.law.vocabulary import Citation, Event, Process


@dataclass(frozen=True, slots=True, eq=False)
class Requirement:
    """One thing that a filing must contain or go with, and the law that says so."""

    text: Text
    law: Citation


@dataclass(frozen=True, slots=True, eq=False)
class Filing:
    """A request or notice in a process; `event` is what it makes happen."""

    process: Process
    event: Event
    title: Text
    requirements: tuple[Requirement, ...]
