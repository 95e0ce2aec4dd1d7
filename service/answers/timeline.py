"""A timeline as what a client is told: its answer, line by line."""

import datetime as dt
from functools import cache
from typing import Literal, assert_never

from calendars.counting import Landing, Policy, Unit
from calendars.translation import Language
from service.answers.links import links
from service.answers.models import (
    EDITION,
    CitationOut,
    Counting,
    DateLine,
    Direction,
    ExcludedDaysOut,
    ExtensionOut,
    NoticeOut,
    Rolling,
    RuleOut,
    TimelineAnswer,
)
from service.engine.case import Case
from service.engine.compute import compute
from service.engine.notices import notices
from service.engine.timeline import Line
from service.language.explain import rule_words, title, why
from service.language.messages import DISCLAIMER
from service.law.vocabulary import (
    After,
    Before,
    Citation,
    LateReferral,
    Rule,
    SameDay,
    SetTo,
    Undated,
    Within,
)
from service.request.question import Question


def timeline_answer(question: Question, public_url: str) -> TimelineAnswer:
    """The answer to `question`; its links begin with `public_url`."""
    timeline = compute(question.facts)
    facts, language = question.facts, question.language
    return TimelineAnswer(
        process=facts.process.id,
        title=facts.process.title.in_(language),
        filed=facts.filed,
        facts=facts_out(facts),
        lang=language,
        edition=EDITION,
        dates=[date_line(entry, language, question.as_of) for entry in timeline.entries],
        notices=[NoticeOut(notice.code, notice.text.in_(language)) for notice in notices(timeline)],
        links=links(question, public_url),
        disclaimer=DISCLAIMER.in_(language),
    )


def facts_out(facts: Case) -> dict[str, str | list[str] | list[int]]:
    """What a question said beside the day of filing, by the names of its parameters."""
    timeline: dict[str, str | list[str] | list[int]] = {
        event.id: day.isoformat() for event, day in facts.days.items()
    }
    del timeline[facts.process.filed.id]
    for circumstance, choice in facts.choices.items():
        timeline[circumstance.id] = choice.value
    for extension, days in facts.extended_to.items():
        if days:
            timeline[extension.id] = [day.isoformat() for day in days]
    for extension, lengths in facts.extended_by.items():
        if lengths:
            timeline[extension.id] = list(lengths)
    school = facts.school
    if school.years:
        timeline["school_year"] = [f"{span.first}/{span.last}" for span in school.years]
    if school.breaks:
        timeline["school_break"] = [f"{span.first}/{span.last}" for span in school.breaks]
    if school.closed:
        timeline["school_closed"] = [day.isoformat() for day in school.closed]
    return timeline


def date_line(entry: Line, language: Language, as_of: dt.date | None) -> DateLine:
    """An entry as a line, seen from `as_of`."""
    deadline, rule = entry.deadline, entry.rule
    left = (entry.day - as_of).days if entry.day and as_of else None
    return DateLine(
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
        citations=[citation_out(citation) for citation in rule.law] if rule else [],
        if_missed=deadline.if_missed.in_(language) if deadline else None,
        days_left=left,
        when=None if left is None else relation_to(left),
    )


def _rule(entry: Line, rule: Rule, language: Language) -> RuleOut:
    count, unit, policy = rule_numbers(rule)
    return RuleOut(
        count=count,
        unit=unit,
        direction=direction(rule),
        from_=entry.start.id if entry.start else None,
        from_date=counted_from(entry),
        policy=policy,
        tolled=isinstance(rule, Within) and rule.tolled,
        text=rule_words(rule, entry.start, language),
    )


def counted_from(entry: Line) -> dt.date | None:
    """The day that the rule of an entry starts from, where it is known."""
    landing = entry.landing if isinstance(entry.rule, SetTo) else entry.without or entry.landing
    return landing.statutory.start if landing else None


def extended(entry: Line) -> list[ExtensionOut]:
    """What each extension changed."""
    return [ExtensionOut(moved.extension.id, moved.to, moved.was) for moved in entry.moved]


@cache
def rule_numbers(rule: Rule) -> tuple[int | None, Counting | None, Rolling | None]:
    """How many, of what, and what becomes of a last day that is no working day."""
    match rule:
        case Within() | After() | Before():
            return rule.count, rule.unit.value, rule.policy.value
        case LateReferral():
            return rule.count, Unit.CALENDAR.value, rule.policy.value
        case SameDay() | SetTo():
            return None, None, Policy.FIXED.value
        case Undated():
            return None, None, None
        case _:
            assert_never(rule)


@cache
def direction(rule: Rule) -> Direction | None:
    """Which way from the event the rule starts from."""
    match rule:
        case Within() | After() | LateReferral():
            return "after"
        case Before():
            return "before"
        case SameDay() | SetTo():
            return "on"
        case Undated():
            return None
        case _:
            assert_never(rule)


def skipped(landing: Landing | None, language: Language) -> list[ExcludedDaysOut]:
    """The days that the date to rely on stepped over."""
    if landing is None:
        return []
    skips = (landing.safe or landing.statutory).skipped
    return [
        ExcludedDaysOut(skip.first, skip.last, skip.days, skip.reason.in_(language), skip.cite)
        for skip in skips
    ]


@cache
def citation_out(citation: Citation) -> CitationOut:
    """A citation, as it is told."""
    return CitationOut(citation.cite, citation.words or None, citation.url, citation.seen.value)


def relation_to(left: int) -> Literal["past", "today", "upcoming"]:
    """Where a day lies that is so many days away."""
    if left < 0:
        return "past"
    return "upcoming" if left else "today"
