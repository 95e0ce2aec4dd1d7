"""Axis of time: places of the dates on it, its parts, months, and the spans drawn along it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from calendars.translation import Language
from service.answers.models import ExcludedDaysOut, TimelineAnswer
from service.formats.svg import symbols
from service.formats.svg.drawing import Shape
from service.formats.svg.labels import HEADING, Label
from service.formats.svg.text_metrics import TextBlock, Type, width
from service.language import picture

X = 44
MONTH = Type(12, 15, x=32)
_DAY = 2
_LONGEST = 150  # 75 days, to show a summer whole; a longer time is shortened to this
_DOT = HEADING.leading // 2  # below the top of a label
_DECEMBER = 12


@dataclass(frozen=True, slots=True)
class Span:
    """Dates from `first` to `last` that are drawn along the axis."""

    look: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Part:
    """The axis between two dates that have a place on it."""

    first: date
    last: date
    top: int
    bottom: int

    @property
    def shortened(self) -> bool:
        return self.bottom - self.top < (self.last - self.first).days * _DAY

    def months(self) -> Iterator[tuple[date, int]]:
        """The first day of each month with its place; none where time is left out."""
        height, days = self.bottom - self.top, (self.last - self.first).days
        month = self.first if self.first.day == 1 else _next_month(self.first)
        while month < self.last and not self.shortened:
            yield month, self.top + round(height * (month - self.first).days / days)
            month = _next_month(month)


def spans(answer: TimelineAnswer, closed: Iterable[ExcludedDaysOut]) -> list[Span]:
    """The periods of an answer, and its breaks."""
    found = [Span("break", skip.first, skip.last) for skip in closed]
    for line in answer.dates:
        begins = line.rule.from_date if line.rule else None
        runs = line.kind == "period" and line.standing != "excused"
        if runs and line.date and begins and begins < line.date:
            found.append(Span("period", begins, line.date))
    return found


def placed(labels: Mapping[date, Label], spans: Iterable[Span], top: int) -> dict[date, int]:
    """The place of each date from `top` down: to scale, save for long times and long labels."""
    ends = {end for span in spans for end in (span.first, span.last)}
    days = sorted({*labels, *ends})
    places, y, free = {}, top, top
    for day, before in zip(days, [days[0], *days], strict=False):
        y += min((day - before).days * _DAY, _LONGEST)
        if day in labels:
            y = max(y, free)
            free = y + labels[day].height
        places[day] = y
    return places


def bottom(places: Mapping[date, int], labels: Mapping[date, Label]) -> int:
    """The lower end of the axis and its labels."""
    return max(
        y + (labels[day].height if day in labels else 2 * MONTH.leading)
        for day, y in places.items()
    )


def parts(places: Mapping[date, int]) -> list[Part]:
    """The parts of the axis between places."""
    return [
        Part(first, last, top + _DOT, bottom + _DOT)
        for (first, top), (last, bottom) in pairwise(places.items())
    ]


def shapes(
    places: Mapping[date, int], spans: Iterable[Span], labels: Mapping[date, Label]
) -> Iterator[Shape]:
    """Shapes of the axis: spans, parts, months, and a dot for each label with a date."""
    for span in spans:
        first, last = places[span.first] + _DOT, places[span.last] + _DOT
        yield Shape(symbols.LINE, span.look, X, first, f"V{last}")
    for part in parts(places):
        look = "gap" if part.shortened else "axis"
        yield Shape(symbols.LINE, look, X, part.top, f"V{part.bottom}")
        if part.shortened:
            yield Shape(symbols.LINE, "axis", X, (part.top + part.bottom) // 2, symbols.BREAK)
        for _, y in part.months():
            yield Shape(symbols.LINE, "thin", X - 5, y, "h5")
    for day, label in labels.items():
        y = places[day] + _DOT
        if label.today:
            yield Shape(symbols.TODAY, "today", X - 7, y, "h14")
        elif label.heading:
            yield Shape(symbols.LINE, "dot", X, y, "h0")


def months(places: Mapping[date, int], language: Language) -> Iterator[TextBlock]:
    """Names of the months, or the number of a name too wide; the year where it is new."""
    names = [
        name if width(name, MONTH) <= MONTH.x else str(number)
        for number, name in enumerate(picture.MONTHS.in_(language).split(), start=1)
    ]
    year = 0
    for part in parts(places):
        for month, y in part.months():
            lines = [names[month.month - 1], *([str(month.year)] if month.year != year else [])]
            year = month.year
            yield TextBlock(symbols.QUIET, MONTH, y - MONTH.leading // 2, tuple(lines))


def _next_month(day: date) -> date:
    if day.month == _DECEMBER:
        return date(day.year + 1, 1, 1)
    return date(day.year, day.month + 1, 1)
