"""How every answer behaves: its headers, its methods, and addresses that were written wrongly."""

import gzip
from datetime import timedelta
from email.utils import format_datetime, parsedate_to_datetime
from itertools import product

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient
from starlette.types import Message

from service.app import create_app
from service.law import PROCESSES, edition
from service.request.parameters import parameters_of
from service.settings import Settings
from service.web.build_id import build
from tests.asked import CLIENT, COMPLAINT, PUBLIC_URL, client, problem
from tests.loops import run

FEED = f"{COMPLAINT}.ics?filed=2026-01-15"
RECORDS = "/v1/timelines/records.ics?filed=2026-01-15"


REQUESTS = [
    ("GET", "/v1/timelines/state-complaint.ics", b"filed=2026-01-15"),
    ("GET", "/static/page.css", b""),
    ("GET", "/nowhere", b""),
    ("POST", "/v1/timelines", b""),
]


async def statuses(value: bytes, *names: str) -> dict[tuple[str, str], int]:
    """The status of each request with each header of this value, as the server hands it on."""
    found: dict[tuple[str, str], int] = {}

    async def receive() -> Message:
        return {"type": "http.request", "body": b'{"cases": []}', "more_body": False}

    for name, (method, path, query) in product(names, REQUESTS):

        async def send(message: Message, asked: tuple[str, str] = (name, path)) -> None:
            found.setdefault(asked, message.get("status", 0))

        scope = {
            "type": "http",
            "http_version": "1.0",
            "method": method,
            "path": path,
            "query_string": query,
            "headers": [(name.encode(), value)],
            "server": ("here", 80),
            "root_path": "",
        }
        await CLIENT.app(scope, receive, send)
    return found


class TestHeaders:
    def test_of_a_feed(self) -> None:
        headers = CLIENT.get(FEED, headers={"accept-encoding": "identity"}).headers
        assert headers["cache-control"] == "public, max-age=3600"
        assert headers["last-modified"].endswith(" GMT")
        assert headers["vary"] == "Accept-Encoding"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["access-control-allow-origin"] == "*"
        assert headers["content-security-policy"].startswith("default-src 'none'; ")
        assert "set-cookie" not in headers

    def test_what_accept_chose_says_so(self) -> None:
        assert CLIENT.get(f"{COMPLAINT}?filed=2026-01-15").headers["vary"] == (
            "Accept, Accept-Encoding"
        )

    def test_an_address_that_carries_a_case_is_not_indexed(self) -> None:
        assert CLIENT.get(FEED).headers["x-robots-tag"] == "noindex"
        assert CLIENT.get(f"{COMPLAINT}?filed=soon").headers["x-robots-tag"] == "noindex"
        assert "x-robots-tag" not in CLIENT.get("/v1/processes").headers
        assert "x-robots-tag" not in CLIENT.get("/").headers

    def test_the_other_forms_are_linked(self) -> None:
        assert CLIENT.get(f"{FEED}&lang=en").headers["link"] == ", ".join(
            f'<{PUBLIC_URL}{COMPLAINT}.{suffix}?filed=2026-01-15>; rel="alternate"; type="{type_}"'
            for suffix, type_ in (
                ("json", "application/json"),
                ("csv", "text/csv"),
                ("svg", "image/svg+xml"),
            )
        )

    def test_a_long_question_has_no_header_that_proxies_would_refuse(self) -> None:
        days = [f"2026-{month:02}-{day:02}" for month in (1, 2) for day in range(1, 29)]
        closed = "".join(f"&school_closed={day}" for day in days)
        response = CLIENT.get(f"/v1/timelines/assessment?filed=2026-01-15{closed}")
        assert response.status_code == 200
        assert "link" not in response.headers

    def test_other_sites_may_read_problems_too(self) -> None:
        response = CLIENT.get(f"{COMPLAINT}?filed=soon", headers={"origin": "https://app.example"})
        assert response.headers["access-control-allow-origin"] == "*"
        assert "access-control-allow-origin" not in CLIENT.get("/").headers


