"""The worked timelines of `cases/timelines.toml`, which a lawyer can read and add to."""

import tomllib
from pathlib import Path

import pytest
from pydantic import BaseModel, ConfigDict

from service.answers.models import ANSWER
from service.engine.faults import AlreadyEnded, Fault, NotLater, OutOfOrder
from service.law import PROCESSES
from tests.asking import answered, faults


class Case(BaseModel):
    """A question and what its answer must say; a key that it does not know is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    process: str
    query: str
    expect: dict[str, dict[str, object]] = {}
    absent: tuple[str, ...] = ()
    notices: list[str] | None = None
    wrong: dict[str, dict[str, object]] = {}


class File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    case: list[Case]


FILE = File.model_validate(
    tomllib.loads((Path(__file__).parents[1] / "cases" / "timelines.toml").read_text("utf-8"))
)
ANSWERED = [case for case in FILE.case if not case.wrong]
REFUSED = [case for case in FILE.case if case.wrong]


@pytest.mark.parametrize("case", ANSWERED, ids=lambda case: case.name)
def test_the_answer_says_what_was_worked_out(case: Case) -> None:
    told = answered(case.process, case.query)
    lines = {line["id"]: line for line in ANSWER.dump_python(told)["dates"]}
    for id_, expected in case.expect.items():
        told_of = {key: lines[id_][key] for key in expected}
        assert {key: "none" if got is None else got for key, got in told_of.items()} == expected
    assert not set(case.absent) & set(lines)
    if case.notices is not None:
        assert [notice.code for notice in told.notices] == case.notices


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.name)
def test_a_question_that_contradicts_itself_is_refused(case: Case) -> None:
    found = faults(case.process, case.query)
    assert {fault.parameter: why(fault) for fault in found} == case.wrong


def why(fault: Fault) -> dict[str, object]:
    """What is wrong with a date, as the file of cases has it."""
    match fault:
        case OutOfOrder():
            return {"before": fault.earlier}
        case NotLater():
            return {"not_after": fault.was}
        case AlreadyEnded():
            return {"after_the_end": fault.end}
        case _:
            pytest.fail(f"{fault} is no contradiction")


def test_each_case_looks_at_something_and_has_its_own_name() -> None:
    assert all(case.expect or case.wrong or case.notices for case in FILE.case)
    assert len({case.name for case in FILE.case}) == len(FILE.case)


def test_every_process_has_a_case() -> None:
    assert {case.process for case in FILE.case} == set(PROCESSES)
