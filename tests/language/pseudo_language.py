"""The service in a made-up language of wide letters.

It runs apart from the other tests, because the languages are read when the service starts.
"""

import re
from pathlib import Path
from string import Formatter
from typing import Literal

from calendars import translation
from calendars.catalog import Message, messages_in, read_catalog
from calendars.translation import LANGUAGES, LanguageRow
from tests.catalogs import pseudo_translated

ROOT = Path(__file__).parents[2]
CODE = "zz"
MESSAGES: tuple[Message, ...] = tuple(messages_in([ROOT / "calendars", ROOT / "service"]))
_SENTENCES = sorted({message.en for message in MESSAGES if len(message.en) >= 12})
_WIDE = {ord(letter): ord(letter) + 0xFEE0 for letter in map(chr, range(ord("!"), ord("~") + 1))}


def pseudo(words: str) -> str:
    """A text in full-width letters, with its placeholders as they are."""
    parts = Formatter().parse(words)
    return "".join(
        literal.translate(_WIDE) + (f"{{{name}}}" if name else "") for literal, name, _, _ in parts
    )


def add() -> None:
    """Give the service the language; before anything of it is imported."""
    LANGUAGES[CODE] = LanguageRow(pseudo("Wide"), "ja", "/zz", "y年M月d日", "y年M月d日EEEE")
    translation.CATALOGS[CODE] = read_catalog(pseudo_translated("ja", MESSAGES, pseudo))
    translation.Language = Literal[tuple(LANGUAGES)]  # type: ignore[assignment] # as at the start


def english_in(text: str) -> list[str]:
    """The English texts, of twelve characters or more, that an answer has."""
    plain = re.sub(r"\s+", " ", text)
    return [each for each in _SENTENCES if each in plain]


def main() -> None:
    """Ask for everything that has words, and fail at the first English ones."""
    add()
    from tests.language import pseudo_answers  # noqa: PLC0415 - the service reads the languages now

    for name, text in pseudo_answers.answers():
        found = english_in(text)
        assert not found, f"{name}: {found[:3]}"
    pseudo_answers.check_picture()
