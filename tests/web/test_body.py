"""RFC 9110 § 15.5.9: 408 for a body that is not there in the time the server waits for it."""

import pytest
from anyio import sleep_forever
from anyio.lowlevel import checkpoint
from starlette.requests import Request
from starlette.types import Message

from service.answers.problems import REQUEST_TIMEOUT, RefusedError
from service.web.body import BodyBudget
from tests.loops import run


async def refused(budget: BodyBudget, parts: list[bytes]) -> RefusedError:
    """The refusal of a body whose sender stops after `parts`."""

    async def receive() -> Message:
        if not parts:
            await sleep_forever()
        return {"type": "http.request", "body": parts.pop(), "more_body": True}

    request = Request({"type": "http", "headers": []}, receive)
    with pytest.raises(RefusedError) as found:
        async with budget.json_body(request, most=100):
            raise AssertionError
    return found.value


@pytest.mark.parametrize(("seconds", "stall"), [(0.01, 60), (60, 0.01)])
@pytest.mark.parametrize("parts", [[], [b"{"]])
def test_a_body_that_stops_is_refused(seconds: float, stall: float, parts: list[bytes]) -> None:
    async def read() -> None:
        refusal = await refused(BodyBudget(seconds=seconds, stall=stall), parts)
        assert refusal.kind is REQUEST_TIMEOUT
        assert refusal.detail.in_("en") == (
            f"The body did not arrive within {seconds} seconds, or nothing of it came for {stall} "
            "seconds. Send it again."
        )

    run(read)


def test_a_body_that_never_ends_is_refused_though_it_never_stops() -> None:
    """A part comes each time it is asked for, so that only the limit of the whole can end it."""

    async def dripping() -> Message:
        await checkpoint()
        return {"type": "http.request", "body": b"", "more_body": True}

    async def read() -> None:
        request = Request({"type": "http", "headers": []}, dripping)
        with pytest.raises(RefusedError) as found:
            async with BodyBudget(seconds=0.05, stall=60).json_body(request, most=100):
                raise AssertionError
        assert found.value.kind is REQUEST_TIMEOUT

    run(read)
