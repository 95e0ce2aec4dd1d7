"""Rules of law as data, in one language."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, Literal, assert_never

from pydantic import Field

from calendars.readings import ReadingId
from calendars.translation import Language, Text
from service.answers.models import CitationOut, Direction
from service.answers.open_lists import Counting, OpenList, Rolling, RuleRowKind, Who
from service.answers.timeline import citation_out, direction, rule_numbers
from service.engine.timeline import NEXT_SCHOOL_YEAR
from service.language.rule_words import rule_words
from service.law import vocabulary

# A count starts from the first event with a date; a set date is the earliest of its events.
_ELSE = Text(en="; if that is not entered: ", es="; si eso no se escribe: ")
_OR = Text(en="; or: ", es="; o bien: ")


@dataclass(frozen=True, slots=True)
class AlsoFromOut:
    """Another start of a rule, and the reading that counts from it."""

    reading: Annotated[
        str, Field(description="The reading, as in `due`.", examples=["from-receipt"])
    ]
    after: Annotated[
        list[str], Field(description="The first of these events whose date was entered.")
    ]
    count: Annotated[
        int | None, Field(description="How many, where it is another number than the rule's.")
    ]


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule as the law file states it. One event may have several: the first that fits holds."""

    id: Annotated[str, Field(description="The event whose date it sets.", examples=["decision"])]
    title: Annotated[str, Field(description="The event in words.")]
    who: Who
    kind: Annotated[
        RuleRowKind,
        OpenList(),
        Field(
            description="What the date is: the last day to act, the end of something, the day "
            "from which something may be done, how far back a case reaches, or a duty without a "
            "number of days."
        ),
    ]
    count: Annotated[int | None, Field(description="How many.", examples=[60])]
    unit: Annotated[Counting | None, Field(description="What is counted.", examples=["calendar"])]
    direction: Annotated[
        Direction | None,
        Field(description="Which way from the event it starts from.", examples=["after"]),
    ]
    after: Annotated[
        list[str],
        Field(description="The events it starts from: the first of them that has a day."),
    ]
    policy: Annotated[
        Rolling | None,
        Field(description="What becomes of a last day that is no working day."),
    ]
    tolled: Annotated[bool, Field(description="Whether long school breaks stop the count.")]
    optional: Annotated[bool, Field(description="Whether it may never happen.")]
    since: Annotated[
        dt.date | None, Field(description="Law for what was filed from this day; null: always.")
    ]
    until: Annotated[
        dt.date | None, Field(description="Law for what was filed through this day; null: still.")
    ]
    only: Annotated[
        list[str],
        Field(
            description="The circumstances it is for, as a question writes them.",
            examples=[["filed_by=district"]],
        ),
    ]
    given: Annotated[
        str | None, Field(description="The fact without which the event is not shown.")
    ]
    excused_by: Annotated[
        list[str],
        Field(
            description="The facts that make it unnecessary, and the circumstances as a question "
            "writes them."
        ),
    ]
    lengthened_by: Annotated[
        str | None, Field(description="The extension whose days are added to it.")
    ]
    moves: Annotated[
        Literal["earlier", "later"] | None,
        Field(description="Which way an entered date may move the date of the row below it."),
    ]
    safe_from: Annotated[
        str | None,
        Field(description="The event the date to rely on is counted from, where courts differ."),
    ]
    also_from: Annotated[
        list[AlsoFromOut],
        Field(description="Other starts that somebody may count from, each a reading of the rule."),
    ]
    restarted_by: Annotated[
        str | None,
        Field(description="The fact that restarts it: nothing counts from what came before."),
    ]
    late: Annotated[
        int | None,
        Field(
            description="Only for a referral this many days or less before the regular school "
            "year ends."
        ),
    ]
    text: Annotated[str, Field(description="The rule in words.")]
    if_missed: Annotated[str, Field(description="What a parent can do when this day passes.")]
    citations: Annotated[list[CitationOut], Field(description="Its sources.")]


