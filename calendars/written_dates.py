"""Dates as people in the United States write them, in English or in Spanish: month first."""

import re
from datetime import date
from typing import NamedTuple
from unicodedata import combining, normalize

_NAMES = (
    ("january", "enero"),
    ("february", "febrero"),
    ("march", "marzo"),
    ("april", "abril"),
    ("may", "mayo"),
    ("june", "junio"),
    ("july", "julio"),
    ("august", "agosto"),
    ("september", "septiembre", "setiembre"),
    ("october", "octubre"),
    ("november", "noviembre"),
    ("december", "diciembre"),
)
_MONTH = {
    name[:letters]: str(number)
    for number, names in enumerate(_NAMES, start=1)
    for name in names
    for letters in range(3, len(name) + 1)
}
_LEFT_OUT = re.compile(
    r"\b(?:the|of|el|de|del|(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lunes|martes|miercoles"
    r"|jueves|viernes|sabado|domingo)\b|(?<=[0-9])(?:st|nd|rd|th)\b|,|\.(?=\s|$)"
)
_WORD = re.compile("[a-z]{3,}")
_DASH = re.compile("[\u2010-\u2015\u2212]")
_SEPARATOR = r"(?:\s*[/.-]\s*|\s+)"
_YEAR_FIRST = re.compile(rf"([0-9]{{4}}){_SEPARATOR}([0-9]{{1,2}}){_SEPARATOR}([0-9]{{1,2}})")
_YEAR_LAST = re.compile(rf"([0-9]{{1,2}}){_SEPARATOR}([0-9]{{1,2}})(?:{_SEPARATOR}([0-9]{{1,5}}))?")
_BETWEEN = re.compile(r"\s+(?:to|through|al?|hasta|[-\u2013\u2014])\s+", re.IGNORECASE)
_SEPARATORS = re.compile(r"[\s/.-]+")
_YEAR_BEGINS = re.compile("[0-9]{4} ")
_ENDS = 2
_LAST_MONTH = 12
_LONGEST = 60  # characters
_FOUR_FIGURES = 1000
_CENTURY = 2000
_FIGURES = 2  # of a year without its century


class WrittenDate(NamedTuple):
    """The numbers of a date as it is written: perhaps without a year, or of no date there is."""

    year: int | None
    month: int
    day: int

    @property
    def date(self) -> date | None:
        """The date, if it has a year of four figures and the calendar has it."""
        if self.year is None or self.year < _FOUR_FIGURES:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None

    @property
    def day_first(self) -> bool:
        """Whether the day stands where the month should: no month is so high."""
        return self.month > _LAST_MONTH >= self.day


def written_date(text: str) -> WrittenDate | None:
    """The date that a text writes, in numbers or with the name of the month; else none."""
    plain = _in_numbers(text) if len(text) <= _LONGEST else ""
    if match := _YEAR_FIRST.fullmatch(plain):
        year, month, day = match.groups()
    elif match := _YEAR_LAST.fullmatch(plain):
        month, day, year = match.groups()
    else:
        return None
    return WrittenDate(_full_year(year) if year else None, int(month), int(day))


def as_iso(text: str) -> str:
    """A written date, or the first and the last of a span, in ISO 8601; other text as it is."""
    dates = [written and written.date for written in map(written_date, _BETWEEN.split(text))]
    return "/".join(map(str, dates)) if all(dates) and len(dates) <= _ENDS else text


def _in_numbers(text: str) -> str:
    decomposed = normalize("NFKD", text.lower())
    plain = "".join(letter for letter in decomposed if not combining(letter))
    plain = _LEFT_OUT.sub(" ", _DASH.sub("-", plain)).strip()
    name = _WORD.search(plain)
    if not name or name[0] not in _MONTH:
        return plain
    # The name of a month says its number, wherever it stands.
    others = _SEPARATORS.sub(" ", f"{plain[: name.start()]} {plain[name.end() :]}").strip()
    if _YEAR_BEGINS.match(others):
        return f"{others[:4]} {_MONTH[name[0]]} {others[4:].strip()}"
    return f"{_MONTH[name[0]]} {others}"


def _full_year(year: str) -> int:
    return int(year) + (_CENTURY if len(year) <= _FIGURES else 0)
