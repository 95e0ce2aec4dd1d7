"""Counts of days from a date, without a process."""

import datetime as dt
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from calendars.counting import Policy, Unit, count, count_between
from calendars.day_sets import BeyondError, Days
from calendars.readings import ComputedDates, Reading, apply_policy, tolled_readings
from calendars.school import School, Span, school_days, tolled_days
from calendars.translation import Language, Text
from service.answers.count_parameters import DAYS, END, POLICIES, POLICY, START, TOLLED, UNIT
from service.answers.models import EDITION, Edition, ExcludedDaysOut, Lang
from service.answers.open_lists import Counting, Rolling
from service.answers.timeline import published, skipped
from service.engine.count_faults import (
    CountBeyondSchool,
    CountBeyondTheYears,
    CountFault,
    EndBeyondSchool,
    NoSchoolYear,
    NothingToToll,
    PolicyUnfit,
    SchoolUnused,
    WithEnd,
)
from service.engine.faults import Fault, FaultsError, Missing
from service.engine.school_notices import NO_SCHOOL_YEAR, school_notices
from service.language.explain import between, reasons
from service.language.notices import notice_text
from service.request.model import QueryModel, query_model
from service.request.parameters import LANG, SCHOOL, SCHOOL_YEAR, Parameter
from service.request.query import Pairs, by_name, canonical, clipped, validated
from service.request.question import read_school

QUERY = query_model("CountQuestion", [START, DAYS, END, UNIT, POLICY, TOLLED, *SCHOOL, LANG])
_STOPPED = Text(
    en="Vacations of more than five school days and the time between school years stopped this "
    "count. With tolled=false they do not.",
    es="Las vacaciones de más de cinco días escolares y el tiempo entre años escolares detuvieron "
    "esta cuenta. Con tolled=false no la detienen.",
)
_NOT_STOPPED = Text(
    en="Vacations did not stop this count. With tolled=true they do.",
    es="Las vacaciones no detuvieron esta cuenta. Con tolled=true sí la detienen.",
)

_SCHOOL: tuple[Parameter[Any], ...] = SCHOOL
# A count back is never moved to a later date.
_BACK = {Policy.BACKWARD, Policy.FIXED}


@dataclass(frozen=True, slots=True)
class CountQuery:
    """Parameters of a count; `canonical` is their normalized query string.

    With `end`, `days` is how many lie between; `tolled` is whether long school breaks stop it.
    """

    start: dt.date
    days: int | None
    end: dt.date | None
    unit: Unit
    policy: Policy
    school: School
    tolled: bool
    canonical: str
    language: Language


@dataclass(frozen=True, slots=True)
class CountAnswer:
    """Dates of a count, and the steps that led to them."""

    start: Annotated[
        dt.date, Field(description="The day that was counted from.", examples=["2026-09-04"])
    ]
    days: Annotated[int, Field(description="How many; negative for a count back.", examples=[5])]
    unit: Annotated[Counting, Field(description="What was counted.", examples=["business"])]
    policy: Annotated[
        Rolling, Field(description="What becomes of a last day that is no working day.")
    ]
    date: Annotated[dt.date, Field(description="The one to rely on.", examples=["2026-09-14"])]
    statutory_date: Annotated[dt.date, Field(description="Where the count lands, untouched.")]
    latest_date: Annotated[
        dt.date | None,
        Field(
            description="The last day the law can be read to allow, where that is later than "
            "statutory_date. Never advise waiting for it."
        ),
    ]
    skipped: Annotated[
        list[ExcludedDaysOut], Field(description="What the count stepped over, in order.")
    ]
    why: Annotated[list[str], Field(description="The count, step by step, in sentences.")]
    cautions: Annotated[
        list[str], Field(description="What the dates rest on that may turn out otherwise.")
    ]
    lang: Lang
    edition: Annotated[Edition, Field(description="The edition of the rules.")]


COUNT = TypeAdapter(CountAnswer)


def read_count(pairs: Pairs) -> CountQuery:
    """Parse a count query; FaultsError with every fault."""
    texts = by_name(pairs, QUERY.parameters)
    values, wrong = validated(QUERY, texts, "count")
    start, days, end = values.value_of(START), values.value_of(DAYS), values.value_of(END)
    unit, policy = values.value_of(UNIT) or Unit.CALENDAR, values.value_of(POLICY)
    school, contradictions = read_school(values)
    faults: list[Fault] = [*wrong, *contradictions]
    if UNIT.name not in {fault.parameter for fault in wrong}:
        back = (start is not None and end is not None and end < start) or (days or 0) < 0
        faults += _school_faults(values, unit, back=back)
        if days is not None and end is None and policy:
            faults += _policy_faults(unit, days, policy)
    faults += _end_faults(values, {fault.parameter for fault in wrong})
    if faults or start is None:
        raise FaultsError(tuple(faults))
    tolls = unit is Unit.CALENDAR and school != School() and values.value_of(TOLLED) != "false"
    policy = policy or _usual(unit, days, tolled=tolls)
    query = canonical(texts, QUERY.parameters)
    return CountQuery(start, days, end, unit, policy, school, tolls, query, values.language())


