"""Text metrics: upper bounds of widths in any common sans-serif font, and line breaks."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Type:
    """A type style: font size, line height (leading) and left edge."""

    size: int
    leading: int
    x: int
    bold: bool = False
    struck: bool = False

    @property
    def baseline(self) -> int:
        """Distance from the top of a line to its baseline, which centres the capitals."""
        return (self.leading + round(self.size * 0.72)) // 2


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Lines of text of one style and colour; the first begins at `top`."""

    colour: str
    type: Type
    top: int
    lines: tuple[str, ...]

    @property
    def y(self) -> int:
        """The baseline of the first line."""
        return self.top + self.type.baseline

    @property
    def bottom(self) -> int:
        return self.top + len(self.lines) * self.type.leading


# Widths in hundredths of the size, plain and bold: for each letter at least those of DejaVu Sans,
# the widest of the common system fonts (Arial, Roboto, Segoe UI and San Francisco are narrower).
_WIDTHS = (
    ("'ijlí ", 32, 35),
    ("/\\|IJÍ,.’·:;", 34, 40),
    ("-f()[]", 40, 46),
    ("!¡tr", 42, 50),
    ('_`§–"*', 50, 53),
    ("?¿szcºª", 55, 60),
    ("L“”", 56, 66),
    ("aáeékoóvxyFT", 62, 69),
    ("$0123456789bdghnñpquúü{}EÉSY", 64, 73),
    ("BCPZ", 70, 77),
    ("AÁKRVX", 70, 78),
    ("DGHNÑUÚÜ", 78, 84),
    ("OÓQ&", 79, 88),
    ("#+<=>^~→w", 84, 93),
    ("%@M—…", 100, 101),
    ("mW", 100, 111),
)
_PLAIN = {letter: plain for letters, plain, _ in _WIDTHS for letter in letters}
_BOLD = {letter: bold for letters, _, bold in _WIDTHS for letter in letters}
_OTHER = 145  # U+2030 PER MILLE SIGN is the widest letter; emoji are narrower


def width(text: str, type_: Type) -> float:
    """An upper bound of the width of `text`."""
    widths = _BOLD if type_.bold else _PLAIN
    return sum(widths.get(letter, _OTHER) for letter in text) * type_.size / 100


@lru_cache(maxsize=4096)
def wrapped(text: str, type_: Type, room: int) -> tuple[str, ...]:
    """Lines of `text` no wider than `room`, without characters that XML forbids.

    A word is broken only when it is wider than `room`.
    """
    clean = "".join(letter if letter.isprintable() else " " for letter in text)
    space = width(" ", type_)
    lines = [""]
    used = float(room)
    for word in _words_broken_at(clean, type_, room):
        wide = width(word, type_)
        if used + space + wide <= room:
            lines[-1] += f" {word}"
            used += space + wide
        else:
            lines.append(word)
            used = wide
    return tuple(lines[1:]) or ("",)


def _words_broken_at(text: str, type_: Type, room: int) -> Iterator[str]:
    for word in text.split():
        piece, used = "", 0.0
        for letter in word:
            wide = width(letter, type_)
            if used + wide > room:
                yield piece
                piece, used = "", 0.0
            piece += letter
            used += wide
        yield piece
