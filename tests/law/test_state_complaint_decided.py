"""After CDE's decision on a state complaint: 5 CCR § 3204; 34 CFR § 300.600(e)."""

import pytest

from tests.asking import ask, days, faults, iso
from tests.faults import out_of_order

PROCESS = "state-complaint"


class TestReconsiderationRequest:
    """5 CCR § 3204; its twin § 4665(a): "Within 30 days of the date of the Department
    Investigation Report"
    """

    @pytest.mark.parametrize(
        ("decision", "date", "statutory", "latest"),
        [
            ("2026-03-16", "2026-04-15", "2026-04-15", None),
            ("2026-04-30", "2026-05-29", "2026-05-30", "2026-06-01"),  # Saturday
            ("2027-01-22", "2027-02-19", "2027-02-21", "2027-02-22"),  # Sunday
            ("2025-12-20", "2026-01-16", "2026-01-19", "2026-01-20"),  # Dr. King's Day
            ("2026-01-13", "2026-02-11", "2026-02-12", "2026-02-13"),  # Lincoln Day
            ("2027-01-16", "2027-02-11", "2027-02-15", "2027-02-16"),  # after a Lincoln Day Friday
            ("2026-03-01", "2026-03-30", "2026-03-31", "2026-04-01"),  # Farmworkers Day 2026
            ("2027-03-01", "2027-03-31", "2027-03-31", None),  # no longer
            ("2027-03-10", "2027-04-08", "2027-04-09", "2027-04-12"),  # Farmworkers Day observed
            ("2027-03-11", "2027-04-08", "2027-04-10", "2027-04-12"),  # and the Saturday it is
            # Sylvia Mendez Day: a legal holiday on which courts are open.
            ("2027-03-15", "2027-04-14", "2027-04-14", "2027-04-15"),
            ("2026-04-25", "2026-05-22", "2026-05-25", "2026-05-26"),  # Memorial Day
            ("2026-05-20", "2026-06-18", "2026-06-19", "2026-06-22"),  # Juneteenth
            ("2026-06-03", "2026-07-02", "2026-07-03", "2026-07-06"),  # July 4 observed Friday
            ("2027-06-05", "2027-07-02", "2027-07-05", "2027-07-06"),  # July 4 observed Monday
            ("2026-08-08", "2026-09-04", "2026-09-07", "2026-09-08"),  # Labor Day
            ("2026-08-10", "2026-09-09", "2026-09-09", "2026-09-10"),  # Admission Day: courts open
            ("2026-08-26", "2026-09-24", "2026-09-25", "2026-09-28"),  # Native American Day
            ("2026-09-12", "2026-10-12", "2026-10-12", "2026-10-13"),  # Columbus Day: courts open
            ("2026-10-12", "2026-11-10", "2026-11-11", "2026-11-12"),  # Veterans Day
            ("2026-10-28", "2026-11-25", "2026-11-27", "2026-11-30"),  # the day after Thanksgiving
            ("2026-11-25", "2026-12-24", "2026-12-25", "2026-12-28"),  # Christmas Day
            ("2027-12-01", "2027-12-30", "2027-12-31", "2028-01-03"),  # New Year's Day observed
            ("2027-12-02", "2027-12-30", "2028-01-01", "2028-01-03"),
            ("2028-01-30", "2028-02-29", "2028-02-29", None),
        ],
    )
    def test_it_must_be_in_before_a_day_without_work_and_the_next_open_day_can_be_argued(
        self, decision: str, date: str, statutory: str, latest: str | None
    ) -> None:
        """Code Civ. Proc. § 12a(a): "extended to and including the next day that is not a
        holiday".
        """
        query = f"filed=2025-06-02&decision={decision}"
        assert days(PROCESS, query, "reconsideration_request") == (date, statutory, latest)

    def test_it_is_projected_until_cde_decides(self) -> None:
        assert ask(PROCESS, "filed=2026-01-15")["reconsideration_request"].standing == "projected"
        given = ask(PROCESS, "filed=2026-01-15&decision=2026-03-16")["reconsideration_request"]
        assert given.standing == "known"

    def test_how_its_source_was_read_is_said(self) -> None:
        citations = ask(PROCESS, "filed=2026-01-15")["reconsideration_request"].citations
        assert {citation.cite: citation.seen for citation in citations} == {
            "5 CCR § 3204": "twin",
            "5 CCR § 4665(a)": "twin",
            "CDE, Dispute Resolution": "text",
        }

    def test_it_does_not_come_before_the_decision(self) -> None:
        query = "filed=2026-01-15&decision=2026-03-16&reconsideration_request=2026-03-15"
        assert faults(PROCESS, query) == [
            out_of_order("reconsideration_request", "2026-03-15", "decision", "2026-03-16")
        ]


class TestReconsiderationResponse:
    """5 CCR § 3204; its twin § 4665(c): "Within 60 days of the receipt of the request"."""

    def test_it_waits_for_a_request_that_may_never_come(self) -> None:
        told = ask(PROCESS, "filed=2026-01-15&decision=2026-03-16")["reconsideration_response"]
        assert (told.standing, told.date) == ("pending", None)
        assert told.waits_for == ["reconsideration_request"]

    @pytest.mark.parametrize(
        ("request_day", "response", "latest"),
        [
            ("2026-04-10", "2026-06-09", None),
            ("2026-04-15", "2026-06-14", "2026-06-15"),  # a Sunday
            ("2027-12-31", "2028-02-29", None),
        ],
    )
    def test_it_stands_and_the_next_open_day_can_be_argued(
        self, request_day: str, response: str, latest: str | None
    ) -> None:
        """Code Civ. Proc. § 12a(a): "extended to and including the next day that is not a
        holiday".
        """
        query = f"filed=2026-01-15&decision=2026-03-16&reconsideration_request={request_day}"
        told = ask(PROCESS, query)["reconsideration_response"]
        assert (told.standing, iso(told.date)) == ("known", response)
        assert (iso(told.statutory_date), iso(told.latest_date)) == (response, latest)


class TestCorrection:
    """34 CFR § 300.600(e): "as soon as possible, and in no case later than one year after the
    State's identification of the noncompliance"
    """

    @pytest.mark.parametrize(
        ("decision", "correction", "latest"),
        [
            ("2026-03-16", "2027-03-16", None),
            ("2026-09-09", "2027-09-09", "2027-09-10"),  # Admission Day: a legal holiday only
            ("2026-12-25", "2027-12-25", "2027-12-27"),  # Christmas Day, a Saturday
            ("2026-12-31", "2027-12-31", "2028-01-03"),  # New Year's Day 2028, observed by courts
            ("2028-02-29", "2029-02-28", None),
            ("2027-02-28", "2028-02-28", "2028-02-29"),
            ("2040-12-31", "2041-12-31", None),
        ],
    )
    def test_it_is_the_same_date_a_year_later_and_the_next_open_day_can_be_argued(
        self, decision: str, correction: str, latest: str | None
    ) -> None:
        """Gov. Code § 6803 and Code Civ. Proc. § 12a(a): "extended to and including the next day
        that is not a holiday".
        """
        query = f"filed=2026-01-15&decision={decision}"
        assert days(PROCESS, query, "correction") == (correction, correction, latest)
