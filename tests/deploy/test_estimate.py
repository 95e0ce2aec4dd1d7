"""The figures of `deploy/README.md` follow from the ones that are given there."""

import re
from math import ceil

import pytest

from tests.programs.deploy.front import CONF

TEXT = CONF.with_name("README.md").read_text("utf-8")
GIVEN = {
    name: float(figure.replace(",", ""))
    for name, figure in re.findall(r"^\| `(\w+)` \| ([\d.,]+) \|", TEXT, re.MULTILINE)
}
WORKED = re.findall(r"^\| `(\w+)` \| `([^`]+)` \| ([\d.,]+) \|", TEXT, re.MULTILINE)


def worked_out() -> dict[str, float]:
    """Every line from those above it."""
    found = dict(GIVEN)
    for name, formula, _ in WORKED:
        found[name] = eval(formula, {"__builtins__": {}, "ceil": ceil}, found)  # noqa: S307 - formulas of our own
    return found


@pytest.mark.parametrize(("name", "figure"), [(name, figure) for name, _, figure in WORKED])
def test_a_figure_follows_from_those_above_it(name: str, figure: str) -> None:
    decimals = len(figure.partition(".")[2])
    assert f"{worked_out()[name]:,.{decimals}f}" == figure


def test_all_families_have_a_program() -> None:
    shares = (GIVEN[name] for name in ("google", "apple", "outlook", "thunderbird"))
    assert sum(shares) == pytest.approx(1)


def test_every_figure_that_is_given_is_used() -> None:
    formulas = " ".join(formula for _, formula, _ in WORKED)
    assert [name for name in GIVEN if not re.search(rf"\b{name}\b", formulas)] == []


def test_the_words_say_what_the_figures_say() -> None:
    figures = {name: figure for name, _, figure in WORKED}
    assert "two replicas are enough for California, also without any cache, and four if" in TEXT
    assert figures["replicas_unchanged"] == figures["replicas_long"] == "2"
    assert (figures["replicas_usual"], figures["replicas_most"]) == ("2", "4")
