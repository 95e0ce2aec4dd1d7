"""SIGTERM, as every orchestrator sends it: what was begun is finished, and nothing is begun."""

import json
import signal
import socket
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse
from os import kill
from pathlib import Path

import pytest

from tests.programs.steady.serving import (
    HOST,
    alone,
    free_port,
    image_command,
    make_command,
    served,
    status,
)
from tests.waiting import until

# Few enough that they are answered within the server's ten seconds on a busy machine.
CASES_AT_ONCE = 250
BATCHES, IDLE, ASKING = 1, 5, 2
QUESTION = "/v1/timelines/state-complaint?filed=2026-01-15"
CASES = json.dumps(
    {
        "cases": [
            {"id": f"A-{number}", "process": "mediation", "filed": "2026-01-15"}
            for number in range(CASES_AT_ONCE)
        ]
    }
).encode()


@dataclass(frozen=True, slots=True)
class Start:
    """How it is started and told to stop, and how it ends then."""

    command: Callable[[int], Sequence[str]]
    told: signal.Signals
    code: int
    ahead: int = 0


def contained(_port: int) -> Sequence[str]:
    """As the first process of a container, whose end is its own."""
    return [*alone("--pid", "--fork"), *image_command()]


STARTS = {
    "the image, stopped by an orchestrator": Start(contained, signal.SIGTERM, 0, ahead=1),
    "make serve, stopped by Ctrl+C": Start(make_command, signal.SIGINT, 0),
    "make serve, stopped by kill": Start(make_command, signal.SIGTERM, 0),
}


@pytest.mark.parametrize("start", STARTS.values(), ids=STARTS)
def test_what_was_begun_is_finished_and_nothing_else_is_begun(start: Start) -> None:
    port = free_port()
    with (
        served(start.command(port), port, ahead=start.ahead) as service,
        ThreadPoolExecutor(BATCHES + ASKING) as clients,
        ExitStack() as idle,
    ):
        for connection in [kept_alive(port) for _ in range(IDLE)]:
            idle.enter_context(closing(connection))
        half = idle.enter_context(closing(half_sent(port)))
        asked = [clients.submit(all_answers, port) for _ in range(ASKING)]
        sent = [clients.submit(answers, half_sent(port)) for _ in range(BATCHES)]
        assert status(port, QUESTION) == 200

        kill(service.pid, start.told)
        assert until(lambda: status(port, QUESTION) is None), "it still lets in who is new"
        assert answers(half) == CASES_AT_ONCE
        assert [batch.result() for batch in sent] == [CASES_AT_ONCE] * BATCHES
        assert all(count.result() > 0 for count in asked)
        assert service.started.wait(60) == start.code


def test_a_body_that_stands_still_is_refused_and_is_no_fault(tmp_path: Path) -> None:
    """It once cost the whole ten seconds, and a traceback."""
    port, log = free_port(), tmp_path / "log"
    with log.open("wb") as output, served(image_command(), port, log=output) as service:
        with half_sent(port) as half, HTTPResponse(half) as response:
            kill(service.pid, signal.SIGTERM)
            response.begin()
            assert response.status == 408
        assert service.started.wait(60) == 0
    assert "raceback" not in log.read_text("utf-8")


def kept_alive(port: int) -> HTTPConnection:
    """A connection that was answered and may ask again."""
    connection = HTTPConnection(HOST, port, timeout=30)
    connection.request("GET", QUESTION)
    assert len(connection.getresponse().read()) > 1000
    return connection


def half_sent(port: int) -> socket.socket:
    """Half of many cases, and a server that told to send them (RFC 9110, 10.1.1)."""
    connection = socket.create_connection((HOST, port), timeout=30)
    head = (
        "POST /v1/timelines HTTP/1.1",
        f"Host: {HOST}",
        "Content-Type: application/json",
        f"Content-Length: {len(CASES)}",
        "Expect: 100-continue",
    )
    connection.sendall("\r\n".join((*head, "", "")).encode())
    assert connection.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
    connection.sendall(CASES[: len(CASES) // 2])
    return connection


def answers(half: socket.socket) -> int:
    """How many answers come when the other half is sent."""
    half.sendall(CASES[len(CASES) // 2 :])
    with half, HTTPResponse(half) as response:
        response.begin()
        told = json.loads(response.read())
    assert all("timeline" in answered for answered in told["answers"])
    return len(told["answers"])


def all_answers(port: int) -> int:
    """How many whole answers come one after the other; no answer is cut off at the end."""
    connection = HTTPConnection(HOST, port, timeout=30)
    count = 0
    with closing(connection):
        while True:
            try:
                connection.request("GET", f"{QUESTION}&rev={count % 1000}")
                response = connection.getresponse()
            except (OSError, HTTPException):
                return count
            assert response.status == 200
            json.loads(response.read())
            count += 1
