"""Assessment and the first IEP: the plan, the sixty days, and the extensions a parent agrees to.

Late referrals are in test_late_referral.py.
"""

import pytest

from tests.asking import answered, ask, case, codes, day, days, faults
from tests.faults import not_later, out_of_order

YEAR = "&school_year=2026-08-12/2027-06-10"
WINTER = "&school_break=2026-12-21/2027-01-01"
DRY_CREEK = (
    "&school_year=2025-08-13/2026-06-04&school_break=2025-11-24/2025-11-28"
    "&school_break=2025-12-22/2026-01-02&school_break=2026-02-16/2026-02-20"
    "&school_break=2026-03-23/2026-04-03"
)
# A real calendar of 2021–22, before the coverage: it is asked of the engine itself.
REAL = ("2021-11-22/2021-11-26", "2021-12-20/2022-01-07", "2022-03-28/2022-04-08")
REAL_YEAR = "2021-08-11/2022-06-09"


class TestAssessmentPlan:
    """Ed. Code § 56321(a): "within 15 days of the referral for assessment not counting days between
    the pupil's regular school sessions or terms or days of school vacation in excess of five
    schooldays".
    """

    @pytest.mark.parametrize(
        ("filed", "lands", "latest"),
        [
            ("2026-09-08", "2026-09-23", None),
            ("2026-09-04", "2026-09-19", "2026-09-21"),  # a Saturday
            ("2026-10-27", "2026-11-11", "2026-11-12"),  # Veterans Day
            ("2026-12-17", "2027-01-01", "2027-01-04"),  # New Year's Day
            ("2028-02-15", "2028-03-01", None),  # over February 29
        ],
    )
    def test_fifteen_days_from_the_referral(
        self, filed: str, lands: str, latest: str | None
    ) -> None:
        assert days("assessment", f"filed={filed}", "assessment_plan") == (lands, lands, latest)

    def test_five_schooldays_count_in_full(self) -> None:
        query = f"filed=2026-11-16{YEAR}&school_break=2026-11-23/2026-11-27"
        assert day("assessment", query, "assessment_plan") == "2026-12-01"

    def test_six_stop_the_clock(self) -> None:
        """From 2027 on March 31 is an ordinary day: five days and a Friday are six."""
        query = f"filed=2027-03-19{YEAR}&school_break=2027-03-26/2027-04-02"
        assert day("assessment", query, "assessment_plan") == "2027-04-13"

    def test_the_winter_break(self) -> None:
        """Day 6 is Sunday, December 20, and day 7 Monday, January 4."""
        told = days("assessment", f"filed=2026-12-14{YEAR}{WINTER}", "assessment_plan")
        assert told == ("2027-01-12", "2027-01-12", "2027-01-14")

    def test_a_referral_that_arrives_in_the_break(self) -> None:
        told = days("assessment", f"filed=2026-12-28{YEAR}{WINTER}", "assessment_plan")
        assert told == ("2027-01-18", "2027-01-18", "2027-01-19")  # on King Day

    def test_a_real_calendar(self) -> None:
        """15 days from Friday, December 10, 2021: Saturday, January 15, 2022."""
        plan = case("assessment", *REAL, filed="2021-12-10", school_year=REAL_YEAR)
        assert str(plan["assessment_plan"].day) == "2022-01-15"

    def test_none_was_given(self) -> None:
        assert "no-school-calendar" in codes("assessment", "filed=2026-09-08")


class TestPlanExtendedTo:
    """§ 56321(a): "unless the parent or guardian agrees, in writing, to an extension"."""

    def test_once(self) -> None:
        told = ask("assessment", "filed=2026-09-08&plan_extended_to=2026-10-02")["assessment_plan"]
        assert (told.standing, str(told.date), told.latest_date) == ("known", "2026-10-02", None)
        assert [(one.by, str(one.to), str(one.was)) for one in told.extended] == [
            ("plan_extended_to", "2026-10-02", "2026-09-23")
        ]

    def test_twice_the_last_one_counts_and_each_is_shown(self) -> None:
        query = "filed=2026-09-08&plan_extended_to=2026-10-02&plan_extended_to=2026-10-09"
        told = ask("assessment", query)["assessment_plan"]
        assert str(told.date) == "2026-10-09"
        assert [(str(one.was), str(one.to)) for one in told.extended] == [
            ("2026-09-23", "2026-10-02"),
            ("2026-10-02", "2026-10-09"),
        ]
        assert told.why[-2:] == [
            (
                "You agreed in writing to more time for the plan: from Wednesday, September 23, "
                "2026 to Friday, October 2, 2026."
            ),
            (
                "You agreed in writing to more time for the plan: from Friday, October 2, 2026 to "
                "Friday, October 9, 2026."
            ),
        ]

    def test_it_cannot_be_less_time(self) -> None:
        assert faults("assessment", "filed=2026-09-08&plan_extended_to=2026-09-23") == [
            not_later("plan_extended_to", "2026-09-23", "2026-09-23")
        ]
        again = "filed=2026-09-08&plan_extended_to=2026-10-09&plan_extended_to=2026-10-02"
        assert faults("assessment", again) == [
            not_later("plan_extended_to", "2026-10-02", "2026-10-09")
        ]

    def test_it_gives_a_date_to_what_waits_for_a_school_year(self) -> None:
        query = "filed=2026-06-01&school_year=2025-08-13/2026-06-04&plan_extended_to=2026-08-28"
        told = ask("assessment", query)["assessment_plan"]
        assert (told.standing, str(told.date), told.waits_for) == ("known", "2026-08-28", [])
        [moved] = told.extended
        assert moved.was is None
        assert told.why == [
            "You agreed in writing to more time for the plan: Friday, August 28, 2026."
        ]


