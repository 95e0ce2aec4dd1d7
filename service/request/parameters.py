"""Query parameters of each process."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Generic, TypeVar

from calendars.school import Span
from calendars.translation import DEFAULT_LANGUAGE, LANGUAGES, Text
from service.engine.case import OpenSpan
from service.engine.expected import Characters, Token
from service.law.vocabulary import (
    Choice,
    Circumstance,
    Dates,
    Event,
    Extension,
    Kind,
    Process,
    SetTo,
    Spans,
)
from service.request import values
from service.request.values import (
    BIRTHDAY,
    CLOSED_SPAN,
    DAY,
    DAY_OR_SPAN,
    DAY_OR_TODAY,
    FILED_FROM,
    FILING_DAY,
    OPEN_SPAN,
    SPAN,
    ValueFormat,
    matching,
    number,
    one_of,
)

MOST_EXTENSIONS = 20
MOST_DATES = 40

ValueT_co = TypeVar("ValueT_co", covariant=True)


@dataclass(frozen=True, slots=True, eq=False)
class Parameter(Generic[ValueT_co]):
    """A query parameter: its name, its meaning, its format and how often it may appear."""

    name: str
    says: Text
    form: ValueFormat[ValueT_co]
    most: int = 1
    default: str = ""
    required: bool = False
    unordered: bool = False
    or_else: str = ""
    """The name of one that may be entered in place of a required one."""
    in_facts: bool = False
    """Whether the answer repeats it, so that to enter its default changes the answer."""


SCHOOL_YEAR = Parameter(
    "school_year",
    Text(
        en="A regular school year, its first and last day: first/last. May be repeated",
        es="Un año escolar regular, su primer y último día: primero/último. Se puede repetir",
    ),
    SPAN,
    most=4,
    unordered=True,
)
SCHOOL_BREAK = Parameter(
    "school_break",
    Text(
        en="A school break, its first and last day off: first/last. May be repeated",
        es="Unas vacaciones escolares, su primer y último día: primero/último. Se puede repetir",
    ),
    SPAN,
    most=40,
    unordered=True,
)
SCHOOL_CLOSED = Parameter(
    "school_closed",
    Text(
        en="A single day on which school is closed. May be repeated",
        es="Un solo día en que la escuela está cerrada. Se puede repetir",
    ),
    DAY,
    most=60,
    unordered=True,
)
SCHOOL_OPEN = Parameter(
    "school_open",
    Text(
        en="A date with school that would be a holiday, or a Saturday. May be repeated",
        es="Una fecha con clases que sería feriado, o un sábado. Se puede repetir",
    ),
    DAY,
    most=60,
    unordered=True,
)
SCHOOL: tuple[Parameter[Span] | Parameter[date], ...] = (
    SCHOOL_YEAR,
    SCHOOL_BREAK,
    SCHOOL_CLOSED,
    SCHOOL_OPEN,
)

LANG = Parameter(
    "lang",
    Text(en="The language of the answer", es="El idioma de la respuesta"),
    one_of(*LANGUAGES),
    default=DEFAULT_LANGUAGE,
)
AS_OF = Parameter(
    "as_of",
    Text(
        en="The date to see the case on, or today (the date in California): adds the days left "
        "until each date, and what is late",
        es="La fecha en que se mira el caso, o today (la de hoy en California): agrega los días "
        "que faltan para cada fecha y lo que está atrasado",
    ),
    DAY_OR_TODAY,
)
CASE = Parameter(
    "case",
    Text(
        en="A token of your own that keeps two children's events apart. Use no name",
        es="Una clave propia que separa los eventos de dos niños. No use un nombre",
    ),
    matching("[A-Za-z0-9_-]{1,40}", Token(40)),
)
LABEL = Parameter(
    "label",
    Text(en="A name for the calendar", es="Un nombre para el calendario"),
    matching(r"[\s\S]{1,60}", Characters(60)),
)
REV = Parameter(
    "rev",
    Text(
        en="Raise it when you edit the link, so that calendars take the new version",
        es="Auméntelo cuando cambie el enlace, para que los calendarios tomen la nueva versión",
    ),
    number(0, 999),
    default="0",
)
REMIND = Parameter(
    "remind",
    Text(
        en="Days before each date to be reminded. May be repeated",
        es="Días antes de cada fecha para recibir un aviso. Se puede repetir",
    ),
    number(0, 60),
    most=3,
    unordered=True,
)

CHECK = Parameter(
    "check",
    Text(
        en="A date from somebody else, after the id of what it is said to be: id/date. May be "
        "repeated",
        es="Una fecha que dio otra persona, después del id de lo que dice ser: id/fecha. Se puede "
        "repetir",
    ),
    values.CHECK,
    most=20,
    unordered=True,
)

# The parameters of every process.
COMMON: tuple[Parameter[Any], ...] = (*SCHOOL, LANG, AS_OF, CASE, LABEL, REV, REMIND, CHECK)


@dataclass(frozen=True, slots=True, eq=False)
class ProcessParameters:
    """Query parameters of one process, each with its object of the law."""

    events: dict[Parameter[date | Span], Event]
    circumstances: dict[Parameter[Choice], Circumstance]
    extended_to: dict[Parameter[date], Extension]
    extended_by: dict[Parameter[int], Extension]
    spans: dict[Parameter[OpenSpan], Spans]
    dates: dict[Parameter[date], Dates]
    named: dict[str, Parameter[Any]]


@cache
def parameters_of(process: Process) -> ProcessParameters:
    """Query parameters of `process`."""
    events = {_event(event, process): event for event in _fact_events(process)}
    circumstances = {_circumstance(each): each for each in _circumstances(process)}
    extended_to = {
        Parameter(each.id, each.title, DAY, most=MOST_EXTENSIONS): each
        for each in _extended_to(process)
    }
    extended_by = {
        Parameter(each.id, each.title, number(1, 730), most=MOST_EXTENSIONS): each
        for each in dict.fromkeys(
            deadline.lengthened_by for deadline in process.deadlines if deadline.lengthened_by
        )
    }
    spans = {
        Parameter(
            each.id,
            each.title,
            CLOSED_SPAN if each.closed else OPEN_SPAN,
            most=MOST_DATES if each.closed else MOST_EXTENSIONS,
            unordered=True,
        ): each
        for each in process.spans
    }
    dates = {
        Parameter(each.id, each.title, DAY, most=MOST_DATES, unordered=True): each
        for each in process.dates
    }
    everything: tuple[Parameter[Any], ...] = (
        *events,
        *circumstances,
        *extended_to,
        *extended_by,
        *spans,
        *dates,
        *COMMON,
    )
    named = {parameter.name: parameter for parameter in everything}
    return ProcessParameters(events, circumstances, extended_to, extended_by, spans, dates, named)


def _circumstances(process: Process) -> tuple[Circumstance, ...]:
    sent_by = (process.sending.by,) if process.sending else ()
    return (*sent_by, *process.circumstances)


def _fact_events(process: Process) -> tuple[Event, ...]:
    happens = (
        deadline.event
        for deadline in process.deadlines
        if deadline.kind is not Kind.LIMIT and deadline.given is None
    )
    sent = (process.sending.sent,) if process.sending else ()
    return tuple(dict.fromkeys((process.filed, *sent, *process.facts, *happens)))


def _event(event: Event, process: Process) -> Parameter[date | Span]:
    says = event.done or event.title
    if event is process.filed:
        form = BIRTHDAY if process.filed_from < FILED_FROM else FILING_DAY
        or_else = process.sending.sent.id if process.sending else ""
        return Parameter(event.id, says, form, required=True, or_else=or_else)
    if process.sending and event is process.sending.sent:
        return Parameter(event.id, says, FILING_DAY)
    return Parameter(event.id, says, DAY_OR_SPAN if event.last else DAY)


def _circumstance(circumstance: Circumstance) -> Parameter[Choice]:
    choices = {choice.value: choice for choice in circumstance.choices}
    values = one_of(*choices)

    def read(text: str) -> Choice:
        return choices[values.read(text)]

    form = ValueFormat(read, values.expected, values.schema)
    default = "" if circumstance.asks else circumstance.choices[0].value
    return Parameter(circumstance.id, circumstance.title, form, default=default, in_facts=True)


def _extended_to(process: Process) -> tuple[Extension, ...]:
    rules = (rule for deadline in process.deadlines for rule in deadline.rules)
    extensions = (rule.events for rule in rules if isinstance(rule, SetTo))
    return tuple(dict.fromkeys(each for each in extensions if isinstance(each, Extension)))
