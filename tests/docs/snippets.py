"""The fenced blocks of the documents: what they say to run, and what they say comes of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from markdown_it import MarkdownIt

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
# What make does with this machine, and how fast it was, no test can say again.
READ_ONLY = {"IEP Clock", "Make a client"}
SHOWN = "text"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A block under its heading; `shown` is the text right below it, which is what it prints."""

    name: str
    heading: str
    language: str
    text: str
    shown: str = ""


def guides() -> list[Path]:
    """The documents for those who call the service; the list of the law has no snippets."""
    return [README, *sorted((ROOT / "docs").glob("*.md"))]


def snippets(path: Path) -> list[Snippet]:
    """The blocks of a document, in their order, with what each shows."""
    found: list[Snippet] = []
    below = False
    for snippet, right_below in _blocks(path):
        if snippet.language == SHOWN and right_below and below:
            found[-1] = replace(found[-1], shown=snippet.text)
            below = False
        else:
            found.append(snippet)
            below = True
    return found


def every_snippet() -> list[Snippet]:
    """The blocks of all documents, save those that only tell of a machine."""
    return [
        snippet
        for path in guides()
        for snippet in snippets(path)
        if path != README or snippet.heading not in READ_ONLY
    ]


def _blocks(path: Path) -> Iterator[tuple[Snippet, bool]]:
    """Each block, and whether nothing stands between it and the block above."""
    tokens = MarkdownIt("commonmark").parse(path.read_text("utf-8"))
    heading, above = "", ""
    for number, token in enumerate(tokens):
        if token.type == "heading_open":
            heading = tokens[number + 1].content
        if token.type in {"fence", "code_block"}:
            line = token.map[0] + 1 if token.map else 0
            name = f"{path.relative_to(ROOT)}:{line}"
            yield Snippet(name, heading, token.info, token.content), above == "fence"
        above = token.type
