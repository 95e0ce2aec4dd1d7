"""The four calendars against lists that others published, and against the statutes' words."""

from dataclasses import FrozenInstanceError
from datetime import date

import pytest

from calendars.california import (
    FIRST_YEAR,
    LAST_YEAR,
    TITLES,
    Calendar,
    Holiday,
    cautions,
    holidays_in,
    holidays_on,
)
from calendars.translation import Text

SPAN = range(2000, 2042)


def days_off(calendar: Calendar, year: int) -> str:
    return " ".join(f"{each.day.month}/{each.day.day}" for each in holidays_in(calendar, year))


def days_named(calendar: Calendar, name: str, years: range = SPAN) -> list[str]:
    return [
        each.day.isoformat()
        for year in years
        for each in holidays_in(calendar, year)
        if each.name.en == name
    ]


def names_on(calendar: Calendar, day: str) -> list[str]:
    return [each.name.en for each in holidays_on(calendar, date.fromisoformat(day))]


class TestCourts:
    """Code Civ. Proc. § 135; rule 1.11: Saturday to the Friday before, Sunday to the Monday."""

    def test_2024(self) -> None:
        """The courts' own list of holidays for 2024."""
        assert days_off(Calendar.COURTS, 2024) == (
            "1/1 1/15 2/12 2/19 4/1 5/27 6/19 7/4 9/2 9/27 11/11 11/28 11/29 12/25"
        )

    def test_2025(self) -> None:
        """The courts' own list of holidays for 2025."""
        assert days_off(Calendar.COURTS, 2025) == (
            "1/1 1/20 2/12 2/17 3/31 5/26 6/19 7/4 9/1 9/26 11/11 11/27 11/28 12/25"
        )

    def test_2026(self) -> None:
        """The courts' own list of holidays for 2026."""
        assert days_off(Calendar.COURTS, 2026) == (
            "1/1 1/19 2/12 2/16 3/31 5/25 6/19 7/3 9/7 9/25 11/11 11/26 11/27 12/25"
        )

    def test_2027(self) -> None:
        """By the statute; a list published before SB 1394 has every date but 4/9."""
        assert days_off(Calendar.COURTS, 2027) == (
            "1/1 1/18 2/12 2/15 4/9 5/31 6/18 7/5 9/6 9/24 11/11 11/25 11/26 12/24 12/31"
        )

    def test_2028(self) -> None:
        """By the statute: New Year's Day was observed in 2027, and February 12 is a Saturday."""
        assert days_off(Calendar.COURTS, 2028) == (
            "1/17 2/11 2/21 4/10 5/29 6/19 7/4 9/4 9/22 11/10 11/23 11/24 12/25"
        )

    def test_saturday_new_years_days_close_the_friday_of_the_year_before(self) -> None:
        """Rule 1.11, for each January 1 of the span that is a Saturday; that of 2000 is outside."""
        assert [
            each.day.isoformat()
            for year in SPAN
            for each in holidays_in(Calendar.COURTS, year)
            if each.day.month == 12 and each.day.day == 31
        ] == ["2004-12-31", "2010-12-31", "2021-12-31", "2027-12-31", "2032-12-31", "2038-12-31"]

    def test_sundays_go_to_monday(self) -> None:
        """Rule 1.11, for 2033 and 2034, in which seven fixed days are Sundays."""
        assert days_off(Calendar.COURTS, 2033) == (
            "1/17 2/11 2/21 4/11 5/30 6/20 7/4 9/5 9/23 11/11 11/24 11/25 12/26"
        )
        assert days_off(Calendar.COURTS, 2034) == (
            "1/2 1/16 2/13 2/20 4/10 5/29 6/19 7/4 9/4 9/22 11/10 11/23 11/24 12/25"
        )

    def test_november_11_on_a_sunday(self) -> None:
        """Rule 1.11, for 2029."""
        assert names_on(Calendar.COURTS, "2029-11-12") == ["Veterans Day"]

    def test_columbus_day_gave_way_to_native_american_day(self) -> None:
        """AB 855 (Stats. 2021, ch. 283)."""
        assert days_named(Calendar.COURTS, "Columbus Day")[-1] == "2021-10-11"
        assert days_named(Calendar.COURTS, "Native American Day")[0] == "2022-09-23"

    def test_juneteenth_is_a_court_holiday_from_2022(self) -> None:
        assert days_named(Calendar.COURTS, "Juneteenth", range(2000, 2025)) == [
            "2022-06-20",
            "2023-06-19",
            "2024-06-19",
        ]