class TestDecideBy:
    """Ed. Code § 56321(c)(4): the parent has at least 15 days from the plan to decide."""

    def test_a_period_that_ends_where_it_ends(self) -> None:
        told = ask("assessment", "filed=2026-09-08&plan=2026-09-18")["decide_by"]
        assert (told.kind, told.who, told.standing) == ("period", None, "known")
        assert str(told.date) == "2026-10-03"  # a Saturday
        assert told.latest_date is None

    def test_it_waits_for_the_plan(self) -> None:
        told = ask("assessment", "filed=2026-09-08")["decide_by"]
        assert (told.standing, told.waits_for) == ("pending", ["plan"])

    def test_signing_sooner_is_allowed(self) -> None:
        query = "filed=2026-09-08&plan=2026-09-18&consent=2026-09-21"
        assert day("assessment", query, "iep_meeting") == "2026-11-20"


class TestIepMeeting:
    """Ed. Code § 56344(a): "within a total time not to exceed 60 days, not counting days between
    the pupil's regular school sessions, terms, or days of school vacation in excess of five
    schooldays, from the date of receipt of the parent's written consent for assessment".
    """

    @pytest.mark.parametrize(
        ("consent", "lands", "latest"),
        [
            ("2026-09-21", "2026-11-20", None),
            ("2026-09-30", "2026-11-29", "2026-11-30"),  # a Sunday
            ("2026-11-02", "2027-01-01", "2027-01-04"),  # New Year's Day
            ("2028-01-03", "2028-03-03", None),  # over February 29
        ],
    )
    def test_sixty_days_from_consent(self, consent: str, lands: str, latest: str | None) -> None:
        query = f"filed=2026-09-08&consent={consent}"
        assert days("assessment", query, "iep_meeting") == (lands, lands, latest)

    def test_dry_creek_over_winter(self) -> None:
        """The weekend before left out too: Sunday, January 18; then King Day; so the 20th."""
        query = f"filed=2025-10-20&consent=2025-11-03{DRY_CREEK}"
        told = days("assessment", query, "iep_meeting")
        assert told == ("2026-01-16", "2026-01-16", "2026-01-20")

    def test_dry_creek_over_spring(self) -> None:
        """The five days of February count, the ten of spring do not."""
        query = f"filed=2026-02-02&consent=2026-02-20{DRY_CREEK}"
        told = days("assessment", query, "iep_meeting")
        assert told == ("2026-05-05", "2026-05-05", "2026-05-07")

    def test_a_real_calendar(self) -> None:
        """60 days from Monday, November 1, 2021; the other reading ends on a Sunday."""
        told = case(
            "assessment", *REAL, filed="2021-10-20", consent="2021-11-01", school_year=REAL_YEAR
        )["iep_meeting"]
        assert str(told.day) == "2022-01-21"
        assert str(told.latest_day) == "2022-01-24"

    def test_the_same_without_a_calendar(self) -> None:
        told = case("assessment", filed="2021-10-20", consent="2021-11-01")["iep_meeting"]
        assert str(told.day) == "2021-12-31"

    def test_consent_that_arrives_in_a_break(self) -> None:
        """The time "shall recommence on the date that pupil schooldays reconvene" (§ 56344(a))."""
        query = f"filed=2026-12-01&consent=2026-12-28{YEAR}{WINTER}"
        assert days("assessment", query, "iep_meeting") == ("2027-03-04", "2027-03-04", None)

    def test_it_waits_for_consent(self) -> None:
        told = ask("assessment", "filed=2026-09-08")["iep_meeting"]
        assert (told.standing, told.waits_for) == ("pending", ["consent"])

    def test_past_the_last_school_year_it_waits_for_the_next(self) -> None:
        query = f"filed=2027-03-01&consent=2027-05-03{YEAR}"
        told = ask("assessment", query)["iep_meeting"]
        assert (told.standing, told.waits_for) == ("pending", ["school_year"])

    def test_consent_cannot_come_before_the_plan(self) -> None:
        query = "filed=2026-09-08&plan=2026-09-18&consent=2026-09-17"
        assert faults("assessment", query) == [
            out_of_order("consent", "2026-09-17", "plan", "2026-09-18")
        ]


