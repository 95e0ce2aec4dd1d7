"""Questions as a test asks them, and what it looks at in the answers."""

from datetime import date
from urllib.parse import parse_qsl

import pytest

from calendars.school import School, Span
from service.answers.models import EDITION, DateLine, Edition, TimelineAnswer
from service.answers.timeline import timeline_answer
from service.engine.case import Case
from service.engine.compute import compute
from service.engine.faults import Fault, FaultsError
from service.engine.timeline import Line
from service.formats.ical import feed
from service.language.faults import message
from service.law import PROCESSES
from service.request.parameters import parameters_of
from service.request.question import Question, read

PUBLIC_URL = "https://iep-clock.example"


def question(process: str, query: str) -> Question:
    """The question that a query asks about a process."""
    return read(PROCESSES[process], parse_qsl(query, keep_blank_values=True))


def answered(process: str, query: str) -> TimelineAnswer:
    """The whole answer to a query."""
    return timeline_answer(question(process, query), PUBLIC_URL)


def feed_of(asked: Question, url: str = PUBLIC_URL, published: Edition = EDITION) -> bytes:
    """The iCal feed that answers a question."""
    return feed(asked, url, published)


def ask(process: str, query: str) -> dict[str, DateLine]:
    """The lines of the answer to a query, by id, in the order of the answer."""
    return {line.id: line for line in answered(process, query).dates}


def day(process: str, query: str, line: str) -> str | None:
    """The date to rely on of one line, as 2026-03-16."""
    return iso(ask(process, query)[line].date)


def days(process: str, query: str, line: str) -> tuple[str | None, str | None, str | None]:
    """The date to rely on of one line, where the count lands, and the latest arguable date."""
    told = ask(process, query)[line]
    return iso(told.date), iso(told.statutory_date), iso(told.latest_date)


def codes(process: str, query: str) -> list[str]:
    """The codes of the notices of an answer."""
    return [notice.code for notice in answered(process, query).notices]


def faults(process: str, query: str) -> list[Fault]:
    """What is wrong with a query that cannot be answered."""
    with pytest.raises(FaultsError) as caught:
        answered(process, query)
    return list(caught.value.faults)


def messages(process: str, query: str) -> list[str]:
    """What is said, in English, of a query that cannot be answered."""
    return [message(fault).en for fault in faults(process, query)]


def case(process: str, *breaks: str, **given: str) -> dict[str, Line]:
    """The lines of the engine's own timeline, by id: also for days before a question may ask.

    `given` are the days of events by id; `school_year` and `breaks` are spans, first/last.
    """
    years = [_span(given.pop("school_year"))] if "school_year" in given else []
    events = {event.id: event for event in parameters_of(PROCESSES[process]).events.values()}
    facts = Case(
        PROCESSES[process],
        {events[id_]: date.fromisoformat(day) for id_, day in given.items()},
        school=School(tuple(years), tuple(_span(span) for span in breaks)),
    )
    return {entry.event.id: entry for entry in compute(facts).lines}


def iso(day: date | None) -> str | None:
    """A day as 2026-03-16."""
    return day.isoformat() if day else None


def _span(text: str) -> Span:
    first, last = text.split("/")
    return Span(date.fromisoformat(first), date.fromisoformat(last))
