"""A picture in a real browser: how wide its letters are, what its colours, what is read aloud;
and in a program that is none.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from io import BytesIO
from typing import Any

import cairosvg
import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, Route

from service.formats.svg import STYLE_HASH, picture
from service.formats.svg.symbols import COLOURS
from tests.asking import answered
from tests.formats.drawn import Box, overlaps
from tests.formats.test_svg import LONG

HOST = "https://iep-clock.example"
FILE_POLICY = f"default-src 'none'; style-src '{STYLE_HASH}'"
PAGE_POLICY = "default-src 'none'; img-src 'self'"
# Each line is a text node of its own.
MEASURE = """() => {
  const found = document.createTreeWalker(document.querySelector('svg'), NodeFilter.SHOW_TEXT);
  const boxes = [];
  while (found.nextNode()) {
    const node = found.currentNode, range = document.createRange();
    if (!node.parentElement.closest('text') || !node.data.trim()) continue;
    range.setStart(node, 0);
    range.setEnd(node, node.data.trimEnd().length);
    const box = range.getBoundingClientRect();
    boxes.push([node.data, box.left, box.right, box.top, box.bottom]);
  }
  return boxes;
}"""
PAPER = "() => getComputedStyle(document.querySelector('.p-paper')).fill"
WHITE, DARK = "rgb(255, 255, 255)", "rgb(20, 24, 29)"


@contextmanager
def opened(
    browser: Browser, served: dict[str, tuple[str, str]], policy: str, scheme: str
) -> Iterator[Page]:
    """The page at `/` of a site that serves only these, as type and text; it may not complain."""

    def serve(route: Route) -> None:
        kind, text = served.get(route.request.url.removeprefix(HOST), ("text/plain", ""))
        headers = {"Content-Security-Policy": policy, "Content-Type": f"{kind}; charset=utf-8"}
        route.fulfill(status=200, headers=headers, body=text)

    complaints: list[str] = []
    page = browser.new_page(
        viewport={"width": 360, "height": 640},
        color_scheme="dark" if scheme == "dark" else "light",
    )
    page.on("console", lambda message: complaints.append(message.text))
    page.route("**/*", serve)
    page.goto(f"{HOST}/")
    yield page
    page.close()
    assert not complaints


def as_file(browser: Browser, query: str, scheme: str) -> AbstractContextManager[Page]:
    svg = picture(answered("due-process", query))
    return opened(browser, {"/": ("image/svg+xml", svg)}, FILE_POLICY, scheme)


def in_a_page(browser: Browser, query: str, scheme: str) -> AbstractContextManager[Page]:
    svg = picture(answered("due-process", query))
    html = f"<!doctype html><title>Dates</title><main>{svg}</main>"
    return opened(browser, {"/": ("text/html", html)}, FILE_POLICY, scheme)


def as_image(browser: Browser, query: str, scheme: str) -> AbstractContextManager[Page]:
    svg = picture(answered("due-process", query))
    html = (
        '<!doctype html><meta name="color-scheme" content="light dark"><title>Dates</title>'
        '<img src="/dates.svg" alt="">'
    )
    served = {"/": ("text/html", html), "/dates.svg": ("image/svg+xml", svg)}
    return opened(browser, served, PAGE_POLICY, scheme)


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("query", ["filed=2026-01-15", LONG])
def test_no_line_lies_on_another_or_is_cut(browser: Browser, query: str, lang: str) -> None:
    with in_a_page(browser, f"{query}&lang={lang}", "light") as page:
        boxes = [Box(*found) for found in page.evaluate(MEASURE)]
        frame = page.locator("svg").bounding_box()
        assert frame
        assert len(boxes) > 40
        assert not overlaps(boxes)
        for box in boxes:
            assert frame["x"] <= box.left
            assert box.right <= frame["x"] + 320, box.what
            assert box.bottom <= frame["y"] + frame["height"]


@pytest.mark.parametrize(("scheme", "paper"), [("light", WHITE), ("dark", DARK)])
def test_a_file_takes_the_readers_colours_under_a_policy_that_names_its_style(
    browser: Browser, scheme: str, paper: str
) -> None:
    with as_file(browser, LONG, scheme) as page:
        assert page.evaluate(PAPER) == paper


def test_a_file_is_as_wide_as_a_phone_and_no_wider_than_can_be_read(browser: Browser) -> None:
    with as_file(browser, LONG, "light") as page:
        wide = "() => document.documentElement.getBoundingClientRect().width"
        assert 340 <= page.evaluate(wide) <= 360
        page.set_viewport_size({"width": 1000, "height": 640})
        assert page.evaluate(wide) == 512


@pytest.mark.parametrize(("scheme", "paper"), [("light", WHITE), ("dark", DARK)])
def test_an_image_in_a_page_takes_the_readers_colours(
    browser: Browser, scheme: str, paper: str
) -> None:
    with as_image(browser, LONG, scheme) as page:
        drawn = Image.open(BytesIO(page.locator("img").screenshot())).convert("RGB")
        assert f"rgb{drawn.getpixel((160, 8))}" == paper


def test_it_is_read_aloud_with_spaces_between_its_words(browser: Browser) -> None:
    with as_file(browser, "filed=2026-01-15", "light") as page:
        image = images(page)[0]
        assert image["name"]["value"] == "Due process hearing, January 15, 2026: timeline"
        assert image["description"]["value"].startswith(
            "Time runs down the line, not to scale. Monday, January 15, 2024 The hearing can cover "
            "what was found out since this date Earliest date that counts Thursday, January 15, "
            "2026 OAH received the hearing request The side that asked"
        )


def test_programs_that_are_no_browser_draw_it_in_its_colours() -> None:
    """They know no `prefers-color-scheme`, take `height:auto` for nothing, and `currentColor` for
    black: the picture was blank, then without the colours of who acts.
    """
    told = answered("state-complaint", "filed=2025-09-10&decision=2025-11-20&as_of=2025-11-28")
    drawn = Image.open(BytesIO(cairosvg.svg2png(picture(told).encode()))).convert("RGB")
    height = int(picture(told).partition('height="')[2].partition('"')[0])
    assert drawn.size == (320, height)
    data = drawn.tobytes()
    colours = {data[at : at + 3].hex()[::2] for at in range(0, len(data), 3)}
    shown = {"paper", "plain", "quiet", "line", "today", "late", "district", "cde", "party"}
    assert {COLOURS[name].removeprefix("#") for name in shown} <= colours


def test_two_pictures_in_a_page_are_read_each_with_its_own_dates(browser: Browser) -> None:
    """Accname 1.2: a name is computed from the element with the id that is referred to."""
    queries = ("filed=2026-01-15", "filed=2026-09-08")
    svgs = "".join(picture(answered("due-process", query)) for query in queries)
    html = f"<!doctype html><title>Two</title><main>{svgs}</main>"
    with opened(browser, {"/": ("text/html", html)}, FILE_POLICY, "light") as page:
        found = images(page)
        assert [image["name"]["value"] for image in found] == [
            "Due process hearing, January 15, 2026: timeline",
            "Due process hearing, September 8, 2026: timeline",
        ]
        assert "September 8, 2026 OAH received" in found[1]["description"]["value"]


def images(page: Page) -> list[dict[str, Any]]:
    """The images of a page as they are read aloud."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    return [node for node in nodes if node.get("role", {}).get("value") == "image"]
