"""Schooldays, and vacations that stop the clock; more counts are in `cases/counting.toml`."""

from datetime import date, timedelta

import pytest

from calendars.counting import Unit, count
from calendars.day_sets import FIRST_DAY, LAST_DAY, WEEKEND, BeyondError, ExcludedDays
from calendars.readings import ReadingId, tolled_readings
from calendars.school import (
    BETWEEN_YEARS,
    BREAK,
    CLOSED,
    SCHOOL_DAY,
    TOLLING,
    VACATION,
    VACATION_WITH_CLOSED_DAYS,
    School,
    Span,
    school_days,
    tolled_days,
    vacations,
)
from calendars.translation import Text


def day(text: str) -> date:
    return date.fromisoformat(text)


def spans(*texts: str) -> tuple[Span, ...]:
    return tuple(Span(*map(day, text.split("/"))) for text in texts)


def skip(text: str, days: int, reason: Text, cite: str) -> ExcludedDays:
    return ExcludedDays(*spans(text)[0], days, reason, cite)


YEARS = spans("2025-08-13/2026-06-04", "2026-08-12/2027-06-03")
WINTER = "2026-12-21/2027-01-01"


class TestSchool:
    def test_the_year_a_day_falls_in(self) -> None:
        school = School(YEARS)
        assert school.year_of(day("2026-06-04")) == YEARS[0]
        assert school.year_of(day("2026-06-05")) is None
        assert school.year_of(day("2026-08-12")) == YEARS[1]

    def test_the_next_year_begins_after_a_day(self) -> None:
        school = School(YEARS)
        assert school.next_year(day("2026-03-02")) == YEARS[1]
        assert school.next_year(day("2026-08-11")) == YEARS[1]
        assert school.next_year(day("2026-08-12")) is None


class TestLincolnWeek:
    """Ed. Code § 37220: "the Monday or Friday of the week in which February 12 occurs"."""

    YEARS = spans("2026-08-12/2027-06-03", "2027-08-11/2028-06-01", "2033-08-10/2034-06-01")

    @pytest.mark.parametrize(
        ("stretch", "open_weeks"),
        [
            ("2027-01-11/2027-02-05", ()),
            ("2027-01-11/2027-02-08", (2027,)),  # February 12 is a Friday
            ("2027-02-12/2027-02-26", (2027,)),
            ("2027-02-13/2027-02-26", ()),
            ("2028-01-31/2028-02-06", ()),
            ("2028-01-31/2028-02-07", (2028,)),  # a Saturday: the five days before it
            ("2028-02-11/2028-02-18", (2028,)),
            ("2028-02-12/2028-02-18", ()),
            ("2034-02-06/2034-02-12", ()),
            ("2034-02-06/2034-02-13", (2034,)),  # a Sunday: the five days after it
            ("2034-02-17/2034-02-24", (2034,)),
            ("2034-02-18/2034-02-24", ()),
            ("2026-09-01/2028-03-01", (2027, 2028)),
        ],
    )
    def test_a_count_that_crosses_it(self, stretch: str, open_weeks: tuple[int, ...]) -> None:
        assert School(self.YEARS).open_lincoln_weeks(*spans(stretch)[0]) == open_weeks

    @pytest.mark.parametrize(
        ("school", "is_open"),
        [
            (School(YEARS, closed=(day("2028-02-07"),)), False),
            (School(YEARS, closed=(day("2028-02-11"),)), False),
            (School(YEARS, closed=(day("2028-02-12"),)), True),  # a Saturday
            (School(YEARS, closed=(day("2028-02-14"),)), True),  # the week after
            (School(YEARS, spans("2028-02-07/2028-02-11")), False),
            (School(YEARS, spans("2028-02-11/2028-02-21")), False),
            (School(YEARS, spans("2028-01-31/2028-02-07")), False),
            (School(YEARS, spans("2028-02-14/2028-02-18")), True),
            (School(spans("2027-08-11/2028-02-04", "2028-02-14/2028-06-01")), False),
            (School(spans("2027-08-11/2028-02-08")), True),
            (School(spans("2028-02-09/2028-06-01")), True),
        ],
    )
    def test_a_closure_given_in_it(self, school: School, *, is_open: bool) -> None:
        """No notice where a closure or a break was given, or where no school year was."""
        stretch = day("2028-01-10"), day("2028-03-10")
        assert school.open_lincoln_weeks(*stretch) == ((2028,) if is_open else ())


