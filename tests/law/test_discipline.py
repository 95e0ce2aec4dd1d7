"""Removal for discipline: the notice, the manifestation determination, the interim placement."""

import pytest

from tests.asking import answered, ask, codes, day, days

YEAR = "&school_year=2026-08-12/2027-06-10"
NEXT_YEAR = "&school_year=2027-08-11/2028-06-08"
THANKSGIVING = "&school_break=2026-11-23/2026-11-27"
WINTER = "&school_break=2026-12-21/2027-01-01"


def determination(query: str) -> tuple[str | None, str | None, str | None]:
    return days("discipline", query, "manifestation_determination")


def calendar_notices(query: str) -> list[str]:
    """The notices about the school's calendar, without those of every removal."""
    return [code for code in codes("discipline", query) if code not in {"no-iep-yet", "pattern"}]


class TestParentNotice:
    """34 CFR § 300.530(h): on the date of the decision, the parents are told and given the
    procedural safeguards.
    """

    @pytest.mark.parametrize("filed", ["2026-10-01", "2026-10-03", "2026-12-25"])
    def test_the_same_day(self, filed: str) -> None:
        assert days("discipline", f"filed={filed}", "parent_notice") == (filed, filed, None)

    def test_it_needs_no_school_calendar(self) -> None:
        notice = ask("discipline", "filed=2026-10-01")["parent_notice"]
        assert notice.standing == "known"
        assert notice.rule
        assert notice.rule.text == "the same day that the school decides on the removal"


class TestManifestationDetermination:
    """34 CFR § 300.530(e)(1): within 10 school days of the decision. § 300.11(c): a school day is
    one "that children are in attendance at school for instructional purposes".
    """

    @pytest.mark.parametrize(
        ("filed", "lands"),
        [
            ("2026-09-10", "2026-09-24"),  # a Thursday
            ("2026-09-12", "2026-09-25"),  # a Saturday; schools are open on Native American Day
            ("2026-10-01", "2026-10-15"),  # schools are open on Columbus Day
            ("2026-08-27", "2026-09-11"),  # Labor Day is no school day, Admission Day is one
            ("2026-11-05", "2026-11-20"),  # Veterans Day
            ("2027-01-08", "2027-01-25"),  # Dr. Martin Luther King, Jr. Day
            ("2027-05-20", "2027-06-04"),  # Memorial Day
            ("2027-03-25", "2027-04-08"),  # March 31, an ordinary day from 2027
            ("2027-04-05", "2027-04-19"),  # Sylvia Mendez Day
        ],
    )
    def test_ten_school_days(self, filed: str, lands: str) -> None:
        assert determination(f"filed={filed}{YEAR}") == (lands, lands, None)

    def test_farmworkers_day_is_a_school_day_unless_the_school_closes(self) -> None:
        """Schools must close on the federal holidays (Ed. Code § 37220)."""
        year = "&school_year=2025-08-13/2026-06-04"
        assert determination(f"filed=2026-03-20{year}")[0] == "2026-04-03"
        assert determination(f"filed=2026-03-20{year}&school_closed=2026-03-31")[0] == "2026-04-06"

    def test_a_break_of_any_length_is_left_out(self) -> None:
        assert determination(f"filed=2026-11-06{YEAR}{THANKSGIVING}")[0] == "2026-11-30"
        assert determination(f"filed=2026-12-14{YEAR}{WINTER}")[0] == "2027-01-11"

    def test_a_decision_in_a_break(self) -> None:
        assert determination(f"filed=2026-12-23{YEAR}{WINTER}")[0] == "2027-01-15"

    def test_without_a_school_calendar_it_waits(self) -> None:
        told = ask("discipline", "filed=2026-10-01")["manifestation_determination"]
        assert (told.standing, told.date, told.waits_for) == ("pending", None, ["school_year"])
        assert calendar_notices("filed=2026-10-01") == ["no-school-calendar"]

    def test_with_breaks_alone_it_waits(self) -> None:
        told = ask("discipline", f"filed=2026-12-14{WINTER}")["manifestation_determination"]
        assert (told.standing, told.waits_for) == ("pending", ["school_year"])
        assert calendar_notices(f"filed=2026-12-14{WINTER}") == ["no-school-year"]

    def test_what_was_stepped_over_is_named(self) -> None:
        told = ask("discipline", f"filed=2026-11-06{YEAR}{THANKSGIVING}")
        skipped = told["manifestation_determination"].skipped
        assert [(skip.reason, str(skip.first), skip.days, skip.cite) for skip in skipped] == [
            ("Saturdays and Sundays", "2026-11-07", 8, "34 CFR § 300.11(c)"),
            ("Veterans Day", "2026-11-11", 1, "Ed. Code § 37220"),
            ("School break", "2026-11-23", 5, "34 CFR § 300.11(c)"),
        ]


class TestSummer:
    """Days of the extended school year are no school days (2006 preamble to § 300.11)."""

    def test_past_the_last_day_it_waits_for_the_next_year(self) -> None:
        told = ask("discipline", f"filed=2027-06-01{YEAR}")["manifestation_determination"]
        assert (told.standing, told.date, told.waits_for) == ("pending", None, ["school_year"])

    def test_with_the_next_year_it_goes_on(self) -> None:
        """Seven school days in June and three in August."""
        assert determination(f"filed=2027-06-01{YEAR}{NEXT_YEAR}")[0] == "2027-08-13"

    def test_the_last_decision_that_fits_this_year(self) -> None:
        assert determination(f"filed=2027-05-26{YEAR}")[0] == "2027-06-10"
        assert determination(f"filed=2027-05-27{YEAR}")[0] is None

    def test_a_decision_in_summer(self) -> None:
        assert determination(f"filed=2027-07-01{YEAR}{NEXT_YEAR}")[0] == "2027-08-24"


