"""Dates of repeating events: examples of RFC 5545, and as dateutil counts them."""

from datetime import date, datetime, time

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, given
from hypothesis import strategies as st

from calendars.school import Span
from calendars.school_file.recurrence import days_to_test, occurrences, read_rule

WINDOW = Span(date(2026, 7, 1), date(2029, 6, 30))
WEEKDAYS = st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"])
ORDINALS = st.sampled_from(["1", "2", "3", "4", "-1", "+1", "-2", "5"])


def found(rule: str, start: date, window: Span = WINDOW) -> list[date] | None:
    read = read_rule(rule, start)
    return None if read is None else occurrences(read, window)


@pytest.mark.parametrize(
    ("rule", "start", "expected"),
    [
        # the first Monday of September, and the fourth Thursday of November
        (
            "FREQ=YEARLY;BYMONTH=9;BYDAY=1MO",
            "2015-09-07",
            ["2026-09-07", "2027-09-06", "2028-09-04"],
        ),
        (
            "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
            "1997-11-27",
            ["2026-11-26", "2027-11-25", "2028-11-23"],
        ),
        # "U.S. Presidential Election day" (§ 3.8.5.3): two parts that both have to hold
        (
            "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
            "1996-11-05",
            ["2028-11-07"],
        ),
        ("FREQ=YEARLY", "2020-11-11", ["2026-11-11", "2027-11-11", "2028-11-11"]),
        ("FREQ=DAILY;COUNT=3", "2026-12-21", ["2026-12-21", "2026-12-22", "2026-12-23"]),
        (
            "FREQ=DAILY;INTERVAL=2;UNTIL=20261225",
            "2026-12-21",
            ["2026-12-21", "2026-12-23", "2026-12-25"],
        ),
        ("FREQ=WEEKLY;COUNT=2;WKST=SU", "2026-10-02", ["2026-10-02", "2026-10-09"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2", "2026-09-30", ["2026-09-30", "2026-10-31"]),
        ("FREQ=MONTHLY;COUNT=2", "2026-10-31", ["2026-10-31", "2026-12-31"]),
        # the first date counts, in the rule or not
        ("FREQ=WEEKLY;BYDAY=FR;COUNT=2", "2026-10-01", ["2026-10-01", "2026-10-02"]),
        ("FREQ=DAILY;COUNT=2", "2020-10-01", []),
    ],
)
def test_dates(rule: str, start: str, expected: list[str]) -> None:
    assert found(rule, date.fromisoformat(start)) == [date.fromisoformat(day) for day in expected]


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "FREQ=HOURLY",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=many",
        "FREQ=DAILY;UNTIL=never",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;WKST=XX",
    ],
)
def test_rules_that_are_not_read(rule: str) -> None:
    assert found(rule, date(2026, 9, 7)) is None


def test_a_rule_without_a_count_costs_its_window_only() -> None:
    old = read_rule("FREQ=DAILY", date(1900, 1, 1))
    assert old is not None
    assert len(days_to_test(old, WINDOW)) == 1096


@given(
    start=st.dates(date(2026, 7, 1), date(2028, 12, 31)),
    frequency=st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    interval=st.integers(1, 5),
    weekdays=st.lists(WEEKDAYS, max_size=3),
    ordinals=st.lists(ORDINALS, min_size=3, max_size=3),
    month_days=st.lists(st.sampled_from([1, 2, 15, 30, 31, -1, -2]), max_size=2),
    months=st.lists(st.integers(1, 12), max_size=3),
    count=st.none() | st.integers(1, 9),
    week_start=WEEKDAYS,
)
def test_as_dateutil_counts_them(
    start: date,
    frequency: str,
    interval: int,
    weekdays: list[str],
    ordinals: list[str],
    month_days: list[int],
    months: list[int],
    count: int | None,
    week_start: str,
) -> None:
    if frequency in {"MONTHLY", "YEARLY"}:
        weekdays = [ordinal + day for ordinal, day in zip(ordinals, weekdays, strict=False)]
    parts = {
        "FREQ": frequency,
        "INTERVAL": interval,
        "BYDAY": ",".join(weekdays),
        "BYMONTHDAY": ",".join(map(str, month_days)) if frequency != "WEEKLY" else "",
        "BYMONTH": ",".join(map(str, months)),
        "COUNT": count,
        "WKST": week_start,
    }
    rule = ";".join(f"{name}={value}" for name, value in parts.items() if value)
    assert read_rule(rule, start) is not None
    # From a date that the rule names: dateutil leaves out a first one that it does not name, and
    # § 3.8.5.3 has it.
    any_day, last = datetime.combine(start, time()), datetime.combine(WINDOW.last, time())
    named = rrulestr(rule, dtstart=any_day).between(any_day, last, inc=True)
    assume(named)
    first = named[0]
    read = read_rule(rule, first.date())
    assert read is not None
    counted = rrulestr(rule, dtstart=first).between(first, last, inc=True)
    assert occurrences(read, WINDOW) == [day.date() for day in counted]
