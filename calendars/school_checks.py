"""Checks of an entered school calendar: missing breaks, and entries that look mistyped."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from calendars.day_sets import ExcludedDays
from calendars.school import MUST_CLOSE, School, Span, school_days, vacations
from calendars.school_file.years import thanksgiving, weekday_count, weekdays

MOST_SCHOOL_DAYS, FEWEST_SCHOOL_DAYS = 190, 170
"""School days of a year that has its 180, give or take what a waiver allows."""

_LONGEST_BREAK = 30  # weekdays
_SHORT = 5
# These never move, or the weekdays around them are usually off too.
_KEPT = frozenset({"Veterans Day", "Thanksgiving Day", "Christmas Day", "New Year's Day"})
_HOLIDAYS = {holiday.first: holiday for holiday in MUST_CLOSE}
_HOLIDAY_ORDINALS = frozenset(day.toordinal() for day in _HOLIDAYS)
_FRIDAY = 4


def unknown_winters(school: School, crossed: Span) -> tuple[int, ...]:
    """The years whose December 20 to January 3 is `crossed` without a winter break.

    A winter break has more than five weekdays.
    """
    winters = (
        (year, winter(year)) for year in range(crossed.first.year - 1, crossed.last.year + 1)
    )
    return tuple(
        year
        for year, days in winters
        if _overlap(days, crossed) and not _has_long_break(school, days)
    )


def winter(year: int) -> Span:
    """December 20 to January 3."""
    return Span(date(year, 12, 20), date(year + 1, 1, 3))


def open_thanksgivings(school: School, crossed: Span) -> tuple[int, ...]:
    """The years whose week of Thanksgiving is `crossed` with no closure entered in it."""
    return school.open_weeks(_thanksgiving_week, *crossed)


def summer_breaks(school: School) -> tuple[Span, ...]:
    """The breaks between two school years, or longer than any break."""
    between = [Span(year.last, following.first) for year, following in pairwise(school.years)]
    return tuple(
        span
        for span in school.breaks
        if weekday_count(span) > _LONGEST_BREAK or any(_overlap(span, gap) for gap in between)
    )


def unusual_years(school: School) -> Iterator[tuple[Span, int]]:
    """The school years with too few school days or, with a winter break, too many of them.

    Without its winter break a year is not whole yet, and its number says nothing.
    """
    days = school_days(school)
    for year in school.years:
        number = sum(map(days.counts, _days(year)))
        is_whole = _has_long_break(school, winter(year.first.year))
        if number < FEWEST_SCHOOL_DAYS or (is_whole and number > MOST_SCHOOL_DAYS):
            yield year, number


def moved_holidays(school: School) -> Iterator[tuple[date, ExcludedDays]]:
    """The closed weekdays in the week of a holiday that is off too, with that holiday."""
    for day in school.closed:
        monday = day - timedelta(day.weekday())
        for each in _days(Span(monday, monday + timedelta(_FRIDAY))):
            holiday = _HOLIDAYS.get(each)
            is_off = holiday and holiday.reason.en not in _KEPT and each not in school.held
            if holiday and is_off and day not in _HOLIDAYS and day.weekday() <= _FRIDAY:
                yield day, holiday


def held_holidays(school: School) -> Iterator[ExcludedDays]:
    """The holidays on which school is entered as open."""
    return (_HOLIDAYS[day] for day in school.held if day in _HOLIDAYS)


def breaks_outside(school: School) -> Iterator[Span]:
    """The breaks that lie in none of the school years."""
    summers = summer_breaks(school)
    for span in school.breaks if school.years else ():
        if span not in summers and not any(_overlap(span, year) for year in school.years):
            yield span


def closed_weekends(school: School) -> Iterator[date]:
    """The closed days on a Saturday or Sunday."""
    return (day for day in school.closed if day.weekday() > _FRIDAY)


def empty_breaks(school: School) -> Iterator[Span]:
    """The breaks whose weekdays are all closed days or holidays."""
    off = _HOLIDAY_ORDINALS.union(day.toordinal() for day in school.closed)
    return (span for span in school.breaks if off.issuperset(weekdays(span)))


def _has_long_break(school: School, days: Span) -> bool:
    return any(found.typed > _SHORT and _overlap(found.run, days) for found in vacations(school))


def _thanksgiving_week(year: int) -> Span:
    thursday = thanksgiving(year)
    return Span(thursday - timedelta(3), thursday + timedelta(1))


def _overlap(one: Span, other: Span) -> bool:
    return one.first <= other.last and other.first <= one.last


def _days(span: Span) -> Iterator[date]:
    return map(date.fromordinal, range(span.first.toordinal(), span.last.toordinal() + 1))
