"""Plain text of a proposed school calendar, for terminals and for assistants."""

from collections.abc import Callable, Iterator
from datetime import date

from calendars.translation import Language, Text
from service.answers.school_calendars import FileEventOut, SchoolCalendarAnswer, SchoolYearOut
from service.language.missing_parts import MISSING_PARTS

_DAYS = Text(en="{days} school days", es="{days} días escolares")
_COMPLETE = Text(en="complete", es="completo")
_MISSING = Text(en="missing: {parts}", es="falta: {parts}")
_LEFT = Text(en="Left out: {title} ({when}): {why}", es="No se tomó: {title} ({when}): {why}")
_UNDATED = Text(en="no date", es="sin fecha")
_BETWEEN = " · "


def lines(answer: SchoolCalendarAnswer, parameter: Callable[[str, str], str]) -> Iterator[str]:
    """Each year with its parameters, then the notices and the events that were left out.

    `parameter` writes one from its name and its value.
    """
    for year in answer.years:
        yield _heading(year, answer.lang)
        yield " ".join(parameter(name, value) for name, value in parameters(year))
    for notice in answer.notices:
        yield notice.text
    for event in answer.events:
        if event.taken == "left":
            yield _left(event, answer.lang)


def parameters(year: SchoolYearOut) -> Iterator[tuple[str, str]]:
    """The parameters of a year, as far as they are known."""
    if year.school_year:
        yield "school_year", year.school_year
    yield from (("school_break", span) for span in year.school_break)
    yield from (("school_closed", str(day)) for day in year.school_closed)


def _heading(year: SchoolYearOut, language: Language) -> str:
    days = _DAYS.format(days=year.school_days).in_(language) if year.school_days else ""
    parts = ", ".join(MISSING_PARTS[part].in_(language) for part in year.missing)
    state = _MISSING.format(parts=parts) if parts else _COMPLETE
    return _BETWEEN.join(filter(None, (_span(year.first, year.last), days, state.in_(language))))


def _left(event: FileEventOut, language: Language) -> str:
    when = _span(event.first, event.last) or _UNDATED.in_(language)
    return _LEFT.format(title=event.title, when=when, why=event.why).in_(language)


def _span(first: date | None, last: date | None) -> str:
    return "/".join(dict.fromkeys(str(day) for day in (first, last) if day))