def rule_row(
    deadline: vocabulary.Deadline,
    rule: vocabulary.Rule,
    process: vocabulary.Process,
    language: Language,
) -> RuleRow:
    """A rule of a deadline as data."""
    count, unit, policy = rule_numbers(rule)
    return RuleRow(
        id=deadline.event.id,
        title=deadline.event.title.in_(language),
        who=deadline.by.value if deadline.by else None,
        kind=deadline.kind.value,
        count=count,
        unit=unit,
        direction=direction(rule),
        after=[start.id for start in _start_events(rule)],
        policy=policy,
        tolled=isinstance(rule, vocabulary.Within) and rule.tolled,
        optional=deadline.optional,
        since=rule.since,
        until=rule.until,
        only=[_query_text(only, process) for only in (deadline.only, rule.only) if only],
        given=_given(deadline.given, process) if deadline.given else None,
        excused_by=[
            excuse.id if isinstance(excuse, vocabulary.Event) else _query_text(excuse, process)
            for excuse in deadline.excused_by
        ],
        lengthened_by=deadline.lengthened_by.id if deadline.lengthened_by else None,
        moves=rule.moves.value if isinstance(rule, vocabulary.SetTo) and rule.moves else None,
        safe_from=_safe_from(rule),
        also_from=[
            AlsoFromOut(other.reading.value, [event.id for event in other.events], other.count)
            for other in _also_from(rule)
        ],
        restarted_by=_restarted_by(rule),
        late=rule.late if isinstance(rule, vocabulary.LateReferral) else None,
        text=_text(rule, language),
        if_missed=deadline.if_missed.in_(language),
        citations=[citation_out(citation) for citation in rule.law],
    )


def _start_events(rule: vocabulary.Rule) -> tuple[vocabulary.Event | vocabulary.Extension, ...]:
    match rule:
        case vocabulary.Within() | vocabulary.After() | vocabulary.Lasts():
            return rule.after
        case vocabulary.Before():
            return (rule.before,)
        case vocabulary.SameDay():
            return (rule.of,)
        case vocabulary.FirstSchoolDay():
            return (rule.since_event,)
        case vocabulary.Birthday() | vocabulary.BirthdayYear():
            return (rule.of,)
        case vocabulary.RemovalDay():
            return (rule.year_of,)
        case vocabulary.SetTo():
            return rule.events if isinstance(rule.events, tuple) else (rule.events,)
        case vocabulary.LateReferral():
            return (NEXT_SCHOOL_YEAR,)
        case vocabulary.Undated():
            return ()
        case _:
            assert_never(rule)


def _text(rule: vocabulary.Rule, language: Language) -> str:
    texts = [rule_words(rule, start, language) for start in _start_events(rule)]
    joint = _OR if isinstance(rule, vocabulary.SetTo) else _ELSE
    return joint.in_(language).join(dict.fromkeys(texts or [rule_words(rule, None, language)]))


def _also_from(rule: vocabulary.Rule) -> tuple[vocabulary.AlsoFrom, ...]:
    return rule.also_from if isinstance(rule, vocabulary.Within | vocabulary.SetTo) else ()


def _restarted_by(rule: vocabulary.Rule) -> str | None:
    restart = rule.restarted_by if isinstance(rule, vocabulary.Within) else None
    return restart.id if restart else None


def _safe_from(rule: vocabulary.Rule) -> str | None:
    """The day of the decision, where the count is from its receipt."""
    safe = (other for other in _also_from(rule) if other.reading is ReadingId.FROM_DECISION)
    return next((other.events[0].id for other in safe), None)


def _given(event: vocabulary.Event, process: vocabulary.Process) -> str:
    """The fact of an event; the last date of a span is entered with its first."""
    return next((fact.id for fact in process.facts if fact.last is event), event.id)


def _query_text(choice: vocabulary.Choice, process: vocabulary.Process) -> str:
    names = (each.id for each in process.circumstances if choice in each.choices)
    return f"{next(names)}={choice.value}"
