"""SVG paths of the axis: stretches, breaks, periods, months, days, and lines to the labels."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from calendars.translation import Language
from service.answers.models import TimelineAnswer
from service.formats.svg import symbols
from service.formats.svg.labels import HEADING, Label
from service.formats.svg.layout import Axis
from service.formats.svg.text_metrics import TextBlock, Type, width
from service.language import picture

X = 46
HANDLE = HEADING.leading // 2
"""Distance from the top of a label to the end of its line."""
MONTH = Type(11, 13, x=37)


@dataclass(frozen=True, slots=True)
class Lines:
    """SVG path data of the axis."""

    stretches: str
    breaks: str
    gaps: str
    periods: str
    thin: str
    days: str
    today: str


def lines(axis: Axis, days: Mapping[date, Label], answer: TimelineAnswer) -> Lines:
    """SVG path data of an axis."""
    return Lines(
        stretches=_down((stretch.top, stretch.bottom) for stretch in axis.stretches),
        breaks="".join(
            f"M{X} {_rounded((top + bottom) / 2)}{symbols.BREAK}" for top, bottom in axis.breaks()
        ),
        gaps=_down(axis.breaks()),
        periods=_down(_periods(axis, answer)),
        thin="".join((*_ticks(axis), *_leaders(axis, days))),
        days="".join(
            f"M{X} {_rounded(axis.y(day))}h0" for day, label in days.items() if not label.today
        ),
        today="".join(
            f"M{X - 5} {_rounded(axis.y(day))}h14" for day, label in days.items() if label.today
        ),
    )


def months(axis: Axis, language: Language) -> Iterator[TextBlock]:
    """Names of the months, or the number of a name too wide; the year at the first and January."""
    names = [
        name if width(name, MONTH) <= MONTH.x else str(number)
        for number, name in enumerate(picture.MONTHS.in_(language).split(), start=1)
    ]
    for stretch in axis.stretches:
        for tick in stretch.ticks():
            year = [str(tick.year)] if tick.year else []
            top = round(tick.y) - MONTH.leading // 2
            yield TextBlock(symbols.QUIET, MONTH, top, (names[tick.day.month - 1], *year))


def _down(parts: Iterable[tuple[float, float]]) -> str:
    return "".join(f"M{X} {_rounded(top)}V{_rounded(bottom)}" for top, bottom in parts)


def _periods(axis: Axis, answer: TimelineAnswer) -> Iterator[tuple[float, float]]:
    for line in answer.dates:
        begins = line.rule.from_date if line.rule else None
        if line.kind == "period" and line.standing != "excused" and line.date and begins:
            yield from axis.between(begins, line.date)


def _ticks(axis: Axis) -> Iterator[str]:
    for stretch in axis.stretches:
        for tick in stretch.ticks():
            yield f"M{X - 5} {_rounded(tick.y)}h5"


def _leaders(axis: Axis, days: Mapping[date, Label]) -> Iterator[str]:
    for day, place in zip(days, axis.places, strict=True):
        yield f"M{X} {_rounded(axis.y(day))}h7L{HEADING.x - 9} {round(place) + HANDLE}h5"


def _rounded(number: float) -> str:
    return f"{round(number, 1):g}"
