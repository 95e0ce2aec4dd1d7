"""Ledger of a count: each day from its start on, in spans, whether it counts and why."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from calendars.counting import Count
from calendars.day_sets import EveryDayBut, ExcludedDays, ListedDays
from calendars.translation import Text

_ONE_DAY = timedelta(1)


class LedgerSpan(NamedTuple):
    """Days from `first` to `last` that all count, or that are all left out for the `reason`.

    `breaks` are those in it that do not stop the count, though it is one that breaks may stop.
    """

    first: date
    last: date
    reason: Text | None = None
    breaks: tuple[ExcludedDays, ...] = ()

    @property
    def days(self) -> int:
        """Their number."""
        return (self.last - self.first).days + 1

    @property
    def counted(self) -> bool:
        """Whether they count."""
        return self.reason is None


def ledger(count: Count, last: date) -> tuple[LedgerSpan, ...]:
    """The days of a count from the day after its start (or its first) through `last`.

    BeyondError where `last` is past the days that are known.
    """
    first = count.start if count.included else count.start + _ONE_DAY
    count.days.nth(last, 0)
    return tuple(_spans(count, first, last)) if first <= last else ()


def _spans(count: Count, first: date, last: date) -> Iterator[LedgerSpan]:
    for skip in _left_out(count, first, last):
        if first < skip.first:
            yield _counted(count, first, skip.first - _ONE_DAY)
        yield LedgerSpan(skip.first, skip.last, skip.reason)
        first = skip.last + _ONE_DAY
    if first <= last:
        yield _counted(count, first, last)


def _counted(count: Count, first: date, last: date) -> LedgerSpan:
    breaks = count.days.counted if isinstance(count.days, EveryDayBut) else ()
    crossed = tuple(span for span in breaks if span.first <= last and first <= span.last)
    return LedgerSpan(first, last, breaks=crossed)


def _left_out(count: Count, first: date, last: date) -> Iterator[ExcludedDays]:
    """The excluded days, those of one reason on end together: weekends are not folded."""
    if not isinstance(count.days, ListedDays):
        yield from count.days.skipped(first, last)
        return
    found: ExcludedDays | None = None
    for number in range((last - first).days + 1):
        day = first + timedelta(number)
        for skip in count.days.skipped(day, day):
            if found and found.reason is skip.reason and found.last + _ONE_DAY == day:
                found = found._replace(last=day, days=found.days + 1)
                continue
            if found:
                yield found
            found = skip
    if found:
        yield found


def days_counted(spans: tuple[LedgerSpan, ...]) -> int:
    """Number of days of a ledger that count."""
    return sum(span.days for span in spans if span.counted)
