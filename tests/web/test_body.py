"""RFC 9110 § 15.5.9: 408 for a body that is not there in the time the server waits for it."""

import pytest
from anyio import sleep_forever
from starlette.requests import Request
from starlette.types import Message

from service.answers.problems import REQUEST_TIMEOUT, RefusedError
from service.web.body import BodyBudget
from tests.loops import run


def test_a_body_that_stalls_is_refused() -> None:
    begun: list[Message] = [{"type": "http.request", "body": b"{", "more_body": True}]

    async def stalling() -> Message:
        if not begun:
            await sleep_forever()
        return begun.pop()

    async def read() -> None:
        request = Request({"type": "http", "headers": []}, stalling)
        with pytest.raises(RefusedError) as refused:
            async with BodyBudget(seconds=0.01).json_body(request, most=100):
                raise AssertionError
        assert refused.value.kind is REQUEST_TIMEOUT
        assert "0.01 seconds" in refused.value.detail.in_("en")

    run(read)
