"""Properties of iCalendar: escaped, and folded into lines (RFC 5545, 3.1 and 3.3.11)."""

import re
from collections.abc import Iterable
from functools import lru_cache

from icalendar.parser import Contentline
from icalendar.prop import vText

# Control characters, line separators, bidirectional formatting characters and lone surrogates.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")

# Octets: RFC 5545 (3.1) allows 75, of which icalendar uses 74.
_NEVER_FOLDED = 74
FOLD = b"\r\n "
_EMPTY_LINE = rb"%b\n%b" % (FOLD, FOLD)


def private(start: str, text: str) -> bytes:
    """A property, or a part of one, that begins with `start`; it is not kept."""
    escaped = vText(_CONTROL.sub(" ", text)).to_ical().decode()
    return folded(start + escaped)


# Most property lines repeat across feeds, so they are escaped and folded once.
written = lru_cache(maxsize=4_096)(private)


def folded(line: str) -> bytes:
    """A line in pieces of at most 75 octets."""
    if line.isascii() and len(line) <= _NEVER_FOLDED:
        return line.encode()
    # Contentline has no type hints.
    pieces: bytes = Contentline(line).to_ical()  # type: ignore[no-untyped-call]
    return pieces


def paragraphs(texts: Iterable[str], start: str = r"\n") -> bytes:
    """Paragraphs of a property, the first after `start`; each is folded separately."""
    return FOLD.join([written(start if n == 0 else r"\n", text) for n, text in enumerate(texts)])


def groups(each: Iterable[bytes]) -> bytes:
    """Groups of paragraphs, with an empty line between them; those that are empty are left out."""
    return _EMPTY_LINE.join(filter(None, each))
