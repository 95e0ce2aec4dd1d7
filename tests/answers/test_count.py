"""`GET /v1/count`: the counting rules on their own, with days counted by hand or by courts."""

from datetime import date, timedelta
from urllib.parse import parse_qsl

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from calendars.counting import Unit, count_between
from calendars.counting import count as count_days
from calendars.day_sets import Days
from calendars.school import School, Span, school_days, tolled_days
from service.answers.count import COUNT, CountAnswer, CountQuery, count_answer, read_count
from service.engine.count_faults import (
    CountBeyondSchool,
    CountBeyondTheYears,
    EndBeyondSchool,
    NoSchoolYear,
    PolicyUnfit,
)
from service.engine.faults import Fault, FaultsError
from service.language.faults import message

DRY_CREEK = (
    "&school_break=2025-11-24/2025-11-28&school_break=2025-12-22/2026-01-02"
    "&school_break=2026-02-16/2026-02-20&school_break=2026-03-23/2026-04-03"
)
YEAR_2021 = (
    "&school_break=2021-11-22/2021-11-26&school_break=2021-12-20/2022-01-07"
    "&school_break=2022-03-28/2022-04-08"
)
YEAR_2013 = "&school_year=2013-08-14/2014-06-12"
LONG_BREAK = (date(2026, 12, 21), date(2027, 1, 8))
SPRING_BREAK = "&school_break=2014-04-14/2014-04-18"


def asked(query: str) -> CountQuery:
    return read_count(parse_qsl(query, keep_blank_values=True))


def count(query: str) -> CountAnswer:
    return count_answer(asked(query))


def dates(query: str) -> tuple[str, str, str | None]:
    """The statutory date, the one to rely on, and the latest arguable one."""
    answer = count(query)
    latest = answer.latest_date
    return str(answer.statutory_date), str(answer.date), str(latest) if latest else None


def faults(query: str) -> list[Fault]:
    with pytest.raises(FaultsError) as caught:
        count(query)
    return list(caught.value.faults)


def fault(query: str) -> Fault:
    (found,) = faults(query)
    return found


class TestCalendarDays:
    """Ed. Code § 9: "computed by excluding the first day, and including the last"."""

    @pytest.mark.parametrize(
        ("start", "days", "day"),
        [
            ("2026-01-15", 60, "2026-03-16"),
            ("2006-05-25", 90, "2006-08-23"),  # R.P. v. District of Columbia
            ("2007-07-11", 90, "2007-10-09"),  # K.C. v. Upland Unified School District
            ("2022-08-19", 90, "2022-11-17"),  # L.S. v. Kent School District
            ("2010-08-18", 15, "2010-09-02"),  # OAH 2010080742
            ("2026-01-15", 0, "2026-01-15"),
            ("2024-02-28", 1, "2024-02-29"),
        ],
    )
    def test_forward(self, start: str, days: int, day: str) -> None:
        assert dates(f"start={start}&days={days}&unit=calendar") == (day, day, None)

    def test_back_from_a_hearing(self) -> None:
        """Code Civ. Proc. § 12c(a): "counting backward from the hearing date"; a Sunday is Friday.

        Ten days before Wednesday, May 13, 2026 is Sunday, May 3.
        """
        query = "start=2026-05-13&days=-10&unit=calendar"
        assert dates(query) == ("2026-05-03", "2026-05-01", None)
        assert count(query).policy == "backward"

    def test_a_last_day_on_a_weekend_stands(self) -> None:
        """Letter to LaCrosse: "makes no allowance for weekends or holidays"."""
        query = "start=2026-01-15&days=16&unit=calendar"
        assert dates(query) == ("2026-01-31", "2026-01-31", None)

    def test_a_filing_is_safe_on_the_friday_before_and_arguable_on_the_monday_after(self) -> None:
        """Code Civ. Proc. § 12a: "extended to and including the next day that is not a holiday"."""
        query = "start=2026-01-15&days=16&unit=calendar&policy=filing"
        assert dates(query) == ("2026-01-31", "2026-01-30", "2026-02-02")