class TestVacationWithClosedDays:
    """§ 56043(f)(1): "days of school vacation in excess of five schooldays". The weekdays of the
    break itself, less holidays and closed days, decide the date; those of the whole run without
    school are another reading.
    """

    YEAR = "&school_year=2025-08-13/2026-06-04"
    RUN = f"filed=2026-01-26&consent=2026-02-02{YEAR}"

    def readings(self, query: str) -> list[tuple[str, str]]:
        due = ask("assessment", query)["iep_meeting"].due
        assert due
        return [(each.id, str(each.date)) for each in due.readings]

    def test_a_teachers_day_beside_a_break(self) -> None:
        query = f"{self.RUN}&school_break=2026-03-30/2026-04-03&school_closed=2026-03-27"
        told = days("assessment", query, "iep_meeting")
        assert told == ("2026-04-03", "2026-04-03", "2026-04-13")
        assert self.readings(query) == [
            ("words", "2026-04-03"),
            ("vacation-with-closed-days", "2026-04-10"),
            ("vacation-with-closed-days-and-weekend", "2026-04-13"),
        ]

    def test_the_same_typed_as_a_break(self) -> None:
        """March 31, 2026 is a legal holiday: five schooldays."""
        query = f"{self.RUN}&school_break=2026-03-27/2026-04-03"
        told = days("assessment", query, "iep_meeting")
        assert told == ("2026-04-03", "2026-04-03", "2026-04-13")

    def test_six_weekdays_of_which_one_is_a_legal_holiday(self) -> None:
        query = f"filed=2026-01-26&consent=2026-02-10{self.YEAR}&school_break=2026-03-30/2026-04-06"
        told = days("assessment", query, "iep_meeting")
        assert told == ("2026-04-11", "2026-04-11", "2026-04-21")
        assert self.readings(query) == [
            ("words", "2026-04-11"),  # a Saturday
            ("next-open-day", "2026-04-13"),
            ("vacation-with-closed-days", "2026-04-20"),
            ("vacation-with-closed-days-and-weekend", "2026-04-21"),
        ]

    def test_whole_weeks_of_five_days_run_on_every_reading(self) -> None:
        query = f"{self.RUN}&school_break=2026-03-30/2026-04-03"
        assert self.readings(query) == [("words", "2026-04-03")]

    def test_the_notice_says_so(self) -> None:
        near = f"{self.RUN}&school_break=2026-03-27/2026-04-03"
        assert codes("assessment", near) == [
            "once-a-year",
            "asked-aloud",
            "no-thirty-days",
            "five-plus-one",
        ]
        after = f"{self.RUN}&school_break=2026-04-17/2026-04-24"
        assert codes("assessment", after) == ["once-a-year", "asked-aloud", "no-thirty-days"]


class TestIepExtendedTo:
    """§ 56344(a): "unless the parent agrees, in writing, to an extension"."""

    def test_several(self) -> None:
        query = (
            "filed=2026-09-08&consent=2026-09-21&iep_extended_to=2026-12-04"
            "&iep_extended_to=2026-12-11&iep_extended_to=2026-12-18"
        )
        told = ask("assessment", query)["iep_meeting"]
        assert (told.standing, str(told.date)) == ("known", "2026-12-18")
        assert [(one.by, str(one.was), str(one.to)) for one in told.extended] == [
            ("iep_extended_to", "2026-11-20", "2026-12-04"),
            ("iep_extended_to", "2026-12-04", "2026-12-11"),
            ("iep_extended_to", "2026-12-11", "2026-12-18"),
        ]

    def test_it_moves_the_meeting_and_not_the_plan(self) -> None:
        query = "filed=2026-09-08&consent=2026-09-21&iep_extended_to=2026-12-04"
        assert day("assessment", query, "assessment_plan") == "2026-09-23"

    def test_it_must_be_later(self) -> None:
        query = "filed=2026-09-08&consent=2026-09-21&iep_extended_to=2026-11-19"
        assert faults("assessment", query) == [
            not_later("iep_extended_to", "2026-11-19", "2026-11-20")
        ]


class TestIepAfterEligibility:
    """34 CFR § 300.323(c)(1): "within 30 days of a determination that the child needs special
    education"; inside, not on top of, the 60.
    """

    def test_thirty_days_from_the_finding(self) -> None:
        query = "filed=2026-09-08&consent=2026-09-21&eligibility=2026-11-02"
        told = days("assessment", query, "iep_after_eligibility")
        assert told == ("2026-12-02", "2026-12-02", None)
        assert day("assessment", query, "iep_meeting") == "2026-11-20"

    def test_vacations_do_not_stop_it(self) -> None:
        query = f"filed=2026-09-08&eligibility=2026-12-01{YEAR}{WINTER}"
        told = days("assessment", query, "iep_after_eligibility")
        assert told == ("2026-12-31", "2026-12-31", None)

    def test_it_waits_for_the_finding(self) -> None:
        told = ask("assessment", "filed=2026-09-08")["iep_after_eligibility"]
        assert (told.standing, told.waits_for) == ("pending", ["eligibility"])


def test_what_the_question_said_is_said_back() -> None:
    query = "filed=2026-09-08&plan=2026-09-18&plan_extended_to=2026-10-02"
    assert answered("assessment", query).facts == {
        "plan": "2026-09-18",
        "plan_extended_to": ["2026-10-02"],
    }
