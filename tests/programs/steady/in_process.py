"""Requests asked of the service without a server between, as fast as it answers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from anyio.from_thread import start_blocking_portal
from starlette.types import ASGIApp, Message, Scope

from tests.programs.steady.nonsense import Ask


@dataclass(frozen=True, slots=True)
class Said:
    """A response."""

    status: int
    headers: dict[str, str]
    body: bytes


def all_said(app: ASGIApp, asks: Iterable[Ask]) -> Iterator[tuple[Ask, Said]]:
    """Each request with its response, one after the other."""
    with start_blocking_portal() as portal:
        for ask in asks:
            yield ask, portal.call(_said, app, ask)


async def _said(app: ASGIApp, ask: Ask) -> Said:
    messages: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": ask.body, "more_body": False}

    async def send(message: Message) -> None:
        messages.append(message)

    await app(_scope(ask), receive, send)
    start, *bodies = messages
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in start["headers"]}
    return Said(start["status"], headers, b"".join(body.get("body", b"") for body in bodies))


def _scope(ask: Ask) -> Scope:
    """As a server makes it of the request's bytes (ASGI, HTTP connection scope)."""
    path, _, query = ask.target.partition("#")[0].partition("?")
    headers = {"host": "iep-clock.example", **dict(ask.headers)}
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": ask.method,
        "scheme": "http",
        "path": unquote(path),
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(name.encode(), value.encode("latin-1")) for name, value in headers.items()],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 8000),
        "state": {},
    }
