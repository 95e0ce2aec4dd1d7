"""Moving to another district with an IEP; the law for those from another state since 2026."""

import pytest

from tests.asking import answered, ask, days

ELSEWHERE = "&moved_from=out-of-state"


class TestFromCalifornia:
    """Ed. Code § 56325(a)(1): within 30 days the new district adopts the old IEP or writes a new
    one.
    """

    @pytest.mark.parametrize(
        ("filed", "lands", "latest"),
        [
            ("2026-08-12", "2026-09-11", None),
            ("2026-08-13", "2026-09-12", "2026-09-14"),  # a Saturday
            ("2026-08-06", "2026-09-05", "2026-09-08"),  # the Saturday before Labor Day
            ("2025-12-02", "2026-01-01", "2026-01-02"),  # New Year's Day
            ("2028-01-31", "2028-03-01", None),  # over February 29
        ],
    )
    def test_thirty_days_from_enrollment(self, filed: str, lands: str, latest: str | None) -> None:
        told = (lands, lands, latest)
        assert days("transfer", f"filed={filed}", "interim_services_end") == told
        asked = f"filed={filed}&moved_from=california"
        assert days("transfer", asked, "interim_services_end") == told

    def test_vacations_do_not_stop_it(self) -> None:
        query = (
            "filed=2026-12-07&school_year=2026-08-12/2027-06-10&school_break=2026-12-21/2027-01-01"
        )
        told = days("transfer", query, "interim_services_end")
        assert told == ("2027-01-06", "2027-01-06", None)
        assert [notice.code for notice in answered("transfer", query).notices] == [
            "school-calendar-unused"
        ]

    def test_the_records_do_not_start_it(self) -> None:
        query = "filed=2026-08-12&records_received=2026-08-20"
        assert days("transfer", query, "interim_services_end")[0] == "2026-09-11"


class TestFromElsewhere:
    """Ed. Code § 56325(a)(3)(B), in force since January 1, 2026: 30 days from the records,
    official or unofficial.
    """

    def test_thirty_days_from_the_records(self) -> None:
        query = f"filed=2026-08-12&records_received=2026-08-20{ELSEWHERE}"
        told = days("transfer", query, "interim_services_end")
        assert told == ("2026-09-19", "2026-09-19", "2026-09-21")

    def test_it_waits_for_the_records(self) -> None:
        told = ask("transfer", f"filed=2026-08-12{ELSEWHERE}")["interim_services_end"]
        assert (told.standing, told.waits_for) == ("pending", ["records_received"])

    def test_on_the_day_it_came_into_force(self) -> None:
        query = f"filed=2026-01-01&records_received=2026-01-12{ELSEWHERE}"
        assert days("transfer", query, "interim_services_end")[0] == "2026-02-11"

    @pytest.mark.parametrize("records", ["", "&records_received=2026-01-12"])
    def test_the_day_before_the_law_gave_no_number(self, records: str) -> None:
        query = f"filed=2025-12-31{records}{ELSEWHERE}"
        told = ask("transfer", query)["interim_services_end"]
        assert (told.standing, told.date, told.waits_for) == ("undated", None, [])
        assert told.rule
        assert told.rule.text.endswith("before 2026 the law gave no number of days")

    def test_a_child_from_california_had_thirty_days_before_2026_too(self) -> None:
        told = days("transfer", "filed=2025-12-31", "interim_services_end")
        assert told == ("2026-01-30", "2026-01-30", None)


class TestOldRecords:
    """5 CCR § 3024(a): the former school sends the records within five working days."""

    @pytest.mark.parametrize(
        ("request_", "lands", "latest"),
        [
            ("2026-08-14", "2026-08-21", None),
            ("2026-09-04", "2026-09-14", "2026-09-15"),  # Labor Day; Admission Day if broad
            ("2026-12-18", "2026-12-28", None),  # Christmas Day
        ],
    )
    def test_five_days_from_the_request(
        self, request_: str, lands: str, latest: str | None
    ) -> None:
        query = f"filed=2026-08-12&records_request={request_}"
        assert days("transfer", query, "old_records") == (lands, lands, latest)

    def test_it_waits_for_the_request(self) -> None:
        told = ask("transfer", "filed=2026-08-12")["old_records"]
        assert (told.standing, told.waits_for) == ("pending", ["records_request"])
