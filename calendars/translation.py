"""Words in both languages."""

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
        """The words with their blanks filled, in both languages."""
        return Text(self.en.format_map(blanks), self.es.format_map(blanks))
