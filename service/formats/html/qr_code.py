"""QR code of an address, as an SVG file."""

import io

import segno

# The longest address that a phone still reads from paper.
MOST = 700


def qr_code(address: str) -> bytes:
    """SVG of the QR code of an address of at most `MOST` characters."""
    svg = io.BytesIO()
    segno.make_qr(address, error="l").save(svg, kind="svg", light="#fff", scale=4)
    return svg.getvalue()
