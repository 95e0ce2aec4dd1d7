"""Response model of a meter."""

import datetime as dt

from calendars.translation import Language
from service.answers.outcome_models import LedgerSpanOut, MeterOut
from service.engine.meter import meter
from service.engine.timeline import Line
from service.language.meter import meter_text, span_text
from service.law.vocabulary import Within


def meter_out(line: Line, language: Language, as_of: dt.date | None) -> MeterOut | None:
    """The meter of a line on the day it was done, else `as_of`."""
    found = meter(line, as_of)
    if found is None or line.due is None:
        return None
    unit, tolled = line.due.words.unit, isinstance(line.rule, Within) and line.rule.tolled
    spans = [
        LedgerSpanOut(
            span.first,
            span.last,
            span.days,
            span.counted,
            span_text(span, unit, language, tolled=tolled),
        )
        for span in found.ledger
    ]
    text = meter_text(found, language)
    return MeterOut(found.day, found.of, found.not_counted, text, spans)
