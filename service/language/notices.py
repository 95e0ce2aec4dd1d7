"""Texts of notices, with names of parameters or titles of fields in their blanks."""

from collections.abc import Mapping

from calendars.translation import Language
from service.language.dates import in_words
from service.language.pages.layout import QUOTED
from service.law.vocabulary import Notice


class _Blanks(dict[str, str]):
    """The blanks of a notice: names of parameters, or the `titles` of their fields."""

    def __init__(self, titles: Mapping[str, str], language: Language) -> None:
        super().__init__()
        self._titles, self._quoted = titles, QUOTED.in_(language)

    def __missing__(self, name: str) -> str:
        title = self._titles.get(name)
        return self._quoted.format(text=title) if title else name


def notice_text(notice: Notice, language: Language, titles: Mapping[str, str] | None = None) -> str:
    """The text of a notice, with the `titles` of fields or else the names of parameters."""
    blanks = _Blanks(titles or {}, language)
    if notice.day:
        blanks["day"] = in_words(notice.day, language)
    return notice.text.in_(language).format_map(blanks)
