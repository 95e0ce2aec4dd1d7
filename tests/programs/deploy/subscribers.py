"""Ten thousand programs that subscribe, and ask again with the tag that each of them holds."""

import asyncio
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

_CONNECTIONS = 24
_FIRST = date(2024, 1, 1)
_DAYS = 1000
_HEAD_END = b"\r\n\r\n"
_LENGTH = re.compile(rb"content-length: (\d+)", re.IGNORECASE)
_TAG = re.compile(rb"etag: ([^\r]+)", re.IGNORECASE)
_CLOSES = re.compile(rb"connection: close", re.IGNORECASE)


@dataclass(slots=True)
class Subscriber:
    """A program with one address, and the tag that came with what it holds."""

    path: str
    tag: str = ""


@dataclass(slots=True)
class Round:
    """What a round of polls came to."""

    statuses: Counter[int] = field(default_factory=Counter)
    octets: int = 0
    seconds: float = 0.0


def subscribers(number: int, addresses: int) -> list[Subscriber]:
    """So many programs, spread over so many addresses."""
    return [Subscriber(_address(n % addresses)) for n in range(number)]


def poll(port: int, everyone: list[Subscriber]) -> Round:
    """Each asks once, over a few connections that stay open."""
    return asyncio.run(_poll(port, everyone))


def _address(n: int) -> str:
    """The feed of a family: its day, and a token for its child."""
    day = _FIRST + timedelta(n % _DAYS)
    return f"/v1/timelines/due-process.ics?filed={day}&case=c{n}"


async def _poll(port: int, everyone: list[Subscriber]) -> Round:
    came, waiting = Round(), iter(everyone)
    loop = asyncio.get_running_loop()
    begun = loop.time()
    await asyncio.gather(*(_connection(port, waiting, came) for _ in range(_CONNECTIONS)))
    came.seconds = loop.time() - begun
    return came


async def _connection(port: int, waiting: Iterable[Subscriber], came: Round) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for subscriber in waiting:
        writer.write(_request(subscriber))
        head = await reader.readuntil(_HEAD_END)
        length = _LENGTH.search(head)
        body = await reader.readexactly(int(length[1]) if length else 0)
        came.statuses[int(head[9:12])] += 1
        came.octets += len(head) + len(body)
        if tag := _TAG.search(head):
            subscriber.tag = tag[1].decode()
        if _CLOSES.search(head):
            writer.close()
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.close()


def _request(subscriber: Subscriber) -> bytes:
    lines = (
        f"GET {subscriber.path} HTTP/1.1",
        "Host: iep-clock.example",
        "Accept-Encoding: gzip",
        f"If-None-Match: {subscriber.tag}" if subscriber.tag else "",
    )
    return "".join(f"{line}\r\n" for line in lines if line).encode() + b"\r\n"
