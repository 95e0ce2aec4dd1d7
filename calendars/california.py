"""Holiday calendars of California: courts, state offices, legal holidays, federal."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby
from types import MappingProxyType

from calendars._holidays_package import HolidayTable
from calendars.holiday_rows import (
    COURTS,
    FEDERAL,
    FIRST_YEAR,
    LAST_YEAR,
    LEGAL_HOLIDAYS,
    STATE_OFFICES,
    Caution,
    HolidayList,
    Row,
)
from calendars.translation import Text

__all__ = [
    "CHECKED",
    "FIRST_YEAR",
    "LAST_YEAR",
    "TITLES",
    "Calendar",
    "Holiday",
    "cautions",
    "holidays_in",
    "holidays_on",
]

CHECKED = Text(
    en="Checked against the published lists for 2024 to 2026 and against the statutes as amended"
    " through the acts of September 2026",
    es="Verificado con las listas publicadas de 2024 a 2026 y con las leyes, incluidas las"
    " enmiendas hasta septiembre de 2026",
)


class Calendar(StrEnum):
    """A holiday calendar."""

    COURTS = "courts"
    STATE_OFFICES = "state-offices"
    LEGAL_HOLIDAYS = "legal-holidays"
    FEDERAL = "federal"


@dataclass(frozen=True, slots=True)
class Holiday:
    """A holiday from Monday to Friday; `observed` if it stands in for a weekend day."""

    day: date
    name: Text
    observed: bool
    estimated: bool
    statute: str
    flag: Text | None

    @property
    def title(self) -> Text:
        """The name; of one in lieu of a weekend day it says so (5 U.S.C. § 6103(b))."""
        return _OBSERVED.format(name=self.name) if self.observed else self.name


_OBSERVED = Text(en="{name} (observed)", es="{name} (observado)")
_LISTS: Mapping[Calendar, HolidayList] = MappingProxyType(
    {
        Calendar.COURTS: COURTS,
        Calendar.STATE_OFFICES: STATE_OFFICES,
        Calendar.LEGAL_HOLIDAYS: LEGAL_HOLIDAYS,
        Calendar.FEDERAL: FEDERAL,
    }
)

TITLES: Mapping[Calendar, Text] = MappingProxyType(
    {calendar: listed.title for calendar, listed in _LISTS.items()}
)


def holidays_in(calendar: Calendar, year: int) -> tuple[Holiday, ...]:
    """Holidays of a year, in order; ValueError outside the known years."""
    _check_span(year)
    return _BY_YEAR[calendar][year]


def holidays_on(calendar: Calendar, day: date) -> tuple[Holiday, ...]:
    """Holidays on `day`; ValueError outside the known years."""
    _check_span(day.year)
    return _BY_DAY[calendar].get(day, ())


def cautions(calendar: Calendar, year: int) -> tuple[Text, ...]:
    """Cautions about a year of a calendar; ValueError outside the known years."""
    _check_span(year)
    return tuple(caution.says for caution in _LISTS[calendar].cautions if year in caution.years)


def _check_span(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        message = f"holidays are known from {FIRST_YEAR} through {LAST_YEAR}, not for {year}"
        raise ValueError(message)


def _all_holidays(calendar: Calendar) -> Iterator[Holiday]:
    listed = _LISTS[calendar]
    for day, words, observed in HolidayTable(calendar.name.lower()).weekdays():
        row = _row(listed, words, day.year)
        caution = _caution(listed, row, day.year)
        yield Holiday(
            day=day,
            name=row.occasion.name,
            observed=observed,
            estimated=caution is not None and caution.estimated,
            statute=listed.statute,
            flag=None if caution is None else caution.says,
        )


def _row(listed: HolidayList, words: str, year: int) -> Row:
    rows = (row for row in listed.rows if row.occasion.on == words)
    return next(row for row in rows if row.since <= year <= row.until)


def _caution(listed: HolidayList, row: Row, year: int) -> Caution | None:
    about = (caution for caution in listed.cautions if row.occasion in caution.about)
    return next((caution for caution in about if year in caution.years), None)


def _by_year(holidays: tuple[Holiday, ...]) -> Mapping[int, tuple[Holiday, ...]]:
    years = groupby(holidays, lambda holiday: holiday.day.year)
    return MappingProxyType({year: tuple(days) for year, days in years})


def _by_day(holidays: tuple[Holiday, ...]) -> Mapping[date, tuple[Holiday, ...]]:
    days = groupby(holidays, lambda holiday: holiday.day)
    return MappingProxyType({day: tuple(same) for day, same in days})


_ALL = MappingProxyType({calendar: tuple(_all_holidays(calendar)) for calendar in Calendar})
_BY_YEAR = MappingProxyType({calendar: _by_year(days) for calendar, days in _ALL.items()})
_BY_DAY = MappingProxyType({calendar: _by_day(days) for calendar, days in _ALL.items()})
