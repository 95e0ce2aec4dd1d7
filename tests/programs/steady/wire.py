"""Bytes to the service and back, as rude as TCP lets them be."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from tests.programs.steady.nonsense import Ask
from tests.programs.steady.serving import HOST

PATIENCE = 60
HEAD = b"Host: iep-clock.example\r\n"


@contextmanager
def connected(port: int) -> Iterator[socket.socket]:
    """A connection of one's own."""
    with socket.create_connection((HOST, port), timeout=PATIENCE) as connection:
        yield connection


def said(port: int, sent: bytes) -> bytes:
    """All that comes back until the service closes; `sent` asks it to, or breaks off."""
    with connected(port) as connection:
        with suppress(ConnectionError):  # it may have read enough
            connection.sendall(sent)
        return read(connection)


def read(connection: socket.socket) -> bytes:
    """All that comes; a reset, where the rest was not wanted any more, is an end too."""
    came = bytearray()
    try:
        while some := connection.recv(1024 * 1024):
            came += some
    except ConnectionResetError:
        pass
    return bytes(came)


def status(came: bytes) -> int:
    """The status of the first answer; 0 where the connection was closed without one."""
    return int(came[9:12] or 0)


def get(target: str, rest: bytes = b"") -> bytes:
    """A request after whose answer the service closes."""
    return b"GET %s HTTP/1.1\r\n%sConnection: close\r\n%s\r\n" % (target.encode(), HEAD, rest)


def post(body: bytes, kind: str = "application/json") -> bytes:
    """Cases, after whose answers the service closes."""
    length = b"Content-Type: %s\r\nContent-Length: %d\r\n" % (kind.encode(), len(body))
    return b"POST /v1/timelines HTTP/1.1\r\n%sConnection: close\r\n%s\r\n%s" % (HEAD, length, body)


def written(ask: Ask) -> bytes:
    """Nonsense as bytes."""
    headers = "".join(f"{name}: {value}\r\n" for name, value in ask.headers if name != "host")
    head = f"{ask.method} {ask.target} HTTP/1.1\r\n{headers}content-length: {len(ask.body)}\r\n"
    return head.encode("latin-1") + HEAD + b"Connection: close\r\n\r\n" + ask.body