@pytest.mark.parametrize(
    ("ends", "closed", "again"),
    [
        ("2026-12-16", (), "2026-12-17"),
        ("2027-01-01", (), "2027-01-04"),  # over the weekend
        ("2027-01-01", ("2027-01-04", "2027-01-05"), "2027-01-06"),
        ("2027-01-15", (), "2027-01-19"),  # Martin Luther King Day
        ("2026-10-09", (), "2026-10-12"),  # Columbus Day: Ed. Code § 37220 closes no school
        ("2027-02-11", ("2027-02-12",), "2027-02-16"),  # Lincoln Day, weekend, Presidents' Day
        ("2027-12-30", (), "2028-01-03"),  # New Year's Day, observed on Friday
        ("2026-03-30", (), "2026-03-31"),
    ],
)
def test_school_reconvenes(ends: str, closed: tuple[str, ...], again: str) -> None:
    """The next Monday to Friday that is neither closed nor a day on which schools must close."""
    school = School(YEARS, spans(f"{ends}/{ends}"), tuple(map(day, closed)))
    [found] = vacations(school)
    assert found.run.last + timedelta(1) == day(again)


class TestVacation:
    """Ed. Code § 56043(f)(1): "days of school vacation in excess of five schooldays". A district
    case system counts "consecutive school days", from the "first and last calendar day that
    students do not attend school".
    """

    @pytest.mark.parametrize(
        ("breaks", "closed", "run", "first", "own", "whole"),
        [
            # A teachers' day beside a break of five weekdays, March 31, 2026 a legal holiday.
            (
                ("2026-03-30/2026-04-03",),
                ("2026-03-27",),
                "2026-03-27/2026-04-05",
                "2026-03-30",
                4,
                6,
            ),
            (("2026-03-27/2026-04-03",), (), "2026-03-27/2026-04-05", "2026-03-27", 5, 6),
            (("2026-03-30/2026-04-06",), (), "2026-03-28/2026-04-06", "2026-03-30", 5, 6),
            # From 2027 March 31 is an ordinary day.
            (("2027-03-26/2027-04-02",), (), "2027-03-26/2027-04-04", "2027-03-26", 6, 6),
            # Thanksgiving week: five weekdays, one a legal holiday.
            (("2026-11-23/2026-11-27",), (), "2026-11-21/2026-11-29", "2026-11-23", 4, 5),
            # Columbus Day is a federal holiday on which schools are open.
            (("2026-10-05/2026-10-12",), (), "2026-10-03/2026-10-12", "2026-10-05", 5, 6),
            # A school holiday beside a break belongs to the run, not to the break.
            (("2027-01-19/2027-01-22",), (), "2027-01-16/2027-01-24", "2027-01-19", 4, 5),
            # Closed days in the break are no schooldays of it.
            (
                ("2026-04-13/2026-04-20",),
                ("2026-04-15",),
                "2026-04-11/2026-04-20",
                "2026-04-13",
                5,
                6,
            ),
            # Split at a weekend, and in the other order.
            (
                ("2026-12-28/2027-01-01", "2026-12-21/2026-12-25"),
                (),
                "2026-12-19/2027-01-03",
                "2026-12-21",
                8,
                10,
            ),
        ],
    )
    def test_its_own_weekdays_and_those_of_the_run(
        self,
        breaks: tuple[str, ...],
        closed: tuple[str, ...],
        run: str,
        first: str,
        own: int,
        whole: int,
    ) -> None:
        [found] = vacations(School(YEARS, spans(*breaks), tuple(map(day, closed))))
        assert (found.run, found.first) == (spans(run)[0], day(first))
        assert (found.own, found.whole) == (own, whole)

    def test_a_run_without_a_break_is_no_vacation(self) -> None:
        closed = tuple(day(f"2026-10-{number:02}") for number in (5, 6, 7, 8, 9, 12))
        assert vacations(School(YEARS, closed=closed)) == ()

    def test_a_day_of_school_parts_two(self) -> None:
        school = School(YEARS, spans("2026-11-16/2026-11-18", "2026-11-20/2026-11-24"))
        assert [found.run for found in vacations(school)] == [
            *spans("2026-11-14/2026-11-18", "2026-11-20/2026-11-24")
        ]

    @pytest.mark.parametrize(
        ("breaks", "closed", "is_arguable"),
        [
            ("2026-03-30/2026-04-03", ("2026-03-27",), True),
            ("2027-03-26/2027-04-02", (), True),  # five, and a Friday
            ("2027-03-29/2027-04-05", (), True),  # five, and a Monday
            ("2027-03-29/2027-04-06", (), False),  # seven
            ("2027-03-29/2027-04-02", (), False),  # five
            ("2026-12-21/2027-01-01", (), False),
        ],
    )
    def test_five_plus_one(
        self, breaks: str, closed: tuple[str, ...], *, is_arguable: bool
    ) -> None:
        [found] = vacations(School(YEARS, spans(breaks), tuple(map(day, closed))))
        assert found.five_plus_one is is_arguable


