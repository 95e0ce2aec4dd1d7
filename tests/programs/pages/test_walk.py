"""The whole way of a parent: the home page, the form, the dates, a change, and her calendar."""

import re
from collections.abc import Mapping, Sequence
from urllib.request import urlopen

import pytest
from icalendar import Calendar
from playwright.sync_api import Page

from tests.programs.pages.conftest import Opening
from tests.programs.pages.leaves import Shown, shown

WORDS = {
    "en": ("I sent something", "A state complaint", "Show the dates", "Update my dates"),
    "es": ("Envié algo", "Una queja estatal", "Ver las fechas", "Actualizar mis fechas"),
}
# 34 CFR 300.152(a): 60 days after January 15, 2026. The page, which knows today, counts nothing
# from a decision that is overdue; the feed estimates 30 days (5 CCR 3204) and a year from it.
FIRST = {"decision": "2026-03-16", "reconsideration_request": None, "correction": None}
# What an empty form offers.
REMINDERS = "&remind=1&remind=7"
ONLY_IN_THE_FEED = ["2026-04-15", "2027-03-16"]
# The decision came on March 10: 30 days later is April 9, a Thursday.
AFTER = {"decision": "2026-03-10", "reconsideration_request": "2026-04-09"}


_BEFORE_A_TITLE = re.compile(
    "^(Estimated(, if it came on time)?|Estimada(, si llegó a tiempo)?|Late if not done"
    "|Atrasado si no se ha hecho): "
)


def subscribed(page: Page) -> list[Shown]:
    """The days of the feed at the address to copy, as the page says them."""
    with urlopen(page.locator("#address").input_value(), timeout=10) as answer:  # noqa: S310 - our own
        feed = Calendar.from_ical(answer.read())
    return sorted(
        Shown(event.decoded("DTSTART"), _BEFORE_A_TITLE.sub("", str(event["SUMMARY"])))
        for event in feed.walk("VEVENT")
    )


def says(page: Page, days: Mapping[str, str | None], only_in_the_feed: Sequence[str] = ()) -> None:
    """The page shows these days, by id, and the feed shows the same as the page and these."""
    for id_, day in days.items():
        line = page.locator(f'li[data-id="{id_}"] time')
        assert (line.get_attribute("datetime") if line.count() else None) == day
    on_the_page, in_the_feed = shown(page), subscribed(page)
    others = [one for one in in_the_feed if one not in on_the_page]
    assert [str(one.day) for one in others] == list(only_in_the_feed)
    assert sorted([*on_the_page, *others]) == in_the_feed


