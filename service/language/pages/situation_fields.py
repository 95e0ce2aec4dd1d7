"""Data types of the situations in which parents come, and of the links for each."""

from dataclasses import dataclass

from calendars.translation import Text
from service.law.vocabulary import Event, Process


@dataclass(frozen=True, slots=True, eq=False)
class ProcessLink:
    """A link to a process, in a parent's words; `field` is the fact to begin with."""

    says: Text
    process: Process
    field: Event | None = None


@dataclass(frozen=True, slots=True, eq=False)
class LinkGroup:
    """Links under a heading."""

    title: Text
    links: tuple[ProcessLink, ...]
    says: Text | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Situation:
    """A situation of a parent; `glance` is what is in it, in a few words."""

    id: str
    title: Text
    glance: Text
    groups: tuple[LinkGroup, ...]
