"""Dates in words."""

from datetime import date
from functools import lru_cache

from babel.dates import format_date, format_skeleton

from calendars.translation import LANGUAGES, Language


def in_words(day: date, language: Language) -> str:
    """A date with its weekday: "Monday, March 16, 2026", "lunes 16 de marzo de 2026"."""
    return _formatted(day, LANGUAGES[language].weekday_date, language)


def without_weekday(day: date, language: Language) -> str:
    """A date without its weekday: "March 16, 2026", "16 de marzo de 2026"."""
    return _formatted(day, LANGUAGES[language].date, language)


def month(day: date, language: Language) -> str:
    """The month of a date with its year: "March 2026", "marzo de 2026"."""
    return format_skeleton("yMMMM", day, locale=LANGUAGES[language].locale)


def weekday(day: date, language: Language) -> str:
    """The weekday of a date: "Monday", "lunes"."""
    return _formatted(day, "EEEE", language)


# The same dates repeat within a page and across pages.
@lru_cache(maxsize=16_384)
def _formatted(day: date, pattern: str, language: Language) -> str:
    return format_date(day, pattern, locale=LANGUAGES[language].locale)
