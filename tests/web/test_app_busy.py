"""Many cases at once: others are answered in between, and all bodies together are bounded."""

from contextlib import AsyncExitStack
from typing import Any

import anyio
import anyio.lowlevel
import httpx2
import pytest
from starlette.requests import Request
from starlette.types import Message

from service.answers.problems import RefusedError
from service.app import create_app
from service.settings import Settings
from service.web.body import MOST_IN_MEMORY, BodyBudget
from tests.asked import COMPLAINT, PUBLIC_URL
from tests.loops import run

MIB = 1024 * 1024
CASES = b'{"cases": [{"id": "A-17", "process": "records", "filed": "2026-01-15"}]}'
AS_JSON = {"content-type": "application/json"}


class Sender:
    """A client that has sent the head of a request and so much of its body, and waits."""

    def __init__(self, sent: bytes = b"", *, length: int | None = None, more: bool = True) -> None:
        headers = [] if length is None else [(b"content-length", str(length).encode())]
        scope = {"type": "http", "method": "POST", "path": "/", "headers": headers}
        self._unread: list[Message] = [{"type": "http.request", "body": sent, "more_body": more}]
        self.asked = 0
        self.request = Request(scope, self.receive)

    async def receive(self) -> Message:
        self.asked += 1
        if not self._unread:
            await anyio.sleep_forever()
        return self._unread.pop()


async def refused(budget: BodyBudget, sender: Sender, most: int = MIB) -> dict[str, Any]:
    """How a body is refused."""
    with pytest.raises(RefusedError) as caught:
        async with budget.json_body(sender.request, most):
            raise AssertionError
    return {"status": caught.value.kind.status, **caught.value.headers}


async def full(budget: BodyBudget, stack: AsyncExitStack, size: int) -> None:
    """Bodies of so many bytes that are held until the stack is closed."""
    while size:
        body = b"x" * min(size, MIB)
        sender = Sender(body, length=len(body), more=False)
        held = await stack.enter_async_context(budget.json_body(sender.request, MIB))
        assert held == body
        size -= len(body)


class TestBudget:
    """450 connections with a body each must not fill the memory of a replica."""

    def test_by_content_length_before_the_first_byte(self) -> None:
        async def check() -> None:
            budget = BodyBudget()
            async with AsyncExitStack() as others:
                await full(budget, others, MOST_IN_MEMORY - MIB + 1)
                sender = Sender(length=MIB)
                assert await refused(budget, sender) == {"status": 503, "Retry-After": "5"}
                assert sender.asked == 0

        run(check)

    def test_by_bytes_where_there_is_no_content_length(self) -> None:
        async def check() -> None:
            budget = BodyBudget()
            async with AsyncExitStack() as others:
                await full(budget, others, MOST_IN_MEMORY - 10)
                assert (await refused(budget, Sender(b"x" * 11)))["status"] == 503
                async with budget.json_body(Sender(b"x" * 10, more=False).request, MIB) as body:
                    assert body == b"x" * 10

        run(check)

    def test_of_connections_that_send_a_head_and_wait(self) -> None:
        """Of 450, sixteen with a mebibyte each are waited for."""

        async def check() -> list[int]:
            budget, statuses = BodyBudget(), []

            async def asks() -> None:
                statuses.append((await refused(budget, Sender(length=MIB)))["status"])

            async with anyio.create_task_group() as tasks:
                for _ in range(450):
                    tasks.start_soon(asks)
                while len(statuses) < 450 - 16:
                    await anyio.lowlevel.checkpoint()
                await anyio.wait_all_tasks_blocked()
                tasks.cancel_scope.cancel()
            assert await refused(budget, Sender(length=MIB + 1)) == {"status": 413}
            async with AsyncExitStack() as again:
                await full(budget, again, MOST_IN_MEMORY)
            return statuses

        assert run(check) == [503] * (450 - 16)

    def test_has_room_again_when_a_body_is_let_go_of(self) -> None:
        async def check() -> None:
            budget = BodyBudget()
            for _ in range(3):
                async with AsyncExitStack() as others:
                    await full(budget, others, MOST_IN_MEMORY)
                    assert (await refused(budget, Sender(length=1)))["status"] == 503

        run(check)

    @pytest.mark.parametrize("length", [21, None])
    def test_a_body_above_it_is_read_when_there_is_no_other(self, length: int | None) -> None:
        """`LIMIT_BODY` may be above it."""

        async def check() -> None:
            sender = Sender(b"x" * 21, length=length, more=False)
            async with BodyBudget(20).json_body(sender.request, 30) as body:
                assert len(body) == 21

        run(check)

    @pytest.mark.parametrize("length", ["", "-1", "9" * 5000, "٣"])
    def test_a_content_length_that_is_none_is_ignored(self, length: str) -> None:
        async def check() -> None:
            sender = Sender(b"{}", more=False)
            sender.request.scope["headers"] = [(b"content-length", length.encode())]
            async with BodyBudget().json_body(sender.request, 30) as body:
                assert body == b"{}"

        run(check)


