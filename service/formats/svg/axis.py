"""The axis as paths: stretches, breaks, periods, months, days, and lines to the labels."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from calendars.translation import Language
from service.answers.models import TimelineAnswer
from service.formats.svg import symbols
from service.formats.svg.labels import HEADING, Label
from service.formats.svg.layout import Axis
from service.formats.svg.text_metrics import Type, Written
from service.language import picture

X = 46
HANDLE = HEADING.leading // 2
"""How far below the top of a label its line ends."""
MONTH = Type(11, 13, x=37)


@dataclass(frozen=True, slots=True)
class Lines:
    """Paths, as SVG writes them."""

    stretches: str
    breaks: str
    gaps: str
    periods: str
    thin: str
    days: str
    today: str


def lines(found: Axis, days: Mapping[date, Label], answer: TimelineAnswer) -> Lines:
    """All that is drawn of an axis."""
    return Lines(
        stretches=_down((stretch.top, stretch.bottom) for stretch in found.stretches),
        breaks="".join(
            f"M{X} {_n((top + bottom) / 2)}{symbols.BREAK}" for top, bottom in found.breaks()
        ),
        gaps=_down(found.breaks()),
        periods=_down(_periods(found, answer)),
        thin="".join((*_ticks(found), *_leaders(found, days))),
        days="".join(
            f"M{X} {_n(found.y(day))}h0" for day, label in days.items() if not label.today
        ),
        today="".join(
            f"M{X - 5} {_n(found.y(day))}h14" for day, label in days.items() if label.today
        ),
    )


def months(found: Axis, language: Language) -> Iterator[Written]:
    """The names of the months, and the years where they have to be said."""
    names = picture.MONTHS.in_(language).split()
    for stretch in found.stretches:
        for tick in stretch.ticks():
            year = [str(tick.year)] if tick.year else []
            top = round(tick.y) - MONTH.leading // 2
            yield Written(symbols.QUIET, MONTH, top, (names[tick.day.month - 1], *year))


def _down(parts: Iterable[tuple[float, float]]) -> str:
    return "".join(f"M{X} {_n(top)}V{_n(bottom)}" for top, bottom in parts)


def _periods(found: Axis, answer: TimelineAnswer) -> Iterator[tuple[float, float]]:
    """The parts of the axis that a period covers."""
    for dated in answer.dates:
        begins = dated.rule.from_date if dated.rule else None
        if dated.kind == "period" and dated.standing != "excused" and dated.date and begins:
            yield from found.between(begins, dated.date)


def _ticks(found: Axis) -> Iterator[str]:
    for stretch in found.stretches:
        for tick in stretch.ticks():
            yield f"M{X - 5} {_n(tick.y)}h5"


def _leaders(found: Axis, days: Mapping[date, Label]) -> Iterator[str]:
    for day, place in zip(days, found.places, strict=True):
        yield f"M{X} {_n(found.y(day))}h7L{HEADING.x - 9} {round(place) + HANDLE}h5"


def _n(number: float) -> str:
    return f"{round(number, 1):g}"
