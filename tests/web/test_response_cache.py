"""What was answered once is given again, as long as there is room, and to whom it was meant."""

from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st
from starlette.types import Message, Receive, Scope, Send

from service.web.metrics import Metrics
from service.web.response_cache import Shelf
from tests.loops import run

PUBLIC = {"etag": '"tag"', "cache-control": "public, max-age=3600"}
# What the shortest answer with these headers takes: 2,048 bytes of objects, 42 of these headers,
# 15 of its length, and two of its address.
OVERHEAD = 2107


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
class Told:
    """What was sent to whoever asked."""

    status: int
    headers: dict[bytes, bytes]
    body: bytes


def shelf(application: Application, most: int = 1_000_000, lately: int = 100) -> Shelf:
    return Shelf(application, most, Metrics(), lately)


def ask(
    shelf: Shelf, path: str, size: int = 0, method: str = "GET", **headers: str | list[str]
) -> Told:
    """One request, as the server hands it on."""
    fields = [
        (name.replace("_", "-").encode(), value.encode())
        for name, values in headers.items()
        for value in ([values] if isinstance(values, str) else values)
    ]
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "query_string": str(size).encode() if size else b"",
        "headers": fields,
    }
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)

    run(shelf, scope, receive, send)
    start, *bodies = sent
    assert scope["route"] == f"the route of {path}"
    body = b"".join(message["body"] for message in bodies)
    return Told(start["status"], dict(start["headers"]), body)


def ask_twice(shelf: Shelf, path: str, size: int = 0, method: str = "GET") -> Told:
    """What is asked for a second time is kept."""
    ask(shelf, path, size, method)
    return ask(shelf, path, size, method)


class TestWhatIsKept:
    def test_is_given_without_asking_a_third_time(self) -> None:
        application = Application()
        kept = shelf(application)
        first, again, third = (ask(kept, "/a", 5) for _ in range(3))
        assert application.asked == ["/a"] * 2
        assert first == again == third
        assert third.body == b"xxxxx"

    def test_is_one_for_each_address_form_and_coding(self) -> None:
        application = Application()
        kept = shelf(application)
        for _ in range(3):
            ask(kept, "/a")
            ask(kept, "/b")
            ask(kept, "/a", 5)
            ask(kept, "/a", accept="text/calendar")
            ask(kept, "/a", accept_encoding="gzip, br")
        assert len(application.asked) == 10

    def test_is_the_same_for_all_codings_that_are_not_gzip(self) -> None:
        application = Application()
        kept = shelf(application)
        for encoding in ("gzip", "deflate, gzip;q=0.5", ["br", "gzip"]):
            ask(kept, "/a", accept_encoding=encoding)
        assert len(application.asked) == 2
        for encoding in ("gzip;q=0", "", "br"):
            ask(kept, "/a", accept_encoding=encoding)
        assert len(application.asked) == 4

    def test_has_no_body_for_head(self) -> None:
        kept = shelf(Application())
        got = ask_twice(kept, "/a", 5)
        head = ask(kept, "/a", 5, method="HEAD")
        assert head == Told(200, got.headers, b"")

    def test_is_not_sent_to_a_client_that_has_it(self) -> None:
        """RFC 9110, 15.4.5: no header that tells of a body that is not there."""
        kept = shelf(Application())
        ask_twice(kept, "/a", 5)
        for tag in ('"tag"', 'W/"tag"', '"other", "tag"', "*"):
            told = ask(kept, "/a", 5, if_none_match=tag)
            assert (told.status, told.body) == (304, b"")
            assert told.headers == {name.encode(): text.encode() for name, text in PUBLIC.items()}
        since = ask(kept, "/a", 5, if_modified_since="Fri, 01 Jan 2100 00:00:00 GMT")
        assert since.status == 304

    def test_is_sent_to_a_client_that_has_another(self) -> None:
        kept = shelf(Application())
        ask_twice(kept, "/a", 5)
        told = ask(
            kept,
            "/a",
            5,
            if_none_match='"other"',
            if_modified_since="Fri, 01 Jan 2100 00:00:00 GMT",
        )
        assert (told.status, told.body) == (200, b"xxxxx")


