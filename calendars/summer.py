"""School days of the Education Code that go on in the summer: §§ 48925(c), 49068(c)."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from calendars.day_sets import ListedDays, clip
from calendars.school import (
    BREAK,
    CLOSED,
    CLOSED_BY_LAW,
    HOLIDAY_NAMES,
    MUST_CLOSE,
    School,
    Span,
    days_of,
    disjoint,
    excluded,
    is_weekday,
    school_days,
)
from calendars.translation import Text

BOARD_RECESS = Text(
    en="Summer recess of the school board", es="Receso de verano de la junta escolar"
)

_CITE = "Ed. Code § 48925(c)"
_ONE_DAY = timedelta(1)
_JULY = 7


def recess_weekdays(school: School) -> tuple[date, ...]:
    """Each Monday to Friday of the summer recesses, holidays too, in order.

    Before the first year that was given it begins on July 1, after the last it ends on June 30:
    "The school year begins on the first day of July" (Ed. Code § 37200).
    """
    if not school.years:
        return ()
    first, last = school.years[0].first, school.years[-1].last
    july = date(first.year - (first.month < _JULY), _JULY, 1)
    june = max(last, date(last.year, 6, 30))
    ends = (july - _ONE_DAY, *(year.last for year in school.years))
    starts = (*(year.first for year in school.years), june + _ONE_DAY)
    recesses = (
        Span(end + _ONE_DAY, start - _ONE_DAY) for end, start in zip(ends, starts, strict=True)
    )
    return tuple(day for recess in recesses for day in days_of(recess) if is_weekday(day))


def school_or_summer_days(school: School, without: frozenset[date] = frozenset()) -> ListedDays:
    """School days, and the weekdays of the summer recess that are not in `without`."""
    summer = recess_weekdays(school)
    if not summer:
        return school_days(school)
    first, last = min(school.years[0].first, summer[0]), max(school.years[-1].last, summer[-1])
    named = [
        *(excluded(span, BREAK, _CITE) for span in _in_years(school.breaks, school)),
        *(
            skip._replace(cite=_CITE)
            for skip in clip(MUST_CLOSE, first, last)
            if skip.first not in school.held and school.year_of(skip.first)
        ),
        *(
            excluded(Span(day, day), CLOSED, _CITE)
            for day in school.closed
            if is_weekday(day) and school.year_of(day)
        ),
        *(excluded(Span(day, day), HOLIDAY_NAMES.get(day, BOARD_RECESS), _CITE) for day in without),
    ]
    return ListedDays(first, last, disjoint(named), _CITE, school.held)


def school_or_weekdays(school: School) -> ListedDays:
    """School days, and the weekdays of the summer recess that are no holiday."""
    return school_or_summer_days(school, CLOSED_BY_LAW.intersection(recess_weekdays(school)))


def _in_years(spans: Iterable[Span], school: School) -> Iterator[Span]:
    """The parts of `spans` that lie in a school year."""
    for span in spans:
        for year in school.years:
            first, last = max(span.first, year.first), min(span.last, year.last)
            if first <= last:
                yield Span(first, last)
