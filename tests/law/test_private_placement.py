"""Notice before placing a child privately at public cost."""

import pytest

from tests.asking import ask, days


class TestNotice:
    """Ed. Code § 56176: at least 10 business days before the removal, "including any holidays that
    occur on a business day": every Monday to Friday counts.
    """

    @pytest.mark.parametrize(
        ("removal", "notice"),
        [
            ("2026-03-16", "2026-03-02"),
            ("2026-09-14", "2026-08-31"),  # Labor Day counts
            ("2026-09-12", "2026-08-31"),  # a Saturday
            ("2026-12-01", "2026-11-17"),  # Thanksgiving and its Friday count
            ("2027-01-05", "2026-12-22"),  # Christmas Day and New Year's Day count
            ("2028-03-10", "2028-02-25"),  # February 29 is a Tuesday
        ],
    )
    def test_ten_mondays_to_fridays_before(self, removal: str, notice: str) -> None:
        told = days("private-placement", f"filed={removal}", "notice")
        assert told == (notice, notice, None)

    @pytest.mark.parametrize(
        ("removal", "lands", "notice"),
        [
            ("2026-09-21", "2026-09-07", "2026-09-04"),  # on Labor Day
            ("2027-01-08", "2026-12-25", "2026-12-24"),  # on Christmas Day
            ("2026-12-10", "2026-11-26", "2026-11-25"),  # on Thanksgiving
            ("2026-12-11", "2026-11-27", "2026-11-25"),  # on the Friday after it
            ("2026-03-02", "2026-02-16", "2026-02-13"),  # on Presidents' Day
        ],
    )
    def test_a_holiday_it_lands_on_is_no_day_to_give_it(
        self, removal: str, lands: str, notice: str
    ) -> None:
        """A backward count never rolls forward: the working day before."""
        told = days("private-placement", f"filed={removal}", "notice")
        assert told == (notice, lands, None)

    def test_the_holidays_are_not_skipped(self) -> None:
        told = ask("private-placement", "filed=2026-09-14")["notice"]
        assert [skip.reason for skip in told.skipped] == ["Saturdays and Sundays"]
        assert told.rule
        assert told.rule.text == (
            "10 business days (holidays count) before the child leaves the public school"
        )

    def test_saying_so_at_the_last_meeting_can_help(self) -> None:
        """Ed. Code § 56176: "in the event of any of the following": each failure is a ground."""
        assert "last IEP meeting" in (
            ask("private-placement", "filed=2026-03-16")["notice"].if_missed or ""
        )

    def test_it_was_given(self) -> None:
        told = ask("private-placement", "filed=2026-03-16&notice=2026-02-20")["notice"]
        assert (told.standing, str(told.date)) == ("happened", "2026-02-20")
