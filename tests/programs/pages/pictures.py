"""Pictures of the timeline page in five states, for docs/pages: `make pictures`."""

from base64 import b64decode
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.programs.browser import browsing
from tests.programs.pages.leaves import STATES, spanish
from tests.serving import ROOT, serving

_FOLDER = ROOT / "docs" / "pages"
# The first two screens of a phone, and the first of a desktop.
_SIZES = {"phone": (360, 1480), "desktop": (1280, 900)}
_QUALITY = 35


def main() -> None:
    """Draw each state on a phone and a desktop, in each language."""
    with serving() as site, browsing() as browser:
        for state, path in STATES.items():
            for language, address in (("en", path), ("es", spanish(path))):
                for device in _SIZES:
                    file = _FOLDER / f"{state}-{language}-{device}.webp"
                    _draw(browser, f"{site}{address}", device, file)


def _draw(browser: Browser, address: str, device: str, file: Path) -> None:
    width, height = _SIZES[device]
    page: Page = browser.new_page(viewport={"width": width, "height": height})
    page.goto(address)
    # A page has loaded before its picture has.
    if (picture := page.locator(".drawn img")).is_visible():
        picture.evaluate("image => image.decode()")
    session = page.context.new_cdp_session(page)
    drawn = session.send("Page.captureScreenshot", {"format": "webp", "quality": _QUALITY})
    file.write_bytes(b64decode(drawn["data"]))
    page.close()


if __name__ == "__main__":
    main()
