"""The access log and the metrics: what they have of each answer, and nothing of a question."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families
from pythonjsonlogger.json import JsonFormatter
from starlette.testclient import TestClient
from starlette.types import Message, Receive, Scope, Send

from service.web.access_log import AccessLog
from service.web.metrics import Metrics
from tests.asked import COMPLAINT, client
from tests.loops import run

SECRETS = ("2026-01-15", "Luciana", "A-17-token", "198.51.100.7", "Mozilla")
QUESTION = "filed=2026-01-15&label=Luciana&case=A-17-token"
FEED = f"{COMPLAINT}.ics?{QUESTION}"


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.INFO, "service.access"):
        yield caplog


def formatter() -> JsonFormatter:
    """The formatter of the log, as the service is started with it."""
    config = Path(__file__).parents[2] / "service/web/json_log.json"
    settings = json.loads(config.read_text("utf-8"))["formatters"]["json"]
    assert settings.pop("()") == f"{JsonFormatter.__module__}.{JsonFormatter.__name__}"
    return JsonFormatter(**settings)


def written(caplog: pytest.LogCaptureFixture) -> list[dict[str, Any]]:
    """Every line as it goes out."""
    texts = [formatter().format(record) for record in caplog.records]
    assert not any("\n" in text for text in texts)
    return [json.loads(text) for text in texts]


def counted(service: TestClient) -> dict[tuple[str, ...], float]:
    """Every sample by its name and its labels' values, in the order of the labels' names."""
    text = service.get("/metrics").text
    return {
        (sample.name, *(sample.labels[name] for name in sorted(sample.labels))): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


class TestTheLog:
    def test_has_a_line_for_each_answer(self, lines: pytest.LogCaptureFixture) -> None:
        service = client()
        body = service.get(FEED, headers={"accept-encoding": "identity"}).content
        line = next(line for line in written(lines) if line["logger"] == "service.access")
        assert line["method"] == "GET"
        assert line["route"] == "/v1/timelines/{named}"
        assert line["status"] == 200
        assert line["bytes"] == len(body)
        assert 0 < line["milliseconds"] < 10_000
        assert len(line["request_id"]) == 16
        assert line["level"] == "INFO"
        assert line["time"].endswith("+00:00")

    def test_has_the_line_before_the_last_byte_leaves(
        self, lines: pytest.LogCaptureFixture
    ) -> None:
        """A process that is killed just after an answer has logged it."""
        lines_before: list[int] = []

        async def answering(_scope: Scope, _receive: Receive, send: Send) -> None:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": b"1", "more_body": True})
            await send({"type": "http.response.body", "body": b"23"})

        async def receive() -> Message:
            return {"type": "http.disconnect"}

        async def send(_message: Message) -> None:
            lines_before.append(len(lines.records))

        scope = {"type": "http", "method": "GET", "path": "/", "headers": []}
        run(AccessLog(answering, Metrics()), scope, receive, send)
        assert lines_before == [0, 0, 1]
        [line] = written(lines)
        assert (line["status"], line["bytes"]) == (200, 3)

    def test_counts_no_bytes_of_an_answer_to_head(self, lines: pytest.LogCaptureFixture) -> None:
        client().head(FEED)
        [line] = [line for line in written(lines) if line["logger"] == "service.access"]
        assert (line["method"], line["bytes"]) == ("HEAD", 0)

    def test_knows_the_route_of_what_is_given_again(self, lines: pytest.LogCaptureFixture) -> None:
        service = client()
        service.get(FEED)
        service.get(FEED)
        routes = [line["route"] for line in written(lines) if line["logger"] == "service.access"]
        assert routes == ["/v1/timelines/{named}"] * 2

    @pytest.mark.parametrize(
        "address",
        [
            FEED,
            f"{COMPLAINT}?{QUESTION}&decision=2026-01-02",
            f"/state-complaint?{QUESTION}",
            f"{COMPLAINT}.ics%3F{QUESTION}",
            "/v1/nothing/2026-01-15/Luciana",
            f"/v1/count?{QUESTION}",
        ],
    )
    def test_never_repeats_what_was_asked_or_who_asked(
        self, address: str, lines: pytest.LogCaptureFixture
    ) -> None:
        service = client()
        headers = {
            "user-agent": "Mozilla",
            "x-forwarded-for": "198.51.100.7",
            "x-request-id": "Luciana",
        }
        service.get(address, headers=headers)
        service.post("/v1/timelines", json={"cases": [{"id": "Luciana"}]}, headers=headers)
        ours = [line for line in written(lines) if line["logger"] != "httpx2"]
        assert len(ours) >= 2
        for secret in SECRETS:
            assert secret not in json.dumps(ours)

    def test_does_not_repeat_a_method_that_is_not_ours(
        self, lines: pytest.LogCaptureFixture
    ) -> None:
        client().request("LUCIANA", FEED)
        [line] = [line for line in written(lines) if line["logger"] == "service.access"]
        assert (line["method"], line["status"]) == ("other", 405)

    def test_tells_the_lines_of_one_request_by_its_id(
        self, lines: pytest.LogCaptureFixture
    ) -> None:
        """The proxy's id goes on; a problem carries it, so that whoever has one can say it."""
        id_ = "0123456789abcdef0123456789abcdef"
        response = client().get(f"{COMPLAINT}?filed=soon", headers={"x-request-id": id_})
        assert response.headers["x-request-id"] == id_
        assert id_ in {line.get("request_id") for line in written(lines)}

    def test_an_answer_that_is_kept_carries_no_id(self) -> None:
        assert "x-request-id" not in client().get(FEED).headers

    def test_where_a_fault_is_ours_says_where(self) -> None:
        def broken() -> str:
            nothing: dict[str, str] = {}
            return nothing["a"]

        with pytest.raises(KeyError) as caught:
            broken()
        fault = (caught.type, caught.value, caught.tb)
        record = logging.LogRecord("a", logging.ERROR, "", 0, "%s", ("no",), fault)
        line = json.loads(formatter().format(record))
        assert (line["level"], line["message"]) == ("ERROR", "no")
        assert "in broken" in line["traceback"]


