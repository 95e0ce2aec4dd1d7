"""Sentences about faults, for pages: with the titles of fields and dates in words."""

from collections.abc import Mapping
from datetime import date
from typing import assert_never

from calendars.day_sets import FIRST_DAY, LAST_DAY
from calendars.school import Span
from calendars.translation import Language, Text
from service.engine.case import OpenSpan
from service.engine.expected import IdAndDate, OfDates
from service.engine.faults import (
    AlreadyEnded,
    BeyondTheYears,
    CaseFault,
    EndsAfter,
    FactFault,
    HearingInContinuance,
    Missing,
    NoDateToCheck,
    NotHeld,
    NotLater,
    OutOfOrder,
    OverlappingYears,
    SendingFault,
    SentAlone,
    SentAndFiled,
    StartsNoClock,
    TooOften,
    UnknownCheck,
    UnknownParameter,
    Unreadable,
)
from service.language.dates import in_words, without_weekday
from service.language.faults import expected_text, fields_of
from service.language.pages import form
from service.language.pages.dates import about_check, about_dates


def for_people(
    fault: CaseFault, titles: Mapping[str, str], language: Language, this_year: int
) -> str:
    """The sentence about a fault for a page; `titles` are those of fields, by name."""
    if isinstance(fault, FactFault):
        return _about_fact(fault, titles, language)
    if isinstance(fault, SendingFault):
        return _about_sending(fault, titles, language)
    match fault:
        case UnknownParameter():
            return form.UNKNOWN.in_(language).format(name=fault.parameter)
        case Missing():
            return form.NO_FIRST_DAY.in_(language).format(question=titles[fault.parameter])
        case Unreadable():
            return _unreadable(fault, language, this_year)
        case TooOften():
            return _filled(form.TOO_OFTEN, fault, titles, language)
        case OverlappingYears():
            return _filled(form.OVERLAPPING_YEARS, fault, titles, language)
        case UnknownCheck() | NoDateToCheck():
            return _about_check(fault, language)
        case NotHeld():
            others = {name: titles[name] for name in ("school_break", "school_closed")}
            return _filled(form.NOT_HELD[fault.reason], fault, titles, language, **others)
        case _:
            assert_never(fault)


def _about_fact(fault: FactFault, titles: Mapping[str, str], language: Language) -> str:
    match fault:
        case OutOfOrder():
            earlier = titles[fault.earlier]
            return _filled(form.OUT_OF_ORDER, fault, titles, language, earlier=earlier)
        case EndsAfter():
            event = titles[fault.event]
            return _filled(form.ENDS_AFTER, fault, titles, language, event=event)
        case NotLater():
            return _filled(form.NOT_LATER, fault, titles, language)
        case AlreadyEnded():
            return _filled(form.ALREADY_ENDED, fault, titles, language)
        case HearingInContinuance():
            return _filled(form.HEARING_IN_CONTINUANCE, fault, titles, language)
        case BeyondTheYears():
            first, last = (without_weekday(day, language) for day in (FIRST_DAY, LAST_DAY))
            return _filled(form.BEYOND_THE_YEARS, fault, titles, language, first=first, last=last)
        case _:
            assert_never(fault)


def _about_check(fault: UnknownCheck | NoDateToCheck, language: Language) -> str:
    if isinstance(fault, NoDateToCheck):
        return form.NOTHING_TO_COMPARE.in_(language)
    id_, _, _ = fault.given.partition("/")
    return form.CHOOSE_ANOTHER.in_(language).format(given=id_)


def _about_sending(fault: SendingFault, titles: Mapping[str, str], language: Language) -> str:
    match fault:
        case SentAndFiled():
            return _filled(form.SENT_AND_FILED, fault, titles, language, filed=titles["filed"])
        case SentAlone():
            return form.SENT_ALONE[fault.parameter].in_(language)
        case StartsNoClock():
            words = {"way": fault.title.in_(language), "reason": fault.reason.in_(language)}
            return form.STARTS_NO_CLOCK.in_(language).format_map(words)
        case _:
            assert_never(fault)


def _unreadable(fault: Unreadable, language: Language, this_year: int) -> str:
    if isinstance(fault.expected, OfDates):
        return about_dates(fault.given, fault.expected, this_year, language)
    if isinstance(fault.expected, IdAndDate):
        return about_check(fault.given, fault.expected, this_year, language)
    wants = expected_text(fault.expected).in_(language)
    return form.VALUE_EXPECTED.in_(language).format(given=fault.given, wants=wants)


def _filled(
    text: Text, fault: CaseFault, titles: Mapping[str, str], language: Language, **blanks: str
) -> str:
    words = {name: _value_in_words(value, language) for name, value in fields_of(fault)}
    return text.in_(language).format_map({**words, "title": titles[fault.parameter], **blanks})


def _value_in_words(value: object, language: Language) -> object:
    match value:
        case date():
            return in_words(value, language)
        case Span() | OpenSpan():
            return " – ".join(in_words(day, language) for day in value if day)
        case tuple():
            return ", ".join(str(_value_in_words(one, language)) for one in value)
        case _:
            return value
