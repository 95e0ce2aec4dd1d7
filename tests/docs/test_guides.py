"""What the documents list is all there is, and every link in them leads somewhere."""

from pathlib import Path
from typing import get_args
from urllib.parse import urlsplit

import pytest
from markdown_it import MarkdownIt

from service.answers import problems
from service.answers.open_lists import DatedStanding
from service.answers.problems import ProblemKind
from tests.docs.snippets import README, ROOT, guides

DOCS = ROOT / "docs"
KINDS = [kind for kind in vars(problems).values() if isinstance(kind, ProblemKind)]


def text(name: str) -> str:
    return (DOCS / name).read_text("utf-8")


def links(path: Path) -> list[str]:
    """Where a document leads on this side of the web."""
    inline = (token.children or [] for token in MarkdownIt().parse(path.read_text("utf-8")))
    found = (str(part.attrs["href"]) for parts in inline for part in parts if "href" in part.attrs)
    return [link for link in found if not urlsplit(link).scheme]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_every_kind_of_problem_is_listed_with_its_status(kind: ProblemKind) -> None:
    assert f"\n| `/problems/{kind.id}` | {kind.status} | " in text("errors.md")


def test_no_other_kind_of_problem_is_listed() -> None:
    assert text("errors.md").count("\n| `/problems/") == len(KINDS)


def test_every_way_a_date_may_stand_is_told() -> None:
    known, _ = get_args(DatedStanding.__value__)
    standings = get_args(known)
    assert "projected" in standings
    for standing in standings:
        assert f"\n| `{standing}` | " in text("timelines.md")


@pytest.mark.parametrize("path", guides(), ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_to_a_document(path: Path) -> None:
    for link in links(path):
        assert (path.parent / link).is_file() or (path.parent / link / "README.md").is_file(), link


def test_the_index_leads_to_every_document() -> None:
    index = DOCS / "README.md"
    written = {*guides(), DOCS / "examples.json"}
    assert {DOCS / link for link in links(index)} == written - {README, index}
