"""Annual and three-year reviews: the same date in another year."""

import pytest

from tests.asking import ask, day, days, faults
from tests.faults import beyond_the_years


class TestAnnualReview:
    """Ed. Code §§ 56343(d), 56043(j): the IEP is reviewed at least once a year. Gov. Code § 6803:
    February 28 and 29 count as one day.
    """

    @pytest.mark.parametrize(
        ("held", "lands", "latest"),
        [
            ("2026-03-16", "2027-03-16", None),
            ("2026-02-28", "2027-02-28", "2027-03-01"),  # a Sunday
            ("2027-03-01", "2028-03-01", None),
            ("2028-02-29", "2029-02-28", None),
            ("2028-02-28", "2029-02-28", None),
            ("2025-12-25", "2026-12-25", "2026-12-28"),  # Christmas Day, a Friday
            ("2026-12-25", "2027-12-25", "2027-12-27"),  # a Saturday
            ("2026-12-31", "2027-12-31", "2028-01-03"),  # New Year's Day on a Saturday
            ("2026-01-01", "2027-01-01", "2027-01-04"),
        ],
    )
    def test_one_year_after_the_last(self, held: str, lands: str, latest: str | None) -> None:
        assert days("reviews", f"filed={held}", "annual_review") == (lands, lands, latest)

    def test_it_says_so(self) -> None:
        assert ask("reviews", "filed=2026-03-16")["annual_review"].why == [
            "Monday, March 16, 2026 is day 0.",
            "1 year later is Tuesday, March 16, 2027.",
        ]


class TestReassessment:
    """Ed. Code §§ 56381(a)(2), 56043(k): at least once every three years, unless both agree in
    writing that it is unnecessary.
    """

    @pytest.mark.parametrize(
        ("done", "lands", "latest"),
        [
            ("2024-05-13", "2027-05-13", None),
            ("2024-02-29", "2027-02-28", "2027-03-01"),
            ("2024-07-05", "2027-07-05", "2027-07-06"),  # July 4 on a Sunday
        ],
    )
    def test_three_years_after_the_last(self, done: str, lands: str, latest: str | None) -> None:
        query = f"filed=2026-03-16&last_assessment={done}"
        assert days("reviews", query, "reassessment") == (lands, lands, latest)

    def test_it_waits_for_the_day_of_the_last(self) -> None:
        told = ask("reviews", "filed=2026-03-16")["reassessment"]
        assert (told.standing, told.waits_for) == ("pending", ["last_assessment"])

    def test_past_the_years_that_are_known_it_is_refused(self) -> None:
        assert faults("reviews", "filed=2026-03-16&last_assessment=2039-05-13") == [
            beyond_the_years("last_assessment", "2039-05-13")
        ]


def test_the_first_day_of_school_needs_the_next_school_year() -> None:
    """Ed. Code § 56344(c): "at the beginning of each school year"."""
    this_year = "filed=2026-03-16&school_year=2025-08-13/2026-06-04"
    waiting = ask("reviews", this_year)["iep_in_effect"]
    assert (waiting.standing, waiting.waits_for) == ("pending", ["school_year"])
    both = f"{this_year}&school_year=2026-08-12/2027-06-10"
    assert day("reviews", both, "iep_in_effect") == "2026-08-12"
