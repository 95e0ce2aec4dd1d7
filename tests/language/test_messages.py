"""What is said of every process alike, in both languages."""

import re
from collections.abc import Iterator
from string import Formatter

import pytest

from calendars.counting import Unit
from calendars.translation import Text
from service.engine import notices
from service.language import (
    explain_templates,
    fault_templates,
    messages,
    rule_templates,
    timeline_faults,
)
from service.language.faults import expected_text
from service.law.vocabulary import Actor, Notice
from service.request import parameters
from service.request.parameters import Parameter


def blanks(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name is not None}


def every_text() -> Iterator[Text]:
    for module in (messages, explain_templates, fault_templates, timeline_faults):
        yield from (value for value in vars(module).values() if isinstance(value, Text))
    yield from (*fault_templates.NOT_FOUND.values(), *messages.ACTORS.values())
    for one, many in rule_templates.UNITS.values():
        yield from (one, many)
    yield from (value.text for value in vars(notices).values() if isinstance(value, Notice))
    for value in vars(parameters).values():
        if isinstance(value, Parameter):
            yield from (value.says, expected_text(value.form.expected))


TEXTS = tuple(dict.fromkeys(every_text()))
# What is a pattern or nothing but blanks.
NO_WORDS = {
    explain_templates.ONE_DAY,
    explain_templates.SET,
    explain_templates.NAMED,
    fault_templates.UNREADABLE,
}


class TestBothLanguages:
    def test_the_same_blanks_in_both(self) -> None:
        assert [text for text in TEXTS if blanks(text.en) != blanks(text.es)] == []

    def test_neither_is_missing(self) -> None:
        assert all(text.en.strip() and text.es.strip() for text in TEXTS)
        assert [text for text in TEXTS if text.en == text.es and text not in NO_WORDS] == []

    def test_no_english_is_left_in_the_spanish(self) -> None:
        english = re.compile(r"\b(the|of|and|day|days|is|this|from|to|not|that|for|with|act|by)\b")
        names = re.compile(r"\{\w+\}|school_\w+|\w+=")
        assert [text for text in TEXTS if english.search(names.sub("", text.es.lower()))] == []

    def test_what_ends_as_a_sentence_does_so_in_both(self) -> None:
        assert [text for text in TEXTS if (text.en[-1] == ".") is not (text.es[-1] == ".")] == []


class TestNames:
    def test_the_disclaimer_begins_with_the_official_words(self) -> None:
        assert messages.DISCLAIMER.en.startswith("This is general information, not legal advice.")
        assert messages.DISCLAIMER.es.startswith("Esto es información general, no asesoría legal.")

    def test_an_estimate_says_so(self) -> None:
        assert Text(en="Estimated: {title}", es="Estimada: {title}") == messages.ESTIMATED

    def test_everyone_who_must_act_has_a_name(self) -> None:
        assert set(messages.ACTORS) == {*Actor, None}
        assert messages.ACTORS[Actor.CDE] == Text(
            en="California Department of Education (CDE)",
            es="Departamento de Educación de California (CDE)",
        )
        assert messages.ACTORS[Actor.OAH] == Text(
            en="Office of Administrative Hearings (OAH)",
            es="Oficina de Audiencias Administrativas (OAH)",
        )

    @pytest.mark.parametrize(
        ("unit", "english", "spanish"),
        [
            (Unit.CALENDAR, "calendar day", "día calendario"),
            (Unit.BUSINESS, "business day", "día hábil"),
            (Unit.SCHOOL, "school day", "día escolar"),
        ],
    )
    def test_units_have_their_official_names(self, unit: Unit, english: str, spanish: str) -> None:
        assert rule_templates.UNITS[unit][0] == Text(en=english, es=spanish)

    def test_every_unit_has_a_name(self) -> None:
        assert set(rule_templates.UNITS) == set(Unit)