class TestBusinessDays:
    """34 CFR § 300.11(b): "Monday through Friday, except for Federal and State holidays"."""

    @pytest.mark.parametrize(
        ("start", "days", "expected"),
        [
            # Lincoln Day, February 12, is a legal holiday on which state offices are open.
            ("2026-02-20", -5, ("2026-02-12", "2026-02-10", None)),
            # Admission Day, September 9, is one too.
            ("2026-09-04", 5, ("2026-09-14", "2026-09-14", "2026-09-15")),
            # Thanksgiving and the Friday after it.
            ("2026-11-23", 5, ("2026-12-02", "2026-12-02", None)),
            ("2026-11-23", 0, ("2026-11-23", "2026-11-23", None)),
        ],
    )
    def test_both_readings(
        self, start: str, days: int, expected: tuple[str, str, str | None]
    ) -> None:
        assert dates(f"start={start}&days={days}&unit=business") == expected

    def test_names_what_it_skipped(self) -> None:
        answer = count("start=2026-09-04&days=5&unit=business")
        skipped = [(str(skip.first), str(skip.last), skip.days) for skip in answer.skipped]
        assert skipped == [("2026-09-05", "2026-09-13", 4), ("2026-09-07", "2026-09-07", 1)]
        assert answer.skipped[1].reason == "Labor Day"

    def test_says_why(self) -> None:
        answer = count("start=2026-09-04&days=5&unit=business&lang=es")
        assert answer.why[0] == "El viernes 4 de septiembre de 2026 es el día 0."
        assert "Día del Trabajo (lunes 7 de septiembre de 2026)" in answer.why[1]
        assert answer.why[2] == "El día 5 es el lunes 14 de septiembre de 2026."
        assert any("martes 15 de septiembre de 2026" in reason for reason in answer.why[3:])


class TestCourtDays:
    def test_skip_judicial_holidays(self) -> None:
        """Code Civ. Proc. § 135: February 12 and the third Monday of February 2026 are none."""
        query = "start=2026-02-11&days=3&unit=court"
        assert dates(query) == ("2026-02-18", "2026-02-18", None)


class TestSchoolDays:
    """34 CFR § 300.11(c): "any day … that children are in attendance at school"."""

    @pytest.mark.parametrize(
        ("days", "school", "day"),
        [
            (18, YEAR_2013 + SPRING_BREAK, "2014-05-06"),
            (20, YEAR_2013 + SPRING_BREAK, "2014-05-08"),
            (20, YEAR_2013, "2014-05-01"),
        ],
    )
    def test_of_oah_2014040246(self, days: int, school: str, day: str) -> None:
        """The hearing of May 6, 2014 was in time because of the spring break."""
        assert dates(f"start=2014-04-03&days={days}&unit=school{school}")[1] == day

    def test_back(self) -> None:
        """The third school day before Tuesday, May 6, 2014 is Thursday, May 1."""
        assert dates(f"start=2014-05-06&days=-3&unit=school{YEAR_2013}")[1] == "2014-05-01"

    def test_warns_where_the_board_chooses_the_day(self) -> None:
        """Ed. Code § 37220: the Monday or Friday of the week in which February 12 occurs."""
        answer = count(f"start=2014-02-03&days=10&unit=school{YEAR_2013}")
        assert len(answer.cautions) == 1
        assert "February 12, 2014" in answer.cautions[0]
        closed = f"start=2014-02-03&days=10&unit=school{YEAR_2013}&school_closed=2014-02-10"
        assert count(closed).cautions == []

    def test_needs_the_school_year(self) -> None:
        query = "start=2014-04-03&days=20&unit=school&school_closed=2014-04-14"
        assert fault(query) == NoSchoolYear()

    @pytest.mark.parametrize(
        "query",
        [
            f"start=2014-06-02&days=20&unit=school{YEAR_2013}",
            f"start=2013-08-20&days=-20&unit=school{YEAR_2013}",
            f"start=2013-07-01&days=5&unit=school{YEAR_2013}",
        ],
    )
    def test_is_never_continued_by_guess(self, query: str) -> None:
        found = fault(query)
        assert isinstance(found, CountBeyondSchool)
        assert (found.parameter, found.given) == ("school_year", "2013-08-14/2014-06-12")


