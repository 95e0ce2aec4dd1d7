"""Headlines of the timeline page: what is late, what comes next, and a date that is missing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice
from typing import Literal, TypeAlias

from service.formats.html.dates import MINE, DateRow
from service.formats.html.render import PageContext
from service.language.messages import ACTORS_BESIDE
from service.language.outcomes import in_days
from service.language.pages import headlines as words
from service.request.parameters import SCHOOL_BREAK, SCHOOL_YEAR

HeadlineKind: TypeAlias = Literal["late", "overdue", "mine", "next", "needed", "over"]

_MOST = 3
_AGREEMENTS = frozenset({"resolution_agreement", "mediation_agreement"})
_BETWEEN = "arguably-overdue"
_CONTINUANCE = "continuance"


@dataclass(frozen=True, slots=True)
class Headline:
    """A card above the list of dates: `big` are the days late, `more` says that others passed.

    `field` is the name of the field for the date that it asks for; `advice` is for a parent.
    """

    kind: HeadlineKind
    title: str
    row: DateRow | None = None
    advice: str = ""
    big: str = ""
    field: str = ""
    more: bool = False


def headlines(rows: Sequence[DateRow], context: PageContext) -> list[Headline]:
    """At most three headlines, the most urgent first; one where the case is settled."""
    if any(row.line.excused_by in _AGREEMENTS for row in rows):
        advice = context.say(words.SETTLED_SAYS)
        return [Headline("over", context.say(words.SETTLED), advice=advice)]
    found = list(islice(_all(rows, context), _MOST))
    return found or [
        Headline("over", context.say(words.ALL_PASSED), advice=context.say(words.ALL_PASSED_SAYS))
    ]


def _all(rows: Sequence[DateRow], context: PageContext) -> Iterator[Headline]:
    states = {"overdue", _BETWEEN}
    passed = [row for row in rows if row.state in states and row.is_duty]
    theirs = [row for row in passed if row.line.who not in MINE and row.state == "overdue"]
    mine = [row for row in passed if row.line.who in MINE]
    for late in theirs[:1]:
        yield _late(late, context, more=len(theirs) > 1)
    for overdue in mine[:1]:
        yield _overdue(overdue, context, more=len(mine) > 1)
    own = next((row for row in rows if _is_own(row)), None)
    if own:
        yield Headline("mine", context.say(words.YOUR_NEXT), own, to_do(own, context))
    following = next_of(rows)
    if following and following is not own:
        title = words.LATE_BY_ONE if following.state == _BETWEEN else words.NEXT
        yield Headline("next", context.say(title), following, to_do(following, context))
    yield from _needed(rows, context, alone=not (passed or own or following))


def next_of(rows: Sequence[DateRow]) -> DateRow | None:
    """The next date: one that was set, such as a hearing, comes first."""
    appointment = next((row for row in rows if row.is_appointment), None)
    return appointment or next((row for row in rows if _comes_next(row)), None)


def to_do(row: DateRow, context: PageContext) -> str:
    """Advice for a parent about a date to come, or about one that has passed on one reading."""
    line = row.line
    if line.standing == "happened":
        return context.say(words.DO_GO)
    if line.who in MINE:
        return context.say(words.DO_IF_YOU_WANT if row.optional else words.DO_YOURS)
    if line.who is None:
        return context.say(words.DO_NOTHING)
    if row.state == _BETWEEN and line.outcome:
        return line.outcome.text
    who = context.say(ACTORS_BESIDE[line.who])
    if line.due is None or line.due.late_after == line.date:
        return context.say(words.DO_WAIT, who=who)
    late = context.in_words(line.due.late_after)
    after = context.in_words(line.due.late_after + timedelta(1))
    return context.say(words.DO_WAIT_READINGS, who=who, late=late, after=after)


def _is_own(row: DateRow) -> bool:
    # A projected date rests on one that comes before it, and is the next one after that.
    return row.line.who in MINE and row.line.standing == "known" and row.lies_ahead


def _comes_next(row: DateRow) -> bool:
    between_readings = row.state == _BETWEEN and row.line.who not in MINE
    return row.lies_ahead or (between_readings and not row.may_be_later)


def _late(row: DateRow, context: PageContext, *, more: bool) -> Headline:
    outcome = row.line.outcome
    days = in_days((outcome and outcome.at_least) or 0, context.language)
    return Headline(
        "late",
        context.say(words.LATE),
        row,
        row.line.if_missed or "",
        context.say(words.LATE_BY, days=days),
        row.field,
        more,
    )


def _overdue(row: DateRow, context: PageContext, *, more: bool) -> Headline:
    advice = row.line.if_missed or ""
    return Headline(
        "overdue", context.say(words.YOURS_OVERDUE), row, advice, row.left, row.field, more
    )


def _needed(rows: Sequence[DateRow], context: PageContext, *, alone: bool) -> Iterator[Headline]:
    """The date that would settle others, where one is missing or nothing else can be said."""
    waited = [name for row in rows for name, _ in row.waits]
    if any(row.may_be_later for row in rows):
        name = SCHOOL_BREAK.name
    elif SCHOOL_YEAR.name in waited:
        name = SCHOOL_YEAR.name
    elif _CONTINUANCE in waited:
        name = _CONTINUANCE
    elif alone and waited:
        name = waited[0]
    else:
        return
    waiting = [row.line.title for row in rows if name in dict(row.waits)]
    says = context.say(words.ONE_MORE_SAYS, titles=context.listed(waiting)) if waiting else ""
    yield Headline("needed", context.say(words.ONE_MORE), advice=says, field=name)
