import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from service.law import PROCESSES, edition
from tests.feeds import byte_rules
from tests.feeds.corpus import HERE, QUESTIONS, raised, rendered, stored

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", QUESTIONS)
def test_bytes_change_only_with_the_edition(name: str) -> None:
    """A calendar program takes a moved date only when a stamp rose: `make edition` raises it."""
    kept, now = stored(name).read_bytes(), rendered(name)
    assert byte_rules.unstamped(now) == byte_rules.unstamped(kept), "run: make edition"
    assert now == kept, "the edition was changed by hand; run: make edition"


@pytest.mark.parametrize("name", QUESTIONS)
def test_every_kept_feed_is_sound(name: str) -> None:
    byte_rules.check(stored(name).read_bytes())


@pytest.mark.parametrize("name", QUESTIONS)
def test_every_kept_feed_comes_back_from_icalendar_as_it_was(name: str) -> None:
    kept = stored(name).read_bytes()
    again = Calendar.from_ical(Calendar.from_ical(kept).to_ical(sorted=False))
    assert byte_rules.unfolded(again.to_ical(sorted=False)) == byte_rules.unfolded(kept)


def test_every_process_has_a_feed_in_each_language() -> None:
    spanish = {"en": False, "es": True}
    asked = {
        (says["process"], language)
        for says in QUESTIONS.values()
        for language in spanish
        if "process" in says and ("lang=es" in says["query"]) is spanish[language]
    }
    assert asked == {(process, language) for process in PROCESSES for language in spanish}


def test_every_kept_feed_has_its_question() -> None:
    assert {path.stem for path in HERE.glob("*.ics")} == set(QUESTIONS)


def test_an_edition_rises_by_one_and_says_when() -> None:
    module = '"""Which edition."""\n\nNUMBER = 9\nPUBLISHED = datetime(2026, 11, 23, tzinfo=UTC)\n'
    assert raised(module, datetime(2027, 1, 2, 13, 4, 5, tzinfo=UTC)) == (
        '"""Which edition."""\n\nNUMBER = 10\n'
        "PUBLISHED = datetime(2027, 1, 2, 13, 4, 5, tzinfo=UTC)\n"
    )


def test_a_new_edition_stamps_every_feed_anew(tmp_path: Path) -> None:
    """RFC 5545 § 3.8.7.2: DTSTAMP says when the event "was last revised in the calendar store"."""
    not_needed = shutil.ignore_patterns("__pycache__", "node", "programs")
    for folder in ("calendars", "service", "tests"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=not_needed)
    subprocess.run([sys.executable, "-m", "tests.feeds", "edition"], cwd=tmp_path, check=True)
    stamps = {
        line
        for path in (tmp_path / "tests" / "feeds").glob("*.ics")
        for line in path.read_bytes().split(b"\r\n")
        if line.startswith(b"DTSTAMP:")
    }
    assert len(stamps) == 1
    assert stamps != {f"DTSTAMP:{edition.PUBLISHED:%Y%m%dT%H%M%SZ}".encode()}
