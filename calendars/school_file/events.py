"""Event parser of calendar files, line by line: an illegal property affects nothing else.

The icalendar package takes over 4 s for the 20,000 events that fit in 1 MiB and refuses a whole
calendar for one property; the tests compare what both read.
"""

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import NamedTuple

from calendars.school_file.dates import EventDates, Moment, as_date, duration, event_dates, moment

TITLE_LENGTH = 200
_DATES_LISTED = 400  # RDATE and EXDATE of one event
_LINE = re.compile(r"([A-Za-z0-9-]+)((?:;(?:[^\":]|\"[^\"]*\")*+)?):(.*)", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_KEPT = frozenset(
    [
        "SUMMARY",
        "DTSTART",
        "DTEND",
        "DURATION",
        "RRULE",
        "RDATE",
        "EXDATE",
        "RECURRENCE-ID",
        "UID",
        "STATUS",
    ]
)
_NAMES = frozenset({"NAME", "X-WR-CALNAME"})
_NAMES_KEPT = 4
_MARKS = frozenset({"BEGIN", "END"})


class Property(NamedTuple):
    """A property's parameters, with the semicolon before them, and its value."""

    parameters: str
    value: str


@dataclass(frozen=True, slots=True)
class FileEvent:
    """An event of the file; `dates` is none where none can be read."""

    title: str
    dates: EventDates | None
    cancelled: bool = False
    rule: str = ""
    uid: str = ""
    stands_in_for: date | None = None
    more: tuple[date, ...] = ()
    without: tuple[date, ...] = ()


@dataclass(slots=True)
class Envelope:
    """The file around its events, filled while they are read."""

    calendars: int = 0
    names: tuple[str, ...] = ()
    closed: bool = False

    def mark(self, name: str, part: str) -> None:
        """Note the BEGIN or END of a calendar."""
        if part == "VCALENDAR":
            self.calendars += name == "BEGIN"
            self.closed = name == "END"

    def name(self, name: str, value: str) -> None:
        """Keep the first names of the calendars."""
        if name in _NAMES and len(self.names) < _NAMES_KEPT:
            self.names = (*self.names, text_of(value))


def events(text: str, envelope: Envelope) -> Iterator[FileEvent]:
    """Events of an unfolded calendar file, in file order."""
    inside: dict[str, list[Property]] | None = None
    last: list[Property] | None = None
    nested = False  # an alarm in an event has properties of the same names
    for line in _lines(text):
        match = _LINE.match(line)
        if not match:
            _continue(last, line)
            continue
        name, last = match[1].upper(), None
        if name in _MARKS:
            part = match[3].strip().upper()
            if part == "VEVENT":
                if inside is not None:
                    yield _event(inside)
                inside = {} if name == "BEGIN" else None
            nested = inside is not None and part != "VEVENT" and name == "BEGIN"
            envelope.mark(name, part)
        elif inside is None:
            envelope.name(name, match[3])
        elif name in _KEPT and not nested:
            last = inside.setdefault(name, [])
            last.append(Property(match[2], match[3]))
    if inside is not None:
        yield _event(inside)


def text_of(value: str) -> str:
    """The words of a TEXT value, unescaped, on one line and of bounded length."""
    words = _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value[:1000])
    words = " ".join(html.unescape(words).split())
    return words if len(words) <= TITLE_LENGTH else words[: TITLE_LENGTH - 1] + "…"


def _lines(text: str) -> Iterator[str]:
    # A generator, because a list of a million empty lines takes 8 MiB.
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if end > start:
            yield text[start:end]
        start = end + 1


def _continue(last: list[Property] | None, line: str) -> None:
    # A pasted continuation line has lost its leading space.
    if last and len(last[-1].value) < TITLE_LENGTH:
        last[-1] = last[-1]._replace(value=f"{last[-1].value} {line}")


def _event(properties: Mapping[str, list[Property]]) -> FileEvent:
    return FileEvent(
        title=text_of(_value(properties, "SUMMARY")),
        dates=_dates(properties),
        cancelled=_value(properties, "STATUS").strip().upper() == "CANCELLED",
        rule=_value(properties, "RRULE").strip().upper(),
        uid=_value(properties, "UID").strip(),
        stands_in_for=next(iter(_listed(properties, "RECURRENCE-ID")), None),
        more=_listed(properties, "RDATE"),
        without=_listed(properties, "EXDATE"),
    )


def _dates(properties: Mapping[str, list[Property]]) -> EventDates | None:
    start = _moment(properties, "DTSTART")
    if start is None:
        return None
    return event_dates(
        start, _moment(properties, "DTEND"), duration(_value(properties, "DURATION"))
    )


def _moment(properties: Mapping[str, list[Property]], name: str) -> Moment | None:
    first = properties.get(name)
    return moment(*first[0]) if first else None


def _listed(properties: Mapping[str, list[Property]], name: str) -> tuple[date, ...]:
    if name not in properties:
        return ()
    texts = (
        (entry.parameters, text)
        for entry in properties[name]
        for text in entry.value.split(",", _DATES_LISTED)[:_DATES_LISTED]
    )
    dates = (as_date(parameters, text) for parameters, text in islice(texts, _DATES_LISTED))
    return tuple(day for day in dates if day)


def _value(properties: Mapping[str, list[Property]], name: str) -> str:
    first = properties.get(name)
    return first[0].value if first else ""
