"""Sentences about faults, for programs: a template for each kind, filled with its fields."""

from collections.abc import Iterator
from dataclasses import fields
from typing import assert_never

from calendars.school import Span
from calendars.translation import Text
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
from service.engine.expected import (
    Characters,
    DateFrom,
    DateOrSpanFrom,
    DateOrToday,
    Expected,
    IdAndDate,
    OneOf,
    OpenSpanFrom,
    ProcessAndQuery,
    SpanFrom,
    Token,
    TrueOrFalse,
    WholeNumber,
)
from service.engine.faults import (
    AlreadyEnded,
    BeyondTheYears,
    EndsAfter,
    FactFault,
    Fault,
    HearingInContinuance,
    Missing,
    NoDateToCheck,
    NotHeld,
    NotLater,
    OutOfOrder,
    OverlappingYears,
    QueryFault,
    SendingFault,
    SentAlone,
    SentAndFiled,
    StartsNoClock,
    TimelineFault,
    TooOften,
    UnknownCheck,
    UnknownParameter,
    Unreadable,
)
from service.engine.input_faults import (
    BodyFault,
    HasNul,
    LineFlaw,
    NoColumn,
    NoHeader,
    NoId,
    NoProcess,
    NotAList,
    NotAnObject,
    NotAValue,
    NotFound,
    NotJson,
    NotUtf8,
    OtherCells,
    QuoteNotClosed,
    StrayArgument,
    TooLong,
    TooManyCases,
    UnknownMember,
    UnreadableLine,
)
from service.language import fault_templates as templates
from service.language.timeline_faults import PROCESS_AND_QUERY, timeline_template

_DATES: dict[type[Expected], Text] = {
    DateFrom: templates.DATE_FROM,
    SpanFrom: templates.SPAN_FROM,
    DateOrSpanFrom: templates.DATE_OR_SPAN_FROM,
    OpenSpanFrom: templates.OPEN_SPAN_FROM,
    DateOrToday: templates.DATE_OR_TODAY,
    IdAndDate: templates.ID_AND_DATE,
}


def message(fault: Fault) -> Text:
    """The sentence about a fault, with the parameter and its value."""
    blanks = {**_blanks(fault), "parameter": fault.parameter, "given": fault.given}
    return _template(fault).format(**blanks)


def expected_text(expected: Expected) -> Text:
    """The predicate about an expected value: "must be a whole number …"."""
    return _expected_template(expected).format(**_blanks(expected))


def fields_of(data: Fault | Expected | LineFlaw) -> Iterator[tuple[str, object]]:
    """Names and values of a fault's fields, for the blanks of a template."""
    return ((field.name, getattr(data, field.name)) for field in fields(data))


def _template(fault: Fault) -> Text:
    if isinstance(fault, FactFault):
        return _fact_template(fault)
    if isinstance(fault, SendingFault):
        return _sending_template(fault)
    if isinstance(fault, QueryFault):
        return _query_template(fault)
    if isinstance(fault, CountFault):
        return _count_template(fault)
    if isinstance(fault, BodyFault):
        return _body_template(fault)
    if isinstance(fault, TimelineFault):
        return timeline_template(fault)
    match fault:
        case NotFound():
            return templates.NOT_FOUND[fault.parameter] if fault.known else templates.NO_LETTER
        case StrayArgument():
            return templates.STRAY_ARGUMENT
        case UnreadableLine():
            return templates.UNREADABLE_LINE
        case _:
            assert_never(fault)


def _fact_template(fault: FactFault) -> Text:
    match fault:
        case OutOfOrder():
            return templates.OUT_OF_ORDER
        case EndsAfter():
            return templates.ENDS_AFTER
        case NotLater():
            return templates.NOT_LATER
        case AlreadyEnded():
            return templates.ALREADY_ENDED
        case HearingInContinuance():
            return templates.HEARING_IN_CONTINUANCE
        case BeyondTheYears():
            return templates.BEYOND_THE_YEARS
        case _:
            assert_never(fault)