class TestTolling:
    """Ed. Code § 56344(a): "not counting days between the pupil's regular school sessions, terms,
    or days of school vacation in excess of five schooldays"
    """

    def test_the_vacation_is_named(self) -> None:
        counted = count(
            day("2026-12-01"), 30, Unit.CALENDAR, tolled_days(School(YEARS, spans(WINTER)))
        )
        assert counted.day == day("2027-01-14")
        assert counted.skipped == (skip("2026-12-21/2027-01-03", 14, VACATION, TOLLING),)

    def test_the_weekend_before_is_left_out_by_one_reading(self) -> None:
        [(reading, days)] = tolled_readings(School(YEARS, spans(WINTER)))
        counted = count(day("2026-12-01"), 30, Unit.CALENDAR, days)
        assert reading is ReadingId.WEEKEND_BEFORE_VACATION
        assert counted.day == day("2027-01-16")
        assert counted.skipped == (
            skip("2026-12-19/2026-12-20", 2, WEEKEND, TOLLING),
            skip("2026-12-21/2027-01-03", 14, VACATION, TOLLING),
        )

    def test_the_closed_days_before_too(self) -> None:
        """Each by its name: a teachers' day, a weekend and Labor Day."""
        school = School(YEARS, spans("2026-09-08/2026-09-16"), (day("2026-09-04"),))
        [(_, days)] = tolled_readings(school)
        labor_day = Text(en="Labor Day", es="Día del Trabajo")
        assert days.skipped(*YEARS[1]) == (
            skip("2026-09-04/2026-09-04", 1, CLOSED, TOLLING),
            skip("2026-09-05/2026-09-06", 2, WEEKEND, TOLLING),
            skip("2026-09-07/2026-09-07", 1, labor_day, TOLLING),
            skip("2026-09-08/2026-09-16", 9, VACATION, TOLLING),
        )

    def test_a_vacation_that_begins_in_a_week_has_no_weekend_before_it(self) -> None:
        school = School(YEARS, spans("2026-12-23/2027-01-05"))
        [(_, late)] = tolled_readings(school)
        for days in (tolled_days(school), late):
            assert days.skipped(*YEARS[1]) == (
                skip("2026-12-23/2027-01-05", 14, VACATION, TOLLING),
            )

    def test_with_the_closed_days_that_touch_it(self) -> None:
        school = School(YEARS, spans("2026-03-30/2026-04-03"), (day("2026-03-27"),))
        assert tolled_days(school).skipped(*YEARS[0]) == ()
        (_, weekend), (one, with_closed), (other, before) = tolled_readings(school)
        assert weekend.skipped(*YEARS[0]) == ()
        assert one is ReadingId.VACATION_WITH_CLOSED_DAYS
        own = skip("2026-03-30/2026-04-05", 7, VACATION_WITH_CLOSED_DAYS, TOLLING)
        assert with_closed.skipped(*YEARS[0]) == (own,)
        assert other is ReadingId.VACATION_WITH_CLOSED_DAYS_AND_WEEKEND
        assert before.skipped(*YEARS[0]) == (
            skip("2026-03-27/2026-03-27", 1, CLOSED, TOLLING),
            skip("2026-03-28/2026-03-29", 2, WEEKEND, TOLLING),
            own,
        )

    def test_the_time_between_school_years_is_named(self) -> None:
        counted = count(day("2026-05-20"), 60, Unit.CALENDAR, tolled_days(School(YEARS)))
        assert counted.skipped == (skip("2026-06-05/2026-08-11", 68, BETWEEN_YEARS, TOLLING),)

    def test_years_that_adjoin_leave_nothing_out(self) -> None:
        school = School(spans("2025-07-01/2026-06-30", "2026-07-01/2027-06-30"))
        assert tolled_days(school).nth(day("2026-06-30"), 1) == day("2026-07-01")

    @pytest.mark.parametrize(
        ("breaks", "skips"),
        [
            # Exactly five count in full, and so does a break without a school day in it.
            (("2026-11-23/2026-11-27",), ()),
            (("2026-11-21/2026-11-29",), ()),
            (("2026-11-28/2026-11-29",), ()),
            # Six weekdays, of which Veterans Day or Thanksgiving Day is no schoolday.
            (("2026-11-06/2026-11-13",), ()),
            (("2026-11-20/2026-11-27",), ()),
            # Seven are more than five.
            (("2026-11-06/2026-11-16",), (("2026-11-06/2026-11-16", 11),)),
            # Overlapping, one inside another, and adjoining breaks are one each.
            (("2026-11-23/2026-11-25", "2026-11-24/2026-12-01"), (("2026-11-23/2026-12-01", 9),)),
            (("2026-11-20/2026-12-01", "2026-11-23/2026-11-27"), (("2026-11-20/2026-12-01", 12),)),
            (("2026-11-23/2026-11-25", "2026-11-26/2026-12-01"), (("2026-11-23/2026-12-01", 9),)),
            # With a school day between them, they are two.
            (("2026-11-16/2026-11-18", "2026-11-20/2026-11-24"), ()),
        ],
    )
    def test_how_long_a_vacation_is(
        self, breaks: tuple[str, ...], skips: tuple[tuple[str, int], ...]
    ) -> None:
        days = tolled_days(School(YEARS, spans(*breaks)))
        assert days.skipped(*YEARS[1]) == tuple(
            skip(span, length, VACATION, TOLLING) for span, length in skips
        )

    def test_a_break_given_into_the_summer_is_left_out_once(self) -> None:
        days = tolled_days(School(YEARS, spans("2026-05-28/2026-07-31")))
        assert days.skipped(YEARS[0].first, YEARS[1].last) == (
            skip("2026-05-28/2026-08-02", 67, VACATION, TOLLING),
            skip("2026-08-03/2026-08-11", 9, BETWEEN_YEARS, TOLLING),
        )

    def test_without_a_school_calendar_nothing_is_left_out(self) -> None:
        assert tolled_days(School()).skipped(FIRST_DAY, LAST_DAY) == ()

    def test_breaks_count_without_school_years(self) -> None:
        days = tolled_days(School(breaks=spans(WINTER)))
        assert days.nth(day("2026-12-20"), 1) == day("2027-01-04")

    @pytest.mark.parametrize(
        ("start", "number", "edge"),
        [
            ("2025-08-12", 1, "2025-08-13"),  # school may have been in session before
            ("2027-05-19", 16, "2027-06-03"),  # the sixteenth waits for the next year
            ("2027-06-04", 1, "2027-06-03"),
        ],
    )
    def test_a_count_is_never_continued_by_guess(self, start: str, number: int, edge: str) -> None:
        with pytest.raises(BeyondError) as caught:
            tolled_days(School(YEARS)).nth(day(start), number)
        assert caught.value.day == day(edge)

    def test_a_vacation_that_ends_the_last_year_given(self) -> None:
        days = tolled_days(School(YEARS, spans("2027-05-24/2027-06-03")))
        assert days.nth(day("2027-05-20"), 3) == day("2027-05-23")
        with pytest.raises(BeyondError):
            days.nth(day("2027-05-20"), 4)

    def test_the_same_school_is_worked_out_once(self) -> None:
        assert tolled_days(School(YEARS)) is tolled_days(School(YEARS))
        assert school_days(School(YEARS)) is school_days(School(YEARS))


