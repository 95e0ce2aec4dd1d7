"""Limits and whole answers that the server has by its settings, as the image starts it."""

import fcntl
import json
import os
import select
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from tests.programs.steady.serving import ROOT, Service, free_port, image, image_command, served
from tests.programs.steady.wire import HEAD, connected, get, read, said, status
from tests.waiting import until

COMPLAINT = "/v1/timelines/state-complaint?filed=2026-01-15"
KIB = 1024


@pytest.fixture(scope="module")
def service() -> Iterator[Service]:
    """It waits a second for a head, in place of half a minute."""
    with image(GRANIAN_HTTP1_HEADER_READ_TIMEOUT="1000") as service:
        yield service


@pytest.mark.parametrize("sent", [b"", get(COMPLAINT)[:-2]], ids=["nothing", "half a head"])
def test_a_client_that_stalls_is_let_go(sent: bytes, service: Service) -> None:
    with connected(service.port) as client:
        client.sendall(sent)
        assert read(client) == b""


def test_a_kept_connection_that_says_nothing_more_is_let_go(service: Service) -> None:
    came = said(service.port, get(COMPLAINT).replace(b"close", b"keep-alive"))
    assert status(came) == 200


@pytest.mark.parametrize(("length", "expected"), [(60 * KIB, 200), (200 * KIB, 431)])
def test_a_head_that_is_too_large_is_refused(length: int, expected: int, service: Service) -> None:
    """RFC 6585 § 5: 431 when the header fields are too large."""
    assert status(said(service.port, get(COMPLAINT, b"X: %s\r\n" % (b"x" * length)))) == expected


def test_an_answer_leaves_in_one_piece(service: Service) -> None:
    """A proxy that has no byte of it when the service is killed can ask another replica."""
    with connected(service.port) as client:
        for rev in range(1, 51):
            client.sendall(f"GET {COMPLAINT}&rev={rev} HTTP/1.1\r\n".encode() + HEAD + b"\r\n")
            head, _, body = client.recv(256 * KIB).partition(b"\r\n\r\n")
            assert b"\r\ncontent-length: %d\r\n" % len(body) in head


def test_two_hundred_requests_at_once_are_all_answered(service: Service) -> None:
    asked = f"GET {COMPLAINT} HTTP/1.1\r\n".encode() + HEAD + b"\r\n"
    came = said(service.port, asked * 199 + get(COMPLAINT))
    assert came.count(b"HTTP/1.1 200 OK\r\n") == 200


def test_one_worker_counts_all_requests_whatever_the_host_sets() -> None:
    """Counters of several workers would differ from one look at /metrics to the next."""
    with image(GRANIAN_WORKERS="2") as service:
        for _ in range(20):
            assert status(said(service.port, get(COMPLAINT))) == 200
        counts: set[str] = set()
        for _ in range(6):
            lines = said(service.port, get("/metrics")).decode().splitlines()
            counts.update(line for line in lines if line.startswith("http_requests_total{"))
        assert [line for line in counts if "timelines" in line] == [
            'http_requests_total{method="GET",route="/v1/timelines/{named}",status="200"} 20.0'
        ]


def test_a_log_on_a_full_disk_costs_a_line_and_no_answer(tmp_path: Path) -> None:
    port, errors = free_port(), tmp_path / "errors"
    command = ["sh", "-c", f'exec "$@" >/dev/full 2>{errors}', "sh", *image_command()]
    with served(command, port):
        for _ in range(3):
            assert status(said(port, get(COMPLAINT))) == 200
        # One line of granian's own process, and one of its worker's.
        lines = errors.read_text("utf-8").splitlines()
        assert lines == ["log lines are lost: [Errno 28] No space left on device"] * 2


def test_a_log_that_nobody_reads_holds_the_service_until_somebody_does() -> None:
    """deploy/README.md says so, and how to let a container drop lines instead."""
    asked, kept = 100, 16 * KIB  # lines of a hundred answers have more bytes
    reading, writing = os.pipe()
    fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, kept)
    port = free_port()
    with (
        os.fdopen(reading, "rb") as log,
        ThreadPoolExecutor(2) as clients,
        os.fdopen(writing, "wb") as output,
        served(image_command(), port, log=output),
    ):
        told = clients.submit(lambda: [status(said(port, get(COMPLAINT))) for _ in range(asked)])
        assert until(lambda: not select.select([], [writing], [], 0)[1]), "it does not fill"
        assert not told.done()
        lines = clients.submit(lambda: list(log))
        assert told.result() == [200] * asked
    assert sum(b"/v1/timelines/{named}" in line for line in lines.result()) == asked


def test_a_time_zone_that_is_none_keeps_it_from_starting() -> None:
    """deploy/README.md quotes what is said then; the service itself needs no TZ."""
    done = subprocess.run(
        [sys.executable, "-c", "import service.app"],
        cwd=ROOT,
        env={**os.environ, "TZ": ":/etc/passwd"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "Invalid TZif file" in done.stderr
    assert "`Invalid TZif file`" in (ROOT / "deploy" / "README.md").read_text("utf-8")


class Healthy(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/healthz" else 404)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Nothing is written between the lines of the tests."""


class OnIPv6(HTTPServer):
    address_family = socket.AF_INET6


@pytest.mark.parametrize(
    ("server", "loopback", "address"),
    [
        (HTTPServer, "127.0.0.1", "0.0.0.0"),  # noqa: S104 - the image listens so, the test does not
        (OnIPv6, "::1", "::"),
    ],
)
def test_the_health_check_asks_where_the_service_listens(
    server: type[HTTPServer], loopback: str, address: str
) -> None:
    """IPv6-only clusters set GRANIAN_HOST=::, and 127.0.0.1 may refuse then."""
    lines = (ROOT / "Dockerfile").read_text("utf-8").splitlines()
    check = json.loads(next(line for line in lines if "/healthz" in line).partition("CMD ")[2])
    with server((loopback, 0), Healthy) as healthy:
        threading.Thread(target=healthy.handle_request, daemon=True).start()
        listens = {"GRANIAN_HOST": address, "GRANIAN_PORT": str(healthy.server_port)}
        environment = {**os.environ, **listens}
        done = subprocess.run([sys.executable, *check[1:]], env=environment, check=False)
    assert done.returncode == 0
