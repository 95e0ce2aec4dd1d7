"""RFC 9457: what went wrong, in the language of the question."""

import pytest

from calendars.translation import Text
from service.answers import problems
from service.answers.problems import (
    INVALID_CASES,
    INVALID_QUESTION,
    PROBLEM,
    UNKNOWN_PROCESS,
    ProblemKind,
    RefusedError,
    invalid_question,
    not_found,
    to_problem,
)
from service.engine.expected import OneOf
from service.engine.faults import Unreadable
from service.language.faults import message
from tests.faults import no_date

KINDS = [found for found in vars(problems).values() if isinstance(found, ProblemKind)]
FAULT = no_date("filed", "soon")
OTHER = Unreadable("lang", "fr", OneOf(("en", "es")))


class TestKinds:
    def test_have_names_of_their_own(self) -> None:
        assert len({kind.id for kind in KINDS}) == len(KINDS) > 10

    @pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
    def test_are_errors_with_a_title_in_both_languages(self, kind: ProblemKind) -> None:
        assert 400 <= kind.status <= 599
        assert kind.title.en != kind.title.es


class TestFaulty:
    def test_one_fault_is_the_detail(self) -> None:
        told = to_problem(invalid_question([FAULT]), "en")
        assert PROBLEM.dump_python(told) == {
            "type": "/problems/invalid-question",
            "title": "The question cannot be answered",
            "status": 422,
            "detail": message(FAULT).en,
            "errors": [{"parameter": "filed", "given": "soon", "message": message(FAULT).en}],
        }

    def test_several_come_back_together(self) -> None:
        told = to_problem(invalid_question([FAULT, OTHER], INVALID_CASES), "es")
        assert told.type == "/problems/invalid-cases"
        assert told.detail == f"Hay 2 cosas mal. La primera: {message(FAULT).es}"
        assert [error.parameter for error in told.errors] == ["filed", "lang"]


class TestUnknown:
    def test_lists_what_there_is(self) -> None:
        told = to_problem(not_found(UNKNOWN_PROCESS, "process", "x", ["a", "b"]), "en")
        assert told.status == 404
        assert told.detail == told.errors[0].message
        assert told.detail.endswith(": a, b.")

    def test_repeats_nothing_that_cannot_be_shown(self) -> None:
        told = to_problem(not_found(UNKNOWN_PROCESS, "process", "\x1b" + "x" * 500, ["a"]), "en")
        assert "\x1b" not in told.detail
        assert len(told.errors[0].given) < 100


class TestRefused:
    def test_says_in_english_what_it_is(self) -> None:
        refused = RefusedError(INVALID_QUESTION, Text(en="No.", es="No, gracias."))
        assert str(refused) == "No."
        assert to_problem(refused, "es").detail == "No, gracias."
        assert to_problem(refused, "es").errors == []
