"""More than one replica: which of them answers, and whether one is there, nobody can tell."""

import signal
from pathlib import Path

import pytest

from tests.programs.deploy.front import Front, ask, fronting
from tests.programs.deploy.load import asking
from tests.programs.deploy.replicas import Replica
from tests.waiting import until

PATHS = (
    "/v1/processes",
    "/v1/processes/due-process?lang=es",
    "/v1/timelines/due-process.json?filed=2026-09-08&hearing=2026-11-02&case=heron",
    "/v1/timelines/due-process.ics?filed=2026-09-08&hearing=2026-11-02&case=heron&remind=7",
    "/v1/timelines/state-complaint.csv?filed=2026-01-15&lang=es",
    "/v1/timelines/state-complaint.svg?filed=2026-01-15",
    "/v1/calendars/courts.ics?year=2027",
    "/v1/count?start=2026-09-04&days=5&unit=business",
    "/v1/timelines/state-complaint?filed=2026-01-15&decison=2026-03-10",
    "/state-complaint?filed=2026-01-15&as_of=2026-03-04",
    "/law",
    "/openapi.yaml",
)


@pytest.mark.parametrize("coding", ["identity", "gzip"])
@pytest.mark.parametrize("path", PATHS)
def test_two_replicas_give_the_same_bytes_and_the_same_tag(
    replicas: tuple[Replica, Replica], path: str, coding: str
) -> None:
    headers = {"Accept-Encoding": coding, "X-Request-ID": "4711-4711"}
    first, second = (ask(replica.port, path, headers) for replica in replicas)
    dateless = (
        [header for header in answer.headers.items() if header[0] != "date"]
        for answer in (first, second)
    )
    assert first.status == second.status
    assert first.body == second.body
    assert next(dateless) == next(dateless)


def test_no_request_fails_when_a_replica_is_killed_and_comes_back(
    front: Front, replicas: tuple[Replica, Replica]
) -> None:
    """Nginx cannot take back a head it has sent: an answer leaves its replica in one piece."""
    first, second = replicas
    with asking(front.port) as told:
        told.wait_for(20)
        first.end(signal.SIGKILL)
        told.wait_for(20)
        begin(first)
        told.wait_for(20)
    assert told.failed == []
    assert told.broken_off == 0
    assert replicas_asked(front) == {first.port, second.port}


def test_no_request_fails_while_both_replicas_are_rolled(
    front: Front, replicas: tuple[Replica, Replica]
) -> None:
    with asking(front.port) as told:
        for replica in replicas:
            told.wait_for(20)
            replica.end(signal.SIGTERM)
            begin(replica)
        told.wait_for(20)
    assert told.failed == []
    assert told.broken_off == 0


def test_a_replica_that_was_left_alone_is_asked_when_there_is_no_other(
    front: Front, replicas: tuple[Replica, Replica]
) -> None:
    """Both had a fault within the second: no request is refused for that."""
    for replica in replicas:
        replica.end(signal.SIGKILL)
    assert ask(front.port, "/healthz").status == 503
    for replica in replicas:
        replica.begin()
    assert until(lambda: all(replica.ready() for replica in replicas))
    assert ask(front.port, "/healthz").status == 200


def test_a_replica_that_hangs_keeps_nobody_from_an_answer(
    tmp_path: Path, replicas: tuple[Replica, Replica]
) -> None:
    """It takes what it is asked, and says nothing."""
    with fronting(tmp_path, replicas, {"proxy_read_timeout 10s": "proxy_read_timeout 3s"}) as front:
        replicas[0].tell(signal.SIGSTOP)
        try:
            answers = [ask(front.port, f"{PATHS[2]}&rev={n}") for n in range(1, 4)]
        finally:
            replicas[0].tell(signal.SIGCONT)
        assert [answer.status for answer in answers] == [200, 200, 200]
        assert any("," in line["replica"] for line in front.lines())


def begin(replica: Replica) -> None:
    """Start it again, and wait for nginx, which leaves it alone for a second after a fault."""
    before = replica.answered(200)
    replica.begin()
    assert until(lambda: replica.answered(200) > before), "nginx asks it no more"


def replicas_asked(front: Front) -> set[int]:
    """The ports of those that answered in the end."""
    asked = (line["replica"].rpartition(":")[2] for line in front.lines())
    return {int(port) for port in asked if port}
