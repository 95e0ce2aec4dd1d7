"""A parent's way from the district's calendar file to the 60 days, on a phone, without script."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.programs.pages.conftest import Opening

FILE = Path(__file__).parents[2] / "calendars" / "school_files" / "finalsite.ics"
WORDS = {
    "en": ("Choose the district or add its file", "Read it", "Use these dates"),
    "es": ("Elegir el distrito o agregar su archivo", "Leerlo", "Usar estas fechas"),
}
# Ed. Code § 56344(a): from November 20, 2026 day 60 is January 19, 2027; the file's winter break,
# December 21 to January 8, leaves out 21 days with the weekends that touch its end: February 9.
WITHOUT, WITH = "2027-01-19", "2027-02-09"


def meeting(page: Page) -> str | None:
    return page.locator('li[data-id="iep_meeting"] time').get_attribute("datetime")


def fits(page: Page) -> bool:
    """Nothing is scrolled sideways."""
    found: bool = page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    return found


@pytest.mark.parametrize(("lang", "width"), [("en", 360), ("es", 360), ("es", 320)])
def test_from_the_file_to_the_sixty_days(opening: Opening, lang: str, width: int) -> None:
    choose, read, use = WORDS[lang]
    prefix = "/es" if lang == "es" else ""
    with opening(width=width, script=False) as page:
        page.goto(f"{prefix}/assessment?filed=2026-11-03&consent=2026-11-20")
        assert meeting(page) == WITHOUT
        page.locator(".hero.needed").get_by_role("button", name=choose).click()
        assert fits(page)
        page.locator("#file").set_input_files(FILE)
        page.get_by_role("button", name=read).click()
        assert fits(page)
        page.locator('input[value="2026-10-12"]').uncheck()
        page.get_by_role("button", name=use).click()
        assert meeting(page) == WITH
        assert "school_break=2026-12-21/2027-01-08" in page.url
        assert "2026-10-12" not in page.url


def test_the_break_typed_beside_the_date(opening: Opening) -> None:
    with opening(width=360, script=False) as page:
        page.goto("/assessment?filed=2026-11-03&consent=2026-11-20")
        needed = page.locator(".hero.needed")
        needed.locator("#winter-break-first").fill("2026-12-21")
        needed.locator("#winter-break-last").fill("2027-01-08")
        needed.get_by_role("button").first.click()
        assert meeting(page) == WITH
        assert page.locator(".hero.needed").count() == 0
