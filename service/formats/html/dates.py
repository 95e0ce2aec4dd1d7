"""Rows of the timeline page: each date with its standing and the days left."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from calendars.translation import Text
from service.answers.models import DateLine, TimelineAnswer
from service.formats.field_titles import title
from service.formats.html.render import PageContext
from service.language.messages import ACTORS, STANDINGS
from service.language.pages import timeline as words
from service.law.vocabulary import Actor, Process
from service.request.parameters import SCHOOL_BREAK, parameters_of

_MINE = {"parent", "party"}
_OPENING = "filed"
_TO_DO = {"known", "projected"}
_ORDER = (
    Actor.PARENT,
    Actor.PARTY,
    Actor.DISTRICT,
    Actor.CDE,
    Actor.OAH,
    Actor.COUNTY,
    Actor.CENTER,
    Actor.OCR,
    None,
)


@dataclass(frozen=True, slots=True)
class DateRow:
    """A date of the timeline page, with its standing, its distance and the facts it waits for."""

    line: DateLine
    standing: str
    kind: str
    left: str
    passed: bool
    ahead: bool
    undated: bool
    optional: bool
    field: str
    """Name of the field for the date on which it was done."""
    waits: tuple[tuple[str, str], ...]
    """Name and title of each field that would settle it."""
    may_be_later: bool
    """A winter break that was not entered may make it later."""


@dataclass(frozen=True, slots=True)
class Group:
    """The rows of one actor; `who` is the CSS class of the colour."""

    who: str
    title: str
    rows: tuple[DateRow, ...]


def date_rows(answer: TimelineAnswer, process: Process, context: PageContext) -> list[DateRow]:
    """All rows, in the order of the answer."""
    return [_row(line, process, context) for line in answer.dates]


def next_of(rows: Sequence[DateRow]) -> DateRow | None:
    """The row of the next date."""
    return next((row for row in rows if _lies_ahead(row)), None)


def next_of_mine(rows: Sequence[DateRow]) -> DateRow | None:
    """The row of the next date by which the parent may have to act."""
    mine = (row for row in rows if row.line.who in _MINE and row.line.standing in _TO_DO)
    return next((row for row in mine if _lies_ahead(row)), None)


def grouped(rows: Sequence[DateRow], context: PageContext) -> Iterator[Group]:
    """Rows grouped by actor; the dates of the question come last."""
    for actor in _ORDER:
        who = actor.value if actor else None
        theirs = tuple(row for row in rows if row.line.who == who and row.line.kind != "event")
        if theirs:
            yield Group(who or "none", context.say(ACTORS[actor]), theirs)
    entered = tuple(row for row in rows if row.line.kind == "event")
    yield Group("given", context.say(words.GIVEN), entered)


def today(answer: TimelineAnswer) -> date | None:
    """The `as_of` date of the question."""
    days = (
        line.date - timedelta(line.days_left)
        for line in answer.dates
        if line.date and line.days_left is not None
    )
    return next(days, None)


def to_do(row: DateRow, context: PageContext) -> str:
    """Advice for a parent about the next date."""
    if row.line.standing == "happened":
        return context.say(words.DO_GO)
    if row.line.who in _MINE:
        return context.say(words.DO_IF_YOU_WANT if row.optional else words.DO_YOURS)
    return context.say(words.DO_WAIT if row.line.who else words.DO_NOTHING)


def how_far(left: int, context: PageContext) -> str:
    """The days left or past, in words."""
    named = {0: words.TODAY, 1: words.TOMORROW, -1: words.YESTERDAY}
    if left in named:
        return context.say(named[left])
    return context.say(words.DAYS_LEFT if left > 0 else words.DAYS_AGO, number=abs(left))


def _row(line: DateLine, process: Process, context: PageContext) -> DateRow:
    left = line.days_left
    has_distance = left is not None and line.kind != "limit" and line.standing != "excused"
    ahead = left is not None and left > 0
    is_set = ahead and line.standing == "happened"
    may_be_later = bool(line.date) and SCHOOL_BREAK.name in line.waits_for
    parameters = parameters_of(process).named
    return DateRow(
        line,
        context.say(_standing(line, is_set=is_set, may_be_later=may_be_later)),
        _kind(line, context),
        how_far(left, context) if left is not None and has_distance else "",
        passed=line.kind == "deadline"
        and line.standing in _TO_DO
        and (left or 0) < 0
        and not may_be_later,
        ahead=ahead,
        undated=line.standing == "undated",
        optional=any(
            deadline.optional for deadline in process.deadlines if deadline.event.id == line.id
        ),
        field=line.id if line.id in parameters else "",
        waits=tuple(
            (name, title(parameters[name], context.language))
            for name in line.waits_for
            if not may_be_later
        ),
        may_be_later=may_be_later,
    )


def _standing(line: DateLine, *, is_set: bool, may_be_later: bool) -> Text:
    if may_be_later:
        return words.MAY_BE_LATER
    return words.SET if is_set else STANDINGS[line.standing]


def _kind(line: DateLine, context: PageContext) -> str:
    kind: Text | None = words.KINDS.get(line.kind)
    return context.say(kind) if kind else ""


def _lies_ahead(row: DateRow) -> bool:
    line = row.line
    if line.days_left is None or line.kind == "limit" or line.standing == "excused":
        return False
    # An event of today is over, except an appointment such as a hearing.
    over = line.id == _OPENING or (line.standing == "happened" and line.kind != "event")
    return line.days_left > 0 if over else line.days_left >= 0
