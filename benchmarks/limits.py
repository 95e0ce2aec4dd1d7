"""Checks of a server's limits with slow, oversized, stalled and idle clients."""

import json
import os
import select
import signal
import socket
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from statistics import median

from benchmarks.cases import due_process
from benchmarks.questions import address, questions
from benchmarks.server import HOST, Server

# Seconds until a check gives up waiting for a timeout of the server.
LONGEST_WAIT = 75
IDLE = 10_000
STALLED_READERS = 20
TRIES = 500
MIB = 1024 * 1024

QUESTION = "/v1/timelines/state-complaint?filed=2026-01-15"
GET = f"GET {QUESTION} HTTP/1.1\r\n".encode()
NAMED = b"Host: here\r\n"
CASES = json.dumps({"cases": [{"id": str(n), **case} for n, case in enumerate(due_process(0))]})
POST = (
    b"POST /v1/timelines HTTP/1.1\r\n%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    % (NAMED, len(CASES))
)


def slow_head(server: Server) -> str:
    """Half a head, and nothing more."""
    return _timeout_of(server, GET + b"X: y")


def slow_body(server: Server) -> str:
    """Half a body, and nothing more."""
    return _timeout_of(server, POST + CASES[:1000].encode())


def head_of_64_kib(server: Server) -> str:
    """A head of 65,536 bytes."""
    return _long_head(server, 64 * 1024)


def head_of_200_kb(server: Server) -> str:
    """A head of 200,000 bytes."""
    return _long_head(server, 200_000)


def pipelined(server: Server) -> str:
    """33 and 200 requests sent at once."""
    last = GET + NAMED + b"Connection: close\r\n\r\n"
    counts = []
    for number in (33, 200):
        came = _response_bytes(server, (GET + NAMED + b"\r\n") * (number - 1) + last)
        counts.append(f"{came.count(b'HTTP/1.1 200')} of {number}")
    return ", ".join(counts)


def hosts(server: Server) -> str:
    """HTTP/1.1 without a Host, and with two (RFC 9112 § 3.2: 400)."""
    end = b"Connection: close\r\n\r\n"
    return ", ".join(
        _status(_response_bytes(server, GET + named + end)) for named in (b"", NAMED * 2)
    )


def in_one_piece(server: Server) -> str:
    """Share of answers read whole by the first read."""
    whole = 0
    with _connected(server) as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 * MIB)
        for path in [address("json", question) for question in questions(TRIES, seed=7)]:
            client.sendall(f"GET {path} HTTP/1.1\r\n".encode() + NAMED + b"\r\n")
            came = bytearray(client.recv(MIB))
            whole += (left := _bytes_missing(came)) == 0
            while left:
                came += client.recv(MIB)
                left = _bytes_missing(came)
    return f"{whole / TRIES:.0%}"


def unread(server: Server) -> str:
    """Readers that ask for 1,000 cases each and then read nothing."""
    before, sockets = server.resident(), _open_sockets(server)
    with ExitStack() as clients:
        for _ in range(STALLED_READERS):
            client = clients.enter_context(_connected(server))
            client.sendall(POST + CASES.encode())
        began = time.monotonic()
        most = before

        def gone() -> bool:
            nonlocal most
            most = max(most, server.resident())
            return time.monotonic() - began > 10 and _open_sockets(server) <= sockets  # noqa: PLR2004

        let_go = _seconds_until(gone, LONGEST_WAIT + 30, every=0.5)
    when = f"let go after {let_go:.0f} s" if let_go else "never let go"
    return f"+{most - before:.0f} MiB, {when}"


