"""The walks of ten people through the pages: what each came for is there. docs/pages tells them."""

import re
import subprocess
from pathlib import Path

from playwright.sync_api import Page

from tests.programs.pages.conftest import Opening

PHONE = 360
# Overlapping words on paper: the part of the smaller one that the other covers.
COVERED = 0.25
WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">')


def headline(page: Page, kind: str) -> str:
    return page.locator(f".hero.{kind}").inner_text()


def test_a_parent_who_mailed_a_complaint(opening: Opening) -> None:
    """She knows when she sent it, and not when it arrived. 34 CFR § 300.153(d): the copy."""
    with opening(width=PHONE, script=False) as page:
        page.goto("/")
        page.locator(".start a").first.click()
        page.get_by_role("link", name="A state complaint").click()
        assert page.locator("label[for=filed]").inner_text() == "When did CDE get your complaint?"
        page.locator("summary", has_text="sent").first.click()
        page.locator("#sent").fill("2026-01-15")
        page.locator("input[name=sent_by][value=mail]").check()
        page.get_by_role("button", name="Show the dates").first.click()
        assert "Send a copy of the complaint to the district" in headline(page, "overdue")
        decision = page.locator("#date-decision")
        assert decision.locator("time").get_attribute("datetime") == "2026-03-16"
        assert "January 15, 2026" in page.locator(".opened").inner_text()


def test_a_parent_whose_browser_asks_for_spanish(opening: Opening) -> None:
    with opening(width=PHONE, script=False, lang="es-MX") as page:
        page.goto("/")
        page.locator(".offer a").click()
        assert page.url.endswith("/es")
        page.locator(".start a").first.click()
        page.get_by_role("link", name="Una queja estatal").click()
        page.locator("#filed").fill("2026-11-23")
        page.get_by_role("button", name="Ver las fechas").first.click()
        assert "El CDE" in page.locator(".opened").inner_text()
        assert page.get_by_text("Cuenta desde esta fecha").count()


def test_a_school_that_missed_the_sixty_days_over_winter(opening: Opening) -> None:
    """Ed. Code § 56344(a): 60 days from November 3, without the break, end on January 22."""
    with opening(width=PHONE, script=False) as page:
        page.goto("/assessment?filed=2025-10-15&consent=2025-11-03&as_of=2026-01-26")
        needed = page.locator(".hero.needed")
        needed.locator("#winter-break-first").fill("2025-12-22")
        needed.locator("#winter-break-last").fill("2026-01-09")
        needed.get_by_role("button").first.click()
        late = page.locator("#date-iep_meeting")
        assert late.locator("time").get_attribute("datetime") == "2026-01-23"
        page.goto(page.url.replace("as_of=2026-01-26", "as_of=2026-02-20"))
        assert "days late" in headline(page, "late")
        late_card = page.locator(".hero.late")
        assert late_card.get_by_role("link", name="A letter for this").count()
        late_card.get_by_role("link", name="a complaint to CDE about this").click()
        assert page.locator("[name^=violation]").first.input_value()


def test_a_parent_with_a_hearing_date(opening: Opening) -> None:
    """The countdown, and that one date in a phone's calendar."""
    with opening(width=PHONE, script=False) as page:
        page.goto("/due-process?filed=2025-11-03&copy_to_other_party=2025-11-03&as_of=2025-11-10")
        page.locator("#hearing").fill("2026-01-13")
        page.get_by_role("button", name="Update my dates").last.click()
        assert "The hearing begins" in headline(page, "next")
        assert "64 days left" in headline(page, "next")
        row = page.locator("#date-hearing")
        row.locator(".add summary").click()
        google = row.get_by_role("link", name="To Google Calendar").get_attribute("href") or ""
        assert "dates=20260113%2F20260114" in google


def test_an_advocate_who_prints_and_sends(opening: Opening, tmp_path: Path) -> None:
    """One sheet or two: no word lies on another, and the address is there."""
    paths = {
        1: "/state-complaint?filed=2026-09-10&as_of=2026-11-28",
        2: "/due-process?filed=2026-11-02&hearing=2027-01-12&as_of=2026-11-28",
    }
    for sheets, path in paths.items():
        with opening(width=1280, script=False) as page:
            page.goto(path)
            file = tmp_path / "printed.pdf"
            page.pdf(path=file, format="Letter")
            printed = _words(file)
            assert len(printed) == sheets
            assert not [pair for words in printed for pair in _overlaps(words)]
            text = subprocess.run(
                ["pdftotext", "-raw", file, "-"], capture_output=True, text=True, check=True
            ).stdout
            assert "Printed November 28, 2026." in text
            assert path.partition("&as_of")[0] in text.replace("\n", "")
            assert "days left" not in text


def test_a_reader_who_hears_the_page(opening: Opening) -> None:
    with opening(script=False) as page:
        page.goto("/due-process?filed=2026-11-02&hearing=2027-01-12&as_of=2026-11-28")
        row = page.locator("#date-hearing")
        assert row.locator("> :first-child").evaluate("each => each.tagName") == "H4"
        drawn = page.locator(".drawn img")
        assert drawn.get_attribute("alt") == "The list above, as a line"


def test_a_phone_with_large_text(opening: Opening) -> None:
    with opening(width=320) as page:
        for path in ("/", "/due-process?filed=2026-11-02&hearing=2027-01-12"):
            page.goto(path)
            page.evaluate("document.documentElement.style.fontSize = '212%'")
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path


def test_a_date_typed_by_hand(opening: Opening) -> None:
    with opening(width=PHONE, script=False) as page:
        page.goto("/state-complaint?filed=2/30/2026&label=B")
        assert "February 30 is not a date" in page.get_by_role("alert").inner_text()
        assert page.locator("#label").input_value() == "B"
        page.locator("#filed").fill("1/15/2026")
        page.get_by_role("button", name="Show the dates").first.click()
        assert "filed=2026-01-15" in page.url


def test_a_developer(opening: Opening) -> None:
    with opening(width=320) as page:
        page.goto("/docs")
        assert "curl" in page.locator("main pre").first.inner_text()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


Box = tuple[float, float, float, float]


def _words(file: Path) -> list[list[Box]]:
    """The boxes of the words on each sheet."""
    found = subprocess.run(
        ["pdftotext", "-bbox", file, "-"], capture_output=True, text=True, check=True
    )
    sheets = found.stdout.split("<page ")[1:]
    return [[tuple(map(float, each)) for each in WORD.findall(sheet)] for sheet in sheets]  # type: ignore[misc]


def _overlaps(words: list[Box]) -> list[tuple[Box, Box]]:
    pairs = ((one, two) for index, one in enumerate(words) for two in words[index + 1 :])
    return [pair for pair in pairs if _covered(*pair) > COVERED]


def _covered(one: Box, two: Box) -> float:
    width = min(one[2], two[2]) - max(one[0], two[0])
    height = min(one[3], two[3]) - max(one[1], two[1])
    smaller = min((box[2] - box[0]) * (box[3] - box[1]) for box in (one, two))
    return max(width, 0) * max(height, 0) / smaller
