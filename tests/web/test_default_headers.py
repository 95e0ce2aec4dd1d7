"""Headers, a line in the log and a count for every response, whichever layer fails."""

import logging
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.testclient import TestClient
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.app import create_app
from service.settings import Settings
from tests.asked import COMPLAINT, PUBLIC_URL
from tests.loops import run

FILED = "2026-01-15"
QUESTION = f"{COMPLAINT}?filed={FILED}"
# The middleware around the routes; the outermost two add the headers and the log.
LAYERS = len(create_app(Settings(PUBLIC_URL)).user_middleware)


class Broken:
    """A layer that raises, with a word of the question in its error."""

    def __init__(self, app: ASGIApp, *, error: Exception) -> None:
        self._app = app
        self._error = error

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] != "/metrics":
            raise self._error
        await self._app(scope, receive, send)


def broken(layer: int, error: Exception) -> FastAPI:
    """The service with a layer that raises at this place, counted from the outermost."""
    app = create_app(Settings(PUBLIC_URL))
    app.user_middleware.insert(layer, Middleware(Broken, error=error))
    return app


def with_route(error: Exception, *, begun: bool = False) -> FastAPI:
    """The service with a route that raises, before or after the beginning of its response."""
    app = create_app(Settings(PUBLIC_URL))

    async def raises(_scope: Scope, _receive: Receive, send: Send) -> None:
        if begun:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": b"{", "more_body": True})
        raise error

    app.mount("/broken", raises)
    return app


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.INFO):
        yield caplog


def statuses(caplog: pytest.LogCaptureFixture) -> list[int]:
    """The statuses in the access log."""
    return [vars(line)["status"] for line in caplog.records if line.name == "service.access"]


def counted(app: FastAPI) -> str:
    """The counters of responses."""
    text = TestClient(app).get("/metrics").text
    return "\n".join(line for line in text.splitlines() if line.startswith("http_requests_total"))


def assert_is_our_fault(app: FastAPI, path: str, caplog: pytest.LogCaptureFixture) -> None:
    response = TestClient(app).get(path, headers={"origin": "https://app.example"})
    assert response.status_code == 500
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["type"] == "/problems/internal-error"
    assert response.headers["content-security-policy"].startswith("default-src 'none'; ")
    assert response.headers["referrer-policy"] == "no-referrer"
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["x-robots-tag"] == "noindex"
    if path.startswith("/v1/"):
        assert response.headers["access-control-allow-origin"] == "*"
    assert statuses(caplog) == [500]
    [error] = [line for line in caplog.records if line.levelname == "ERROR"]
    assert vars(error)["request_id"] == response.headers["x-request-id"]
    assert error.getMessage() == "KeyError"
    assert "in __call__" in vars(error)["traceback"]
    ours = [vars(line) for line in caplog.records if line.name.startswith("service")]
    assert ours
    assert FILED not in f"{ours}{response.text}"
    assert 'status="500"' in counted(app)


class TestEachLayer:
    """RFC 9110 § 15.6.1: 500, and nothing of the error's own words leaves the process."""

    @pytest.mark.parametrize("layer", range(2, LAYERS + 1))
    def test_that_raises_is_a_problem_with_all_headers_logged_and_counted(
        self, layer: int, lines: pytest.LogCaptureFixture
    ) -> None:
        assert_is_our_fault(broken(layer, KeyError(FILED)), QUESTION, lines)

    def test_a_route(self, lines: pytest.LogCaptureFixture) -> None:
        assert_is_our_fault(with_route(KeyError(FILED)), f"/broken/route?filed={FILED}", lines)

    def test_an_error_handler(self, lines: pytest.LogCaptureFixture) -> None:
        app = create_app(Settings(PUBLIC_URL))

        async def raises(_request: Request, _error: Exception) -> Any:  # noqa: ANN401 - never returns
            raise KeyError(FILED)

        app.add_exception_handler(404, raises)
        assert_is_our_fault(app, f"/v1/nothing?filed={FILED}", lines)

    def test_there_are_layers_to_break(self) -> None:
        assert LAYERS >= 4


class TestAnAnswerThatHasBegun:
    def test_breaks_off_and_is_counted_as_a_fault(self, lines: pytest.LogCaptureFixture) -> None:
        """A problem in the midst of it would look like a part of it."""
        app, sent = with_route(KeyError(FILED), begun=True), []

        async def send(message: Message) -> None:
            sent.append(message.get("body"))

        async def receive() -> Message:
            return {"type": "http.disconnect"}

        scope = {
            "type": "http",
            "http_version": "1.0",
            "method": "GET",
            "path": "/broken/route",
            "query_string": b"",
            "headers": [],
        }
        run(app, scope, receive, send)
        assert sent == [None, b"{"]
        assert statuses(lines) == [500]

    def test_and_has_ended_is_counted_once(self, lines: pytest.LogCaptureFixture) -> None:
        app = create_app(Settings(PUBLIC_URL))

        async def raises(_scope: Scope, _receive: Receive, send: Send) -> None:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": b"{}"})
            raise KeyError(FILED)

        app.mount("/broken", raises)
        assert TestClient(app).get("/broken/route").status_code == 200
        assert statuses(lines) == [200]


def test_a_client_that_left_is_logged_as_such_and_is_no_error(
    lines: pytest.LogCaptureFixture,
) -> None:
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    scope = {
        "type": "http",
        "http_version": "1.0",
        "method": "GET",
        "path": "/",
        "query_string": b"",
        "headers": [],
    }
    run(broken(LAYERS, ClientDisconnect()), scope, receive, send)
    assert sent == []
    assert statuses(lines) == [499]
    assert not [line for line in lines.records if line.levelname == "ERROR"]
