"""A parent who is tired reads it on a phone: short words, short sentences.

Flesch–Kincaid counts the words of a sentence and the syllables of a word, and says the school
grade in which a text can be read.
"""

import re
from collections.abc import Iterator

from textstat import flesch_kincaid_grade

from calendars.translation import Text
from service.law import PROCESSES
from tests.language.test_messages import TEXTS
from tests.law.declared import RULES, texts

WHOLE, ONE = 8, 10
BLANK = re.compile(r"\{\w+\}")


def every_text() -> Iterator[Text]:
    for process in PROCESSES.values():
        yield from texts(process)
    yield from TEXTS


def about_processes() -> Iterator[Text]:
    for process in PROCESSES.values():
        yield process.summary
        yield process.decided_by
        yield process.cost
        yield process.is_binding
        yield process.use_when
        yield process.limits


def sentences(text: Text) -> str:
    """The English words as sentences, with a plain word in each blank."""
    words = BLANK.sub("day", text.en)
    return words if words[-1] in ".?!" else f"{words}."


def grade(words: str) -> float:
    found = flesch_kincaid_grade(words)
    assert isinstance(found, float)
    return found


def hard(found: Iterator[Text]) -> list[tuple[float, str]]:
    """The texts above the grade for one, with theirs."""
    graded = ((grade(sentences(text)), text.en) for text in dict.fromkeys(found))
    return [(reached, words) for reached, words in graded if reached > ONE]


def test_the_catalogue_as_a_whole() -> None:
    assert grade(" ".join(map(sentences, dict.fromkeys(every_text())))) <= WHOLE


def test_its_sentences_without_titles_and_parts() -> None:
    whole = [text.en for text in dict.fromkeys(every_text()) if text.en.endswith(".")]
    assert grade(" ".join(BLANK.sub("day", words) for words in whole)) <= WHOLE


def test_what_to_do_when_a_day_passes() -> None:
    assert hard(deadline.if_missed for _, deadline, _ in RULES) == []


def test_what_a_process_is() -> None:
    assert hard(about_processes()) == []


def test_what_to_know_of_a_timeline() -> None:
    assert hard(notice.text for process in PROCESSES.values() for notice in process.notices) == []


def test_a_hard_text_is_found() -> None:
    """The measure works: the words of the statute are hard to read."""
    quoted = "not later than 45 days after the expiration of the applicable resolution period"
    assert hard(iter([Text(en=quoted, es="")])) != []
