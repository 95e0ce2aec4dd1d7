"""Text in English and Spanish."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

Language = Literal["en", "es"]


class Text(NamedTuple):
    """A text in English and in Spanish."""

    en: str
    es: str

    def in_(self, language: Language) -> str:
        """The text in `language`."""
        return self.es if language == "es" else self.en

    def format(self, **blanks: object) -> "Text":
        """Fill the placeholders in both languages; a Text is filled in its own language."""
        return Text(
            en=self.en.format_map(_in("en", blanks)), es=self.es.format_map(_in("es", blanks))
        )


def _in(language: Language, blanks: Mapping[str, object]) -> dict[str, object]:
    return {
        name: blank.in_(language) if isinstance(blank, Text) else blank
        for name, blank in blanks.items()
    }
