"""The clock: the time in California, read nowhere else."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_PACIFIC = ZoneInfo("America/Los_Angeles")
_ONE_DAY = timedelta(1)


def now() -> datetime:
    """The current time in California."""
    return datetime.now(_PACIFIC)


def midnight(day: date) -> datetime:
    """The time in UTC at which a day begins in California."""
    return datetime.combine(day, time(), _PACIFIC).astimezone(UTC)


def seconds_left(moment: datetime) -> int:
    """The whole seconds from a time in California until the next day begins there."""
    return int((midnight(moment.date() + _ONE_DAY) - moment).total_seconds())
