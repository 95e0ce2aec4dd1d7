"""Files made to break a reader: one error type and nothing else, and bounds that hold."""

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from calendars.school import Span
from calendars.school_file.file_text import MAX_BYTES, NotACalendarError
from calendars.school_file.proposal import Proposal, propose
from calendars.school_file.reasons import Taken
from calendars.school_file.years import weekday_count, weekdays

FILES = [path.read_bytes() for path in sorted((Path(__file__).parent / "school_files").iterdir())]
PIECES = st.sampled_from(
    [
        b"\r\n",
        b"\n ",
        b"\x00",
        b'"',
        b":",
        b";",
        b"\\",
        b"\xff\xfe",
        b"\xc3",
        b"BEGIN:VEVENT\n",
        b"END:VEVENT\n",
        b"BEGIN:VALARM\n",
        b"END:VCALENDAR\n",
        b"RRULE:FREQ=DAILY\n",
        b"RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;INTERVAL=9999\n",
        b"EXDATE:20260907\n",
        b"DURATION:P9999W\n",
        b"DTSTART:29991231T235959-2359\n",
        b"DTEND:99991231\n",
        b"DTEND:10000101T000000Z\n",
        b"SUMMARY:First day of school\n",
        b"SUMMARY:Winter break\n",
    ]
)
DAYS = [f"{date(2000, 1, 1) + timedelta(day):%Y%m%d}" for day in range(15_000)]

# Measured in a Python of its own: what the tests measure would slow and swell it.
MEASURE = """
import re, sys, time
from pathlib import Path
from calendars.school_file.proposal import propose

def peak():  # MiB; `ru_maxrss` would begin with what the tests themselves take
    return int(re.search("VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024

before = peak()
for path in sys.argv[1:]:
    start = time.process_time()
    propose(Path(path).read_bytes())
    print(path, time.process_time() - start, peak() - before)
"""
# 2 s of CPU on a quiet machine; another's work on the same core may double them.
SECONDS, MEBIBYTES = 4, 64


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A sample file with some pieces put in, left out or put elsewhere."""
    data = draw(st.sampled_from(FILES))
    for _ in range(draw(st.integers(1, 6))):
        first, last = sorted(draw(st.tuples(*[st.integers(0, len(data))] * 2)))
        piece = draw(
            PIECES | st.just(b"") | st.just(data[first : first + 300]) | st.binary(max_size=9)
        )
        data = (
            data[:first] + piece + data[min(last, first + 300) if draw(st.booleans()) else first :]
        )
    return data


def check(proposal: Proposal) -> None:
    """Years in order, breaks and closed days apart, and each on weekdays."""
    assert all(one.began < other.began for one, other in pairwise(proposal.years))
    for year in proposal.years:
        spans = year.school_break
        assert all(one.last < other.first for one, other in pairwise(spans))
        in_breaks = {day for span in spans for day in weekdays(span)}
        assert all(weekday_count(Span(day, day)) == 1 for span in spans for day in span)
        assert list(year.school_closed) == sorted(set(year.school_closed))
        assert in_breaks.isdisjoint(day.toordinal() for day in year.school_closed)
        if year.complete:
            assert year.school_year is not None
            assert 175 <= (year.school_days or 0) <= 185
    taken = [event for event in proposal.events if event.taken is not Taken.LEFT]
    assert bool(taken) == bool(proposal.years)


@given(mutated())
def test_mutated_files(data: bytes) -> None:
    with suppress(NotACalendarError):
        check(propose(data))


@given(st.binary(max_size=300))
def test_bytes_of_any_kind(data: bytes) -> None:
    with suppress(NotACalendarError):
        propose(data)
    check(
        propose(b"BEGIN:VEVENT\nDTSTART:20260907\nSUMMARY:No School\n" + data.replace(b"\0", b""))
    )


@given(st.text(max_size=300))
def test_text_of_any_kind(text: str) -> None:
    check(propose(f"BEGIN:VEVENT\nDTSTART:20261221\nSUMMARY:{text}\nEND:VEVENT"))


def test_a_lone_surrogate_is_no_error() -> None:
    assert propose("BEGIN:VEVENT\nSUMMARY:\ud800").events[0].title == "?"


def full(event: Callable[[int], str], head: str = "BEGIN:VCALENDAR\n") -> bytes:
    """As many events as fit in the longest file."""
    parts, size = [head], len(head)
    for number in range(MAX_BYTES):
        part = event(number)
        size += len(part.encode())
        if size > MAX_BYTES:
            break
        parts.append(part)
    return "".join(parts).encode()


def titled(title: str, *more: str) -> Callable[[int], str]:
    lines = "".join(f"{line}\n" for line in more)
    return lambda number: (
        f"BEGIN:VEVENT\nDTSTART:{DAYS[number % 14_900]}\n{lines}SUMMARY:{title} {number}\n"
    )


APART = (
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20000103\nSUMMARY:recess\n"
    "BEGIN:VEVENT\nDTSTART:20400103\nSUMMARY:recess\n"
)
NEVER = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYDAY=5MO"
SCHOOL = "first last day end before after school students possible teacher holiday of the "


def longest() -> dict[str, bytes]:
    """Files of the most bytes, each the slowest of its kind."""
    return {
        "20000-events": full(titled("recess")),
        "long-breaks": full(titled("no school", "DURATION:P40D")),
        "long-titles": full(titled((SCHOOL * 3)[:190])),
        "figures": full(titled("no school " + "1-1 " * 40)),
        "yearly": full(titled("recess", "RRULE:FREQ=YEARLY")),
        "daily-for-40-years": full(titled("recess", "RRULE:FREQ=DAILY"), APART),
        "never": full(titled("recess", f"RRULE:{NEVER}"), APART),
        "stand-ins": full(titled("recess", "RRULE:FREQ=DAILY", "UID:1", "RECURRENCE-ID:20260907")),
        "listed-dates": full(lambda day: f"RDATE:{DAYS[day % 15_000]}\n", APART),
        "folds": full(lambda _: "\n ", "BEGIN:VEVENT\nSUMMARY:"),
        "lost-folds": full(lambda _: "x\n", "BEGIN:VEVENT\nSUMMARY:"),
        "quotes": full(lambda _: '"', "BEGIN:VEVENT\nSUMMARY;"),
        "spaces": full(lambda _: " ", "")[:-20] + b"\nBEGIN:VEVENT\n",
        "events-of-nothing": full(lambda _: "BEGIN:VEVENT\n"),
        "wide-characters": full(lambda _: "\U0001f600\n"),
        "utf-16": full(titled("recess"))[: MAX_BYTES // 2 - 2].decode().encode("utf-16"),
    }


def test_the_longest_files_are_read_in_two_seconds_and_64_mebibytes(tmp_path: Path) -> None:
    files = longest()
    for name, data in files.items():
        assert MAX_BYTES // 2 < len(data) <= MAX_BYTES
        (tmp_path / name).write_bytes(data)
    measured = subprocess.run(
        [sys.executable, "-c", MEASURE, *files],
        cwd=tmp_path,
        env={"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        check=True,
    )
    found = [line.split() for line in measured.stdout.decode().splitlines()]
    assert [name for name, _, _ in found] == list(files)
    assert [name for name, seconds, _ in found if float(seconds) >= SECONDS] == []
    assert [name for name, _, mebibytes in found if float(mebibytes) >= MEBIBYTES] == []
