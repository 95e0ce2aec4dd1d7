"""A feed of twelve events, beside other packages that write the same texts."""

import json
import subprocess
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from icalendar import Calendar, Event

from benchmarks.figure import Figure
from benchmarks.timelines import DUE_PROCESS, feed_bytes
from benchmarks.timing import microseconds, microseconds_each
from service.request.question import Question, read

_EVENTS = 12
_FILED = date(2026, 9, 8)
_ONE_DAY = timedelta(1)
_NODE = Path(__file__).parents[1] / "tests" / "node"


@dataclass(frozen=True, slots=True)
class _Said:
    """What one event says."""

    uid: str
    day: date
    title: str
    description: str
    status: str
    category: str
    url: str


@dataclass(frozen=True, slots=True)
class _Feed:
    """What a feed says."""

    name: str
    description: str
    prodid: str
    stamp: datetime
    sequence: int
    events: list[_Said]


def measured() -> Iterator[Figure]:
    """A feed of twelve due-process events with their reasons, in process: best of seven runs."""
    asked = [_asked(_FILED + timedelta(day)) for day in range(1_400)]
    text = feed_bytes(asked[0])
    said = _said(text)
    again = microseconds(lambda: feed_bytes(asked[0]))
    new = microseconds_each(feed_bytes, asked)
    yield Figure("ours, the same feed again", again, "µs", note=f"{len(text):,} bytes")
    yield Figure("ours, each feed new", new, "µs")
    others = {"icalendar": microseconds(lambda: _by_icalendar(said)), **_by_node(said)}
    for name, theirs in others.items():
        least = 1.0 if name == "icalendar" else None
        note = f"{theirs:.0f} µs; {theirs / again:.2f} times ours again"
        yield Figure(f"{name}, beside each new", theirs / new, "times ours", least, note=note)


def _asked(filed: date) -> Question:
    """What leads to twelve events."""
    return read(
        DUE_PROCESS,
        (
            ("filed", str(filed)),
            ("insufficiency_notice", str(filed + timedelta(10))),
            ("prehearing_conference", str(filed + timedelta(48))),
        ),
    )


def _said(text: bytes) -> _Feed:
    calendar = Calendar.from_ical(text)
    events = calendar.walk("VEVENT")
    if len(events) != _EVENTS:
        raise ValueError(f"{len(events)} events, not {_EVENTS}")
    return _Feed(
        name=str(calendar["X-WR-CALNAME"]),
        description=str(calendar["X-WR-CALDESC"]),
        prodid=str(calendar["PRODID"]),
        stamp=events[0].decoded("DTSTAMP"),
        sequence=events[0].decoded("SEQUENCE"),
        events=[
            _Said(
                uid=str(event["UID"]),
                day=event.decoded("DTSTART"),
                title=str(event["SUMMARY"]),
                description=str(event["DESCRIPTION"]),
                status=str(event["STATUS"]),
                category=event.decoded("CATEGORIES")[0],
                url=str(event["URL"]),
            )
            for event in events
        ],
    )


def _by_icalendar(said: _Feed) -> bytes:
    calendar = Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", said.prodid)
    calendar.add("X-WR-CALNAME", said.name)
    calendar.add("X-WR-CALDESC", said.description)
    for one in said.events:
        event = Event()
        event.add("UID", one.uid)
        event.add("DTSTAMP", said.stamp)
        event.add("LAST-MODIFIED", said.stamp)
        event.add("SEQUENCE", said.sequence)
        event.add("DTSTART", one.day)
        event.add("DTEND", one.day + _ONE_DAY)
        event.add("SUMMARY", one.title)
        event.add("DESCRIPTION", one.description)
        event.add("STATUS", one.status)
        event.add("TRANSP", "TRANSPARENT")
        event.add("CATEGORIES", [one.category])
        event.add("URL", one.url)
        event.add("X-MICROSOFT-CDO-BUSYSTATUS", "FREE")
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written


def _by_node(said: _Feed) -> dict[str, float]:
    """Microseconds, by package."""
    measured = subprocess.run(
        ("node", "feeds.mjs"),
        cwd=_NODE,
        check=True,
        input=json.dumps(asdict(said), default=date.isoformat),
        stdout=subprocess.PIPE,
        text=True,
    ).stdout
    found: dict[str, float] = json.loads(measured)
    return found
