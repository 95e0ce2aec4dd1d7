import json
import subprocess
from pathlib import Path
from typing import TypedDict

import pytest
from icalendar import Calendar, Component

from tests.feeds.corpus import HERE, QUESTIONS, stored

_PROGRAM = Path(__file__).parents[2] / "node" / "read.mjs"


class Read(TypedDict):
    """An event as a program reads it."""

    uid: str
    title: str
    says: str
    first: str
    next: str
    status: str
    alarms: list[str]


@pytest.fixture(scope="module")
def readings() -> dict[str, dict[str, list[Read]]]:
    """What each program reads in each feed of the corpus."""
    command = ("node", str(_PROGRAM), *(str(stored(name)) for name in QUESTIONS))
    answer = subprocess.run(command, cwd=HERE, check=True, stdout=subprocess.PIPE).stdout
    found: dict[str, dict[str, list[Read]]] = json.loads(answer)
    return found


@pytest.mark.parametrize("program", ["ical.js", "node-ical"])
@pytest.mark.parametrize("name", QUESTIONS)
def test_node_programs_read_what_was_written(
    program: str, name: str, readings: dict[str, dict[str, list[Read]]]
) -> None:
    path = stored(name)
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert readings[str(path)][program] == [_written(event) for event in events]


def _written(event: Component) -> Read:
    return {
        "uid": str(event["UID"]),
        "title": str(event["SUMMARY"]),
        "says": str(event["DESCRIPTION"]),
        "first": event.decoded("DTSTART").isoformat(),
        "next": event.decoded("DTEND").isoformat(),
        "status": str(event["STATUS"]),
        "alarms": [
            line.removeprefix("TRIGGER:")
            for line in event.to_ical().decode().splitlines()
            if line.startswith("TRIGGER:")
        ],
    }
