"""What nginx does of its own: keep answers, refuse what is too much, and tell nobody."""

import json
import re
import signal

import pytest

from service.cases import MOST_BYTES
from service.web.address import LONGEST
from tests.clients.subscription import until
from tests.deploy.front import CONF, Answer, Front, ask
from tests.deploy.replicas import Replica

pytestmark = pytest.mark.program

FEED = "/v1/timelines/due-process.ics?filed=2026-09-08"
PAGE = "/state-complaint?filed=2026-01-15&as_of=2026-03-04"
COUNT = "/v1/count?start=2026-09-04&unit=business"
# As curl, browsers and Thunderbird word it: all of them take gzip.
CODINGS = (
    "gzip",
    "gzip, deflate, br, zstd",
    "deflate, GZIP;q=0.5",
    "br;q=1.0, gzip;q=0.8, *;q=0.1",
)
WITHOUT = ("identity", "gzip;q=0", "br", "x-gzip-not", "gzip;q=0.0, br")


def kept(front: Front) -> list[str]:
    """How nginx came by each answer so far."""
    return [line["cache"] for line in front.lines()]


def problem(answer: Answer) -> tuple[int, str]:
    """That a refusal is a problem, as the service's own are; its status and its kind."""
    told = json.loads(answer.body)
    assert told.keys() == {"type", "title", "status", "detail", "errors"}
    assert told["status"] == answer.status
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    return answer.status, told["type"].removeprefix("/problems/")


def test_a_feed_is_asked_for_once_and_kept(front: Front, replicas: tuple[Replica, ...]) -> None:
    before = sum(replica.asked("/v1/timelines/") for replica in replicas)
    first, *others = (ask(front.port, f"{FEED}&case=once") for _ in range(5))
    assert all(other.body == first.body for other in others)
    assert kept(front)[-5:] == ["MISS", "HIT", "HIT", "HIT", "HIT"]
    assert sum(replica.asked("/v1/timelines/") for replica in replicas) == before + 1


def test_whoever_holds_a_feed_is_told_that_it_did_not_change(front: Front) -> None:
    held = ask(front.port, f"{FEED}&case=held")
    for condition in (
        {"If-None-Match": held.headers["ETag"]},
        {"If-None-Match": f"W/{held.headers['ETag']}"},
        {"If-None-Match": f'"other", {held.headers["ETag"]}'},
        {"If-Modified-Since": held.headers["Last-Modified"]},
        {"If-Modified-Since": "Tue, 01 Dec 2026 08:00:00 GMT"},
    ):
        answer = ask(front.port, f"{FEED}&case=held", condition)
        assert (answer.status, answer.body) == (304, b"")
        assert answer.headers["ETag"] == held.headers["ETag"]
        assert answer.headers["Cache-Control"] == "public, max-age=3600"
    assert kept(front)[-5:] == ["HIT"] * 5


def test_a_feed_is_kept_once_compressed_and_once_not(front: Front) -> None:
    path = f"{FEED}&case=coded"
    coded = [ask(front.port, path, {"Accept-Encoding": coding}) for coding in CODINGS]
    plain = [ask(front.port, path, {"Accept-Encoding": coding}) for coding in WITHOUT]
    assert {answer.headers["Content-Encoding"] for answer in coded} == {"gzip"}
    assert {answer.headers["Content-Encoding"] for answer in plain} == {None}
    assert len({answer.body for answer in coded}) == len({answer.body for answer in plain}) == 1
    assert kept(front)[-9:].count("MISS") == 2


def test_one_address_is_kept_in_each_form_that_accept_asks_for(front: Front) -> None:
    types = ["application/json", "text/calendar", "text/csv", "image/svg+xml"]
    path = "/v1/timelines/state-complaint?filed=2026-01-15"
    for _ in range(2):
        answers = [ask(front.port, path, {"Accept": type_}) for type_ in types]
        given = [answer.headers["Content-Type"].partition(";")[0] for answer in answers]
        assert given == types
    assert kept(front)[-8:] == ["MISS"] * 4 + ["HIT"] * 4


def test_accept_does_not_matter_where_the_address_says_the_form(front: Front) -> None:
    for accept in ("text/calendar", "*/*", "text/html,application/xhtml+xml"):
        ask(front.port, f"{FEED}&case=suffix", {"Accept": accept})
    assert kept(front)[-3:] == ["MISS", "HIT", "HIT"]


def test_head_and_get_are_one_answer(front: Front) -> None:
    head = ask(front.port, f"{FEED}&case=head", method="HEAD")
    full = ask(front.port, f"{FEED}&case=head")
    assert head.headers["Content-Length"] == str(len(full.body))
    assert kept(front)[-2:] == ["MISS", "HIT"]


def test_a_page_about_a_case_is_stored_nowhere(front: Front) -> None:
    page = ask(front.port, PAGE)
    assert page.headers["Cache-Control"] == "private, no-cache"
    held = ask(front.port, PAGE, {"If-None-Match": page.headers["ETag"]})
    assert held.status == 304
    assert kept(front)[-2:] == ["", ""]


@pytest.mark.parametrize("wrong", ["&decison=2026-10-01", "&as_of=tomorrow"])
def test_a_refusal_is_not_kept(front: Front, wrong: str) -> None:
    for _ in range(2):
        assert problem(ask(front.port, f"{FEED}{wrong}")) == (422, "invalid-question")
    assert kept(front)[-2:] == ["MISS", "MISS"]


