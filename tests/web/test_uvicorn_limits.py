"""How much of a connection a client may take, seen by clients that take what they can get."""

import asyncio
import json
import socket
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from threading import Thread

import pytest
import uvicorn
from starlette.types import Receive, Scope, Send

from service.web.uvicorn_limits import LONGEST_HEAD, MOST_AT_ONCE, Connection, Together
from tests.loops import run
from tests.programs.clients.subscription import until

LARGE = b"x" * 32 * 1024 * 1024
GET = b"GET /small HTTP/1.1\r\nHost: here\r\n"
POST = b"POST /small HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n"


class Hasty(Connection):
    """Waits no longer than a test may take."""

    patience = 0.5
    lingering = 0.5


async def answers(scope: Scope, receive: Receive, send: Send) -> None:
    """A large body, or a small one that says how much came."""
    came, more = 0, True
    while more and scope["path"] != "/unread":
        message = await receive()
        if message["type"] == "http.disconnect":
            return
        came, more = came + len(message["body"]), message["more_body"]
    body = LARGE if scope["path"] == "/large" else str(came).encode()
    length = (b"content-length", str(len(body)).encode())
    await send({"type": "http.response.start", "status": 200, "headers": [length]})
    await send({"type": "http.response.body", "body": body})


class Server(uvicorn.Server):
    """One in this process, so that it can be looked into."""

    def connections(self) -> int:
        return len(self.server_state.connections)

    @contextmanager
    def running(self) -> Iterator[int]:
        """The port it is at."""
        thread = Thread(target=self.run)
        thread.start()
        assert until(lambda: self.started)
        try:
            yield int(self.servers[0].sockets[0].getsockname()[1])
        finally:
            self.should_exit = True
            thread.join()


def server(protocol: type[Connection]) -> Server:
    config = uvicorn.Config(
        answers, host="127.0.0.1", port=0, http=protocol, lifespan="off", log_config=None
    )
    return Server(config)


@pytest.fixture(scope="module")
def hasty() -> Iterator[tuple[Server, int]]:
    found = server(Hasty)
    with found.running() as port:
        yield found, port


@pytest.fixture
def client(hasty: tuple[Server, int]) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", hasty[1]), timeout=20) as client:
        yield client


def received(client: socket.socket) -> bytes:
    """All that comes until the server closes."""
    return b"".join(iter(lambda: client.recv(1024 * 1024), b""))


def refused(said: bytes) -> str:
    """The type of the problem that was said, and nothing else was."""
    head, _, body = said.partition(b"\r\n\r\n")
    assert b"\r\ncontent-type: application/problem+json\r\n" in head
    assert b"\r\nconnection: close" in head
    told = json.loads(body)
    assert head.startswith(f"HTTP/1.1 {told['status']} ".encode())
    found: str = told["type"]
    return found