class TestNotModified:
    """`If-None-Match` is answered 304 before anything is computed."""

    def tag(self) -> str:
        return CLIENT.get(FEED, headers={"accept-encoding": "identity"}).headers["etag"]

    @pytest.mark.parametrize(
        "asked", ["{tag}", "W/{tag}", '"another", {tag}', '"a,b" , W/{tag}', "*", " * "]
    )
    def test_the_tag_in_every_way_it_may_be_written(self, asked: str) -> None:
        """RFC 9110, 13.1.2: a list, weak or strong, or `*`."""
        response = CLIENT.get(FEED, headers={"if-none-match": asked.format(tag=self.tag())})
        assert response.status_code == 304
        assert response.content == b""
        assert response.headers["vary"] == "Accept-Encoding"
        assert response.headers["cache-control"] == "public, max-age=3600"
        assert self.tag() in response.headers["etag"]

    def test_another_tag_gets_the_feed(self) -> None:
        assert CLIENT.get(FEED, headers={"if-none-match": '"another"'}).status_code == 200

    def test_before_anything_is_computed(self) -> None:
        """A service that was just started, and wrote nothing yet, knows its own tags."""
        response = client().get(FEED, headers={"if-none-match": self.tag()})
        assert response.status_code == 304

    def test_the_same_question_written_otherwise_has_the_same_tag(self) -> None:
        response = CLIENT.get(
            f"{COMPLAINT}.ics?lang=en&rev=0&filed=2026-01-15",
            headers={"if-none-match": self.tag()},
        )
        assert response.status_code == 304

    @pytest.mark.parametrize("process", PROCESSES)
    def test_two_answers_with_one_tag_are_the_same(self, process: str) -> None:
        """RFC 9110 § 8.8.1: a strong validator changes whenever the content does."""
        plain = f"/v1/timelines/{process}.json?filed=2026-02-12"
        named = parameters_of(PROCESSES[process]).named.values()
        defaults = [(each.name, each.default) for each in named if each.default]
        for name, value in defaults:
            one, other = (
                CLIENT.get(address, headers={"accept-encoding": "identity"})
                for address in (plain, f"{plain}&{name}={value}")
            )
            same_tag = one.headers["etag"] == other.headers["etag"]
            assert same_tag == (one.content == other.content), name
            assert CLIENT.get(other.json()["links"]["self"]).content == other.content

    @pytest.mark.parametrize(
        "other",
        [
            f"{COMPLAINT}.ics?filed=2026-01-16",
            f"{COMPLAINT}.ics?filed=2026-01-15&lang=es",
            f"{COMPLAINT}.json?filed=2026-01-15",
            "/v1/timelines/mediation.ics?filed=2026-01-15",
        ],
    )
    def test_another_question_or_form_has_another_tag(self, other: str) -> None:
        assert CLIENT.get(other, headers={"if-none-match": self.tag()}).status_code == 200

    def test_the_same_service_at_another_address_has_other_tags(self) -> None:
        """Its links are others."""
        elsewhere = TestClient(create_app(Settings("https://another.example")))
        assert elsewhere.get(FEED, headers={"if-none-match": self.tag()}).status_code == 200

    def test_a_question_without_an_answer_is_never_not_modified(self) -> None:
        """Whatever a client believes to have: this contradiction never had an answer."""
        wrong = f"{COMPLAINT}.ics?filed=2026-01-15&decision=2026-01-02"
        for headers in (
            {"if-none-match": "*"},
            {"if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT"},
        ):
            assert CLIENT.get(wrong, headers=headers).status_code == 422

    def test_whatever_a_client_has_is_what_there_is(self) -> None:
        """RFC 9110, 13.1.2: `*` is any copy; also for a service that wrote nothing yet."""
        assert client().get(FEED, headers={"if-none-match": "*"}).status_code == 304

    def test_since_the_edition(self) -> None:
        edition = CLIENT.get(FEED).headers["last-modified"]
        for since, status in (
            (edition, 304),
            ("Fri, 01 Jan 2100 00:00:00 GMT", 304),
            ("Fri, 01 Jan 2100 00:00:00 -0000", 304),
            ("Thu, 01 Jan 2026 00:00:00 GMT", 200),
        ):
            response = CLIENT.get(FEED, headers={"if-modified-since": since})
            assert response.status_code == status, since

    @pytest.mark.parametrize(
        "since",
        [
            "yesterday",
            "Tue, 24 Nov 2026 00:00:00 +99999999999999999999",
            "Tue, 24 Nov 99999999999999999999 00:00:00 GMT",
            "Tue Nov 20 00:00:07777777770 2026",
            "Fri, 31 Dec 9999 23:59:59 -2359",
            "Mon, 01 Jan 0001 00:00:00 +2359",
        ],
    )
    def test_a_date_that_is_none_is_ignored(self, since: str) -> None:
        """RFC 9110 § 13.1.3: "if the received field value is not a valid HTTP-date"."""
        service, headers = client(), {"if-modified-since": since}
        for _ in range(3):
            assert service.get(FEED, headers=headers).status_code in {200, 304}
            assert service.get(FEED).status_code == 200

    @settings(max_examples=40)
    @given(st.text(st.characters(max_codepoint=255, exclude_characters="\r\n\0")))
    @example("Tue, 24 Nov 2026 00:00:00 +99999999999999999999")
    def test_no_header_breaks_it(self, value: str) -> None:
        names = ("accept", "accept-encoding", "if-none-match", "if-modified-since", "host")
        more = ("content-type", "content-length", "content-encoding", "x-request-id")
        found = run(statuses, value.encode("latin-1"), *names, *more)
        assert len(found) == 36
        assert {asked: status for asked, status in found.items() if status >= 500} == {}

    def test_the_edition_or_the_build_whichever_is_later(self) -> None:
        """RFC 9110 § 8.8.2: the date at which the representation was last modified."""
        modified = parsedate_to_datetime(CLIENT.get(FEED).headers["last-modified"])
        assert modified == max(edition.PUBLISHED, build().at)
        before = {
            "if-modified-since": format_datetime(modified - timedelta(seconds=1), usegmt=True)
        }
        assert CLIENT.get(FEED, headers=before).status_code == 200

    @pytest.mark.parametrize("page", ["/state-complaint", "/es/state-complaint", "/embed/records"])
    def test_what_depends_on_the_day_has_no_date(self, page: str) -> None:
        """RFC 9110 § 13.1.3: ignored if the resource has no modification date available."""
        address = f"{page}?filed=2026-01-15"
        assert "last-modified" not in CLIENT.get(address).headers
        future = {"if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT"}
        assert CLIENT.get(address, headers=future).status_code == 200
        assert CLIENT.get(address, headers={"if-none-match": "*"}).status_code == 304

    def test_the_tag_counts_and_not_the_time(self) -> None:
        """RFC 9110, 13.1.3: "MUST ignore If-Modified-Since if … If-None-Match"."""
        headers = {
            "if-none-match": '"another"',
            "if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT",
        }
        assert CLIENT.get(FEED, headers=headers).status_code == 200


