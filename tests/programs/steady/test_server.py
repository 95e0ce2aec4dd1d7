"""Limits and whole answers that the server has by its settings, as the image starts it."""

from collections.abc import Iterator

import pytest

from tests.programs.steady.serving import Service, image
from tests.programs.steady.wire import HEAD, connected, get, read, said, status

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