class TestTolledDays:
    """Ed. Code § 56344(a): "days of school vacation in excess of five schooldays" do not count."""

    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            # With the weekend before the break left out as well: Sunday 23 January, rolled on.
            (
                f"start=2021-11-01&days=60&unit=calendar{YEAR_2021}",
                ("2022-01-21", "2022-01-21", "2022-01-24"),
            ),
            # Monday 17 January 2022 is Dr. Martin Luther King Jr. Day.
            (
                f"start=2021-12-10&days=15&unit=calendar{YEAR_2021}",
                ("2022-01-15", "2022-01-15", "2022-01-18"),
            ),
            (
                f"start=2021-11-29&days=30&unit=calendar{YEAR_2021}",
                ("2022-01-19", "2022-01-19", "2022-01-21"),
            ),
            # Sunday 18 January, and the Monday is Dr. Martin Luther King Jr. Day.
            (
                f"start=2025-11-03&days=60&unit=calendar{DRY_CREEK}",
                ("2026-01-16", "2026-01-16", "2026-01-20"),
            ),
            (
                f"start=2026-02-20&days=60&unit=calendar{DRY_CREEK}",
                ("2026-05-05", "2026-05-05", "2026-05-07"),
            ),
        ],
    )
    def test_two_real_school_calendars(
        self, query: str, expected: tuple[str, str, str | None]
    ) -> None:
        assert dates(query) == expected
        assert count(query).policy == "district"

    def test_without_a_school_calendar_nothing_is_tolled(self) -> None:
        assert dates("start=2021-11-01&days=60&unit=calendar")[0] == "2021-12-31"

    def test_another_policy_keeps_the_tolled_day_alone(self) -> None:
        query = f"start=2021-11-01&days=60&unit=calendar&policy=fixed{YEAR_2021}"
        assert dates(query) == ("2022-01-21", "2022-01-21", None)

    def test_breaks_without_a_school_year_are_a_caution(self) -> None:
        query = f"start=2021-11-01&days=60&unit=calendar{YEAR_2021}"
        assert count(query).cautions[1].startswith("Breaks were entered but no school year.")
        whole = count(f"{query}&school_year=2021-08-11/2022-06-02").cautions
        assert [caution.split()[0] for caution in whole] == ["Vacations"]

    def test_the_next_school_year_is_needed_where_it_runs_on(self) -> None:
        found = fault("start=2026-05-20&days=60&unit=calendar&school_year=2025-08-13/2026-06-04")
        assert found.parameter == "school_year"

    def test_the_time_between_school_years_does_not_count(self) -> None:
        """15 days to Thursday, June 4, 2026; the other 45 from Wednesday, August 12."""
        years = "&school_year=2025-08-13/2026-06-04&school_year=2026-08-12/2027-06-03"
        query = f"start=2026-05-20&days=60&unit=calendar{years}"
        assert dates(query)[0] == "2026-09-25"


