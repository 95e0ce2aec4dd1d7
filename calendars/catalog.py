"""Gettext catalogs of further languages: read, and written from the texts in the code.

`python -m calendars.catalog --help` for translators; CONTRIBUTING.md says how.
"""

import argparse
import ast
import sys
from collections.abc import Iterator, Sequence
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from string import Formatter
from typing import NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

FOLDER = Path(__file__).parent / "languages"
_WIDTH = 100


class _Untranslated(NullTranslations):
    """Refuses a text that the catalog lacks, so that no answer mixes languages."""

    def gettext(self, message: str) -> str:
        raise LookupError(message)

    def ngettext(self, msgid1: str, _msgid2: str, _n: int) -> str:
        raise LookupError(msgid1)


def read_catalog(po: bytes) -> NullTranslations:
    """Translations of a catalog; LookupError for a text that it lacks."""
    compiled = BytesIO()
    write_mo(compiled, read_po(BytesIO(po)))
    compiled.seek(0)
    translations = GNUTranslations(compiled)
    translations.add_fallback(_Untranslated())
    return translations


class Message(NamedTuple):
    """A text in the code: its English, its plural if it has one, and its Spanish."""

    en: str
    many: str
    es: str
    file: str


def messages_in(folders: Sequence[Path]) -> Iterator[Message]:
    """Every text that the modules below `folders` declare.

    ValueError for a text that is put together: no catalog can have it.
    """
    for path in sorted(path for folder in folders for path in folder.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        plurals = [_texts(call) for call in calls if _is(call, "Plural")]
        in_plurals = {id(text) for texts in plurals for text in texts}
        for one, many in plurals:
            (en, es), (many_en, many_es) = _words(one, path), _words(many, path)
            yield Message(en, many_en, f"{es}; {many_es}", path.as_posix())
        for call in calls:
            if _is(call, "Text") and id(call) not in in_plurals:
                en, es = _words(call, path)
                yield Message(en, "", es, path.as_posix())


def _is(call: ast.Call, name: str) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id == name


def _texts(plural: ast.Call) -> list[ast.Call]:
    values = [*plural.args, *(keyword.value for keyword in plural.keywords)]
    return [value for value in values if isinstance(value, ast.Call)]


def _words(text: ast.Call, path: Path) -> tuple[str, str]:
    try:
        words = {str(word.arg): ast.literal_eval(word.value) for word in text.keywords}
        return words["en"], words["es"]
    except (KeyError, ValueError) as error:
        message = f"{path}:{text.lineno}: a text needs en= and es=, each in one piece"
        raise ValueError(message) from error


def template(messages: Sequence[Message]) -> Catalog:
    """The catalog of every text, untranslated; its Spanish stands in the comments."""
    catalog = Catalog(project="IEP Clock", charset="utf-8")
    for message in messages:
        if message.en:
            id_ = (message.en, message.many) if message.many else message.en
            comments = [f"es: {message.es}"]
            catalog.add(id_, locations=[(message.file, 0)], auto_comments=comments)
    return catalog


def update(path: Path, messages: Sequence[Message]) -> Catalog:
    """The catalog of a language with new texts added and old ones marked obsolete."""
    catalog = Catalog(locale=path.stem, project="IEP Clock")
    if path.exists():
        catalog = read_po(BytesIO(path.read_bytes()), locale=path.stem)
    catalog.update(template(messages), no_fuzzy_matching=True)
    return catalog


def flaws(catalog: Catalog, messages: Sequence[Message]) -> list[str]:
    """The texts that a catalog lacks, or has with other placeholders."""
    return [message.en for message in messages if message.en and _flawed(catalog, message)]


def _flawed(catalog: Catalog, message: Message) -> bool:
    found = catalog.get(message.en)
    if found is None or found.fuzzy or not found.string:
        return True
    forms = [found.string] if isinstance(found.string, str) else found.string
    return any(not form or _placeholders(form) != _placeholders(message.en) for form in forms)


def _placeholders(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name is not None}


def main(arguments: Sequence[str] | None = None) -> None:
    """Write messages.pot, and update the catalog of each language or of a new one."""
    parser = argparse.ArgumentParser(prog="make catalog", description=main.__doc__)
    parser.add_argument("sources", nargs="+", type=Path, help="folders with the texts")
    parser.add_argument("--language", help="a new language: its code, such as vi")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the catalogs are")
    options = parser.parse_args(arguments)
    messages = [*messages_in(options.sources)]
    paths = {*options.folder.glob("*.po")}
    if options.language:
        paths.add(options.folder / f"{options.language}.po")
    _write(options.folder / "messages.pot", template(messages))
    for path in sorted(paths):
        catalog = update(path, messages)
        _write(path, catalog)
        _report(path.stem, flaws(catalog, messages), len(messages))


def _report(language: str, flawed: Sequence[str], total: int) -> None:
    state = f"{len(flawed)} of {total} texts are missing or flawed" if flawed else "complete"
    sys.stdout.write(f"{language}: {state}.\n")


def _write(path: Path, catalog: Catalog) -> None:
    with path.open("wb") as file:
        write_po(file, catalog, width=_WIDTH, sort_output=True, include_lineno=False)


if __name__ == "__main__":
    main()
