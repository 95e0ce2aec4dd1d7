"""Hints of fields: the dates that follow from an event, derived from the rules."""

from collections.abc import Iterator
from itertools import chain
from typing import assert_never

from calendars.translation import Text
from service.formats.html.render import PageContext
from service.language.pages import form
from service.law.vocabulary import (
    After,
    Before,
    Birthday,
    BirthdayYear,
    Deadline,
    Event,
    FirstSchoolDay,
    Lasts,
    LateReferral,
    Outside,
    Process,
    RemovalDay,
    Rule,
    SameDay,
    SetTo,
    Undated,
    Within,
)


def hint(event: Event, process: Process, context: PageContext) -> str:
    """The hint of an event's field: one or two sentences, or none."""
    sentences = [
        context.say(text, titles=context.listed([title.in_(context.language) for title in titles]))
        for text, titles in _titles_by_relation(event, process).items()
    ]
    if any(
        isinstance(notice.when, Outside) and notice.when.event is event
        for notice in process.notices
    ):
        sentences.append(context.say(form.TOO_OLD))
    return " ".join(sentences)


def _titles_by_relation(event: Event, process: Process) -> dict[Text, list[Text]]:
    relations: dict[Text, list[Text]] = {}
    for deadline in process.deadlines:
        for other, text in _relations(deadline):
            if other is event:
                titles = relations.setdefault(text, [])
                if deadline.event.title not in titles and event is not deadline.event:
                    titles.append(deadline.event.title)
    return relations


def _relations(deadline: Deadline) -> Iterator[tuple[Event, Text]]:
    yield from chain.from_iterable(_rule_relations(rule) for rule in deadline.rules)
    yield from ((each, form.EXCUSES) for each in deadline.excused_by if isinstance(each, Event))


def _rule_relations(rule: Rule) -> Iterator[tuple[Event, Text]]:
    match rule:
        case Within() | After() | Lasts():
            yield from ((event, form.COUNTED_FROM) for event in rule.after)
            if isinstance(rule, Within):
                others = (event for other in rule.also_from for event in other.events)
                yield from ((event, form.COUNTED_FROM) for event in others)
        case Before():
            yield rule.before, form.COUNTED_BACK
        case SameDay():
            yield rule.of, form.SAME_DAY
        case FirstSchoolDay():
            yield rule.since_event, form.COUNTED_FROM
        case SetTo():
            if isinstance(rule.events, tuple):
                yield from ((event, form.ENDS) for event in rule.events)
        case LateReferral() | Undated() | Birthday() | BirthdayYear() | RemovalDay():
            return
        case _:
            assert_never(rule)
