"""A picture as a test looks at it: boxes of text, shapes, days on the axis."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from xml.etree import ElementTree as ET

from service.answers.models import TimelineAnswer
from service.formats.svg import picture
from tests.formats import dejavu

SVG = "{http://www.w3.org/2000/svg}"
_PLACE = re.compile(r"M([0-9.]+) ([0-9.]+)([^M]*)")
# DejaVu's tallest accented capital and its lowest letter, in parts of the size.
_ABOVE, _BELOW = 0.93, 0.24
_SHAPE = 8.0


@dataclass(frozen=True, slots=True)
class Box:
    """Something that takes room."""

    what: str
    left: float
    right: float
    top: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        beside = self.right <= other.left or other.right <= self.left
        return not (beside or self.bottom <= other.top or other.bottom <= self.top)


@dataclass(frozen=True, slots=True)
class Look:
    """What an element inherits."""

    size: float = 16
    bold: bool = False
    end: bool = False
    left: float = 0
    x: float = 0

    def of(self, element: ET.Element) -> "Look":
        """The look of what is inside `element`."""
        moved = re.findall(r"translate\(([0-9]+)\)", element.get("transform", ""))
        return Look(
            float(element.get("font-size", self.size)),
            self.bold or element.get("font-weight") == "700",
            self.end or element.get("text-anchor") == "end",
            self.left + sum(map(float, moved)),
            float(element.get("x", self.x)),
        )

    def box(self, text: str, baseline: float) -> Box:
        wide = dejavu.width(text.strip(), self.size, bold=self.bold)
        left = self.left + self.x - (wide if self.end else 0)
        top, bottom = baseline - _ABOVE * self.size, baseline + _BELOW * self.size
        return Box(text, left, left + wide, top, bottom)


class Drawn:
    """One picture."""

    def __init__(self, told: TimelineAnswer) -> None:
        """Draw it, and read it as XML."""
        self.svg = picture(told)
        self.root = ET.fromstring(self.svg)  # noqa: S314 - it is our own
        self.height = float(self.root.get("height", ""))
        self._line, self._shapes, _ = self.root.findall(f"{SVG}g")

    @cached_property
    def lines(self) -> list[Box]:
        """Every line of text."""
        return list(_lines(self.root, Look()))

    @property
    def days(self) -> list[str]:
        """What is said beside the axis, each text on one line."""
        days = self.root.get("aria-describedby", "").split()[1]
        (group,) = self.root.iterfind(f".//{SVG}g[@id='{days}']")
        return ["".join(text.itertext()) for text in group]

    @property
    def months(self) -> list[str]:
        (group,) = self.root.iterfind(f".//{SVG}g[@text-anchor='end']")
        return ["".join(text.itertext()) for text in group]

    @property
    def legend(self) -> list[str]:
        (group,) = self.root.iterfind(f"{SVG}g/{SVG}g[@font-size='12']")
        return ["".join(text.itertext()) for text in group]

    @property
    def shapes(self) -> list[Box]:
        """The shapes of who acts and the marks of what a date is."""
        return [
            Box(path, x - _SHAPE, x + _SHAPE, y - _SHAPE, y + _SHAPE)
            for found in self.looks
            for x, y, path in _places(found)
        ]

    @property
    def looks(self) -> list[ET.Element]:
        """The shapes, those that look alike in one element."""
        return [path for path in self._shapes if path.get("class") != "p-today"]

    @property
    def stretches(self) -> list[tuple[float, float]]:
        """The unbroken parts of the axis, each as top and bottom."""
        return [(y, float(rest[1:])) for _, y, rest in self._axis if rest.startswith("V")]

    @property
    def breaks(self) -> list[float]:
        return [y for _, y, rest in self._axis if not rest.startswith("V")]

    @property
    def today(self) -> list[float]:
        found = self._shapes.findall(f"{SVG}path[@class='p-today']")
        return [y for path in found for _, y, _ in _places(path)]

    @property
    def leaders(self) -> list[tuple[float, float]]:
        """From a day on the axis to its label: both heights."""
        found = re.findall(r"M46 ([0-9.]+)h7L63 ([0-9.]+)h5", self.svg)
        return [(float(at), float(to)) for at, to in found]

    @property
    def dots(self) -> list[float]:
        """The days that are dots."""
        found = self._line.findall(f"{SVG}path[@stroke-linecap='round']")
        return [y for path in found for _, y, _ in _places(path)]

    @property
    def periods(self) -> list[tuple[float, float]]:
        found = self._line.findall(f"{SVG}path[@stroke-width='10']")
        return [(y, float(rest[1:])) for path in found for _, y, rest in _places(path)]

    @property
    def _axis(self) -> list[tuple[float, float, str]]:
        (path,) = self._line.iterfind(f"{SVG}path[@stroke-width='2']")
        return _places(path)


def overlaps(boxes: list[Box]) -> list[tuple[str, str]]:
    """Those that lie on each other."""
    return [(one.what, other.what) for one, other in combinations(boxes, 2) if one.meets(other)]


def _places(path: ET.Element) -> list[tuple[float, float, str]]:
    return [(float(x), float(y), rest) for x, y, rest in _PLACE.findall(path.get("d", ""))]


def _lines(element: ET.Element, look: Look) -> Iterator[Box]:
    look = look.of(element)
    if element.tag != f"{SVG}text":
        for child in element:
            yield from _lines(child, look)
        return
    y = float(element.get("y", ""))
    if element.text:
        yield look.box(element.text, y)
    for span in element:
        y += float(span.get("dy", 0))
        yield look.of(span).box(span.text or "", y)