class TestSchoolHeld:
    """Ed. Code § 37220(e): a board "may revise the date upon which the schools … close"."""

    def test_a_holiday_is_a_school_day(self) -> None:
        school = School(YEARS, closed=(day("2027-01-15"),), held=(day("2027-01-18"),))
        counted = count(day("2027-01-14"), 2, Unit.SCHOOL, school_days(school))
        assert counted.day == day("2027-01-19")
        assert counted.skipped == (
            skip("2027-01-15/2027-01-15", 1, CLOSED, SCHOOL_DAY),
            skip("2027-01-16/2027-01-17", 2, WEEKEND, SCHOOL_DAY),
        )

    def test_so_is_a_saturday(self) -> None:
        school = School(YEARS, held=(day("2027-01-16"), day("2026-07-18")))
        days = school_days(school)
        assert days.nth(day("2027-01-15"), 1) == day("2027-01-16")
        assert days.nth(day("2026-06-04"), 1) == day("2026-08-12")  # between two years

    def test_a_vacation_ends_on_it(self) -> None:
        """The break of ten weekdays, then the eleventh would be a holiday."""
        off = spans("2027-01-04/2027-01-15")
        [found] = vacations(School(YEARS, off, held=(day("2027-01-18"),)))
        assert found.run.last == day("2027-01-17")
        [found] = vacations(School(YEARS, off, held=(day("2027-01-16"),)))
        assert found.run.last == day("2027-01-15")


