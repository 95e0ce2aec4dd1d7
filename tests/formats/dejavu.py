"""How wide DejaVu Sans is, read from its own files: the widest letters a reader is likely to have.

The tables are those of the OpenType specification: `head`, `hhea`, `hmtx`, and format 4 of `cmap`.
"""

from functools import cache
from pathlib import Path
from struct import unpack_from

FOLDER = Path("/usr/share/fonts/truetype/dejavu")
PICTURE_LETTER = 1.275  # of the size: emoji, which come from another font


def width(text: str, size: float, *, bold: bool) -> float:
    """The sum of what each letter advances."""
    letters = _advances("DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf")
    return sum(letters.get(ord(letter), PICTURE_LETTER) for letter in text) * size


@cache
def _advances(name: str) -> dict[int, float]:
    font = (FOLDER / name).read_bytes()
    tables = {
        font[at : at + 4].decode(): int(unpack_from(">I", font, at + 8)[0])
        for at in range(12, 12 + 16 * unpack_from(">H", font, 4)[0], 16)
    }
    em = unpack_from(">H", font, tables["head"] + 18)[0]
    measured = unpack_from(">H", font, tables["hhea"] + 34)[0]
    wide = unpack_from(f">{'Hh' * measured}", font, tables["hmtx"])[::2]
    return {
        letter: wide[min(glyph, measured - 1)] / em
        for letter, glyph in _glyphs(font, tables["cmap"]).items()
    }


def _glyphs(font: bytes, cmap: int) -> dict[int, int]:
    (count,) = unpack_from(">H", font, cmap + 2)
    offsets = (unpack_from(">I", font, cmap + 8 + 8 * each)[0] for each in range(count))
    at = next(cmap + found for found in offsets if unpack_from(">H", font, cmap + found)[0] == 4)
    double = unpack_from(">H", font, at + 6)[0]
    words = f">{double // 2}H"
    ends = unpack_from(words, font, at + 14)
    starts = unpack_from(words, font, at + 16 + double)
    deltas = unpack_from(words, font, at + 16 + 2 * double)
    ranges_at = at + 16 + 3 * double
    found = {}
    for segment, (start, end, delta) in enumerate(zip(starts, ends, deltas, strict=True)):
        place = ranges_at + 2 * segment
        (offset,) = unpack_from(">H", font, place)
        for letter in range(start, min(end, 0xFFFE) + 1):
            glyph = letter
            if offset:
                (glyph,) = unpack_from(">H", font, place + offset + 2 * (letter - start))
            found[letter] = (glyph + delta) & 0xFFFF if glyph or not offset else 0
    return found
