"""Talking it through: the IEP meeting, the records, the recording, the notice in writing."""

import pytest

from tests.asking import ask, case, codes, day, days, iso

YEAR = "&school_year=2026-08-12/2027-06-10"
YEAR_BEFORE = "&school_year=2025-08-13/2026-06-04"
THANKSGIVING = "&school_break=2026-11-23/2026-11-27"
WINTER = "&school_break=2026-12-21/2027-01-01"


def iep_meeting(query: str) -> tuple[str | None, str | None, str | None]:
    return days("informal", query, "iep_meeting")


class TestIepMeeting:
    """Ed. Code § 56343.5: an IEP meeting "shall be held within 30 days … from the date of receipt
    of the parent's written request".
    """

    def test_thirty_days_from_receipt(self) -> None:
        assert iep_meeting("filed=2026-03-02") == ("2026-04-01", "2026-04-01", None)

    def test_the_day_of_receipt_is_day_zero(self) -> None:
        meeting = ask("informal", "filed=2026-03-02")["iep_meeting"]
        assert meeting.standing == "known"
        assert meeting.who == "district"
        assert meeting.why[:2] == [
            "Monday, March 2, 2026 is day 0.",
            "Day 30 is Wednesday, April 1, 2026.",
        ]

    @pytest.mark.parametrize(
        ("filed", "lands", "latest"),
        [
            ("2026-03-05", "2026-04-04", "2026-04-06"),  # a Saturday
            ("2026-03-06", "2026-04-05", "2026-04-06"),  # a Sunday
            ("2026-08-06", "2026-09-05", "2026-09-08"),  # the Saturday before Labor Day
            ("2026-01-13", "2026-02-12", "2026-02-13"),  # Lincoln Day
            ("2025-01-18", "2025-02-17", "2025-02-18"),  # Presidents' Day
            ("2026-01-17", "2026-02-16", "2026-02-18"),  # Presidents' Day, then Lunar New Year
            ("2026-03-01", "2026-03-31", "2026-04-01"),  # Farmworkers Day, in March through 2026
            ("2027-03-10", "2027-04-09", "2027-04-12"),  # and on April 10 from 2027, a Saturday
            ("2026-05-20", "2026-06-19", "2026-06-22"),  # Juneteenth
            ("2026-06-03", "2026-07-03", "2026-07-06"),  # July 4 on a Saturday
            ("2026-08-26", "2026-09-25", "2026-09-28"),  # Native American Day
            ("2026-10-12", "2026-11-11", "2026-11-12"),  # Veterans Day
            ("2026-10-27", "2026-11-26", "2026-11-30"),  # Thanksgiving, its Friday, the weekend
            ("2026-11-25", "2026-12-25", "2026-12-28"),  # Christmas Day
            ("2026-12-02", "2027-01-01", "2027-01-04"),  # New Year's Day
        ],
    )
    def test_a_last_day_on_which_courts_are_closed(
        self, filed: str, lands: str, latest: str
    ) -> None:
        """A duty that the Education Code sets: the day stands, a later one can be argued."""
        assert iep_meeting(f"filed={filed}") == (lands, lands, latest)

    @pytest.mark.parametrize(
        ("filed", "lands", "latest"),
        [
            ("2026-01-18", "2026-02-17", "2026-02-18"),  # Lunar New Year
            ("2026-03-25", "2026-04-24", "2026-04-27"),  # Genocide Remembrance Day, a Friday
            ("2026-08-10", "2026-09-09", "2026-09-10"),  # Admission Day
            ("2026-09-12", "2026-10-12", "2026-10-13"),  # Columbus Day
            ("2026-10-09", "2026-11-08", "2026-11-09"),  # Diwali, a Sunday
            ("2027-03-15", "2027-04-14", "2027-04-15"),  # Sylvia Mendez Day
        ],
    )
    def test_a_legal_holiday_on_which_courts_are_open(
        self, filed: str, lands: str, latest: str
    ) -> None:
        """Ed. Code § 9: "unless the last day is a holiday"; Gov. Code § 6700 lists them."""
        assert iep_meeting(f"filed={filed}") == (lands, lands, latest)

    def test_a_day_that_is_no_holiday_any_more(self) -> None:
        """Farmworkers Day is on April 10 from 2027."""
        assert iep_meeting("filed=2027-03-01") == ("2027-03-31", "2027-03-31", None)

    def test_february(self) -> None:
        assert day("informal", "filed=2027-02-01", "iep_meeting") == "2027-03-03"
        assert day("informal", "filed=2028-02-01", "iep_meeting") == "2028-03-02"

    def test_the_meeting_was_held(self) -> None:
        meeting = ask("informal", "filed=2026-03-02&iep_meeting=2026-03-20")["iep_meeting"]
        assert meeting.standing == "happened"
        assert meeting.why[:2] == [
            "This date was entered: Friday, March 20, 2026.",
            "The rule had set Wednesday, April 1, 2026.",
        ]


