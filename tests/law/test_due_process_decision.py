"""The judge's decision: Ed. Code § 56505(f)(3); 34 CFR § 300.515."""

import pytest

from service.engine.expected import WholeNumber
from service.engine.faults import OutOfOrder, Unreadable
from tests.asking import ask, day, days, faults, iso
from tests.faults import out_of_order

PROCESS = "due-process"


class TestDecision:
    """Ed. Code § 56505(f)(3): "not later than 45 days after the expiration of the 30-day
    period".
    """

    @pytest.mark.parametrize(
        ("filed", "period", "decision", "latest"),
        [
            ("2026-09-08", "2026-10-08", "2026-11-22", "2026-11-23"),  # a Sunday
            ("2024-01-01", "2024-01-31", "2024-03-16", "2024-03-18"),  # a Saturday, over a leap day
            ("2026-01-15", "2026-02-14", "2026-03-31", "2026-04-01"),  # Farmworkers Day 2026
            ("2026-02-08", "2026-03-10", "2026-04-24", "2026-04-27"),  # Genocide Remembrance Day
            ("2026-09-12", "2026-10-12", "2026-11-26", "2026-11-30"),  # Thanksgiving
            ("2026-09-13", "2026-10-13", "2026-11-27", "2026-11-30"),  # the Friday after it
            ("2026-10-11", "2026-11-10", "2026-12-25", "2026-12-28"),  # Christmas Day, a Friday
            ("2026-10-18", "2026-11-17", "2027-01-01", "2027-01-04"),  # New Year's Day, a Friday
            ("2027-12-16", "2028-01-15", "2028-02-29", None),
            ("2035-12-31", "2036-01-30", "2036-03-15", "2036-03-17"),  # a Saturday
        ],
    )
    def test_it_stands_and_the_next_open_day_can_be_argued(
        self, filed: str, period: str, decision: str, latest: str | None
    ) -> None:
        """Ed. Code § 9: "unless the last day is a holiday"."""
        told = ask(PROCESS, f"filed={filed}")
        assert iso(told["resolution_period"].date) == period
        assert iso(told["decision"].date) == iso(told["decision"].statutory_date) == decision
        assert (iso(told["decision"].latest_date), told["decision"].standing) == (latest, "known")

    def test_what_follows_from_it_is_projected_until_it_comes(self) -> None:
        assert ask(PROCESS, "filed=2026-09-08")["appeal"].standing == "projected"
        assert ask(PROCESS, "filed=2026-09-08&decision=2026-11-20")["appeal"].standing == "known"

    @pytest.mark.parametrize(
        ("facts", "fault"),
        [
            ("&decision=2026-09-07", out_of_order("decision", "2026-09-07", "filed", "2026-09-08")),
            (
                "&hearing=2026-11-09&decision=2026-11-06",
                out_of_order("decision", "2026-11-06", "hearing", "2026-11-09"),
            ),
            (
                "&amended=2026-10-02&decision=2026-10-01",
                out_of_order("decision", "2026-10-01", "amended", "2026-10-02"),
            ),
        ],
    )
    def test_it_does_not_come_before_its_hearing(self, facts: str, fault: OutOfOrder) -> None:
        assert faults(PROCESS, f"filed=2026-09-08{facts}") == [fault]


class TestExtensions:
    """34 CFR § 300.515(c): "may grant specific extensions of time … at the request of either
    party".
    """

    @pytest.mark.parametrize(
        ("lengths", "decision"),
        [
            ((1,), "2026-11-23"),
            ((30,), "2026-12-22"),
            ((30, 15), "2027-01-06"),
            ((15, 30), "2027-01-06"),
            ((30, 30, 30), "2027-02-20"),
            ((730,), "2028-11-21"),
        ],
    )
    def test_they_add_up(self, lengths: tuple[int, ...], decision: str) -> None:
        query = "filed=2026-09-08" + "".join(f"&extended_by={days}" for days in lengths)
        assert day(PROCESS, query, "decision") == decision

    def test_each_is_shown(self) -> None:
        told = ask(PROCESS, "filed=2026-09-08&extended_by=30&extended_by=15")
        assert [(each.by, iso(each.was), iso(each.to)) for each in told["decision"].extended] == [
            ("extended_by", "2026-11-22", "2026-12-22"),
            ("extended_by", "2026-12-22", "2027-01-06"),
        ]
        assert told["decision"].standing == "known"
        assert days(PROCESS, "filed=2026-09-08&extended_by=30&extended_by=15", "appeal") == (
            "2027-04-06",
            "2027-04-06",
            None,
        )

    @pytest.mark.parametrize(
        ("facts", "decision"),
        [
            ("&received=2026-09-11&extended_by=30", "2026-12-25"),
            ("&amended=2026-10-02&extended_by=30", "2027-01-15"),
            ("&resolution_waived=2026-09-30&extended_by=30", "2026-12-14"),
            ("&filed_by=district&extended_by=30", "2026-11-22"),
        ],
    )
    def test_they_lengthen_whatever_the_clock_gives(self, facts: str, decision: str) -> None:
        assert day(PROCESS, f"filed=2026-09-08{facts}", "decision") == decision

    def test_a_decision_that_came_counts_and_they_are_still_shown(self) -> None:
        told = ask(PROCESS, "filed=2026-09-08&extended_by=30&decision=2026-12-01")["decision"]
        assert (told.standing, iso(told.date)) == ("happened", "2026-12-01")
        assert [iso(each.to) for each in told.extended] == ["2026-12-22"]

    @pytest.mark.parametrize("days", ["0", "-5", "731", "1.5", "ten", ""])
    def test_each_is_a_number_of_days(self, days: str) -> None:
        assert faults(PROCESS, f"filed=2026-09-08&extended_by={days}") == [
            Unreadable("extended_by", days, WholeNumber(1, 730))
        ]
