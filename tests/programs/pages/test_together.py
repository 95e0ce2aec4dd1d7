"""A parent's way from the page of one case to the calendar of two, on a phone, without script."""

from urllib.request import urlopen

import pytest
from icalendar import Calendar

from tests.programs.pages.conftest import Opening
from tests.programs.pages.test_school_calendar import fits

WORDS = {
    "en": ("those of another case into one calendar", "Make the calendar", "Take out case 1"),
    "es": ("las de otro caso en un solo calendario", "Hacer el calendario", "Quitar el caso 1"),
}
OTHER = "webcal://h/v1/timelines/state-complaint.ics?filed=2026-09-10"


@pytest.mark.parametrize(("lang", "width"), [("en", 360), ("es", 320)])
def test_from_a_case_to_a_calendar_of_two(opening: Opening, lang: str, width: int) -> None:
    link, make, remove = WORDS[lang]
    prefix = "/es" if lang == "es" else ""
    with opening(width=width, script=False) as page:
        page.goto(f"{prefix}/state-complaint?filed=2026-09-10")
        page.get_by_role("link", name=link).click()
        page.locator("#label-1").fill("A")
        page.locator("#timeline-2").fill("the second case")
        page.get_by_role("button", name=make).click()
        assert page.locator("#timeline-2").input_value() == "the second case"
        assert fits(page)
        page.locator("#timeline-2").fill(OTHER)
        page.locator("#label-2").fill("B")
        page.locator("#label-2").press("Enter")
        assert fits(page)
        with urlopen(page.locator("#address").input_value(), timeout=10) as answer:  # noqa: S310 - our own
            events = Calendar.from_ical(answer.read()).events
        assert {str(event["SUMMARY"])[:3] for event in events} == {"A: ", "B: "}
        assert len({str(event["UID"]) for event in events}) == len(events)
        page.get_by_role("button", name=remove).click()
        assert "label%3DA" not in page.url
        assert page.locator("#label-1").input_value() == "B"
