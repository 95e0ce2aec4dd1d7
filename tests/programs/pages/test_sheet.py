"""How the pages lie on paper and glass: no sideways scrolling, two sheets, and light to carry."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Response

from tests.programs.pages.conftest import Opening
from tests.programs.pages.leaves import ENGLISH_ONLY, LONGEST, PAGES, STATES, TIMELINES, spanish

WIDER = """() => {
  for (const found of document.querySelectorAll('details')) found.open = true;
  return document.documentElement.scrollWidth - innerWidth;
}"""
HEAVIEST = 60 * 1024


def weigh(page: Page, path: str) -> int:
    """What comes over the wire for a page: its head, its body, and all that it loads."""
    came: list[Response] = []

    def keep(response: Response) -> None:
        came.append(response)

    page.on("response", keep)
    page.goto(path)
    page.remove_listener("response", keep)
    return sum(
        response.request.sizes()["responseBodySize"]
        + response.request.sizes()["responseHeadersSize"]
        for response in came
    )


# Spanish words are longer: they are measured at every width where the layout changes.
@pytest.mark.parametrize(
    ("lang", "widths"),
    [("en", (320,)), ("es", (320, 640, 768, 1023, 1280))],
)
def test_nothing_is_wider_than_the_window(
    opening: Opening, lang: str, widths: tuple[int, ...]
) -> None:
    with opening() as page:
        for path in PAGES.values():
            page.goto(spanish(path) if lang == "es" else path)
            for width in widths:
                page.set_viewport_size({"width": width, "height": 800})
                assert page.evaluate(WIDER) <= 0, (path, width)


@pytest.mark.parametrize("path", [*TIMELINES.values(), spanish(TIMELINES["longest"])])
@pytest.mark.parametrize("size", ["Letter", "A4"])
def test_a_timeline_prints_on_two_sheets(opening: Opening, path: str, size: str) -> None:
    with opening() as page:
        page.goto(path)
        sheets = re.findall(rb"/Type\s*/Page\b", page.pdf(format=size))
        assert 1 <= len(sheets) <= 2


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_page_is_light(opening: Opening, lang: str) -> None:
    pages = map(spanish, PAGES.values()) if lang == "es" else {**PAGES, **ENGLISH_ONLY}.values()
    with opening() as page:
        network = page.context.new_cdp_session(page)
        network.send("Network.enable")
        network.send("Network.setCacheDisabled", {"cacheDisabled": True})
        for asked in pages:
            assert 1024 < weigh(page, asked) <= HEAVIEST, asked


def test_the_next_date_is_seen_at_once_on_a_small_phone(opening: Opening) -> None:
    for path in (f"{LONGEST}&as_of=2026-02-04", spanish(f"{LONGEST}&as_of=2026-02-04")):
        with opening(width=320) as page:
            page.goto(path)
            box = page.locator(".hero .when").first.bounding_box()
            assert box
            assert box["y"] + box["height"] < 844
            assert urlsplit(page.url).query


def test_the_front_page_says_it_all_on_the_first_screen(opening: Opening) -> None:
    """A phone of 360 by 740, and its menu in one row, also with the offer of Spanish."""
    for path in ("/", "/es"):
        with opening(width=360, lang="es-US") as page:
            page.goto(path)
            assert page.locator(".offer").count() == (path == "/")
            last = page.locator(".start a").last.bounding_box()
            menu = page.locator(".top").bounding_box()
            assert last
            assert menu
            assert last["y"] + last["height"] <= 740
            assert menu["height"] < 60


def test_doubled_text_fits_the_narrowest_window(opening: Opening) -> None:
    with opening(width=320) as page:
        for path in ("/es", "/docs", "/es/assessment", "/es/help"):
            page.goto(path)
            page.evaluate("document.documentElement.style.fontSize = '212.5%'")
            assert page.evaluate(WIDER) <= 0, path


ORDINARY = (
    STATES["ordinary"],
    "/state-complaint?filed=2026-11-23&as_of=2026-11-29",
    "/due-process?filed=2026-11-27&copy_to_other_party=2026-11-27&as_of=2026-11-29",
)


@pytest.mark.parametrize("path", [*ORDINARY, *map(spanish, ORDINARY)])
def test_an_ordinary_case_takes_less_than_eight_screens_of_a_phone(
    opening: Opening, path: str
) -> None:
    with opening(width=360) as page:
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollHeight") < 8 * 740
