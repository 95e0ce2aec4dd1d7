"""Texts of notices, with names of parameters or titles of fields in their blanks."""

from collections.abc import Mapping

from calendars.translation import Language
from service.language.pages.layout import QUOTED
from service.law.vocabulary import Notice


class _Names(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return name


_NAMES = _Names()


def notice_text(notice: Notice, language: Language, titles: Mapping[str, str] | None = None) -> str:
    """The text of a notice, with the `titles` of fields or else the names of parameters."""
    if titles is None:
        return notice.text.in_(language).format_map(_NAMES)
    quoted = {name: QUOTED.in_(language).format(text=title) for name, title in titles.items()}
    return notice.text.in_(language).format_map(quoted)
