"""Whatever a question says, every format of its answer shows the same dates."""

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from urllib.parse import urlencode
from xml.etree import ElementTree as ET

from hypothesis import given, reject, settings
from icalendar import Calendar

from calendars.translation import Language
from service.answers.timeline import timeline_answer
from service.engine.faults import FaultsError
from service.formats.ical_as_of import IF_ON_TIME, LATE
from service.formats.media_types import CALENDAR, CSV, JSON, SVG, MediaType
from service.formats.registry import FORMATS
from service.language.dates import in_words
from service.language.messages import ESTIMATED
from service.law import PROCESSES
from service.mcp.tools import TOOLS, call
from service.request.question import Question, read
from service.settings import Settings
from tests import reading
from tests.asking import PUBLIC_URL
from tests.cli.running import run
from tests.questions import WHOLE_QUESTIONS, Asked, Pairs

TODAY = date(2026, 3, 4)
SVG_NAMESPACE = "{http://www.w3.org/2000/svg}"
HEADERS = {
    "en": ("Date", "Arguable", "Days left", "Who", "What", "Standing"),
    "es": ("Fecha", "Discutible", "Faltan", "Quién", "Qué", "Estado"),
}


@dataclass(frozen=True, order=True)
class Shown:
    """A date as a reader sees it."""

    title: str
    day: str = ""
    left: str = ""

    def without_days_left(self) -> "Shown":
        return Shown(self.title, self.day)


def body(question: Question, media: MediaType) -> bytes:
    (found,) = (found for found in FORMATS if found.media is media)
    return found.render(question, PUBLIC_URL)


def text_of(number: object) -> str:
    return "" if number is None else str(number)


def in_csv(text: bytes) -> list[Shown]:
    rows = csv.DictReader(io.StringIO(text.decode("utf-8-sig"), newline=""), strict=True)
    return [Shown(row["title"], row["date"], row["days_left"]) for row in rows]


def in_feed(text: bytes) -> list[Shown]:
    events = Calendar.from_ical(text).walk("VEVENT")
    return [Shown(str(event["SUMMARY"]), str(event.decoded("DTSTART"))) for event in events]


def in_picture(text: bytes, days: dict[str, str]) -> Iterator[Shown]:
    """The lines below each bold heading; `days` are ISO dates by their words."""
    root = ET.fromstring(text)  # noqa: S314 - it is our own
    (labels,) = (group for group in root.iter() if group.get("id", "").startswith("days-"))
    day = ""
    for label in labels.iter(f"{SVG_NAMESPACE}text"):
        words = " ".join("".join(label.itertext()).split())
        if label.get("font-weight") == "700":
            day = days.get(words.removeprefix("Today: ").removeprefix("Hoy: "), "")
        elif label.get("font-size") is None:
            yield Shown(words, day)


def on_page(process: str, pairs: Pairs, language: Language, today: str) -> list[Shown]:
    typed = [pair for pair in pairs if pair[0] not in {"lang", "as_of"}]
    page = reading.told(process, urlencode(typed), language, today)
    return [
        Shown(
            line.one("h4").text,
            next((time.attributes["datetime"] for time in line.all("time")), ""),
        )
        for line in page.all("li", class_="line")
    ]


def on_terminal(process: str, pairs: Pairs, language: str) -> Iterator[Shown]:
    """The cells below the headers of a table that is wide enough for every line."""
    options = [f"--{name}={text}" for name, text in pairs]
    _, _, header, *lines = run(process, *options, columns=1000).stdout.splitlines()
    starts = {name: header.find(name) for name in HEADERS[language]}
    columns = sorted((start, name) for name, start in starts.items() if start >= 0)
    ends = [start for start, _ in columns[1:]]
    for line in lines[: lines.index("")]:
        cells = {
            name: line[start:end].strip()
            for (start, name), end in zip(columns, [*ends, None], strict=True)
        }
        day, _, left, _, what, _ = (cells.get(name, "") for name in HEADERS[language])
        yield Shown(re.sub(r" \((?:waits for|depende de) [^()]*\)$", "", what), day, left)


