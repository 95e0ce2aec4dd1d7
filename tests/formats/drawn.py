"""A picture as a test looks at it: boxes of text, shapes, days on the axis."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from xml.etree import ElementTree as ET

from service.answers.models import TimelineAnswer
from service.formats.svg import picture
from service.formats.svg.symbols import BREAK
from tests.formats import dejavu

SVG = "{http://www.w3.org/2000/svg}"
_PLACE = re.compile(r"M([0-9.]+) ([0-9.]+)([^M]*)")
# DejaVu's tallest accented capital and its lowest letter, in parts of the size.
_ABOVE, _BELOW = 0.93, 0.24
_SHAPE = 8.0
_BESIDE = 64
_MIDDLE = 5  # of the capitals of a date, above its baseline


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
        shapes, _ = self.root.findall(f"{SVG}g")
        rule, *self.looks = shapes
        ((_, self._rule, _),) = _places(rule)

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
        groups = self.root.findall(f"{SVG}g/{SVG}g[@font-size='12']")
        (group,) = (group for group in groups if not group.get("text-anchor"))
        return ["".join(text.itertext()) for text in group]

    @property
    def shapes(self) -> list[Box]:
        """The shapes of who acts, the marks of what a date is, and those of the legend."""
        return [
            Box(path, x - _SHAPE, x + _SHAPE, y - _SHAPE, y + _SHAPE)
            for found in self.looks
            for x, y, path in _places(found)
            if x == _BESIDE or y > self._rule
        ]

    @property
    def headings(self) -> list[tuple[str, float]]:
        """The date of each label, with the middle of its first line."""
        found = self.root.iterfind(f".//{SVG}g[@transform]/{SVG}text[@font-weight='700']")
        return [("".join(text.itertext()), float(text.get("y", "")) - _MIDDLE) for text in found]

    @property
    def whole(self) -> list[tuple[float, float]]:
        """The parts of the axis with nothing left out, each as top and bottom."""
        return self._along({})

    @property
    def gaps(self) -> list[tuple[float, float]]:
        """The parts of the axis where time is left out."""
        return self._along({"stroke-width": "1", "stroke-dasharray": "1 5"})

    @property
    def signs(self) -> list[float]:
        """The signs on the axis that time is left out."""
        return [y for _, y, rest in self._drawn({}) if rest == BREAK]

    @property
    def today(self) -> list[float]:
        return [y for _, y, _ in self._drawn({"stroke-width": "4"})]

    @property
    def dots(self) -> list[float]:
        """The days that are dots."""
        return [y for _, y, _ in self._drawn({"stroke-width": "8", "stroke-linecap": "round"})]

    @property
    def periods(self) -> list[tuple[float, float]]:
        return self._along({"stroke-width": "10", "stroke-opacity": ".4"})

    @property
    def breaks(self) -> list[tuple[float, float]]:
        return self._along({"stroke-width": "16", "stroke-dasharray": "2 3"})

    def _along(self, look: dict[str, str]) -> list[tuple[float, float]]:
        return [(y, float(rest[1:])) for _, y, rest in self._drawn(look) if rest.startswith("V")]

    def _drawn(self, look: dict[str, str]) -> list[tuple[float, float, str]]:
        """What is drawn on the axis with these attributes."""
        return [
            place
            for path in self.looks
            if path.get("class") in {"p-line", "p-today"}
            if path.attrib == {name: path.get(name) for name in ("class", "stroke", "d")} | look
            for place in _places(path)
            if place[1] < self._rule
        ]


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
