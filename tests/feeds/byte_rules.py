"""What RFC 5545 and the calendar programs ask of the bytes of a feed."""

import unicodedata
from itertools import pairwise

_MARKS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_CALENDAR = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//IEP Clock//IEP Clock//EN"]
_NEVER = {"METHOD", "SOURCE", "X-WR-TIMEZONE", "ATTENDEE", "ORGANIZER"}
_NOT_IN_A_NAME = frozenset(",;\\")


def check(feed: bytes) -> None:
    """Fail on whatever is not as it must be."""
    assert feed.endswith(b"END:VCALENDAR\r\n")
    physical = feed.removesuffix(b"\r\n").split(b"\r\n")
    letters = set[str]()
    for octets in physical:
        assert 0 < len(octets) <= 75
        letters.update(octets.decode())
    for letter in letters:
        assert unicodedata.category(letter) not in {"Cc", "Cs", "Zl", "Zp"}
        assert letter not in _MARKS
    lines = unfolded(feed)
    assert lines[:3] == _CALENDAR
    assert {line.partition(":")[0].partition(";")[0] for line in lines}.isdisjoint(_NEVER)
    for name in ("NAME:", "X-WR-CALNAME:"):
        (line,) = (line for line in lines if line.startswith(name))
        assert line.removeprefix(name).strip()
        assert _NOT_IN_A_NAME.isdisjoint(line)
    _events(lines)


def unfolded(feed: bytes) -> list[str]:
    """The content lines of a feed."""
    return feed.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def unstamped(feed: bytes) -> list[str]:
    """The content lines of a feed, without what every edition changes."""
    stamps = ("DTSTAMP:", "LAST-MODIFIED:", "SEQUENCE:")
    return [line for line in unfolded(feed) if not line.startswith(stamps)]


def _events(lines: list[str]) -> None:
    """There are some, in order of their days, and no UID comes twice."""
    days = [line for line in lines if line.startswith("DTSTART;VALUE=DATE:")]
    assert len(days) == lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") > 0
    assert all(day <= following for day, following in pairwise(days))
    uids = [line for line in lines if line.startswith("UID:")]
    assert len(uids) == len(set(uids)) == len(days) + lines.count("BEGIN:VALARM")