class TestStateOffices:
    """Gov. Code § 19853(b): Sunday to the Monday after; of Saturdays only November 11 moves."""

    def test_2024(self) -> None:
        """The State's own list of holidays for 2024."""
        assert days_off(Calendar.STATE_OFFICES, 2024) == (
            "1/1 1/15 2/19 4/1 5/27 7/4 9/2 11/11 11/28 11/29 12/25"
        )

    def test_2025(self) -> None:
        """The State's own list of holidays for 2025."""
        assert days_off(Calendar.STATE_OFFICES, 2025) == (
            "1/1 1/20 2/17 3/31 5/26 7/4 9/1 11/11 11/27 11/28 12/25"
        )

    def test_2026(self) -> None:
        """The State's own list of holidays for 2026: July 4 is a Saturday, nothing closes."""
        assert days_off(Calendar.STATE_OFFICES, 2026) == (
            "1/1 1/19 2/16 3/31 5/25 9/7 11/11 11/26 11/27 12/25"
        )

    def test_2027(self) -> None:
        """By the statute: April 10 and December 25 are Saturdays, nothing closes."""
        assert days_off(Calendar.STATE_OFFICES, 2027) == (
            "1/1 1/18 2/15 5/31 7/5 9/6 11/11 11/25 11/26"
        )

    def test_2028(self) -> None:
        """By the statute: January 1 is a Saturday, November 11 is one and moves."""
        assert days_off(Calendar.STATE_OFFICES, 2028) == (
            "1/17 2/21 4/10 5/29 7/4 9/4 11/10 11/23 11/24 12/25"
        )

    def test_sundays_go_to_monday(self) -> None:
        """By the statute, for 2033 (4/10, 12/25) and 2034 (1/1)."""
        assert days_off(Calendar.STATE_OFFICES, 2033) == (
            "1/17 2/21 4/11 5/30 7/4 9/5 11/11 11/24 11/25 12/26"
        )
        assert days_off(Calendar.STATE_OFFICES, 2034) == (
            "1/2 1/16 2/20 4/10 5/29 7/4 9/4 11/10 11/23 11/24 12/25"
        )

    def test_november_11_on_a_sunday(self) -> None:
        """Gov. Code § 19853(b), for 2029."""
        assert names_on(Calendar.STATE_OFFICES, "2029-11-12") == ["Veterans Day"]

    @pytest.mark.parametrize("year", SPAN)
    def test_every_closure_is_a_court_holiday_too(self, year: int) -> None:
        """A working day, for filing, needs only the courts' calendar."""
        closed = {each.day for each in holidays_in(Calendar.STATE_OFFICES, year)}
        assert closed <= {each.day for each in holidays_in(Calendar.COURTS, year)}


