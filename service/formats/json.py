"""JSON of timelines and of batches of cases."""

from collections.abc import Iterable, Iterator

from pydantic import TypeAdapter

from service.answers.batch import CaseAnswer, CaseProblem
from service.answers.models import ANSWER, TimelineAnswer

_CASE: TypeAdapter[CaseAnswer | CaseProblem] = TypeAdapter(CaseAnswer | CaseProblem)
_AFTER_DATES = {"notices", "links", "disclaimer"}
_FROM_DATES = {"dates", *_AFTER_DATES}


def timeline_json(answer: TimelineAnswer) -> bytes:
    """Serialise a timeline to JSON, from the JSON of its lines."""
    head = ANSWER.dump_json(answer, by_alias=True, exclude=_FROM_DATES)
    tail = ANSWER.dump_json(answer, by_alias=True, include=_AFTER_DATES)
    lines = b",".join([line.as_json for line in answer.dates])
    return b'%b,"dates":[%b],%b' % (head[:-1], lines, tail[1:])


def case_json(case: CaseAnswer | CaseProblem) -> bytes:
    """Serialise the answer or problem of one case to JSON."""
    return _CASE.dump_json(case, by_alias=True)


def cases_json(cases: Iterable[CaseAnswer | CaseProblem]) -> Iterator[bytes]:
    """JSON of `CaseAnswers`, a piece for each case; memory never holds all cases at once."""
    before = b'{"answers":['
    for case in cases:
        yield before + case_json(case)
        before = b","
    yield b"]}" if before == b"," else before + b"]}"
