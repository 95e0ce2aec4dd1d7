"""JSON that is put together from the JSON of its lines."""

import pytest
from hypothesis import given, reject

from service.answers.models import ANSWER
from service.answers.timeline import timeline_answer
from service.engine.faults import FaultsError
from service.formats.json import case_json, timeline_json
from service.law import PROCESSES
from service.request.question import read
from tests.asking import PUBLIC_URL, question
from tests.questions import WHOLE_QUESTIONS, Asked


@given(WHOLE_QUESTIONS)
def test_is_what_pydantic_writes_of_the_whole_answer(asked: Asked) -> None:
    process, pairs = asked
    try:
        found = read(PROCESSES[process], pairs)
        expected = ANSWER.dump_json(timeline_answer(found, PUBLIC_URL), by_alias=True)
    except FaultsError:
        reject()
    assert timeline_json(found, PUBLIC_URL) == expected


@pytest.mark.parametrize("id_", ['A "quoted" one', "Niño \\ 3"])
def test_of_a_case_has_its_id_escaped(id_: str) -> None:
    asked = question("records", "filed=2026-01-15")
    assert case_json(id_, asked, PUBLIC_URL).startswith(
        b'{"id":"%b","timeline":{"process":"records"'
        % id_.replace("\\", "\\\\").replace('"', '\\"').encode()
    )
