import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from icalendar import Calendar

from service.answers.models import TimelineAnswer
from service.answers.timeline import timeline_answer
from service.engine.faults import FaultsError
from service.formats.ical import feed
from service.law import PROCESSES
from service.request.parameters import parameters_of
from service.request.question import read
from service.request.values import FILED_FROM, FILED_THROUGH
from tests.feeds import byte_rules
from tests.feeds.corpus import QUESTIONS, rendered

ROOT = Path(__file__).parents[2]
NAMED = {
    "one\nline": "one line",
    "back\\slash": "back slash",
    "C:\\New\\Nan": "C: New Nan",
    "x\r\nATTENDEE:mailto:a@b.example": "x ATTENDEE:mailto:a@b.example",
    "x\u2028BEGIN:VEVENT\x85END:VEVENT": "x BEGIN:VEVENT END:VEVENT",
    "👨\u200d👩\u200d👧": "👨\u200d👩\u200d👧",
    "🦊" * 60: "🦊" * 60,
    "é" * 60: "é" * 60,
    "\x00a\x07b\x1b[2J\x7f\x9f": "a b [2J",
    "\u202eevil\u202c": "evil",
    "שלום · مرحبا": "שלום · مرحبا",
    "  Ana,  Bea;\tCarla ": "Ana Bea Carla",
    "half a \ud83d letter": "half a letter",
}
UNSEEN = (",;" * 30, "\n", " ", "\\", "\x00", "\u202e", "\u200d \u200d", "\ufeff")


def told(
    process: str, pairs: list[tuple[str, str]], label: str = ""
) -> tuple[bytes, TimelineAnswer]:
    question = replace(read(PROCESSES[process], pairs), label=label)
    found = timeline_answer(question, "https://iep-clock.example")
    return feed(question, "https://iep-clock.example"), found


def labelled(label: str) -> bytes:
    return told("records", [("filed", "2026-11-23")], label)[0]


def name(feed: bytes) -> str:
    return str(Calendar.from_ical(feed)["X-WR-CALNAME"])


class TestALabel:
    @pytest.mark.parametrize("label", NAMED)
    def test_becomes_a_name_in_one_line_without_marks(self, label: str) -> None:
        """Programs take a calendar's name as it stands: nothing in it is escaped."""
        byte_rules.check(labelled(label))
        assert name(labelled(label)) == f"IEP: {NAMED[label]}"

    @pytest.mark.parametrize("label", UNSEEN)
    def test_that_cannot_be_seen_gives_way(self, label: str) -> None:
        assert name(labelled(label)) == "IEP: Asking for school records 2026-11-23"

    @given(st.text(st.characters(exclude_categories=()), min_size=1, max_size=60))
    def test_changes_nothing_but_the_name(self, label: str) -> None:
        found = labelled(label)
        byte_rules.check(found)
        plain = byte_rules.unfolded(labelled("x"))
        lines = byte_rules.unfolded(found)
        different = [line for line, other in zip(lines, plain, strict=True) if line != other]
        assert all(line.startswith(("NAME:", "X-WR-CALNAME:")) for line in different)


DAYS = st.dates(FILED_FROM, FILED_THROUGH)


@st.composite
def questions(draw: st.DrawFn) -> tuple[str, list[tuple[str, str]]]:
    """A process, the day of filing, and now and then another fact or a school year."""
    process = draw(st.sampled_from(sorted(PROCESSES)))
    filed = draw(DAYS)
    facts = [parameter.name for parameter in parameters_of(PROCESSES[process]).events]
    later = draw(st.dictionaries(st.sampled_from(facts), st.integers(0, 150), max_size=2))
    days = {**{fact: filed + timedelta(after) for fact, after in later.items()}, "filed": filed}
    pairs = [(fact, str(day)) for fact, day in days.items()]
    if draw(st.booleans()):
        pairs.append(("school_year", f"{date(filed.year, 1, 10)}/{date(filed.year, 12, 10)}"))
    reminders = draw(st.sets(st.integers(0, 60), max_size=3))
    return process, [
        *pairs,
        *(("remind", str(days)) for days in reminders),
        ("lang", draw(st.sampled_from(["en", "es"]))),
        ("rev", str(draw(st.integers(0, 999)))),
    ]


@given(questions())
def test_a_feed_is_sound_and_holds_every_day_of_its_answer(
    question: tuple[str, list[tuple[str, str]]],
) -> None:
    process, pairs = question
    try:
        found, say = told(process, pairs)
    except FaultsError:
        assume(False)  # noqa: FBT003 - hypothesis wants it so
    byte_rules.check(found)
    shown = Calendar.from_ical(found).walk("VEVENT")
    assert Counter(event.decoded("DTSTART") for event in shown) == Counter(
        dated.date
        for dated in say.dates
        if dated.standing in {"happened", "known", "projected"} and dated.kind != "limit"
    )
    reminders = sum(parameter == "remind" for parameter, _ in pairs)
    assert all(len(event.walk("VALARM")) == reminders for event in shown)


@cache
def digest() -> str:
    feeds = [*map(rendered, QUESTIONS), *map(labelled, NAMED)]
    return sha256(b"".join(feeds)).hexdigest()


DIGEST = "from tests.formats.test_ical_bytes import digest; print(digest())"


@pytest.mark.parametrize(
    ("options", "environment"),
    [
        ((), {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANGUAGE": "es"}),
        (("-O",), {"PYTHONHASHSEED": "2", "LC_ALL": "es_ES.UTF-8", "PYTHONUTF8": "0"}),
    ],
    ids=["one machine", "another, without asserts"],
)
def test_bytes_are_the_same_everywhere(
    options: tuple[str, ...], environment: dict[str, str]
) -> None:
    """Same question, same bytes: whatever the machine, and with no `assert` to lean on."""
    elsewhere = subprocess.run(
        (sys.executable, *options, "-c", DIGEST),
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **environment},
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert elsewhere.stdout.strip() == digest()
