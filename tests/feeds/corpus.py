"""Questions and the feeds they had when the edition was last raised."""

import re
import tomllib
from datetime import datetime
from pathlib import Path
from urllib.parse import parse_qsl

from calendars.california import Calendar
from service.formats.ical import feed, holiday_feed
from service.law import PROCESSES
from service.request.question import read

HERE = Path(__file__).parent
PUBLIC_URL = "https://iep-clock.example"
QUESTIONS = tomllib.loads((HERE / "questions.toml").read_text("utf-8"))

_NUMBER = re.compile(r"^NUMBER = ([0-9]+)$", re.MULTILINE)
_PUBLISHED = re.compile(r"^PUBLISHED = .+$", re.MULTILINE)


def asked(process: str, query: str) -> bytes:
    """The feed that answers a query today."""
    question = read(PROCESSES[process], parse_qsl(query, keep_blank_values=True))
    return feed(question, PUBLIC_URL)


def rendered(name: str) -> bytes:
    """The feed of a question of the corpus, as it is today."""
    says = QUESTIONS[name]
    if "calendar" in says:
        return holiday_feed(Calendar(says["calendar"]), says["year"], says["lang"], PUBLIC_URL)
    return asked(says["process"], says["query"])


def stored(name: str) -> Path:
    """Where the feed of a question of the corpus is kept."""
    return HERE / f"{name}.ics"


def write(*, again: bool) -> None:
    """Keep the feed of each question that has none, or of all; drop those without a question."""
    for path in HERE.glob("*.ics"):
        if again or path.stem not in QUESTIONS:
            path.unlink()
    for name in QUESTIONS:
        if not stored(name).exists():
            stored(name).write_bytes(rendered(name))


def raised(module: str, now: datetime) -> str:
    """The text of the edition's module with the next number, published at `now` (UTC)."""
    time = f"{now.year}, {now.month}, {now.day}, {now.hour}, {now.minute}, {now.second}"
    module = _NUMBER.sub(lambda found: f"NUMBER = {int(found[1]) + 1}", module)
    return _PUBLISHED.sub(f"PUBLISHED = datetime({time}, tzinfo=UTC)", module)
