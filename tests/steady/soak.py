"""`make soak`: ten minutes at four fifths of what the service can do.

First it is asked as fast as it answers, by sixteen connections, until it is warm; then so many
times a second as are four fifths of that, whether it has answered or not. An answer's time counts
from when it was due to be asked. The argument is for how many seconds.
"""

import asyncio
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from tests.steady.mix import Asked, mix
from tests.steady.serving import HOST, Service, image

# So many fill all that is kept of what was worked out: the last of it holds 16,384 lines.
_WARM = 30_000
_MEASURED, _SHARE, _CONNECTIONS, _MOST = 15, 0.8, 16, 500
_GROWTH = 0.05
_MIB = 1024 * 1024

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@dataclass(slots=True)
class Clients:
    """Connections that are kept, tags that are known, and what became of each request."""

    port: int
    free: list[Streams] = field(default_factory=list)
    tags: dict[str, str] = field(default_factory=dict)
    seconds: list[float] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    waiting: int = 0

    async def ask(self, asked: Asked, due: float) -> None:
        """One request; whatever is not as expected is noted."""
        self.waiting += 1
        try:
            status = await self._status(asked)
        except (OSError, EOFError, ValueError) as error:
            self.wrong.append(f"{asked.path[:100]}: {error!r}")
        else:
            self.seconds.append(time.perf_counter() - due)
            self.statuses[status] += 1
        finally:
            self.waiting -= 1

    async def _status(self, asked: Asked) -> int:
        tag = self.tags.get(asked.path, "") if asked.polled else ""
        expected = 304 if tag else asked.status
        reader, writer = await self._connection()
        writer.write(_request(asked, tag))
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        status, length = int(head[9:12]), _field(head, "content-length")
        body = await reader.readexactly(int(length)) if status != 304 else b""
        self.free.append((reader, writer))
        if asked.polled and status == 200:
            self.tags[asked.path] = _field(head, "etag")
        if status != expected or (status != 304 and not body):
            self.wrong.append(f"{asked.path[:100]}: {status}, not {expected}")
        return status

    async def _connection(self) -> Streams:
        """The one that rested the shortest; the service lets go of who rests for long."""
        while self.free:
            reader, writer = self.free.pop()
            if not reader.at_eof():
                return reader, writer
            writer.close()
        return await asyncio.open_connection(HOST, self.port)


def _request(asked: Asked, tag: str) -> bytes:
    method = "POST" if asked.body else "GET"
    fields = [f"{method} {asked.path} HTTP/1.1", f"Host: {HOST}"]
    fields += [f"If-None-Match: {tag}"] * bool(tag)
    fields += ["Accept-Encoding: gzip"] * asked.gzip
    if asked.body:
        fields += ["Content-Type: application/json", f"Content-Length: {len(asked.body)}"]
    return "\r\n".join((*fields, "", "")).encode() + asked.body


def _field(head: str, name: str) -> str:
    return head.partition(f"\r\n{name}: ")[2].partition("\r\n")[0]


async def _as_fast_as_it_answers(clients: Clients, asked: Iterator[Asked], seconds: float) -> float:
    """Requests a second."""
    began = time.perf_counter()
    before = clients.statuses.total()

    async def one_after_the_other() -> None:
        while (now := time.perf_counter()) < began + seconds:
            await clients.ask(next(asked), now)

    await asyncio.gather(*(one_after_the_other() for _ in range(_CONNECTIONS)))
    return (clients.statuses.total() - before) / (time.perf_counter() - began)


async def _as_often(clients: Clients, asked: Iterator[Asked], rate: float, seconds: float) -> None:
    """So many requests a second, each when it is due."""
    began = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for number, one in enumerate(islice(asked, int(rate * seconds))):
            due = began + number / rate
            await asyncio.sleep(due - time.perf_counter())
            if clients.waiting < _MOST:
                group.create_task(clients.ask(one, due))
            else:
                clients.wrong.append("not asked: too many wait already")


async def _soak(service: Service, seconds: float) -> int:
    clients, asked = Clients(service.port), mix()
    while clients.statuses.total() < _WARM:
        await _as_fast_as_it_answers(clients, asked, 1)
    most = await _as_fast_as_it_answers(clients, asked, _MEASURED)
    rate = most * _SHARE
    print(f"At most {most:.0f} requests a second by {_CONNECTIONS} connections; now {rate:.0f}")
    before, clients.seconds = service.memory(), []
    began, worked, own = time.perf_counter(), service.seconds(), time.process_time()
    await _as_often(clients, asked, rate, seconds)
    took = time.perf_counter() - began
    shares = (service.seconds() - worked) / took, (time.process_time() - own) / took
    return _told(clients, shares, before, service)


def _told(clients: Clients, shares: tuple[float, float], before: int, service: Service) -> int:
    times = sorted(clients.seconds)
    middle, most, worst = (times[int(len(times) * share)] for share in (0.5, 0.99, 0.999))
    after = service.memory()
    growth = after / before - 1
    print(f"{clients.statuses.total()} answers: {dict(sorted(clients.statuses.items()))}")
    print(f"Not as expected: {len(clients.wrong)}", *clients.wrong[:20], sep="\n  ")
    print(f"ms: p50 {middle * 1e3:.1f}, p99 {most * 1e3:.1f}, p99.9 {worst * 1e3:.1f}")
    print(f"Share of a processor: service {shares[0]:.0%}, these clients {shares[1]:.0%}")
    print(
        f"Memory {before / _MIB:.1f} MiB when it was warm, {after / _MIB:.1f} at the end "
        f"({growth:+.1%}), at most {service.most_memory() / _MIB:.1f}"
    )
    return int(bool(clients.wrong) or growth > _GROWTH)


def main(seconds: float = 600) -> int:
    """Print what was seen; 1 when an answer was not as expected or memory grew by a twentieth."""
    # With little room for what is kept, it is full before memory is looked at.
    with image(LIMIT_KEPT=str(4 * _MIB)) as service:
        return asyncio.run(_soak(service, seconds))


if __name__ == "__main__":
    sys.exit(main(*map(float, sys.argv[1:])))