def count_answer(query: CountQuery) -> CountAnswer:
    """The answer to a count; FaultsError if it runs past the known days."""
    try:
        computed = _computed(query)
    except BeyondError as error:
        raise FaultsError((_beyond(query),)) from error
    language = query.language
    words = computed.words
    is_end = query.end is not None
    return CountAnswer(
        start=query.start,
        days=words.number,
        unit=query.unit.value,
        policy=published(query.policy),
        date=computed.day,
        statutory_date=computed.statutory_day,
        latest_date=computed.latest_day,
        skipped=skipped(computed, language),
        why=list(between(words, language) if is_end else reasons(computed, None, language)),
        cautions=list(dict.fromkeys(_cautions(query, computed))),
        lang=language,
        edition=EDITION,
    )


def _usual(unit: Unit, days: int | None, *, tolled: bool) -> Policy:
    if days is None:
        return Policy.FIXED
    if days < 0:
        return Policy.BACKWARD
    if unit is Unit.BUSINESS:
        return Policy.BUSINESS
    return Policy.DISTRICT if tolled else Policy.FIXED


def _computed(query: CountQuery) -> ComputedDates:
    if query.end is not None:
        counted = count_between(query.start, query.end, query.unit, _days(query))
        return apply_policy(counted, Policy.FIXED)
    number = query.days or 0
    statutory = count(query.start, number, query.unit, _days(query))
    others: list[Reading] = []
    if query.tolled and query.policy is Policy.DISTRICT:
        others = [
            Reading(id_, count(query.start, number, query.unit, days))
            for id_, days in tolled_readings(query.school)
        ]
    return apply_policy(statutory, query.policy, *others)


def _days(query: CountQuery) -> Days | None:
    if query.unit is Unit.SCHOOL:
        return school_days(query.school)
    return tolled_days(query.school) if query.tolled else None


def _cautions(query: CountQuery, computed: ComputedDates) -> Iterator[str]:
    language = query.language
    if query.unit is Unit.CALENDAR and query.school != School():
        yield (_STOPPED if query.tolled else _NOT_STOPPED).in_(language)
    if query.tolled and not query.school.years:
        yield notice_text(NO_SCHOOL_YEAR, language)
    tolled = [computed] if query.tolled else []
    in_days = [computed] if query.unit is Unit.SCHOOL else []
    if tolled or in_days:
        for notice in school_notices(query.school, tolled, in_days):
            yield notice_text(notice, language)
    yield from (caution.in_(language) for caution in computed.cautions)


def _beyond(query: CountQuery) -> CountFault:
    years = _query_text(query.school.years)
    if query.end is not None:
        return EndBeyondSchool(query.start, query.end, years)
    if years:
        return CountBeyondSchool(query.start, query.days or 0, years)
    return CountBeyondTheYears(query.start, query.days or 0)


def _end_faults(values: QueryModel, wrong: AbstractSet[str]) -> Iterator[Fault]:
    """A count has either a number of days or an end, which no policy moves."""
    end, days, policy = values.value_of(END), values.value_of(DAYS), values.value_of(POLICY)
    if end is None:
        if days is None and wrong.isdisjoint({DAYS.name, END.name}):
            yield Missing(DAYS.name, DAYS.says, DAYS.form.expected)
        return
    if days is not None:
        yield WithEnd(DAYS.name, str(days), end)
    if policy is not None:
        yield WithEnd(POLICY.name, policy.value, end)


def _school_faults(values: QueryModel, unit: Unit, *, back: bool) -> Iterator[CountFault]:
    if unit is Unit.SCHOOL and not values.values_of(SCHOOL_YEAR):
        yield NoSchoolYear()
    is_given = any(values.values_of(parameter) for parameter in _SCHOOL)
    stops = unit is Unit.CALENDAR and is_given and not back
    if values.value_of(TOLLED) == "true" and not stops:
        yield NothingToToll()
    if unit not in {Unit.CALENDAR, Unit.SCHOOL} or (unit is Unit.CALENDAR and back):
        for parameter in _SCHOOL:
            if text := _query_text(values.values_of(parameter)):
                yield SchoolUnused(parameter.name, text)


def _policy_faults(unit: Unit, days: int, policy: Policy) -> Iterator[CountFault]:
    fitting = tuple(
        each
        for each in POLICIES
        if (each is not Policy.BUSINESS or unit is Unit.BUSINESS)
        and (each in _BACK or days >= 0)
        and (each is not Policy.BACKWARD or days <= 0)
    )
    if policy not in fitting:
        yield PolicyUnfit(policy, unit, days, fitting)


def _query_text(days: Sequence[Span | dt.date]) -> str:
    return clipped(
        ", ".join(f"{day.first}/{day.last}" if isinstance(day, Span) else str(day) for day in days)
    )
