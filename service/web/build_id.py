"""Build identity: another build may give other bytes for the same question."""

from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import blake2b
from importlib.metadata import distribution
from importlib.resources import files
from pathlib import Path

# Packages whose own words, dates or layout get into the bytes.
_WRITERS = ("babel", "fastapi", "holidays", "icalendar", "jinja2", "pydantic", "python-dateutil")
_SOURCES = ("calendars", "service")


def build() -> str:
    """A digest of the source code and of the versions of what writes with it."""
    digest = blake2b(digest_size=8)
    for name in _WRITERS:
        digest.update(f"{name} {distribution(name).version}\n".encode())
    for name, file in _source_files():
        digest.update(f"{name}\n".encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def built_at() -> datetime:
    """The time when the newest source file was written, or a package was last installed."""
    sources = [file for _, file in _source_files()]
    installed = [Path(str(distribution(name).locate_file(""))) for name in _WRITERS]
    newest = max(int(path.stat().st_mtime) for path in (*sources, *installed))
    return datetime.fromtimestamp(newest, UTC)


def _source_files() -> Iterator[tuple[str, Path]]:
    """Each source file after its name, which is the same wherever the packages lie."""
    for package in _SOURCES:
        folder = Path(str(files(package)))
        for file in sorted(folder.rglob("*")):
            if file.is_file() and file.parent.name != "__pycache__":
                yield f"{package}/{file.relative_to(folder).as_posix()}", file
