"""Bodies that do not end, from many connections at once: a replica lives, and answers others."""

import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.programs.deploy.front import fronting
from tests.programs.steady.serving import HOST, Service, image

CONNECTIONS = 450
MIB = 1024 * 1024
# Seconds that the readiness probe of deploy/kubernetes waits: on an idle machine it takes a tenth,
# and four and a half were taken while bodies had no bound in all.
_PATIENCE = 2
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


def seconds_of_health(port: int) -> float:
    """How long /healthz takes."""
    began = time.monotonic()
    connection = HTTPConnection(HOST, port, timeout=30)
    connection.request("GET", "/healthz")
    assert connection.getresponse().status == 200
    connection.close()
    return time.monotonic() - began


def status(connection: socket.socket) -> int:
    """The status of the answer to a body that does not end; 0 where the connection was closed."""
    connection.settimeout(60)
    try:
        return int(connection.recv(4096)[9:12] or 0)
    except ConnectionResetError:
        return 0


def attack(port: int, healthy: int) -> tuple[list[int], float]:
    """The statuses that such bodies get at a port, and the longest time of /healthz meanwhile."""
    with ExitStack() as stack:
        connections = [
            stack.enter_context(socket.create_connection((HOST, port))) for _ in range(CONNECTIONS)
        ]
        left = dict.fromkeys(connections, HEAD + BODY)
        slowest = 0.0
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
            slowest = max(slowest, seconds_of_health(healthy))
        statuses = [status(connection) for connection in connections]
        return statuses, max(slowest, seconds_of_health(healthy))


def check(service: Service, statuses: list[int], slowest: float) -> None:
    """Most are refused at once, the others when nothing more comes; others are served."""
    assert service.most_memory() < MEMORY
    assert slowest < _PATIENCE
    assert {*statuses} <= {0, 408, 503}
    assert statuses.count(503) > CONNECTIONS / 2


def test_a_replica_lives(service: Service) -> None:
    check(service, *attack(service.port, service.port))


def test_a_replica_behind_a_proxy_that_streams_lives(service: Service, tmp_path: Path) -> None:
    replicas = (service, service)
    with fronting(tmp_path, replicas, STREAMING, connections=2048) as front:
        check(service, *attack(front.port, service.port))
