"""Holiday calendars as data, one year at a time."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from calendars.california import (
    CHECKED,
    FIRST_YEAR,
    LAST_YEAR,
    TITLES,
    Calendar,
    cautions,
    holidays_in,
)
from calendars.translation import Language, Text
from service.answers.models import EDITION, Edition, Lang
from service.engine.faults import FaultsError
from service.request.model import query_model
from service.request.parameters import LANG, Parameter
from service.request.query import Pairs, by_name, canonical, validated
from service.request.values import number

YEAR = Parameter(
    "year", Text(en="The year", es="El año"), number(FIRST_YEAR, LAST_YEAR), required=True
)
QUERY = query_model("CalendarQuery", [YEAR, LANG])

Id = Annotated[
    Literal["courts", "state-offices", "legal-holidays", "federal"],
    Field(
        description="Whose days off: the courts', the state's offices', every legal holiday of "
        "the state, or the federal government's."
    ),
]
Checked = Annotated[str, Field(description="What the days were checked against.")]


@dataclass(frozen=True, slots=True)
class CalendarSummary:
    """A calendar, and the years it covers."""

    calendar: Id
    title: Annotated[str, Field(description="Its name in words.")]
    first_year: Annotated[int, Field(description="The first year it covers.")]
    last_year: Annotated[int, Field(description="The last year it covers.")]
    checked: Checked


@dataclass(frozen=True, slots=True)
class Calendars:
    """Every calendar there is."""

    calendars: Annotated[list[CalendarSummary], Field(description="All four.")]
    lang: Lang
    edition: Annotated[Edition, Field(description="The edition of the rules.")]


@dataclass(frozen=True, slots=True)
class DayOff:
    """A holiday from Monday to Friday."""

    date: Annotated[dt.date, Field(description="The day off.", examples=["2027-03-31"])]
    name: Annotated[str, Field(description="Which holiday it is.")]
    observed: Annotated[bool, Field(description="Whether it stands in for a weekend day.")]
    estimated: Annotated[bool, Field(description="Whether the date itself is an estimate.")]
    statute: Annotated[str, Field(description="The law that makes it one.")]
    flag: Annotated[str | None, Field(description="Why the day may turn out otherwise.")]


@dataclass(frozen=True, slots=True)
class CalendarYear:
    """The days off of a year, in order."""

    calendar: Id
    title: Annotated[str, Field(description="Its name in words.")]
    year: Annotated[int, Field(description="The year that was asked for.", examples=[2027])]
    checked: Checked
    cautions: Annotated[list[str], Field(description="What to know about this year.")]
    days: Annotated[list[DayOff], Field(description="Every day off from Monday to Friday.")]
    lang: Lang
    edition: Annotated[Edition, Field(description="The edition of the rules.")]


CALENDARS = TypeAdapter(Calendars)
CALENDAR_YEAR = TypeAdapter(CalendarYear)


@dataclass(frozen=True, slots=True)
class YearQuery:
    """Parameters of a calendar year; `canonical` is their normalized query string."""

    calendar: Calendar
    year: int
    language: Language
    canonical: str


def read_year(calendar: Calendar, pairs: Pairs) -> YearQuery:
    """Parse the query of a calendar year; FaultsError with every fault."""
    texts = by_name(pairs, QUERY.parameters)
    values, faults = validated(QUERY, texts, calendar.value)
    year = values.value_of(YEAR)
    if faults or year is None:
        raise FaultsError(tuple(faults))
    return YearQuery(calendar, year, values.language(), canonical(texts, QUERY.parameters))


def calendars(language: Language) -> Calendars:
    """Every calendar."""
    return Calendars(
        [
            CalendarSummary(
                calendar.value,
                TITLES[calendar].in_(language),
                FIRST_YEAR,
                LAST_YEAR,
                CHECKED.in_(language),
            )
            for calendar in Calendar
        ],
        language,
        EDITION,
    )


def calendar_year(query: YearQuery) -> CalendarYear:
    """The days off of a year."""
    calendar, year, language = query.calendar, query.year, query.language
    return CalendarYear(
        calendar=calendar.value,
        title=TITLES[calendar].in_(language),
        year=year,
        checked=CHECKED.in_(language),
        cautions=[caution.in_(language) for caution in cautions(calendar, year)],
        days=[
            DayOff(
                holiday.day,
                holiday.title.in_(language),
                holiday.observed,
                holiday.estimated,
                holiday.statute,
                holiday.flag.in_(language) if holiday.flag else None,
            )
            for holiday in holidays_in(calendar, year)
        ],
        lang=language,
        edition=EDITION,
    )
