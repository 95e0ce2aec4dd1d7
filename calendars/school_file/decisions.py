"""Decisions on events: the title's verdict checked against the dates."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from calendars.day_sets import FIRST_DAY, LAST_DAY
from calendars.school import Span
from calendars.school_file.dates import EventDates
from calendars.school_file.reasons import Reason, Taken
from calendars.school_file.titles import Verdict, plain_words
from calendars.school_file.years import weekday_count

OFF = frozenset({Taken.BREAK, Taken.CLOSED})

_LONGEST = 30  # weekdays of a break
_MONTHS: Mapping[Taken, range] = {Taken.FIRST_DAY: range(7, 10), Taken.LAST_DAY: range(4, 7)}
# "No school" in a title outweighs its season and its hours.
_BELIEVED = frozenset({Reason.NO_SCHOOL})
_MOVED = re.compile(r"\b(?:in lieu|observed|observance|en lugar)\b")
_SEASONS: tuple[tuple[str, frozenset[int]], ...] = tuple(
    (names, frozenset(months))
    for names, months in (
        ("winter|invierno", {12, 1, 2}),
        ("christmas|navid|nochebuena|new year|ano nuevo|fin de ano", {12, 1}),
        ("spring break|spring recess|spring vacation|easter|primavera|semana santa", {3, 4}),
        ("thanksgiving|accion de gracias|november|noviembre|veteran", {11}),
        ("fall|autumn|otono", {9, 10, 11}),
        ("february|febrero|president|lincoln|washington|ski week", {2}),
        ("october|columbus|indigenous", {10}),
        ("labor day|dia del trabajo", {9}),
        ("dr m|martin luther|mlk", {1}),
        ("memorial day|caidos", {5}),
        ("juneteenth", {6}),
        ("independence day|dia de la independencia|fourth of july|4th of july", {6, 7}),
    )
)
_SEASON = re.compile(rf"\b(?:{'|'.join(f'({names})' for names, _ in _SEASONS)})")


@dataclass(frozen=True, slots=True)
class Event:
    """An event of the file with its classification and reason; undated if unreadable."""

    first: date | None
    last: date | None
    title: str
    taken: Taken
    why: Reason

    @property
    def span(self) -> Span:
        """The dates of the event; ValueError if it has none."""
        if self.first is None or self.last is None:
            raise ValueError("the event has no dates")
        return Span(self.first, self.last)


def decide(title: str, dates: EventDates | None, verdict: Verdict) -> Event:
    """Apply the title's verdict, unless the dates contradict it."""
    if dates is None:
        return Event(None, None, title, Taken.LEFT, Reason.NO_DATE)
    first, last = dates.span
    if verdict.taken is not Taken.LEFT:
        against = _against(title, dates, verdict)
        verdict = Verdict(Taken.LEFT, against) if against else verdict
    why = Reason.BREAK if verdict == (Taken.BREAK, Reason.BREAK_EDGE) else verdict.why
    return Event(first, last, title, verdict.taken, why)


def _against(title: str, dates: EventDates, verdict: Verdict) -> Reason | None:
    span = dates.span
    if span.first < FIRST_DAY or span.last > LAST_DAY:
        return Reason.YEARS_UNKNOWN
    length = weekday_count(span)
    if length > _LONGEST:
        return Reason.TOO_LONG
    if not length:
        return Reason.WEEKEND
    if verdict.taken in OFF:
        return _against_off(title, dates, verdict)
    fits = span.first.month in _MONTHS[verdict.taken] and span.first == span.last
    return None if fits else Reason.OTHER_TERM


def _against_off(title: str, dates: EventDates, verdict: Verdict) -> Reason | None:
    if verdict.why is Reason.BREAK_EDGE and weekday_count(dates.span) == 1:
        return Reason.BREAK_EDGE
    if verdict.why in _BELIEVED:
        return None
    if dates.hours:
        return Reason.SOME_HOURS
    return None if _in_season(plain_words(title), dates.span) else Reason.OTHER_SEASON


def _in_season(plain: str, span: Span) -> bool:
    if _MOVED.search(plain):
        return True
    named = [_SEASONS[(match.lastindex or 1) - 1][1] for match in _SEASON.finditer(plain)]
    return not named or any({span.first.month, span.last.month} & months for months in named)
