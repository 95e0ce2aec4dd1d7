"""What a running service writes down: a line of JSON an answer, and nothing of anybody's case."""

import json
from http.client import HTTPConnection
from pathlib import Path

from tests.programs.steady.serving import HOST, free_port, image_command, served
from tests.waiting import until

SECRETS = ("2026-01-15", "2026-01-02", "Luciana", "A-17-token", "198.51.100.7", "Mozilla")
QUESTION = "filed=2026-01-15&label=Luciana&case=A-17-token"
ASKED = (
    f"/v1/timelines/state-complaint.ics?{QUESTION}",
    f"/v1/timelines/state-complaint.ics?{QUESTION}",
    f"/v1/timelines/state-complaint?{QUESTION}&decision=2026-01-02",
    f"/state-complaint?{QUESTION}",
    f"/embed/state-complaint?{QUESTION}",
    f"/v1/timelines/state-complaint.ics%3F{QUESTION}",
    f"/v1/nothing/198.51.100.7/2026-01-15?{QUESTION}",
    "/v1/count?start=2026-01-15&days=Luciana&unit=A-17-token",
)
HEADERS = {"User-Agent": "Mozilla", "X-Forwarded-For": "198.51.100.7", "Forwarded": "198.51.100.7"}
CASES = json.dumps({"cases": [{"id": "Luciana", "process": "records", "filed": "2026-01-15"}]})
STATUSES = [200, 200, 422, 303, 303, 301, 404, 422, 200, 400]


def ask(port: int, method: str, path: str, body: str | None = None) -> None:
    connection = HTTPConnection(HOST, port, timeout=10)
    connection.request(method, path, body, HEADERS)
    connection.getresponse().read()
    connection.close()


def statuses(log: Path) -> list[int]:
    """The statuses in the access log, but for those of readiness; each line is JSON."""
    whole = log.read_text("utf-8").rpartition("\n")[0]
    lines = [json.loads(line) for line in whole.splitlines()]
    answered = [line for line in lines if line["logger"] == "service.access"]
    return [line["status"] for line in answered if line["route"] != "/readyz"]


def test_the_log_of_a_running_service_tells_nothing_of_a_case(tmp_path: Path) -> None:
    port, log = free_port(), tmp_path / "log"
    with log.open("wb") as output, served(image_command(), port, log=output):
        for path in ASKED:
            ask(port, "GET", path)
        ask(port, "POST", "/v1/timelines", CASES)
        ask(port, "POST", "/v1/timelines", CASES[:-1])
        # A line may be written after the last byte of its answer.
        assert until(lambda: len(statuses(log)) == len(STATUSES)), log.read_text("utf-8")
    assert statuses(log) == STATUSES
    written = log.read_text("utf-8")
    for secret in SECRETS:
        assert secret not in written
