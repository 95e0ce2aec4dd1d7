"""One day by each calendar: whether it counts, with the reason and the law."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field, TypeAdapter

from calendars.california import Calendar, holidays_on
from calendars.counting import BROAD, NARROW, WORKING
from calendars.day_sets import ListedDays, working_days
from calendars.holiday_rows import FEDERAL, LEGAL_HOLIDAYS, STATE_OFFICES
from calendars.school import SCHOOL_DAY, School, Span, school_days
from calendars.translation import Language, Text
from service.answers.models import EDITION, Edition, Lang
from service.engine.faults import FaultsError
from service.engine.school_notices import lincoln_day
from service.language import days as words
from service.language.notices import notice_text
from service.request.model import query_model
from service.request.parameters import LANG, SCHOOL, Parameter
from service.request.query import Pairs, by_name, canonical, validated
from service.request.question import read_school
from service.request.values import DAY as A_DAY

DAY = Parameter(
    "day",
    Text(en="The date to ask about", es="La fecha por la que se pregunta"),
    A_DAY,
    required=True,
)
QUERY = query_model("DayQuestion", [DAY, *SCHOOL, LANG])

_OFFICES = working_days(Calendar.STATE_OFFICES, cite=STATE_OFFICES.statute)


@dataclass(frozen=True, slots=True)
class DayVerdict:
    """Whether a day is one of a kind, and why."""

    yes: Annotated[bool, Field(description="Whether it is.")]
    reason: Annotated[str, Field(description="Why, in words.")]
    cite: Annotated[
        str, Field(description="The law that says so.", examples=["34 CFR § 300.11(b)"])
    ]


@dataclass(frozen=True, slots=True)
class DayAnswer:
    """One day by each calendar."""

    day: Annotated[
        dt.date, Field(description="The day that was asked about.", examples=["2027-02-12"])
    ]
    school: Annotated[
        DayVerdict | None,
        Field(description="Whether it is a school day; null where no calendar says so."),
    ]
    business: Annotated[DayVerdict, Field(description="Whether it is a business day.")]
    court: Annotated[DayVerdict, Field(description="Whether it is a working day of the courts.")]
    state_offices: Annotated[
        DayVerdict, Field(description="Whether it is a working day of the state's offices.")
    ]
    legal_holiday: Annotated[
        DayVerdict, Field(description="Whether it is a legal holiday of the state.")
    ]
    federal_holiday: Annotated[DayVerdict, Field(description="Whether it is a federal holiday.")]
    lang: Lang
    edition: Annotated[Edition, Field(description="The edition of the rules.")]


DAY_ANSWER = TypeAdapter(DayAnswer)


@dataclass(frozen=True, slots=True)
class DayQuery:
    """A day, a school's calendar, and their normalized query string."""

    day: dt.date
    school: School
    canonical: str
    language: Language


def read_day(text: str, pairs: Pairs) -> DayQuery:
    """Parse a question about a day; FaultsError with every fault."""
    texts = by_name([(DAY.name, text), *pairs], QUERY.parameters)
    values, faults = validated(QUERY, texts, "days")
    school, contradictions = read_school(values)
    day = values.value_of(DAY)
    if faults or contradictions or day is None:
        raise FaultsError((*faults, *contradictions))
    return DayQuery(day, school, canonical(texts, QUERY.parameters), values.language())


def day_answer(query: DayQuery) -> DayAnswer:
    """The answer about a day."""
    day, language = query.day, query.language
    return DayAnswer(
        day=day,
        school=_school(day, query.school, language),
        business=_business(day, language),
        court=_verdict(day, WORKING, words.COURT, language),
        state_offices=_verdict(day, _OFFICES, words.STATE_OFFICES, language),
        legal_holiday=_holiday(day, Calendar.LEGAL_HOLIDAYS, LEGAL_HOLIDAYS.statute, language),
        federal_holiday=_holiday(day, Calendar.FEDERAL, FEDERAL.statute, language),
        lang=language,
        edition=EDITION,
    )


def _school(day: dt.date, school: School, language: Language) -> DayVerdict | None:
    if school == School():
        return None
    year = school.year_of(day)
    if school.years and year is None:
        return DayVerdict(yes=False, reason=words.NO_YEAR.in_(language), cite=SCHOOL_DAY)
    # Without a school year, breaks and closed days still say when there is no school.
    one_day = School((Span(day, day),), school.breaks, school.closed, school.held)
    verdict = _verdict(day, school_days(one_day), words.SCHOOL, language)
    if not verdict.yes:
        return verdict
    asked = [notice_text(lincoln_day(of), language) for of in school.open_lincoln_weeks(day, day)]
    reason = " ".join((verdict.reason, *asked))
    return DayVerdict(yes=True, reason=reason, cite=verdict.cite) if year else None


def _business(day: dt.date, language: Language) -> DayVerdict:
    verdict = _verdict(day, NARROW, words.BUSINESS, language)
    if not verdict.yes or BROAD.counts(day):
        return verdict
    (excluded,) = BROAD.skipped(day, day)
    reason = words.OTHER_READING.format(holiday=excluded.reason).in_(language)
    return DayVerdict(yes=True, reason=f"{verdict.reason} {reason}", cite=verdict.cite)


def _verdict(day: dt.date, days: ListedDays, yes: Text, language: Language) -> DayVerdict:
    flags = days.cautions(day, day)
    for excluded in days.skipped(day, day):
        reason = _sentence(words.NAMED, excluded.reason, flags, language)
        return DayVerdict(yes=False, reason=reason, cite=excluded.cite)
    return DayVerdict(yes=True, reason=_sentence(yes, yes, flags, language), cite=days.cite)


def _holiday(day: dt.date, calendar: Calendar, statute: str, language: Language) -> DayVerdict:
    holidays = holidays_on(calendar, day)
    if not holidays:
        return DayVerdict(yes=False, reason=words.NO_HOLIDAY.in_(language), cite=statute)
    reasons = [
        _sentence(
            words.OBSERVED if holiday.observed else words.NAMED,
            holiday.name,
            (holiday.flag,) if holiday.flag else (),
            language,
        )
        for holiday in holidays
    ]
    return DayVerdict(yes=True, reason=" ".join(reasons), cite=statute)


def _sentence(text: Text, name: Text, flags: Sequence[Text], language: Language) -> str:
    """A sentence about a named day, and its cautions; "Jr." brings its own full stop."""
    sentence = text.in_(language).format(name=name.in_(language).removesuffix("."))
    return " ".join((sentence, *(flag.in_(language) for flag in flags)))
