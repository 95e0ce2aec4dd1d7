"""The work for cases with misspelt names, beside that for cases without: counted, not timed."""

import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from types import FrameType
from typing import Any

from service.answers.batch import Members, of_case
from service.answers.problems import PROBLEM
from service.formats.json import case_json, json_of
from service.law import PROCESSES
from service.request.parameters import parameters_of
from tests.asking import PUBLIC_URL

CASES = 40
NAMES = list(parameters_of(PROCESSES["due-process"]).named)
GOOD: Members = (("id", "A-1"), ("process", "due-process"), ("filed", "2026-01-15"))


def misspelt(seed: int) -> Members:
    """A good case, and 20 names that are shuffled letters of real ones."""
    shuffle = random.Random(seed)  # noqa: S311 - no secret
    names = ("".join(shuffle.sample(name, len(name))) for name in shuffle.sample(NAMES, 20))
    return (*GOOD, *((f"{name}x", "2026-02-02") for name in names))


@contextmanager
def counted() -> Iterator[list[int]]:
    """The number of functions that are called, of Python and of C."""
    calls = [0]

    def call(_frame: FrameType, event: str, _argument: Any) -> None:  # noqa: ANN401 - as sys has it
        calls[0] += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(call)
    try:
        yield calls
    finally:
        sys.setprofile(before)


def work(cases: list[Members]) -> int:
    """The calls that it takes to answer these cases and to write the answers."""
    with counted() as calls:
        for case in cases:
            json_of(of_case(case, partial(case_json, public_url=PUBLIC_URL)))
    return calls[0]


def test_cost_at_most_three_times_as_much_as_good_ones() -> None:
    """Half a megabyte of them once took five seconds, where good cases take a quarter of one."""
    bad = [misspelt(number) for number in range(CASES)]
    good = [
        tuple((name, f"A-{number}" if name == "id" else value) for name, value in GOOD)
        for number in range(CASES)
    ]
    work([*good, *bad])  # what is made once
    assert work(bad) <= 3 * work(good)


def test_are_answered_in_no_more_than_so_many_bytes() -> None:
    """An answer must not be many times its question, nor leave a name out."""
    answer = of_case(misspelt(1), partial(case_json, public_url=PUBLIC_URL))
    problem = answer.problem  # type: ignore[union-attr] # it is one
    assert len(problem.errors) == 20
    assert len(PROBLEM.dump_json(problem)) < 24_000
