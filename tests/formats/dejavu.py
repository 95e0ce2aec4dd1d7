"""Widths of text in DejaVu Sans, whose letters are the widest that a reader is likely to have.

`dejavu.csv` has the advance width of each letter of Windows-1252, in parts of 2,048 of the size;
tests/programs/pages/test_dejavu.py compares it with the font's files.
"""

import csv
from pathlib import Path

EM = 2048
_FILE = Path(__file__).with_suffix(".csv")
ADVANCES = {
    chr(int(row["letter"], 16)): (int(row["regular"]), int(row["bold"]))
    for row in csv.DictReader(_FILE.read_text("ascii").splitlines())
}
# Of the size, for emoji and all else that comes from another font.
_OTHER_FONT = 1.275 * EM


def width(text: str, size: float, *, bold: bool) -> float:
    """The sum of the letters' advance widths."""
    widths = (ADVANCES.get(letter, (_OTHER_FONT, _OTHER_FONT))[bold] for letter in text)
    return sum(widths) * size / EM
