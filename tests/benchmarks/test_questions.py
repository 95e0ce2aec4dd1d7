from benchmarks.questions import address, questions
from service.law import PROCESSES
from service.request.question import read

SOME = 2_000


def test_no_question_comes_twice() -> None:
    assert len({address("json", question) for question in questions(SOME)}) == SOME


def test_every_question_can_be_answered() -> None:
    for question in questions(SOME):
        assert read(PROCESSES["due-process"], question).facts.days


def test_other_questions_come_of_another_seed() -> None:
    first, second = ({tuple(asked) for asked in questions(SOME, seed)} for seed in (1, 2))
    assert first != second
