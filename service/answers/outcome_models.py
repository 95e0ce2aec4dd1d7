"""Response models of due dates, outcomes, meters, checks and extensions."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, TypeAlias

from pydantic import Field

from service.answers.open_lists import CheckVerdict, OpenList, OutcomeState


@dataclass(frozen=True, slots=True)
class ReadingOut:
    """One way to count the words of the rule, and its last day."""

    id: Annotated[
        str,
        Field(
            description="The reading; words is where the count lands. More may be added.",
            examples=["next-open-day"],
        ),
    ]
    date: Annotated[dt.date, Field(description="The last day by this reading.")]
    text: Annotated[str, Field(description="The difference from the words, in a sentence.")]
    citations: Annotated[
        list[int], Field(description="Places in the citations of the line that say so.")
    ]


@dataclass(frozen=True, slots=True)
class DueOut:
    """The days a rule has counted, also once the act is done."""

    act_by: Annotated[dt.date, Field(description="The date to rely on for one's own act.")]
    by_words: Annotated[dt.date, Field(description="Where the count lands, untouched.")]
    late_after: Annotated[
        dt.date,
        Field(
            description="The last day on the widest reading listed here: from the next day on "
            "somebody else's act is late. No list of readings is complete."
        ),
    ]
    readings: Annotated[list[ReadingOut], Field(description="In the order of their dates.")]


@dataclass(frozen=True, slots=True)
class OutcomeOut:
    """The outcome of a duty: in time, late, or overdue as of as_of."""

    state: Annotated[
        OutcomeState,
        OpenList(),
        Field(
            description="on-time, arguable, late: done on or before every reading, after the "
            "earliest, after the latest. open, arguably-overdue, overdue: not done, by the same "
            "measure as of as_of. passed: overdue, for a right that need not be used. done: "
            "another fact proves it, but not on which date. More may be added.",
            examples=["late"],
        ),
    ]
    done: Annotated[
        dt.date | None, Field(description="The actual date, or the latest it can have been.")
    ]
    at_least: Annotated[
        int | None, Field(description="Days after the latest reading.", examples=[9])
    ]
    at_most: Annotated[
        int | None, Field(description="Days after the earliest reading.", examples=[11])
    ]
    text: Annotated[str, Field(description="The outcome in words; it never accuses.")]


@dataclass(frozen=True, slots=True)
class AssumptionOut:
    """An event that a projected date rests on, with the date worked out for it."""

    event: Annotated[str, Field(description="The event.", examples=["decision"])]
    date: Annotated[dt.date, Field(description="The date worked out for it.")]
    text: Annotated[
        str,
        Field(
            description="The same as the end of a sentence.",
            examples=["if CDE issues its decision on Friday, May 1, 2026"],
        ),
    ]


@dataclass(frozen=True, slots=True)
class LedgerSpanOut:
    """Days of a count, one after the other, that all count or are all left out."""

    first: Annotated[dt.date, Field(description="The first of them.", examples=["2025-11-21"])]
    last: Annotated[dt.date, Field(description="The last of them.", examples=["2025-12-21"])]
    days: Annotated[int, Field(description="How many they are.", examples=[31])]
    counted: Annotated[bool, Field(description="Whether they count.")]
    reason: Annotated[
        str,
        Field(
            description="Why they do or do not, with each break among them that does not stop the "
            "count."
        ),
    ]


@dataclass(frozen=True, slots=True)
class MeterOut:
    """Days of a count that are used, on the day of the act or else on as_of."""

    day: Annotated[int, Field(description="How many were counted.", examples=[71])]
    of: Annotated[int, Field(description="How many days the rule allows.", examples=[60])]
    not_counted: Annotated[int, Field(description="How many were left out.", examples=[21])]
    text: Annotated[str, Field(description="The same in words.")]
    ledger: Annotated[
        list[LedgerSpanOut],
        Field(description="Every day from the day after the start on, in order."),
    ]


@dataclass(frozen=True, slots=True)
class CheckOut:
    """A date from somebody else, compared with the readings and with known mistakes."""

    id: Annotated[str, Field(description="The line it is compared with.", examples=["iep_meeting"])]
    date: Annotated[dt.date, Field(description="The date from somebody else.")]
    verdict: Annotated[
        CheckVerdict,
        OpenList(),
        Field(
            description="matches: the date to rely on; reading: the last day by another reading; "
            "mistake: a known way to miscount leads to it; none: nothing known here does. More may "
            "be added.",
            examples=["mistake"],
        ),
    ]
    difference_days: Annotated[
        int, Field(description="Days after the date to rely on; negative before it.")
    ]
    text: Annotated[str, Field(description="The verdict in words.")]
    reading: Annotated[str | None, Field(description="The id of the reading, else null.")]
    mistake: Annotated[
        str | None,
        Field(description="The mistake, else null. More may be added.", examples=["months"]),
    ]


@dataclass(frozen=True, slots=True)
class ExtensionOut:
    """Change of a date by one extension."""

    by: Annotated[
        str, Field(description="The extension's name in a question.", examples=["extended_to"])
    ]
    to: Annotated[dt.date, Field(description="The date it led to.")]
    was: Annotated[dt.date | None, Field(description="The date it took the place of.")]


MeterField: TypeAlias = Annotated[
    MeterOut | None,
    Field(
        description="For a duty counted forward in days; null for any other, where it is neither "
        "done nor seen on a day, and, unless it is counted in calendar days, from a year after its "
        "last day on."
    ),
]
ChecksField: TypeAlias = Annotated[
    list[CheckOut], Field(description="What each date in check is, in their order.")
]
