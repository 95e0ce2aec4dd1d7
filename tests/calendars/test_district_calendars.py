"""Districts' calendars as they were read: each year closes, and is what any calendar has to be."""

import tomllib
from datetime import date, timedelta
from importlib.resources import files
from itertools import pairwise

import pytest

from calendars.district_calendars import (
    BREAK_NAMES,
    CONFIDENCE,
    NOT_OFFICIAL,
    BreakName,
    Confidence,
    DistrictYear,
    districts,
)
from calendars.school import Span, school_days
from calendars.school_file.years import Missing, Year, school_year_of, weekdays

EVERY = {
    f"{district.id} {year.label}": year
    for district in districts().values()
    for year in district.years
}
WHOLE = {name: year for name, year in EVERY.items() if year.whole}
# 188 days of instruction, eight of them added under a waiver of the state.
WAIVED = {"sacramento-city-unified 2025-26"}


def test_the_districts() -> None:
    assert len(EVERY) == 67
    assert len(WHOLE) == 51
    assert list(districts()) == sorted(districts())
    assert districts()["fresno-unified"].name == "Fresno Unified"
    assert all(district.county for district in districts().values())


def test_a_whole_year() -> None:
    year = districts()["san-diego-unified"].years[1]
    assert (year.label, year.track, year.whole) == ("2026-27", "Traditional", True)
    assert year.school_year == Span(date(2026, 8, 10), date(2027, 5, 26))
    assert [(one.name.value, str(one.span.first)) for one in year.breaks] == [
        ("thanksgiving", "2026-11-23"),
        ("winter", "2026-12-21"),
        ("spring", "2027-03-29"),
    ]
    assert date(2027, 2, 12) in year.closed
    assert year.expires == date(2027, 5, 27)
    assert year.school.year_of(date(2026, 12, 25)) == year.school_year


def test_a_year_of_breaks_only() -> None:
    (year,) = districts()["dry-creek-joint-elementary"].years
    assert (year.whole, year.school_year, year.closed, year.school_days) == (False, None, (), None)
    assert len(year.school.breaks) == 4
    assert year.school.years == ()


@pytest.mark.parametrize("year", WHOLE.values(), ids=WHOLE)
def test_the_weekdays_left_are_the_stated_total(year: DistrictYear) -> None:
    assert year.school_year is not None
    off = set(year.closed) | {
        date.fromordinal(day) for one in year.breaks for day in weekdays(one.span)
    }
    left = {date.fromordinal(day) for day in weekdays(year.school_year)} - off
    assert len(left) == year.school_days
    # And none of them is a day on which the law closes schools.
    assert all(school_days(year.school).counts(day) for day in left)


@pytest.mark.parametrize("year", WHOLE.values(), ids=WHOLE)
def test_a_whole_year_passes_what_a_file_has_to(year: DistrictYear) -> None:
    assert year.school_year is not None
    first, last = year.school_year
    checked = Year(school_year_of(first), first, last, year.school.breaks, year.closed)
    waived = year.school_days == 188
    assert checked.missing == ((Missing.SCHOOL_DAYS,) if waived else ())


def test_only_the_waived_year_has_other_than_175_to_185_days() -> None:
    assert {
        name for name, year in WHOLE.items() if not 175 <= (year.school_days or 0) <= 185
    } == WAIVED


@pytest.mark.parametrize("year", EVERY.values(), ids=EVERY)
def test_every_year_is_in_order_and_has_its_source(year: DistrictYear) -> None:
    spans = year.school.breaks
    assert all(one.last < other.first for one, other in pairwise(spans))
    assert list(year.closed) == sorted(set(year.closed))
    assert all(day.weekday() < 5 for span in spans for day in span)
    assert year.source.startswith("https://")
    assert year.seen == date(2026, 11, 23)
    if year.school_year:
        assert year.expires == year.school_year.last + timedelta(1)
        assert all(year.school_year.first <= span.first for span in spans)
        assert all(span.last <= year.school_year.last for span in spans)
    assert set(year.some_grades).isdisjoint(year.closed)


def test_words_in_both_languages() -> None:
    assert set(BREAK_NAMES) == set(BreakName)
    assert set(CONFIDENCE) == set(Confidence)
    assert all(words.en != words.es for words in (*BREAK_NAMES.values(), NOT_OFFICIAL))


def test_no_file_has_a_key_that_nothing_reads() -> None:
    known = {
        "label", "track", "other_calendars", "first", "last", "whole", "school_days", "breaks",
        "closed", "some_grades", "source", "seen", "confidence", "expires",
    }  # fmt: skip
    for file in (files("calendars") / "districts").iterdir():
        row = tomllib.loads(file.read_text("utf-8"))
        assert set(row) == {"name", "county", "years"}
        assert all(set(year) <= known for year in row["years"])
