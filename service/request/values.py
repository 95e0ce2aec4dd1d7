"""Value formats of query parameters: parser, expectation and JSON Schema."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Generic, Literal, TypeVar

from calendars.school import Span
from service.engine.case import OpenSpan
from service.engine.expected import (
    Characters,
    DateFrom,
    DateOrSpanFrom,
    DateOrToday,
    Expected,
    IdAndDate,
    OneOf,
    OpenSpanFrom,
    SpanFrom,
    Token,
    WholeNumber,
)

FILED_FROM, FILED_THROUGH = date(2024, 1, 1), date(2035, 12, 31)
DAYS_FROM, DAYS_THROUGH = date(2000, 1, 1), date(2040, 12, 31)
TODAY: Literal["today"] = "today"
_LONGEST_SPAN = 400
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# The years as a pattern, because JSON Schema cannot bound a date.
_BIRTH_YEARS = "20(?:[0-2][0-9]|3[0-5])"
_FILED_YEARS, _YEARS = "20(?:2[4-9]|3[0-5])", "20(?:[0-3][0-9]|40)"
_MONTH_AND_DAY = "(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
_NUMBER = re.compile(r"0|-?[1-9][0-9]{0,5}")

Schema = dict[str, object]
ValueT_co = TypeVar("ValueT_co", covariant=True)


@dataclass(frozen=True, slots=True, eq=False)
class ValueFormat(Generic[ValueT_co]):
    """Text format of a value; `read` raises ValueError for a text that is not as `expected`."""

    read: Callable[[str], ValueT_co]
    expected: Expected
    schema: Schema


def _read_day(text: str) -> date:
    if not _DAY.fullmatch(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def day(
    first: date = DAYS_FROM, last: date = DAYS_THROUGH, years: str = _YEARS
) -> ValueFormat[date]:
    """Date format, from `first` through `last`; the pattern `years` matches their years."""

    def read(text: str) -> date:
        value = _read_day(text)
        if not first <= value <= last:
            raise ValueError(text)
        return value

    return ValueFormat(
        read,
        DateFrom(first, last),
        {
            "type": "string",
            "format": "date",
            "pattern": f"^{years}-{_MONTH_AND_DAY}$",
            "examples": ["2026-01-15"],
        },
    )


def _read_span(text: str) -> Span:
    first, slash, last = text.partition("/")
    span = Span(DAY.read(first), DAY.read(last))
    if not slash or not 0 <= (span.last - span.first).days <= _LONGEST_SPAN:
        raise ValueError(text)
    return span


def _read_day_or_span(text: str) -> date | Span:
    return _read_span(text) if "/" in text else DAY.read(text)


def _read_day_or_today(text: str) -> date | Literal["today"]:
    return TODAY if text == TODAY else DAY.read(text)


def _read_closed_span(text: str) -> OpenSpan:
    value = _read_day_or_span(text)
    return OpenSpan(*value) if isinstance(value, Span) else OpenSpan(value, value)


def _read_open_span(text: str) -> OpenSpan:
    first, slash, last = text.partition("/")
    span = OpenSpan(DAY.read(first), DAY.read(last) if last else None)
    if not slash or (span.last and span.last < span.first):
        raise ValueError(text)
    return span


def _read_check(text: str) -> tuple[str, date]:
    id_, slash, day = text.partition("/")
    if not (id_ and slash):
        raise ValueError(text)
    return id_, DAY.read(day)


def number(least: int, most: int) -> ValueFormat[int]:
    """Whole number format, from `least` through `most`."""

    def read(text: str) -> int:
        if not _NUMBER.fullmatch(text) or not least <= int(text) <= most:
            raise ValueError(text)
        return int(text)

    schema: Schema = {"type": "integer", "minimum": least, "maximum": most}
    return ValueFormat(read, WholeNumber(least, most), schema)


def one_of(*values: str) -> ValueFormat[str]:
    """Enumeration format: one of `values`."""

    def read(text: str) -> str:
        if text not in values:
            raise ValueError(text)
        return text

    return ValueFormat(read, OneOf(values), {"type": "string", "enum": list(values)})


def matching(pattern: str, expected: Token | Characters) -> ValueFormat[str]:
    """Text format that matches all of `pattern`."""
    compiled = re.compile(pattern)

    def read(text: str) -> str:
        # A lone surrogate, which only JSON can send, raises UnicodeEncodeError, a ValueError.
        text.encode()
        if not compiled.fullmatch(text):
            raise ValueError(text)
        return text

    return ValueFormat(read, expected, {"type": "string", "pattern": f"^{pattern}$"})


DAY = day()
FILING_DAY = day(FILED_FROM, FILED_THROUGH, _FILED_YEARS)
BIRTHDAY = day(DAYS_FROM, FILED_THROUGH, _BIRTH_YEARS)
_A_DAY = f"{_YEARS}-{_MONTH_AND_DAY}"
SPAN = ValueFormat(
    _read_span,
    SpanFrom(DAYS_FROM, DAYS_THROUGH, _LONGEST_SPAN),
    {
        "type": "string",
        "pattern": f"^{_A_DAY}/{_A_DAY}$",
        "examples": ["2026-12-21/2027-01-01"],
    },
)
DAY_OR_SPAN = ValueFormat(
    _read_day_or_span,
    DateOrSpanFrom(DAYS_FROM, DAYS_THROUGH, _LONGEST_SPAN),
    {
        "type": "string",
        "pattern": f"^{_A_DAY}(?:/{_A_DAY})?$",
        "examples": ["2026-01-15", "2025-09-08/2025-12-19"],
    },
)
CLOSED_SPAN = ValueFormat(_read_closed_span, DAY_OR_SPAN.expected, DAY_OR_SPAN.schema)
OPEN_SPAN = ValueFormat(
    _read_open_span,
    OpenSpanFrom(DAYS_FROM, DAYS_THROUGH),
    {
        "type": "string",
        "pattern": f"^{_A_DAY}/(?:{_A_DAY})?$",
        "examples": ["2026-02-20/2026-04-14"],
    },
)
DAY_OR_TODAY = ValueFormat(
    _read_day_or_today,
    DateOrToday(DAYS_FROM, DAYS_THROUGH),
    {
        "type": "string",
        "pattern": f"^(?:{TODAY}|{_A_DAY})$",
        "examples": ["2026-01-15", TODAY],
    },
)
CHECK = ValueFormat(
    _read_check,
    IdAndDate(DAYS_FROM, DAYS_THROUGH),
    {
        "type": "string",
        "pattern": f"^[a-z_]+/{_A_DAY}$",
        "examples": ["decision/2026-03-16"],
    },
)