def _query_template(fault: QueryFault) -> Text:
    match fault:
        case UnknownParameter():
            if fault.takers:
                return templates.ELSEWHERE
            return templates.MISSPELT if fault.nearest else templates.UNKNOWN
        case Missing():
            return templates.MISSING
        case Unreadable():
            return templates.UNREADABLE
        case TooOften():
            return templates.TOO_OFTEN
        case OverlappingYears():
            return templates.OVERLAPPING_YEARS
        case NotHeld():
            return templates.NOT_HELD[fault.reason]
        case UnknownCheck():
            return templates.UNKNOWN_CHECK
        case NoDateToCheck():
            return templates.NO_DATE_TO_CHECK
        case _:
            assert_never(fault)


def _sending_template(fault: SendingFault) -> Text:
    match fault:
        case SentAndFiled():
            return templates.SENT_AND_FILED
        case SentAlone():
            return templates.SENT_ALONE
        case StartsNoClock():
            return templates.STARTS_NO_CLOCK
        case _:
            assert_never(fault)


def _count_template(fault: CountFault) -> Text:
    match fault:
        case NoSchoolYear():
            return templates.NO_SCHOOL_YEAR
        case SchoolUnused():
            return templates.SCHOOL_UNUSED
        case PolicyUnfit():
            return templates.POLICY_UNFIT
        case CountBeyondSchool():
            return templates.COUNT_BEYOND_SCHOOL
        case CountBeyondTheYears():
            return templates.COUNT_BEYOND_THE_YEARS
        case EndBeyondSchool():
            return templates.END_BEYOND_SCHOOL
        case WithEnd():
            return templates.WITH_END[fault.parameter]
        case NothingToToll():
            return templates.NOTHING_TO_TOLL
        case _:
            assert_never(fault)


def _body_template(fault: BodyFault) -> Text:
    match fault:
        case NotAnObject():
            return templates.NOT_AN_OBJECT
        case NotAList():
            return templates.NOT_A_LIST
        case UnknownMember():
            return templates.UNKNOWN_MEMBER
        case NotAValue():
            return templates.NOT_A_VALUE
        case NoId():
            return templates.NO_ID
        case NoProcess():
            return templates.NO_PROCESS
        case TooManyCases():
            return templates.TOO_MANY_CASES
        case _:
            assert_never(fault)


def _expected_template(expected: Expected) -> Text:
    match expected:
        case (
            DateFrom()
            | SpanFrom()
            | DateOrSpanFrom()
            | OpenSpanFrom()
            | DateOrToday()
            | IdAndDate()
        ):
            return _DATES[type(expected)]
        case WholeNumber():
            return templates.WHOLE_NUMBER
        case OneOf():
            return templates.ONE_OF
        case TrueOrFalse():
            return templates.TRUE_OR_FALSE
        case Token():
            return templates.TOKEN
        case Characters():
            return templates.CHARACTERS
        case ProcessAndQuery():
            return PROCESS_AND_QUERY
        case _:
            assert_never(expected)


def _flaw_template(flaw: LineFlaw) -> Text:
    match flaw:
        case QuoteNotClosed():
            return templates.QUOTE_NOT_CLOSED
        case TooLong():
            return templates.TOO_LONG
        case HasNul():
            return templates.HAS_NUL
        case NotUtf8():
            return templates.NOT_UTF_8
        case NoHeader():
            return templates.NO_HEADER
        case NoColumn():
            return templates.NO_COLUMN
        case OtherCells():
            return templates.OTHER_CELLS
        case NotJson():
            return templates.NOT_JSON
        case _:
            assert_never(flaw)


def _blanks(data: Fault | Expected | LineFlaw) -> dict[str, object]:
    return {name: _blank(value) for name, value in fields_of(data)}


def _blank(value: object) -> object:
    if isinstance(value, Expected):
        return expected_text(value)
    if isinstance(value, LineFlaw):
        return _flaw_template(value).format(**_blanks(value))
    if isinstance(value, Fault):
        return message(value)
    match value:
        case Text():
            return value
        case Span():
            return f"{value.first}/{value.last}"
        case tuple():
            return ", ".join(map(str, value))
        case _:
            return value
