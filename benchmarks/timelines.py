"""One due-process timeline, in process, from query to bytes."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from benchmarks.figure import Figure
from benchmarks.questions import questions
from benchmarks.timing import microseconds_each
from service.answer import Answer
from service.answering import answer
from service.facts import Facts
from service.feed import feed
from service.law import PROCESSES
from service.query import Pairs
from service.question import Question, read
from service.timeline import timeline
from service.wording import why
from service.written import written

DUE_PROCESS = PROCESSES["due-process"]
PUBLIC_URL = "https://example.org"
_QUESTIONS = 1_400
_MOST = 150

Item = TypeVar("Item")


def measured() -> Iterator[Figure]:
    """One due-process timeline, in process: µs, each question new, best of seven lots."""
    pairs = list(questions(_QUESTIONS))
    asked = [_asked(each) for each in pairs]
    facts = [question.facts for question in asked]
    yield _figure("query to facts", _asked, pairs)
    yield _figure("facts to dates", timeline, facts)
    yield _figure("facts to dates with all reasons in words", _reasons, facts, _MOST)
    yield _figure("question to answer", _told, asked)
    yield _figure("question to JSON bytes", _json, asked)
    yield _figure("question to feed bytes", _feed, asked)


def _figure(
    name: str, call: Callable[[Item], object], items: Sequence[Item], most: float | None = None
) -> Figure:
    return Figure(name, microseconds_each(call, items), "µs", most=most)


def _asked(pairs: Pairs) -> Question:
    return read(DUE_PROCESS, pairs)


def _reasons(facts: Facts) -> list[list[str]]:
    return [why(entry, "en") for entry in timeline(facts).entries]


def _told(question: Question) -> Answer:
    return answer(question, PUBLIC_URL)


def _json(question: Question) -> bytes:
    return written(question, PUBLIC_URL)


def _feed(question: Question) -> bytes:
    return feed(question, PUBLIC_URL)
