"""A violation that lasted, given as its first and its last day: 34 CFR § 300.153(c)."""

import pytest

from service.engine.faults import Unreadable
from service.law import PROCESSES
from tests.asking import answered, ask, codes, days, faults, iso
from tests.faults import DATE_OR_SPAN, ends_after, out_of_order

LASTED = "violation=2025-09-08/2025-12-19"


class TestLimits:
    """34 CFR § 300.153(c): "not more than one year prior to the date … received"."""

    @pytest.mark.parametrize("process", sorted(PROCESSES.keys() - {"state-complaint"}))
    def test_the_year_of_the_first_and_of_the_last_day(self, process: str) -> None:
        """December 19, 2026 is a Saturday."""
        query = f"filed=2026-11-02&{LASTED}"
        assert days(process, query, "state_complaint_limit") == ("2026-09-08", "2026-09-08", None)
        assert days(process, query, "state_complaint_limit_last") == (
            "2026-12-18",
            "2026-12-19",
            None,
        )

    def test_a_single_day_has_one_limit(self) -> None:
        assert "state_complaint_limit_last" not in ask(
            "informal", "filed=2026-11-02&violation=2026-01-15"
        )

    def test_the_same_day_twice_has_two(self) -> None:
        told = ask("informal", "filed=2026-11-02&violation=2026-01-15/2026-01-15")
        assert iso(told["state_complaint_limit_last"].date) == "2027-01-15"

    @pytest.mark.parametrize(
        ("violation", "said"),
        [
            ("2025-03-02/2025-04-01", []),
            ("2025-02-05/2025-04-01", ["partly-outside-one-year"]),
            ("2024-11-04/2025-02-05", ["outside-one-year"]),
            # March 1, 2026 is a Sunday: the year of the last day may end on the Monday.
            ("2024-11-04/2025-03-01", ["arguable-one-year"]),
        ],
    )
    def test_what_cde_looks_at_is_the_last_of_it(self, violation: str, said: list[str]) -> None:
        found = codes("state-complaint", f"filed=2026-03-02&violation={violation}")
        assert [code for code in found if code.endswith("one-year")] == said


class TestTheFact:
    def test_it_stands_in_the_facts_as_a_list(self) -> None:
        told = answered("informal", f"filed=2026-11-02&{LASTED}")
        assert told.facts == {"violation": ["2025-09-08/2025-12-19"]}
        assert told.links.self.endswith("violation=2025-09-08/2025-12-19")

    def test_a_single_day_stands_there_as_it_did(self) -> None:
        told = answered("informal", "filed=2026-11-02&violation=2025-12-19")
        assert told.facts == {"violation": "2025-12-19"}

    def test_a_complaint_is_not_received_before_it_ended(self) -> None:
        query = "filed=2026-01-15&violation=2025-09-08/2026-02-01"
        assert faults("state-complaint", query) == [
            ends_after("violation", "2025-09-08/2026-02-01", "filed", "2026-01-15")
        ]

    @pytest.mark.parametrize("process", ["due-process", "expedited-hearing"])
    def test_nor_is_a_hearing_request(self, process: str) -> None:
        query = "filed=2026-01-15&violation=2026-01-10/2026-02-01"
        assert faults(process, query) == [
            ends_after("violation", "2026-01-10/2026-02-01", "filed", "2026-01-15")
        ]

    def test_one_date_after_a_hearing_request_is_no_fault_as_before(self) -> None:
        told = answered("due-process", "filed=2026-01-15&violation=2026-02-01")
        assert told.facts == {"violation": "2026-02-01"}

    def test_nor_before_it_began(self) -> None:
        query = "filed=2026-01-15&violation=2026-01-16/2026-02-01"
        assert faults("state-complaint", query) == [
            out_of_order("filed", "2026-01-15", "violation", "2026-01-16")
        ]

    @pytest.mark.parametrize(
        "given", ["2025-12-19/2025-09-08", "2025-09-08/", "/2025-09-08", "2024-01-01/2025-09-08"]
    )
    def test_it_is_a_day_or_two(self, given: str) -> None:
        assert faults("informal", f"filed=2026-11-02&violation={given}") == [
            Unreadable("violation", given, DATE_OR_SPAN)
        ]
