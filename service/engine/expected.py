"""The form of a value in a question, as data: what would have worked where it cannot be read."""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class DateFrom:
    """A date from `first` through `last`."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class SpanFrom:
    """Two dates from `first` through `last`, the second at most `longest` days after the first."""

    first: date
    last: date
    longest: int


@dataclass(frozen=True, slots=True)
class DateOrSpanFrom:
    """A date from `first` through `last`, or two, the second at most `longest` days later."""

    first: date
    last: date
    longest: int


@dataclass(frozen=True, slots=True)
class OpenSpanFrom:
    """Two dates from `first` through `last`, the second left out while it is not known."""

    first: date
    last: date


OfDates: TypeAlias = DateFrom | SpanFrom | DateOrSpanFrom | OpenSpanFrom


@dataclass(frozen=True, slots=True)
class DateOrToday:
    """A date from `first` through `last`, or the word `today`."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class IdAndDate:
    """The id of a date and a date from `first` through `last`."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class WholeNumber:
    """A whole number from `least` through `most`."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of `values`."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TrueOrFalse:
    """A boolean."""


@dataclass(frozen=True, slots=True)
class Token:
    """At most `longest` letters, digits, hyphens and underscores."""

    longest: int


@dataclass(frozen=True, slots=True)
class Characters:
    """At most `longest` characters of any kind."""

    longest: int


@dataclass(frozen=True, slots=True)
class ProcessAndQuery:
    """The id of a process and its query: state-complaint?filed=2026-09-10."""


Expected: TypeAlias = (
    OfDates
    | DateOrToday
    | IdAndDate
    | WholeNumber
    | OneOf
    | TrueOrFalse
    | Token
    | Characters
    | ProcessAndQuery
)
