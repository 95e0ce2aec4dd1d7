"""What nginx refuses, in the words of the service; and what it tells nobody."""

import re
import signal
from collections.abc import Iterator

import pytest

from calendars.school_file.file_text import MAX_BYTES
from service.settings import Settings
from tests.programs.deploy.front import CONF, Answer, Front, ask, fronting, problem
from tests.programs.deploy.replicas import Replica
from tests.waiting import until

FEED = "/v1/timelines/due-process.ics?filed=2026-09-08"
PAGE = "/state-complaint?filed=2026-01-15&as_of=2026-03-04"
COUNT = "/v1/count?start=2026-09-04&unit=business"
# As many as a test can ask for on a slow machine.
TIGHT = {"rate=100r/s": "rate=1r/s", "burst=200": "burst=20", "rate=2r/s": "rate=2r/m"}


@pytest.fixture(scope="module")
def tight(
    tmp_path_factory: pytest.TempPathFactory, replicas: tuple[Replica, Replica]
) -> Iterator[Front]:
    """A server that takes less of one address."""
    with fronting(tmp_path_factory.mktemp("tight"), replicas, TIGHT) as nginx:
        yield nginx


def test_an_address_may_be_as_long_as_the_service_takes(front: Front) -> None:
    longest = f"{COUNT}&days=5&x="
    for length, refused_by in (
        (Settings().longest_address, "replica"),
        (19_000, "replica"),
        (30_000, ""),
    ):
        path = longest + "a" * (length - len(longest) + 1)
        status = 422 if length == Settings().longest_address else 414
        assert problem(ask(front.port, path))[0] == status
        assert bool(front.lines()[-1]["replica"]) is bool(refused_by)


def test_a_body_may_be_as_large_as_the_service_takes(front: Front) -> None:
    headers = {"Content-Type": "application/json"}
    most = Settings().most_body
    for size, refused_by in ((most, "malformed-json"), (most + 1, "body-too-large")):
        answer = ask(front.port, "/v1/timelines?lang=en", headers, method="POST", body=b"x" * size)
        assert problem(answer)[1] in {refused_by, "invalid-question"}
    assert answer.status == 413


def test_a_calendar_file_may_be_as_large_as_the_service_takes(front: Front) -> None:
    """In a form it comes with some bytes more; a longer one is refused in the service's words."""
    head = b'--x\r\nContent-Disposition: form-data; name="file"; filename="school.ics"\r\n\r\n'
    calendar = b"BEGIN:VCALENDAR\r\n%s\r\nEND:VCALENDAR\r\n"
    room = MAX_BYTES - len(calendar % b"")
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    for path in ("/v1/school-calendars", "/records/school-calendar"):
        for length, status in ((room, 200), (room + 1, 413)):
            file = calendar % (b"X-PAD:" + b"x" * (length - 6))
            body = head + file + b"\r\n--x--\r\n"
            assert ask(front.port, path, headers, method="POST", body=body).status == status
            assert front.lines()[-1]["replica"]


def test_headers_have_an_end(front: Front) -> None:
    assert problem(ask(front.port, "/", {"X-Long": "a" * 30_000})) == (431, "head-too-large")


def test_metrics_are_not_for_the_public(front: Front) -> None:
    for path in ("/metrics", "/metrics?name=x", "//metrics", "/%6Detrics", "/law/../metrics"):
        assert problem(ask(front.port, path)) == (404, "not-found")
        assert not front.lines()[-1]["replica"]


def test_one_address_cannot_take_all_there_is(tight: Front) -> None:
    answers = [ask(tight.port, "/v1/processes", source="127.0.0.3") for _ in range(40)]
    assert answers[0].status == 200
    assert problem(answers[-1]) == (429, "too-many-requests")
    assert answers[-1].headers["Retry-After"] == "1"
    assert ask(tight.port, "/v1/processes", source="127.0.0.4").status == 200


def test_cases_by_the_thousand_are_taken_more_slowly(tight: Front) -> None:
    def post() -> Answer:
        headers, cases = {"Content-Type": "application/json"}, b'{"cases": []}'
        path, source = "/v1/timelines", "127.0.0.5"
        return ask(tight.port, path, headers, method="POST", body=cases, source=source)

    answers = [post() for _ in range(12)]
    assert answers[0].status == 200
    assert problem(answers[-1]) == (429, "too-many-requests")
    assert ask(tight.port, "/v1/processes", source="127.0.0.5").status == 200


def test_the_service_learns_nothing_of_who_asks() -> None:
    """What is not passed on cannot be written down."""
    conf = CONF.read_text("utf-8")
    for name in (
        "Authorization",
        "Cookie",
        "Forwarded",
        "Referer",
        "User-Agent",
        "X-Forwarded-For",
    ):
        assert f'proxy_set_header {name} "";' in conf
    assert "remote_addr" not in "".join(re.findall(r"log_format.*?;", conf, re.DOTALL))


def test_no_log_tells_what_was_asked(tight: Front, replicas: tuple[Replica, Replica]) -> None:
    """Not when all goes well, nor when a replica is gone, nor when a client asks too much."""
    child = "robin-4711"
    ask(tight.port, f"{FEED}&case={child}")
    ask(tight.port, f"/v1/timelines/due-process.ics%3Ffiled=2026-09-08&case={child}")
    ask(tight.port, f"{PAGE}&label={child}")
    ask(tight.port, f"/v1/count?case={child}{'a' * 30_000}")
    ask(tight.port, f"/?case={child}", {"X-Long": "a" * 30_000})
    replicas[0].end(signal.SIGKILL)
    for n in range(4):
        ask(tight.port, f"{FEED}&case={child}&rev={n}")
    replicas[0].begin()
    assert until(replicas[0].ready)
    for _ in range(40):
        ask(tight.port, f"/v1/processes?case={child}", source="127.0.0.6")
    written = [path for path in tight.folder.rglob("*") if path.is_file()]
    telling = [path for path in written if child.encode() in path.read_bytes()]
    assert tight.folder / "access.log" in written
    assert {path.relative_to(tight.folder).parts[0] for path in telling} == {"cache"}
    assert (tight.lines()[-1]["path"], tight.lines()[-1]["status"]) == ("/v1/processes", 429)
