"""Over a real connection: what is refused and how, and that the others are served meanwhile."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest

from service.answers.batch import MOST_CASES
from service.settings import Settings
from tests.programs.steady.nonsense import nonsense
from tests.programs.steady.probe import Probe
from tests.programs.steady.serving import Service, image
from tests.programs.steady.wire import HEAD, connected, get, post, said, status, written
from tests.waiting import until

MOST_BYTES = Settings().most_body
MIB = 1024 * 1024
COMPLAINT = "/v1/timelines/state-complaint?filed=2026-01-15"
CASE = {"id": "A-17", "process": "state-complaint", "filed": "2026-01-15"}
CHUNKED = b"POST /v1/timelines HTTP/1.1\r\n" + HEAD
CHUNKED += b"Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
REFUSED = {
    "escapes that are no UTF-8": (get(f"{COMPLAINT}&label=%c0%80%ff&%ed%a0%80=1"), 422),
    "an address of 20 KB": (get(f"{COMPLAINT}&label={'x' * 20_000}"), 414),
    "no host": (get(COMPLAINT).replace(HEAD, b""), 400),
    "two hosts": (get(COMPLAINT, HEAD), 400),
    "more cases": (post(json.dumps({"cases": [CASE] * (MOST_CASES + 1)}).encode()), 422),
    "more bytes": (post(b" " * (MOST_BYTES + 1)), 413),
    "more bytes, their number unsaid": (CHUNKED + b"80000\r\n%s\r\n" % (b" " * 0x80000) * 3, 413),
    "100,000 lists in one another": (post(b"[" * 100_000), 400),
    "100,000 objects in one another": (post(b'{"cases":' * 100_000), 400),
    "a form": (post(b"cases=1", "application/x-www-form-urlencoded"), 415),
    "no method of ours": (b"BREW / HTTP/1.1\r\nConnection: close\r\n" + HEAD + b"\r\n", 405),
    "an upgrade that is not offered": (
        get("/nowhere", b"Connection: upgrade\r\nUpgrade: websocket\r\n"),
        404,
    ),
}
# RFC 9112 § 2.2 and § 6.3, RFC 6585 § 5.
REFUSED_BY_THE_SERVER = {
    "bytes that are no letters": (b"GET /v1/timelines/\xff\xfe HTTP/1.1\r\n" + HEAD + b"\r\n", 400),
    "an address of 64 KiB": (get(f"{COMPLAINT}&label={'x' * 64 * 1024}"), 414),
    "10,000 headers": (get(COMPLAINT, b"Xyz: y\r\n" * 10_000), 431),
    "a header of 1 MiB": (get(COMPLAINT, b"X: %s\r\n" % (b"y" * MIB)), 431),
    "two lengths": (post(b"{}", "application/json\r\nContent-Length: 3"), 400),
    "chunks before HTTP/1.1": (CHUNKED.replace(b"1.1", b"1.0", 1) + b"g\r\n", 400),
}


@pytest.fixture(scope="module")
def service() -> Iterator[Service]:
    with image() as service:
        yield service


@pytest.mark.parametrize(("sent", "expected"), REFUSED.values(), ids=REFUSED)
def test_what_is_wrong_is_refused_with_a_problem(
    sent: bytes, expected: int, service: Service
) -> None:
    came = said(service.port, sent)
    head, _, body = came.partition(b"\r\n\r\n")
    assert status(came) == expected
    assert b"\r\ncontent-type: application/problem+json\r\n" in head
    assert json.loads(body)["status"] == expected


@pytest.mark.parametrize(
    ("sent", "expected"), REFUSED_BY_THE_SERVER.values(), ids=REFUSED_BY_THE_SERVER
)
def test_what_is_no_request_is_refused_without_a_body(
    sent: bytes, expected: int, service: Service
) -> None:
    came = said(service.port, sent)
    assert status(came) == expected
    assert came.endswith(b"\r\n\r\n")


def test_an_old_client_is_served(service: Service) -> None:
    """RFC 9112 § 9.3: without keep-alive, a connection of HTTP/1.0 ends with the answer."""
    came = said(service.port, b"GET %s HTTP/1.0\r\n\r\n" % COMPLAINT.encode())
    assert came.startswith(b"HTTP/1.0 200 OK\r\n")


def test_questions_in_a_row_are_answered_in_their_order(service: Service) -> None:
    asks = [f"GET {COMPLAINT}&rev={rev} HTTP/1.1\r\n".encode() + HEAD for rev in range(1, 11)]
    came = said(service.port, b"\r\n".join(asks) + b"Connection: close\r\n\r\n")
    assert came.count(b"HTTP/1.1 200 OK\r\n") == 10
    places = [came.index(f'rev={rev}"'.encode()) for rev in range(1, 11)]
    assert places == sorted(places)


def test_nonsense_is_answered_on_the_wire_as_well(service: Service) -> None:
    for ask in nonsense(200, seed=2):
        came = said(service.port, written(ask))
        assert 200 <= status(came) < 500, ask


def test_others_are_served_while_clients_are_slow_and_memory_is_bounded(service: Service) -> None:
    """1,000 connections: heads and bodies that never end, answers that nobody reads."""
    before = service.memory()
    half = post(b" " * MOST_BYTES)[: MOST_BYTES // 4]
    unread = post(json.dumps({"cases": [CASE] * 100}).encode()).replace(b"close", b"keep-alive")
    rude = [get(COMPLAINT)[:-2]] * 800 + [half] * 150 + [unread] * 10 + [b""] * 40
    with ExitStack() as held, Probe(service.port) as probe:
        for sent in rude:
            held.enter_context(connected(service.port)).sendall(sent)
        assert until(lambda: probe.answers >= 100), "others are not served"
        grown = service.memory() - before
    assert probe.statuses == {200}
    # A quarter of a body each, ten answers, and what a connection takes.
    assert grown < 150 * MIB


def test_others_are_served_while_many_bring_many_cases(service: Service) -> None:
    """Sixteen at once, 8 MB of answers each, which are written in turn, piece by piece."""
    before = service.memory()
    service.forget()
    many = post(json.dumps({"cases": [CASE] * 1000}).encode())
    with ThreadPoolExecutor(16) as clients, Probe(service.port) as probe:
        answers = list(clients.map(lambda sent: said(service.port, sent), [many] * 16))
    assert [status(came) for came in answers] == [200] * 16
    assert probe.statuses == {200}
    # More than between one body and the next.
    assert probe.answers > 4 * len(answers)
    assert service.most_memory() - before < 50 * MIB