class TestCoverage:
    @pytest.mark.parametrize(
        "query",
        [
            "start=2040-12-31&days=2000&unit=calendar",
            "start=2040-12-31&days=2000&unit=business",
            "start=2000-01-03&days=-10&unit=court",
            f"start=2040-12-31&days=2000&unit=calendar{DRY_CREEK}",
        ],
    )
    def test_runs_through_the_years_whose_holidays_are_known(self, query: str) -> None:
        found = fault(query)
        assert isinstance(found, CountBeyondTheYears)
        assert (found.parameter, found.given) == ("days", str(found.days))

    @pytest.mark.parametrize("start", ["1999-12-31", "2041-01-01", "2026-02-29", "20260115"])
    def test_starts_on_a_day_of_its_span(self, start: str) -> None:
        assert fault(f"start={start}&days=5&unit=court").parameter == "start"

    @pytest.mark.parametrize("days", ["2001", "-2001", "5.0", "+5", "five", "0x5", ""])
    def test_counts_whole_days_up_to_2000(self, days: str) -> None:
        assert fault(f"start=2026-01-15&days={days}&unit=court").parameter == "days"

    def test_an_estimated_holiday_is_a_caution(self) -> None:
        """Eid al-Fitr 2027, about March 9, is a legal holiday that some days may turn on."""
        assert count("start=2027-03-08&days=5&unit=business").cautions


class TestFaults:
    def test_all_come_back_together(self) -> None:
        parameters = [found.parameter for found in faults("day=2026-01-15&unit=week&policy=soft")]
        assert parameters == ["day", "start", "unit", "policy", "days"]

    @pytest.mark.parametrize("unit", ["business", "court"])
    @pytest.mark.parametrize(
        ("name", "given"),
        [
            ("school_year", "2025-08-13/2026-06-04"),
            ("school_break", "2025-12-22/2026-01-02"),
            ("school_closed", "2026-02-09"),
        ],
    )
    def test_a_school_changes_nothing_there(self, unit: str, name: str, given: str) -> None:
        found = fault(f"start=2026-01-15&days=5&unit={unit}&{name}={given}")
        assert (found.parameter, found.given) == (name, given)

    def test_a_school_changes_no_calendar_days_counted_back(self) -> None:
        found = fault("start=2026-01-15&days=-5&unit=calendar&school_closed=2026-01-12")
        assert found.parameter == "school_closed"

    def test_overlapping_school_years(self) -> None:
        years = "&school_year=2025-08-13/2026-06-04&school_year=2026-06-01/2027-06-03"
        assert fault(f"start=2026-01-15&days=5&unit=school{years}").parameter == "school_year"

    @pytest.mark.parametrize(
        ("query", "fitting"),
        [
            ("days=5&unit=calendar&policy=business", "fixed, filing, district, court"),
            ("days=5&unit=calendar&policy=backward", "fixed, filing, district, court"),
            ("days=-5&unit=court&policy=filing", "fixed, backward"),
            ("days=-5&unit=business&policy=business", "fixed, backward"),
            ("days=5&unit=business&policy=backward", "fixed, filing, district, court, business"),
        ],
    )
    def test_a_policy_that_does_not_go_with_the_rest(self, query: str, fitting: str) -> None:
        found = fault(f"start=2026-01-15&{query}")
        assert isinstance(found, PolicyUnfit)
        assert ", ".join(found.fitting) == fitting
        assert (found.parameter, found.given) == ("policy", found.policy)


