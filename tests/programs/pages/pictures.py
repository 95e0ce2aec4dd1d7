"""Pictures of the timeline page in five states, for docs/pages: `make pictures`."""

from base64 import b64decode
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.programs.browser import browsing
from tests.serving import ROOT, serving

# Each as of a fixed date, so that the same pages are drawn at any time.
STATES = {
    "ordinary": "/state-complaint?filed=2026-11-23&copy_to_district=2026-11-23&as_of=2026-11-28",
    "late": "/state-complaint?filed=2026-09-10&as_of=2026-11-28",
    "unknown-calendar": "/assessment?filed=2026-10-12&consent=2026-11-02&as_of=2026-11-28",
    "hearing-set": "/due-process?filed=2026-11-02&copy_to_other_party=2026-11-02"
    "&response=2026-11-10&resolution_waived=2026-11-16&hearing=2027-01-12&as_of=2026-11-28",
    "settled": "/due-process?filed=2026-10-12&resolution_agreement=2026-11-16&as_of=2026-11-28",
}
_FOLDER = ROOT / "docs" / "pages"
# The first two screens of a phone, and the first of a desktop.
_SIZES = {"phone": (360, 1480), "desktop": (1280, 900)}
_QUALITY = 35


def main() -> None:
    """Draw each state on a phone and a desktop, in each language."""
    with serving() as site, browsing() as browser:
        for state, path in STATES.items():
            for language, prefix in (("en", ""), ("es", "/es")):
                for device in _SIZES:
                    file = _FOLDER / f"{state}-{language}-{device}.webp"
                    _draw(browser, f"{site}{prefix}{path}", device, file)


def _draw(browser: Browser, address: str, device: str, file: Path) -> None:
    width, height = _SIZES[device]
    page: Page = browser.new_page(viewport={"width": width, "height": height})
    page.goto(address)
    session = page.context.new_cdp_session(page)
    drawn = session.send("Page.captureScreenshot", {"format": "webp", "quality": _QUALITY})
    file.write_bytes(b64decode(drawn["data"]))
    page.close()


if __name__ == "__main__":
    main()
