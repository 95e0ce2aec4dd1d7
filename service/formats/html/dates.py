"""The lines of a timeline for people: how each date stands, and how far off it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from calendars.translation import Text
from service.answers.models import DateLine, TimelineAnswer
from service.formats.html.field_titles import title
from service.formats.html.render import PageContext
from service.language.messages import ACTORS, STANDINGS
from service.language.pages import timeline as words
from service.law.vocabulary import Actor, Process
from service.request.parameters import parameters_of

_MINE = {"parent", "party"}
_OPENING = "filed"
_TO_DO = {"known", "projected"}
_ORDER = (Actor.PARENT, Actor.PARTY, Actor.DISTRICT, Actor.CDE, Actor.OAH, None)


@dataclass(frozen=True, slots=True)
class DateRow:
    """One line: what is told of it, how it stands, how far off it is, and what it waits for."""

    dated: DateLine
    standing: str
    kind: str
    left: str
    passed: bool
    ahead: bool
    optional: bool
    field: str
    """Where the day it was done on can be given."""
    waits: tuple[tuple[str, str], ...]
    """The field that would settle it, and its title."""


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of one who must act; `who` names the colour."""

    who: str
    title: str
    lines: tuple[DateRow, ...]


def lines(answer: TimelineAnswer, process: Process, context: PageContext) -> list[DateRow]:
    """Every line, in the order of the answer."""
    return [_line(dated, process, context) for dated in answer.dates]


def next_of(found: Sequence[DateRow]) -> DateRow | None:
    """The first day that lies ahead."""
    return next((line for line in found if _lies_ahead(line)), None)


def next_of_mine(found: Sequence[DateRow]) -> DateRow | None:
    """The first day ahead by which the parent may have to act."""
    mine = (line for line in found if line.dated.who in _MINE and line.dated.standing in _TO_DO)
    return next((line for line in mine if _lies_ahead(line)), None)


def grouped(found: Sequence[DateRow], context: PageContext) -> Iterator[Group]:
    """The lines by who must act; the days that were given come last."""
    for actor in _ORDER:
        who = actor.value if actor else None
        theirs = tuple(
            line for line in found if line.dated.who == who and line.dated.kind != "event"
        )
        if theirs:
            yield Group(who or "none", context.say(ACTORS[actor]), theirs)
    given = tuple(line for line in found if line.dated.kind == "event")
    yield Group("given", context.say(words.GIVEN), given)


def today(answer: TimelineAnswer) -> date | None:
    """The day the question was asked as of."""
    days = (
        dated.date - timedelta(dated.days_left)
        for dated in answer.dates
        if dated.date and dated.days_left is not None
    )
    return next(days, None)


def to_do(line: DateRow, context: PageContext) -> str:
    """What a parent does about a day that lies ahead."""
    if line.dated.standing == "happened":
        return context.say(words.DO_GO)
    if line.dated.who in _MINE:
        return context.say(words.DO_IF_YOU_WANT if line.optional else words.DO_YOURS)
    return context.say(words.DO_WAIT if line.dated.who else words.DO_NOTHING)


def how_far(left: int, context: PageContext) -> str:
    """The days until then, or since."""
    named = {0: words.TODAY, 1: words.TOMORROW, -1: words.YESTERDAY}
    if left in named:
        return context.say(named[left])
    return context.say(words.DAYS_LEFT if left > 0 else words.DAYS_AGO, number=abs(left))


def _line(dated: DateLine, process: Process, context: PageContext) -> DateRow:
    left = dated.days_left
    shown = left is not None and dated.kind != "limit" and dated.standing != "excused"
    ahead = left is not None and left > 0
    set_ = ahead and dated.standing == "happened"
    standing = words.SET if set_ else STANDINGS[dated.standing]
    known = parameters_of(process).named
    return DateRow(
        dated,
        context.say(standing),
        _kind(dated, context),
        how_far(left, context) if left is not None and shown else "",
        passed=dated.kind == "deadline" and dated.standing in _TO_DO and (left or 0) < 0,
        ahead=ahead,
        optional=any(
            deadline.optional for deadline in process.deadlines if deadline.event.id == dated.id
        ),
        field=dated.id if dated.id in known else "",
        waits=tuple((name, title(known[name], context.language)) for name in dated.waits_for),
    )


def _kind(dated: DateLine, context: PageContext) -> str:
    kind: Text | None = words.KINDS.get(dated.kind)
    return context.say(kind) if kind else ""


def _lies_ahead(line: DateRow) -> bool:
    dated = line.dated
    if dated.days_left is None or dated.kind == "limit" or dated.standing == "excused":
        return False
    # What happened today is over, save what a day was set for, such as a hearing.
    over = dated.standing == "happened" and (dated.kind != "event" or dated.id == _OPENING)
    return dated.days_left > 0 if over else dated.days_left >= 0
