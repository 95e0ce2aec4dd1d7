"""Shapes of a picture, and the texts and shapes of its labels with their positions."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from service.formats.svg import symbols
from service.formats.svg.labels import CLOSED, HEADING, NOTE, STRUCK, TITLE, Item, Label
from service.formats.svg.text_metrics import TextBlock

_SHAPE_X = 64
_MARK_BELOW = 17


@dataclass(frozen=True, slots=True)
class Shape:
    """An SVG path from (x, y) in a colour; `look` selects fill, width and dashes."""

    colour: str
    look: str
    x: int
    y: int
    path: str


def texts(label: Label, top: int) -> Iterator[TextBlock]:
    """Text blocks of a label: its date, each item, and the break that begins on it."""
    colour = symbols.TODAY if label.today else symbols.PLAIN
    blocks = [TextBlock(colour, HEADING, top, label.heading)]
    for down, item in label.places():
        blocks += _item_texts(item, top + down)
    blocks.append(TextBlock(symbols.QUIET, CLOSED, top + label.closed_below, label.closed))
    return (block for block in blocks if block.lines)


def shapes(label: Label, top: int) -> Iterator[Shape]:
    """Shapes beside each item: the actor's, then that of the kind of date."""
    for down, item in label.places():
        y = top + down + TITLE.leading // 2
        for path in _paths(item):
            yield Shape(_colour(item), item.look, _SHAPE_X, y, path)
            y += _MARK_BELOW


def by_look(drawn: Iterable[Shape]) -> dict[tuple[str, str], str]:
    """Paths joined by colour and look, so that the SVG stays small."""
    paths: dict[tuple[str, str], str] = {}
    for shape in drawn:
        look = (shape.colour, shape.look)
        paths[look] = f"{paths.get(look, '')}M{shape.x} {shape.y}{shape.path}"
    return paths


def _colour(item: Item) -> str:
    if item.look == "overdue":
        return symbols.LATE
    return symbols.QUIET if item.look == "excused" else item.line.who or symbols.PLAIN


def _item_texts(item: Item, top: int) -> Iterator[TextBlock]:
    colour, type_ = (symbols.QUIET, STRUCK) if item.look == "excused" else (symbols.PLAIN, TITLE)
    title = TextBlock(colour, type_, top, item.title)
    yield title
    yield TextBlock(_colour(item), NOTE, title.bottom, item.note)


def _paths(item: Item) -> Iterator[str]:
    who, kind = item.line.who, item.line.kind
    if who:
        yield symbols.ACTORS[who]
    if kind in symbols.KINDS and not (who and kind == "event"):
        yield symbols.KINDS[kind]
    elif not who:
        yield symbols.BAR
