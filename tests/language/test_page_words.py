"""The texts of the pages: in both languages, and in words that a child of thirteen can read."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from importlib.resources import files

from textstat import flesch_kincaid_grade

from calendars.translation import Text
from service.language.pages import (
    embed,
    form,
    home,
    law,
    layout,
    school_calendar,
    timeline,
    together,
)
from service.language.pages import help as help_
from service.language.pages.situations import SITUATIONS
from service.law import PROCESSES, TRIAGE_QUESTIONS

MODULES = (form, embed, help_, law, layout, home, timeline, school_calendar, together)
GRADE = 8
# Shorter ones are titles and labels: there the measure only counts syllables.
A_SENTENCE = 60
BLANK = re.compile(r"\{\w+\}")


def texts_in(found: object) -> Iterator[Text]:
    if isinstance(found, Text):
        yield found
    elif isinstance(found, dict):
        yield from texts_in(tuple(found.values()))
    elif isinstance(found, tuple):
        for part in found:
            yield from texts_in(part)
    elif is_dataclass(found):
        yield from texts_in(tuple(getattr(found, field.name) for field in fields(found)))


TEXTS = [
    text
    for module in MODULES
    for name, found in vars(module).items()
    if name.isupper()
    for text in texts_in(found)
]


# A process' texts that only pages show.
TEXTS += [
    text
    for process in PROCESSES.values()
    for place in [process.place]
    for text in (
        *(process.how_long, process.filed_hint),
        *(getattr(place, field.name) for field in fields(place)),
    )
    if isinstance(text, Text)  # a faster process also names its step
]
TEXTS += [text for question in TRIAGE_QUESTIONS for text in (question.asks, question.means)]
for situation in SITUATIONS:
    TEXTS += [situation.title, situation.glance]
    for group in situation.groups:
        TEXTS += [group.title, *(link.says for link in group.links)]
        TEXTS += [group.says] if group.says else []


def grade(text: str) -> float:
    found = flesch_kincaid_grade(BLANK.sub("day", text))
    assert isinstance(found, float)
    return found


def sentence(text: Text) -> str:
    return text.en if text.en[-1] in ".?!:" else f"{text.en}."


def test_all_of_them_are_looked_at() -> None:
    assert len(TEXTS) > 300


def test_as_a_whole_they_are_easy() -> None:
    assert grade(" ".join(map(sentence, TEXTS))) <= GRADE


def test_each_sentence_is_easy() -> None:
    long = [text.en for text in TEXTS if len(text.en) > A_SENTENCE]
    assert [(grade(text), text) for text in long if grade(text) > GRADE] == []


def test_both_languages_say_something_with_the_same_blanks() -> None:
    for text in TEXTS:
        assert text.en.strip() == text.en
        assert text.es.strip() == text.es
        assert text.en
        assert text.es
        assert sorted(BLANK.findall(text.en)) == sorted(BLANK.findall(text.es)), text


def test_spanish_says_usted() -> None:
    """No "tú" and no "vos": the papers that families get say "usted"."""
    familiar = re.compile(r"\b(tú|tu|tus|te|ti|vos|puedes|tienes|debes)\b", re.IGNORECASE)
    assert [text.es for text in TEXTS if familiar.search(text.es)] == []


def test_each_is_said_somewhere() -> None:
    """What no page says is not kept."""
    pages, words = files("service.formats.html"), files("service.language.pages")
    said = "".join(
        path.read_text("utf-8")
        for folder in (pages / "templates", pages, words, files("service.formats"))
        for path in folder.iterdir()
        if path.is_file() and path.name.endswith((".html", ".py"))
    )
    for module in MODULES:
        for name in vars(module):
            if name.isupper():
                assert re.search(rf"\.{name}\b", said), f"{module.__name__}.{name}"
