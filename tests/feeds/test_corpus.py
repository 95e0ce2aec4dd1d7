from datetime import UTC, datetime

import pytest
from icalendar import Calendar

from service.law import PROCESSES
from tests.feeds import byte_rules
from tests.feeds.corpus import HERE, QUESTIONS, raised, rendered, stored


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
