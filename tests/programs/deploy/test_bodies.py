"""Bodies that do not end, from many connections at once: a replica lives, and answers others."""

import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from threading import Event, Thread
from typing import NamedTuple

import pytest

from tests.programs.deploy.front import fronting
from tests.programs.steady.serving import HOST, Service, image
from tests.waiting import until

CONNECTIONS = 450
MIB = 1024 * 1024
PATIENCE = 1  # seconds of /healthz; the probes of deploy/kubernetes wait for two
MEMORY = 512 * MIB  # what Kubernetes and Docker give a replica, in deploy/
BODY = b" " * (MIB - 2)
HEAD = (
    b"POST /v1/timelines HTTP/1.1\r\nHost: iep-clock.example\r\n"
    b"Content-Type: application/json\r\nContent-Length: 1048576\r\n\r\n"
)
# nginx as a proxy that streams, without the limits that would keep such connections away.
STREAMING = {
    "client_max_body_size 1m;": "client_max_body_size 1m; proxy_request_buffering off;",
    "limit_conn iep_clock_connections 100;": "",
    "limit_req zone=iep_clock_posts burst=10 nodelay;": "",
    "limit_req zone=iep_clock_requests burst=200 nodelay;": "",
}


@pytest.fixture
def service() -> Iterator[Service]:
    with image() as service:
        yield service


class Seconds(NamedTuple):
    """How long an answer took, by the clock and of a processor's time that the service had.

    On a machine that others use the longest by the clock is a matter of luck. The other is what it
    takes where the service has a processor of its own.
    """

    clock: float
    processor: float


@contextmanager
def asking_for_health(service: Service) -> Iterator[list[Seconds]]:
    """A client that asks /healthz again and again, over connections of its own."""
    took: list[Seconds] = []
    over = Event()

    def ask() -> None:
        while not over.wait(0.02):
            began, worked = time.monotonic(), service.seconds()
            connection = HTTPConnection(HOST, service.port, timeout=30)
            connection.request("GET", "/healthz")
            assert connection.getresponse().status == 200
            connection.close()
            took.append(Seconds(time.monotonic() - began, service.seconds() - worked))

    client = Thread(target=ask)
    client.start()
    try:
        assert until(lambda: took)
        yield took
    finally:
        over.set()
        client.join()


def status(connection: socket.socket) -> int:
    """The status of the answer to a body that does not end; 0 where the connection was closed."""
    connection.settimeout(60)
    try:
        return int(connection.recv(4096)[9:12] or 0)
    except ConnectionResetError:
        return 0


def attack(port: int) -> list[int]:
    """The statuses that such bodies get at a port."""
    with ExitStack() as stack:
        connections = [
            stack.enter_context(socket.create_connection((HOST, port))) for _ in range(CONNECTIONS)
        ]
        left = dict.fromkeys(connections, HEAD + BODY)
        while left:
            for connection, unsent in [*left.items()]:
                connection.settimeout(0)
                try:
                    left[connection] = unsent[connection.send(unsent) :]
                except BlockingIOError:
                    continue
                except ConnectionError:  # refused, and closed
                    left[connection] = b""
                if not left[connection]:
                    del left[connection]
        return [status(connection) for connection in connections]


def check(service: Service, port: int) -> None:
    """Most are refused at once, the others when nothing more comes; others are served."""
    with asking_for_health(service) as took:
        statuses = attack(port)
        asked = len(took)
        assert until(lambda: len(took) > asked + 1), "/healthz is not answered any more"
    assert service.most_memory() < MEMORY
    assert max(seconds.processor for seconds in took) < PATIENCE
    assert median(seconds.clock for seconds in took) < PATIENCE
    assert {*statuses} <= {0, 408, 503}
    assert statuses.count(503) > CONNECTIONS / 2


def test_a_replica_lives(service: Service) -> None:
    check(service, service.port)


def test_a_replica_behind_a_proxy_that_streams_lives(service: Service, tmp_path: Path) -> None:
    replicas = (service, service)
    with fronting(tmp_path, replicas, STREAMING, connections=2048) as front:
        check(service, front.port)
