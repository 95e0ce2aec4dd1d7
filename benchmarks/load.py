"""A server on loopback and sixteen connections that ask it."""

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import cycle, islice

CONNECTIONS = 16
SECONDS = 4.0


@contextmanager
def server(app: str, **environment: str) -> Iterator[int]:
    """One worker of `app` on a free port; ended by its own process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", app, "--host", "127.0.0.1", "--port", str(port)]
    process = subprocess.Popen(
        [*command, "--log-level", "warning", "--no-access-log"], env={**os.environ, **environment}
    )
    try:
        _wait(port)
        yield port
    finally:
        process.terminate()
        process.wait()


def requests_a_second(port: int, paths: Sequence[str], header: str = "") -> float:
    """Answers a second over sixteen connections, each path in its turn."""
    return asyncio.run(_ask(port, paths, header))


async def _ask(port: int, paths: Sequence[str], header: str) -> float:
    begin = time.perf_counter()
    counts = await asyncio.gather(
        *(
            _connection(port, paths, header, offset, begin + SECONDS)
            for offset in range(CONNECTIONS)
        )
    )
    return sum(counts) / (time.perf_counter() - begin)


async def _connection(
    port: int, paths: Sequence[str], header: str, offset: int, until: float
) -> int:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    answered = 0
    for path in islice(cycle(paths), offset, None, CONNECTIONS):
        if time.perf_counter() > until:
            break
        writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{header}\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        status = int(head[9:12])
        if status not in {200, 304}:
            message = f"{path}: {status}"
            raise RuntimeError(message)
        if status == 200:  # noqa: PLR2004 - OK
            await reader.readexactly(_length(head))
        answered += 1
    writer.close()
    return answered


def _length(head: bytes) -> int:
    _, _, rest = head.lower().partition(b"content-length: ")
    return int(rest.partition(b"\r\n")[0])


def _wait(port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    message = "the server did not start"
    raise RuntimeError(message)
