"""HTML page of a school calendar: a district's, or what a file proposes, to be confirmed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from calendars.district_calendars import (
    BREAK_NAMES,
    CONFIDENCE,
    NOT_OFFICIAL,
    District,
    DistrictYear,
    districts,
)
from calendars.school import MUST_CLOSE, School, Span
from calendars.school_file.decisions import Event
from calendars.school_file.proposal import Proposal
from calendars.school_file.reasons import REASONS, Taken
from calendars.school_file.years import Missing, Year
from service.answers.districts import offered
from service.formats.html.render import PageContext, render_page
from service.formats.html.urls import canonical_pairs
from service.language.dates import month, weekday
from service.language.pages import school_calendar as words
from service.law.vocabulary import Process
from service.request.parameters import REV, SCHOOL, SCHOOL_BREAK, SCHOOL_CLOSED
from service.request.query import Pairs

MOST_LEFT = 200
"""Lines of a file that are shown of those left out."""

_MOST_DIGITS = 3
_MOST_REVISIONS = 999
_HOLIDAYS = frozenset(holiday.first for holiday in MUST_CLOSE)
_SATURDAY, _WEEK = 5, 7
_MONDAY = date(2026, 8, 3)


class Line(NamedTuple):
    """A date or span without school: its parameter, and its label."""

    name: str
    value: str
    when: str
    says: str


class Cell(NamedTuple):
    """A day of a month, and its kind: the CSS class, empty for a school day."""

    day: int
    kind: str


class Month(NamedTuple):
    """A month in weeks from Monday to Sunday; none before its first and after its last day."""

    title: str
    weeks: list[list[Cell | None]]


@dataclass(frozen=True, slots=True)
class YearView:
    """A school year to be confirmed."""

    title: str
    notes: tuple[str, ...]
    span: tuple[str, str] | None
    """The first and the last day, empty where missing; none where they are not asked."""
    lines: tuple[Line, ...]
    ask_winter: bool
    months: tuple[Month, ...]
    source: str = ""
    marked: bool = True


@dataclass(frozen=True, slots=True)
class Proposed:
    """Calendars to choose from, each of several years, with the events left out and notices."""

    choices: tuple[tuple[YearView, ...], ...] = ()
    district: str = ""
    """The id of the district that was chosen."""
    left: tuple[tuple[str, str, str], ...] = ()
    left_out: int = 0
    notices: tuple[str, ...] = ()


def school_calendar_page(
    process: Process,
    pairs: Pairs,
    context: PageContext,
    proposed: Proposed | None = None,
    wrong: str = "",
) -> str:
    """HTML of the page of a school calendar for the case in `pairs`.

    `wrong` says what is wrong with what was sent.
    """
    kept = canonical_pairs(process, pairs)
    of_school = {parameter.name for parameter in SCHOOL}
    case = [pair for pair in kept if pair[0] not in of_school]
    revs = [int(text) for name, text in kept if name == REV.name and _is_number(text)]
    rev = min(sum(revs) + 1, _MOST_REVISIONS)
    return render_page(
        "school_calendar.html",
        context,
        w=words,
        process=process,
        kept=kept,
        case=[*(pair for pair in case if pair[0] != REV.name), (REV.name, str(rev))],
        districts=districts().values(),
        proposed=proposed,
        weekdays=[weekday(_MONDAY + timedelta(day), context.language) for day in range(_WEEK)],
        most_left=MOST_LEFT,
        wrong=wrong,
    )


def of_file(found: Proposal, context: PageContext) -> Proposed:
    """The proposal of a file."""
    years = tuple(_file_year(year, found.events, context) for year in found.years)
    left = [event for event in found.events if event.taken is Taken.LEFT]
    return Proposed(
        choices=(years,) if years else (),
        left=tuple(_left(event, context) for event in left[:MOST_LEFT]),
        left_out=len(left),
        notices=tuple(context.say(notice.text) for notice in found.notices),
    )


def of_district(found: District, since: date, context: PageContext) -> Proposed:
    """The calendars of a district; years that ended before `since` are not marked."""
    tracks = dict.fromkeys(year.track for year in found.years)
    return Proposed(
        choices=tuple(
            tuple(
                _district_year(year, since, context) for year in found.years if year.track == each
            )
            for each in tracks
        ),
        district=found.id,
        notices=(context.say(NOT_OFFICIAL),),
    )


def _file_year(year: Year, events: Sequence[Event], context: PageContext) -> YearView:
    days = [context.say(words.SCHOOL_DAYS, days=year.school_days)] if year.school_days else []
    missing = [context.say(words.MISSING[part]) for part in year.missing]
    dates = School((), year.school_break, year.school_closed)
    return YearView(
        title=context.say(words.SCHOOL_YEAR, years=f"{year.began}–{year.began + 1}"),
        notes=(*days, *missing),
        span=(str(year.first or ""), str(year.last or "")),
        lines=tuple(_file_lines(dates, events, context)),
        ask_winter=Missing.WINTER_BREAK in year.missing,
        months=_months(dates, year.first, year.last, context),
    )


def _file_lines(dates: School, events: Sequence[Event], context: PageContext) -> Iterator[Line]:
    taken = [event for event in events if event.taken in {Taken.BREAK, Taken.CLOSED}]
    spans = [*dates.breaks, *(Span(day, day) for day in dates.closed)]
    for span in sorted(spans):
        inside = [
            event
            for event in taken
            if event.span.first <= span.last and event.span.last >= span.first
        ]
        says = dict.fromkeys(
            f"{event.title} ({REASONS[event.why].in_(context.language)})" for event in inside
        )
        yield _line(span, "; ".join(says), context, closed=span.first in dates.closed)


def _district_year(year: DistrictYear, since: date, context: PageContext) -> YearView:
    school = offered(year)
    span = next(iter(school.years), None)
    breaks = [
        _line(each.span, context.say(BREAK_NAMES[each.name]), context) for each in year.breaks
    ]
    closed = [_line(Span(day, day), "", context, closed=True) for day in school.closed]
    return YearView(
        title=" ".join(
            filter(None, (context.say(words.SCHOOL_YEAR, years=year.label), year.track))
        ),
        notes=tuple(_district_notes(year, since, context)),
        span=(str(span.first), str(span.last)) if span else None,
        lines=tuple(sorted((*breaks, *closed), key=lambda line: line.value)),
        ask_winter=False,
        months=_months(school, span and span.first, span and span.last, context),
        source=year.source,
        marked=year.expires > since,
    )


def _district_notes(year: DistrictYear, since: date, context: PageContext) -> Iterator[str]:
    if year.whole:
        yield context.say(words.SCHOOL_DAYS, days=year.school_days)
    else:
        yield context.say(words.BREAKS_ONLY)
    if year.expires <= since:
        yield context.say(words.OVER)
    if year.other_calendars:
        yield context.say(words.OTHER_CALENDARS)
    if year.some_grades:
        days = "; ".join(map(context.date, year.some_grades))
        yield context.say(words.SOME_GRADES, days=days)
    confidence = context.say(CONFIDENCE[year.confidence])
    yield context.say(words.SEEN, day=context.date(year.seen), confidence=confidence)


def _line(span: Span, says: str, context: PageContext, *, closed: bool = False) -> Line:
    if closed:
        return Line(SCHOOL_CLOSED.name, str(span.first), context.in_words(span.first), says)
    when = _when(span, context)
    return Line(SCHOOL_BREAK.name, f"{span.first}/{span.last}", when, says)


def _when(span: Span, context: PageContext) -> str:
    first, last = map(context.date, span)
    return first if first == last else context.say(words.SPAN, first=first, last=last)


def _left(event: Event, context: PageContext) -> tuple[str, str, str]:
    when = _when(event.span, context) if event.first else ""
    return when, event.title, REASONS[event.why].in_(context.language)


def _months(
    dates: School, first: date | None, last: date | None, context: PageContext
) -> tuple[Month, ...]:
    """The months from the first to the last date that is known."""
    named = [day for span in dates.breaks for day in span]
    known = [*named, *dates.closed, *(day for day in (first, last) if day)]
    kinds = _kinds(dates, first, last)
    day, found = min(known).replace(day=1), []
    while day <= max(known):
        following = (day + timedelta(31)).replace(day=1)
        found.append(Month(month(day, context.language), _weeks(day, following, kinds)))
        day = following
    return tuple(found)


def _weeks(first: date, end: date, kinds: dict[date, str]) -> list[list[Cell | None]]:
    days = [first + timedelta(number) for number in range((end - first).days)]
    cells: list[Cell | None] = [None] * first.weekday()
    cells += [Cell(day.day, kinds.get(day, _kind(day))) for day in days]
    cells += [None] * (-len(cells) % _WEEK)
    return [cells[place : place + _WEEK] for place in range(0, len(cells), _WEEK)]


def _kind(day: date) -> str:
    return "closed" if day in _HOLIDAYS else "weekend" if day.weekday() >= _SATURDAY else ""


def _kinds(dates: School, first: date | None, last: date | None) -> dict[date, str]:
    kinds = dict.fromkeys(dates.closed, "closed")
    for span in dates.breaks:
        for number in range((span.last - span.first).days + 1):
            kinds[span.first + timedelta(number)] = "break"
    named = ((first, "first"), (last, "last"))
    return kinds | {day: kind for day, kind in named if day}


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