class TestLegalHolidays:
    """Gov. Code § 6700, and § 6701 for Sundays and November 11."""

    def test_2024(self) -> None:
        """By the statute: Lunar New Year (2/10) is a Saturday, March 31 a Sunday."""
        assert days_off(Calendar.LEGAL_HOLIDAYS, 2024) == (
            "1/1 1/15 2/12 2/19 4/1 4/24 5/27 6/19 7/4 9/2 9/9 9/27 10/14 11/11 11/28 12/25"
        )

    def test_2025(self) -> None:
        """By the statute: the last year without Diwali."""
        assert days_off(Calendar.LEGAL_HOLIDAYS, 2025) == (
            "1/1 1/20 1/29 2/12 2/17 3/31 4/24 5/26 6/19 7/4 9/1 9/9 9/26 10/13 11/11 11/27 12/25"
        )

    def test_2026(self) -> None:
        """By the statute: July 4 is a Saturday and Diwali (11/8) a Sunday; neither moves."""
        assert days_off(Calendar.LEGAL_HOLIDAYS, 2026) == (
            "1/1 1/19 2/12 2/16 2/17 3/31 4/24 5/25 6/19 9/7 9/9 9/25 10/12 11/11 11/26 12/25"
        )

    def test_2027(self) -> None:
        """By the acts of September 2026; 2/6, 4/10, 4/24, 5/16, 6/19 and 12/25 are weekend days."""
        assert days_off(Calendar.LEGAL_HOLIDAYS, 2027) == (
            "1/1 1/18 2/12 2/15 3/9 4/14 5/31 7/5 9/6 9/9 9/24 10/11 10/29 11/11 11/25"
        )

    def test_2028(self) -> None:
        """By the statute; 1/1, 2/12, 2/26, 9/9 are Saturdays and stay, 11/11 is one and moves."""
        assert days_off(Calendar.LEGAL_HOLIDAYS, 2028) == (
            "1/17 1/26 2/21 4/10 4/14 4/24 5/5 5/29 6/19 7/4 9/4 9/22 10/9 10/17 11/10 11/23 12/25"
        )

    @pytest.mark.parametrize(
        ("monday", "name"),
        [
            ("2034-01-02", "New Year's Day"),
            ("2034-02-13", "Lincoln Day"),
            ("2024-04-01", "Cesar Chavez Day"),
            ("2033-04-11", "Farmworkers Day"),
            ("2027-07-05", "Independence Day"),
            ("2029-09-10", "Admission Day"),
            ("2029-11-12", "Veterans Day"),
            ("2033-12-26", "Christmas Day"),
        ],
    )
    def test_the_sundays_that_move(self, monday: str, name: str) -> None:
        """Gov. Code § 6701: "… falls upon a Sunday, the Monday following is a holiday"."""
        [holiday] = holidays_on(Calendar.LEGAL_HOLIDAYS, date.fromisoformat(monday))
        assert (holiday.name.en, holiday.observed) == (name, True)

    @pytest.mark.parametrize(
        ("monday", "names"),
        [
            pytest.param("2037-02-16", ["Presidents' Day"], id="Lunar New Year, 2037-02-15"),
            pytest.param("2030-04-15", [], id="Sylvia Mendez Day, 2030-04-14"),
            pytest.param("2033-04-25", [], id="Genocide Remembrance Day, 2033-04-24"),
            pytest.param("2033-06-20", [], id="Juneteenth, 2033-06-19"),
            pytest.param("2026-11-09", [], id="Diwali, 2026-11-08"),
            pytest.param("2027-05-17", [], id="Eid al-Adha, 2027-05-16"),
        ],
    )
    def test_the_sundays_that_stay(self, monday: str, names: list[str]) -> None:
        """Gov. Code § 6701 names the days that move; these are not among them."""
        assert names_on(Calendar.LEGAL_HOLIDAYS, monday) == names

    @pytest.mark.parametrize(
        "friday",
        [
            "2027-12-31",
            "2028-02-11",
            "2018-03-30",
            "2027-04-09",
            "2029-04-13",
            "2027-04-23",
            "2027-06-18",
            "2026-07-03",
            "2028-09-08",
            "2027-12-24",
        ],
    )
    def test_the_saturdays_that_stay(self, friday: str) -> None:
        """Gov. Code § 6701: only November 11 goes to the Friday before."""
        assert names_on(Calendar.LEGAL_HOLIDAYS, friday) == []

    def test_november_11_on_a_saturday_goes_to_friday(self) -> None:
        """Gov. Code § 6701: "If November 11 falls upon a Saturday, the preceding Friday"."""
        assert names_on(Calendar.LEGAL_HOLIDAYS, "2028-11-10") == ["Veterans Day"]

    def test_the_friday_after_thanksgiving_is_none(self) -> None:
        assert names_on(Calendar.LEGAL_HOLIDAYS, "2026-11-27") == []

    def test_the_years_of_the_newer_days(self) -> None:
        """AB 2596, AB 1801, AB 1655 (2022), AB 268 (2025), AB 2017 and AB 2294 (2026)."""
        legal = Calendar.LEGAL_HOLIDAYS
        assert days_named(legal, "Lunar New Year")[0] == "2025-01-29"
        assert days_named(legal, "Genocide Remembrance Day")[0] == "2023-04-24"
        assert days_named(legal, "Juneteenth")[0] == "2023-06-19"
        assert days_named(legal, "Diwali")[0] == "2027-10-29"
        assert days_named(legal, "Sylvia Mendez Day")[0] == "2027-04-14"
        assert days_named(legal, "Eid al-Fitr")[0] == "2027-03-09"
        assert days_named(legal, "Eid al-Adha")[0] == "2028-05-05"


