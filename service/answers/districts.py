"""School calendars of districts, as others read them: suggestions, never official."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from calendars.district_calendars import (
    CONFIDENCE,
    NOT_OFFICIAL,
    District,
    DistrictYear,
    districts,
)
from calendars.school import School
from calendars.translation import Language
from service.answers.models import EDITION, Edition, Lang
from service.answers.problems import UNKNOWN_DISTRICT, not_found
from service.answers.school_calendars import SpanText, school_query


@dataclass(frozen=True, slots=True)
class DistrictYearOut:
    """A school year of a district: whole, or its breaks only."""

    label: Annotated[str, Field(description="The school year.", examples=["2026-27"])]
    track: Annotated[
        str, Field(description="The schools or grades it holds for; empty where it holds for all.")
    ]
    other_calendars: Annotated[
        bool, Field(description="Whether some schools of the district keep another calendar.")
    ]
    whole: Annotated[
        bool,
        Field(
            description="Whether no part of it is missing. Else it has breaks only: enough for "
            "clocks that stop in vacations, not for counts in school days."
        ),
    ]
    school_days: Annotated[
        int | None, Field(description="Its school days; null where it is not whole.")
    ]
    school_year: Annotated[
        str | None,
        Field(
            description="As a question has it; null where the year is not whole.",
            examples=["2026-08-12/2027-06-04"],
        ),
    ]
    school_break: Annotated[list[SpanText], Field(description="As a question has them.")]
    school_closed: Annotated[
        list[dt.date], Field(description="As a question has them; none where it is not whole.")
    ]
    some_grades: Annotated[
        list[dt.date], Field(description="Closed for some grades only, and not in school_closed.")
    ]
    query: Annotated[str, Field(description="All of it as part of an address.")]
    source: Annotated[str, Field(description="Where the district publishes it.")]
    seen: Annotated[dt.date, Field(description="The day it was read.", examples=["2026-11-23"])]
    confidence: Annotated[Literal["high", "medium", "low"], Field(description="In a word.")]
    confidence_text: Annotated[str, Field(description="The same in words.")]
    expires: Annotated[
        dt.date, Field(description="The day after its last: offer it no more for new cases.")
    ]


@dataclass(frozen=True, slots=True)
class DistrictOut:
    """A school district, and its school years that were read."""

    id: Annotated[
        str, Field(description="Its name in an address.", examples=["los-angeles-unified"])
    ]
    name: Annotated[str, Field(description="Its name.", examples=["Los Angeles Unified"])]
    county: Annotated[str, Field(description="Its county; empty where it was not read.")]
    years: Annotated[list[DistrictYearOut], Field(description="In order.")]


@dataclass(frozen=True, slots=True)
class DistrictAnswer:
    """The school calendars of one district."""

    district: Annotated[DistrictOut, Field(description="The district.")]
    notice: Annotated[str, Field(description="To be shown with every calendar.")]
    lang: Lang
    edition: Annotated[Edition, Field(description="The edition of the rules.")]


@dataclass(frozen=True, slots=True)
class DistrictsAnswer:
    """The school calendars of every district that was read."""

    districts: Annotated[list[DistrictOut], Field(description="By name.")]
    notice: Annotated[str, Field(description="To be shown with every calendar.")]
    lang: Lang
    edition: Annotated[Edition, Field(description="The edition of the rules.")]


DISTRICT = TypeAdapter(DistrictAnswer)
DISTRICTS = TypeAdapter(DistrictsAnswer)


def district(id_: str) -> District:
    """The district with this id; RefusedError where there is none."""
    known = districts()
    if id_ not in known:
        raise not_found(UNKNOWN_DISTRICT, "district", id_, list(known))
    return known[id_]


def district_answer(found: District, language: Language) -> DistrictAnswer:
    """The calendars of a district."""
    notice = NOT_OFFICIAL.in_(language)
    return DistrictAnswer(_district(found, language), notice, language, EDITION)


def districts_answer(language: Language) -> DistrictsAnswer:
    """The calendars of every district."""
    every = [_district(found, language) for found in districts().values()]
    return DistrictsAnswer(every, NOT_OFFICIAL.in_(language), language, EDITION)


def offered(year: DistrictYear) -> School:
    """The calendar of a year as far as it may be offered: all of a whole one, else its breaks."""
    return year.school if year.whole else School(breaks=year.school.breaks)


def _district(found: District, language: Language) -> DistrictOut:
    years = [_year(year, language) for year in found.years]
    return DistrictOut(found.id, found.name, found.county, years)


def _year(year: DistrictYear, language: Language) -> DistrictYearOut:
    school = offered(year)
    return DistrictYearOut(
        label=year.label,
        track=year.track,
        other_calendars=year.other_calendars,
        whole=year.whole,
        school_days=year.school_days if year.whole else None,
        school_year=next((f"{span.first}/{span.last}" for span in school.years), None),
        school_break=[f"{span.first}/{span.last}" for span in school.breaks],
        school_closed=list(school.closed),
        some_grades=list(year.some_grades),
        query=school_query(school),
        source=year.source,
        seen=year.seen,
        confidence=year.confidence.value,
        confidence_text=CONFIDENCE[year.confidence].in_(language),
        expires=year.expires,
    )
