"""The rows themselves: that each list's law can be read without a gap or an overlap."""

from collections import Counter

import pytest

from calendars._holidays_package import HolidayTable
from calendars.holiday_rows import COURTS, FEDERAL, LEGAL_HOLIDAYS, STATE_OFFICES, HolidayList

LISTS = (COURTS, STATE_OFFICES, LEGAL_HOLIDAYS, FEDERAL)
NAMES = ("courts", "state offices", "legal holidays", "federal")
SPAN = range(2000, 2042)


@pytest.mark.parametrize("listed", LISTS, ids=NAMES)
@pytest.mark.parametrize("year", SPAN)
def test_a_day_has_one_row_a_year(listed: HolidayList, year: int) -> None:
    """A change of law closes one row and opens the next."""
    words = Counter(row.occasion.on for row in listed.rows if row.since <= year <= row.until)
    assert set(words.values()) == {1}


@pytest.mark.parametrize("listed", LISTS, ids=NAMES)
def test_each_row_is_law_in_some_year_of_the_span(listed: HolidayList) -> None:
    assert all(2000 <= row.since <= row.until <= 2041 for row in listed.rows)


@pytest.mark.parametrize("listed", LISTS, ids=NAMES)
def test_a_caution_is_about_days_that_are_law_in_its_years(listed: HolidayList) -> None:
    for caution in listed.cautions:
        assert set(caution.years) <= set(SPAN)
        for occasion in caution.about:
            [row] = [row for row in listed.rows if row.occasion == occasion]
            assert row.since <= min(caution.years)
            assert max(caution.years) <= row.until


@pytest.mark.parametrize("listed", LISTS, ids=NAMES)
def test_a_day_has_one_caution_a_year(listed: HolidayList) -> None:
    said = Counter(
        (occasion.on, year)
        for caution in listed.cautions
        for occasion in caution.about
        for year in caution.years
    )
    assert all(times == 1 for times in said.values())


def test_no_locale_changes_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """The package names its days in the environment's language; ours are keys."""
    monkeypatch.setenv("LANGUAGE", "th")
    monkeypatch.setenv("LC_ALL", "th_TH.UTF-8")
    last = list(HolidayTable("federal").weekdays())[-1]
    assert (last[0].isoformat(), *last[1:]) == ("2041-12-25", "dec 25", False)