class TestFederal:
    """5 U.S.C. § 6103(b) and E.O. 11582: Saturday to the Friday before, Sunday to the Monday."""

    def test_2026(self) -> None:
        """The Office of Personnel Management's list for 2026."""
        assert days_off(Calendar.FEDERAL, 2026) == (
            "1/1 1/19 2/16 5/25 6/19 7/3 9/7 10/12 11/11 11/26 12/25"
        )

    def test_2027(self) -> None:
        """By the statute: the Friday before New Year's Day 2028 is in it."""
        assert days_off(Calendar.FEDERAL, 2027) == (
            "1/1 1/18 2/15 5/31 6/18 7/5 9/6 10/11 11/11 11/25 12/24 12/31"
        )

    def test_2028(self) -> None:
        """By the statute: no day off for New Year's Day is left."""
        assert days_off(Calendar.FEDERAL, 2028) == (
            "1/17 2/21 5/29 6/19 7/4 9/4 10/9 11/10 11/23 12/25"
        )

    def test_sundays_go_to_monday(self) -> None:
        """By the statute, for 2033 (6/19, 12/25), 2034 (1/1) and 2029 (11/11)."""
        assert days_off(Calendar.FEDERAL, 2033) == (
            "1/17 2/21 5/30 6/20 7/4 9/5 10/10 11/11 11/24 12/26"
        )
        assert days_off(Calendar.FEDERAL, 2034) == (
            "1/2 1/16 2/20 5/29 6/19 7/4 9/4 10/9 11/10 11/23 12/25"
        )
        assert names_on(Calendar.FEDERAL, "2029-11-12") == ["Veterans Day"]

    def test_juneteenth_is_federal_from_2021(self) -> None:
        """Pub. L. 117-17, signed 2021-06-17; June 19 of that year was a Saturday."""
        name = "Juneteenth National Independence Day"
        assert days_named(Calendar.FEDERAL, name)[:2] == ["2021-06-18", "2022-06-20"]

    @pytest.mark.parametrize("day", ["2024-12-24", "2025-01-09", "2025-12-24", "2025-12-26"])
    def test_a_closing_by_executive_order_is_no_holiday(self, day: str) -> None:
        assert names_on(Calendar.FEDERAL, day) == []


