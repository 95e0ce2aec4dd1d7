"""Anybody can use the pages: axe-core finds nothing, in both languages, in light and dark."""

from pathlib import Path
from typing import Any

import pytest

from tests.programs.pages.conftest import Opening
from tests.programs.pages.leaves import ENGLISH_ONLY, PAGES, STATES, spanish

AXE = Path(__file__).parents[2] / "node" / "node_modules" / "axe-core" / "axe.min.js"
# All that is closed is opened, so that its colours are seen too.
OPEN = "for (const found of document.querySelectorAll('details')) found.open = true"
# A dark page differs from a light one in its colours alone.
RUN = {
    "light": "() => axe.run({resultTypes: ['violations']})",
    "dark": "() => axe.run({runOnly: ['color-contrast'], resultTypes: ['violations']})",
}


def told(found: list[dict[str, Any]]) -> list[str]:
    return [f"{rule['id']}: {node['html'][:200]}" for rule in found for node in rule["nodes"]]


# The templates are those of the English pages: again, the pages with the most of their own.
AGAIN = {
    **STATES,
    **{name: PAGES[name] for name in ("front", "ask", "mistakes", "school", "frame")},
}


# Colours do not depend on the language.
@pytest.mark.parametrize(("lang", "scheme"), [("en", "light"), ("es", "light"), ("en", "dark")])
def test_axe_finds_nothing(opening: Opening, lang: str, scheme: str) -> None:
    pages = {**PAGES, **ENGLISH_ONLY} if (lang, scheme) == ("en", "light") else AGAIN
    axe = AXE.read_text("utf-8")
    with opening(scheme=scheme) as page:
        for path in pages.values():
            page.goto(spanish(path) if lang == "es" else path)
            page.evaluate(OPEN)
            page.evaluate(axe)
            results = page.evaluate(RUN[scheme])
            assert told(results["violations"]) == [], path