def idle(server: Server) -> str:
    """Connections that say nothing, and a question meanwhile."""
    before = server.resident()
    with ExitStack() as clients:
        for _ in range(IDLE):
            clients.enter_context(_connected(server))
        times = []
        for _ in range(20):
            began = time.monotonic()
            came = _response_bytes(server, GET + NAMED + b"Connection: close\r\n\r\n")
            times.append(time.monotonic() - began if _status(came) == "200" else LONGEST_WAIT)
        held = server.resident()
    milliseconds = median(times) * 1000
    return f"{before:.0f} MiB, then {held:.0f}, a question {milliseconds:.1f} ms"


def stopped(server: Server) -> str:
    """SIGTERM while 1,000 cases are being answered, beside an idle connection and a slow body."""
    with _connected(server) as kept, _connected(server) as slow, _connected(server) as asking:
        kept.sendall(GET + NAMED + b"\r\n")
        kept.recv(MIB)
        slow.sendall(POST + CASES[:1000].encode())
        asking.sendall(POST + CASES[:-1].encode())
        time.sleep(0.5)
        began = time.monotonic()
        os.kill(server.pid, signal.SIGTERM)
        time.sleep(0.2)
        came = bytearray()
        with suppress(OSError):
            asking.sendall(CASES[-1:].encode())
            while _bytes_missing(came) and (some := asking.recv(MIB)):
                came += some
        # WNOWAIT leaves the status for the `wait` of `started`.
        ended = os.waitid(os.P_PID, server.pid, os.WEXITED | os.WNOWAIT)
    finished = "finished" if came and not _bytes_missing(came) else "cut off"
    how = f"gone in {time.monotonic() - began:.1f} s" if ended else "still there"
    return f"{finished}, {how}, status {ended.si_status if ended else '?'}"


WAITING: Sequence[Callable[[Server], str]] = (slow_head, slow_body, unread)
CHECKS: Sequence[Callable[[Server], str]] = (
    *(slow_head, slow_body, head_of_64_kib, head_of_200_kb, pipelined, hosts, in_one_piece),
    *(unread, idle, stopped),
)


def _timeout_of(server: Server, sent: bytes) -> str:
    with _connected(server) as client:
        began = time.monotonic()
        client.sendall(sent)
        if not select.select([client], [], [], LONGEST_WAIT)[0]:
            return f"open after {LONGEST_WAIT} s"
        seconds = time.monotonic() - began
        with suppress(ConnectionError):
            return f"{_status(client.recv(MIB))} after {seconds:.0f} s"
        return f"reset after {seconds:.0f} s"


def _long_head(server: Server, length: int) -> str:
    head = GET + NAMED + b"Connection: close\r\nX: "
    return _status(_response_bytes(server, head + b"x" * (length - len(head) - 4) + b"\r\n\r\n"))


def _status(came: bytes) -> str:
    return came[9:12].decode("latin-1") or "closed"


def _bytes_missing(came: bytes | bytearray) -> int:
    # The length is unknown until the head is complete: 1 means more.
    head, end, body = bytes(came).partition(b"\r\n\r\n")
    if not end:
        return 1
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2]) - len(body)
    return 0 if body.endswith(b"0\r\n\r\n") else 1


def _connected(server: Server) -> socket.socket:
    return socket.create_connection((HOST, server.port), timeout=LONGEST_WAIT)


def _response_bytes(server: Server, sent: bytes) -> bytes:
    with _connected(server) as client:
        with suppress(ConnectionError):
            client.sendall(sent)
        client.settimeout(5)
        came = bytearray()
        with suppress(OSError):
            while some := client.recv(MIB):
                came += some
        return bytes(came)


def _open_sockets(server: Server) -> int:
    open_files = [file for pid in server.processes() for file in Path(f"/proc/{pid}/fd").iterdir()]
    return sum(
        os.path.realpath(file).rpartition("/")[2].startswith("socket:") for file in open_files
    )


def _seconds_until(true: Callable[[], bool], seconds: float, every: float = 0.05) -> float:
    began = time.monotonic()
    while (now := time.monotonic() - began) < seconds:
        if true():
            return now
        time.sleep(every)
    return 0.0