class Line(asyncio.Transport):
    """A transport that keeps what it is told to send, and in how many goes."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[bytes] = []
        self.closed = False

    def writelines(self, list_of_data: Iterable[bytes | bytearray | memoryview]) -> None:
        self.sent.append(b"".join(list_of_data))

    def is_closing(self) -> bool:
        return self.closed

    def close(self) -> None:
        self.closed = True

    def get_write_buffer_size(self) -> int:
        return 7


class TestTogether:
    def test_a_head_leaves_with_its_body(self) -> None:
        async def written() -> None:
            line = Line()
            together = Together(line, asyncio.get_running_loop())
            together.write(b"head")
            together.write(b"body")
            assert line.sent == []
            await asyncio.sleep(0)
            assert line.sent == [b"headbody"]
            together.write(b"more")
            await asyncio.sleep(0)
            assert line.sent == [b"headbody", b"more"]
            assert together.get_write_buffer_size() == 7

        run(written)

    def test_nothing_is_lost_when_it_closes(self) -> None:
        async def closed() -> None:
            line = Line()
            together = Together(line, asyncio.get_running_loop())
            together.write(b"the end")
            together.close()
            assert (line.sent, line.closed) == ([b"the end"], True)
            together.write(b"too late")
            await asyncio.sleep(0)
            assert line.sent == [b"the end"]

        run(closed)


class TestWhatIsNoRequest:
    """RFC 9112, 2.2: a server that receives what is no request ought to answer 400."""

    @pytest.mark.parametrize(
        "sent",
        [
            b"hello\r\n\r\n",
            "GET /mañana HTTP/1.1\r\nHost: here\r\n\r\n".encode("latin-1"),
            GET + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\n",
            GET + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
            GET + b"Content-Length: -1\r\n\r\n",
            GET + b"no colon\r\n\r\n",
            GET + b"X: a\x00b\r\n\r\n",
            POST + b"zz\r\n",
        ],
    )
    def test_is_400_as_a_problem(self, client: socket.socket, sent: bytes) -> None:
        client.sendall(sent)
        assert refused(received(client)) == "/problems/malformed-request"

    def test_is_refused_only_once(self, client: socket.socket) -> None:
        client.sendall(GET + b"X: y\r\n" * 10_000)
        time.sleep(0.1)
        client.sendall(b"no colon\r\n" * 1000)
        assert refused(received(client)) == "/problems/malformed-request"

    def test_is_told_why_whatever_still_comes(self, client: socket.socket) -> None:
        """RFC 9112, 9.6: closed at once, it would be reset, and the answer be lost."""
        client.sendall(b"hello\r\n\r\n")
        for _ in range(20):
            client.sendall(b"x" * 100_000)
        assert refused(received(client)) == "/problems/malformed-request"

    def test_is_not_listened_to_for_ever(self, hasty: tuple[Server, int]) -> None:
        server, port = hasty
        with socket.create_connection(("127.0.0.1", port), timeout=20) as client:
            client.sendall(b"hello\r\n\r\n")
            assert refused(received(client)) == "/problems/malformed-request"
            assert until(lambda: server.connections() == 0)


class TestTheHead:
    """RFC 6585, 5: 431 when the header fields are too large, all together or one of them."""

    def test_may_have_64_kib(self, client: socket.socket) -> None:
        rest = b"X: %s\r\nConnection: close\r\n\r\n"
        client.sendall(GET + rest % (b"x" * (LONGEST_HEAD - len(GET + rest) + 2)))
        assert received(client).startswith(b"HTTP/1.1 200 OK\r\n")

    @pytest.mark.parametrize(
        "sent", [b"GET /" + b"a" * LONGEST_HEAD, GET + b"X: y\r\n" * (LONGEST_HEAD // 6)]
    )
    def test_is_not_read_any_further(self, client: socket.socket, sent: bytes) -> None:
        client.sendall(sent)
        assert refused(received(client)) == "/problems/head-too-large"

    @pytest.mark.parametrize(
        "sent", [GET.replace(b"small", b"a" * LONGEST_HEAD), GET + b"X: y\r\n" * 20_000]
    )
    def test_is_not_answered_when_it_came_at_once(self, client: socket.socket, sent: bytes) -> None:
        client.sendall(sent + b"\r\n")
        assert refused(received(client)) == "/problems/head-too-large"

    def test_after_a_body_is_one_too(self, client: socket.socket) -> None:
        """RFC 9112, 7.1.2: a chunked body may end with more fields."""
        client.sendall(POST + b"1\r\nx\r\n0\r\n")
        time.sleep(0.1)
        client.sendall(b"X: y\r\n" * (LONGEST_HEAD // 6 + 1))
        assert refused(received(client)) == "/problems/head-too-large"

    def test_is_no_body(self, client: socket.socket) -> None:
        client.sendall(POST + b"10000\r\n%s\r\n" % (b"x" * 65536) * 20 + b"0\r\n\r\n")
        assert client.recv(65536).endswith(b"\r\n\r\n1310720")


class TestAtOnce:
    def test_so_many_may_be_sent(self, client: socket.socket) -> None:
        client.sendall((GET + b"\r\n") * MOST_AT_ONCE + GET + b"Connection: close\r\n\r\n")
        assert received(client).count(b"HTTP/1.1 200 OK\r\n") == MOST_AT_ONCE + 1

    def test_more_are_refused(self, client: socket.socket) -> None:
        client.sendall((GET + b"\r\n") * (MOST_AT_ONCE + 2))
        assert refused(received(client)) == "/problems/malformed-request"


class TestSlowClients:
    def test_who_says_nothing_is_let_go(self, client: socket.socket) -> None:
        assert received(client) == b""

    def test_who_says_nothing_more_is_let_go(self, client: socket.socket) -> None:
        """An empty line before a request is no request (RFC 9112, 2.2)."""
        client.sendall(GET + b"\r\n")
        assert client.recv(65536).startswith(b"HTTP/1.1 200 OK\r\n")
        client.sendall(b"\r\n")
        assert received(client) == b""

    @pytest.mark.parametrize("drop", [b"GET / HTTP/1.1\r\nX: ", POST + b"100\r\n"])
    def test_a_dripping_request_is_408(self, client: socket.socket, drop: bytes) -> None:
        """RFC 9110, 15.5.9: not complete within the time that the server was prepared to wait."""
        client.sendall(drop)
        for _ in range(3):
            time.sleep(0.1)
            client.sendall(b"x")
        assert refused(received(client)) == "/problems/request-timeout"

    def test_a_body_that_drips_after_its_answer_gets_no_other(self, client: socket.socket) -> None:
        client.sendall(POST.replace(b"small", b"unread") + b"100\r\nx")
        assert received(client).count(b"HTTP/1.1") == 1

    def test_who_takes_a_while_is_answered(self, client: socket.socket) -> None:
        client.sendall(GET)
        time.sleep(0.1)
        client.sendall(b"\r\n")
        assert client.recv(65536).startswith(b"HTTP/1.1 200 OK\r\n")

    def test_who_reads_slowly_gets_all(self, client: socket.socket) -> None:
        client.sendall(GET.replace(b"small", b"large") + b"Connection: close\r\n\r\n")
        said = bytearray()
        for eighth in range(1, 8):
            time.sleep(0.2)
            while len(said) < len(LARGE) // 8 * eighth:
                said += client.recv(1024 * 1024)
        said += received(client)
        assert len(said.partition(b"\r\n\r\n")[2]) == len(LARGE)

    def test_who_does_not_read_is_let_go(
        self, client: socket.socket, hasty: tuple[Server, int]
    ) -> None:
        client.sendall(GET.replace(b"small", b"large") + b"\r\n")
        assert client.recv(8) == b"HTTP/1.1"
        before = hasty[0].connections()
        assert until(lambda: hasty[0].connections() < before, patience=10)
        assert len(received(client)) < len(LARGE)


def test_an_ordinary_connection_has_half_a_minute() -> None:
    assert Connection.patience == 30
    with (
        server(Connection).running() as port,
        socket.create_connection(("127.0.0.1", port)) as client,
    ):
        client.sendall(GET)
        client.settimeout(1)
        with pytest.raises(TimeoutError):
            client.recv(1)