class TestFarmworkersDay:
    """SB 1394 (Stats. 2026, ch. 708): from March 31 to April 10, in force 2027-01-01."""

    LISTS = (Calendar.COURTS, Calendar.STATE_OFFICES, Calendar.LEGAL_HOLIDAYS)

    def test_march_31_on_a_saturday_moved_in_the_courts_alone(self) -> None:
        """March 31, 2018 was a Saturday, March 31, 2024 a Sunday."""
        assert names_on(Calendar.COURTS, "2018-03-30") == ["Cesar Chavez Day"]
        assert names_on(Calendar.STATE_OFFICES, "2018-03-30") == []
        assert all(names_on(each, "2024-04-01") == ["Cesar Chavez Day"] for each in self.LISTS)

    @pytest.mark.parametrize("calendar", LISTS)
    def test_march_31_is_a_holiday_through_2026_under_two_names(self, calendar: Calendar) -> None:
        assert names_on(calendar, "2025-03-31") == ["Cesar Chavez Day"]
        assert names_on(calendar, "2026-03-31") == ["Farmworkers Day"]

    @pytest.mark.parametrize("calendar", LISTS)
    @pytest.mark.parametrize("year", range(2027, 2042))
    def test_march_31_is_a_working_day_from_2027(self, calendar: Calendar, year: int) -> None:
        assert holidays_on(calendar, date(year, 3, 31)) == ()
        assert holidays_on(calendar, date(year, 3, 30)) == ()
        assert holidays_on(calendar, date(year, 4, 1)) == ()

    @pytest.mark.parametrize("calendar", LISTS)
    def test_april_10_is_none_before_2027(self, calendar: Calendar) -> None:
        assert holidays_on(calendar, date(2026, 4, 10)) == ()
        assert names_on(calendar, "2028-04-10") == ["Farmworkers Day"]

    def test_a_saturday_moves_in_the_courts_alone(self) -> None:
        """April 10, 2027 is a Saturday."""
        assert names_on(Calendar.COURTS, "2027-04-09") == ["Farmworkers Day"]
        assert names_on(Calendar.STATE_OFFICES, "2027-04-09") == []
        assert names_on(Calendar.LEGAL_HOLIDAYS, "2027-04-09") == []

    @pytest.mark.parametrize("calendar", LISTS)
    @pytest.mark.parametrize("year", [2029, 2030, 2031, 2035, 2036, 2040, 2041])
    def test_the_years_it_may_be_moved_say_so(self, calendar: Calendar, year: int) -> None:
        """April 10 falls Tuesday to Thursday: the Legislature may move the day."""
        flag = Text(
            en="April 10 falls on a Tuesday, Wednesday or Thursday this year, so the Legislature"
            " may move Farmworkers Day.",
            es="Este año el 10 de abril cae en martes, miércoles o jueves; por eso la Legislatura"
            " puede mover el Día de los Trabajadores Agrícolas.",
        )
        [day] = holidays_on(calendar, date(year, 4, 10))
        assert (day.flag, day.estimated) == (flag, False)
        assert flag in cautions(calendar, year)

    @pytest.mark.parametrize("calendar", LISTS)
    @pytest.mark.parametrize("year", [2027, 2028, 2032, 2033, 2034, 2037, 2038, 2039])
    def test_the_other_years_do_not(self, calendar: Calendar, year: int) -> None:
        assert not any("April 10" in said.en for said in cautions(calendar, year))


