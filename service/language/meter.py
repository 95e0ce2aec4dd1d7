"""Texts of a meter: the days used, and why each day counts or does not."""

from collections.abc import Iterator

from calendars.counting import Unit
from calendars.ledger import LedgerSpan
from calendars.translation import Language, Plural, Text
from service.engine.meter import Meter
from service.language.dates import in_words
from service.language.rule_templates import UNITS
from service.language.rule_words import amount

USED = Text(en="Day {day} of {of}.", es="Día {day} de {of}.")
USED_PAST = Text(
    en="Day {day} of {of}: {over} past the last.", es="Día {day} de {of}: {over} más del último."
)
_NOT_COUNTED = Plural(
    Text(en="{days} day was not counted.", es="No se contó {days} día."),
    Text(en="{days} days were not counted.", es="No se contaron {days} días."),
)
EVERY_DAY = Text(
    en="Calendar days: weekends and holidays count too.",
    es="Días calendario: también cuentan los fines de semana y los feriados.",
)
NEVER_STOPS = Text(
    en="Calendar days: weekends, holidays and vacations count too.",
    es="Días calendario: también cuentan los fines de semana, los feriados y las vacaciones.",
)
LISTED = Text(en="Counted: {unit}.", es="Se cuentan: {unit}.")
SHORT_BREAK = Text(
    en="The break from {day} on does not stop the time limit: {days}, not more than five.",
    es="Las vacaciones desde el {day} no detienen el plazo: {days}, no más de cinco.",
)
"""A break of five school days or fewer: Ed. Code § 56344(a)."""


def meter_text(meter: Meter, language: Language) -> str:
    """The days used, in one or two sentences: "Day 71 of 60: 11 past the last. …"."""
    over = meter.day - meter.of
    text = USED if over <= 0 else USED_PAST
    used = text.in_(language).format(day=meter.day, of=meter.of, over=over)
    if not meter.not_counted:
        return used
    left_out = _NOT_COUNTED.in_(language, meter.not_counted).format(days=meter.not_counted)
    return f"{used} {left_out}"


def span_text(span: LedgerSpan, unit: Unit, language: Language, *, tolled: bool) -> str:
    """Why the days of a span count, or do not."""
    if span.reason:
        return span.reason.in_(language)
    return " ".join([_counted(unit, language, tolled=tolled), *_breaks(span, language)])


def _counted(unit: Unit, language: Language, *, tolled: bool) -> str:
    if unit is Unit.CALENDAR:
        return (EVERY_DAY if tolled else NEVER_STOPS).in_(language)
    return LISTED.in_(language).format(unit=UNITS[unit].in_(language, 2))


def _breaks(span: LedgerSpan, language: Language) -> Iterator[str]:
    for short in span.breaks:
        day = in_words(short.first, language)
        days = amount(short.days, Unit.SCHOOL, language)
        yield SHORT_BREAK.in_(language).format(day=day, days=days)
