"""Who brings many cases leaves room for others; who comes while many wait is told to come back."""

import anyio
import anyio.lowlevel
import httpx2
import pytest

from service.app import create_app
from service.settings import Settings
from service.web.batch_queue import MAX_WAITING, BatchQueue
from service.web.openapi.examples import examples
from tests.asked import COMPLAINT, PUBLIC_URL
from tests.loops import run

CASES = b'{"cases": [{"id": "A-17", "process": "records", "filed": "2026-01-15"}]}'
AS_JSON = {"content-type": "application/json"}


async def asked_when(waiting: int) -> tuple[httpx2.Response, httpx2.Response]:
    """A body of cases, and a question, when it is another's turn and so many bytes wait."""
    app = create_app(Settings(PUBLIC_URL))
    turn: BatchQueue = app.state.turn
    ended = anyio.Event()

    async def waits(size: int) -> None:
        async with turn.taken(size):
            await ended.wait()

    transport = httpx2.ASGITransport(app)
    async with (
        httpx2.AsyncClient(transport=transport, base_url=PUBLIC_URL) as client,
        anyio.create_task_group() as others,
    ):
        others.start_soon(waits, 0)
        others.start_soon(waits, waiting)
        await anyio.lowlevel.checkpoint()
        question = await client.get(f"{COMPLAINT}?filed=2026-01-15")
        others.start_soon(_ends, ended)
        body = await client.post("/v1/timelines", content=CASES, headers=AS_JSON)
        ended.set()
    return body, question


async def _ends(ended: anyio.Event) -> None:
    """The others' turns, when the body has come."""
    await anyio.sleep(0.2)
    ended.set()


@pytest.mark.parametrize(("waiting", "status"), [(0, 200), (1, 503)])
def test_so_many_bytes_may_wait(waiting: int, status: int) -> None:
    body, question = run(asked_when, MAX_WAITING - len(CASES) + waiting)
    assert body.status_code == status
    assert question.status_code == 200


def test_more_are_told_when_to_come_back() -> None:
    body, _ = run(asked_when, MAX_WAITING)
    assert body.headers["retry-after"] == "5"
    assert body.headers["content-type"] == "application/problem+json"
    shown = examples()["Unavailable"]
    assert isinstance(shown, dict)
    assert body.json() == shown["value"]


async def when_it_came(size: int) -> str:
    """The body of `size` bytes, at a turn that nobody else waits for."""
    async with BatchQueue().taken(size):
        return "taken"


def test_what_is_more_than_may_wait_need_not_wait() -> None:
    """`LIMIT_BODY` may be as high as whoever runs the service likes."""
    assert run(when_it_came, MAX_WAITING + 1) == "taken"


async def answered_beside_many() -> int:
    """Questions, one after the other, while a body of 200 cases is answered."""
    transport = httpx2.ASGITransport(create_app(Settings(PUBLIC_URL)))
    many = [{"id": str(n), "process": "due-process", "filed": "2026-01-15"} for n in range(200)]
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


def test_others_are_answered_in_between() -> None:
    # They are written in more than twenty pieces.
    assert run(answered_beside_many) > 10
