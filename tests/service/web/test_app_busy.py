"""Who brings many cases leaves room for others; who comes while many wait is told to come back."""

import anyio
import anyio.lowlevel
import httpx2
from anyio import CapacityLimiter

from service.app import MOST_WAITING, application
from service.web.examples import examples
from service.web.settings import Settings
from tests.loops import run
from tests.service.asked import COMPLAINT, PUBLIC_URL

CASES = {"cases": [{"id": "A-17", "process": "records", "filed": "2026-01-15"}]}


async def asked_when(waiting: int) -> tuple[httpx2.Response, httpx2.Response]:
    """A body of cases, and a question, when all places are taken and so many wait for one."""
    app = application(Settings(PUBLIC_URL))
    batches: CapacityLimiter = app.state.batches
    transport = httpx2.ASGITransport(app)
    async with (
        httpx2.AsyncClient(transport=transport, base_url=PUBLIC_URL) as client,
        anyio.create_task_group() as others,
    ):
        for place in range(int(batches.total_tokens)):
            await batches.acquire_on_behalf_of(place)
        for place in range(waiting):
            others.start_soon(batches.acquire_on_behalf_of, f"waiting {place}")
        others.start_soon(_makes_room, batches, waiting)
        await anyio.lowlevel.checkpoint()
        question = await client.get(f"{COMPLAINT}?filed=2026-01-15")
        body = await client.post("/v1/timelines", json=CASES)
        others.cancel_scope.cancel()
    return body, question


async def _makes_room(batches: CapacityLimiter, waiting: int) -> None:
    """For all who wait, once one more than those does."""
    while batches.statistics().tasks_waiting <= waiting:  # noqa: ASYNC110 - it has no event for it
        await anyio.sleep(0.01)
    batches.total_tokens += waiting + 1


def test_so_many_may_wait() -> None:
    body, _ = run(asked_when, MOST_WAITING - 1)
    assert body.status_code == 200


def test_more_are_told_when_to_come_back() -> None:
    body, question = run(asked_when, MOST_WAITING)
    assert body.status_code == 503
    assert body.headers["retry-after"] == "5"
    assert body.headers["content-type"] == "application/problem+json"
    shown = examples()["Unavailable"]
    assert isinstance(shown, dict)
    assert body.json() == shown["value"]
    assert question.status_code == 200


async def answered_beside_many() -> int:
    """Questions, one after the other, while a body of 200 cases is answered."""
    transport = httpx2.ASGITransport(application(Settings(PUBLIC_URL)))
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
