"""Data types of contacts and of the pages that they were read on."""

from dataclasses import dataclass
from datetime import date

from calendars.translation import Text
from service.law.vocabulary import Actor, Event, Process


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """A public page; `seen` is the day of the copy that was read, None where it bears no day."""

    title: Text
    url: str
    seen: date | None = None


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Contact:
    """An office or a helper: what it is for, and how to reach it.

    It must be looked at again `months` after its source was seen. It stands on the pages of
    `processes`, on each page where there are none; and beside a late duty that `beside` names,
    or whose actor it names where no contact names the duty.
    """

    id: str
    name: Text
    use: Text
    source: Source
    months: int
    processes: tuple[Process, ...] = ()
    beside: tuple[Event | Actor, ...] = ()
    address: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""
    fax: str = ""
    url: str = ""
    note: Text | None = None
