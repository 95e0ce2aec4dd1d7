"""The timeline on another site: in a frame, and as a part of its own page."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Frame, Page

from tests.docs.snippets import ROOT, snippets
from tests.programs.docs.running import WRITTEN
from tests.programs.pages.conftest import Opening
from tests.programs.pages.hosting import hosting
from tests.programs.pages.leaves import shown
from tests.programs.pages.test_access import AXE, told

FRAME, PART = (
    found.text for found in snippets(ROOT / "docs" / "widget.md") if found.language == "html"
)
# 34 CFR 300.152(a): 60 days after January 15, 2026. 5 CCR 3204: 30 days after the decision.
DECISION = {
    "en": ("Monday, March 16, 2026", "CDE's written decision is due"),
    "es": ("lunes, 16 de marzo de 2026", "Vence el plazo para la decisión escrita del CDE"),
}
ESTIMATED = {
    "en": "Wednesday, April 15, 2026, estimated",
    "es": "miércoles, 15 de abril de 2026, fecha estimada",
}
ACTS = {"en": "Who must act: CDE", "es": "Quién debe actuar: CDE"}
WIDER = "document.documentElement.scrollWidth - innerWidth"
RUN = "() => axe.run({resultTypes: ['violations'], iframes: false})"


def pasted(snippet: str, site: str, lang: str, query: str = "filed=2026-01-15") -> str:
    """A snippet of the guide, as whoever runs a site makes it his own."""
    here = snippet.replace(WRITTEN, site.removeprefix("http://"))
    here = here.replace("filed=2026-01-15", query)
    if lang == "en":
        return here
    return re.sub(rf"{site}/(embed|state)", rf"{site}/es/\1", here).replace("lang=en", "lang=es")


@contextmanager
def on_another_site(
    opening: Opening, snippet: str, site: str, *, lang: str = "en", scheme: str = "light"
) -> Iterator[Page]:
    """A page of another site with a snippet in it, on the smallest of phones."""
    with (
        hosting(snippet, site, lang) as host,
        opening(host=host, width=320, scheme=scheme) as page,
    ):
        page.goto(host, wait_until="networkidle")
        yield page


def framed(page: Page) -> Frame:
    (frame,) = page.main_frame.child_frames
    return frame


def accessible(frame: Frame) -> None:
    """It fits, and axe-core finds nothing."""
    assert frame.evaluate(WIDER) <= 0
    frame.evaluate(AXE.read_text("utf-8"))
    assert told(frame.evaluate(RUN)["violations"]) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("lang", ["en", "es"])
class TestOnAnotherSite:
    def test_a_frame_shows_the_dates(
        self, opening: Opening, site: str, lang: str, scheme: str
    ) -> None:
        snippet = pasted(FRAME, site, lang)
        with on_another_site(opening, snippet, site, lang=lang, scheme=scheme) as page:
            frame = framed(page)
            assert frame.locator("html").get_attribute("lang") == lang
            line = frame.locator('li[data-id="decision"]')
            assert line.locator("time").get_attribute("datetime") == "2026-03-16"
            assert line.locator("h3").inner_text() == DECISION[lang][1]
            accessible(frame)
            assert page.evaluate(WIDER) <= 0

    def test_a_part_of_its_page_shows_the_dates(
        self, opening: Opening, site: str, lang: str, scheme: str
    ) -> None:
        snippet = pasted(PART, site, lang)
        with on_another_site(opening, snippet, site, lang=lang, scheme=scheme) as page:
            line = page.locator("li", has_text=DECISION[lang][1]).inner_text()
            assert line.splitlines() == [*DECISION[lang], ACTS[lang]]
            assert page.locator("li strong", has_text=ESTIMATED[lang]).count() == 1
            assert page.locator("[data-timeline]").get_attribute("lang") == lang
            accessible(page.main_frame)


class TestAFrame:
    def test_shows_the_days_that_the_page_shows(self, opening: Opening, site: str) -> None:
        with on_another_site(opening, pasted(FRAME, site, "en"), site) as page:
            lines = framed(page).locator("li[data-id]:has(time)").all()
            found = {
                line.locator("time").get_attribute("datetime"): line.locator("h3").inner_text()
                for line in lines
            }
            page.goto(f"{site}/state-complaint?filed=2026-01-15")
            whole = shown(page)
        assert whole
        assert {str(each.day): each.title for each in whole}.items() <= found.items()

    def test_changes_its_language_where_it_stands(self, opening: Opening, site: str) -> None:
        with on_another_site(opening, pasted(FRAME, site, "en"), site) as page:
            frame = framed(page)
            frame.locator(".language").click()
            frame.wait_for_url("**/es/embed/state-complaint?filed=2026-01-15")
            assert DECISION["es"][1] in frame.locator("main").inner_text()

    def test_leads_to_the_whole_page_beside_it(self, opening: Opening, site: str) -> None:
        with on_another_site(opening, pasted(FRAME, site, "en"), site) as page:
            with page.expect_popup() as opened:
                framed(page).locator("a.button").first.click()
            assert opened.value.url == f"{site}/state-complaint?filed=2026-01-15"
            assert opened.value.evaluate("window.opener") is None

    def test_says_what_is_wrong(self, opening: Opening, site: str) -> None:
        wrong = pasted(FRAME, site, "es", "filed=2026-01-15&decision=2026-01-02")
        with on_another_site(opening, wrong, site, lang="es") as page:
            frame = framed(page)
            assert "No podemos mostrar estas fechas" in frame.locator("h1").inner_text()
            accessible(frame)

    def test_says_that_there_is_no_such_process(self, opening: Opening, site: str) -> None:
        wrong = pasted(FRAME, site, "en").replace("state-complaint", "nothing")
        with on_another_site(opening, wrong, site) as page:
            frame = framed(page)
            assert frame.locator("h1").inner_text() == "We cannot show these dates"
            accessible(frame)

    @pytest.mark.parametrize("path", ["/state-complaint", "/es/state-complaint", "/"])
    def test_no_other_page_may_stand_in_one(self, browser: Browser, site: str, path: str) -> None:
        said: list[str] = []
        snippet = pasted(FRAME, site, "en").replace("/embed/state-complaint", path)
        with hosting(snippet, site) as host:
            page = browser.new_page()
            page.on("console", lambda message: said.append(message.text))
            page.goto(host, wait_until="networkidle")
            text = framed(page).locator("body").inner_text()
            page.close()
        assert "IEP Clock" not in text
        assert any("frame-ancestors 'none'" in text for text in said)


class TestAPart:
    @pytest.mark.parametrize("wrong", ["filed=soon", "filed=2026-01-15&foo=1"])
    def test_leaves_a_link_where_there_is_no_answer(
        self, opening: Opening, site: str, wrong: str
    ) -> None:
        with on_another_site(opening, pasted(PART, site, "en", wrong), site) as page:
            assert page.locator("#place").inner_text() == "All about these dates"

    def test_leaves_a_link_where_there_is_no_network(self, browser: Browser, site: str) -> None:
        with hosting(pasted(PART, site, "en"), site) as host:
            page = browser.new_page()
            page.route("**/v1/**", lambda route: route.abort())
            page.goto(host, wait_until="networkidle")
            link = page.locator("#place a")
            assert link.get_attribute("href") == f"{site}/state-complaint?filed=2026-01-15"
            assert page.locator("#place").inner_text() == "All about these dates"
            page.close()

    def test_takes_what_it_is_told_as_text(self, browser: Browser, site: str) -> None:
        """Whatever a service at that address says, nothing of it is run or marked up."""
        said = """{"lang": "en", "title": "<img src=x onerror=alert(1)>", "disclaimer": "<b>b</b>",
            "notices": [{"code": "a-code", "text": "<u>u</u>"}],
            "dates": [{"date": null, "title": "<i>i</i>", "who": null, "standing": "pending"}]}"""
        headers = {"Access-Control-Allow-Origin": "*"}
        with hosting(pasted(PART, site, "en"), site) as host:
            page = browser.new_page()
            page.route("**/v1/**", lambda route: route.fulfill(body=said, headers=headers))
            page.goto(host, wait_until="networkidle")
            assert page.locator("#place :is(img, b, i, u)").count() == 0
            words = page.locator("#place").inner_text()
            for text in ("<img src=x onerror=alert(1)>", "<i>i</i>", "<u>u</u>", "<b>b</b>"):
                assert text in words
            page.close()
