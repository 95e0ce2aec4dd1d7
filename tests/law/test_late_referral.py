"""A referral late in the school year: the school year 2025–26 ends on Thursday, June 4, 2026, the
next begins on Wednesday, August 12.
"""

import pytest

from tests.asking import ask, codes, days

THIS_YEAR = "&school_year=2025-08-13/2026-06-04"
NEXT_YEAR = "&school_year=2026-08-12/2027-06-10"
BOTH = THIS_YEAR + NEXT_YEAR


def plan(filed: str) -> tuple[str | None, str | None, str | None]:
    return days("assessment", f"filed={filed}{BOTH}", "assessment_plan")


def meeting(filed: str, consent: str) -> tuple[str | None, str | None, str | None]:
    return days("assessment", f"filed={filed}&consent={consent}{BOTH}", "iep_meeting")


class TestAssessmentPlan:
    """Ed. Code § 56321(a): "in any event, the assessment plan shall be developed within 10 days
    after the commencement of the subsequent regular school year … for each pupil for whom a
    referral has been made 10 days or less prior to the end of the regular school year".
    """

    def test_eleven_days_before_the_end_is_not_late(self) -> None:
        """Eleven days through June 4, and four from August 12: Saturday, August 15."""
        assert plan("2026-05-24") == ("2026-08-15", "2026-08-15", "2026-08-17")

    def test_ten_days_before_the_end_the_fifteen_days_are_the_earlier(self) -> None:
        """Ten days through June 4, and five from August 12: Sunday, August 16."""
        assert plan("2026-05-25") == ("2026-08-16", "2026-08-16", "2026-08-17")

    def test_four_days_before_the_end_both_are_the_same_day(self) -> None:
        assert plan("2026-05-31") == ("2026-08-22", "2026-08-22", "2026-08-24")

    @pytest.mark.parametrize("filed", ["2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04"])
    def test_from_three_days_on_the_ten_days_are_the_earlier(self, filed: str) -> None:
        """Ten days after August 12: Saturday, August 22."""
        assert plan(filed) == ("2026-08-22", "2026-08-22", "2026-08-24")

    def test_the_rule_and_the_count_are_said(self) -> None:
        told = ask("assessment", f"filed=2026-06-01{BOTH}")["assessment_plan"]
        assert told.rule
        assert told.rule.text == (
            "for a request 10 days or less before the regular school year ends: at most 10 "
            "calendar days after the next one begins"
        )
        assert (told.rule.count, told.rule.from_, str(told.rule.from_date)) == (
            10,
            "next_school_year",
            "2026-08-12",
        )
        assert told.standing == "known"
        assert told.why[:2] == [
            "Wednesday, August 12, 2026 is day 0.",
            "Day 10 is Saturday, August 22, 2026.",
        ]

    def test_after_the_end_it_is_no_late_referral(self) -> None:
        """Fifteen days from August 12."""
        assert plan("2026-06-05") == ("2026-08-26", "2026-08-26", None)

    @pytest.mark.parametrize("filed", ["2026-05-24", "2026-05-25", "2026-06-04"])
    def test_without_the_next_year_it_waits_and_says_so(self, filed: str) -> None:
        told = ask("assessment", f"filed={filed}{THIS_YEAR}")["assessment_plan"]
        assert (told.standing, told.date, told.waits_for) == ("pending", None, ["school_year"])
        assert told.why == [
            (
                "To count this date, we must know the first and last day of each school year it "
                "runs through (school_year)."
            )
        ]

    def test_without_any_calendar_the_fifteen_days_run_on(self) -> None:
        told = days("assessment", "filed=2026-06-01", "assessment_plan")
        assert told == ("2026-06-16", "2026-06-16", None)
        assert "no-school-calendar" in codes("assessment", "filed=2026-06-01")


