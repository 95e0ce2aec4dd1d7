"""Response models of due dates and outcomes."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field


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

    act_by: Annotated[dt.date, Field(description="The day to rely on for one's own act.")]
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
        str,
        Field(
            description="on-time, arguable, late: done on or before every reading, after the "
            "earliest, after the latest. open, arguably-overdue, overdue: not done, by the same "
            "measure as of as_of. passed: overdue, for a right that need not be used. done: "
            "another fact proves it, but not on which day. More may be added.",
            examples=["late"],
        ),
    ]
    done: Annotated[
        dt.date | None, Field(description="The actual day, or the latest it can have been.")
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
    """An event that a projected date rests on, with the day worked out for it."""

    event: Annotated[str, Field(description="The event.", examples=["decision"])]
    date: Annotated[dt.date, Field(description="The day worked out for it.")]
    text: Annotated[
        str,
        Field(
            description="The same as the end of a sentence.",
            examples=["if CDE issues its decision on Monday, March 16, 2026"],
        ),
    ]
