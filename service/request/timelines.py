"""The query of several cases in one address: each `timeline` is a process and its own query."""

from collections.abc import Sequence
from typing import NamedTuple

from calendars.translation import Language, Text
from service.engine.expected import ProcessAndQuery
from service.engine.faults import Fault, FaultsError, OutsideTimeline, QueryFault, UnknownParameter
from service.request.model import query_model
from service.request.parameters import LANG, Parameter
from service.request.query import Pairs, by_name, canonical, validated
from service.request.question import PROCESSES_BY_PARAMETER
from service.request.values import ValueFormat

MOST_TIMELINES = 10
_EXAMPLE = "state-complaint?filed=2026-09-10&label=Ana"
TIMELINE = Parameter(
    "timeline",
    Text(
        en="A case: its process and its own query. May be repeated",
        es="Un caso: su proceso y su propia consulta. Se puede repetir",
    ),
    ValueFormat(str, ProcessAndQuery(), {"type": "string", "examples": [_EXAMPLE]}),
    most=MOST_TIMELINES,
    required=True,
)
QUERY = query_model("Timelines", [TIMELINE, LANG])


class TimelinesQuery(NamedTuple):
    """The text of each case, and the language of what belongs to all."""

    timelines: tuple[str, ...]
    language: Language


def read_timelines(pairs: Pairs) -> TimelinesQuery:
    """Parse the query of several cases, but not those of the cases; FaultsError."""
    texts = by_name(pairs, QUERY.parameters)
    values, faults = validated(QUERY, texts, "timelines")
    if faults:
        raise FaultsError(tuple(map(_where_it_belongs, faults)))
    return TimelinesQuery(values.values_of(TIMELINE), values.language())


def timelines_query(timelines: Sequence[str], language: Language) -> str:
    """The canonical query of several cases, each `process?query`."""
    texts = {TIMELINE.name: [*timelines], LANG.name: [language]}
    return canonical(texts, QUERY.parameters)


def _where_it_belongs(fault: QueryFault) -> Fault:
    # An address whose cases are not percent-encoded falls apart at its first "&".
    if isinstance(fault, UnknownParameter) and fault.parameter in PROCESSES_BY_PARAMETER:
        return OutsideTimeline(fault.parameter, fault.given)
    return fault
