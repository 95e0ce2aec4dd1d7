"""Answers as JSON."""

from collections.abc import Iterable, Iterator

from pydantic import TypeAdapter

from service.answers.batch import CaseAnswer, CaseProblem
from service.answers.models import ANSWER, TimelineAnswer

_CASE: TypeAdapter[CaseAnswer | CaseProblem] = TypeAdapter(CaseAnswer | CaseProblem)
# Bytes: about the answers to three cases of due process.
_CHUNK = 64 * 1024


def timeline_json(answer: TimelineAnswer) -> bytes:
    """A timeline as JSON."""
    return ANSWER.dump_json(answer, by_alias=True)


def case_json(found: CaseAnswer | CaseProblem) -> bytes:
    """One case of many as JSON."""
    return _CASE.dump_json(found, by_alias=True)


def cases_json(found: Iterable[CaseAnswer | CaseProblem]) -> Iterator[bytes]:
    """JSON of `CaseAnswers` in chunks; memory never holds all cases at once."""
    chunk = bytearray(b'{"answers":[')
    for place, case in enumerate(found):
        chunk += b"," if place else b""
        chunk += case_json(case)
        if len(chunk) >= _CHUNK:
            yield bytes(chunk)
            chunk.clear()
    yield bytes(chunk + b"]}")