class TestHead:
    @pytest.mark.parametrize(
        "path", [FEED, "/v1/processes", "/v1/calendars/courts?year=2027", "/healthz", "/", "/docs"]
    )
    def test_is_like_get_without_the_body(self, path: str) -> None:
        got, head = CLIENT.get(path), CLIENT.head(path)
        assert head.status_code == 200
        assert head.content == b""
        assert head.headers == got.headers

    @pytest.mark.parametrize("path", [FEED, "/v1/processes", "/"])
    def test_leaves_the_body_to_whoever_asks_for_it_next(self, path: str) -> None:
        """What is kept of an answer to HEAD is all that GET gets."""
        service = client()
        head = service.head(path, headers={"accept-encoding": "identity"})
        got = service.get(path, headers={"accept-encoding": "identity"})
        assert len(got.content) == int(head.headers["content-length"]) > 1000

    def test_of_what_is_not_there(self) -> None:
        assert CLIENT.head("/v1/nothing").status_code == 404


class TestGzip:
    def test_compresses_where_it_is_taken(self) -> None:
        plain = CLIENT.get(FEED, headers={"accept-encoding": "identity"})
        with CLIENT.stream("GET", FEED, headers={"accept-encoding": "gzip"}) as response:
            body = b"".join(response.iter_raw())
        assert response.headers["content-encoding"] == "gzip"
        assert int(response.headers["content-length"]) == len(body) < len(plain.content)
        assert gzip.decompress(body) == plain.content

    def test_has_a_weak_tag_then(self) -> None:
        """RFC 9110, 8.8.3: other bytes may not have the same strong tag."""
        plain = CLIENT.get(FEED, headers={"accept-encoding": "identity"}).headers["etag"]
        zipped = CLIENT.get(FEED, headers={"accept-encoding": "gzip"}).headers["etag"]
        assert zipped == f"W/{plain}"
        for tag in (plain, zipped):
            for encoding in ("identity", "gzip"):
                headers = {"if-none-match": tag, "accept-encoding": encoding}
                assert CLIENT.get(FEED, headers=headers).status_code == 304


class TestMethods:
    @pytest.mark.parametrize(
        ("method", "path", "allow"),
        [
            ("DELETE", FEED, "GET, HEAD, OPTIONS"),
            ("POST", FEED, "GET, HEAD, OPTIONS"),
            ("PUT", "/", "GET, HEAD, OPTIONS"),
            ("GET", "/v1/timelines", "OPTIONS, POST"),
            ("HEAD", "/v1/timelines", "OPTIONS, POST"),
        ],
    )
    def test_another_method_is_405_with_those_there_are(
        self, method: str, path: str, allow: str
    ) -> None:
        response = CLIENT.request(method, path)
        assert response.status_code == 405
        assert response.headers["allow"] == allow
        assert response.headers["content-type"] == "application/problem+json"

    def test_says_so_in_words(self) -> None:
        response = CLIENT.delete(f"{FEED}&lang=es")
        assert response.json()["detail"] == "Acepta: GET, HEAD, OPTIONS."

    @pytest.mark.parametrize(
        ("path", "allow"), [(FEED, "GET, HEAD, OPTIONS"), ("/v1/timelines", "OPTIONS, POST")]
    )
    def test_a_browser_may_ask_before_it_asks_from_another_site(
        self, path: str, allow: str
    ) -> None:
        response = CLIENT.options(
            path,
            headers={"origin": "https://app.example", "access-control-request-method": "POST"},
        )
        assert response.status_code == 204
        assert response.headers["allow"] == allow
        assert response.headers["access-control-allow-methods"] == allow
        assert response.headers["access-control-allow-origin"] == "*"
        assert response.headers["access-control-allow-headers"] == "*"

    def test_options_of_what_is_not_there(self) -> None:
        assert CLIENT.options("/v1/nothing").status_code == 404


