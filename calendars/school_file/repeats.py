"""Repeating events expanded to single events, within the school years of the file."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from calendars.school import Span
from calendars.school_file.dates import EventDates
from calendars.school_file.decisions import Event, decide
from calendars.school_file.reasons import Reason, Taken
from calendars.school_file.recurrence import days_to_test, occurrences, read_rule
from calendars.school_file.titles import Verdict
from calendars.school_file.years import school_year_of

# A rule takes 365 steps a school year; the limit stops a hostile file.
_MOST_STEPS = 200_000
_MOST_DATES = 4_000


@dataclass(frozen=True, slots=True)
class Repeating:
    """A repeating event, with its title's verdict."""

    title: str
    verdict: Verdict
    dates: EventDates
    rule: str
    uid: str
    more: tuple[date, ...]
    without: tuple[date, ...]


def expanded(
    repeating: Sequence[Repeating], singles: Sequence[date], replaced: Mapping[str, set[date]]
) -> Iterator[Event]:
    """Expand each repeating event to its dates, except those that RECURRENCE-ID replaces."""
    window = _school_years_span(singles or [event.dates.span.first for event in repeating])
    steps, dates = _MOST_STEPS, _MOST_DATES
    for event in repeating:
        first, last = event.dates.span
        rule = read_rule(event.rule or "FREQ=DAILY;COUNT=1", first)
        steps -= len(days_to_test(rule, window)) if rule else 0
        if rule is None or steps < 0 or dates < 0:
            yield Event(first, last, event.title, Taken.LEFT, Reason.REPEATS)
            continue
        listed = {day for day in event.more if window.first <= day <= window.last}
        off = replaced.get(event.uid, set()).union(event.without)
        days = sorted((listed | set(occurrences(rule, window))) - off)
        dates -= len(days)
        if not days:
            yield Event(first, last, event.title, Taken.LEFT, Reason.OUTSIDE_YEAR)
        for day in days:
            span = Span(day, day + (last - first))
            yield decide(event.title, event.dates._replace(span=span), event.verdict)


def _school_years_span(days: Sequence[date]) -> Span:
    return Span(
        date(school_year_of(min(days)), 7, 1),
        date(school_year_of(max(days)) + 1, 7, 1) - timedelta(1),
    )
