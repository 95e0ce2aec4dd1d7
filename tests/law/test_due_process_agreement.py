"""An agreement at the resolution meeting: Ed. Code § 56501.5(g); 34 CFR § 300.510(e)."""

import pytest

from tests.asking import ask, codes, days, faults, iso
from tests.faults import out_of_order

PROCESS = "due-process"
FILED = "filed=2026-09-08"


class TestAgreementVoidable:
    """20 U.S.C. § 1415(f)(1)(B)(iv): "a party may void such agreement within 3 business days of the
    agreement's execution".
    """

    def test_it_waits_for_an_agreement(self) -> None:
        told = ask(PROCESS, FILED)["agreement_voidable"]
        assert (told.standing, told.waits_for) == ("pending", ["resolution_agreement"])

    @pytest.mark.parametrize(
        ("signed", "date", "latest"),
        [
            ("2026-11-10", "2026-11-16", None),  # over Veterans Day
            ("2026-10-08", "2026-10-14", None),  # over Columbus Day
            ("2026-12-23", "2026-12-29", None),  # over Christmas Day
            ("2027-06-16", "2027-06-22", None),  # over Juneteenth, observed on a Friday
            ("2026-11-24", "2026-12-01", None),  # over Thanksgiving and the day after it
            ("2026-09-08", "2026-09-11", "2026-09-14"),  # Admission Day: no state office closes
            ("2027-02-10", "2027-02-16", "2027-02-17"),  # Lincoln Day, then Presidents' Day
            ("2028-02-25", "2028-03-01", None),
        ],
    )
    def test_state_holidays_are_read_both_ways(
        self, signed: str, date: str, latest: str | None
    ) -> None:
        query = f"{FILED}&resolution_agreement={signed}"
        assert days(PROCESS, query, "agreement_voidable") == (date, date, latest)

    @pytest.mark.parametrize(
        ("signed", "date"),
        [("2026-03-30", "2026-04-03"), ("2027-03-30", "2027-04-02"), ("2027-04-08", "2027-04-13")],
    )
    def test_farmworkers_day_moved_with_the_year(self, signed: str, date: str) -> None:
        """March 31 closed state offices through 2026; April 10, 2027, a Saturday, closes none."""
        query = f"filed=2026-02-02&resolution_agreement={signed}"
        assert days(PROCESS, query, "agreement_voidable") == (date, date, None)

    def test_a_holiday_whose_day_is_an_estimate_is_flagged(self) -> None:
        """Eid al-Fitr, March 9, 2027, by the moon."""
        query = f"{FILED}&resolution_agreement=2027-03-08"
        told = ask(PROCESS, query)["agreement_voidable"]
        assert (iso(told.date), iso(told.latest_date)) == ("2027-03-11", "2027-03-12")
        assert "estimated-holiday" in codes(PROCESS, query)

    def test_it_is_not_canceled_before_the_request(self) -> None:
        assert faults(PROCESS, f"{FILED}&agreement_voidable=2026-09-07") == [
            out_of_order("agreement_voidable", "2026-09-07", "filed", "2026-09-08")
        ]

    def test_it_is_not_canceled_before_it_is_signed(self) -> None:
        facts = "resolution_agreement=2026-10-08&agreement_voidable=2026-10-07"
        assert faults(PROCESS, f"{FILED}&{facts}") == [
            out_of_order("agreement_voidable", "2026-10-07", "resolution_agreement", "2026-10-08")
        ]