class TestWhatIsNotKept:
    def asks(self, application: Application, method: str = "GET") -> int:
        """How often the application is asked for what is asked for three times."""
        kept = shelf(application)
        ask_twice(kept, "/a", 5, method)
        assert ask(kept, "/a", 5, method).body
        return len(application.asked)

    def test_an_answer_for_one_reader(self) -> None:
        assert self.asks(Application(PUBLIC | {"cache-control": "private, no-cache"})) == 3

    def test_an_answer_without_a_word_about_it(self) -> None:
        assert self.asks(Application({"etag": '"tag"'})) == 3

    def test_an_answer_without_a_tag(self) -> None:
        assert self.asks(Application({"cache-control": "public"})) == 3

    def test_a_problem(self) -> None:
        assert self.asks(Application(status=422)) == 3

    def test_what_comes_in_pieces(self) -> None:
        assert self.asks(Application(chunks=2)) == 3

    def test_what_was_posted(self) -> None:
        assert self.asks(Application(), "POST") == 3

    def test_what_is_asked_for_once(self) -> None:
        """However many they are, they push nothing out."""
        application = Application()
        kept = shelf(application, 2 * (OVERHEAD + 10))
        ask_twice(kept, "/a")
        for number in range(9):
            ask(kept, f"/once/{number}")
        application.asked.clear()
        ask(kept, "/a")
        assert application.asked == []

    def test_what_was_asked_for_so_long_ago_that_it_is_not_known(self) -> None:
        application = Application()
        kept = shelf(application, lately=2)
        for path in ("/a", "/b", "/c", "/d", "/a", "/a"):
            ask(kept, path)
        application.asked.clear()
        for path in ("/a", "/d", "/d"):
            ask(kept, path)
        assert application.asked == ["/d"]


class TestRoom:
    def test_what_was_asked_for_longest_ago_makes_room(self) -> None:
        application = Application()
        kept = shelf(application, 3 * (OVERHEAD + 10))
        for path in ("/1", "/2", "/3", "/1", "/4"):
            ask_twice(kept, path)
        application.asked.clear()
        for path in ("/1", "/3", "/4"):
            ask(kept, path)
        assert application.asked == []
        ask(kept, "/2")
        assert application.asked == ["/2"]

    def test_what_has_no_room_at_all_is_not_kept_and_pushes_nothing_out(self) -> None:
        application = Application()
        kept = shelf(application, OVERHEAD + 100)
        for path, size in (("/a", 200), ("/b", 50)):
            ask_twice(kept, path, size)
        application.asked.clear()
        ask(kept, "/a", 200)
        ask(kept, "/b", 50)
        assert application.asked == ["/a"]

    def test_a_header_takes_room_too(self) -> None:
        """The addresses of the other forms may be a header of 4,000 bytes."""
        application = Application(PUBLIC | {"link": "x" * 4000})
        kept = shelf(application, OVERHEAD + 4000)
        ask_twice(kept, "/a")
        ask(kept, "/a")
        assert application.asked == ["/a"] * 3

    @given(st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(0, 5000)), max_size=25))
    def test_never_holds_more_than_it_may(self, asked: list[tuple[str, int]]) -> None:
        """What it still gives without asking would fit beside each other."""
        application = Application()
        most = 4 * OVERHEAD
        kept = shelf(application, most)
        for path, size in asked:
            ask_twice(kept, f"/{path}", size)
        held = 0
        for path, size in dict.fromkeys(reversed(asked)):
            before = len(application.asked)
            ask(kept, f"/{path}", size)
            if len(application.asked) > before:
                break
            held += OVERHEAD + size
        assert held <= most
