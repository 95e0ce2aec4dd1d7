"""`make soak`: ten minutes of four fifths of what the service can do.

First it is asked as fast as it answers, by sixteen connections, until it is warm; then so many
times a second that it computes four fifths of the time, whether it has answered or not. As others
may share the machine, that is looked at each second, and what it computed too little is made up
for. An answer's time counts from when it was due to be asked. The argument is for how many minutes.
"""

import asyncio
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from tests.programs.steady.mix import Asked, mix
from tests.programs.steady.serving import HOST, Service, image

# So many fill all that is kept of what was worked out: the events of feeds come last.
_WARM = 90_000
_MEASURED, _SHARE, _CONNECTIONS, _MOST = 5, 0.8, 16, 500
# What it computed too little is made up for in so many seconds; it is never asked for more.
_MADE_UP, _MOST_SHARE = 10, 0.9
_REST = 4
_GROWTH = 0.05
_MIB = 1024 * 1024

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@dataclass(slots=True)
class Clients:
    """Connections that are kept, tags that are known, and what became of each request."""

    port: int
    free: list[tuple[float, Streams]] = field(default_factory=list)
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
        body = b""
        if status != 304:
            body = await (reader.readexactly(int(length)) if length else _in_pieces(reader))
        self.free.append((time.perf_counter(), (reader, writer)))
        if asked.polled and status == 200:
            self.tags[asked.path] = _field(head, "etag")
        if status != expected or (status != 304 and not body):
            self.wrong.append(f"{asked.path[:100]}: {status}, not {expected}")
        return status

    async def _connection(self) -> Streams:
        """The one that rested the shortest; the service lets go of who rests for five seconds."""
        while self.free:
            since, (reader, writer) = self.free.pop()
            if time.perf_counter() < since + _REST and not reader.at_eof():
                return reader, writer
            writer.close()
        return await asyncio.open_connection(HOST, self.port)


@dataclass(slots=True)
class Paced:
    """When it began, the seconds computed before; rate and memory at the end of each minute."""

    service: float
    clients: float
    began: float
    rates: list[float] = field(default_factory=list)
    memory: list[int] = field(default_factory=list)


def _request(asked: Asked, tag: str) -> bytes:
    method = "POST" if asked.body else "GET"
    fields = [f"{method} {asked.path} HTTP/1.1", f"Host: {HOST}"]
    fields += [f"If-None-Match: {tag}"] * bool(tag)
    fields += ["Accept-Encoding: gzip"] * asked.gzip
    if asked.body:
        fields += ["Content-Type: application/json", f"Content-Length: {len(asked.body)}"]
    return "\r\n".join((*fields, "", "")).encode() + asked.body


async def _in_pieces(reader: asyncio.StreamReader) -> bytes:
    """A body in chunks (RFC 9112, 7.1)."""
    body = b""
    while size := int(await reader.readline(), 16):
        body += await reader.readexactly(size)
        await reader.readline()
    await reader.readline()
    return body


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


async def as_often(
    clients: Clients, asked: Iterator[Asked], rate: float, group: asyncio.TaskGroup
) -> None:
    """Ask so many requests in a second, each when it is due."""
    began = time.perf_counter()
    for number, one in enumerate(islice(asked, int(rate))):
        due = began + number / rate
        await asyncio.sleep(due - time.perf_counter())
        if clients.waiting < _MOST:
            group.create_task(clients.ask(one, due))
        else:
            clients.wrong.append("not asked: too many wait already")
    await asyncio.sleep(began + 1 - time.perf_counter())


async def _minute(
    clients: Clients, asked: Iterator[Asked], rate: float, service: Service, behind: float
) -> tuple[float, float]:
    """The rate that it ends with, and by how many seconds it computed too little by then."""
    async with asyncio.TaskGroup() as group:
        for _ in range(60):
            began, worked = time.perf_counter(), service.seconds()
            await as_often(clients, asked, rate, group)
            took, busy = time.perf_counter() - began, service.seconds() - worked
            behind += _SHARE * took - busy
            aim = min(max(_SHARE + behind / _MADE_UP, 0.5), _MOST_SHARE)
            rate *= min(max(aim * took / max(busy, 0.1), 0.8), 1.2)
    return rate, behind


async def _soak(service: Service, minutes: int) -> int:
    clients, asked, rate, behind = Clients(service.port), mix(), 0.0, 0.0
    while clients.statuses.total() < _WARM:
        rate = _SHARE * await _as_fast_as_it_answers(clients, asked, _MEASURED)
    # The first minute still shows it the ways of many connections.
    rate, _ = await _minute(clients, asked, rate, service, behind)
    before, clients.seconds = service.memory(), []
    paced = Paced(service.seconds(), time.process_time(), time.perf_counter())
    for _ in range(minutes):
        rate, behind = await _minute(clients, asked, rate, service, behind)
        paced.rates.append(rate)
        paced.memory.append(service.memory())
    return _told(clients, paced, before, service)


def _told(clients: Clients, paced: Paced, before: int, service: Service) -> int:
    took = time.perf_counter() - paced.began
    service_had = (service.seconds() - paced.service) / took
    clients_had = (time.process_time() - paced.clients) / took
    times = sorted(clients.seconds)
    middle, most, worst = (times[int(len(times) * share)] for share in (0.5, 0.99, 0.999))
    growth = paced.memory[-1] / before - 1
    each = ", ".join(f"{rate:.0f}" for rate in paced.rates)
    print(f"Requests a second, at the end of each minute: {each}")
    print(f"{clients.statuses.total()} answers: {dict(sorted(clients.statuses.items()))}")
    print(f"Not as expected: {len(clients.wrong)}", *clients.wrong[:20], sep="\n  ")
    print(f"ms: p50 {middle * 1e3:.1f}, p99 {most * 1e3:.1f}, p99.9 {worst * 1e3:.1f}")
    print(f"Share of a processor: service {service_had:.0%}, these clients {clients_had:.0%}")
    then = ", ".join(f"{memory / _MIB:.1f}" for memory in paced.memory)
    print(
        f"MiB of memory: {before / _MIB:.1f} when it was warm, after each minute {then} "
        f"({growth:+.1%}), at most {service.most_memory() / _MIB:.1f}"
    )
    return int(bool(clients.wrong) or growth > _GROWTH)


def main(minutes: int = 10) -> int:
    """Print what was seen; 1 when an answer was not as expected or memory grew by a twentieth."""
    # With little room for what is kept, it is full before memory is looked at.
    with image(LIMIT_KEPT=str(4 * _MIB)) as service:
        return asyncio.run(_soak(service, minutes))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
