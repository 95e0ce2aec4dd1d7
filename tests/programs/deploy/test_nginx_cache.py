"""What nginx keeps: an answer as long as its headers say, in each of its forms, in memory."""

import signal
from pathlib import Path

import pytest

from tests.programs.deploy.front import CONF, Front, ask, fronting, problem
from tests.programs.deploy.replicas import Replica
from tests.waiting import until

FEED = "/v1/timelines/due-process.ics?filed=2026-09-08"
TOGETHER = "/v1/timelines.ics?timeline=records%3Ffiled%3D2026-01-15%26label%3DAna"
PAGE = "/state-complaint?filed=2026-01-15&as_of=2026-03-04"
# An hour is a second.
OLD_AT_ONCE = {
    "proxy_ignore_headers Vary;": "proxy_ignore_headers Vary Cache-Control; proxy_cache_valid 1s;"
}
# The same, of an answer that tells of today.
ITS_HOUR = {"-[0-9]{2}T[0-9]{2})": "-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})"}
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


def came_by(front: Front, path: str) -> str:
    """How nginx comes by an answer that is asked for now."""
    assert ask(front.port, path).status == 200
    return kept(front)[-1]


def answered(replicas: tuple[Replica, ...], status: int) -> int:
    """How often they said so; a replica notes it when the answer is on its way."""
    return sum(replica.answered(status) for replica in replicas)


def test_a_feed_is_asked_for_once_and_kept(front: Front, replicas: tuple[Replica, ...]) -> None:
    before = answered(replicas, 200)
    first, *others = (ask(front.port, f"{FEED}&case=once") for _ in range(5))
    assert all(other.body == first.body for other in others)
    assert kept(front)[-5:] == ["MISS", "HIT", "HIT", "HIT", "HIT"]
    assert until(lambda: answered(replicas, 200) > before)
    assert answered(replicas, 200) == before + 1


def test_a_feed_of_several_cases_is_kept_too(front: Front) -> None:
    path = f"{TOGETHER}&timeline=mediation%3Ffiled%3D2026-02-02"
    assert [ask(front.port, path).status for _ in range(2)] == [200, 200]
    assert kept(front)[-2:] == ["MISS", "HIT"]


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


def test_what_is_old_is_asked_about_by_its_tag_and_outlives_every_replica(
    tmp_path: Path, replicas: tuple[Replica, Replica]
) -> None:
    """RFC 9111, 4.3.1 and 4.2.4"""
    path = f"{FEED}&case=old"
    before = answered(replicas, 304)
    with fronting(tmp_path, replicas, OLD_AT_ONCE) as front:
        first = ask(front.port, path)
        assert until(lambda: came_by(front, path) == "REVALIDATED")
        assert until(lambda: answered(replicas, 304) > before)
        for replica in replicas:
            replica.end(signal.SIGKILL)
        try:
            assert until(lambda: came_by(front, path) == "STALE")
            again = ask(front.port, path)
            refused = ask(front.port, f"{FEED}&case=new&lang=es")
        finally:
            for replica in replicas:
                replica.begin()
            assert until(lambda: all(replica.ready() for replica in replicas))
        assert (again.status, again.body) == (200, first.body)
        ways = kept(front)
        assert (ways[0], ways[-1]) == ("MISS", "MISS")
        assert list(dict.fromkeys(way for way in ways if way not in {"HIT", "MISS"})) == [
            "REVALIDATED",
            "STALE",
        ]
    assert problem(refused) == (503, "unavailable")
    assert refused.headers["Retry-After"] == "5"
    assert refused.headers["Content-Language"] == "es"


def test_what_tells_of_today_is_kept_within_its_hour(front: Front) -> None:
    today = ask(front.port, f"{FEED}&as_of=today")
    assert today.headers["Cache-Control"].endswith(", must-revalidate")
    assert ask(front.port, f"{FEED}&as_of=today").body == today.body
    assert kept(front)[-2:] == ["MISS", "HIT"]
    assert ask(front.port, f"{FEED}&as_of=%74oday").body == today.body
    assert ask(front.port, f"{FEED}&as_of=%74oday").body == today.body
    assert kept(front)[-2:] == ["MISS", "MISS"]


def test_what_tells_of_today_is_not_served_when_its_hour_is_over(
    tmp_path: Path, replicas: tuple[Replica, Replica]
) -> None:
    """RFC 9111, 5.2.2.2: must-revalidate."""
    fixed = f"{FEED}&as_of=2026-11-28"
    of_today = (
        f"{FEED}&as_of=today",
        "/v1/timelines/records/letters?filed=2026-01-15&as_of=today",
        f"{TOGETHER}%26as_of%3Dtoday",
    )
    with fronting(tmp_path, replicas, OLD_AT_ONCE | ITS_HOUR) as front:
        assert [ask(front.port, path).status for path in (fixed, *of_today)] == [200] * 4
        for replica in replicas:
            replica.end(signal.SIGKILL)
        try:
            assert until(lambda: came_by(front, fixed) == "STALE")
            refused = [ask(front.port, path) for path in of_today]
        finally:
            for replica in replicas:
                replica.begin()
            assert until(lambda: all(replica.ready() for replica in replicas))
    assert [problem(answer) for answer in refused] == [(503, "unavailable")] * 3


def test_the_cache_is_no_disk() -> None:
    """What is kept has its whole address with it."""
    assert "proxy_cache_path /run/" in CONF.read_text("utf-8")