class TestDaysOfTheMoon:
    """Lunar New Year, Diwali and the two Eids: legal holidays on which everything stays open."""

    LEGAL = Calendar.LEGAL_HOLIDAYS

    def test_lunar_new_year(self) -> None:
        """The Chinese calendar's first days; those of the years left out are weekend days."""
        assert days_named(self.LEGAL, "Lunar New Year") == [
            "2025-01-29",
            "2026-02-17",
            "2028-01-26",
            "2029-02-13",
            "2031-01-23",
            "2032-02-11",
            "2033-01-31",
            "2035-02-08",
            "2036-01-28",
            "2038-02-04",
            "2039-01-24",
            "2041-02-01",
        ]

    def test_diwali(self) -> None:
        """The days printed in India; those of the years left out are weekend days."""
        assert days_named(self.LEGAL, "Diwali") == [
            "2027-10-29",
            "2028-10-17",
            "2029-11-05",
            "2031-11-14",
            "2032-11-02",
            "2034-11-10",
            "2035-10-30",
            "2038-10-27",
            "2039-11-15",
            "2041-10-24",
        ]

    def test_eid_al_fitr(self) -> None:
        """Estimates, and twice in 2033 (January 2 is a Sunday); left out are weekend days."""
        assert days_named(self.LEGAL, "Eid al-Fitr") == [
            "2027-03-09",
            "2029-02-14",
            "2030-02-04",
            "2031-01-24",
            "2032-01-14",
            "2033-12-23",
            "2034-12-12",
            "2036-11-19",
            "2038-10-29",
            "2039-10-19",
            "2041-09-26",
        ]

    def test_eid_al_adha(self) -> None:
        """Estimates, and twice in 2039; left out are weekend days."""
        assert days_named(self.LEGAL, "Eid al-Adha") == [
            "2028-05-05",
            "2029-04-24",
            "2031-04-02",
            "2032-03-22",
            "2033-03-11",
            "2034-03-01",
            "2036-02-07",
            "2037-01-26",
            "2039-01-05",
            "2039-12-26",
            "2040-12-14",
            "2041-12-04",
        ]

    def test_what_is_estimated(self) -> None:
        """Both Eids always, Diwali in 2027 and, beyond the printed lists, from 2036."""
        estimated = [
            f"{each.day} {each.name.en}"
            for calendar in Calendar
            for year in (2026, 2027, 2028, 2035, 2036, 2038)
            for each in holidays_in(calendar, year)
            if each.estimated
        ]
        assert estimated == [
            "2027-03-09 Eid al-Fitr",
            "2027-10-29 Diwali",
            "2028-05-05 Eid al-Adha",
            "2036-02-07 Eid al-Adha",
            "2036-11-19 Eid al-Fitr",
            "2038-10-27 Diwali",
            "2038-10-29 Eid al-Fitr",
        ]

    def test_diwali_2027_names_the_other_day(self) -> None:
        [diwali] = holidays_on(self.LEGAL, date(2027, 10, 29))
        assert diwali.flag == Text(
            en="Diwali 2027 may be printed as October 28 or October 29.",
            es="Diwali de 2027 puede aparecer impreso como 28 o 29 de octubre.",
        )

    def test_an_eid_says_that_the_moon_decides(self) -> None:
        [eid] = holidays_on(self.LEGAL, date(2027, 3, 9))
        assert eid.flag == Text(
            en="The dates of Eid al-Fitr and Eid al-Adha are estimated: the moon decides, and each"
            " may come a day earlier or later.",
            es="Las fechas de Eid al-Fitr y Eid al-Adha son estimadas: la luna decide, y cada una"
            " puede llegar un día antes o después.",
        )

    @pytest.mark.parametrize("calendar", [Calendar.COURTS, Calendar.STATE_OFFICES])
    @pytest.mark.parametrize(
        "day",
        ["2026-02-17", "2026-04-24", "2026-09-09", "2026-10-12", "2027-03-09", "2027-04-14"],
    )
    def test_courts_and_state_offices_stay_open(self, calendar: Calendar, day: str) -> None:
        """Code Civ. Proc. § 135 excepts them, and Admission Day and Columbus Day."""
        assert names_on(calendar, day) == []