async def when_full(size: int) -> tuple[httpx2.Response, httpx2.Response, httpx2.Response]:
    """Cases and a question when so many bytes are held, and cases when these are let go of."""
    app = create_app(Settings(PUBLIC_URL))
    budget: BodyBudget = app.state.body_budget
    async with httpx2.AsyncClient(
        transport=httpx2.ASGITransport(app), base_url=PUBLIC_URL
    ) as client:
        async with AsyncExitStack() as others:
            await full(budget, others, size)
            body = await client.post("/v1/timelines", content=CASES, headers=AS_JSON)
            question = await client.get(f"{COMPLAINT}?filed=2026-01-15")
        again = await client.post("/v1/timelines", content=CASES, headers=AS_JSON)
    return body, question, again


@pytest.mark.parametrize(("over", "status"), [(0, 200), (1, 503)])
def test_so_many_bytes_may_be_held(over: int, status: int) -> None:
    body, question, again = run(when_full, MOST_IN_MEMORY - len(CASES) + over)
    assert body.status_code == status
    assert question.status_code == 200
    assert again.status_code == 200


def test_who_comes_then_learns_when_to_come_back() -> None:
    body, _, _ = run(when_full, MOST_IN_MEMORY)
    assert body.headers["retry-after"] == "5"
    assert body.headers["content-type"] == "application/problem+json"
    assert body.json() == {
        "type": "/problems/unavailable",
        "title": "There is no answer right now",
        "status": 503,
        "detail": "Others asked about many cases just now. Ask again in a few seconds.",
        "errors": [],
    }


def test_a_body_is_counted_until_its_answer_has_been_sent() -> None:
    """It is read again and again while the pieces of a long answer are written."""

    async def check() -> None:
        app = create_app(Settings(PUBLIC_URL))
        budget: BodyBudget = app.state.body_budget
        case = b'{"id": "1", "process": "due-process", "filed": "2026-01-15"}'
        cases = b'{"cases": [%b]}' % b",".join([case] * 100)
        held, during = [0], AsyncExitStack()

        async def send(message: Message) -> None:
            if message["type"] == "http.response.body" and message["body"]:
                async with during:
                    await full(budget, during, MOST_IN_MEMORY - len(cases))
                    held.append((await refused(budget, Sender(length=1)))["status"])

        scope = {
            "type": "http",
            "http_version": "1.0",
            "method": "POST",
            "path": "/v1/timelines",
            "query_string": b"",
            "headers": [(b"content-type", b"application/json")],
        }
        await app(scope, Sender(cases, more=False).receive, send)
        assert len(held) > 2
        assert set(held[1:]) == {503}

    run(check)


GOOD = {"process": "due-process", "filed": "2026-01-15"}
MISSPELT = {f"filde{n}": "2026-01-15" for n in range(20)}


async def answered_beside_many(case: dict[str, str], number: int) -> int:
    """Questions, one after the other, while a body of so many cases is answered."""
    transport = httpx2.ASGITransport(create_app(Settings(PUBLIC_URL)))
    many = [{"id": str(n), **case} for n in range(number)]
    ended = anyio.Event()
    others = 0
    async with (
        httpx2.AsyncClient(transport=transport, base_url=PUBLIC_URL) as client,
        anyio.create_task_group() as tasks,
    ):

        async def asks_for_many() -> None:
            answer = await client.post("/v1/timelines", json={"cases": many})
            assert len(answer.json()["answers"]) == len(many)
            ended.set()

        tasks.start_soon(asks_for_many)
        while not ended.is_set():
            await client.get(f"{COMPLAINT}?filed=2026-01-15")
            others += 1
            await anyio.lowlevel.checkpoint()
    return others


@pytest.mark.parametrize("case", [GOOD, GOOD | MISSPELT], ids=["good", "misspelt"])
def test_others_are_answered_after_each_case(case: dict[str, str]) -> None:
    """A body of many cases, also of bad ones, lets others wait for one of them at a time."""
    assert run(answered_beside_many, case, 50) >= 50
