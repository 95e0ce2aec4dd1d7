"""`iep-clock school-calendar FILE`: the parameters of a calendar file, to be copied."""

import json
from pathlib import Path

import pytest

from tests.asked import CLIENT
from tests.cli.running import printed, refused, run

FILES = Path(__file__).parents[1] / "calendars" / "school_files"
FINALSITE = FILES / "finalsite.ics"


def test_prints_options_that_the_other_commands_take() -> None:
    """Ed. Code § 56344(a): 60 days from November 20, 2026, less the 21 of the winter break."""
    heading, options, *_ = printed("school-calendar", str(FINALSITE)).splitlines()
    assert heading == "2026-08-12/2027-06-03 · 180 school days · complete"
    case = ("assessment", "--filed", "2026-11-03", "--consent", "2026-11-20")
    assert "2027-02-09" in printed(*case, *options.split())


def test_says_what_was_left_out_and_why() -> None:
    lines = printed("school-calendar", str(FINALSITE)).splitlines()
    left = [line for line in lines if line.startswith("Left out: ")]
    assert any(line.endswith("a shorter day: children are in school") for line in left)


@pytest.mark.parametrize(
    "arguments", [("--lang", "es", "school-calendar"), ("school-calendar", "--lang", "es")]
)
def test_in_spanish_from_standard_input(arguments: tuple[str, ...]) -> None:
    body = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:No School\nDTSTART:20261009\nEND:VEVENT\n"
    dateless = b"BEGIN:VEVENT\nSUMMARY:No School\nEND:VEVENT\nEND:VCALENDAR\n"
    lines = run(*arguments, "-", language="es", given=body + dateless).stdout.splitlines()
    assert lines[0].startswith("falta: primer día de clases, último día de clases, ")
    assert lines[1] == "--school-closed 2026-10-09"
    assert lines[-1] == "No se tomó: No School (sin fecha): no tiene una fecha que se pueda leer"


def test_as_the_service_says_it() -> None:
    answer = CLIENT.post("/v1/school-calendars", content=FINALSITE.read_bytes()).json()
    assert json.loads(printed("school-calendar", str(FINALSITE), "--json")) == answer


def test_what_is_no_calendar() -> None:
    (said,) = refused("school-calendar", str(Path(__file__)))
    assert said.startswith("This is text, but not a calendar file")
