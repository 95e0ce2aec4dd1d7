"""Legend of a picture: the meaning of the shapes that are in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from calendars.translation import Text
from service.answers.models import TimelineAnswer
from service.formats.svg import symbols
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
_BARS = ("happened", "known", "projected", "excused")


@dataclass(frozen=True, slots=True)
class Sign:
    """A shape of the legend, its look and its meaning."""

    shape: str
    means: Text
    colour: str = symbols.PLAIN
    standing: str = "known"


@dataclass(frozen=True, slots=True)
class Placed:
    """A sign at a position: the centre of its shape, and the start of its text."""

    sign: Sign
    x: int
    y: int
    words_x: int
    words: TextBlock

    @property
    def last_y(self) -> int:
        """The centre of the last line of its text."""
        return self.y + (len(self.words.lines) - 1) * MEANING.leading


def legend(answer: TimelineAnswer, y: int, *, broken: bool) -> Iterator[Placed]:
    """The signs in rows from `y` down, as many in each as fit."""
    x = 0
    last_y = y
    for sign in _signs(answer, broken=broken):
        lines = wrapped(sign.means.in_(answer.lang), MEANING, _ROOM - _SHAPE)
        wide = _SHAPE + round(max(width(line, MEANING) for line in lines)) + _BETWEEN
        if x and x + wide - _BETWEEN > _ROOM:
            x, y = 0, last_y + ROW
        left = MEANING.x + x
        words = TextBlock(symbols.PLAIN, MEANING, y, lines)
        placed = Placed(sign, left + 8, y, left + _SHAPE, words)
        last_y = max(last_y, placed.last_y)
        yield placed
        x += wide


def _signs(answer: TimelineAnswer, *, broken: bool) -> Iterator[Sign]:
    acting = {line.who for line in answer.dates}
    for actor in Actor:
        if actor.value in acting:
            yield Sign(symbols.ACTORS[actor.value], ACTORS[actor], actor.value)
    standings = {line.standing for line in answer.dates}
    for standing in _BARS:
        if standing in standings:
            colour = symbols.QUIET if standing == "excused" else symbols.PLAIN
            yield Sign(symbols.BAR, STANDINGS[standing], colour, standing)
    kinds = {line.kind for line in answer.dates}
    for kind, means in picture.KINDS.items():
        if kind in kinds:
            yield Sign(symbols.KINDS[kind], means, standing="happened")
    if broken:
        yield Sign(symbols.BREAK, picture.LEFT_OUT, symbols.LINE)
