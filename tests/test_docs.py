"""The documents that are written from the declarations are current: `make docs`."""

from pathlib import Path

import docs
from docs.examples import examples
from docs.law import document
from tests.law.declared import RULES

LAW = Path(docs.__file__).with_name("law.md")


def test_the_law_as_a_document_is_current() -> None:
    assert LAW.read_text(encoding="utf-8") == document()


def test_the_examples_are_what_the_service_answers() -> None:
    assert LAW.with_name("examples.json").read_text(encoding="utf-8") == examples()


def test_every_rule_is_in_it_with_its_source() -> None:
    written = LAW.read_text(encoding="utf-8")
    for process, deadline, rule in RULES:
        assert f"\n## {process.title.en}\n" in written
        assert f"\n### `{deadline.event.id}`: {deadline.event.title.en}\n" in written
        assert deadline.if_missed.en in written
        assert rule.words is None or rule.words.en in written
        for citation in rule.law:
            assert f"[{citation.cite}]({citation.url})" in written
            assert citation.words in written


def test_it_says_since_when_a_rule_is_law_and_how_it_was_read() -> None:
    written = LAW.read_text(encoding="utf-8")
    assert "filed from 2026-01-01" in written
    assert "filed through 2025-12-31" in written
    assert "(seen: `twin`)" in written
