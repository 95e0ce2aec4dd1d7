"""What is written at once is, byte for byte, what pydantic makes of the answer."""

import pytest
from hypothesis import given, reject

from service.answers.models import ANSWER
from service.answers.timeline import timeline_answer
from service.engine.case import FaultsError
from service.formats.json import written
from service.law import PROCESSES
from service.request.question import Question, read
from tests.asking import PUBLIC_URL, question
from tests.questions import QUESTIONS, Asked

# Between them, every way a line can be: happened, known, projected, pending, excused, undated;
# moved, lengthened, skipped, quoted; with a rule and without one.
CASES = [
    ("state-complaint", "filed=2026-01-15&extended_to=2026-04-30&extended_to=2026-05-29"),
    ("state-complaint", "filed=2026-11-23&decision=2027-01-22&violation=2024-01-15"),
    ("due-process", "filed=2026-11-02&resolution_waived=2026-11-09&hearing=2027-01-11"),
    ("due-process", "filed=2026-09-08&filed_by=district&extended_by=10&extended_by=5"),
    ("informal", "filed=2026-11-23&records_request=2026-11-23"),
    (
        "informal",
        "filed=2026-11-23&school_year=2026-08-12/2027-06-10&school_break=2026-12-21/2027-01-01",
    ),
    ("discipline", "filed=2026-02-02"),
    ("appeal", "filed=2026-02-02&decision_received=2026-02-06"),
]


def by_pydantic(asked: Question) -> bytes:
    return ANSWER.dump_json(timeline_answer(asked, PUBLIC_URL), by_alias=True)


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize(("process", "query"), CASES)
def test_a_case(process: str, query: str, lang: str) -> None:
    asked = question(process, f"{query}&lang={lang}")
    assert written(asked, PUBLIC_URL) == by_pydantic(asked)
    # What was kept of it is given again unchanged.
    assert written(asked, PUBLIC_URL) == by_pydantic(asked)


def test_seen_from_a_day() -> None:
    asked = question("state-complaint", "filed=2026-01-15&as_of=2026-03-16")
    assert b'"days_left":0,"when":"today"' in written(asked, PUBLIC_URL)
    assert written(asked, PUBLIC_URL) == by_pydantic(asked)


@given(QUESTIONS)
def test_any_question(asked: Asked) -> None:
    try:
        found = read(PROCESSES[asked[0]], asked[1])
        expected = by_pydantic(found)
    except FaultsError:
        reject()
    assert written(found, PUBLIC_URL) == expected
