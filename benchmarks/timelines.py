"""Benchmark of one due-process timeline, in process, from query to bytes."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import TypeAlias, TypeVar

from benchmarks.figure import Figure
from benchmarks.questions import ALL_YEARS, TWO_YEARS, questions
from benchmarks.timing import microseconds_each
from service.answers.models import TimelineAnswer
from service.answers.timeline import timeline_answer
from service.engine.case import Case
from service.engine.compute import compute
from service.formats.ical import feed
from service.formats.json import timeline_json
from service.language.explain import why
from service.law import PROCESSES
from service.request.query import Pairs
from service.request.question import Question, read

DUE_PROCESS = PROCESSES["due-process"]
PUBLIC_URL = "https://example.org"
_QUESTIONS = 1_400
# Warm-up, so that caches are filled.
_BEFORE = 5_000
_MOST = 300

Item = TypeVar("Item")
Span: TypeAlias = tuple[date, int]


def measured() -> Iterator[Figure]:
    """One due-process timeline, in process: µs, each question new, best of seven lots."""
    # Shared by all rows, so that no query is repeated.
    drawn = {filed: questions(100_000, filed=filed) for filed in (TWO_YEARS, ALL_YEARS)}
    for filed, queries in drawn.items():
        for pairs in islice(queries, _BEFORE):
            _json(_question(pairs))
        if filed == TWO_YEARS:
            yield from _rows(queries, "", _MOST)
        else:
            yield from _rows(queries, "twelve years: ")


def _rows(drawn: Iterator[Pairs], of: str, most: float | None = None) -> Iterator[Figure]:
    def parsed() -> list[Question]:
        return [_question(pairs) for pairs in islice(drawn, _QUESTIONS)]

    def facts() -> list[Case]:
        return [question.facts for question in parsed()]

    yield _figure(f"{of}query to facts", _question, list(islice(drawn, _QUESTIONS)))
    yield _figure(f"{of}facts to dates", compute, facts())
    yield _figure(f"{of}facts to dates, all reasons", _reasons, facts(), most)
    yield _figure(f"{of}question to answer", _answer, parsed())
    yield _figure(f"{of}question to JSON bytes", _json, parsed())
    for question in parsed():
        feed_bytes(question)
    yield _figure(f"{of}question to feed bytes", feed_bytes, parsed())


def _figure(
    name: str, call: Callable[[Item], object], items: Sequence[Item], most: float | None = None
) -> Figure:
    return Figure(name, microseconds_each(call, items), "µs", most=most)


def _question(pairs: Pairs) -> Question:
    return read(DUE_PROCESS, pairs)


def _reasons(facts: Case) -> list[tuple[str, ...]]:
    return [why(entry, "en") for entry in compute(facts).lines]


def _answer(question: Question) -> TimelineAnswer:
    return timeline_answer(question, PUBLIC_URL)


def _json(question: Question) -> bytes:
    return timeline_json(question, PUBLIC_URL)


def feed_bytes(question: Question) -> bytes:
    """Feed of a question, as iCalendar bytes."""
    return feed(question, PUBLIC_URL)
