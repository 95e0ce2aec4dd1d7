"""Build identity, part of every ETag: another build may render other bytes."""

from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import blake2b
from importlib.metadata import distribution
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

# Packages whose texts, dates or layout get into the rendered bytes.
_RENDERERS = ("babel", "fastapi", "holidays", "icalendar", "jinja2", "pydantic", "python-dateutil")
_SOURCES = ("calendars", "service")


class Build(NamedTuple):
    """A digest of the source code and of the versions of the rendering packages.

    `at` is the modification time of the newest source file or installed package.
    """

    digest: str
    at: datetime


def build() -> Build:
    """The build that runs."""
    digest = blake2b(digest_size=8)
    times = []
    for package in map(distribution, _RENDERERS):
        digest.update(f"{package.name} {package.version}\n".encode())
        times.append(Path(str(package.locate_file(""))).stat().st_mtime)
    for name, file in sorted(_source_files()):
        digest.update(f"{name}\n".encode())
        digest.update(file.read_bytes())
        times.append(file.stat().st_mtime)
    return Build(digest.hexdigest(), datetime.fromtimestamp(int(max(times)), UTC))


def _source_files() -> Iterator[tuple[str, Path]]:
    # Names are relative: the digest must not depend on where the packages are installed.
    for package in _SOURCES:
        folder = Path(str(files(package)))
        for file in folder.rglob("*"):
            if file.parent.name != "__pycache__" and file.is_file():
                yield f"{package}/{file.relative_to(folder).as_posix()}", file
