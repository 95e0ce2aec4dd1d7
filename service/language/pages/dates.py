"""Sentences about a date that a form cannot read: what is wrong with it, or what was meant."""

from collections.abc import Iterator
from datetime import date

from babel.dates import format_date

from calendars.translation import LANGUAGES, Language, Text
from calendars.written_dates import WrittenDate, written_date
from service.engine.expected import IdAndDate, OfDates, OpenSpanFrom, SpanFrom
from service.language.dates import without_weekday
from service.language.pages import form

_DATE_LIKE = Text(
    en="Enter the date like 1/15/2026: month, day, year.",
    es="Escriba la fecha así: 1/15/2026 (mes/día/año).",
)
_MONTH_FIRST = Text(
    en="There is no month {month}. Write the month first. Did you mean {meant}?",
    es="No hay mes {month}. Escriba primero el mes. ¿Quiso decir {meant}?",
)
_NO_SUCH_DATE = Text(en="{date} is not a date.", es="El {date} no es una fecha.")
_DAY_OF_MONTH = Text(en="{month} {day}", es="{day} de {month}")
_NOT_IN_YEAR = Text(
    en="{date} is not a date in {year}.", es="El {date} no es una fecha del año {year}."
)
_NO_YEAR = Text(
    en="Enter the year too. Did you mean {meant}?",
    es="Escriba también el año. ¿Quiso decir {meant}?",
)
_TOO_LONG_AGO = Text(
    en="{year} is too long ago. Enter a date from {first} on.",
    es="{year} es hace demasiado tiempo. Escriba una fecha desde el {first}.",
)
_TOO_LATE = Text(
    en="Did you mean {meant}? The last date we take is {last}.",
    es="¿Quiso decir {meant}? La última fecha que aceptamos es el {last}.",
)
_MISSING = Text(
    en="“{end}” is missing. Enter it like 1/15/2026.",
    es="Falta “{end}”. Escríbalo así: 1/15/2026 (mes/día/año).",
)
_ABOUT_END = Text(en="“{end}”: {says}", es="“{end}”: {says}")
_LEAP_YEAR = 2024
_FOUR_FIGURES = 1000
_MONTHS, _LONGEST_MONTH = 12, 31
_OLDEST = date(1900, 1, 1)  # before it, a year is mistyped


def about_dates(given: str, expected: OfDates, this_year: int, language: Language) -> str:
    """The sentence about a date, or about the ends of a span, that is not as `expected`."""
    of_span = isinstance(expected, OpenSpanFrom | SpanFrom)
    if not of_span and ("/" not in given or written_date(given)):
        return _about_date(given, expected, this_year, language) or _DATE_LIKE.in_(language)
    sentences = " ".join(_about_ends(given, expected, this_year, language))
    if isinstance(expected, OpenSpanFrom):
        return sentences or form.ORDER_EXPECTED.in_(language)
    return sentences or form.BOTH_DATES_EXPECTED.in_(language)


def about_check(given: str, expected: IdAndDate, this_year: int, language: Language) -> str:
    """The sentence about a date that somebody named, or about what it is said to be."""
    id_, _, date_ = given.partition("/")
    sentences = [] if id_ else [form.CHOOSE_DUE.in_(language)]
    if not date_:
        sentences.append(_MISSING.in_(language).format(end=form.CHECK_DATE.in_(language)))
    elif says := _about_date(date_, expected, this_year, language):
        sentences.append(says)
    return " ".join(sentences)


def _about_ends(given: str, expected: OfDates, this_year: int, language: Language) -> Iterator[str]:
    open_ = isinstance(expected, OpenSpanFrom)
    names = (form.ORDER, form.NEW_HEARING) if open_ else (form.FIRST, form.LAST)
    first, _, last = given.partition("/")
    for name, text in zip(names, (first, last), strict=True):
        end = name.in_(language)
        if not text:
            if not open_ or name is form.ORDER:
                yield _MISSING.in_(language).format(end=end)
        elif says := _about_date(text, expected, this_year, language):
            yield _ABOUT_END.in_(language).format(end=end, says=says)


def _about_date(
    text: str, expected: OfDates | IdAndDate, this_year: int, language: Language
) -> str:
    """The sentence about one date; empty where nothing is wrong with it."""
    written = written_date(text)
    if written is None:
        return _DATE_LIKE.in_(language)
    likely = min(max(this_year, expected.first.year), expected.last.year)
    if written.day_first:
        meant = f"{written.day}/{written.month}/{written.year or likely}"
        return _MONTH_FIRST.in_(language).format(month=written.month, meant=meant)
    if not written._replace(year=_LEAP_YEAR).date:
        return _no_such_date(written, language)
    meant = f"{written.month}/{written.day}/{likely}"
    if written.year is None:
        return _NO_YEAR.in_(language).format(meant=meant)
    if written.year >= _FOUR_FIGURES and not written.date:
        date_ = _day_of_month(written, language)
        return _NOT_IN_YEAR.in_(language).format(date=date_, year=written.year)
    return _out_of_range(written, expected, meant, language)


def _out_of_range(
    written: WrittenDate, expected: OfDates | IdAndDate, meant: str, language: Language
) -> str:
    day = written.date
    if day and expected.first <= day <= expected.last:
        return ""
    if day and _OLDEST <= day < expected.first:
        first = without_weekday(expected.first, language)
        return _TOO_LONG_AGO.in_(language).format(year=day.year, first=first)
    last = without_weekday(expected.last, language)
    return _TOO_LATE.in_(language).format(meant=meant, last=last)


def _no_such_date(written: WrittenDate, language: Language) -> str:
    if not (1 <= written.month <= _MONTHS and 1 <= written.day <= _LONGEST_MONTH):
        return _DATE_LIKE.in_(language)
    return _NO_SUCH_DATE.in_(language).format(date=_day_of_month(written, language))


def _day_of_month(written: WrittenDate, language: Language) -> str:
    locale = LANGUAGES[language].locale
    month = format_date(date(_LEAP_YEAR, written.month, 1), "MMMM", locale=locale)
    return _DAY_OF_MONTH.in_(language).format(month=month, day=written.day)
