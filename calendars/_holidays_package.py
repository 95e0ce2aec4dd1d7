"""Holiday dates from the rows of law, computed by the `holidays` package.

Its underscore methods are private, so its version is pinned and the dates are tested.
"""

from collections.abc import Iterator
from datetime import date

from holidays.calendars.gregorian import NOV, OCT, SAT
from holidays.calendars.hindu import _CustomHinduHolidays
from holidays.groups.chinese import ChineseCalendarHolidays
from holidays.groups.hindu import HinduCalendarHolidays
from holidays.groups.international import InternationalHolidays
from holidays.groups.islamic import IslamicHolidays
from holidays.helpers import tr
from holidays.observed_holiday_base import ObservedHolidayBase

from calendars.holiday_rows import (
    COURTS,
    FEDERAL,
    FIRST_YEAR,
    LAST_YEAR,
    LEGAL_HOLIDAYS,
    STATE_OFFICES,
    HolidayList,
    Row,
)


class _LaterDiwali(_CustomHinduHolidays):
    # The package's dates for India end with 2035. These go on as they do, worked out November
    # 2026: the last day of the moon that is new with the sun in sidereal Libra, on the first date
    # whose evening in Delhi, two and a half hours from sunset, it reaches (the rule gives each date
    # of 2001-2035 too). Other lists also have 2036-10-19, 2039-10-17 and 2041-10-25.
    DIWALI_INDIA_DATES = {  # noqa: RUF012 - the package wants a plain class attribute
        2036: (OCT, 18),
        2037: (NOV, 7),
        2038: (OCT, 27),
        2039: (NOV, 15),
        2040: (NOV, 4),
        2041: (OCT, 24),
    }


class HolidayTable(
    ObservedHolidayBase,
    ChineseCalendarHolidays,
    HinduCalendarHolidays,
    InternationalHolidays,
    IslamicHolidays,
):
    """Holiday lists over all years, one per category; a holiday's name is its row's words."""

    observed_label = "%s (observed)"
    default_category = "courts"
    supported_categories = ("courts", "state_offices", "legal_holidays", "federal")

    def __init__(self, category: str) -> None:
        """Compute one list over all years."""
        ChineseCalendarHolidays.__init__(self, show_estimated=False)
        HinduCalendarHolidays.__init__(self, _LaterDiwali, show_estimated=False)
        IslamicHolidays.__init__(self, show_estimated=False)
        super().__init__(categories=category, years=range(FIRST_YEAR, LAST_YEAR + 1))

    def weekdays(self) -> Iterator[tuple[date, str, bool]]:
        """Holidays from Monday to Friday: date, row's words, and whether it is observed."""
        for day in sorted(self):
            if day.weekday() < SAT:
                for name in self.get_list(day):
                    words = name.removesuffix(" (observed)")
                    yield day, words, words != name

    def _init_translation(self) -> None:
        self.tr = tr  # the words are lookup keys: a locale must not translate them

    def _populate_courts_holidays(self) -> None:
        self._populate_list(COURTS)

    def _populate_state_offices_holidays(self) -> None:
        self._populate_list(STATE_OFFICES)

    def _populate_legal_holidays_holidays(self) -> None:
        self._populate_list(LEGAL_HOLIDAYS)

    def _populate_federal_holidays(self) -> None:
        self._populate_list(FEDERAL)

    def _populate_list(self, listed: HolidayList) -> None:
        self._observed_rule = listed.weekend
        for row in listed.rows:
            if row.since <= self._year <= row.until:
                self._populate_row(row)

    def _populate_row(self, row: Row) -> None:
        words = row.occasion.on
        day = getattr(self, f"_add_holiday_{words.replace(' ', '_')}")(words)
        self._add_observed(day, words, rule=row.weekend)

    # Names that the package lacks. Lunar ones return no date to observe: no list moves them.

    def _add_holiday_next_new_years_day(self, _words: str) -> date:
        day: date = self._next_year_new_years_day
        return day

    def _add_holiday_lunar_new_year(self, words: str) -> None:
        self._add_chinese_new_years_day(words)

    def _add_holiday_diwali(self, words: str) -> None:
        self._add_diwali_india(words)

    def _add_holiday_eid_al_fitr(self, words: str) -> None:
        self._add_eid_al_fitr_day(words)

    def _add_holiday_eid_al_adha(self, words: str) -> None:
        self._add_eid_al_adha_day(words)
