"""Catalogs: written from the texts in the code, translated without Python, shown when whole."""

import sys
from functools import cache
from pathlib import Path
from runpy import run_path
from string import Formatter

import pytest
from babel.messages.pofile import read_po

from calendars import catalog
from calendars.catalog import Message, flaws, main, messages_in
from calendars.translation import LANGUAGES, WRITTEN

ROOT = Path(__file__).parents[2]
CODE = """
DAYS = Plural(Text(en="day", es="día"), Text(en="days", es="días"))
LATE = Text(
    en="{what} is late "
    "today",
    es="{what} está tarde hoy",
).format(what=Text(en="It", es="Esto"))
NOTHING = Text(en="", es="")
"""


@cache
def messages() -> tuple[Message, ...]:
    return tuple(messages_in([ROOT / "calendars", ROOT / "service"]))


def blanks(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name is not None}


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A folder of code with four texts, and one for catalogs."""
    code, catalogs = tmp_path / "code", tmp_path / "catalogs"
    code.mkdir()
    catalogs.mkdir()
    (code / "words.py").write_text(CODE, "utf-8")
    return code, catalogs


def written(folders: tuple[Path, Path], *arguments: str) -> None:
    code, catalogs = folders
    main([str(code), "--folder", str(catalogs), *arguments])


def test_the_program_runs_it(folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    code, catalogs = folders
    arguments = ["catalog", str(code), "--folder", str(catalogs)]
    monkeypatch.setattr(sys, "argv", arguments)
    run_path(catalog.__file__, run_name="__main__")
    assert (catalogs / "messages.pot").exists()


class TestMessages:
    def test_are_the_texts_of_the_code(self, folders: tuple[Path, Path]) -> None:
        assert sorted(message[:3] for message in messages_in([folders[0]])) == [
            ("", "", ""),
            ("It", "", "Esto"),
            ("day", "days", "día; días"),
            ("{what} is late today", "", "{what} está tarde hoy"),
        ]

    @pytest.mark.parametrize(
        "text",
        [
            'Text("positional", "posicional")',
            'Text(en=f"{put} together", es="junto")',
            'Text(en="one language")',
        ],
    )
    def test_a_text_in_pieces_has_no_place_in_a_catalog(self, tmp_path: Path, text: str) -> None:
        (tmp_path / "words.py").write_text(text, "utf-8")
        with pytest.raises(ValueError, match=r"words\.py:1: a text needs en= and es="):
            list(messages_in([tmp_path]))

    def test_of_the_project_are_whole_in_both_languages(self) -> None:
        assert len(messages()) > 1000
        for message in messages():
            assert bool(message.en) is bool(message.es), message
            if not message.many:
                assert blanks(message.en) == blanks(message.es), message


class TestTranslator:
    """A new language: `make catalog LANGUAGE=vi`, then Poedit or Weblate."""

    def test_gets_a_catalog_with_the_forms_of_the_language(
        self, folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
    ) -> None:
        written(folders, "--language", "pl")
        text = (folders[1] / "pl.po").read_text("utf-8")
        assert "nplurals=3" in text
        assert 'msgid "{what} is late today"\nmsgstr ""' in text
        assert "#. es: {what} está tarde hoy" in text
        assert (folders[1] / "messages.pot").exists()
        assert capsys.readouterr().out == "pl: 3 of 4 texts are missing or flawed.\n"

    def test_keeps_the_work_when_the_texts_change(
        self, folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
    ) -> None:
        written(folders, "--language", "vi")
        po = folders[1] / "vi.po"
        done = po.read_text("utf-8").replace('msgid "It"\nmsgstr ""', 'msgid "It"\nmsgstr "Nó"')
        po.write_text(done, "utf-8")
        (folders[0] / "words.py").write_text('Text(en="It", es="Esto")\n', "utf-8")
        written(folders)
        assert 'msgstr "Nó"' in po.read_text("utf-8")
        assert '#~ msgid "day"' in po.read_text("utf-8")
        assert capsys.readouterr().out.splitlines()[-1] == "vi: complete."

    @pytest.mark.parametrize("translated", ["", "{when} muộn", "muộn"])
    def test_is_told_of_a_text_without_translation_or_with_other_placeholders(
        self, translated: str
    ) -> None:
        messages = [Message("{what} is late", "", "", "words.py")]
        found = catalog.template(messages)
        found["{what} is late"].string = translated
        assert flaws(found, messages) == ["{what} is late"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_that_is_shown_has_every_text(language: str) -> None:
    """What is in the code only has to be whole there: see above."""
    if language not in WRITTEN:
        with (catalog.FOLDER / f"{language}.po").open("rb") as file:
            assert flaws(read_po(file), messages()) == []
