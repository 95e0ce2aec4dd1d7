"""Where the words and the shapes stand."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from service.formats.svg import symbols
from service.formats.svg.labels import HEADING, NOTE, STRUCK, TITLE, Item, Label
from service.formats.svg.legend import Placed
from service.formats.svg.text_metrics import Written

_SHAPE_X = 80
_MARK_BELOW = 17


@dataclass(frozen=True, slots=True)
class Shape:
    """A path, in the colour of who acts; the standing says how it is drawn."""

    colour: str
    standing: str
    path: str


def texts(label: Label, top: int) -> Iterator[Written]:
    """What a label says: its day, then each entry."""
    yield Written(symbols.TODAY if label.today else symbols.PLAIN, HEADING, top, label.heading)
    for down, item in label.places():
        yield from _item_texts(item, top + down)


def shapes(label: Label, top: int) -> Iterator[Shape]:
    """Beside each entry, who acts; below that, or in its place, what kind of date it is."""
    for down, item in label.places():
        y = top + down + TITLE.leading // 2
        for path in _paths(item):
            look = "overdue" if item.overdue else item.dated.standing
            yield shape(_colour(item), look, _SHAPE_X, y, path)
            y += _MARK_BELOW


def legend_shapes(signs: Iterable[Placed]) -> Iterator[Shape]:
    """The shape of each sign."""
    for placed in signs:
        sign = placed.sign
        yield shape(sign.colour, sign.standing, placed.x, placed.y, sign.shape)


def shape(colour: str, standing: str, x: int, y: int, path: str) -> Shape:
    """A path around its middle."""
    return Shape(colour, standing, f"M{x} {y}{path}")


def by_look(drawn: Iterable[Shape]) -> dict[tuple[str, str], str]:
    """One path for all that look alike."""
    found: dict[tuple[str, str], str] = {}
    for one in drawn:
        look = (one.colour, one.standing)
        found[look] = found.get(look, "") + one.path
    return found


def _colour(item: Item) -> str:
    if item.overdue:
        return symbols.TODAY
    return symbols.QUIET if item.excused else item.dated.who or symbols.PLAIN


def _item_texts(item: Item, top: int) -> Iterator[Written]:
    colour, type_ = (symbols.QUIET, STRUCK) if item.excused else (symbols.PLAIN, TITLE)
    title = Written(colour, type_, top, item.title)
    note = Written(_colour(item), NOTE, title.bottom, item.note)
    wait = Written(symbols.QUIET, NOTE, note.bottom, item.wait)
    return (written for written in (title, note, wait) if written.lines)


def _paths(item: Item) -> Iterator[str]:
    who, kind = item.dated.who, item.dated.kind
    if who:
        yield symbols.ACTORS[who]
    if kind in symbols.KINDS and not (who and kind == "event"):
        yield symbols.KINDS[kind]
    elif not who:
        yield symbols.BAR