def to_assistant(process: str, pairs: Pairs, expected: list[Shown]) -> list[Shown]:
    """Those that a line of the text begins with and has in it."""
    _, *lines = call(
        TOOLS["timeline"], (("process", process), *pairs), Settings(PUBLIC_URL)
    ).text.splitlines()
    return [
        shown
        for shown, line in zip(expected, lines, strict=False)
        if line.startswith(shown.day)
        and shown.title in line.split("(waits for")[0].split("(depende de")[0]
        and (not shown.left or re.search(rf"(?:left|Faltan): {shown.left} ", line))
    ]


def becomes_an_event(line: dict[str, Any]) -> bool:
    """RFC 5545 events are days: not how far back a case reaches, nor a date that may not come."""
    unsure = line["standing"] in {"pending", "excused", "undated"}
    return line["date"] is not None and line["kind"] != "limit" and not unsure


def lines_on(question: Question, as_of: date | None) -> list[dict[str, Any]]:
    """The lines of the JSON, where the case is seen on a day."""
    seen = replace(question, facts=replace(question.facts, as_of=as_of))
    lines: list[dict[str, Any]] = json.loads(body(seen, JSON))["dates"]
    return lines


def plain(line: dict[str, Any]) -> Shown:
    return Shown(line["title"], text_of(line["date"]), text_of(line["days_left"]))


def prefixed(line: dict[str, Any], language: Language) -> Shown:
    """A date as feeds and pictures show it."""
    estimated = line["standing"] == "projected"
    title = ESTIMATED.in_(language).format(title=line["title"]) if estimated else line["title"]
    return Shown(title, text_of(line["date"]))


def late_removed(shown: Shown, language: Language) -> Shown:
    """An event without the words before its title."""
    title = shown.title
    for text in (LATE, IF_ON_TIME, ESTIMATED):
        title = title.removeprefix(text.in_(language).format(title=""))
    return Shown(title, shown.day)


@settings(max_examples=60)
@given(WHOLE_QUESTIONS)
def test_every_format_shows_the_same_dates(asked: Asked) -> None:
    process, pairs = asked
    try:
        timeline_answer(read(PROCESSES[process], pairs), PUBLIC_URL)
    except FaultsError:
        reject()
    shows_the_same_dates(process, pairs)


def test_every_format_shows_the_same_dates_of_what_was_only_sent() -> None:
    pairs = (("sent", "2026-01-15"), ("sent_by", "email"), ("as_of", "2026-03-04"))
    shows_the_same_dates("state-complaint", pairs)


def shows_the_same_dates(process: str, pairs: Pairs) -> None:
    question = read(PROCESSES[process], pairs)
    lines = lines_on(question, question.as_of)
    language = question.language
    shown = [*map(plain, lines)]
    assert in_csv(body(question, CSV)) == shown
    assert list(on_terminal(process, pairs, language)) == shown
    assert to_assistant(process, pairs, shown) == shown
    days = {
        in_words(date.fromisoformat(each.day), language): each.day for each in shown if each.day
    }
    drawn = [prefixed(line, language) for line in lines if line["date"]]
    assert list(in_picture(body(question, SVG), days)) == drawn
    unseen = [line for line in lines_on(question, None) if becomes_an_event(line)]
    without = replace(question, facts=replace(question.facts, as_of=None))
    events = in_feed(body(without, CALENDAR))
    assert sorted(events) == sorted(prefixed(line, language) for line in unseen)
    seen = in_feed(body(question, CALENDAR))
    assert [late_removed(each, language) for each in seen] == [
        late_removed(each, language) for each in events
    ]
    today = question.as_of or TODAY
    paper = [plain(line).without_days_left() for line in lines_on(question, today)]
    assert sorted(on_page(process, pairs, language, str(today))) == sorted(paper)
