"""Whatever is asked gets an answer or a problem that says what is wrong; `make flood` asks more."""

import json
from collections import Counter

import pytest

from service.app import create_app
from service.settings import Settings
from tests.asked import PUBLIC_URL
from tests.programs.steady.in_process import Said, all_said
from tests.programs.steady.nonsense import nonsense

MANY = 1000
REFUSALS = {400, 404, 405, 406, 413, 414, 415, 422}
ANSWERS = {200, 204, 301, 303, 304}


@pytest.fixture(scope="module")
def said() -> list[tuple[str, str, Said]]:
    app = create_app(Settings(PUBLIC_URL))
    return [(ask.method, ask.target, told) for ask, told in all_said(app, nonsense(MANY))]


def test_every_request_is_answered_or_refused(said: list[tuple[str, str, Said]]) -> None:
    broken = [(target, told.status) for _, target, told in said if told.status >= 500]
    assert broken == []
    counted = Counter(told.status for _, _, told in said)
    assert set(counted) <= REFUSALS | ANSWERS
    assert sum(counted[status] for status in REFUSALS) > MANY // 2
    assert counted[200] > MANY // 20


def test_a_refusal_is_a_problem_that_says_what_is_wrong(
    said: list[tuple[str, str, Said]],
) -> None:
    for method, target, told in said:
        if told.status in REFUSALS and target.startswith("/v1/") and method != "HEAD":
            assert told.headers["content-type"] == "application/problem+json", target
            found = json.loads(told.body)
            assert found["status"] == told.status
            assert found["detail"].isprintable(), target
            assert len(told.body) < 32 * 1024, target
            if told.status == 422:
                assert found["errors"]


def test_no_header_carries_what_was_asked_unescaped(said: list[tuple[str, str, Said]]) -> None:
    for _, target, told in said:
        for value in told.headers.values():
            assert value.isprintable(), target
            assert value.isascii(), target


def test_the_same_seed_asks_the_same() -> None:
    assert list(nonsense(50)) == list(nonsense(50))
    assert list(nonsense(50)) != list(nonsense(50, seed=1))
