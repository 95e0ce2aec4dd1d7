"""Texts of notices, with names of parameters or titles of fields in their blanks."""

from collections.abc import Mapping

from calendars.translation import Language
from service.language.dates import in_words
from service.language.pages.layout import QUOTED
from service.law.vocabulary import Notice


class _Names(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return name


def notice_text(notice: Notice, language: Language, titles: Mapping[str, str] | None = None) -> str:
    """The text of a notice, with the `titles` of fields or else the names of parameters."""
    blanks = _Names()
    for name, title in (titles or {}).items():
        blanks[name] = QUOTED.in_(language).format(text=title)
    if notice.day:
        blanks["day"] = in_words(notice.day, language)
    return notice.text.in_(language).format_map(blanks)
