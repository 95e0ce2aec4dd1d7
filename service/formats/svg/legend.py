"""Legend of a picture: the meaning of the shapes and looks that are in it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from calendars.translation import Language, Text
from service.formats.svg import symbols
from service.formats.svg.drawing import Shape
from service.formats.svg.labels import WIDTH
from service.formats.svg.text_metrics import TextBlock, Type, width, wrapped
from service.language import picture
from service.language.messages import ACTORS, STANDINGS
from service.law.vocabulary import Actor

MEANING = Type(12, 16, x=14)
ROW = 21
_ROOM = WIDTH - 2 * MEANING.x
_SHAPE = 20
_BETWEEN = 14


@dataclass(frozen=True, slots=True)
class Sign:
    """A shape of the legend, its look and its meaning."""

    path: str
    means: Text
    colour: str = symbols.PLAIN
    look: str = "known"


@dataclass(frozen=True, slots=True)
class Placed:
    """A sign at a position: its shape, and the text beside it."""

    shape: Shape
    words: TextBlock


# By the path or the look that a sign explains.
_SIGNS = {
    **{
        symbols.ACTORS[actor.value]: Sign(symbols.ACTORS[actor.value], ACTORS[actor], actor.value)
        for actor in Actor
    },
    "happened": Sign(symbols.BAR, STANDINGS["happened"], look="happened"),
    "known": Sign(symbols.BAR, STANDINGS["known"]),
    "projected": Sign(symbols.BAR, STANDINGS["projected"], look="projected"),
    "excused": Sign(symbols.BAR, STANDINGS["excused"], symbols.QUIET, "excused"),
    "overdue": Sign(symbols.BAR, picture.OVERDUE, symbols.LATE, "overdue"),
    **{
        symbols.KINDS[kind]: Sign(symbols.KINDS[kind], means, look="happened")
        for kind, means in picture.KINDS.items()
    },
    "period": Sign(symbols.UPRIGHT, picture.PERIOD, symbols.LINE, "period"),
    "break": Sign(symbols.UPRIGHT, picture.BREAK, symbols.LINE, "break"),
    symbols.BREAK: Sign(symbols.BREAK, picture.LEFT_OUT, symbols.LINE, "axis"),
}


def legend(drawn: Iterable[Shape], y: int, language: Language) -> Iterator[Placed]:
    """The signs of what is drawn in rows from `y` down, as many in each as fit."""
    there = {mark for shape in drawn for mark in (shape.path, shape.look)}
    x = 0
    last_y = y
    for sign in (sign for mark, sign in _SIGNS.items() if mark in there):
        lines = wrapped(sign.means.in_(language), MEANING, _ROOM - _SHAPE)
        wide = _SHAPE + round(max(width(line, MEANING) for line in lines)) + _BETWEEN
        if x and x + wide - _BETWEEN > _ROOM:
            x, y = 0, last_y + ROW
        left = MEANING.x + x
        shape = Shape(sign.colour, sign.look, left + 8, y, sign.path)
        type_ = Type(MEANING.size, MEANING.leading, left + _SHAPE)
        words = TextBlock(symbols.PLAIN, type_, y - MEANING.leading // 2, lines)
        yield Placed(shape, words)
        last_y = max(last_y, y + (len(lines) - 1) * MEANING.leading)
        x += wide
