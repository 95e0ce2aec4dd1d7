"""Which build this is: another one may give other bytes for the same question."""

from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable

# Packages whose own words, dates or layout get into the bytes.
_WRITERS = ("babel", "fastapi", "holidays", "icalendar", "jinja2", "pydantic", "python-dateutil")


@cache
def build() -> str:
    """A digest of the source, and of the versions of what writes with it."""
    digest = blake2b(digest_size=8)
    for name in _WRITERS:
        digest.update(f"{name} {version(name)}\n".encode())
    for package in ("calendars", "service"):
        _add(digest, files(package), package)
    return digest.hexdigest()


def _add(digest: blake2b, folder: Traversable, name: str) -> None:
    inside = (found for found in folder.iterdir() if found.name != "__pycache__")
    for found in sorted(inside, key=lambda found: found.name):
        path = f"{name}/{found.name}"
        if found.is_dir():
            _add(digest, found, path)
        else:
            digest.update(f"{path}\n".encode())
            digest.update(found.read_bytes())