class TestLincolnDay:
    """Ed. Code § 37220: "the Monday or Friday of the week in which February 12 occurs"; the board
    chooses which, so there is no default.
    """

    def test_a_count_over_that_week_says_so(self) -> None:
        query = f"filed=2027-02-04{YEAR}"
        assert determination(query)[0] == "2027-02-19"
        assert calendar_notices(query) == ["lincoln-day"]

    @pytest.mark.parametrize("closed", ["2027-02-08", "2027-02-12"])
    def test_the_day_was_given(self, closed: str) -> None:
        query = f"filed=2027-02-04{YEAR}&school_closed={closed}"
        assert determination(query)[0] == "2027-02-22"
        assert calendar_notices(query) == []

    def test_a_break_in_that_week_is_enough(self) -> None:
        query = f"filed=2027-02-04{YEAR}&school_break=2027-02-12/2027-02-19"
        assert determination(query)[0] == "2027-02-26"
        assert calendar_notices(query) == []

    def test_a_break_in_the_next_week_is_not(self) -> None:
        query = f"filed=2027-02-04{YEAR}&school_break=2027-02-15/2027-02-19"
        assert determination(query)[0] == "2027-02-25"
        assert calendar_notices(query) == ["lincoln-day"]

    def test_a_count_that_does_not_reach_it(self) -> None:
        assert calendar_notices(f"filed=2027-02-16{YEAR}") == []

    def test_two_counts_over_the_same_week_say_it_once(self) -> None:
        query = f"filed=2027-02-04&interim_placement=2027-02-04{YEAR}"
        assert calendar_notices(query) == ["lincoln-day"]


class TestSchoolOpen:
    """Ed. Code § 37220(e): except for Veterans Day, a board "may revise the date upon which the
    schools … close"; (a)(2): King Day may be "the Monday or Friday in the week in which January 15
    occurs".
    """

    QUERY = (
        "filed=2027-01-11&school_year=2026-08-12/2027-06-03&school_break=2026-12-21/2027-01-08"
        "&school_closed=2027-01-15"
    )

    def test_a_holiday_kept_on_the_friday_before(self) -> None:
        assert determination(self.QUERY)[0] == "2027-01-27"
        assert determination(f"{self.QUERY}&school_open=2027-01-18")[0] == "2027-01-26"

    def test_a_lost_day_made_up_on_a_saturday(self) -> None:
        query = f"{self.QUERY}&school_open=2027-01-18&school_open=2027-01-16"
        assert determination(query)[0] == "2027-01-25"

    def test_the_fact_is_in_the_answer(self) -> None:
        query = f"{self.QUERY}&school_open=2027-01-18&school_open=2027-01-16"
        facts = answered("discipline", query).facts
        assert facts["school_open"] == ["2027-01-16", "2027-01-18"]


class TestInterimPlacement:
    """34 CFR § 300.530(g): "may remove a student to an interim alternative educational setting for
    not more than 45 school days": a length, of which a first day in the setting is one.
    """

    def test_the_first_day_is_one_of_them(self) -> None:
        query = "filed=2026-09-14&interim_placement=2026-09-14&school_year=2026-08-12/2027-06-03"
        told = ask("discipline", query)["interim_placement_ends"]
        assert (str(told.date), str(told.latest_date)) == ("2026-11-16", "2026-11-17")
        assert told.why[0] == "Monday, September 14, 2026 is day 1."
        assert told.due
        assert [(each.id, str(each.date)) for each in told.due.readings] == [
            ("words", "2026-11-16"),
            ("from-next-day", "2026-11-17"),
        ]

    def test_a_first_day_without_school_is_not(self) -> None:
        query = "filed=2026-09-11&interim_placement=2026-09-12&school_year=2026-08-12/2027-06-03"
        told = days("discipline", query, "interim_placement_ends")
        assert told == ("2026-11-16", "2026-11-16", None)  # Saturday, September 12

    def test_on_the_first_day_of_the_first_school_year(self) -> None:
        query = "filed=2026-08-12&interim_placement=2026-08-12&school_year=2026-08-12/2027-06-03"
        told = days("discipline", query, "interim_placement_ends")
        assert told == ("2026-10-14", "2026-10-14", "2026-10-15")

    def test_forty_five_school_days(self) -> None:
        query = f"filed=2026-10-01&interim_placement=2026-10-05{YEAR}{THANKSGIVING}{WINTER}"
        told = ask("discipline", query)["interim_placement_ends"]
        assert (told.kind, told.who, told.standing) == ("period", None, "known")
        assert (str(told.date), str(told.latest_date)) == ("2026-12-14", "2026-12-15")

    def test_over_winter(self) -> None:
        query = f"filed=2026-10-01&interim_placement=2026-11-02{YEAR}{THANKSGIVING}{WINTER}"
        assert day("discipline", query, "interim_placement_ends") == "2027-01-26"

    def test_it_waits_for_the_placement(self) -> None:
        told = ask("discipline", f"filed=2026-10-01{YEAR}")["interim_placement_ends"]
        assert (told.standing, told.waits_for) == ("pending", ["interim_placement"])
