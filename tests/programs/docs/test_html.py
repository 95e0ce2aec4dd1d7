"""What the documents give to paste works in a page that has a strict policy of its own."""

import pytest
from playwright.sync_api import Browser

from tests.docs.snippets import Snippet, every_snippet
from tests.programs.docs.running import WRITTEN
from tests.programs.pages.hosting import hosting


@pytest.mark.parametrize(
    "snippet",
    [found for found in every_snippet() if found.language == "html"],
    ids=lambda found: found.name,
)
def test_it_shows_what_is_shown(snippet: Snippet, site: str, browser: Browser) -> None:
    said: list[str] = []
    with hosting(snippet.text.replace(WRITTEN, site.removeprefix("http://")), site) as address:
        page = browser.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(address, wait_until="networkidle")
        found = page.locator("#place").inner_text()
        page.close()
    assert said == []
    assert [line for line in found.splitlines() if line] == snippet.shown.splitlines()
