"""Dates in words."""

from datetime import date
from functools import lru_cache

from babel.dates import format_date

from calendars.translation import LANGUAGES, Language


class _InWords(dict[date, str]):
    """Cache of dates in words, bounded by the days of the known years."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._row = LANGUAGES[language]

    def __missing__(self, day: date) -> str:
        self[day] = words = format_date(day, self._row.weekday_date, locale=self._row.locale)
        return words


_IN_WORDS: dict[Language, _InWords] = {language: _InWords(language) for language in LANGUAGES}


def in_words(day: date, language: Language) -> str:
    """A date with its weekday: "Monday, March 16, 2026", "lunes 16 de marzo de 2026"."""
    return _IN_WORDS[language][day]


def without_weekday(day: date, language: Language) -> str:
    """A date without its weekday: "March 16, 2026", "16 de marzo de 2026"."""
    return _formatted(day, LANGUAGES[language].date, language)


def weekday(day: date, language: Language) -> str:
    """The weekday of a date: "Monday", "lunes"."""
    return _formatted(day, "EEEE", language)


# The same dates repeat within a page and across pages.
@lru_cache(maxsize=8_192)
def _formatted(day: date, pattern: str, language: Language) -> str:
    return format_date(day, pattern, locale=LANGUAGES[language].locale)
