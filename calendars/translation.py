"""Words in both languages."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

Language = Literal["en", "es"]


class Text(NamedTuple):
    """The same words in English and in Spanish."""

    en: str
    es: str

    def in_(self, language: Language) -> str:
        """The words in `language`."""
        return self.es if language == "es" else self.en

    def format(self, **blanks: object) -> "Text":
        """The words with their blanks filled, in both languages, each by a Text or a value."""
        return Text(self.en.format_map(_in("en", blanks)), self.es.format_map(_in("es", blanks)))


def _in(language: Language, blanks: Mapping[str, object]) -> dict[str, object]:
    return {
        name: blank.in_(language) if isinstance(blank, Text) else blank
        for name, blank in blanks.items()
    }
