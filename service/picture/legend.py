"""What the shapes of a picture mean, of those that are in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from calendars.text import Text
from service.answer import Answer
from service.phrases import ACTORS
from service.picture import marks, words
from service.picture.labels import WIDTH
from service.picture.letters import Type, width
from service.terms import Actor

MEANING = Type(12, 16, x=14)
ROW = 21
_ROOM = WIDTH - 2 * MEANING.x
_SHAPE = 20
_BETWEEN = 14


@dataclass(frozen=True, slots=True)
class Sign:
    """A shape, how it is drawn, and what it means."""

    shape: str
    means: Text
    colour: str = marks.PLAIN
    standing: str = "known"


@dataclass(frozen=True, slots=True)
class Placed:
    """A sign, the middle of its shape, and where its words begin."""

    sign: Sign
    x: int
    y: int
    words_x: int
    words: str


def legend(told: Answer, y: int, *, broken: bool) -> Iterator[Placed]:
    """The signs in rows from `y` down, as many in each as fit."""
    x = 0
    for sign in _signs(told, broken=broken):
        said = sign.means.said(told.lang)
        wide = _SHAPE + round(width(said, MEANING)) + _BETWEEN
        if x and x + wide - _BETWEEN > _ROOM:
            x, y = 0, y + ROW
        left = MEANING.x + x
        yield Placed(sign, left + 8, y, left + _SHAPE, said)
        x += wide


def _signs(told: Answer, *, broken: bool) -> Iterator[Sign]:
    acting = {dated.who for dated in told.dates}
    for actor in Actor:
        if actor.value in acting:
            yield Sign(marks.ACTORS[actor.value], ACTORS[actor], actor.value)
    standings = {dated.standing for dated in told.dates}
    for standing, means in words.STANDINGS.items():
        if standing in standings:
            colour = marks.QUIET if standing == "excused" else marks.PLAIN
            yield Sign(marks.BAR, means, colour, standing)
    kinds = {dated.kind for dated in told.dates}
    for kind, means in words.KINDS.items():
        if kind in kinds:
            yield Sign(marks.KINDS[kind], means, standing="happened")
    if broken:
        yield Sign(marks.BREAK, words.LEFT_OUT, marks.LINE)