@pytest.mark.parametrize("lang", ["en", "es"])
def test_without_javascript(opening: Opening, lang: str) -> None:
    start, complaint, show, again = WORDS[lang]
    with opening(script=False, lang="es-MX" if lang == "es" else "en-US") as page:
        page.goto("/")
        if lang == "es":
            page.get_by_role("link", name="Ver esta página en español").click()
        page.get_by_role("link", name=start).click()
        assert page.url.endswith("#sent")
        page.get_by_role("link", name=complaint, exact=True).click()
        page.locator("#filed").fill("2026-01-15")
        page.get_by_role("button", name=show).first.click()
        assert page.url.endswith(f"/state-complaint?filed=2026-01-15{REMINDERS}")
        assert page.locator("html").get_attribute("lang") == lang
        says(page, FIRST, ONLY_IN_THE_FEED)

        late = page.locator(".hero.late")
        late.locator("#decision").fill("2026-03-10")
        late.get_by_role("button", name=again).click()
        assert page.url.endswith(
            "/state-complaint?filed=2026-01-15&decision=2026-03-10&rev=1&remind=1&remind=7"
        )
        says(page, AFTER)
        assert page.locator(".changed").is_visible()

        page.locator(".language").click()
        assert page.url.endswith(
            "/state-complaint?filed=2026-01-15&decision=2026-03-10&rev=1&remind=1&remind=7"
        )
        assert page.locator("html").get_attribute("lang") != lang
        says(page, AFTER)


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until what has the focus is the one; it can be seen that it has."""
    for _ in range(150):
        page.keyboard.press("Tab")
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            outline = "getComputedStyle(document.activeElement).outlineStyle"
            assert page.evaluate(outline) != "none"
            return
    pytest.fail(f"the keyboard does not get to {selector}")


@pytest.mark.parametrize("lang", ["en", "es"])
def test_with_the_keyboard_alone(opening: Opening, lang: str) -> None:
    with opening(width=1280) as page:
        page.goto("/")
        if lang == "es":
            tab_to(page, ".language")
            page.keyboard.press("Enter")
            page.wait_for_url("**/es")
        tab_to(page, '.start a[href="#sent"]')
        page.keyboard.press("Enter")
        tab_to(page, 'a[href$="/state-complaint"]')
        page.keyboard.press("Enter")
        page.wait_for_url("**/state-complaint")
        tab_to(page, "#filed")
        page.keyboard.type("01152026")
        page.keyboard.press("Enter")
        page.wait_for_url(f"**?filed=2026-01-15{REMINDERS}")
        says(page, FIRST, ONLY_IN_THE_FEED)

        tab_to(page, "#decision")
        page.keyboard.type("03102026")
        page.keyboard.press("Enter")
        page.wait_for_url(f"**&decision=2026-03-10&rev=1{REMINDERS}")
        says(page, AFTER)
        tab_to(page, ".subscribe summary")
        page.keyboard.press("Enter")
        tab_to(page, "#address")


def test_a_mistake_is_said_where_it_was_made_and_nothing_is_lost(opening: Opening) -> None:
    with opening() as page:
        page.goto("/state-complaint")
        page.locator("#filed").fill("2026-01-15")
        page.locator("#decision").fill("2026-01-02")
        page.locator("summary", has_text="For your own calendar").click()
        page.locator("#label").fill("Blue & green")
        page.get_by_role("button", name="Show the dates").first.click()

        assert page.title().startswith("Please check")
        assert page.evaluate("document.activeElement.getAttribute('role')") == "alert"
        page.get_by_role("alert").get_by_role("link").click()
        said = "“CDE issued its decision” (Friday, January 2, 2026) cannot be before “CDE received"
        assert page.locator("#decision-wrong").inner_text().startswith(said)
        assert page.evaluate("document.activeElement.id") == "decision"
        assert page.locator("#filed").input_value() == "2026-01-15"
        assert page.locator("#label").input_value() == "Blue & green"

        page.locator("#decision").fill("2026-03-10")
        page.get_by_role("button", name="Show the dates").first.click()
        assert page.url.endswith(
            "?filed=2026-01-15&decision=2026-03-10&label=Blue%20%26%20green&remind=1&remind=7"
        )


def test_more_rows_for_breaks_can_be_had_and_what_was_typed_stays(opening: Opening) -> None:
    with opening(script=False) as page:
        page.goto("/assessment")
        page.locator("#filed").fill("2026-01-15")
        page.locator("summary", has_text="The school calendar").click()
        page.locator("#school_year-first").fill("2025-08-13")
        page.locator("#school_year-last").fill("2026-06-04")
        for number, first, last in (
            ("", "2025-11-24", "2025-11-28"),
            ("-2", "2025-12-22", "2026-01-02"),
            ("-3", "2026-02-16", "2026-02-20"),
        ):
            page.locator(f"#school_break-first{number}").fill(first)
            page.locator(f"#school_break-last{number}").fill(last)
        page.get_by_role("button", name="Add another School break").click()
        assert page.url.endswith("&more=school_break#school_break-first-4")
        assert "=&" not in page.url
        assert page.locator("[name=school_break_first]").count() == 6
        assert page.locator("#school_break-last-3").input_value() == "2026-02-20"

        page.locator("#school_break-first-4").fill("2026-03-23")
        page.locator("#school_break-last-4").fill("2026-04-03")
        page.get_by_role("button", name="Show the dates").first.click()
        spans = page.url.partition("?")[2].split("&")
        assert spans == [
            "filed=2026-01-15",
            "school_year=2025-08-13/2026-06-04",
            "school_break=2025-11-24/2025-11-28",
            "school_break=2025-12-22/2026-01-02",
            "school_break=2026-02-16/2026-02-20",
            "school_break=2026-03-23/2026-04-03",
            "remind=1",
            "remind=7",
        ]
        # Ed. Code § 56321(a): 15 days after January 15; none of the breaks lies between.
        line = page.locator('li[data-id="assessment_plan"] time')
        assert line.get_attribute("datetime") == "2026-01-30"
