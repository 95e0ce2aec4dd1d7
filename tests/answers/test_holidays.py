"""The four calendars as they are told, a year at a time."""

from datetime import date
from urllib.parse import parse_qsl

import pytest

from calendars.california import Calendar
from service.answers.holidays import CalendarYear, DayOff, calendar_year, calendars, read_year
from service.engine.faults import FaultsError, UnknownParameter


def year(calendar: Calendar, query: str) -> CalendarYear:
    return calendar_year(read_year(calendar, parse_qsl(query)))


def day(told: CalendarYear, month: int, day_: int) -> DayOff:
    return next(found for found in told.days if found.date == date(told.year, month, day_))


class TestYear:
    def test_a_holiday_that_is_observed_on_another_day(self) -> None:
        """Rule 1.11: Farmworkers Day 2027, April 10, is a Saturday; courts close on Friday."""
        found = day(year(Calendar.COURTS, "year=2027"), 4, 9)
        assert found.name == "Farmworkers Day (observed)"
        assert found.observed
        assert not found.estimated
        assert "135" in found.statute

    def test_in_spanish(self) -> None:
        told = year(Calendar.COURTS, "year=2027&lang=es")
        assert day(told, 4, 9).name.endswith("(observado)")
        assert told.checked.startswith("Verificado con las listas publicadas")
        assert told.lang == "es"

    @pytest.mark.parametrize("calendar", Calendar)
    def test_a_year_before_the_published_lists_says_so(self, calendar: Calendar) -> None:
        assert "not checked" in " ".join(year(calendar, "year=2008").cautions)
        assert "no se verificaron" in " ".join(year(calendar, "year=2023&lang=es").cautions)
        assert "not checked" not in " ".join(year(calendar, "year=2024").cautions)

    def test_an_estimated_day_says_so(self) -> None:
        """Eid al-Fitr 2027, about March 9 (Gov. Code § 6700, AB 2017)."""
        found = day(year(Calendar.LEGAL_HOLIDAYS, "year=2027"), 3, 9)
        assert found.estimated
        assert found.flag

    def test_cautions_of_the_year(self) -> None:
        """One state agency's page shows its offices closed on Friday, July 3, 2026."""
        assert year(Calendar.STATE_OFFICES, "year=2026").cautions
        assert year(Calendar.COURTS, "year=2026").cautions == []

    def test_the_first_and_the_last_year(self) -> None:
        for number in (2000, 2041):
            assert year(Calendar.FEDERAL, f"year={number}").year == number

    @pytest.mark.parametrize("query", ["year=1999", "year=2042", "year=", "year=27", ""])
    def test_no_other_year(self, query: str) -> None:
        with pytest.raises(FaultsError) as caught:
            year(Calendar.FEDERAL, query)
        assert [fault.parameter for fault in caught.value.faults] == ["year"]

    def test_no_other_parameter(self) -> None:
        with pytest.raises(FaultsError) as caught:
            year(Calendar.FEDERAL, "years=2027&year=2027")
        assert caught.value.faults == (
            UnknownParameter("years", "2027", "federal", ("year", "lang"), nearest="year"),
        )

    def test_one_query_for_every_way_to_write_it(self) -> None:
        assert (
            read_year(Calendar.FEDERAL, [("lang", "en"), ("year", "2027")]).canonical == "year=2027"
        )


class TestList:
    def test_names_them_and_their_years(self) -> None:
        told = calendars("es").calendars
        assert [found.calendar for found in told] == [calendar.value for calendar in Calendar]
        assert {(found.first_year, found.last_year) for found in told} == {(2000, 2041)}
        assert len({found.title for found in told}) == 4
