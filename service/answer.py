"""What a client is told, in one language."""

import datetime as dt
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Annotated, Literal, TypeAlias, assert_never

from pydantic import Field, TypeAdapter

from calendars.counting import Landing, Policy, Unit
from calendars.text import Language
from service import edition
from service.entry import Entry, Timeline
from service.facts import Facts
from service.links import Links, links
from service.notices import notices
from service.phrases import DISCLAIMER
from service.question import Question
from service.terms import Before, Citation, LateReferral, On, Past, SameDay, Undated, Within
from service.terms import Rule as Row
from service.timeline import timeline
from service.wording import rule_words, title, why

Counting: TypeAlias = Literal["calendar", "business", "weekday", "court", "school", "year", "hour"]
Rolling: TypeAlias = Literal["fixed", "filing", "district", "court", "backward", "business"]
Direction: TypeAlias = Literal["after", "before", "on"]
Lang: TypeAlias = Annotated[
    Literal["en", "es"], Field(description="The language of every text in here.")
]
Who: TypeAlias = Annotated[
    Literal["parent", "district", "cde", "oah", "party"] | None,
    Field(
        description="Who must act: the parent, the school district, the California Department of "
        "Education (cde), the Office of Administrative Hearings (oah), or either party. Null "
        "where it comes by itself."
    ),
]


@dataclass(frozen=True, slots=True)
class Edition:
    """Which edition of the rules answered."""

    number: Annotated[int, Field(description="Rises with every change of a rule.")]
    published: Annotated[
        dt.datetime,
        Field(
            description="When it was published.",
            examples=[f"{edition.PUBLISHED:%Y-%m-%dT%H:%M:%SZ}"],
        ),
    ]


@dataclass(frozen=True, slots=True)
class Rule:
    """The rule that gives a date, in numbers and in words."""

    count: Annotated[int | None, Field(description="How many.", examples=[60])]
    unit: Annotated[
        Counting | None,
        Field(
            description="What is counted: days of the calendar; business, court or school days; "
            "days from Monday to Friday (weekday); years; hours.",
            examples=["calendar"],
        ),
    ]
    direction: Annotated[
        Direction | None,
        Field(description="Which way from the event it starts from.", examples=["after"]),
    ]
    from_: Annotated[
        str | None,
        Field(
            serialization_alias="from",
            description="The event it starts from, which is day 0.",
            examples=["filed"],
        ),
    ]
    from_date: Annotated[dt.date | None, Field(description="The day of that event, where known.")]
    policy: Annotated[
        Rolling | None,
        Field(
            description="What becomes of a last day that is no working day. fixed: it stays. "
            "filing, court: the date to rely on is the working day before, latest_date the one "
            "after. district: it stays, and latest_date is the working day after. backward: the "
            "working day before. business: it always is a business day.",
            examples=["fixed"],
        ),
    ]
    tolled: Annotated[bool, Field(description="Whether long school breaks stop the count.")]
    text: Annotated[str, Field(description="The rule in words.")]


@dataclass(frozen=True, slots=True)
class Skipped:
    """Days that a count stepped over; weekends are folded together."""

    first: Annotated[dt.date, Field(description="The first of them.", examples=["2026-12-21"])]
    last: Annotated[dt.date, Field(description="The last of them.", examples=["2027-01-03"])]
    days: Annotated[int, Field(description="How many days were not counted.", examples=[14])]
    reason: Annotated[str, Field(description="Why they do not count, in words.")]
    cite: Annotated[str, Field(description="The law that says so.")]


@dataclass(frozen=True, slots=True)
class Cited:
    """A source."""

    cite: Annotated[
        str, Field(description="As lawyers write it.", examples=["34 CFR § 300.152(a)"])
    ]
    words: Annotated[
        str | None,
        Field(
            description="Quoted as they stand in the source.",
            examples=["a time limit of 60 days after a complaint is filed"],
        ),
    ]
    url: Annotated[str, Field(description="Where to read it.")]
    seen: Annotated[
        Literal["text", "twin", "secondary"],
        Field(
            description="How it was read: its own words, those of its sister regulation, or a "
            "reliable second-hand account."
        ),
    ]


@dataclass(frozen=True, slots=True)
class Extended:
    """What one extension changed."""

    by: Annotated[
        str, Field(description="The extension's name in a question.", examples=["extended_to"])
    ]
    to: Annotated[dt.date, Field(description="The date it led to.")]
    was: Annotated[dt.date | None, Field(description="The date it took the place of.")]


