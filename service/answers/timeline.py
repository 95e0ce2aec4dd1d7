"""A timeline as what a client is told: its answer, line by line."""

import datetime as dt
from functools import cache
from typing import Literal, assert_never

from calendars.counting import Landing, Policy, Unit
from calendars.translation import Language
from service.answers.links import links
from service.answers.models import (
    EDITION,
    Answer,
    Cited,
    Counting,
    Dated,
    Direction,
    Extended,
    Noticed,
    Rolling,
    Rule,
    Skipped,
)
from service.engine.case import Facts
from service.engine.compute import timeline
from service.engine.notices import notices
from service.engine.timeline import Entry
from service.language.explain import rule_words, title, why
from service.language.messages import DISCLAIMER
from service.law.vocabulary import (
    Before,
    Citation,
    LateReferral,
    On,
    Past,
    SameDay,
    Undated,
    Within,
)
from service.law.vocabulary import Rule as Row
from service.request.question import Question


def answer(question: Question, public_url: str) -> Answer:
    """The answer to `question`; its links begin with `public_url`."""
    told = timeline(question.facts)
    facts, language = question.facts, question.language
    return Answer(
        process=facts.process.id,
        title=facts.process.title.said(language),
        filed=facts.filed,
        facts=facts_told(facts),
        lang=language,
        edition=EDITION,
        dates=[dated(entry, language, question.as_of) for entry in told.entries],
        notices=[Noticed(notice.code, notice.text.said(language)) for notice in notices(told)],
        links=links(question, public_url),
        disclaimer=DISCLAIMER.said(language),
    )


def facts_told(facts: Facts) -> dict[str, str | list[str] | list[int]]:
    """What a question said beside the day of filing, by the names of its parameters."""
    told: dict[str, str | list[str] | list[int]] = {
        event.id: day.isoformat() for event, day in facts.days.items()
    }
    del told[facts.process.filed.id]
    for circumstance, choice in facts.choices.items():
        told[circumstance.id] = choice.value
    for extension, days in facts.extended_to.items():
        if days:
            told[extension.id] = [day.isoformat() for day in days]
    for extension, lengths in facts.extended_by.items():
        if lengths:
            told[extension.id] = list(lengths)
    school = facts.school
    if school.years:
        told["school_year"] = [f"{span.first}/{span.last}" for span in school.years]
    if school.breaks:
        told["school_break"] = [f"{span.first}/{span.last}" for span in school.breaks]
    if school.closed:
        told["school_closed"] = [day.isoformat() for day in school.closed]
    return told


def dated(entry: Entry, language: Language, as_of: dt.date | None) -> Dated:
    """An entry as a line, seen from `as_of`."""
    deadline, rule = entry.deadline, entry.rule
    left = (entry.day - as_of).days if entry.day and as_of else None
    return Dated(
        id=entry.event.id,
        title=title(entry, language),
        who=deadline.by.value if deadline and deadline.by else None,
        kind=deadline.kind.value if deadline else "event",
        standing=entry.standing.value,
        date=entry.day,
        statutory_date=entry.statutory_day,
        latest_date=entry.latest_day,
        waits_for=[event.id for event in entry.waits_for],
        excused_by=entry.excused[0].id if entry.excused else None,
        rule=_rule(entry, rule, language) if rule else None,
        why=list(why(entry, language)),
        skipped=skipped(entry.without or entry.landing, language),
        extended=extended(entry),
        citations=[cited(citation) for citation in rule.law] if rule else [],
        if_missed=deadline.if_missed.said(language) if deadline else None,
        days_left=left,
        when=None if left is None else when(left),
    )


def _rule(entry: Entry, rule: Row, language: Language) -> Rule:
    count, unit, policy = numbers(rule)
    return Rule(
        count=count,
        unit=unit,
        direction=direction(rule),
        from_=entry.start.id if entry.start else None,
        from_date=counted_from(entry),
        policy=policy,
        tolled=isinstance(rule, Within) and rule.tolled,
        text=rule_words(rule, entry.start, language),
    )


def counted_from(entry: Entry) -> dt.date | None:
    """The day that the rule of an entry starts from, where it is known."""
    landing = entry.landing if isinstance(entry.rule, On) else entry.without or entry.landing
    return landing.statutory.start if landing else None


def extended(entry: Entry) -> list[Extended]:
    """What each extension changed."""
    return [Extended(moved.extension.id, moved.to, moved.was) for moved in entry.moved]


@cache
def numbers(rule: Row) -> tuple[int | None, Counting | None, Rolling | None]:
    """How many, of what, and what becomes of a last day that is no working day."""
    match rule:
        case Within() | Past() | Before():
            return rule.count, rule.unit.value, rule.policy.value
        case LateReferral():
            return rule.count, Unit.CALENDAR.value, rule.policy.value
        case SameDay() | On():
            return None, None, Policy.FIXED.value
        case Undated():
            return None, None, None
        case _:
            assert_never(rule)


@cache
def direction(rule: Row) -> Direction | None:
    """Which way from the event the rule starts from."""
    match rule:
        case Within() | Past() | LateReferral():
            return "after"
        case Before():
            return "before"
        case SameDay() | On():
            return "on"
        case Undated():
            return None
        case _:
            assert_never(rule)


def skipped(landing: Landing | None, language: Language) -> list[Skipped]:
    """The days that the date to rely on stepped over."""
    if landing is None:
        return []
    skips = (landing.safe or landing.statutory).skipped
    return [
        Skipped(skip.first, skip.last, skip.days, skip.reason.said(language), skip.cite)
        for skip in skips
    ]


@cache
def cited(citation: Citation) -> Cited:
    """A citation, as it is told."""
    return Cited(citation.cite, citation.words or None, citation.url, citation.seen.value)


def when(left: int) -> Literal["past", "today", "upcoming"]:
    """Where a day lies that is so many days away."""
    if left < 0:
        return "past"
    return "upcoming" if left else "today"