class TestBetween:
    """With `end`, the days are the answer."""

    @pytest.mark.parametrize(
        ("query", "days"),
        [
            ("start=2026-01-15&end=2026-03-16", 60),
            ("start=2026-03-16&end=2026-01-15", -60),
            ("start=2026-01-15&end=2026-01-15", 0),
            ("start=2026-09-04&end=2026-09-14&unit=business", 5),
            ("start=2026-09-04&end=2026-09-13&unit=business", 4),  # a Sunday
            ("start=2026-11-25&end=2026-12-02&unit=weekday", 5),  # Thanksgiving counts
            ("start=2026-02-11&end=2026-02-18&unit=court", 3),
            ("start=2026-01-31&end=2026-02-28&unit=month", 1),
            ("start=2026-01-31&end=2026-03-30&unit=month", 1),
            ("start=2026-03-31&end=2026-03-01&unit=month", -1),
            ("start=2026-03-31&end=2026-03-02&unit=month", 0),
            ("start=2024-02-29&end=2025-02-28&unit=year", 1),
            ("start=2026-03-16&end=2024-03-17&unit=year", -1),
            (f"start=2014-04-03&end=2014-05-06&unit=school{YEAR_2013}{SPRING_BREAK}", 18),
            (f"start=2021-12-10&end=2022-01-15{YEAR_2021}", 15),
            (f"start=2021-12-10&end=2022-01-15&tolled=false{YEAR_2021}", 36),
        ],
    )
    def test_lie_so_many(self, query: str, days: int) -> None:
        answer = count(query)
        assert answer.days == days
        assert str(answer.date) == str(answer.statutory_date) == query.split("&")[1][4:]
        assert (answer.latest_date, answer.policy) == (None, "fixed")

    def test_says_why(self) -> None:
        """Labor Day is September 7, 2026: 5 U.S.C. § 6103(a)."""
        *_, skipped, total = count("start=2026-09-04&end=2026-09-13&unit=business").why
        assert "Labor Day" in skipped
        assert total == "Counted through Sunday, September 13, 2026: 4 business days."
        assert count("start=2026-09-04&end=2026-09-03&lang=es").why[-1] == (
            "Contados hacia atrás hasta el jueves 3 de septiembre de 2026: 1 día calendario."
        )

    def test_outside_the_school_years(self) -> None:
        query = f"start=2014-04-03&end=2014-08-01&unit=school{YEAR_2013}"
        assert fault(query) == EndBeyondSchool(
            date(2014, 4, 3), date(2014, 8, 1), "2013-08-14/2014-06-12"
        )

    @pytest.mark.parametrize(
        ("query", "parameter", "says"),
        [
            ("days=5&end=2026-01-20", "days", "days (5) and end (2026-01-20) were both entered."),
            ("end=2026-01-20&policy=filing", "policy", "policy (filing) changes nothing beside"),
            ("unit=court", "days", "days is missing"),
            ("tolled=true&days=5", "tolled", "tolled (true) has nothing to stop here"),
            ("tolled=maybe&days=5", "tolled", "tolled (maybe) must be one of: true, false"),
            ("end=2026-01-10&tolled=true", "tolled", "tolled (true) has nothing to stop here"),
            ("end=soon", "end", "end (soon) must be a date from"),
        ],
    )
    def test_what_does_not_go_together(self, query: str, parameter: str, says: str) -> None:
        found = fault(f"start=2026-01-15&{query}")
        assert found.parameter == parameter
        assert message(found).en.startswith(says)
        assert message(found).es


class TestTolled:
    """Ed. Code § 56344(a) stops some counts of calendar days, and other counts never stop."""

    BREAK = "start=2025-12-18&days=15&school_break=2025-12-22/2026-01-09"

    @pytest.mark.parametrize(
        ("tolled", "day", "says"),
        [
            ("", "2026-01-23", "Vacations of more than five school days"),
            ("&tolled=true", "2026-01-23", "Vacations of more than five school days"),
            ("&tolled=false", "2026-01-02", "Vacations did not stop this count."),
        ],
    )
    def test_vacations_stop_the_count_or_do_not(self, tolled: str, day: str, says: str) -> None:
        answer = count(self.BREAK + tolled)
        assert str(answer.date) == day
        assert answer.cautions[0].startswith(says)


class TestMonthsAndYears:
    @pytest.mark.parametrize(
        ("query", "day"),
        [
            ("start=2026-01-31&days=1&unit=month", "2026-02-28"),
            ("start=2026-03-31&days=-1&unit=month", "2026-03-01"),
            ("start=2026-01-15&days=14&unit=month", "2027-03-15"),
            ("start=2024-02-29&days=1&unit=year", "2025-02-28"),
            ("start=2026-11-23&days=5&unit=weekday", "2026-11-30"),
        ],
    )
    def test_land_on_the_same_date(self, query: str, day: str) -> None:
        """Gov. Code §§ 6803, 6804: a calendar month; 34 CFR § 300.148(d): holidays count."""
        assert dates(query)[0] == day

    def test_end_where_the_calendars_do(self) -> None:
        assert fault("start=2040-01-31&days=200&unit=month") == CountBeyondTheYears(
            date(2040, 1, 31), 200
        )


