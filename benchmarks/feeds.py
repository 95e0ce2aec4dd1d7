"""Benchmark of a feed of seventeen events, beside packages that write the same texts."""

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

_EVENTS = 17
_FILED = date(2026, 9, 8)
_ONE_DAY = timedelta(1)
_NODE = Path(__file__).parents[1] / "tests" / "node"


@dataclass(frozen=True, slots=True)
class _Event:
    """Properties of one event."""

    uid: str
    day: date
    title: str
    description: str
    status: str
    category: str
    url: str


@dataclass(frozen=True, slots=True)
class _Feed:
    """Properties of a feed."""

    name: str
    description: str
    prodid: str
    stamp: datetime
    sequence: int
    events: list[_Event]


def measured() -> Iterator[Figure]:
    """A feed of seventeen due-process events with their reasons, in process: best of seven runs."""
    questions = [_question(_FILED + timedelta(day)) for day in range(1_400)]
    text = feed_bytes(questions[0])
    parsed = _parsed(text)
    again = microseconds(lambda: feed_bytes(questions[0]))
    new = microseconds_each(feed_bytes, questions)
    yield Figure("ours, the same feed again", again, "µs", note=f"{len(text):,} bytes")
    yield Figure("ours, each feed new", new, "µs")
    others = {"icalendar": microseconds(lambda: _by_icalendar(parsed)), **_by_node(parsed)}
    for name, theirs in others.items():
        least = 1.0 if name == "icalendar" else None
        note = f"{theirs:.0f} µs; {theirs / again:.2f} times ours again"
        yield Figure(f"{name}, beside each new", theirs / new, "times ours", least, note=note)


def _question(filed: date) -> Question:
    return read(
        DUE_PROCESS,
        (
            ("filed", str(filed)),
            ("insufficiency_notice", str(filed + timedelta(10))),
            ("prehearing_conference", str(filed + timedelta(48))),
        ),
    )


def _parsed(text: bytes) -> _Feed:
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
            _Event(
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


def _by_icalendar(parsed: _Feed) -> bytes:
    calendar = Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", parsed.prodid)
    calendar.add("X-WR-CALNAME", parsed.name)
    calendar.add("X-WR-CALDESC", parsed.description)
    for one in parsed.events:
        event = Event()
        event.add("UID", one.uid)
        event.add("DTSTAMP", parsed.stamp)
        event.add("LAST-MODIFIED", parsed.stamp)
        event.add("SEQUENCE", parsed.sequence)
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


def _by_node(parsed: _Feed) -> dict[str, float]:
    measured = subprocess.run(
        ("node", "feeds.mjs"),
        cwd=_NODE,
        check=True,
        input=json.dumps(asdict(parsed), default=date.isoformat),
        stdout=subprocess.PIPE,
        text=True,
    ).stdout
    microseconds_by_package: dict[str, float] = json.loads(measured)
    return microseconds_by_package