class TestHolidays:
    """What a day off is told as."""

    def test_a_day_that_stands_in_for_a_saturday(self) -> None:
        assert holidays_on(Calendar.COURTS, date(2027, 4, 9)) == (
            Holiday(
                day=date(2027, 4, 9),
                name=Text(en="Farmworkers Day", es="Día de los Trabajadores Agrícolas"),
                observed=True,
                estimated=False,
                statute="Code Civ. Proc. § 135; Cal. Rules of Court, rule 1.11",
                flag=None,
            ),
        )

    @pytest.mark.parametrize(
        ("calendar", "statute"),
        [
            (Calendar.COURTS, "Code Civ. Proc. § 135; Cal. Rules of Court, rule 1.11"),
            (Calendar.STATE_OFFICES, "Gov. Code § 19853"),
            (Calendar.LEGAL_HOLIDAYS, "Gov. Code §§ 6700, 6701"),
            (Calendar.FEDERAL, "5 U.S.C. § 6103; E.O. 11582"),
        ],
    )
    def test_each_day_cites_its_statute(self, calendar: Calendar, statute: str) -> None:
        assert {each.statute for year in SPAN for each in holidays_in(calendar, year)} == {statute}

    def test_observed_days_of_2027(self) -> None:
        """June 19, December 25 and the next January 1 are Saturdays, July 4 a Sunday."""
        courts = holidays_in(Calendar.COURTS, 2027)
        assert [each.day.isoformat() for each in courts if each.observed] == [
            "2027-04-09",
            "2027-06-18",
            "2027-07-05",
            "2027-12-24",
            "2027-12-31",
        ]

    def test_two_holidays_may_share_a_day(self) -> None:
        """On the two days of the span on which it happens with an Eid, and on one of Diwali."""
        legal = Calendar.LEGAL_HOLIDAYS
        assert names_on(legal, "2029-04-24") == ["Genocide Remembrance Day", "Eid al-Adha"]
        assert names_on(legal, "2034-11-10") == ["Diwali", "Veterans Day"]
        assert names_on(legal, "2039-12-26") == ["Christmas Day", "Eid al-Adha"]
        flagged = [each.estimated for each in holidays_on(legal, date(2039, 12, 26))]
        assert flagged == [False, True]

    @pytest.mark.parametrize("calendar", Calendar)
    @pytest.mark.parametrize("year", SPAN)
    def test_a_year_is_its_weekdays_in_order(self, calendar: Calendar, year: int) -> None:
        """No list repeats Saturdays and Sundays; each day of a year is found by itself too."""
        listed = holidays_in(calendar, year)
        days = [each.day for each in listed]
        assert days == sorted(days)
        assert {day.year for day in days} == {year}
        assert all(day.weekday() < 5 for day in days)
        assert all(each in holidays_on(calendar, each.day) for each in listed)

    def test_a_working_day_has_none(self) -> None:
        assert all(holidays_on(calendar, date(2026, 3, 3)) == () for calendar in Calendar)

    def test_nothing_can_be_changed(self) -> None:
        [holiday] = holidays_on(Calendar.FEDERAL, date(2026, 12, 25))
        with pytest.raises(FrozenInstanceError):
            holiday.observed = True  # type: ignore[misc] # the test is that it cannot be done
        with pytest.raises(TypeError):
            TITLES[Calendar.FEDERAL] = Text(en="", es="")  # type: ignore[index] # the same


class TestSpan:
    """2000 through 2041, and an error that names the span elsewhere: never a silent answer."""

    MESSAGE = r"holidays are known from 2000 through 2041, not for (1999|2042)"

    def test_span(self) -> None:
        assert (FIRST_YEAR, LAST_YEAR) == (2000, 2041)

    def test_edges_are_answered(self) -> None:
        """January 1, 2000 is a Saturday and January 1, 2042 a Wednesday: neither adds a day."""
        assert days_off(Calendar.FEDERAL, 2000) == ("1/17 2/21 5/29 7/4 9/4 10/9 11/10 11/23 12/25")
        assert days_off(Calendar.COURTS, 2041) == (
            "1/1 1/21 2/12 2/18 4/10 5/27 6/19 7/4 9/2 9/27 11/11 11/28 11/29 12/25"
        )
        assert holidays_on(Calendar.COURTS, date(2000, 1, 1)) == ()
        assert holidays_on(Calendar.COURTS, date(2041, 12, 31)) == ()

    @pytest.mark.parametrize("calendar", Calendar)
    @pytest.mark.parametrize("year", [1999, 2042])
    def test_outside_is_an_error(self, calendar: Calendar, year: int) -> None:
        with pytest.raises(ValueError, match=self.MESSAGE):
            holidays_in(calendar, year)
        with pytest.raises(ValueError, match=self.MESSAGE):
            holidays_on(calendar, date(year, 7, 1))
        with pytest.raises(ValueError, match=self.MESSAGE):
            cautions(calendar, year)


@pytest.mark.parametrize(
    ("calendar", "first"),
    [
        # March 31, 2002 is a Sunday: the courts' first holiday of Cesar Chavez is Monday.
        (Calendar.COURTS, date(2002, 4, 1)),
        (Calendar.STATE_OFFICES, date(2003, 3, 31)),
        (Calendar.LEGAL_HOLIDAYS, date(2003, 3, 31)),
    ],
)
def test_cesar_chavez_day_is_no_holiday_before_its_act(calendar: Calendar, first: date) -> None:
    """Of August 2000 for the State, of October 2001 for the courts."""
    (found,) = holidays_on(calendar, first)
    assert found.title.en.startswith("Cesar Chavez Day")
    assert holidays_on(calendar, date(2000, 3, 31)) == ()
