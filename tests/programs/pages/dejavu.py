"""Advance widths in Debian's DejaVu Sans, from the tables of the OpenType specification.

They are `head`, `hhea`, `hmtx`, and format 4 of `cmap`.
"""

from pathlib import Path
from struct import unpack_from

FOLDER = Path("/usr/share/fonts/truetype/dejavu")


def advances(name: str) -> dict[int, int]:
    """The advance width of each letter of a font file, in parts of 2,048."""
    font = (FOLDER / name).read_bytes()
    tables = {
        font[at : at + 4].decode(): int(unpack_from(">I", font, at + 8)[0])
        for at in range(12, 12 + 16 * unpack_from(">H", font, 4)[0], 16)
    }
    assert unpack_from(">H", font, tables["head"] + 18)[0] == 2048
    measured = unpack_from(">H", font, tables["hhea"] + 34)[0]
    wide = unpack_from(f">{'Hh' * measured}", font, tables["hmtx"])[::2]
    glyphs = _glyphs(font, tables["cmap"])
    return {letter: wide[min(glyph, measured - 1)] for letter, glyph in glyphs.items()}


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
