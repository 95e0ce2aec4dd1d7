"""Rows of the timeline page: each date with its standing and the days left, grouped."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from calendars.translation import Text
from service.answers.models import DateLine, TimelineAnswer
from service.formats.field_titles import title
from service.formats.html.fields import asked_as
from service.formats.html.render import PageContext
from service.language.messages import ACTORS, STANDINGS
from service.language.pages import timeline as words
from service.law.vocabulary import Actor, Process
from service.request.parameters import SCHOOL_BREAK, parameters_of

MINE = frozenset({"parent", "party"})
_LATE = frozenset({"late", "overdue", "arguably-overdue"})
_SOON = 30  # days
_OPENING = "filed"
_TO_DO = frozenset({"known", "projected"})
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
    optional: bool
    field: str
    """Name of the field for the date on which it was done."""
    waits: tuple[tuple[str, str], ...]
    """Name and title of each field that would settle it."""
    may_be_later: bool
    """A winter break that was not entered may make it later."""

    @property
    def state(self) -> str:
        """The state of its outcome; empty where it has none."""
        return self.line.outcome.state if self.line.outcome else ""

    @property
    def is_opening(self) -> bool:
        """Whether it is the date that opens the case."""
        return self.line.id == _OPENING

    @property
    def is_duty(self) -> bool:
        """Whether it can be done late: a limit of the parent's own rights ends by itself."""
        return bool(self.field) or self.line.who not in MINE

    @property
    def lies_ahead(self) -> bool:
        """Whether it is still to come; an event of today is over, except an appointment."""
        line = self.line
        if line.days_left is None or line.kind == "limit" or line.standing == "excused":
            return False
        over = self.is_opening or (line.standing == "happened" and line.kind != "event")
        return line.days_left > 0 if over else line.days_left >= 0

    @property
    def is_appointment(self) -> bool:
        """Whether it is a date that was set, such as a hearing, and is still to come."""
        line = self.line
        is_set = line.kind == "event" and line.standing == "happened" and not self.is_opening
        return is_set and self.lies_ahead


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading: an actor, whose colour has the CSS class `who`, or a time."""

    id: str
    title: str
    rows: tuple[DateRow, ...]
    who: str = ""
    closed: bool = False


def date_rows(answer: TimelineAnswer, process: Process, context: PageContext) -> list[DateRow]:
    """All rows, in the order of the answer."""
    return [_row(line, process, context) for line in answer.dates]


def in_time(rows: Sequence[DateRow], context: PageContext) -> Iterator[Group]:
    """Rows in order of time; those without a date are closed, and come last."""
    found: dict[Text, list[DateRow]] = {title: [] for _, title, _ in _SECTIONS}
    for row in rows:
        found[_section(row)].append(row)
    for id_, title_, closed in _SECTIONS:
        if in_it := found[title_]:
            heading = context.say(title_, number=len(in_it)) if closed else context.say(title_)
            yield Group(id_, heading, tuple(in_it), closed=closed)


def by_actor(rows: Sequence[DateRow], context: PageContext) -> Iterator[Group]:
    """Rows grouped by actor; the dates of the question come last."""
    for actor in _ORDER:
        who = actor.value if actor else None
        theirs = tuple(row for row in rows if row.line.who == who and row.line.kind != "event")
        if theirs:
            title_ = ACTORS[actor] if actor else words.NOBODY
            yield Group(who or "none", context.say(title_), theirs, who or "none")
    entered = tuple(row for row in rows if row.line.kind == "event")
    yield Group("given", context.say(words.GIVEN), entered, "given")


def gaps(group: Group, context: PageContext) -> Iterator[tuple[DateRow, str]]:
    """Each row of a group in time, with the days since the one before it; none on one day."""
    before: date | None = None
    for row in group.rows:
        days = (row.line.date - before).days if row.line.date and before else 0
        before = row.line.date
        gap = context.say(words.GAP_OF_ONE if days == 1 else words.GAP, number=days)
        yield row, gap if days > 0 else ""


def today(answer: TimelineAnswer) -> date | None:
    """The `as_of` date of the question."""
    days = (
        line.date - timedelta(line.days_left)
        for line in answer.dates
        if line.date and line.days_left is not None
    )
    return next(days, None)


def how_far(left: int, context: PageContext) -> str:
    """The days left or past, in words."""
    named = {0: words.TODAY, 1: words.TOMORROW, -1: words.YESTERDAY}
    if left in named:
        return context.say(named[left])
    return context.say(words.DAYS_LEFT if left > 0 else words.DAYS_AGO, number=abs(left))


# Each section of the list in time: its id, its heading, and whether it is closed.
_SECTIONS = (
    ("now", words.IS_LATE, False),
    ("soon", words.IS_SOON, False),
    ("later", words.IS_LATER, False),
    ("past", words.IS_PAST, True),
    ("waiting", words.IS_WAITING, True),
    ("undated", words.UNDATED, True),
    ("excused", words.IS_EXCUSED, True),
)
CLOSED = frozenset(id_ for id_, _, closed in _SECTIONS if closed)
_WITHOUT_A_DATE = {
    "pending": words.IS_WAITING,
    "undated": words.UNDATED,
    "excused": words.IS_EXCUSED,
}


def _section(row: DateRow) -> Text:
    if row.line.standing in _WITHOUT_A_DATE:
        return _WITHOUT_A_DATE[row.line.standing]
    if row.state in _LATE and row.is_duty:
        return words.IS_LATE
    if not row.lies_ahead:
        return words.IS_PAST
    if not row.line.days_left:
        return words.IS_LATE
    return words.IS_SOON if row.line.days_left <= _SOON else words.IS_LATER


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
        optional=any(
            deadline.optional for deadline in process.deadlines if deadline.event.id == line.id
        ),
        field=_field(line, process),
        waits=tuple(
            (name, title(parameters[name], context.language))
            for name in line.waits_for
            if not may_be_later
        ),
        may_be_later=may_be_later,
    )


def _field(line: DateLine, process: Process) -> str:
    # Forms ask for another fact in place of some.
    if line.id not in parameters_of(process).named:
        return ""
    deadline = next((each for each in process.deadlines if each.event.id == line.id), None)
    others = asked_as(deadline) if deadline and line.standing != "happened" else ()
    return others[0].id if others else line.id


def _standing(line: DateLine, *, is_set: bool, may_be_later: bool) -> Text:
    if may_be_later:
        return words.MAY_BE_LATER
    return words.SET if is_set else STANDINGS[line.standing]


def _kind(line: DateLine, context: PageContext) -> str:
    kind: Text | None = words.KINDS.get(line.kind)
    return context.say(kind) if kind else ""
