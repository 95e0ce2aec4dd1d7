"""A facilitated IEP meeting: the district owes the meeting, no law makes it offer a facilitator."""

from tests.asking import ask, codes, day, days

WINTER = "&school_year=2026-08-12/2027-06-10&school_break=2026-12-21/2027-01-01"


class TestIepMeeting:
    """Ed. Code § 56343.5: "within 30 days … from the date of receipt of the parent's written
    request", with or without a facilitator.
    """

    def test_thirty_days_from_receipt(self) -> None:
        told = days("facilitation", "filed=2026-03-06", "iep_meeting")
        assert told == ("2026-04-05", "2026-04-05", "2026-04-06")

    def test_vacations_stop_the_clock(self) -> None:
        told = days("facilitation", f"filed=2026-11-23{WINTER}", "iep_meeting")
        assert told == ("2027-01-06", "2027-01-06", "2027-01-08")

    def test_no_school_calendar_was_given(self) -> None:
        assert codes("facilitation", "filed=2026-11-23") == [
            "no-school-calendar",
            "no-winter-break",
        ]
        assert codes("facilitation", f"filed=2026-11-23{WINTER}") == ["too-many-days"]


class TestFacilitator:
    """No law sets a day: ask the district or SELPA whether it offers facilitation."""

    def test_it_is_shown_without_a_date_and_without_a_source(self) -> None:
        facilitator = ask("facilitation", "filed=2026-03-06")["facilitator"]
        assert (facilitator.standing, facilitator.date) == ("undated", None)
        assert facilitator.citations == []
        assert facilitator.rule
        assert facilitator.rule.text.startswith("no law sets a date; ask the district or the SELPA")
        assert facilitator.rule.count is None
        assert facilitator.rule.policy is None

    def test_one_was_named(self) -> None:
        assert day("facilitation", "filed=2026-03-06&facilitator=2026-03-20", "facilitator") == (
            "2026-03-20"
        )


class TestRecording:
    """Ed. Code § 56341.1(g)(1): 24 hours before the meeting, the day before by the same hour."""

    def test_the_day_before(self) -> None:
        query = "filed=2026-03-06&meeting=2026-04-02"
        told = days("facilitation", query, "recording_notice")
        assert told == ("2026-04-01", "2026-04-01", None)

    def test_the_meeting_is_on_the_day_after_labor_day(self) -> None:
        query = "filed=2026-08-20&meeting=2026-09-08"
        told = days("facilitation", query, "recording_notice")
        assert told == ("2026-09-04", "2026-09-07", None)
