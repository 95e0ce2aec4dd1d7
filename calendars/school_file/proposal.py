"""Proposed school calendar: years, events with reasons, and notices."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from calendars.school_file.decisions import OFF, Event, decide
from calendars.school_file.events import Envelope, FileEvent, events
from calendars.school_file.file_text import calendar_text
from calendars.school_file.notices import Notice, notices
from calendars.school_file.reasons import Reason, Taken
from calendars.school_file.repeats import Repeating, expanded
from calendars.school_file.titles import Verdict, classify
from calendars.school_file.years import Year, days_off, joined, long_closed, school_year_of


@dataclass(frozen=True, slots=True)
class Proposal:
    """The proposed calendar: to be shown and confirmed, never adopted."""

    years: tuple[Year, ...]
    events: tuple[Event, ...]
    notices: tuple[Notice, ...]


def propose(data: bytes | str) -> Proposal:
    """Propose a calendar from a file or pasted text; NotACalendarError for other content."""
    envelope = Envelope()
    distinct = _distinct(_read(calendar_text(data), envelope))
    by_year: defaultdict[int, list[Event]] = defaultdict(list)
    listed = []
    for event in distinct:
        if event.first is None or event.taken is Taken.LEFT:
            listed.append(event)
        else:
            by_year[school_year_of(event.first)].append(event)
    years = []
    for began in sorted(by_year):
        year, decided = _year(began, by_year[began])
        listed.extend(decided)
        if year.first or year.last or year.school_break or year.school_closed:
            years.append(year)
    in_order = tuple(sorted(listed, key=lambda event: (event.first or date.max, event.title)))
    return Proposal(tuple(years), in_order, tuple(notices(envelope, years, in_order)))


def _read(text: str, envelope: Envelope) -> Iterator[Event]:
    verdicts: dict[str, Verdict] = {}
    repeating: list[Repeating] = []
    replaced: defaultdict[str, set[date]] = defaultdict(set)
    singles: list[date] = []
    for event in events(text, envelope):
        if event.stands_in_for:
            replaced[event.uid].add(event.stands_in_for)
        verdict = _verdict(event, verdicts)
        if event.dates and verdict.taken in OFF and (event.rule or event.more):
            repeating.append(
                Repeating(
                    title=event.title,
                    verdict=verdict,
                    dates=event.dates,
                    rule=event.rule,
                    uid=event.uid,
                    more=event.more,
                    without=event.without,
                )
            )
            continue
        decided = decide(event.title, event.dates, verdict)
        if decided.first and decided.taken is not Taken.LEFT:
            singles.append(decided.first)
        yield decided
    if repeating:
        yield from expanded(repeating, singles, replaced)


def _verdict(event: FileEvent, verdicts: dict[str, Verdict]) -> Verdict:
    if event.cancelled:
        return Verdict(Taken.LEFT, Reason.CANCELLED)
    verdict = verdicts.get(event.title)
    if verdict is None:
        verdict = verdicts[event.title] = classify(event.title)
    if event.rule and verdict.taken in {Taken.FIRST_DAY, Taken.LAST_DAY}:
        return Verdict(Taken.LEFT, Reason.REPEATS)
    return verdict


def _distinct(decided: Iterable[Event]) -> Iterable[Event]:
    return {
        (event.first, event.last, event.title.casefold(), event.taken): event for event in decided
    }.values()


def _year(began: int, of_year: list[Event]) -> tuple[Year, list[Event]]:
    off = days_off(event.span for event in of_year if event.taken in OFF)
    first, of_year = _only_school_day(of_year, Taken.FIRST_DAY, Reason.TWO_FIRST_DAYS, off)
    last, of_year = _only_school_day(of_year, Taken.LAST_DAY, Reason.TWO_LAST_DAYS, off)
    of_year = [_inside(event, first, last) for event in of_year]
    breaks = days_off(event.span for event in of_year if event.taken is Taken.BREAK)
    closed = days_off(event.span for event in of_year if event.taken is Taken.CLOSED)
    in_a_row = long_closed(closed)
    spans = joined(breaks | in_a_row)
    apart = tuple(map(date.fromordinal, sorted(closed - days_off(spans))))
    decided = [_in_a_row(event, in_a_row) for event in of_year] if in_a_row else of_year
    return Year(began, first, last, spans, apart), decided


def _only_school_day(
    of_year: list[Event], taken: Taken, several: Reason, off: set[int]
) -> tuple[date | None, list[Event]]:
    days = {event.first for event in of_year if event.taken is taken}
    day = days.pop() if len(days) == 1 else None
    if day and day.toordinal() not in off:
        return day, of_year
    why = Reason.SCHOOL_IS_OUT if day else several
    return None, [_left(event, why) if event.taken is taken else event for event in of_year]


def _inside(event: Event, first: date | None, last: date | None) -> Event:
    span = event.span
    outside = (first and span.first < first) or (last and span.last > last)
    return _left(event, Reason.OUTSIDE_YEAR) if outside and event.taken in OFF else event


def _in_a_row(event: Event, days: set[int]) -> Event:
    span = range(event.span.first.toordinal(), event.span.last.toordinal() + 1)
    if event.taken is Taken.CLOSED and any(day in days for day in span):
        return replace(event, taken=Taken.BREAK, why=Reason.LONG_CLOSED)
    return event


def _left(event: Event, why: Reason) -> Event:
    return replace(event, taken=Taken.LEFT, why=why)