UNITS = ("calendar", "business", "court", "school", "weekday", "month", "year")


def test_the_end_is_the_inverse_of_the_days() -> None:
    """For each start in a year and each unit, forward and back."""
    year = School((Span(date(2024, 8, 14), date(2028, 6, 4)),), (Span(*LONG_BREAK),))
    days: dict[Unit, Days] = {Unit.SCHOOL: school_days(year), Unit.CALENDAR: tolled_days(year)}
    for number in range(365):
        start = date(2026, 1, 1) + timedelta(number)
        for unit in map(Unit, UNITS):
            steps = (-1, 0, 1) if unit is Unit.YEAR else (-13, -1, 0, 1, 5, 13)
            for step in steps:
                landed = count_days(start, step, unit, days.get(unit)).day
                assert count_between(start, landed, unit, days.get(unit)).number == step


class TestCanonical:
    def test_one_query_for_every_way_to_write_it(self) -> None:
        one = asked("unit=court&lang=en&days=5&start=2026-01-15")
        assert one.canonical == "start=2026-01-15&days=5&unit=court"
        assert asked("start=2026-01-15&days=5&unit=calendar").canonical == "start=2026-01-15&days=5"
        assert one == asked(one.canonical)


class TestWhatever:
    @given(
        st.dates().map(str),
        st.integers(-2000, 2000),
        st.sampled_from(UNITS),
        st.sampled_from(["", DRY_CREEK, "&school_year=2024-08-14/2026-06-04" + DRY_CREEK]),
    )
    def test_it_counts_or_says_why_not(self, start: str, days: int, unit: str, school: str) -> None:
        try:
            answer = count(f"start={start}&days={days}&unit={unit}{school}")
        except FaultsError as error:
            event(", ".join(found.parameter for found in error.faults))
            return
        assert answer.latest_date is None or answer.latest_date > answer.statutory_date
        assert answer.date <= answer.statutory_date
        assert COUNT.dump_json(answer)


class TestHolidayInLieu:
    """5 U.S.C. § 6103(b): for a holiday on a Saturday the Friday before is "a legal public
    holiday": that Friday is no July 4.
    """

    @pytest.mark.parametrize(
        ("query", "reason"),
        [
            ("start=2026-07-02&days=1&unit=business", "Independence Day (observed)"),
            (
                "start=2026-07-02&days=1&unit=business&lang=es",
                "Día de la Independencia (observado)",
            ),
            ("start=2027-12-30&days=1&unit=court", "New Year's Day (observed)"),
            ("start=2027-12-27&days=-1&unit=business", "Christmas Day (observed)"),
        ],
    )
    def test_is_named_as_observed(self, query: str, reason: str) -> None:
        answer = count(query)
        assert reason in [skip.reason for skip in answer.skipped]
        assert f"{reason} (" in " ".join(answer.why)

    def test_on_its_own_date_is_not(self) -> None:
        assert "observed" not in " ".join(count("start=2027-05-28&days=1&unit=business").why)


class TestClosedByOrder:
    """Federal offices were closed by E.O. 14129, 14133 and 14371; 5 U.S.C. § 6103 has none."""

    @pytest.mark.parametrize(
        ("query", "order"),
        [
            ("start=2025-01-08&days=1&unit=business", "E.O. 14133"),
            ("start=2024-12-23&days=1&unit=business", "E.O. 14129"),
            ("start=2025-12-23&days=3&unit=business&lang=es", "E.O. 14371"),
        ],
    )
    def test_is_counted_with_a_caution(self, query: str, order: str) -> None:
        assert order in " ".join(count(query).cautions)

    def test_is_no_matter_of_other_days(self) -> None:
        assert count("start=2025-01-08&days=1&unit=court").cautions == []
        assert count("start=2026-01-08&days=1&unit=business").cautions == []
