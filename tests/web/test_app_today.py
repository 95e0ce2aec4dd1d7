"""Answers of a case that is seen today: how long they are kept, how they are asked for again."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from starlette.testclient import TestClient

from service.app import create_app
from service.settings import Settings
from tests.asked import COMPLAINT, PUBLIC_URL, problem

PACIFIC = ZoneInfo("America/Los_Angeles")
ASKED = "filed=2026-09-10&as_of=today&case=heron"
FEED = f"{COMPLAINT}.ics?{ASKED}"
LATE = b"SUMMARY:Late if not done: CDE's written decision is due"


def at(text: str) -> datetime:
    """A time in California."""
    return datetime.fromisoformat(text).replace(tzinfo=PACIFIC)


class Service:
    """A service whose clock stands at `now`."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        app = create_app(Settings(PUBLIC_URL), lambda: self.now)
        self.client = TestClient(app, follow_redirects=False)


class TestAsOfToday:
    @pytest.mark.parametrize("suffix", [".json", ".ics", ".csv", ".svg"])
    @pytest.mark.parametrize("encoding", ["identity", "gzip"])
    def test_is_the_answer_as_of_that_day(self, suffix: str, encoding: str) -> None:
        service = Service(at("2026-11-28 12:00:00"))
        headers = {"accept-encoding": encoding}
        today = service.client.get(f"{COMPLAINT}{suffix}?{ASKED}", headers=headers)
        fixed = service.client.get(
            f"{COMPLAINT}{suffix}?{ASKED.replace('today', '2026-11-28')}", headers=headers
        )
        assert today.status_code == 200
        found = re.sub("as_of(=|%3D)today(&|%26)", "", today.text)
        assert found == fixed.text.replace("as_of=2026-11-28&", "")
        assert today.headers.get("content-encoding", "identity") == encoding

    @pytest.mark.parametrize(
        ("moment", "kept"),
        [
            (at("2026-11-09 12:00:00"), 3600),
            (at("2026-11-09 23:00:01"), 3599),
            (at("2026-11-09 23:59:59.500000"), 0),
        ],
    )
    def test_is_kept_an_hour_and_never_past_midnight(self, moment: datetime, kept: int) -> None:
        """RFC 9111 §§ 4.2.1, 5.2.2.2: a cache counts max-age from when the answer was made."""
        headers = Service(moment).client.get(FEED).headers
        assert headers["cache-control"] == f"public, max-age={kept}, must-revalidate"
        assert "last-modified" not in headers
        assert "age" not in headers

    def test_is_another_answer_on_the_day_after_the_last(self) -> None:
        service = Service(at("2026-11-09 23:59:59"))
        before = service.client.get(FEED)
        service.now += timedelta(seconds=1)
        after = service.client.get(FEED, headers={"if-none-match": before.headers["etag"]})
        assert LATE not in before.content
        assert after.status_code == 200
        assert LATE in after.content

    def test_is_not_sent_again_while_its_bytes_are_the_same(self) -> None:
        """The next day changes nothing in a feed: its tag is that of the bytes."""
        service = Service(at("2026-11-20 12:00:00"))
        first = service.client.get(FEED)
        service.now += timedelta(1)
        again = service.client.get(
            FEED,
            headers={
                "if-none-match": first.headers["etag"],
                "if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT",
            },
        )
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["etag"] == first.headers["etag"]
        since = {"if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT"}
        assert service.client.get(FEED, headers=since).status_code == 200

    def test_is_the_same_on_every_replica(self) -> None:
        one, other = (
            Service(moment).client.get(FEED)
            for moment in (at("2026-11-20 03:00:00"), at("2026-11-20 21:00:00"))
        )
        assert one.content == other.content
        assert one.headers["etag"] == other.headers["etag"]

    def test_leads_to_a_calendar_that_keeps_up(self) -> None:
        service = Service(at("2026-11-20 00:00:00"))
        links = service.client.get(f"{COMPLAINT}?{ASKED}").json()["links"]
        assert links["calendar"] == f"{PUBLIC_URL}{FEED}"
        assert links["self"] == f"{PUBLIC_URL}{COMPLAINT}.json?{ASKED}"
        assert "as_of" not in links["page"]


class TestAFixedDay:
    def test_is_kept_like_any_other_answer(self) -> None:
        client = Service(at("2026-11-09 23:59:00")).client
        found = client.get(FEED.replace("today", "2026-11-10"))
        assert LATE in found.content
        assert found.headers["cache-control"] == "public, max-age=3600"
        assert "last-modified" in found.headers


@pytest.mark.parametrize("given", ["tomorrow", "2026-02-30", "Today"])
def test_what_is_no_day(given: str) -> None:
    (error,) = problem(f"{COMPLAINT}?filed=2026-01-15&as_of={given}", 422)["errors"]
    assert error["message"] == (
        f"as_of ({given}) must be today, or a date from 2000-01-01 to 2040-12-31, written "
        "YYYY-MM-DD."
    )
