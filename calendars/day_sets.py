"""Sets of days that count, with the reason why each other day does not."""

from array import array
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence
from datetime import date
from operator import attrgetter
from typing import NamedTuple, Protocol

from calendars.california import FIRST_YEAR, LAST_YEAR, Calendar, holidays_in
from calendars.holiday_rows import CLOSED_BY_ORDER
from calendars.translation import Text

FIRST_DAY = date(FIRST_YEAR, 1, 1)
LAST_DAY = date(LAST_YEAR, 12, 31)

_BY_ORDER = Text(en="Closed by executive order", es="Cierre por orden ejecutiva")
_COUNTS_ALL_THE_SAME = Text(
    en="Federal offices were closed on {day} by {order}. No statute makes it a holiday (5 U.S.C. "
    "§ 6103), so it is counted as a working day.",
    es="Las oficinas federales cerraron el {day} por la orden {order}. Ninguna ley lo hace feriado "
    "(5 U.S.C. § 6103); por eso se cuenta como día hábil.",
)
WEEKEND = Text(en="Saturdays and Sundays", es="Sábados y domingos")
_SATURDAY = 5
_LAST = attrgetter("last")


class BeyondError(ValueError):
    """Count past the known days; `day` is the last (or first) known one."""

    def __init__(self, day: date) -> None:
        """Store the last known `day`."""
        super().__init__(f"no days are known past {day}")
        self.day = day


class ExcludedDays(NamedTuple):
    """Excluded days from `first` to `last`; `days` of them, weekends folded together."""

    first: date
    last: date
    days: int
    reason: Text
    cite: str
    flag: Text | None = None
    """A caution: the day may turn out otherwise."""


class Days(Protocol):
    """Counting protocol: the days that count, and the reasons why others do not."""

    def nth(self, start: date, number: int) -> date:
        """The `number`th counted day after `start` (before it if negative)."""

    def number(self, first: date, last: date) -> int:
        """Number of days that count from `first` to `last`, both in it; BeyondError."""

    def skipped(self, first: date, last: date) -> tuple[ExcludedDays, ...]:
        """Excluded days from `first` to `last`, in order."""

    def cautions(self, first: date, last: date) -> tuple[Text, ...]:
        """Cautions about the days from `first` to `last`."""


def clip(spans: Sequence[ExcludedDays], first: date, last: date) -> list[ExcludedDays]:
    """The parts of `spans` (disjoint, in order) that lie between `first` and `last`."""
    clipped: list[ExcludedDays] = []
    if first > last:
        return clipped
    for place in range(bisect_left(spans, first, key=_LAST), len(spans)):
        span = spans[place]
        if span.first > last:
            break
        if first <= span.first and span.last <= last:
            clipped.append(span)
        else:
            begin, end = max(span.first, first), min(span.last, last)
            days = (end - begin).days + 1
            clipped.append(ExcludedDays(begin, end, days, span.reason, span.cite, span.flag))
    return clipped


class EveryDayBut:
    """Calendar days: every day counts except the stops of tolling."""

    __slots__ = ("_first", "_last", "_stops", "counted")

    def __init__(
        self,
        stops: Sequence[ExcludedDays] = (),
        first: date = FIRST_DAY,
        last: date = LAST_DAY,
        counted: Sequence[ExcludedDays] = (),
    ) -> None:
        """`stops` are disjoint and in order; nothing is known before `first` or after `last`.

        `counted` are breaks that do not stop the count, each with its number of school days.
        """
        self.counted = counted
        self._stops = stops
        self._first = first.toordinal()
        self._last = last.toordinal()

    def nth(self, start: date, number: int) -> date:
        """The `number`th counted day after `start` (before it if negative)."""
        day = self._known(start.toordinal())
        there = self._back(day, -number) if number < 0 else self._forward(day, number)
        return date.fromordinal(self._known(there))

    def number(self, first: date, last: date) -> int:
        """Number of days that count from `first` to `last`, both in it; BeyondError."""
        known = self._known(last.toordinal()) - self._known(first.toordinal()) + 1
        return known - sum(skip.days for skip in self.skipped(first, last))

    def skipped(self, first: date, last: date) -> tuple[ExcludedDays, ...]:
        """Excluded days from `first` to `last`, in order."""
        return tuple(clip(self._stops, first, last)) if self._stops else ()

    def cautions(self, first: date, last: date) -> tuple[Text, ...]:  # noqa: ARG002 - none here
        """Cautions about the days from `first` to `last`."""
        return ()

    def _forward(self, day: int, left: int) -> int:
        for stop in self._stops:
            first, last = stop.first.toordinal(), stop.last.toordinal()
            if last <= day:
                continue
            if day + left < first:
                break
            left -= max(first - 1 - day, 0)
            day = last
        return day + left

    def _back(self, day: int, left: int) -> int:
        for stop in reversed(self._stops):
            first, last = stop.first.toordinal(), stop.last.toordinal()
            if first >= day:
                continue
            if day - left > last:
                break
            left -= max(day - last - 1, 0)
            day = first
        return day - left

    def _known(self, day: int) -> int:
        if day > self._last:
            raise BeyondError(date.fromordinal(self._last))
        if day < self._first:
            raise BeyondError(date.fromordinal(self._first))
        return day


