"""A calendar file read as a school's calendar: proposed, never adopted."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

from calendars.school import School, Span
from calendars.school_file.decisions import Event
from calendars.school_file.file_text import LooksLike, NotACalendarError
from calendars.school_file.proposal import Proposal, propose
from calendars.school_file.reasons import REASONS
from calendars.school_file.years import Year
from calendars.translation import Language
from service.answers.models import EDITION, Edition, Lang, NoticeOut
from service.answers.problems import BODY_TOO_LARGE, NOT_A_CALENDAR, RefusedError
from service.request.parameters import SCHOOL, SCHOOL_BREAK, SCHOOL_CLOSED, SCHOOL_YEAR, Parameter
from service.request.query import by_name, canonical

_KNOWN: dict[str, Parameter[Any]] = {parameter.name: parameter for parameter in SCHOOL}
MissingPart = Literal["first-day", "last-day", "winter-break", "thanksgiving", "school-days"]
SpanText = Annotated[str, Field(examples=["2026-12-21/2027-01-08"])]


@dataclass(frozen=True, slots=True)
class SchoolYearOut:
    """A school year that the file tells of; whole or not."""

    first: Annotated[dt.date | None, Field(description="The first day of school.")]
    last: Annotated[dt.date | None, Field(description="The last day of school.")]
    school_days: Annotated[
        int | None, Field(description="Its school days; null without its first or last day.")
    ]
    complete: Annotated[bool, Field(description="Whether nothing is missing.")]
    missing: Annotated[
        list[MissingPart],
        Field(
            description="Without them it is not complete: a first and a last day, weekdays off "
            "between December 20 and January 3, Thanksgiving Day off, 175 to 185 school days."
        ),
    ]
    school_year: Annotated[
        str | None,
        Field(description="As a question has it.", examples=["2026-08-12/2027-06-04"]),
    ]
    school_break: Annotated[list[SpanText], Field(description="As a question has them.")]
    school_closed: Annotated[list[dt.date], Field(description="As a question has them.")]
    query: Annotated[
        str | None,
        Field(description="All of it as part of an address; null where it is not complete."),
    ]


@dataclass(frozen=True, slots=True)
class FileEventOut:
    """An event of the file, and what became of it."""

    first: Annotated[dt.date | None, Field(description="Its first day; null where none is read.")]
    last: Annotated[dt.date | None, Field(description="Its last day.")]
    title: Annotated[str, Field(description="Its title, shortened where it is long.")]
    taken: Annotated[
        Literal["break", "closed", "first-day", "last-day", "left"],
        Field(description="What it was taken for; left: it changes nothing."),
    ]
    why: Annotated[str, Field(description="What decided it, in words.")]


@dataclass(frozen=True, slots=True)
class SchoolCalendarAnswer:
    """A school calendar proposed from a calendar file, to be shown and confirmed."""

    years: Annotated[list[SchoolYearOut], Field(description="In order; empty where there is none.")]
    events: Annotated[list[FileEventOut], Field(description="Every event of the file, in order.")]
    notices: Annotated[list[NoticeOut], Field(description="What to know about the file.")]
    lang: Lang
    edition: Annotated[Edition, Field(description="The edition of the rules.")]


SCHOOL_CALENDAR = TypeAdapter(SchoolCalendarAnswer)


def read_file(data: bytes | str, language: Language) -> SchoolCalendarAnswer:
    """Propose a school calendar from a file; RefusedError where it is no calendar."""
    return _answer(proposal(data), language)


def proposal(data: bytes | str) -> Proposal:
    """The calendar that a file proposes; RefusedError where it is no calendar."""
    try:
        return propose(data)
    except NotACalendarError as error:
        too_long = error.looks_like is LooksLike.TOO_LONG
        raise RefusedError(BODY_TOO_LARGE if too_long else NOT_A_CALENDAR, error.text) from None


def school_query(school: School) -> str:
    """A school's calendar as part of the query of a question."""
    pairs = [
        *((SCHOOL_YEAR.name, _span(span)) for span in school.years),
        *((SCHOOL_BREAK.name, _span(span)) for span in school.breaks),
        *((SCHOOL_CLOSED.name, day.isoformat()) for day in school.closed),
    ]
    return canonical(by_name(pairs, _KNOWN), _KNOWN)


def school_of(year: Year) -> School:
    """The calendar of a year that a file proposes, as far as it is known."""
    years = (year.school_year,) if year.school_year else ()
    return School(years, year.school_break, year.school_closed)


def _answer(found: Proposal, language: Language) -> SchoolCalendarAnswer:
    return SchoolCalendarAnswer(
        years=[_year(year) for year in found.years],
        events=[_event(event, language) for event in found.events],
        notices=[
            NoticeOut(notice.code.value, notice.text.in_(language)) for notice in found.notices
        ],
        lang=language,
        edition=EDITION,
    )


def _year(year: Year) -> SchoolYearOut:
    span = year.school_year
    return SchoolYearOut(
        first=year.first,
        last=year.last,
        school_days=year.school_days,
        complete=year.complete,
        missing=[part.value for part in year.missing],
        school_year=_span(span) if span else None,
        school_break=[_span(span) for span in year.school_break],
        school_closed=list(year.school_closed),
        query=school_query(school_of(year)) if year.complete else None,
    )


def _event(event: Event, language: Language) -> FileEventOut:
    why = REASONS[event.why].in_(language)
    return FileEventOut(event.first, event.last, event.title, event.taken.value, why)


def _span(span: Span) -> str:
    return f"{span.first}/{span.last}"
