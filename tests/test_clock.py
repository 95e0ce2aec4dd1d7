"""The clock in California: RFC 5545 stamps and Cache-Control are counted from it."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from service import clock

PACIFIC = ZoneInfo("America/Los_Angeles")


def test_a_day_begins_at_midnight_in_california() -> None:
    assert clock.midnight(date(2026, 11, 10)) == datetime(2026, 11, 10, 8, tzinfo=UTC)
    assert clock.midnight(date(2026, 7, 1)) == datetime(2026, 7, 1, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "left"),
    [
        (datetime(2026, 11, 30, tzinfo=PACIFIC), 86_400),
        (datetime(2026, 11, 30, 23, 59, 59, 999_999, tzinfo=PACIFIC), 0),
        (datetime(2026, 11, 1, tzinfo=PACIFIC), 90_000),  # an hour is there twice
        (datetime(2027, 3, 14, tzinfo=PACIFIC), 82_800),  # an hour is left out
    ],
)
def test_seconds_left_of_a_day(moment: datetime, left: int) -> None:
    assert clock.seconds_left(moment) == left


def test_it_is_the_present_time() -> None:
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(minutes=1)
    assert clock.now().tzinfo == PACIFIC
