"""Going to court: Ed. Code § 56505(k); 20 U.S.C. § 1415(i)(2)(B); 34 CFR § 300.516(b)."""

import pytest

from tests.asking import answered, ask, case, codes, days, faults, iso
from tests.faults import out_of_order

PROCESS = "appeal"


class TestNinetyDaysFromTheDecision:
    """20 U.S.C. § 1415(i)(2)(B): "90 days from the date of the decision"."""

    @pytest.mark.parametrize(
        ("decision", "date", "statutory", "latest"),
        [
            ("2026-01-15", "2026-04-15", "2026-04-15", None),
            ("2027-12-01", "2028-02-29", "2028-02-29", None),
            ("2026-10-02", "2026-12-31", "2026-12-31", None),
            ("2026-03-01", "2026-05-29", "2026-05-30", "2026-06-01"),  # Saturday
            ("2026-03-02", "2026-05-29", "2026-05-31", "2026-06-01"),  # Sunday
        ],
    )
    def test_it_ends_on_the_working_day_before_a_weekend(
        self, decision: str, date: str, statutory: str, latest: str | None
    ) -> None:
        assert days(PROCESS, f"filed={decision}", "appeal") == (date, statutory, latest)

    @pytest.mark.parametrize(
        ("decision", "date", "statutory", "latest"),
        [
            ("2025-11-14", "2026-02-11", "2026-02-12", "2026-02-13"),  # Lincoln Day
            ("2025-12-31", "2026-03-30", "2026-03-31", "2026-04-01"),  # Farmworkers Day 2026
            ("2024-01-01", "2024-03-29", "2024-03-31", "2024-04-02"),  # Cesar Chavez Day, a Sunday
            ("2026-04-04", "2026-07-02", "2026-07-03", "2026-07-06"),  # July 4 observed Friday
            ("2026-06-27", "2026-09-24", "2026-09-25", "2026-09-28"),  # Native American Day
            ("2026-08-13", "2026-11-10", "2026-11-11", "2026-11-12"),  # Veterans Day
            ("2027-09-25", "2027-12-23", "2027-12-24", "2027-12-27"),  # Christmas observed
            ("2027-10-02", "2027-12-30", "2027-12-31", "2028-01-03"),  # New Year's Day observed
        ],
    )
    def test_a_day_on_which_both_courts_are_closed_moves_the_latest_day(
        self, decision: str, date: str, statutory: str, latest: str
    ) -> None:
        assert days(PROCESS, f"filed={decision}", "appeal") == (date, statutory, latest)

    @pytest.mark.parametrize(
        ("decision", "date", "statutory"),
        [
            ("2026-08-29", "2026-11-25", "2026-11-27"),  # the Friday after Thanksgiving
            ("2027-01-09", "2027-04-08", "2027-04-09"),  # Farmworkers Day, Saturday, observed
        ],
    )
    def test_a_day_on_which_only_the_state_court_is_closed_does_not(
        self, decision: str, date: str, statutory: str
    ) -> None:
        assert days(PROCESS, f"filed={decision}", "appeal") == (date, statutory, None)

    @pytest.mark.parametrize(
        ("decision", "statutory"),
        [
            ("2026-07-14", "2026-10-12"),  # Columbus Day
            ("2026-06-11", "2026-09-09"),  # Admission Day
            ("2025-11-19", "2026-02-17"),  # Lunar New Year
            ("2027-01-14", "2027-04-14"),  # Sylvia Mendez Day
        ],
    )
    def test_a_day_on_which_only_the_federal_court_is_closed_moves_nothing(
        self, decision: str, statutory: str
    ) -> None:
        assert days(PROCESS, f"filed={decision}", "appeal") == (statutory, statutory, None)

    @pytest.mark.parametrize(
        ("decision", "date", "statutory", "latest"),
        [
            # Monday is Columbus Day: the state court is open.
            ("2026-07-12", "2026-10-09", "2026-10-10", "2026-10-12"),
            # Presidents' Day closes both on Monday; Lunar New Year the federal court on Tuesday.
            ("2025-11-16", "2026-02-13", "2026-02-14", "2026-02-17"),
            # The state court was closed on the Friday before, too.
            ("2027-01-10", "2027-04-08", "2027-04-10", "2027-04-12"),
        ],
    )
    def test_the_earlier_of_the_two_courts_days_is_the_latest(
        self, decision: str, date: str, statutory: str, latest: str
    ) -> None:
        assert days(PROCESS, f"filed={decision}", "appeal") == (date, statutory, latest)


