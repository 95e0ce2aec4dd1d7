"""Texts and shapes of the labels and of the legend, with their positions."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from service.formats.svg import symbols
from service.formats.svg.labels import HEADING, NOTE, STRUCK, TITLE, Item, Label
from service.formats.svg.legend import Placed
from service.formats.svg.text_metrics import TextBlock

_SHAPE_X = 80
_MARK_BELOW = 17


@dataclass(frozen=True, slots=True)
class Shape:
    """An SVG path in the colour of an actor; `standing` selects fill and dashes."""

    colour: str
    standing: str
    path: str


def texts(label: Label, top: int) -> Iterator[TextBlock]:
    """Text blocks of a label: its date, then each item."""
    yield TextBlock(symbols.TODAY if label.today else symbols.PLAIN, HEADING, top, label.heading)
    for down, item in label.places():
        yield from _item_texts(item, top + down)


def shapes(label: Label, top: int) -> Iterator[Shape]:
    """Shapes beside each item: the actor's, then that of the kind of date."""
    for down, item in label.places():
        y = top + down + TITLE.leading // 2
        for path in _paths(item):
            look = "overdue" if item.overdue else item.line.standing
            yield shape(_colour(item), look, _SHAPE_X, y, path)
            y += _MARK_BELOW


def legend_shapes(signs: Iterable[Placed]) -> Iterator[Shape]:
    """Shapes of the signs in the legend."""
    for placed in signs:
        sign = placed.sign
        yield shape(sign.colour, sign.standing, placed.x, placed.y, sign.shape)


def shape(colour: str, standing: str, x: int, y: int, path: str) -> Shape:
    """Shape at (x, y); `path` is relative to its centre."""
    return Shape(colour, standing, f"M{x} {y}{path}")


def by_look(drawn: Iterable[Shape]) -> dict[tuple[str, str], str]:
    """Paths joined by colour and standing, so that the SVG stays small."""
    paths: dict[tuple[str, str], str] = {}
    for one in drawn:
        look = (one.colour, one.standing)
        paths[look] = paths.get(look, "") + one.path
    return paths


def _colour(item: Item) -> str:
    if item.overdue:
        return symbols.LATE
    return symbols.QUIET if item.excused else item.line.who or symbols.PLAIN


def _item_texts(item: Item, top: int) -> Iterator[TextBlock]:
    colour, type_ = (symbols.QUIET, STRUCK) if item.excused else (symbols.PLAIN, TITLE)
    title = TextBlock(colour, type_, top, item.title)
    note = TextBlock(_colour(item), NOTE, title.bottom, item.note)
    return (block for block in (title, note) if block.lines)


def _paths(item: Item) -> Iterator[str]:
    who, kind = item.line.who, item.line.kind
    if who:
        yield symbols.ACTORS[who]
    if kind in symbols.KINDS and not (who and kind == "event"):
        yield symbols.KINDS[kind]
    elif not who:
        yield symbols.BAR
