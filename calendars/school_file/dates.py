"""Dates of an event: DTSTART, DTEND and DURATION (RFC 5545 §§ 3.8.2, 3.3.6), read leniently."""

import re
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from calendars.school import Span

_CALIFORNIA = ZoneInfo("America/Los_Angeles")
_UTC_NAMES = re.compile(r';TZID="?/?(?:Etc/)?(?:UTC|GMT|Zulu|UCT)"?(?:;|$)', re.IGNORECASE)
# Years of four figures that begin with 1 or 2: no sum of them with a DURATION leaves `datetime`.
_MOMENT = re.compile(
    r"\s*([12][0-9]{3})-?([0-9]{2})-?([0-9]{2})"
    r"(?:[T ]([0-9]{2}):?([0-9]{2})(?::?([0-9]{2}))?(?:[.,][0-9]+)?"
    r"\s*(Z|[+-][0-9]{2}:?[0-9]{2})?)?",
    re.IGNORECASE,
)
_DURATION = re.compile(
    r"\s*\+?P(?:([0-9]{1,4})W)?(?:([0-9]{1,5})D)?"
    r"(?:T(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})S)?)?\s*",
    re.IGNORECASE,
)
_ONE_DAY = timedelta(1)
_NOON = 12
# An occasion of some hours: a meeting, a party. School is shut for longer than that.
_FEW_HOURS = timedelta(hours=4)


class Moment(NamedTuple):
    """A date, or a date and time; the time is of no zone (as written) or of UTC."""

    at: datetime
    timed: bool = False
    utc: bool = False

    @property
    def midnight(self) -> bool:
        return self.at.hour == self.at.minute == self.at.second == 0


class EventDates(NamedTuple):
    """Dates of an event; `hours` when it takes only some hours of one date."""

    span: Span
    hours: bool = False


def moment(parameters: str, value: str) -> Moment | None:
    """The date or date and time of a property; none when it is neither."""
    match = _MOMENT.match(value)
    if not match:
        return None
    year, month, day, hour, minute, second, zone = match.groups()
    try:
        on = datetime(int(year), int(month), int(day))  # noqa: DTZ001 - of no zone, as written
        if hour is None:
            return Moment(on)
        at = on.replace(hour=int(hour), minute=int(minute), second=int(second or 0))
    except ValueError:
        return None
    if zone and zone not in {"Z", "z"}:
        offset = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
        return Moment(at + offset if zone[0] == "-" else at - offset, timed=True, utc=True)
    return Moment(at, timed=True, utc=bool(zone) or bool(_UTC_NAMES.search(parameters)))


def duration(value: str) -> timedelta | None:
    """The length that a DURATION names; none when it names none."""
    match = _DURATION.fullmatch(value)
    if not match:
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)


def event_dates(start: Moment, end: Moment | None, lasts: timedelta | None) -> EventDates:
    """The dates from `start` to `end`, or as long as it `lasts`."""
    if end is None and lasts is not None:
        end = start._replace(at=start.at + lasts)
    if not start.timed or _whole_days_of_utc(start, end):
        return EventDates(_written(start, end))
    return _on_the_clock(_in_california(start), end and _in_california(end))


def as_date(parameters: str, value: str) -> date | None:
    """The date in California of a property; none when it names none."""
    parsed = moment(parameters, value)
    if parsed is None:
        return None
    return parsed.at.date() if parsed.utc and parsed.midnight else _in_california(parsed).at.date()


def _whole_days_of_utc(start: Moment, end: Moment | None) -> bool:
    # In California a UTC midnight names the date before: programs that write whole days so mean
    # the date as written.
    if not (start.utc and start.midnight):
        return False
    return end is None or (end.midnight and (end.utc or not end.timed))


def _written(start: Moment, end: Moment | None) -> Span:
    first = start.at.date()
    if end is None or end.at <= start.at:
        return Span(first, first)
    if end.utc and not end.midnight:
        end = _in_california(end)
    # DTEND is the date after the last one; one with a time of day is on the last one.
    last = end.at.date() - (_ONE_DAY if end.midnight else timedelta())
    return Span(first, max(first, last))


def _on_the_clock(start: Moment, end: Moment | None) -> EventDates:
    first = start.at.date()
    if end is None or end.at <= start.at:
        return EventDates(Span(first, first))
    last = (end.at - timedelta(seconds=1)).date()
    if first == last:
        return EventDates(Span(first, first), hours=end.at - start.at < _FEW_HOURS)
    if start.at.hour >= _NOON:  # from the afternoon: that date had school
        first += _ONE_DAY
    if not end.midnight and end.at.hour < _NOON:  # until the morning: that date has school
        last -= _ONE_DAY
    return EventDates(Span(min(first, last), last))


def _in_california(written: Moment) -> Moment:
    if not written.utc:
        return written
    local = written.at.replace(tzinfo=UTC).astimezone(_CALIFORNIA)
    return Moment(local.replace(tzinfo=None), timed=True)