class TestNinetyDaysFromReceipt:
    """Ed. Code § 56505(k): "within 90 days of receipt of the hearing decision"."""

    @pytest.mark.parametrize(
        ("received", "date", "statutory", "latest"),
        [
            ("2026-01-15", "2026-04-15", "2026-04-15", None),
            ("2026-01-20", "2026-04-15", "2026-04-20", None),
            ("2026-03-01", "2026-04-15", "2026-05-30", "2026-06-01"),
        ],
    )
    def test_the_safe_day_still_follows_the_decisions_date(
        self, received: str, date: str, statutory: str, latest: str | None
    ) -> None:
        query = f"filed=2026-01-15&decision_received={received}"
        assert days(PROCESS, query, "appeal") == (date, statutory, latest)

    def test_the_safe_day_is_before_the_weekend_that_it_lands_on(self) -> None:
        query = "filed=2026-01-18&decision_received=2026-01-20"
        assert days(PROCESS, query, "appeal") == ("2026-04-17", "2026-04-20", None)

    def test_both_counts_are_told(self) -> None:
        told = ask(PROCESS, "filed=2026-01-15&decision_received=2026-01-20")["appeal"]
        assert told.why[:3] == [
            "Tuesday, January 20, 2026 is day 0.",
            "Day 90 is Monday, April 20, 2026.",
            (
                "Federal law counts from the date of the decision: Thursday, January 15, 2026 is "
                "day 0 and day 90 is Wednesday, April 15, 2026."
            ),
        ]

    def test_it_is_not_received_before_it_is_made(self) -> None:
        assert faults(PROCESS, "filed=2026-01-15&decision_received=2026-01-14") == [
            out_of_order("decision_received", "2026-01-14", "filed", "2026-01-15")
        ]


class TestCases:
    """Days that courts counted, before the years that may be asked about: arithmetic only."""

    def test_r_p_v_district_of_columbia(self) -> None:
        """474 F.Supp.2d 152: a decision of May 25, 2006; a day late was fatal."""
        assert iso(case(PROCESS, filed="2006-05-25")["appeal"].day) == "2006-08-23"

    def test_l_s_v_kent(self) -> None:
        """A decision of August 19, 2022."""
        assert iso(case(PROCESS, filed="2022-08-19")["appeal"].day) == "2022-11-17"

    def test_k_c_v_upland(self) -> None:
        """A decision received on July 11, 2007."""
        told = case("due-process", filed="2007-01-03", decision_received="2007-07-11")["appeal"]
        assert iso(told.statutory_day) == "2007-10-09"


class TestHearingCases:
    """The same 90 days, after `decision` or `decision_received` of a hearing."""

    @pytest.mark.parametrize("process", ["due-process", "expedited-hearing"])
    def test_from_the_decision(self, process: str) -> None:
        query = "filed=2026-09-08&decision=2026-11-28"
        assert days(process, query, "appeal") == ("2027-02-26", "2027-02-26", None)
        assert "decision-date" not in codes(process, query)

    @pytest.mark.parametrize("process", ["due-process", "expedited-hearing"])
    def test_from_receipt_with_the_decisions_date_for_safety(self, process: str) -> None:
        query = "filed=2026-09-08&decision=2026-11-28&decision_received=2026-12-01"
        assert days(process, query, "appeal") == ("2027-02-26", "2027-03-01", None)
        assert "decision-date" not in codes(process, query)

    @pytest.mark.parametrize("process", ["due-process", "expedited-hearing"])
    def test_receipt_alone_asks_for_the_decisions_date(self, process: str) -> None:
        query = "filed=2026-09-08&decision_received=2026-12-01"
        assert days(process, query, "appeal") == ("2027-03-01", "2027-03-01", None)
        assert "decision-date" in codes(process, query)

    @pytest.mark.parametrize("process", ["due-process", "expedited-hearing"])
    def test_it_is_not_received_before_it_is_made(self, process: str) -> None:
        query = "filed=2026-09-08&decision=2026-12-01&decision_received=2026-11-30"
        assert faults(process, query) == [
            out_of_order("decision_received", "2026-11-30", "decision", "2026-12-01")
        ]

    @pytest.mark.parametrize("process", ["due-process", "expedited-hearing"])
    @pytest.mark.parametrize("fact", ["decision", "hearing"])
    def test_no_one_goes_to_court_before_the_decision(self, process: str, fact: str) -> None:
        assert faults(process, f"filed=2026-09-08&{fact}=2026-12-01&appeal=2026-11-30") == [
            out_of_order("appeal", "2026-11-30", fact, "2026-12-01")
        ]

    @pytest.mark.parametrize("process", ["due-process", "expedited-hearing"])
    def test_the_decision_is_not_received_before_the_hearing(self, process: str) -> None:
        query = "filed=2026-09-08&hearing=2026-12-01&decision_received=2026-11-30"
        assert faults(process, query) == [
            out_of_order("decision_received", "2026-11-30", "hearing", "2026-12-01")
        ]


def test_no_one_goes_to_court_before_the_decision() -> None:
    assert faults(PROCESS, "filed=2026-01-15&appeal=2026-01-14") == [
        out_of_order("appeal", "2026-01-14", "filed", "2026-01-15")
    ]


def test_a_case_that_went_to_court_has_happened() -> None:
    told = ask(PROCESS, "filed=2026-01-15&appeal=2026-04-01")["appeal"]
    assert (told.standing, iso(told.date), told.title) == (
        "happened",
        "2026-04-01",
        "The case was filed in court",
    )


def test_there_is_nothing_more_to_know() -> None:
    assert answered(PROCESS, "filed=2026-01-15").notices == []
