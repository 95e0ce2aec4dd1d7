"""What is left of an answer where something goes wrong: a problem, and a line in the log."""

import logging
from collections.abc import MutableMapping
from typing import Any

import pytest
from starlette.requests import ClientDisconnect
from starlette.testclient import TestClient
from starlette.types import ASGIApp, Receive, Scope, Send

from service.settings import Settings
from service.web.default_headers import DefaultHeaders
from tests.asked import PUBLIC_URL

Messages = list[MutableMapping[str, Any]]


def sent_by(app: ASGIApp) -> Messages:
    """What leaves for the client."""
    sent: Messages = []

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    async def receive() -> MutableMapping[str, Any]:
        return {"type": "http.disconnect"}

    scope = {"type": "http", "method": "GET", "path": "/", "query_string": b""}
    coroutine = DefaultHeaders(app, Settings(PUBLIC_URL))(scope, receive, send)
    with pytest.raises(StopIteration):
        coroutine.send(None)
    return sent


class TestWhatGoesWrong:
    def test_is_a_problem_without_a_stack_trace(self, caplog: pytest.LogCaptureFixture) -> None:
        async def broken(*_: object) -> None:
            raise KeyError("filed=2026-01-15")

        with caplog.at_level(logging.ERROR):
            response = TestClient(DefaultHeaders(broken, Settings(PUBLIC_URL))).get(
                "/v1/count?start=2026-01-15"
            )
        assert response.status_code == 500
        assert response.headers["content-type"] == "application/problem+json"
        assert response.headers["x-content-type-options"] == "nosniff"
        assert response.json()["type"] == "/problems/internal-error"
        assert "KeyError" not in response.text

    def test_the_log_says_where_and_nothing_of_the_case(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        case = "2026-01-15"

        async def broken(*_: object) -> None:
            raise KeyError(case)

        with caplog.at_level(logging.ERROR):
            TestClient(DefaultHeaders(broken, Settings(PUBLIC_URL))).get(f"/v1/count?start={case}")
        assert "KeyError" in caplog.text
        assert "in broken" in caplog.text
        assert case not in caplog.text

    def test_a_client_that_left_gets_no_answer_and_no_line_in_the_log(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        async def left(*_: object) -> None:
            raise ClientDisconnect

        assert sent_by(left) == []
        assert caplog.text == ""

    def test_an_answer_that_has_begun_breaks_off(self, caplog: pytest.LogCaptureFixture) -> None:
        """A problem in the midst of it would look like a part of it."""

        async def broken(_: Scope, __: Receive, send: Send) -> None:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": b"{", "more_body": True})
            raise KeyError

        with caplog.at_level(logging.ERROR):
            assert [message.get("body") for message in sent_by(broken)] == [None, b"{"]
        assert "KeyError" in caplog.text
