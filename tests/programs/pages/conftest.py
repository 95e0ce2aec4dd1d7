"""One service for all tests of pages; each page is watched while it is read."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TypeAlias

import pytest
from playwright.sync_api import Browser, Page

from tests.serving import serving

Opening: TypeAlias = Callable[..., AbstractContextManager[Page]]

VIOLATIONS = """addEventListener('securitypolicyviolation', (event) =>
  console.error(`Content-Security-Policy: ${event.violatedDirective} ${event.blockedURI}`))"""


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of the service."""
    with serving() as address:
        yield address


@pytest.fixture
def opening(browser: Browser, site: str) -> Opening:
    """A fresh window; what it is shown asks nobody else, breaks no policy and says no error.

    `host` is another site that shows what is ours.
    """

    @contextmanager
    def window(
        *,
        width: int = 390,
        scheme: str = "light",
        script: bool = True,
        lang: str = "en-US",
        host: str = "",
    ) -> Iterator[Page]:
        context = browser.new_context(
            base_url=site,
            viewport={"width": width, "height": 844},
            color_scheme="dark" if scheme == "dark" else "light",
            java_script_enabled=script,
            locale=lang,
        )
        context.add_init_script(VIOLATIONS)
        asked: list[str] = []
        said: list[str] = []
        page = context.new_page()
        page.set_default_timeout(60_000)
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        yield page
        context.close()
        ours = (f"{site}/", f"{host or site}/")
        assert [url for url in asked if not url.startswith(ours)] == []
        # A browser says so of each page that is not 200, such as a form with a mistake in it.
        assert [text for text in said if "Failed to load resource" not in text] == []

    return window
