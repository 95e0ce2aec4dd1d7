"""Build identity, part of every ETag: another build may render other bytes."""

from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import blake2b
from importlib.metadata import distribution
from importlib.resources import files
from pathlib import Path

# Packages whose texts, dates or layout get into the rendered bytes.
_RENDERERS = ("babel", "fastapi", "holidays", "icalendar", "jinja2", "pydantic", "python-dateutil")
_SOURCES = ("calendars", "service")


def build() -> str:
    """A digest of the source code and of the versions of the rendering packages."""
    digest = blake2b(digest_size=8)
    for name in _RENDERERS:
        digest.update(f"{name} {distribution(name).version}\n".encode())
    for name, file in _named_source_files():
        digest.update(f"{name}\n".encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def built_at() -> datetime:
    """Modification time of the newest source file or installed package."""
    sources = [file for _, file in _named_source_files()]
    installed = [Path(str(distribution(name).locate_file(""))) for name in _RENDERERS]
    newest = max(int(path.stat().st_mtime) for path in (*sources, *installed))
    return datetime.fromtimestamp(newest, UTC)


def _named_source_files() -> Iterator[tuple[str, Path]]:
    # Names are relative: the digest must not depend on where the packages are installed.
    for package in _SOURCES:
        folder = Path(str(files(package)))
        for file in sorted(folder.rglob("*")):
            if file.is_file() and file.parent.name != "__pycache__":
                yield f"{package}/{file.relative_to(folder).as_posix()}", file
