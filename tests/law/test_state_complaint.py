"""State complaint: 34 CFR §§ 300.151–300.153; 5 CCR §§ 3200–3205; Ed. Code § 56500.2."""

import pytest

from tests.asking import ask, codes, day, days, faults, iso
from tests.faults import not_later, out_of_order

PROCESS = "state-complaint"


class TestCopyToDistrict:
    """5 CCR § 3202(d): "at the same time the party files the complaint with the CDE"."""

    @pytest.mark.parametrize("filed", ["2026-01-15", "2026-01-18", "2026-11-27", "2028-02-29"])
    def test_it_goes_the_same_day_whatever_day_that_is(self, filed: str) -> None:
        assert days(PROCESS, f"filed={filed}", "copy_to_district") == (filed, filed, None)

    def test_one_sent_earlier_has_happened(self) -> None:
        copy = ask(PROCESS, "filed=2026-01-15&copy_to_district=2026-01-14")["copy_to_district"]
        assert (copy.standing, iso(copy.date)) == ("happened", "2026-01-14")
        assert copy.title == "A copy went to the district"


class TestEarliestViolation:
    """5 CCR § 3202(c): "occurred not more than one year prior to the date that the complaint is
    received"
    """

    @pytest.mark.parametrize(
        ("filed", "limit"),
        [
            ("2026-01-15", "2025-01-15"),
            ("2024-01-01", "2023-01-01"),  # a holiday, and a Sunday: it does not move
            ("2024-02-29", "2023-02-28"),
            ("2025-02-28", "2024-02-28"),
            ("2025-03-01", "2024-03-01"),
            ("2028-02-29", "2027-02-28"),
            ("2028-03-01", "2027-03-01"),
            ("2035-12-31", "2034-12-31"),
        ],
    )
    def test_it_reaches_back_to_the_same_date_of_the_year_before(
        self, filed: str, limit: str
    ) -> None:
        assert days(PROCESS, f"filed={filed}", "earliest_violation") == (limit, limit, None)

    @pytest.mark.parametrize(
        ("filed", "violation", "notices"),
        [
            ("2026-01-15", "2025-01-14", ["outside-one-year"]),
            ("2026-01-15", "2025-01-15", []),
            ("2026-01-15", "2026-01-15", []),
            ("2025-02-28", "2024-02-29", []),
            ("2025-03-01", "2024-02-29", ["outside-one-year"]),
            ("2028-02-29", "2027-02-28", []),
            ("2028-02-29", "2027-02-27", ["outside-one-year"]),
        ],
    )
    def test_what_happened_before_it_is_pointed_out(
        self, filed: str, violation: str, notices: list[str]
    ) -> None:
        found = codes(PROCESS, f"filed={filed}&violation={violation}")
        assert [code for code in found if code.endswith("one-year")] == notices

    def test_the_year_to_file_is_not_shown_once_the_complaint_is_filed(self) -> None:
        assert "state_complaint_limit" not in ask(PROCESS, "filed=2026-01-15&violation=2025-11-03")

    def test_what_has_not_happened_cannot_be_complained_of(self) -> None:
        assert faults(PROCESS, "filed=2026-01-15&violation=2026-01-16") == [
            out_of_order("filed", "2026-01-15", "violation", "2026-01-16")
        ]


class TestDecision:
    """34 CFR § 300.152(a): "a time limit of 60 days after a complaint is filed"."""

    @pytest.mark.parametrize(
        ("filed", "decision", "latest"),
        [
            ("2026-01-15", "2026-03-16", None),
            ("2024-01-01", "2024-03-01", None),  # over February 29
            ("2025-01-01", "2025-03-02", "2025-03-03"),  # a Sunday
            ("2026-07-01", "2026-08-30", "2026-08-31"),  # a Sunday
            ("2025-11-02", "2026-01-01", "2026-01-02"),  # New Year's Day, a Thursday
            ("2025-12-14", "2026-02-12", "2026-02-13"),  # Lincoln Day, a Thursday
            ("2026-08-13", "2026-10-12", "2026-10-13"),  # Columbus Day: a legal holiday only
            ("2026-09-26", "2026-11-25", None),
            ("2026-09-27", "2026-11-26", "2026-11-30"),  # Thanksgiving, its Friday, the weekend
            ("2026-09-28", "2026-11-27", "2026-11-30"),  # that Friday: a judicial holiday only
            ("2027-11-01", "2027-12-31", "2028-01-03"),  # New Year's Day 2028, observed by courts
            ("2027-12-31", "2028-02-29", None),
            ("2035-12-31", "2036-02-29", None),
        ],
    )
    def test_it_stands_and_the_next_open_day_can_be_argued(
        self, filed: str, decision: str, latest: str | None
    ) -> None:
        """Ed. Code § 9: "unless the last day is a holiday"."""
        told = ask(PROCESS, f"filed={filed}")["decision"]
        assert (iso(told.date), iso(told.statutory_date)) == (decision, decision)
        assert (iso(told.latest_date), told.standing, told.who) == (latest, "known", "cde")

    def test_that_cde_decided_takes_its_place(self) -> None:
        told = ask(PROCESS, "filed=2026-01-15&decision=2026-03-10")["decision"]
        assert (told.standing, iso(told.date), told.statutory_date) == (
            "happened",
            "2026-03-10",
            None,
        )
        assert told.title == "CDE issued its decision"
        assert told.why[:2] == [
            "This date was entered: Tuesday, March 10, 2026.",
            "The rule had set Monday, March 16, 2026.",
        ]

    def test_it_does_not_come_before_the_complaint(self) -> None:
        assert faults(PROCESS, "filed=2026-01-15&decision=2026-01-14") == [
            out_of_order("decision", "2026-01-14", "filed", "2026-01-15")
        ]


