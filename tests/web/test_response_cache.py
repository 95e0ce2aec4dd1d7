"""Responses that are given again from memory, to whom they were meant and within bounds."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.types import Message, Receive, Scope, Send

from service.web.response_cache import ResponseCache
from tests.loops import run

PUBLIC = {
    "etag": '"tag"',
    "cache-control": "public, max-age=3600",
    "last-modified": "Sun, 29 Nov 2026 00:00:00 GMT",
}
FUTURE = "Fri, 01 Jan 2100 00:00:00 GMT"


@dataclass
class Application:
    """Answers each address with a body of the length that the query names, and counts."""

    headers: dict[str, str] = field(default_factory=lambda: dict(PUBLIC))
    status: int = 200
    chunks: int = 1
    asked: list[str] = field(default_factory=list)

    async def __call__(self, scope: Scope, _receive: Receive, send: Send) -> None:
        self.asked.append(scope["path"])
        scope["route"] = f"the route of {scope['path']}"
        headers = [(name.encode(), value.encode()) for name, value in self.headers.items()]
        length = (b"content-length", scope["query_string"] or b"0")
        start = {"type": "http.response.start", "status": self.status}
        await send(start | {"headers": [*headers, length]})
        for left in reversed(range(self.chunks)):
            body = b"x" * int(scope["query_string"] or 0)
            await send({"type": "http.response.body", "body": body, "more_body": left > 0})


@dataclass
class Response:
    """A response as the server gets it."""

    status: int
    headers: dict[bytes, bytes]
    body: bytes


def ask(
    cache: ResponseCache, path: str, size: int | str = 0, method: str = "GET", **headers: str
) -> Response:
    """One request, as the server hands it on."""
    fields = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    query = str(size).encode() if size else b""
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "query_string": query,
        "headers": fields,
    }
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        # As the middleware around it does.
        message["headers"] = [*message.get("headers", ()), (b"x-content-type-options", b"nosniff")]
        sent.append(message)

    run(cache, scope, receive, send)
    start, *bodies = sent
    assert scope["route"] == f"the route of {path}"
    assert [name for name, _ in start["headers"]].count(b"x-content-type-options") == 1
    body = b"".join(message["body"] for message in bodies)
    return Response(start["status"], dict(start["headers"]), body)


class TestWhatIsStored:
    def test_is_given_again_without_asking(self) -> None:
        application = Application()
        cache = ResponseCache(application, 1_000_000)
        first, second, third = (ask(cache, "/a", 5) for _ in range(3))
        assert application.asked == ["/a"]
        assert first == second == third
        assert third.body == b"xxxxx"

    def test_is_one_for_each_address_form_coding_and_language(self) -> None:
        application = Application()
        cache = ResponseCache(application, 1_000_000)
        for _ in range(2):
            ask(cache, "/a")
            ask(cache, "/b")
            ask(cache, "/a", 5)
            ask(cache, "/a", accept="text/calendar")
            ask(cache, "/a", accept_encoding="gzip, br")
            ask(cache, "/a", accept_language="es-MX, en;q=0.5")
        assert len(application.asked) == 6

    @pytest.mark.parametrize("encodings", [("gzip", "deflate, gzip;q=0.5"), ("gzip;q=0", "br")])
    def test_is_the_same_for_codings_that_come_to_the_same(self, encodings: tuple[str]) -> None:
        application = Application()
        cache = ResponseCache(application, 1_000_000)
        for encoding in encodings:
            ask(cache, "/a", accept_encoding=encoding)
        assert len(application.asked) == 1

    @pytest.mark.parametrize("tag", ['"tag"', 'W/"tag"', '"other", "tag"', "*"])
    @pytest.mark.parametrize("own", ['"tag"', 'W/"tag"'])
    def test_is_not_sent_to_a_client_that_has_it(self, tag: str, own: str) -> None:
        """RFC 9110 § 15.4.5: a 304 has no Content-Length, Content-Type or Content-Encoding."""
        headers = PUBLIC | {"etag": own}
        cache = ResponseCache(Application(headers), 1_000_000)
        ask(cache, "/a", 5)
        found = ask(cache, "/a", 5, if_none_match=tag, if_modified_since=FUTURE)
        assert (found.status, found.body) == (304, b"")
        del found.headers[b"x-content-type-options"]
        assert found.headers == {name.encode(): text.encode() for name, text in headers.items()}

    def test_is_sent_to_a_client_that_has_another(self) -> None:
        """RFC 9110 § 13.1.3: If-Modified-Since is ignored beside If-None-Match."""
        cache = ResponseCache(Application(), 1_000_000)
        ask(cache, "/a", 5)
        found = ask(cache, "/a", 5, if_none_match='"other"', if_modified_since=FUTURE)
        assert (found.status, found.body) == (200, b"xxxxx")


class TestWhatIsNot:
    def asks(self, application: Application, method: str = "GET", **headers: str) -> int:
        """How often the application is asked for what is asked for twice."""
        cache = ResponseCache(application, 1_000_000)
        ask(cache, "/a", 5, method, **headers)
        assert ask(cache, "/a", 5, method, **headers).body
        return len(application.asked)

    @pytest.mark.parametrize(
        "application",
        [
            Application(PUBLIC | {"cache-control": "private, no-cache"}),
            Application({"etag": '"tag"'}),
            Application(status=422),
            Application(chunks=2),
        ],
    )
    def test_what_no_shared_cache_may_store_or_comes_in_pieces(
        self, application: Application
    ) -> None:
        assert self.asks(application) == 2

    @pytest.mark.parametrize("method", ["POST", "HEAD"])
    def test_what_is_no_get(self, method: str) -> None:
        assert self.asks(Application(), method) == 2

    def test_what_is_asked_for_by_its_date(self) -> None:
        """Whether that is a date, and one late enough, is decided in one place."""
        assert self.asks(Application(), if_modified_since="yesterday") == 2

    def test_what_is_no_request(self) -> None:
        async def lifespan(scope: Scope, _receive: Receive, _send: Send) -> None:
            scope["state"] = "started"

        async def nothing(*_: object) -> Any:  # noqa: ANN401 - sends and receives nothing
            return None

        scope: Scope = {"type": "lifespan"}
        run(ResponseCache(lifespan, 1_000_000), scope, nothing, nothing)
        assert scope["state"] == "started"


class TestBound:
    def test_what_was_asked_for_longest_ago_makes_room(self) -> None:
        application = Application()
        cache = ResponseCache(application, 40_000)
        for path in ("/1", "/2", "/3", "/1", "/4"):
            ask(cache, path, 10_000)
        application.asked.clear()
        for path in ("/1", "/3", "/4", "/2"):
            ask(cache, path, 10_000)
        assert application.asked == ["/2"]

    def test_what_has_no_room_at_all_pushes_nothing_out(self) -> None:
        application = Application()
        cache = ResponseCache(application, 20_000)
        for path, size in (("/a", 10_000), ("/b", 20_000), ("/a", 10_000)):
            ask(cache, path, size)
        assert application.asked == ["/a", "/b"]

    def test_a_header_and_an_address_take_room_too(self) -> None:
        application = Application(PUBLIC | {"link": "x" * 4000})
        cache = ResponseCache(application, 6_000)
        for path in ("/a", "/a", f"/{'b' * 4000}", f"/{'b' * 4000}"):
            ask(cache, path)
        assert len(application.asked) == 4

    def test_so_do_a_query_and_what_the_client_accepts(self) -> None:
        application = Application()
        cache = ResponseCache(application, 6_000)
        for _ in range(2):
            ask(cache, "/a", accept="a" * 4000)
            ask(cache, "/a", "0" * 4000)
            ask(cache, "/a", accept="text/html")
        assert application.asked == ["/a"] * 5

    @given(st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(0, 5000)), max_size=25))
    def test_no_more_is_held_than_was_allowed(self, asked: list[tuple[str, int]]) -> None:
        """What is still given without asking has room for its bodies beside each other."""
        application = Application()
        cache = ResponseCache(application, 16_000)
        for path, size in asked:
            ask(cache, f"/{path}", size)
        held = 0
        for path, size in dict.fromkeys(reversed(asked)):
            before = len(application.asked)
            ask(cache, f"/{path}", size)
            if len(application.asked) > before:
                break
            held += 2048 + size
        assert held <= 16_000