def test_what_was_kept_can_be_thrown_away(front: Front) -> None:
    """As README.md says to do when a new edition is published."""
    ask(front.port, f"{FEED}&case=purged")
    for path in front.cache.rglob("*"):
        if path.is_file():
            path.unlink()
    assert ask(front.port, f"{FEED}&case=purged").status == 200
    assert kept(front)[-2:] == ["MISS", "MISS"]


def test_a_kept_feed_outlives_every_replica(
    front: Front, replicas: tuple[Replica, Replica]
) -> None:
    ask(front.port, f"{FEED}&case=outage")
    for replica in replicas:
        replica.end(signal.SIGKILL)
    try:
        assert ask(front.port, f"{FEED}&case=outage").status == 200
        refused = ask(front.port, f"{FEED}&case=another&lang=es")
    finally:
        for replica in replicas:
            replica.begin()
        assert until(lambda: all(replica.ready() for replica in replicas))
    assert problem(refused) == (503, "unavailable")
    assert refused.headers["Retry-After"] == "5"
    assert refused.headers["Content-Language"] == "es"


def test_an_address_may_be_as_long_as_the_service_takes(front: Front) -> None:
    longest = f"{COUNT}&days=5&x="
    for length, refused_by in ((LONGEST, "replica"), (19_000, "replica"), (30_000, "")):
        path = longest + "a" * (length - len(longest) + 1)
        status = 422 if length == LONGEST else 414
        assert problem(ask(front.port, path))[0] == status
        assert bool(front.lines()[-1]["replica"]) is bool(refused_by)


def test_a_body_may_be_as_large_as_the_service_takes(front: Front) -> None:
    headers = {"Content-Type": "application/json"}
    for size, refused_by in ((MOST_BYTES, "malformed-json"), (MOST_BYTES + 1, "body-too-large")):
        answer = ask(front.port, "/v1/timelines?lang=en", headers, method="POST", body=b"x" * size)
        assert problem(answer)[1] in {refused_by, "invalid-question"}
    assert answer.status == 413


def test_headers_have_an_end(front: Front) -> None:
    assert problem(ask(front.port, "/", {"X-Long": "a" * 30_000})) == (431, "headers-too-large")


def test_metrics_are_not_for_the_public(front: Front) -> None:
    for path in ("/metrics", "/metrics?name=x", "//metrics", "/%6Detrics", "/law/../metrics"):
        assert problem(ask(front.port, path)) == (404, "not-found")
        assert not front.lines()[-1]["replica"]


def test_one_address_cannot_take_all_there_is(front: Front) -> None:
    answers = [ask(front.port, "/v1/processes", source="127.0.0.3") for _ in range(400)]
    assert answers[0].status == 200
    assert problem(answers[-1]) == (429, "too-many-requests")
    assert answers[-1].headers["Retry-After"] == "1"
    assert ask(front.port, "/healthz", source="127.0.0.4").status == 200


def test_cases_by_the_thousand_are_taken_more_slowly(front: Front) -> None:
    def post() -> Answer:
        headers = {"Content-Type": "application/json"}
        return ask(
            front.port,
            "/v1/timelines",
            headers,
            method="POST",
            body=b'{"cases": []}',
            source="127.0.0.5",
        )

    answers = [post() for _ in range(20)]
    assert answers[0].status == 200
    assert problem(answers[-1]) == (429, "too-many-requests")
    assert ask(front.port, "/v1/processes", source="127.0.0.5").status == 200


def test_the_service_learns_nothing_of_who_asks() -> None:
    """What is not passed on cannot be written down."""
    conf = CONF.read_text("utf-8")
    for name in (
        "Authorization",
        "Cookie",
        "Forwarded",
        "Referer",
        "User-Agent",
        "X-Forwarded-For",
    ):
        assert f'proxy_set_header {name} "";' in conf
    assert "remote_addr" not in "".join(re.findall(r"log_format.*?;", conf, re.DOTALL))


def test_no_log_tells_what_was_asked(front: Front, replicas: tuple[Replica, Replica]) -> None:
    """Not when all goes well, nor when a replica is gone, nor when a client asks too much."""
    child = "robin-4711"
    ask(front.port, f"{FEED}&case={child}")
    ask(front.port, f"/v1/timelines/due-process.ics%3Ffiled=2026-09-08&case={child}")
    ask(front.port, f"{PAGE}&label={child}")
    ask(front.port, f"/v1/count?case={child}{'a' * 30_000}")
    ask(front.port, f"/?case={child}", {"X-Long": "a" * 30_000})
    replicas[0].end(signal.SIGKILL)
    for n in range(4):
        ask(front.port, f"{FEED}&case={child}&rev={n}")
    replicas[0].begin()
    assert until(replicas[0].ready)
    for _ in range(400):
        ask(front.port, f"/v1/processes?case={child}", source="127.0.0.6")
    written = [path for path in front.folder.rglob("*") if path.is_file()]
    telling = [path for path in written if child.encode() in path.read_bytes()]
    assert front.folder / "access.log" in written
    assert {path.relative_to(front.folder).parts[0] for path in telling} == {"cache"}
    assert (front.lines()[-1]["path"], front.lines()[-1]["status"]) == ("/v1/processes", 429)


def test_the_cache_is_no_disk() -> None:
    """What is kept has its whole address with it."""
    assert "proxy_cache_path /run/" in CONF.read_text("utf-8")