class TestVacations:
    """§ 56343.5: "not counting … days of school vacation in excess of five schooldays"."""

    def test_five_schooldays_count_in_full(self) -> None:
        assert iep_meeting(f"filed=2026-11-02{YEAR}{THANKSGIVING}") == (
            "2026-12-02",
            "2026-12-02",
            None,
        )

    def test_six_stop_the_clock_until_school_reconvenes(self) -> None:
        """October 23 through November 1 is left out, the weekend at its end too: ten days."""
        query = f"filed=2026-10-05{YEAR}&school_break=2026-10-23/2026-10-30"
        assert iep_meeting(query) == ("2026-11-14", "2026-11-14", "2026-11-16")

    def test_a_holiday_inside_is_no_schoolday_of_it(self) -> None:
        """Without Christmas it has five; by the other reading seven weekdays, New Year's Day after
        it among them, are left out, and the count ends on Sunday, January 24.
        """
        query = f"filed=2026-12-14{YEAR}&school_break=2026-12-24/2026-12-31"
        assert iep_meeting(query) == ("2027-01-13", "2027-01-13", "2027-01-25")

    def test_the_weekend_before_counts_though_one_reading_leaves_it_out(self) -> None:
        query = f"filed=2026-11-23{YEAR}{THANKSGIVING}{WINTER}"
        assert iep_meeting(query) == ("2027-01-06", "2027-01-06", "2027-01-08")

    def test_what_was_left_out_is_named(self) -> None:
        [skipped] = ask("informal", f"filed=2026-11-23{YEAR}{WINTER}")["iep_meeting"].skipped
        assert (iso(skipped.first), iso(skipped.last)) == ("2026-12-21", "2027-01-03")
        assert skipped.days == 14
        assert skipped.reason == "School vacation of more than five school days"
        assert skipped.cite == "Ed. Code § 56344(a)"

    def test_a_staff_day_after_the_break_is_left_out_too(self) -> None:
        query = f"filed=2026-11-23{YEAR}{WINTER}&school_closed=2027-01-04"
        assert iep_meeting(query) == ("2027-01-07", "2027-01-07", "2027-01-11")

    def test_a_holiday_after_the_break_is_left_out_too(self) -> None:
        """School reconvenes the day after Dr. Martin Luther King, Jr. Day."""
        query = f"filed=2026-12-01{YEAR}&school_break=2026-12-28/2027-01-15"
        assert iep_meeting(query) == ("2027-01-22", "2027-01-22", "2027-01-25")

    def test_two_breaks_with_no_school_between_are_one(self) -> None:
        weeks = "&school_break=2026-12-21/2026-12-25&school_break=2026-12-28/2027-01-01"
        assert iep_meeting(f"filed=2026-11-23{YEAR}{weeks}")[0] == "2027-01-06"

    def test_a_request_that_arrives_in_a_break(self) -> None:
        """The first day that counts is the day school reconvenes, Monday, January 4."""
        assert iep_meeting(f"filed=2026-12-24{YEAR}{WINTER}") == ("2027-02-02", "2027-02-02", None)

    def test_a_request_that_arrives_on_the_weekend_before(self) -> None:
        query = f"filed=2026-12-19{YEAR}{WINTER}"
        assert iep_meeting(query) == ("2027-02-01", "2027-02-01", "2027-02-02")

    def test_an_end_that_runs_into_the_next_break(self) -> None:
        """Adding fourteen days to March 11 would end in the spring break."""
        breaks = "&school_break=2027-02-22/2027-03-05&school_break=2027-03-22/2027-04-02"
        query = f"filed=2027-02-09{YEAR}{breaks}"
        assert iep_meeting(query) == ("2027-04-08", "2027-04-08", "2027-04-12")

    def test_a_real_calendar(self) -> None:
        """2021–22, before the coverage: 30 days from Monday, November 29, 2021."""
        meeting = case(
            "informal",
            "2021-11-22/2021-11-26",
            "2021-12-20/2022-01-07",
            "2022-03-28/2022-04-08",
            filed="2021-11-29",
            school_year="2021-08-11/2022-06-09",
        )["iep_meeting"]
        assert str(meeting.day) == "2022-01-19"