class TestMetrics:
    def test_count_answers_by_route_method_and_status(self) -> None:
        service = client()
        for _ in range(3):
            service.get(FEED)
        service.get(f"{COMPLAINT}.ics?filed=soon")
        service.request("LUCIANA", FEED)
        found = counted(service)
        route = "/v1/timelines/{named}"
        assert found["http_requests_total", "GET", route, "200"] == 3
        assert found["http_requests_total", "GET", route, "422"] == 1
        assert found["http_requests_total", "other", route, "405"] == 1
        assert found["http_request_duration_seconds_count", route] == 5
        assert "process_resident_memory_bytes" in {name for name, *_ in found}

    def test_have_no_label_made_of_what_was_asked(self) -> None:
        service = client()
        for address in (FEED, "/v1/nothing/2026-01-15", "/Luciana", "/v1/processes/198.51.100.7"):
            service.get(address)
        text = service.get("/metrics").text
        assert '{method="GET",route="none",status="404"}' in text.replace(", ", ",")
        for secret in SECRETS:
            assert secret not in text

    def test_are_never_kept(self) -> None:
        response = client().get("/metrics")
        assert response.headers["content-type"].startswith("text/plain; version=")
        assert response.headers["cache-control"] == "no-store"

    def test_a_client_that_left_is_counted_as_such(self) -> None:
        async def left(*_: object) -> None:
            pass

        async def nothing(*_: object) -> Any:  # noqa: ANN401 - sends and receives nothing
            return None

        metrics = Metrics()
        scope = {"type": "http", "method": "GET", "path": "/", "headers": []}
        with pytest.raises(StopIteration):
            AccessLog(left, metrics)(scope, nothing, nothing).send(None)
        assert b'status="499"' in metrics.exposition()