class ListedDays:
    """Business, court or school days: only the listed days count."""

    __slots__ = (
        "_first",
        "_flagged",
        "_last",
        "_named",
        "_ordinals",
        "_weekend",
        "cite",
    )

    def __init__(  # noqa: PLR0913, PLR0917 - all days, and the days that are special
        self,
        first: date,
        last: date,
        named: Sequence[ExcludedDays],
        cite: str,
        too: Iterable[date] = (),
        doubtful: Sequence[ExcludedDays] = (),
    ) -> None:
        """Count Monday to Friday from `first` to `last`, except `named` (disjoint, in order).

        `cite` is the law by which Saturdays and Sundays do not count, save those in `too`; the
        `doubtful` days count, each with a caution.
        """
        off = {
            day
            for skip in named
            for day in range(skip.first.toordinal(), skip.last.toordinal() + 1)
        }
        counted = {day.toordinal() for day in too}
        self._ordinals, self._weekend = array("i"), array("i")
        for day in range(first.toordinal(), last.toordinal() + 1):
            if day not in off:
                # Date ordinal 1 was a Monday, so no `date` has to be made.
                counts = (day - 1) % 7 < _SATURDAY or day in counted
                (self._ordinals if counts else self._weekend).append(day)
        self._named = named
        self._flagged = sorted(skip for skip in (*named, *doubtful) if skip.flag)
        self.cite = cite
        self._first = first
        self._last = last

    def nth(self, start: date, number: int) -> date:
        """The `number`th counted day after `start` (before it if negative)."""
        if not self._first <= start <= self._last:
            raise BeyondError(self._first if start < self._first else self._last)
        day = start.toordinal()
        place = (
            bisect_left(self._ordinals, day) + number
            if number < 0
            else bisect_right(self._ordinals, day) + number - 1
        )
        if not 0 <= place < len(self._ordinals):
            raise BeyondError(self._first if place < 0 else self._last)
        return date.fromordinal(self._ordinals[place])

    def number(self, first: date, last: date) -> int:
        """Number of days that count from `first` to `last`, both in it; BeyondError."""
        if first < self._first or last > self._last:
            raise BeyondError(self._first if first < self._first else self._last)
        begin = bisect_left(self._ordinals, first.toordinal())
        return bisect_right(self._ordinals, last.toordinal()) - begin

    def counts(self, day: date) -> bool:
        """Whether `day` counts."""
        ordinal = day.toordinal()
        place = bisect_left(self._ordinals, ordinal)
        return place < len(self._ordinals) and self._ordinals[place] == ordinal

    def skipped(self, first: date, last: date) -> tuple[ExcludedDays, ...]:
        """Excluded days from `first` to `last`, weekends folded together."""
        skips = clip(self._named, first, last)
        place = bisect_left(self._weekend, first.toordinal())
        weekend = self._weekend[place : bisect_right(self._weekend, last.toordinal())]
        if weekend:
            begin, end = date.fromordinal(weekend[0]), date.fromordinal(weekend[-1])
            folded = ExcludedDays(begin, end, len(weekend), WEEKEND, self.cite)
            insort(skips, folded, key=lambda skip: skip.first)
        return tuple(skips)

    def cautions(self, first: date, last: date) -> tuple[Text, ...]:
        """Cautions about the days from `first` to `last`."""
        if not self._flagged or last < self._flagged[0].first:
            return ()
        return tuple(skip.flag for skip in clip(self._flagged, first, last) if skip.flag)


def days_off(calendars: Iterable[Calendar]) -> tuple[ExcludedDays, ...]:
    """The Mondays to Fridays that are holidays in any of `calendars`, with their names and law."""
    by_date: dict[date, ExcludedDays] = {}
    for calendar in calendars:
        for year in range(FIRST_YEAR, LAST_YEAR + 1):
            for holiday in holidays_in(calendar, year):
                if holiday.day not in by_date:
                    by_date[holiday.day] = ExcludedDays(
                        holiday.day, holiday.day, 1, holiday.title, holiday.statute, holiday.flag
                    )
    return tuple(by_date[day] for day in sorted(by_date))


def working_days(*calendars: Calendar, cite: str) -> ListedDays:
    """Monday to Friday except the holidays of `calendars`, under the law `cite`."""
    doubtful = _closed_by_order() if Calendar.FEDERAL in calendars else ()
    return ListedDays(FIRST_DAY, LAST_DAY, days_off(calendars), cite, doubtful=doubtful)


def _closed_by_order() -> tuple[ExcludedDays, ...]:
    return tuple(
        ExcludedDays(
            day, day, 1, _BY_ORDER, order, _COUNTS_ALL_THE_SAME.format(day=day, order=order)
        )
        for day, order in CLOSED_BY_ORDER.items()
    )


EVERY_DAY = EveryDayBut()
