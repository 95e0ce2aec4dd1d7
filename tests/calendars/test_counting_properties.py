"""What is true of every count, whatever its day, number and unit."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from calendars.counting import BROAD, FEDERAL_COURT, NARROW, WEEKDAYS, WORKING, Policy, Unit, count
from calendars.day_sets import EVERY_DAY, Days
from calendars.readings import Reading, ReadingId, apply_policy

UNITS = st.sampled_from([Unit.CALENDAR, Unit.BUSINESS, Unit.WEEKDAY, Unit.COURT])
WAYS = st.sampled_from([EVERY_DAY, NARROW, BROAD, WEEKDAYS, WORKING, FEDERAL_COURT])
STARTS = st.dates(date(2006, 1, 1), date(2035, 12, 31))
LENGTHS = st.integers(1, 600)


@given(WAYS, STARTS, STARTS, LENGTHS)
def test_a_later_start_never_ends_earlier(
    days: Days, start: date, other: date, number: int
) -> None:
    first, second = min(start, other), max(start, other)
    assert days.nth(first, number) <= days.nth(second, number)
    assert days.nth(first, -number) <= days.nth(second, -number)


@given(WAYS, STARTS, LENGTHS, LENGTHS, st.sampled_from([1, -1]))
def test_counting_on_is_counting_together(
    days: Days, start: date, one: int, more: int, way: int
) -> None:
    assert days.nth(days.nth(start, way * one), way * more) == days.nth(start, way * (one + more))


@given(WAYS, STARTS, LENGTHS)
def test_back_from_where_a_count_landed_is_where_it_began(
    days: Days, start: date, number: int
) -> None:
    began = days.nth(start, 1)
    assert days.nth(days.nth(began, number), -number) == began
    assert days.nth(days.nth(began, -number), number) == began


@given(STARTS, st.integers(-600, 600).filter(bool), UNITS)
def test_each_day_counts_or_is_skipped_once(start: date, number: int, unit: Unit) -> None:
    counted = count(start, number, unit)
    first, last = counted.stretch
    skipped = sum(skip.days for skip in counted.skipped)
    assert abs(number) + skipped == (last - first).days + 1 == abs((counted.day - start).days)


@given(STARTS, LENGTHS, UNITS, st.sampled_from(Policy), st.integers(0, 9))
def test_the_three_dates_are_in_order(
    start: date, number: int, unit: Unit, policy: Policy, received: int
) -> None:
    way = -1 if policy is Policy.BACKWARD else 1
    statutory = count(start, way * number, unit)
    decided = count(EVERY_DAY.nth(start, -received) if received else start, number, unit)
    others = [Reading(ReadingId.FROM_DECISION, decided)] if policy is Policy.COURT else []
    computed = apply_policy(statutory, policy, *others)
    assert computed.day <= computed.statutory_day == statutory.day
    assert computed.latest_day is None or computed.latest_day > computed.statutory_day
    if policy in {Policy.FILING, Policy.COURT, Policy.BACKWARD}:
        assert WORKING.counts(computed.day)
    if policy in {Policy.FIXED, Policy.BACKWARD}:
        assert computed.latest_day is None
