"""Mediation without a hearing request: Ed. Code § 56500.3."""

import pytest

from tests.asking import ask, codes, day, days, faults, iso
from tests.faults import not_later, out_of_order

PROCESS = "mediation"


class TestCopyToOtherParty:
    """Ed. Code § 56500.3(d): "at the same time the request is filed"."""

    @pytest.mark.parametrize("filed", ["2026-11-23", "2026-11-26", "2026-11-28"])
    def test_it_goes_the_same_day_whatever_day_that_is(self, filed: str) -> None:
        assert days(PROCESS, f"filed={filed}", "copy_to_other_party") == (filed, filed, None)


class TestScheduled:
    """Ed. Code § 56500.3(e): "shall be scheduled within 15 days of receipt"."""

    @pytest.mark.parametrize(
        ("filed", "scheduled", "latest"),
        [
            ("2026-11-23", "2026-12-08", None),
            ("2026-09-27", "2026-10-12", "2026-10-13"),  # Columbus Day: a legal holiday only
            ("2026-11-12", "2026-11-27", "2026-11-30"),  # the Friday after Thanksgiving
            ("2026-11-13", "2026-11-28", "2026-11-30"),  # a Saturday
            ("2026-12-10", "2026-12-25", "2026-12-28"),  # Christmas Day, a Friday
            ("2026-12-17", "2027-01-01", "2027-01-04"),  # New Year's Day, a Friday
            ("2028-02-14", "2028-02-29", None),
            ("2028-02-15", "2028-03-01", None),
        ],
    )
    def test_it_stands_and_the_next_open_day_can_be_argued(
        self, filed: str, scheduled: str, latest: str | None
    ) -> None:
        """Ed. Code § 9: "unless the last day is a holiday"."""
        assert days(PROCESS, f"filed={filed}", "scheduled") == (scheduled, scheduled, latest)

    def test_a_mediation_that_was_set_has_happened(self) -> None:
        told = ask(PROCESS, "filed=2026-11-23&scheduled=2026-12-01")["scheduled"]
        assert (told.standing, iso(told.date), told.title) == (
            "happened",
            "2026-12-01",
            "OAH set the mediation",
        )


class TestCompleted:
    """Ed. Code § 56500.3(e): "completed within 30 days after receipt of the request"."""

    @pytest.mark.parametrize(
        ("filed", "completed", "latest"),
        [
            ("2026-11-23", "2026-12-23", None),
            ("2026-11-12", "2026-12-12", "2026-12-14"),  # a Saturday
            ("2026-08-10", "2026-09-09", "2026-09-10"),  # Admission Day: a legal holiday only
            ("2026-10-27", "2026-11-26", "2026-11-30"),  # Thanksgiving, its Friday, the weekend
            ("2026-12-02", "2027-01-01", "2027-01-04"),  # New Year's Day, a Friday
            ("2028-01-30", "2028-02-29", None),
            ("2027-01-30", "2027-03-01", None),
        ],
    )
    def test_it_stands_and_the_next_open_day_can_be_argued(
        self, filed: str, completed: str, latest: str | None
    ) -> None:
        """Ed. Code § 9: "unless the last day is a holiday"."""
        told = ask(PROCESS, f"filed={filed}")["completed"]
        assert (iso(told.date), iso(told.statutory_date)) == (completed, completed)
        assert (iso(told.latest_date), told.standing, told.who) == (latest, "known", "oah")

    def test_it_does_not_end_before_it_is_asked_for(self) -> None:
        assert faults(PROCESS, "filed=2026-11-23&completed=2026-11-22") == [
            out_of_order("completed", "2026-11-22", "filed", "2026-11-23")
        ]


class TestAgreedExtension:
    """Ed. Code § 56500.3(e): "unless both parties … agree to extend"."""

    def test_both_sides_may_agree_on_more_time(self) -> None:
        told = ask(PROCESS, "filed=2026-11-23&extended_to=2027-01-15")
        assert iso(told["completed"].date) == "2027-01-15"
        assert [
            (moved.by, iso(moved.was), iso(moved.to)) for moved in told["completed"].extended
        ] == [("extended_to", "2026-12-23", "2027-01-15")]
        assert iso(told["scheduled"].date) == "2026-12-08"

    def test_more_than_once(self) -> None:
        query = "filed=2026-11-23&extended_to=2027-01-15&extended_to=2027-02-12"
        assert day(PROCESS, query, "completed") == "2027-02-12"

    @pytest.mark.parametrize("extended_to", ["2026-12-23", "2026-12-22"])
    def test_less_time_is_no_extension(self, extended_to: str) -> None:
        assert faults(PROCESS, f"filed=2026-11-23&extended_to={extended_to}") == [
            not_later("extended_to", extended_to, "2026-12-23")
        ]


class TestLimitsKeepRunning:
    """Talking, facilitation and mediation do not stop them: 34 CFR § 300.153(c); Ed. Code
    § 56505(l).
    """

    def test_they_are_shown_with_the_facts_they_run_from(self) -> None:
        told = ask(PROCESS, "filed=2026-11-23&violation=2026-06-01&learned=2026-06-02")
        assert iso(told["state_complaint_limit"].date) == "2027-06-01"
        assert iso(told["due_process_limit"].date) == "2028-06-02"

    def test_and_not_without(self) -> None:
        assert list(ask(PROCESS, "filed=2026-11-23")) == [
            "filed",
            "copy_to_other_party",
            "scheduled",
            "completed",
        ]


def test_what_a_parent_should_know_is_always_said() -> None:
    assert codes(PROCESS, "filed=2026-11-23") == ["no-attorneys", "limits-keep-running"]