class TestIepMeeting:
    """Ed. Code § 56344(a): "within 30 days after the commencement of the subsequent regular school
    year … for each pupil for whom a referral has been made 30 days or less prior to the end of the
    regular school year".
    """

    def test_thirty_one_days_before_the_end_is_not_late(self) -> None:
        """Fifteen days through June 4, and forty-five from August 12: Native American Day."""
        told = meeting("2026-05-04", consent="2026-05-20")
        assert told == ("2026-09-25", "2026-09-25", "2026-09-28")

    @pytest.mark.parametrize("filed", ["2026-05-05", "2026-05-20", "2026-06-04"])
    def test_thirty_days_or_less_before_the_end(self, filed: str) -> None:
        """Thirty days after August 12: Friday, September 11."""
        assert meeting(filed, consent="2026-06-04") == ("2026-09-11", "2026-09-11", None)

    @pytest.mark.parametrize(
        ("consent", "latest"),
        [
            ("2026-06-04", None),  # the last day of the old year
            ("2026-06-05", "2026-10-13"),  # sixty days from August 12: Saturday, October 10
            ("2026-08-11", "2026-10-13"),
            ("2026-08-12", "2026-10-13"),  # Sunday, October 11; the 12th is a legal holiday
            ("2026-09-11", "2026-11-10"),  # the thirtieth day
        ],
    )
    def test_consent_after_the_old_year_and_up_to_the_thirtieth_day(
        self, consent: str, latest: str | None
    ) -> None:
        """Santa Clarita Valley SELPA counts from a late consent: "If parent consent to assessment
        plan received 30 or fewer days before end of school year".
        """
        told = meeting("2026-05-06", consent=consent)
        assert told == ("2026-09-11", "2026-09-11", latest)

    def test_the_reading_is_named(self) -> None:
        told = ask("assessment", f"filed=2026-05-06&consent=2026-08-12{BOTH}")["iep_meeting"]
        assert told.due
        assert [(each.id, str(each.date)) for each in told.due.readings] == [
            ("words", "2026-09-11"),
            ("from-consent", "2026-10-13"),
        ]

    def test_the_weekend_before_a_vacation_is_not_left_out(self) -> None:
        query = f"filed=2026-05-06&consent=2026-08-12{BOTH}&school_break=2026-10-05/2026-10-16"
        told = days("assessment", query, "iep_meeting")
        assert told == ("2026-09-11", "2026-09-11", "2026-10-26")  # Sunday, October 25

    def test_without_the_days_of_the_next_year_the_other_reading_is_not_known(self) -> None:
        query = f"filed=2026-05-06&consent=2026-08-12{THIS_YEAR}&school_year=2026-08-12/2026-09-30"
        assert days("assessment", query, "iep_meeting") == ("2026-09-11", "2026-09-11", None)

    def test_consent_after_the_thirtieth_day(self) -> None:
        """Sixty days from consent, as ever: Veterans Day."""
        told = meeting("2026-05-06", consent="2026-09-12")
        assert told == ("2026-11-11", "2026-11-11", "2026-11-12")

    def test_consent_is_still_awaited(self) -> None:
        told = ask("assessment", f"filed=2026-05-20{BOTH}")["iep_meeting"]
        assert (told.standing, told.waits_for) == ("pending", ["consent"])

    def test_without_the_next_year_it_waits_and_says_so(self) -> None:
        query = f"filed=2026-05-20&consent=2026-05-27{THIS_YEAR}"
        told = ask("assessment", query)["iep_meeting"]
        assert (told.standing, told.date, told.waits_for) == ("pending", None, ["school_year"])

    def test_without_the_next_year_and_consent_it_waits_for_both(self) -> None:
        told = ask("assessment", f"filed=2026-05-20{THIS_YEAR}")["iep_meeting"]
        assert (told.standing, told.waits_for) == ("pending", ["consent", "school_year"])

    def test_an_agreed_extension_comes_first(self) -> None:
        query = f"filed=2026-05-20&consent=2026-05-27&iep_extended_to=2026-10-02{BOTH}"
        told = ask("assessment", query)["iep_meeting"]
        assert str(told.date) == "2026-10-02"
        assert [str(one.was) for one in told.extended] == ["2026-09-11"]


def test_the_school_calendar_was_used() -> None:
    """Both dates here follow from the day the next school year begins."""
    query = f"filed=2026-06-03&consent=2026-06-04{BOTH}"
    assert "school-calendar-unused" not in codes("assessment", query)


def test_a_year_begun_after_the_next_one_is_not_the_next() -> None:
    told = ask("assessment", f"filed=2026-06-01{BOTH}&school_year=2027-08-11/2028-06-08")
    assert str(told["assessment_plan"].date) == "2026-08-22"
