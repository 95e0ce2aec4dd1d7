"""RFC 9112 § 3.2: 400 for an HTTP/1.1 request that lacks a Host header or has more than one."""

import pytest
from starlette.types import Message, Scope

from service.app import create_app
from service.settings import Settings
from tests.asked import PUBLIC_URL
from tests.loops import run

NAMED = (b"host", b"iep-clock.example")


def status(version: str, *headers: tuple[bytes, bytes], times: int = 1) -> int:
    """The status of the last of so many answers of one service."""
    service = create_app(Settings(PUBLIC_URL))
    sent: list[Message] = []
    scope = {
        "type": "http",
        "http_version": version,
        "method": "GET",
        "path": "/v1/processes",
        "query_string": b"",
        "headers": list(headers),
    }

    async def nothing() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    async def asked(scopes: list[Scope]) -> None:
        for each in scopes:
            await service(each, nothing, send)

    named = {**scope, "headers": [NAMED]}
    run(asked, [*(dict(named) for _ in range(times)), scope])
    start = [message for message in sent if message["type"] == "http.response.start"][-1]
    assert (b"x-content-type-options", b"nosniff") in start["headers"]
    found: int = start["status"]
    return found


@pytest.mark.parametrize("hosts", [(), (NAMED, NAMED), ((b"host", b""),)])
def test_exactly_one_host_is_needed(hosts: tuple[tuple[bytes, bytes], ...]) -> None:
    assert status("1.1", *hosts) == 400


def test_one_host_is_enough() -> None:
    assert status("1.1", NAMED) == 200


def test_it_is_needed_for_an_answer_from_the_cache_as_well() -> None:
    assert status("1.1", times=3) == 400


def test_http_1_0_knows_no_host() -> None:
    assert status("1.0") == 200
