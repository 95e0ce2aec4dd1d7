"""Whatever the documents show can be typed by their reader, and prints what they show."""

from pathlib import Path

import pytest

from tests.docs.snippets import README, SHOWN, Snippet, every_snippet, guides
from tests.programs.docs.running import RUNNERS, printed

SNIPPETS = every_snippet()
# tests/programs/docs/test_html.py shows these in a browser.
BROWSER = "html"


def named(snippet: Snippet) -> str:
    return snippet.name


@pytest.mark.parametrize("snippet", SNIPPETS, ids=named)
def test_every_snippet_has_a_program_that_runs_it(snippet: Snippet) -> None:
    """A text that stands alone shows what nothing printed."""
    assert snippet.language in {*RUNNERS, BROWSER}
    assert snippet.language != SHOWN


@pytest.mark.parametrize(
    "snippet", [found for found in SNIPPETS if found.language in RUNNERS], ids=named
)
def test_a_snippet_prints_what_is_shown(snippet: Snippet, site: str, tmp_path: Path) -> None:
    found = printed(snippet.language, snippet.text, site, tmp_path)
    assert found == (snippet.text if snippet.language == "console" else snippet.shown)


def test_a_session_is_told_as_it_went(site: str, tmp_path: Path) -> None:
    """What was shown is not what is told, and a refusal is told too."""
    typed = "$ cat <<END\n> one\n> END\nanother\n$ echo two >&2; false\n$ nowhere_to_be_found\n"
    found = printed("console", typed, site, tmp_path)
    assert found.startswith("$ cat <<END\n> one\n> END\none\n$ echo two >&2; false\ntwo\n$ nowhere")
    assert "command not found" in found


def test_the_documents_are_all_read() -> None:
    assert README in guides()
    assert {snippet.heading for snippet in SNIPPETS} >= {"Ask it", "Use it as a library"}
