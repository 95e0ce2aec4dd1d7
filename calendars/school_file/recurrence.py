"""Dates of a repeating event (RFC 5545 § 3.3.10) within a window.

Each date of the window is tested against the rule: no rule, however made, can run on. The parts
of a rule that no school's calendar was seen to use (BYSETPOS, BYWEEKNO, BYYEARDAY, hours) are
not read, and such an event is left.
"""

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from calendars.school import Span
from calendars.school_file.dates import as_date

_READ = frozenset(["FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTHDAY", "BYMONTH"])
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEKDAY = re.compile(r"([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_NUMBER = re.compile(r"[+-]?[0-9]{1,4}")
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Rule:
    """A recurrence rule: how often, from where, and on which dates."""

    start: date
    frequency: str
    interval: int
    week_start: int
    count: int | None
    until: date | None
    weekdays: frozenset[tuple[int, int]]
    """Ordinal (0 for each) and weekday."""
    month_days: frozenset[int]
    months: frozenset[int]

    def falls_on(self, day: date) -> bool:
        """Whether the rule names `day`, COUNT and UNTIL aside."""
        return (
            self._on_interval(day)
            and (not self.months or day.month in self.months)
            and (not self.month_days or bool(self.month_days & _month_days(day)))
            and (not self.weekdays or self._on_weekday(day))
        )

    def _on_interval(self, day: date) -> bool:
        match self.frequency:
            case "DAILY":
                apart = (day - self.start).days
            case "WEEKLY":
                apart = (self._week(day) - self._week(self.start)).days // _WEEK
            case "MONTHLY":
                apart = (day.year - self.start.year) * 12 + day.month - self.start.month
            case _:
                apart = day.year - self.start.year
        return apart % self.interval == 0

    def _week(self, day: date) -> date:
        return day - timedelta((day.weekday() - self.week_start) % _WEEK)

    def _on_weekday(self, day: date) -> bool:
        weekday = day.weekday()
        if (0, weekday) in self.weekdays:
            return True
        of_year = self.frequency == "YEARLY" and not self.months
        number = day.timetuple().tm_yday if of_year else day.day
        length = date(day.year, 12, 31).timetuple().tm_yday if of_year else _length(day)
        return ((number - 1) // _WEEK + 1, weekday) in self.weekdays or (
            -((length - number) // _WEEK) - 1,
            weekday,
        ) in self.weekdays


def read_rule(text: str, start: date) -> Rule | None:
    """The rule of an RRULE; none when a part of it is not read."""
    parts = dict(part.split("=", 1) for part in text.strip(";").split(";") if "=" in part)
    frequency = parts.get("FREQ", "")
    if frequency not in {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"} or not _READ.issuperset(parts):
        return None
    try:
        rule = _rule(parts, frequency, start)
    except ValueError:
        return None
    return rule if rule.interval > 0 and (rule.count is None or rule.count > 0) else None


def days_to_test(rule: Rule, window: Span) -> range:
    """The ordinals of the dates that `occurrences` has to test."""
    last = min(window.last, rule.until or window.last)
    # A COUNT has to be counted from the first date.
    first = rule.start if rule.count is not None else max(rule.start, window.first)
    return range(first.toordinal(), last.toordinal() + 1)


def occurrences(rule: Rule, window: Span) -> list[date]:
    """The dates of a rule in a window, in order."""
    left = rule.count
    days = []
    for day in map(date.fromordinal, days_to_test(rule, window)):
        if left == 0:
            break
        # The first date counts even if the rule excludes it (RFC 5545 § 3.8.5.3).
        if day == rule.start or rule.falls_on(day):
            left = None if left is None else left - 1
            days.append(day)
    return [day for day in days if day >= window.first]


def _rule(parts: Mapping[str, str], frequency: str, start: date) -> Rule:
    weekdays = frozenset(map(_ordinal_weekday, _values(parts, "BYDAY")))
    month_days = frozenset(map(_number, _values(parts, "BYMONTHDAY")))
    months = frozenset(map(_number, _values(parts, "BYMONTH")))
    # Parts missing from the rule come from the first date (RFC 5545 § 3.3.10).
    if frequency == "WEEKLY" and not weekdays:
        weekdays = frozenset({(0, start.weekday())})
    if frequency in {"MONTHLY", "YEARLY"} and not weekdays and not month_days:
        month_days = frozenset({start.day})
        months = months or frozenset({start.month} if frequency == "YEARLY" else ())
    until = parts.get("UNTIL")
    return Rule(
        start=start,
        frequency=frequency,
        interval=_number(parts.get("INTERVAL", "1")),
        week_start=_WEEKDAYS.index(parts.get("WKST", "MO").strip()),
        count=_number(parts["COUNT"]) if "COUNT" in parts else None,
        until=_until(until) if until else None,
        weekdays=weekdays,
        month_days=month_days,
        months=months,
    )


def _until(text: str) -> date:
    until = as_date("", text)
    if until is None:
        raise ValueError
    return until


def _values(parts: Mapping[str, str], name: str) -> list[str]:
    return parts[name].split(",") if parts.get(name) else []


def _number(text: str) -> int:
    if not _NUMBER.fullmatch(text.strip()):
        raise ValueError
    return int(text)


def _ordinal_weekday(text: str) -> tuple[int, int]:
    match = _WEEKDAY.fullmatch(text.strip())
    if not match:
        raise ValueError
    return int(match[1] or 0), _WEEKDAYS.index(match[2])


def _month_days(day: date) -> frozenset[int]:
    return frozenset({day.day, day.day - _length(day) - 1})


def _length(day: date) -> int:
    return monthrange(day.year, day.month)[1]