@dataclass(frozen=True, slots=True)
class Dated:
    """One line of a timeline."""

    id: Annotated[
        str,
        Field(
            description="The event; the same in every language and edition. Most are also the "
            "name of the parameter that gives its actual day.",
            examples=["decision"],
        ),
    ]
    title: Annotated[
        str,
        Field(description="The event in words.", examples=["CDE's written decision is due"]),
    ]
    who: Who
    kind: Annotated[
        Literal["event", "deadline", "period", "opens", "limit", "undated"],
        Field(
            description="What the date is. event: it happened; deadline: somebody must act by "
            "then; period: something ends; opens: something may be done from then; limit: how far "
            "back a case reaches; undated: a duty without a number of days."
        ),
    ]
    standing: Annotated[
        Literal["happened", "known", "projected", "pending", "excused", "undated"],
        Field(
            description="How firm the date is. happened: the question gave it; known: it follows "
            "from what happened; projected: from what is still to be done; pending: it waits for "
            "waits_for; excused: excused_by made it unnecessary; undated: the law gives no number."
        ),
    ]
    date: Annotated[
        dt.date | None,
        Field(
            description="The one to rely on; null where it is not known.", examples=["2026-03-16"]
        ),
    ]
    statutory_date: Annotated[
        dt.date | None,
        Field(description="Where the count lands, untouched; null once it happened."),
    ]
    latest_date: Annotated[
        dt.date | None,
        Field(
            description="The last day the law can be read to allow, where that is later than "
            "statutory_date. Never advise waiting for it."
        ),
    ]
    waits_for: Annotated[
        list[str], Field(description="The parameters that would settle a pending date.")
    ]
    excused_by: Annotated[str | None, Field(description="The fact that made it unnecessary.")]
    rule: Annotated[
        Rule | None, Field(description="The rule that gives it; null for what only happened.")
    ]
    why: Annotated[list[str], Field(description="The count, step by step, in sentences.")]
    skipped: Annotated[list[Skipped], Field(description="What the count stepped over, in order.")]
    extended: Annotated[list[Extended], Field(description="The extensions that moved it.")]
    citations: Annotated[list[Cited], Field(description="The sources of the rule.")]
    if_missed: Annotated[
        str | None, Field(description="What a parent can do when this day passes.")
    ]
    days_left: Annotated[
        int | None, Field(description="Days from as_of; negative once past. Null without as_of.")
    ]
    when: Annotated[
        Literal["past", "today", "upcoming"] | None,
        Field(description="Where the date lies, seen from as_of. Null without as_of."),
    ]


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something to know about the whole timeline."""

    code: Annotated[
        str,
        Field(
            description="What it is about; the same in every language.",
            examples=["no-school-calendar"],
        ),
    ]
    text: Annotated[str, Field(description="To be shown to whoever reads the dates.")]


@dataclass(frozen=True, slots=True)
class Answer:
    """A timeline: every date of a case, in order; those without a date come last."""

    process: Annotated[
        str, Field(description="The process that was asked about.", examples=["state-complaint"])
    ]
    title: Annotated[str, Field(description="The process in words.", examples=["State complaint"])]
    filed: Annotated[
        dt.date, Field(description="The day that opens the process.", examples=["2026-01-15"])
    ]
    facts: Annotated[
        dict[str, str | list[str] | list[int]],
        Field(
            description="What else the question said: the facts, circumstances, extensions and "
            "school days by the names of their parameters.",
            examples=[{"violation": "2025-11-03", "extended_to": ["2026-04-30"]}],
        ),
    ]
    lang: Lang
    edition: Annotated[Edition, Field(description="The edition of the rules that answered.")]
    dates: Annotated[
        list[Dated],
        Field(description="Ordered by date, then as in the law; those without a date come last."),
    ]
    notices: Annotated[
        list[Noticed], Field(description="What to know about the timeline as a whole.")
    ]
    links: Annotated[Links, Field(description="The same question in its other forms.")]
    disclaimer: Annotated[str, Field(description="To be shown with every date.")]


ANSWER = TypeAdapter(Answer)
_EDITION = Edition(edition.NUMBER, edition.PUBLISHED)


def answer(question: Question, public_url: str) -> Answer:
    """The answer to `question`; its links begin with `public_url`."""
    told = timeline(question.facts)
    dates = [dated(entry, question.language, question.as_of) for entry in told.entries]
    return whole(question, told, dates, public_url)


def whole(question: Question, told: Timeline, dates: list[Dated], public_url: str) -> Answer:
    """The answer that has these dates."""
    facts, language = question.facts, question.language
    return Answer(
        process=facts.process.id,
        title=facts.process.title.said(language),
        filed=facts.filed,
        facts=_facts(facts),
        lang=language,
        edition=_EDITION,
        dates=dates,
        notices=[Noticed(notice.code, notice.text.said(language)) for notice in notices(told)],
        links=links(question, public_url),
        disclaimer=DISCLAIMER.said(language),
    )


def _facts(facts: Facts) -> dict[str, str | list[str] | list[int]]:
    days = {event.id: str(day) for event, day in facts.days.items()}
    del days[facts.process.filed.id]
    return {
        **days,
        **{circumstance.id: choice.value for circumstance, choice in facts.choices.items()},
        **{
            found.id: [str(day) for day in days]
            for found, days in facts.extended_to.items()
            if days
        },
        **{found.id: list(lengths) for found, lengths in facts.extended_by.items() if lengths},
        **_school(facts),
    }


def _school(facts: Facts) -> dict[str, list[str]]:
    school = facts.school
    given = {
        "school_year": [f"{span.first}/{span.last}" for span in school.years],
        "school_break": [f"{span.first}/{span.last}" for span in school.breaks],
        "school_closed": [str(day) for day in school.closed],
    }
    return {name: texts for name, texts in given.items() if texts}


def dated(entry: Entry, language: Language, as_of: dt.date | None) -> Dated:
    """An entry as a line, seen from `as_of`."""
    line = _dated(entry, language)
    if as_of is None or entry.day is None:
        return line
    left = (entry.day - as_of).days
    return replace(line, days_left=left, when=_when(left))


# Cases that differ share most of their lines: families ask about the days of now.
@lru_cache(maxsize=4_096)
def _dated(entry: Entry, language: Language) -> Dated:
    deadline, rule = entry.deadline, entry.rule
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
        why=why(entry, language),
        skipped=skipped(entry.without or entry.landing, language),
        extended=extended(entry),
        citations=[cited(citation) for citation in rule.law] if rule else [],
        if_missed=deadline.if_missed.said(language) if deadline else None,
        days_left=None,
        when=None,
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


def _when(left: int) -> Literal["past", "today", "upcoming"]:
    if left < 0:
        return "past"
    return "upcoming" if left else "today"
