"""What whoever runs the service allows is what it takes, and what it refuses says the limit."""

from typing import Any

import pytest
from starlette.testclient import TestClient

from service.app import create_app
from service.settings import Settings
from tests.asked import COMPLAINT

LIMITED = TestClient(
    create_app(Settings(most_body=200, most_cases=2, longest_address=300, most_repeats=3))
)
CASE = {"id": "A-17", "process": "records", "filed": "2026-01-15"}


def refused(response: Any, status: int) -> str:  # noqa: ANN401 - the client's own type is untyped
    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"
    detail: str = response.json()["detail"]
    return detail


def test_an_address_of_the_longest_length_is_read() -> None:
    start = f"{COMPLAINT}?filed=2026-01-15&label="
    longest = start + "a" * (301 - len(start))
    assert LIMITED.get(longest).status_code == 422
    assert "may have 300 bytes" in refused(LIMITED.get(longest + "a"), 414)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "school_closed was entered 4 times; at most 3 is allowed."),
        ("es", "school_closed se escribió 4 veces; se permite 3 como máximo."),
    ],
)
def test_a_parameter_may_be_given_so_often(lang: str, words: str) -> None:
    closed = "".join(f"&school_closed=2026-02-0{day}" for day in range(1, 4))
    question = f"/v1/timelines/assessment?filed=2026-01-15&lang={lang}{closed}"
    assert LIMITED.get(question).status_code == 200
    assert refused(LIMITED.get(f"{question}&school_closed=2026-02-04"), 422) == words


def test_different_parameters_are_not_counted_together() -> None:
    question = f"{COMPLAINT}?filed=2026-01-15&lang=es&case=a&label=b&rev=1"
    assert LIMITED.get(question).status_code == 200


def test_so_many_cases_are_answered_at_once() -> None:
    two = LIMITED.post("/v1/timelines", json={"cases": [CASE, CASE]})
    assert len(two.json()["answers"]) == 2
    three = LIMITED.post("/v1/timelines", json={"cases": [1, 2, 3]})
    assert refused(three, 422) == "cases has 3 cases; at most 2 are answered at once."


def test_a_body_may_be_so_long() -> None:
    body = b'{"cases": []}'.ljust(200)
    assert LIMITED.post("/v1/timelines", content=body).status_code == 200
    detail = refused(LIMITED.post("/v1/timelines", content=body + b" "), 413)
    assert detail == "A body may have 200 bytes. Ask in several."
