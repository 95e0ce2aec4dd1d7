"""JSON of timelines and of batches of cases."""

from collections.abc import Iterable, Iterator
from dataclasses import fields
from functools import lru_cache

from pydantic import TypeAdapter
from pydantic_core import to_json

from calendars.translation import Language
from service.answers.batch import CaseProblem
from service.answers.models import ANSWER, LINE, CitationOut, DateLine
from service.answers.timeline import without_dates
from service.engine.compute import compute
from service.formats.lines import of_line
from service.request.question import Question

_PROBLEM = TypeAdapter(CaseProblem)
_CITATIONS = TypeAdapter(tuple[CitationOut, ...])
_AFTER_DATES = {"notices", "checks", "links", "disclaimer"}
_FROM_DATES = {"dates", *_AFTER_DATES}
_OF_LINE = [field.name for field in fields(DateLine)]
_FROM_CITATIONS = {*_OF_LINE[_OF_LINE.index("citations") :]}
_AFTER_CITATIONS = _FROM_CITATIONS - {"citations"}


def timeline_json(question: Question, public_url: str) -> bytes:
    """The answer to a question as JSON, from the JSON of its lines."""
    timeline = compute(question.facts)
    answer = without_dates(timeline, question, public_url)
    head = ANSWER.dump_json(answer, by_alias=True, exclude=_FROM_DATES)
    tail = ANSWER.dump_json(answer, by_alias=True, include=_AFTER_DATES)
    language, as_of = question.language, question.as_of
    lines = [b"".join(of_line(line, language, as_of, _line_json)) for line in timeline.lines]
    return b'%b,"dates":[%b],%b' % (head[:-1], b",".join(lines), tail[1:])


def _line_json(line: DateLine, _: Language) -> tuple[bytes, bytes, bytes]:
    """A line up to its citations, these, and the rest."""
    before = LINE.dump_json(line, by_alias=True, exclude=_FROM_CITATIONS)
    after = LINE.dump_json(line, by_alias=True, include=_AFTER_CITATIONS)
    return before[:-1], _citations_json(tuple(line.citations)), b",%b" % after[1:]


# Citations are a third of a line, and all lines of a rule have the same: 7 MiB less, measured after
# 4,000 questions and 1,000 cases by POST.
@lru_cache(maxsize=1_024)
def _citations_json(citations: tuple[CitationOut, ...]) -> bytes:
    return b',"citations":%b' % _CITATIONS.dump_json(citations)


def case_json(id_: str, question: Question, public_url: str) -> bytes:
    """The answer to one case of several as JSON."""
    return b'{"id":%b,"timeline":%b}' % (to_json(id_), timeline_json(question, public_url))


def json_of(case: bytes | CaseProblem) -> bytes:
    """The JSON of an answer, which is ready, or of a problem."""
    return case if isinstance(case, bytes) else _PROBLEM.dump_json(case, by_alias=True)


def cases_json(cases: Iterable[bytes | CaseProblem]) -> Iterator[bytes]:
    """JSON of `CaseAnswers`, a piece for each case; memory never holds all cases at once."""
    before = b'{"answers":['
    for case in cases:
        yield before + json_of(case)
        before = b","
    yield b"]}" if before == b"," else before + b"]}"