class TestExtension:
    """34 CFR § 300.152(b)(1)(i): "Exceptional circumstances exist with respect to a particular
    complaint"
    """

    def test_the_decision_and_all_that_follows_moves(self) -> None:
        told = ask(PROCESS, "filed=2026-01-15&extended_to=2026-04-30")
        assert iso(told["decision"].date) == "2026-04-30"
        assert told["decision"].standing == "known"
        assert iso(told["reconsideration_request"].statutory_date) == "2026-05-30"
        assert iso(told["correction"].date) == "2027-04-30"

    def test_the_day_before_is_the_least_it_can_be(self) -> None:
        assert day(PROCESS, "filed=2026-01-15&extended_to=2026-03-17", "decision") == "2026-03-17"

    def test_of_several_the_last_counts_and_each_is_shown(self) -> None:
        query = "filed=2026-01-15&extended_to=2026-04-30&extended_to=2026-05-20"
        told = ask(PROCESS, f"{query}&extended_to=2026-06-15")["decision"]
        assert iso(told.date) == "2026-06-15"
        assert [(moved.by, iso(moved.was), iso(moved.to)) for moved in told.extended] == [
            ("extended_to", "2026-03-16", "2026-04-30"),
            ("extended_to", "2026-04-30", "2026-05-20"),
            ("extended_to", "2026-05-20", "2026-06-15"),
        ]

    @pytest.mark.parametrize("extended_to", ["2026-03-16", "2026-03-15", "2026-01-01"])
    def test_one_that_gives_no_more_time_is_an_error(self, extended_to: str) -> None:
        assert faults(PROCESS, f"filed=2026-01-15&extended_to={extended_to}") == [
            not_later("extended_to", extended_to, "2026-03-16")
        ]

    def test_each_must_be_later_than_the_one_before(self) -> None:
        query = "filed=2026-01-15&extended_to=2026-04-30&extended_to=2026-04-30"
        assert faults(PROCESS, f"{query}&extended_to=2026-04-29") == [
            not_later("extended_to", "2026-04-30", "2026-04-30"),
            not_later("extended_to", "2026-04-29", "2026-04-30"),
        ]

    def test_a_decision_that_came_counts_and_the_extension_is_still_shown(self) -> None:
        query = "filed=2026-01-15&extended_to=2026-04-30&decision=2026-04-20"
        told = ask(PROCESS, query)
        assert (told["decision"].standing, iso(told["decision"].date)) == ("happened", "2026-04-20")
        assert [iso(moved.to) for moved in told["decision"].extended] == ["2026-04-30"]
        assert iso(told["reconsideration_request"].date) == "2026-05-20"


class TestNotices:
    """34 CFR § 300.152(c)(1): CDE sets an issue aside that is also in a due process hearing"""

    def test_an_issue_in_a_hearing_is_set_aside(self) -> None:
        assert codes(PROCESS, "filed=2026-01-15&hearing_pending=true") == [
            "complete",
            "set-aside",
            "stale-advice",
        ]

    @pytest.mark.parametrize(
        "query", ["filed=2026-01-15", "filed=2026-01-15&hearing_pending=false"]
    )
    def test_otherwise_only_what_holds_for_every_complaint_is_said(self, query: str) -> None:
        assert codes(PROCESS, query) == ["complete", "stale-advice"]


def test_the_two_years_for_a_hearing_are_shown_when_asked() -> None:
    """Ed. Code § 56505(l): "within two years from the date the party initiating the request knew
    or had reason to know of the facts"
    """
    query = "filed=2026-01-15&learned=2024-02-29"
    assert days(PROCESS, query, "due_process_limit") == ("2026-02-27", "2026-02-28", "2026-03-02")
