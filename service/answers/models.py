"""Response models of a timeline, in one language."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, Literal, TypeAlias

from pydantic import Field, TypeAdapter

from calendars.translation import Language
from service.answers.contacts import Contacts
from service.answers.links import Links
from service.answers.open_lists import (
    Counting,
    DatedKind,
    DatedStanding,
    OpenList,
    Rolling,
    Who,
)
from service.answers.outcome_models import (
    AssumptionOut,
    ChecksField,
    DueOut,
    ExtensionOut,
    MeterField,
    OutcomeOut,
)
from service.law import edition

Direction: TypeAlias = Literal["after", "before", "on"]
Lang: TypeAlias = Annotated[Language, Field(description="The language of every text in here.")]


@dataclass(frozen=True, slots=True)
class Edition:
    """Edition of the rules that the answer follows."""

    number: Annotated[int, Field(description="Rises with every change of a rule.")]
    published: Annotated[
        dt.datetime,
        Field(
            description="When it was published.",
            examples=[f"{edition.PUBLISHED:%Y-%m-%dT%H:%M:%SZ}"],
        ),
    ]


EDITION = Edition(edition.NUMBER, edition.PUBLISHED)


@dataclass(frozen=True, slots=True)
class RuleOut:
    """The rule that gives a date, in numbers and in words."""

    count: Annotated[int | None, Field(description="How many.", examples=[60])]
    unit: Annotated[
        Counting | None,
        Field(
            description="What is counted: days of the calendar; business, court or school days; "
            "days from Monday to Friday (weekday); school days with those of the summer; months.",
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
    from_date: Annotated[dt.date | None, Field(description="The date of that event, where known.")]
    policy: Annotated[
        Rolling | None,
        Field(
            description="What becomes of a last day that is no working day. fixed: it stays. "
            "filing: the date to rely on is the working day before, latest_date the next day that "
            "is no weekend, judicial holiday or legal holiday. district: it stays, latest_date as "
            "for filing. court: the working day before, latest_date the next day on which a state "
            "or federal court is open. backward: the working day before. business: it always is a "
            "business day.",
            examples=["fixed"],
        ),
    ]
    tolled: Annotated[bool, Field(description="Whether long school breaks stop the count.")]
    text: Annotated[str, Field(description="The rule in words.")]


@dataclass(frozen=True, slots=True)
class ExcludedDaysOut:
    """Days that a count stepped over; weekends are folded together."""

    first: Annotated[dt.date, Field(description="The first of them.", examples=["2026-12-21"])]
    last: Annotated[dt.date, Field(description="The last of them.", examples=["2027-01-03"])]
    days: Annotated[int, Field(description="How many days were not counted.", examples=[14])]
    reason: Annotated[str, Field(description="Why they do not count, in words.")]
    cite: Annotated[str, Field(description="The law that says so.")]


@dataclass(frozen=True, slots=True)
class CitationOut:
    """A source."""

    cite: Annotated[
        str, Field(description="As lawyers write it.", examples=["34 CFR § 300.152(a)"])
    ]
    words: Annotated[
        str | None,
        Field(
            description="Quoted as they stand in the source.",
            examples=["a time limit of 60 days"],
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
class DateLine:
    """One line of a timeline."""

    id: Annotated[
        str,
        Field(
            description="The event; the same in every language and edition. Most are also the "
            "name of the parameter for its actual date.",
            examples=["decision"],
        ),
    ]
    title: Annotated[
        str,
        Field(description="The event in words.", examples=["CDE's written decision is due"]),
    ]
    who: Who
    kind: Annotated[
        DatedKind,
        OpenList(),
        Field(
            description="What the date is. event: it happened; deadline: somebody must act by "
            "then; period: something ends; opens: something may be done from then; limit: how far "
            "back a case reaches; undated: a duty without a number of days."
        ),
    ]
    standing: Annotated[
        DatedStanding,
        OpenList(),
        Field(
            description="How firm the date is. happened: the question has it; known: it follows "
            "from what happened; projected: from what is still to be done, or over a winter whose "
            "school break was not entered; pending: it waits for waits_for; excused: excused_by "
            "made it unnecessary; undated: the law sets no number of days."
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
        list[str],
        Field(
            description="The parameters that would settle a pending date; school_break for a "
            "projected one that a winter break may make later."
        ),
    ]
    excused_by: Annotated[str | None, Field(description="The fact that made it unnecessary.")]
    rule: Annotated[
        RuleOut | None, Field(description="The rule that gives it; null for what only happened.")
    ]
    why: Annotated[list[str], Field(description="The count, step by step, in sentences.")]
    skipped: Annotated[
        list[ExcludedDaysOut], Field(description="What the count stepped over, in order.")
    ]
    extended: Annotated[list[ExtensionOut], Field(description="The extensions that moved it.")]
    citations: Annotated[list[CitationOut], Field(description="The sources of the rule.")]
    if_missed: Annotated[
        str | None, Field(description="What a parent can do when this date passes.")
    ]
    days_left: Annotated[
        int | None, Field(description="Days from as_of; negative once past. Null without as_of.")
    ]
    when: Annotated[
        Literal["past", "today", "upcoming"] | None,
        Field(description="Where the date lies, seen from as_of. Null without as_of."),
    ]
    due: Annotated[
        DueOut | None,
        Field(
            description="The dates that the rule has counted, with its readings; null for what was "
            "only entered, is undated, excused or pending."
        ),
    ]
    outcome: Annotated[
        OutcomeOut | None,
        Field(
            description="Null where no rule counted a date, or none was entered and there is no "
            "as_of."
        ),
    ]
    assumes: Annotated[
        list[AssumptionOut],
        Field(description="The dates that a projected date rests on; empty for any other."),
    ]
    if_on_time: Annotated[
        dt.date | None,
        Field(
            description="For a date that waits for something overdue: the date it would have if "
            "that came on its due date."
        ),
    ]
    not_before: Annotated[
        dt.date | None,
        Field(description="For a date that waits for something overdue: counted from as_of."),
    ]
    meter: MeterField
    contacts: Contacts


@dataclass(frozen=True, slots=True)
class NoticeOut:
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
class TimelineAnswer:
    """A timeline: every date of a case, in order; those without a date come last."""

    process: Annotated[
        str, Field(description="The process that was asked about.", examples=["state-complaint"])
    ]
    title: Annotated[str, Field(description="The process in words.", examples=["State complaint"])]
    filed: Annotated[
        dt.date, Field(description="The date that opens the process.", examples=["2026-01-15"])
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
        list[DateLine],
        Field(description="Ordered by date, then as in the law; those without a date come last."),
    ]
    notices: Annotated[
        list[NoticeOut], Field(description="What to know about the timeline as a whole.")
    ]
    checks: ChecksField
    links: Annotated[Links, Field(description="The same question in its other forms.")]
    disclaimer: Annotated[str, Field(description="To be shown with every date.")]


ANSWER = TypeAdapter(TimelineAnswer)
LINE = TypeAdapter(DateLine)
