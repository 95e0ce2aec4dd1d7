"""What the law files declare, laid out for the tests of it."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from calendars.translation import Text
from service.law import PROCESSES
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
    Process,
    RemovalDay,
    Rule,
    SameDay,
    SetTo,
    Undated,
    Within,
)

EVERY_PROCESS = pytest.mark.parametrize("process", PROCESSES.values(), ids=PROCESSES)
RULES: tuple[tuple[Process, Deadline, Rule], ...] = tuple(
    (process, deadline, rule)
    for process in PROCESSES.values()
    for deadline in process.deadlines
    for rule in deadline.rules
)


def texts(declared: object) -> Iterator[Text]:
    """Every text in what was declared, however deep."""
    if isinstance(declared, Text):
        yield declared
    elif isinstance(declared, tuple):
        for part in declared:
            yield from texts(part)
    elif is_dataclass(declared):
        for field in fields(declared):
            yield from texts(getattr(declared, field.name))


def triggers(rule: Rule) -> tuple[Event, ...]:
    """The events that a rule hangs on."""
    match rule:
        case Within() | After() | Lasts():
            return rule.after
        case Before():
            return (rule.before,)
        case SameDay():
            return (rule.of,)
        case FirstSchoolDay():
            return (rule.since_event,)
        case Birthday() | BirthdayYear():
            return (rule.of,)
        case RemovalDay():
            return (rule.year_of,)
        case SetTo():
            return rule.events if isinstance(rule.events, tuple) else ()
        case LateReferral():
            return (rule.referral, *filter(None, [rule.consent]))
        case Undated():
            return ()
