"""The limits that keep running: 34 CFR § 300.153(c); Ed. Code § 56505(l)."""

import pytest

from service.law import PROCESSES
from tests.asking import ask, days, iso

KNOWN = "filed=2026-11-23&violation=2026-06-01&learned=2026-06-02"


class TestStateComplaintLimit:
    """34 CFR § 300.153(c): "occurred not more than one year prior to the date that the complaint is
    received": a look back, which no holiday makes longer.
    """

    @pytest.mark.parametrize(
        ("violation", "date", "statutory", "latest"),
        [
            ("2025-06-16", "2026-06-16", "2026-06-16", None),
            ("2024-02-29", "2025-02-28", "2025-02-28", None),
            ("2027-02-28", "2028-02-28", "2028-02-28", "2028-02-29"),  # Gov. Code § 6803: one day
            ("2031-02-28", "2032-02-27", "2032-02-28", "2032-02-29"),
            ("2028-02-29", "2029-02-28", "2029-02-28", None),
            # A Saturday; Presidents' Day on Monday, Lunar New Year on Tuesday.
            ("2025-02-14", "2026-02-13", "2026-02-14", None),
            ("2025-09-09", "2026-09-09", "2026-09-09", None),  # Admission Day: courts open
            ("2025-02-12", "2026-02-11", "2026-02-12", None),  # Lincoln Day
            ("2025-03-31", "2026-03-30", "2026-03-31", None),  # Farmworkers Day 2026
            ("2026-03-31", "2027-03-31", "2027-03-31", None),  # no longer
            ("2026-04-09", "2027-04-08", "2027-04-09", None),  # observed that Friday
            ("2026-04-10", "2027-04-08", "2027-04-10", None),
            ("2025-11-27", "2026-11-25", "2026-11-27", None),  # the day after Thanksgiving
            ("2026-12-25", "2027-12-23", "2027-12-25", None),  # Christmas on a Saturday
            ("2026-12-31", "2027-12-30", "2027-12-31", None),  # New Year's Day observed
        ],
    )
    def test_it_must_be_received_before_a_day_without_work(
        self, violation: str, date: str, statutory: str, latest: str | None
    ) -> None:
        query = f"filed=2026-11-23&violation={violation}"
        assert days("mediation", query, "state_complaint_limit") == (date, statutory, latest)


class TestDueProcessLimit:
    """Ed. Code § 56505(l): "within two years from the date the party initiating the request knew
    or had reason to know of the facts".
    """

    @pytest.mark.parametrize(
        ("learned", "date", "statutory", "latest"),
        [
            ("2025-06-16", "2027-06-16", "2027-06-16", None),
            ("2024-02-29", "2026-02-27", "2026-02-28", "2026-03-02"),
            ("2026-02-28", "2028-02-28", "2028-02-28", "2028-02-29"),  # Gov. Code § 6803: one day
            ("2030-02-28", "2032-02-27", "2032-02-28", "2032-03-01"),
            ("2024-03-31", "2026-03-30", "2026-03-31", "2026-04-01"),
            ("2025-03-31", "2027-03-31", "2027-03-31", None),
            ("2024-06-19", "2026-06-18", "2026-06-19", "2026-06-22"),
            ("2024-09-25", "2026-09-24", "2026-09-25", "2026-09-28"),  # Native American Day
            ("2024-10-12", "2026-10-12", "2026-10-12", "2026-10-13"),  # Columbus Day: courts open
            ("2024-11-27", "2026-11-25", "2026-11-27", "2026-11-30"),
        ],
    )
    def test_it_must_be_received_before_a_day_without_work(
        self, learned: str, date: str, statutory: str, latest: str | None
    ) -> None:
        query = f"filed=2026-11-23&learned={learned}"
        assert days("mediation", query, "due_process_limit") == (date, statutory, latest)


class TestWhereTheyAreShown:
    """In `state-complaint` the first, and in `due-process` the second, is not: it was filed."""

    @pytest.mark.parametrize("process", sorted(PROCESSES.keys() - {"state-complaint"}))
    def test_the_year_for_a_complaint(self, process: str) -> None:
        told = ask(process, KNOWN)["state_complaint_limit"]
        assert (iso(told.date), told.standing, told.who) == ("2027-06-01", "known", "parent")

    @pytest.mark.parametrize("process", sorted(PROCESSES.keys() - {"due-process"}))
    def test_the_two_years_for_a_hearing(self, process: str) -> None:
        told = ask(process, KNOWN)["due_process_limit"]
        assert (iso(told.date), told.standing, told.who) == ("2028-06-02", "known", "parent")

    def test_not_where_they_have_been_met(self) -> None:
        assert "state_complaint_limit" not in ask("state-complaint", KNOWN)
        assert "due_process_limit" not in ask("due-process", KNOWN)

    @pytest.mark.parametrize("process", PROCESSES)
    def test_not_without_the_day_they_run_from(self, process: str) -> None:
        assert not {"state_complaint_limit", "due_process_limit"} & set(
            ask(process, "filed=2026-11-23")
        )