class TestSchoolDays:
    """34 CFR § 300.11(c): a day "that children are in attendance at school for instructional
    purposes"
    """

    def test_every_day_that_is_none_is_named(self) -> None:
        school = School(YEARS, spans("2026-05-22/2026-05-26"), (day("2026-05-29"),))
        counted = count(day("2026-05-20"), 10, Unit.SCHOOL, school_days(school))
        assert counted.day == day("2026-08-14")
        assert counted.skipped == (
            skip("2026-05-22/2026-05-26", 5, BREAK, SCHOOL_DAY),  # Memorial Day is in it
            skip("2026-05-29/2026-05-29", 1, CLOSED, SCHOOL_DAY),
            skip("2026-05-30/2026-05-31", 2, WEEKEND, SCHOOL_DAY),
            skip("2026-06-05/2026-08-11", 68, BETWEEN_YEARS, SCHOOL_DAY),
        )

    def test_a_day_on_which_schools_must_close_bears_its_name_though_given_as_closed(self) -> None:
        days = school_days(School(YEARS, closed=(day("2026-11-11"), day("2026-11-14"))))
        veterans_day = Text(en="Veterans Day", es="Día de los Veteranos")
        assert days.skipped(day("2026-11-09"), day("2026-11-15")) == (
            skip("2026-11-11/2026-11-11", 1, veterans_day, "Ed. Code § 37220"),
            skip("2026-11-14/2026-11-15", 2, WEEKEND, SCHOOL_DAY),
        )

    def test_schools_close_on_federal_holidays_except_columbus_day(self) -> None:
        days = school_days(School(spans("2026-01-01/2026-12-31")))
        named = days.skipped(day("2026-01-01"), day("2026-12-31"))
        off = (f"{each.first:%m-%d}" for each in named if each.reason is not WEEKEND)
        assert " ".join(off) == "01-01 01-19 02-16 05-25 06-19 07-03 09-07 11-11 11-26 12-25"

    @pytest.mark.parametrize(
        ("start", "number", "edge"),
        [
            ("2025-08-12", 1, "2025-08-13"),
            ("2027-06-01", 3, "2027-06-03"),
            ("2027-07-01", 1, "2027-06-03"),
            ("2025-08-14", -2, "2025-08-13"),
        ],
    )
    def test_a_count_is_never_continued_by_guess(self, start: str, number: int, edge: str) -> None:
        """Past the last school year given, the next one is needed."""
        with pytest.raises(BeyondError) as caught:
            school_days(School(YEARS)).nth(day(start), number)
        assert caught.value.day == day(edge)

    @pytest.mark.parametrize("number", [1, -1])
    def test_without_a_school_year_no_school_day_is_known(self, number: int) -> None:
        days = school_days(School(breaks=spans(WINTER)))
        with pytest.raises(BeyondError):
            days.nth(day("2026-12-01"), number)