class TestSummer:
    """§ 56343.5: "not counting days between the pupil's regular school sessions, terms"."""

    def test_no_day_counts_between_school_years(self) -> None:
        """Fifteen days through June 4, and fifteen from August 12."""
        query = f"filed=2026-05-20{YEAR_BEFORE}{YEAR}"
        assert iep_meeting(query) == ("2026-08-26", "2026-08-26", None)

    def test_a_request_in_summer(self) -> None:
        query = f"filed=2026-07-01{YEAR_BEFORE}{YEAR}"
        assert iep_meeting(query) == ("2026-09-10", "2026-09-10", None)

    @pytest.mark.parametrize("filed", ["2026-05-20", "2026-07-01"])
    def test_without_the_next_year_it_waits_and_says_so(self, filed: str) -> None:
        meeting = ask("informal", f"filed={filed}{YEAR_BEFORE}")["iep_meeting"]
        assert (meeting.standing, meeting.date) == ("pending", None)
        assert meeting.waits_for == ["school_year"]
        [why] = meeting.why
        assert why.startswith(
            "To count this date, we must know the first and last day of each school year"
        )

    def test_the_last_day_that_fits_this_year(self) -> None:
        assert iep_meeting(f"filed=2026-05-05{YEAR_BEFORE}")[0] == "2026-06-04"
        assert iep_meeting(f"filed=2026-05-06{YEAR_BEFORE}")[0] is None


class TestSchoolCalendarNotices:
    """Without any school calendar given, nothing is tolled, and the answer says so."""

    def test_none_was_given(self) -> None:
        assert "no-school-calendar" in codes("informal", "filed=2026-11-23")
        assert iep_meeting("filed=2026-11-23") == ("2026-12-23", "2026-12-23", None)

    def test_breaks_but_no_school_year(self) -> None:
        told = codes("informal", f"filed=2026-11-23{WINTER}")
        assert "no-school-year" in told
        assert "no-school-calendar" not in told
        assert iep_meeting(f"filed=2026-11-23{WINTER}")[0] == "2027-01-06"

    def test_a_whole_calendar_needs_no_notice(self) -> None:
        """217 weekdays less 20 of the breaks, 2 closed days and 5 holidays: 190 school days."""
        closed = "&school_closed=2026-10-12&school_closed=2027-02-12"
        spring = "&school_break=2027-03-29/2027-04-02"
        school = f"{YEAR}{THANKSGIVING}{WINTER}{spring}{closed}"
        assert codes("informal", f"filed=2026-11-23{school}") == ["write-it"]


class TestRecording:
    """Ed. Code § 56341.1(g)(1): notice of the recording 24 hours before the meeting."""

    def recording(self, meeting: str) -> tuple[str | None, str | None, str | None]:
        return days("informal", f"filed=2026-01-05&meeting={meeting}", "recording_notice")

    def test_the_day_before(self) -> None:
        assert self.recording("2026-03-05") == ("2026-03-04", "2026-03-04", None)

    def test_never_on_a_weekend_or_a_holiday(self) -> None:
        assert self.recording("2026-03-09") == ("2026-03-06", "2026-03-08", None)  # a Monday
        assert self.recording("2026-02-17") == ("2026-02-13", "2026-02-16", None)

    def test_it_waits_for_the_day_of_the_meeting(self) -> None:
        recording = ask("informal", "filed=2026-01-05")["recording_notice"]
        assert (recording.standing, recording.waits_for) == ("pending", ["meeting"])


class TestPriorWrittenNotice:
    """34 CFR § 300.503(a): "a reasonable time before"; the law gives no number."""

    def test_it_is_shown_without_a_date(self) -> None:
        notice = ask("informal", "filed=2026-01-05")["prior_written_notice"]
        assert (notice.standing, notice.kind, notice.date) == ("undated", "undated", None)
        assert notice.rule
        assert notice.rule.text.startswith("a reasonable time before the district")

    def test_it_was_given(self) -> None:
        notice = ask("informal", "filed=2026-01-05&prior_written_notice=2026-02-02")
        assert notice["prior_written_notice"].standing == "happened"


def test_an_oral_request_starts_nothing() -> None:
    """Ed. Code § 56343.5: the district must then explain how to ask in writing."""
    assert "write-it" in codes("informal", "filed=2026-01-05")
