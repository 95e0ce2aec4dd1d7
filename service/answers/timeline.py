"""Timeline answers: response models built from a computed timeline."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Literal, assert_never

from calendars.counting import Policy, Unit
from calendars.readings import ComputedDates, ReadingId
from calendars.translation import Language, Text
from service.answers.checks import checks_out
from service.answers.contacts import late_contacts
from service.answers.facts import facts_out
from service.answers.links import links
from service.answers.meter import meter_out
from service.answers.models import (
    EDITION,
    CitationOut,
    DateLine,
    Direction,
    ExcludedDaysOut,
    NoticeOut,
    RuleOut,
    TimelineAnswer,
)
from service.answers.open_lists import Counting, Rolling
from service.answers.outcome_models import (
    AssumptionOut,
    DueOut,
    ExtensionOut,
    OutcomeOut,
    ReadingOut,
)
from service.engine.compute import compute
from service.engine.notices import notices
from service.engine.outcome import Outcome, State, outcome
from service.engine.timeline import Line, Timeline
from service.language.explain import assumption, title, why
from service.language.messages import DISCLAIMER
from service.language.notices import notice_text
from service.language.outcomes import outcome_text, reading_text
from service.language.rule_words import rule_words
from service.law.vocabulary import (
    After,
    Before,
    Birthday,
    BirthdayYear,
    Citation,
    FirstSchoolDay,
    Kind,
    Lasts,
    LateReferral,
    RemovalDay,
    Rule,
    SameDay,
    SetTo,
    Undated,
    Within,
)
from service.request.question import Question

_DONE = frozenset({State.ON_TIME, State.DONE})
# `agency` is published as `district`.
_PUBLISHED: dict[Policy, Rolling] = {
    Policy.FIXED: "fixed",
    Policy.FILING: "filing",
    Policy.DISTRICT: "district",
    Policy.AGENCY: "district",
    Policy.COURT: "court",
    Policy.BACKWARD: "backward",
    Policy.LOOK_BACK: "backward",
    Policy.BUSINESS: "business",
}


def timeline_answer(
    question: Question, public_url: str, titles: Mapping[str, str] | None = None
) -> TimelineAnswer:
    """The answer to `question`; notices use `titles` of fields in place of parameter names."""
    return answer_of(compute(question.facts), question, public_url, titles)


def answer_of(
    timeline: Timeline,
    question: Question,
    public_url: str,
    titles: Mapping[str, str] | None = None,
) -> TimelineAnswer:
    """The answer to `question`, whose timeline was computed."""
    names = titles is None
    lines = [
        date_line(line, question.language, question.as_of, names=names) for line in timeline.lines
    ]
    return replace(without_dates(timeline, question, public_url, titles), dates=lines)


def without_dates(
    timeline: Timeline,
    question: Question,
    public_url: str,
    titles: Mapping[str, str] | None = None,
) -> TimelineAnswer:
    """All of an answer but its dates."""
    facts, language = question.facts, question.language
    return TimelineAnswer(
        process=facts.process.id,
        title=facts.process.title.in_(language),
        filed=facts.filed,
        facts=facts_out(facts),
        lang=language,
        edition=EDITION,
        dates=[],
        notices=[
            NoticeOut(notice.code, notice_text(notice, language, titles))
            for notice in notices(timeline)
        ],
        checks=checks_out(timeline, question),
        links=links(question, public_url),
        disclaimer=DISCLAIMER.in_(language),
    )


def date_line(
    line: Line, language: Language, as_of: dt.date | None, *, names: bool = True
) -> DateLine:
    """The response model of a line as of `as_of`; reasons cite parameters if `names`."""
    deadline, rule = line.deadline, line.rule
    left = (line.day - as_of).days if line.day and as_of else None
    result = outcome(line, as_of)
    remedy = _open_remedy(line, result)
    return DateLine(
        id=line.event.id,
        title=title(line, language),
        who=deadline.by.value if deadline and deadline.by else None,
        kind=deadline.kind.value if deadline else "event",
        standing=line.standing.value,
        date=line.day,
        statutory_date=line.statutory_day,
        latest_date=line.latest_day,
        waits_for=[event.id for event in line.settled_by],
        excused_by=line.excused[0].id if line.excused else None,
        rule=_rule(line, rule, language) if rule else None,
        why=list(why(line, language, names=names)),
        skipped=skipped(line.without or line.computed, language),
        extended=_extensions_out(line),
        citations=[citation_out(citation) for citation in rule.law] if rule else [],
        if_missed=remedy.in_(language) if remedy else None,
        days_left=left,
        when=None if left is None else _relation_to(left),
        due=_due(line, language),
        outcome=_outcome(result, line, language) if result else None,
        assumes=[
            AssumptionOut(event.id, day, assumption(event, day, language))
            for event, day in line.assumes
        ],
        if_on_time=line.if_on_time,
        not_before=line.not_before,
        meter=meter_out(line, language, as_of),
        contacts=late_contacts(deadline, result, language)
        if deadline and result and remedy
        else [],
    )


def _due(line: Line, language: Language) -> DueOut | None:
    due = line.due
    if due is None:
        return None
    ordered = sorted(due.readings, key=lambda reading: reading.date)
    cited = [0] if line.rule and line.rule.law else []
    readings = [
        ReadingOut(
            reading.id.value,
            reading.date,
            reading_text(reading, language),
            cited if reading.id is ReadingId.WORDS else [],
        )
        for reading in ordered
    ]
    return DueOut(due.day, due.statutory_day, due.latest.date, readings)


def _outcome(result: Outcome, line: Line, language: Language) -> OutcomeOut:
    return OutcomeOut(
        result.state.value,
        result.done,
        result.at_least,
        result.at_most,
        outcome_text(result, line, language),
    )


def _open_remedy(line: Line, result: Outcome | None) -> Text | None:
    if line.deadline is None:
        return None
    done = result is not None and result.state in _DONE
    nothing_to_do = done or line.closed or line.deadline.kind is Kind.LIMIT
    return None if nothing_to_do else line.deadline.if_missed


def _rule(line: Line, rule: Rule, language: Language) -> RuleOut:
    count, unit, policy = rule_numbers(rule)
    return RuleOut(
        count=count,
        unit=unit,
        direction=direction(rule),
        from_=line.start.id if line.start else None,
        from_date=_counted_from(line),
        policy=policy,
        tolled=isinstance(rule, Within) and rule.tolled,
        text=rule_words(rule, line.start, language),
    )


def _counted_from(line: Line) -> dt.date | None:
    computed = line.computed if isinstance(line.rule, SetTo) else line.without or line.computed
    return computed.words.start if computed else None


def _extensions_out(line: Line) -> list[ExtensionOut]:
    return [ExtensionOut(moved.extension.id, moved.to, moved.was) for moved in line.moved]


def rule_numbers(rule: Rule) -> tuple[int | None, Counting | None, Rolling | None]:
    """Count, unit and policy of a rule."""
    match rule:
        case Within() | After() | Lasts() | Before():
            return rule.count, rule.unit.value, published(rule.policy)
        case LateReferral():
            return rule.count, Unit.CALENDAR.value, published(rule.policy)
        case Birthday() if rule.count:
            return rule.count, rule.unit.value, published(rule.policy)
        case SameDay() | FirstSchoolDay() | SetTo() | Birthday() | BirthdayYear() | RemovalDay():
            return None, None, published(Policy.FIXED)
        case Undated():
            return None, None, None
        case _:
            assert_never(rule)


def published(policy: Policy) -> Rolling:
    """The published name of a policy."""
    return _PUBLISHED[policy]


def direction(rule: Rule) -> Direction | None:
    """Direction of a rule from its start event."""
    match rule:
        case Within() | After() | Lasts() | LateReferral():
            return "after"
        case Before():
            return "before"
        case Birthday() if rule.count:
            return "before"
        case SameDay() | FirstSchoolDay() | SetTo() | Birthday() | BirthdayYear() | RemovalDay():
            return "on"
        case Undated():
            return None
        case _:
            assert_never(rule)


def skipped(computed: ComputedDates | None, language: Language) -> list[ExcludedDaysOut]:
    """Days excluded from the count of the date to rely on."""
    if computed is None:
        return []
    spans = computed.earliest.counted.skipped
    return [
        ExcludedDaysOut(
            excluded.first,
            excluded.last,
            excluded.days,
            excluded.reason.in_(language),
            excluded.cite,
        )
        for excluded in spans
    ]


def citation_out(citation: Citation) -> CitationOut:
    """The response model of a citation."""
    return CitationOut(citation.cite, citation.words or None, citation.url, citation.seen.value)


def _relation_to(days_left: int) -> Literal["past", "today", "upcoming"]:
    if days_left < 0:
        return "past"
    return "upcoming" if days_left else "today"
