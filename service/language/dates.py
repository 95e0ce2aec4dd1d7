"""Dates in words."""

from datetime import date
from functools import lru_cache

from babel.dates import format_date

from calendars.translation import Language, Text

_WITH_WEEKDAY = Text(en="EEEE, MMMM d, y", es="EEEE d 'de' MMMM 'de' y")
# The no-break space keeps a line from ending with "de".
_WITHOUT_WEEKDAY = Text(en="MMMM d, y", es="d 'de' MMMM 'de'\N{NO-BREAK SPACE}y")
_LOCALES: dict[Language, str] = {"en": "en_US", "es": "es_419"}


class _InWords(dict[date, str]):
    """Cache of dates in words, bounded by the days of the known years."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._pattern, self._locale = _WITH_WEEKDAY.in_(language), _LOCALES[language]

    def __missing__(self, day: date) -> str:
        self[day] = words = format_date(day, self._pattern, locale=self._locale)
        return words


_IN_WORDS: dict[Language, _InWords] = {language: _InWords(language) for language in _LOCALES}


def in_words(day: date, language: Language) -> str:
    """A date with its weekday: "Monday, March 16, 2026", "lunes 16 de marzo de 2026"."""
    return _IN_WORDS[language][day]


def without_weekday(day: date, language: Language) -> str:
    """A date without its weekday: "March 16, 2026", "16 de marzo de 2026"."""
    return _formatted(day, _WITHOUT_WEEKDAY.in_(language), language)


def weekday(day: date, language: Language) -> str:
    """The weekday of a date: "Monday", "lunes"."""
    return _formatted(day, "EEEE", language)


# The same dates repeat within a page and across pages.
@lru_cache(maxsize=8_192)
def _formatted(day: date, pattern: str, language: Language) -> str:
    return format_date(day, pattern, locale=_LOCALES[language])
