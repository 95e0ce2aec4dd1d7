"""Data type of official terms in other languages."""

from dataclasses import dataclass

from calendars.translation import Text


@dataclass(frozen=True, slots=True, eq=False)
class OfficialTerm:
    """A term, and a word for it in a paper of an agency; `language` is its BCP 47 code."""

    term: Text
    language: str
    words: str
    document: str
