"""The calendar proposed from a calendar file: its years, each event with its reason, notices."""

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
    """The calendar proposed from a file or a pasted text; NotACalendarError if it is none."""
    envelope = Envelope()
    found = _distinct(_read(calendar_text(data), envelope))
    by_year: defaultdict[int, list[Event]] = defaultdict(list)
    listed = []
    for event in found:
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
    for found in events(text, envelope):
        if found.stands_in_for:
            replaced[found.uid].add(found.stands_in_for)
        verdict = _verdict(found, verdicts)
        if found.dates and verdict.taken in OFF and (found.rule or found.more):
            repeating.append(
                Repeating(
                    title=found.title,
                    verdict=verdict,
                    dates=found.dates,
                    rule=found.rule,
                    uid=found.uid,
                    more=found.more,
                    without=found.without,
                )
            )
            continue
        event = decide(found.title, found.dates, verdict)
        if event.first and event.taken is not Taken.LEFT:
            singles.append(event.first)
        yield event
    if repeating:
        yield from expanded(repeating, singles, replaced)


def _verdict(found: FileEvent, verdicts: dict[str, Verdict]) -> Verdict:
    if found.cancelled:
        return Verdict(Taken.LEFT, Reason.CANCELLED)
    verdict = verdicts.get(found.title)
    if verdict is None:
        verdict = verdicts[found.title] = classify(found.title)
    if found.rule and verdict.taken in {Taken.FIRST_DAY, Taken.LAST_DAY}:
        return Verdict(Taken.LEFT, Reason.REPEATS)
    return verdict


def _distinct(found: Iterable[Event]) -> Iterable[Event]:
    """Each event once, however often the file has it."""
    return {
        (event.first, event.last, event.title.casefold(), event.taken): event for event in found
    }.values()


def _year(began: int, found: list[Event]) -> tuple[Year, list[Event]]:
    """A school year and the events of it, those left that do not fit in it."""
    off = days_off(event.span for event in found if event.taken in OFF)
    first, found = _one_day(found, Taken.FIRST_DAY, Reason.TWO_FIRST_DAYS, off)
    last, found = _one_day(found, Taken.LAST_DAY, Reason.TWO_LAST_DAYS, off)
    found = [_inside(event, first, last) for event in found]
    breaks = days_off(event.span for event in found if event.taken is Taken.BREAK)
    closed = days_off(event.span for event in found if event.taken is Taken.CLOSED)
    in_a_row = long_closed(closed)
    spans = joined(breaks | in_a_row)
    apart = tuple(map(date.fromordinal, sorted(closed - days_off(spans))))
    decided = [_in_a_row(event, in_a_row) for event in found] if in_a_row else found
    return Year(began, first, last, spans, apart), decided


def _one_day(
    found: list[Event], taken: Taken, several: Reason, off: set[int]
) -> tuple[date | None, list[Event]]:
    """The first or last day of school; none where the file has several, or has school out then."""
    days = {event.first for event in found if event.taken is taken}
    day = days.pop() if len(days) == 1 else None
    if day and day.toordinal() not in off:
        return day, found
    why = Reason.SCHOOL_IS_OUT if day else several
    return None, [_left(event, why) if event.taken is taken else event for event in found]


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
