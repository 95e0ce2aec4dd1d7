"""Tool `read_school_calendar`: the answer of the address, in lines too."""

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.asked import CLIENT
from tests.mcp.messages import called

FILE = Path(__file__).parents[1] / "calendars" / "school_files" / "finalsite.ics"
TEXT = FILE.read_text("utf-8")


@pytest.mark.parametrize("lang", ["en", "es"])
def test_is_what_the_address_says(desk: TestClient, lang: str) -> None:
    result = called(desk, "read_school_calendar", text=TEXT, lang=lang)
    answer = CLIENT.post(f"/v1/school-calendars?lang={lang}", content=TEXT).json()
    assert result["structuredContent"] == answer


def test_in_lines_it_has_the_parameters(desk: TestClient) -> None:
    [content] = called(desk, "read_school_calendar", text=TEXT)["content"]
    heading, parameters, *_ = content["text"].split("\n")
    assert heading == "2026-08-12/2027-06-03 · 180 school days · complete"
    assert parameters.startswith("school_year=2026-08-12/2027-06-03 school_break=2026-11-23/")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"text": "<html>"}, "This is a web page, not a calendar file."),
        ({"text": ""}, "text ()"),
        ({}, "text is missing"),
        ({"text": "BEGIN:VCALENDAR", "file": "a"}, "has no parameter file"),
        ({"text": ["BEGIN:VCALENDAR", "BEGIN:VCALENDAR"]}, "text was entered 2 times"),
    ],
)
def test_what_cannot_be_read_says_why(
    desk: TestClient, arguments: dict[str, object], says: str
) -> None:
    result = called(desk, "read_school_calendar", **arguments)
    assert result["isError"] is True
    assert says in result["content"][0]["text"]
