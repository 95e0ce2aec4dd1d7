"""A question as a whole: all of its faults at once, and one canonical way to write it."""

from itertools import permutations
from urllib.parse import parse_qsl

import pytest

from service.law import PROCESSES
from service.request.question import read
from tests.asking import faults, question
from tests.faults import out_of_order

YEAR = "school_year=2025-08-13/2026-06-04"
NEXT_YEAR = "school_year=2026-08-12/2027-06-10"


class TestAllFaultsTogether:
    """All faults of a question come back together."""

    def test_of_writing_of_names_and_of_number(self) -> None:
        query = (
            "filed=2026-01-15&desicion=2026-03-01&violation=2025-02-30&learned=2025-01-01"
            "&learned=2025-01-02&school_break=2026-01-02/2025-12-22&lang=fr"
        )
        assert [fault.parameter for fault in faults("state-complaint", query)] == [
            "desicion",
            "violation",
            "learned",
            "school_break",
            "lang",
        ]

    def test_with_those_against_the_law_and_each_other(self) -> None:
        query = "filed=2026-01-15&decision=2026-01-02&extended_to=2026-03-16&zzz=1"
        assert [fault.parameter for fault in faults("state-complaint", query)] == [
            "zzz",
            "decision",
            "extended_to",
        ]

    def test_without_filed_the_rest_is_read_all_the_same(self) -> None:
        query = "decision=2026-01-02&rev=x"
        assert [fault.parameter for fault in faults("state-complaint", query)] == ["filed", "rev"]

    def test_a_contradiction_alone(self) -> None:
        assert faults("state-complaint", "filed=2026-01-15&decision=2026-01-02") == [
            out_of_order("decision", "2026-01-02", "filed", "2026-01-15")
        ]


class TestCanonical:
    """`ETag` comes from the question in canonical order: one query for every way to write it."""

    def test_the_order_of_the_parameters_is_that_of_the_process(self) -> None:
        query = "lang=es&violation=2025-11-03&filed=2026-01-15&extended_to=2026-04-30"
        assert question("state-complaint", query).canonical == (
            "filed=2026-01-15&violation=2025-11-03&extended_to=2026-04-30&lang=es"
        )

    def test_any_order_is_the_same_question(self) -> None:
        query = f"filed=2026-01-15&{NEXT_YEAR}&{YEAR}&remind=7&remind=1&school_closed=2026-02-12"
        asked = [read(PROCESSES["informal"], pairs) for pairs in _orders(parse_qsl(query))]
        assert {one.canonical for one in asked} == {
            (
                "filed=2026-01-15&school_year=2025-08-13/2026-06-04"
                "&school_year=2026-08-12/2027-06-10&school_closed=2026-02-12&remind=1&remind=7"
            )
        }
        assert len({one.facts.school for one in asked}) == 1
        assert {one.remind for one in asked} == {(1, 7)}

    def test_the_order_of_extensions_is_part_of_the_question(self) -> None:
        query = "filed=2026-01-15&extended_by={}&extended_by={}"
        assert question("due-process", query.format(10, 20)).canonical != (
            question("due-process", query.format(20, 10)).canonical
        )

    @pytest.mark.parametrize(
        ("process", "says_nothing"),
        [
            ("records", "lang=en"),
            ("records", "rev=0"),
        ],
    )
    def test_a_default_says_nothing(self, process: str, says_nothing: str) -> None:
        asked = question(process, f"filed=2026-01-15&{says_nothing}")
        assert asked.canonical == "filed=2026-01-15"

    @pytest.mark.parametrize(
        ("process", "says"),
        [("due-process", "filed_by=parent"), ("state-complaint", "hearing_pending=false")],
    )
    def test_a_default_that_the_answer_repeats_stays(self, process: str, says: str) -> None:
        assert question(process, f"filed=2026-01-15&{says}").canonical == f"filed=2026-01-15&{says}"

    @pytest.mark.parametrize("default", ["moved_from=another-selpa", "between_years=false"])
    def test_a_default_that_a_notice_asks_for_stays(self, default: str) -> None:
        asked = question("transfer", f"filed=2026-01-15&{default}")
        assert asked.canonical == f"filed=2026-01-15&{default}"

    def test_what_says_something_stays(self) -> None:
        asked = question("due-process", "filed=2026-01-15&filed_by=district&label=Mi hijo&case=A-1")
        assert asked.canonical == "filed=2026-01-15&filed_by=district&case=A-1&label=Mi%20hijo"

    def test_it_asks_the_same_question_again(self) -> None:
        query = f"remind=7&case=A&label=ñ %26 %3D&{YEAR}&filed=2026-01-15&meeting=2026-02-02"
        asked = question("informal", query)
        assert question("informal", asked.canonical) == asked


def _orders(pairs: list[tuple[str, str]]) -> list[tuple[tuple[str, str], ...]]:
    return list(permutations(pairs))[::7]