class TestAddresses:
    """Some programs encode the question mark of a feed's address, or add a slash."""

    @pytest.mark.parametrize(
        ("asked", "meant"),
        [
            (
                f"{COMPLAINT}.ics%3Ffiled%3D2026-01-15%26lang%3Des",
                f"{COMPLAINT}.ics?filed=2026-01-15&lang=es",
            ),
            (
                f"{COMPLAINT}.ics%3Ffiled=2026-01-15?lang=es",
                f"{COMPLAINT}.ics?filed=2026-01-15&lang=es",
            ),
            (
                f"{COMPLAINT}.ics%3Ffiled%3D2026-01-15%26label%3DAna%23%0D%0AX%3A",
                f"{COMPLAINT}.ics?filed=2026-01-15&label=Ana%23%0D%0AX:",
            ),
            (f"{COMPLAINT}.ics/?filed=2026-01-15", f"{COMPLAINT}.ics?filed=2026-01-15"),
            ("/v1/processes/", "/v1/processes"),
            ("//evil.example/", "/evil.example"),
            ("/%3F", "/"),
            (f"/{COMPLAINT}.ics?filed=2026-01-15", f"{COMPLAINT}.ics?filed=2026-01-15"),
            ("/v1//timelines///records.ics?filed=2026-01-15&label=A//B", RECORDS + "&label=A//B"),
            ("/v1/timelines/Records.ICS?filed=2026-01-15&case=A-17", RECORDS + "&case=A-17"),
            ("/V1/Timelines/RECORDS.ics%3Ffiled=2026-01-15&case=A-17", RECORDS + "&case=A-17"),
            ("/es/State-Complaint", "/es/state-complaint"),
        ],
    )
    def test_is_sent_to_the_address_that_was_meant(self, asked: str, meant: str) -> None:
        for method in ("GET", "HEAD"):
            response = CLIENT.request(method, f"http://testserver{asked}")
            assert response.status_code == 301
            assert response.headers["location"] == PUBLIC_URL + meant
            # A permanent redirect may be stored: one with a query is the address of a case.
            stored = None if "?" not in meant else "no-store"
            assert response.headers.get("cache-control") == stored

    @pytest.mark.parametrize("path", ["/v1/processes/AAA", "/v1/calendars/AAA.ics", "/AAA"])
    def test_what_is_unknown_in_capitals_is_not_found(self, path: str) -> None:
        assert CLIENT.get(path).status_code == 404

    def test_and_finds_the_feed_there(self) -> None:
        location = CLIENT.get(f"{COMPLAINT}.ics%3Ffiled%3D2026-01-15").headers["location"]
        response = CLIENT.get(location.removeprefix(PUBLIC_URL))
        assert response.headers["content-type"] == "text/calendar; charset=utf-8"

    def test_what_is_sent_elsewhere_is_not_indexed(self) -> None:
        response = CLIENT.get(f"{COMPLAINT}.ics%3Ffiled%3D2026-01-15")
        assert response.headers["x-robots-tag"] == "noindex"

    @pytest.mark.parametrize("path", ["/v1/timelines/", "//v1/timelines", "/V1/Timelines"])
    def test_a_post_is_sent_on_as_it_is(self, path: str) -> None:
        """RFC 9110 § 15.4.9: 308 keeps the method, where 301 may become GET."""
        response = CLIENT.post(f"http://testserver{path}", json={"cases": []})
        assert response.status_code == 308
        assert response.headers["location"] == f"{PUBLIC_URL}/v1/timelines"

    @pytest.mark.parametrize("path", ["/v1/timelines/State-Complaint.ics", f"{COMPLAINT}.ics/"])
    def test_other_methods_are_not_sent_on(self, path: str) -> None:
        assert CLIENT.options(path).status_code in {204, 404}

    @pytest.mark.parametrize(("length", "status"), [(16_384, 422), (16_385, 414)])
    def test_may_have_16_kib(self, length: int, status: int) -> None:
        start = f"{COMPLAINT}?filed=2026-01-15&lang=es&label="
        found = problem(start + "a" * (length + 1 - len(start)), status)
        if status == 414:
            assert found["title"] == "La dirección es demasiado larga"


class TestTheApplication:
    def test_it_starts_and_ends(self) -> None:
        with client() as running:
            assert running.get("/readyz").status_code == 200
