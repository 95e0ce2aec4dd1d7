"""`/v1/school-calendars`: a file is proposed and never kept; districts are suggestions."""

import logging
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calendars.district_calendars import districts
from calendars.school_file.file_text import MAX_BYTES
from service.law import PROCESSES
from service.request.question import read
from tests.asked import CLIENT, problem, told

Body: TypeAlias = dict[str, Any]

ADDRESS = "/v1/school-calendars"
FOLDER = Path(__file__).parents[1] / "calendars" / "school_files"
FILES = {path.name: path.read_bytes() for path in sorted(FOLDER.iterdir())}
FINALSITE = FILES["finalsite.ics"]
CLOSED = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:%s\nDTSTART:20261009\nEND:VEVENT\nEND:VCALENDAR\n"


def sent(content: bytes, type_: str = "text/calendar", query: str = "") -> dict[str, Any]:
    response = CLIENT.post(f"{ADDRESS}?{query}", content=content, headers={"Content-Type": type_})
    assert response.status_code == 200, response.text
    answer: dict[str, Any] = response.json()
    return answer


def refused(status: int, request: Body, query: str = "") -> dict[str, Any]:
    response = CLIENT.post(f"{ADDRESS}?{query}", **request)
    assert (response.status_code, response.headers["cache-control"]) == (status, "no-store")
    found: dict[str, Any] = response.json()
    return found


class TestAFile:
    @pytest.mark.parametrize("name", FILES)
    @pytest.mark.parametrize("lang", ["en", "es"])
    def test_each_shape_is_read(self, name: str, lang: str) -> None:
        answer = sent(FILES[name], query=f"lang={lang}")
        assert answer["lang"] == lang
        for year in answer["years"]:
            assert year["complete"] is (not year["missing"]) is (year["query"] is not None)

    def test_its_query_is_a_question(self) -> None:
        """The parameters that it proposes are those of a question, and nothing looks mistyped."""
        (query,) = [year["query"] for year in sent(FINALSITE)["years"] if year["query"]]
        question = read(PROCESSES["records"], [("filed", "2026-11-03"), *parse_qsl(query)])
        assert query in question.canonical
        answer = told(f"/v1/timelines/facilitation?filed=2026-11-03&{query}")
        assert [notice["code"] for notice in answer["notices"]] == []

    def test_the_same_in_every_way_it_may_come(self) -> None:
        answer = sent(FINALSITE)
        assert sent(FINALSITE, "text/plain") == answer
        assert sent(FINALSITE, "application/octet-stream") == answer
        forms: tuple[Body, ...] = (
            {"files": {"file": ("school.ics", FINALSITE)}},
            {"files": {"file": ("", b""), "text": (None, FINALSITE)}},
            {"files": {"file": ("school.ics", FINALSITE), "text": (None, b" ")}},
            {"data": {"text": FINALSITE.decode()}},
        )
        for form in forms:
            assert CLIENT.post(ADDRESS, **form).json() == answer

    def test_it_is_never_stored(self) -> None:
        response = CLIENT.post(ADDRESS, content=FINALSITE)
        assert response.headers["cache-control"] == "no-store"
        assert "etag" not in response.headers

    def test_nothing_of_it_reaches_a_log(self, caplog: pytest.LogCaptureFixture) -> None:
        with caplog.at_level(logging.DEBUG):
            sent(CLOSED % b"No School: Luciana's party")
            refused(422, {"content": b"<html>Luciana"})
        assert "Luciana" not in caplog.text
        assert "Luciana" not in str([vars(record) for record in caplog.records])


class TestWhatIsNoCalendar:
    """A clear answer each, in both languages, with what would have worked."""

    @pytest.mark.parametrize(
        ("content", "opening"),
        [
            (b"", "El archivo está vacío."),
            (b"%PDF-1.7", "Esto es un PDF, no un archivo de calendario."),
            (b"<!doctype html>", "Esto es una página web, no un archivo de calendario."),
            (b"PK\x03\x04", "Esto es un archivo comprimido"),
            (b"webcal://example.org/a.ics", "Esto es una dirección de internet"),
        ],
    )
    def test_each(self, content: bytes, opening: str) -> None:
        found = refused(422, {"content": content}, "lang=es")
        assert found["type"] == "/problems/not-a-calendar"
        assert found["detail"].startswith(opening)
        assert found["detail"].endswith("y guarde ese archivo.")

    def test_a_larger_one(self) -> None:
        for content in (b" " * (MAX_BYTES + 1), b"x" * (4 * MAX_BYTES)):
            found = refused(413, {"content": content})
            assert found["detail"].startswith("The file is larger than 1 MiB.")
        found = refused(413, {"files": {"file": ("a.ics", CLOSED + b"x" * MAX_BYTES)}})
        assert found["type"] == "/problems/body-too-large"

    @pytest.mark.parametrize(
        "body",
        [
            {"files": {"file": ("a.ics", FINALSITE), "text": (None, FINALSITE)}},
            {"files": [("file", ("a.ics", FINALSITE)), ("file", ("b.ics", FINALSITE))]},
            {"content": b"--x", "headers": {"Content-Type": "multipart/form-data"}},
            {"content": b"--y", "headers": {"Content-Type": "multipart/form-data; boundary=x"}},
            {"data": {str(number): "x" for number in range(9)}},
        ],
    )
    def test_a_form_that_cannot_be_read(self, body: Body) -> None:
        found = refused(422, body)
        assert found["type"] == "/problems/not-a-calendar"

    def test_a_field_that_there_is_not(self) -> None:
        found = refused(422, {"data": {"calendar": "BEGIN:VCALENDAR"}})
        assert found["errors"][0]["parameter"] == "calendar"
        assert "It takes: file, text." in found["detail"]

    def test_other_media_types_and_codings(self) -> None:
        found = refused(415, {"json": {}})
        assert "text/calendar" in found["detail"]
        headers = {"Content-Encoding": "gzip", "Content-Type": "text/calendar"}
        assert refused(415, {"content": FINALSITE, "headers": headers})["status"] == 415

    def test_a_query_that_there_is_not(self) -> None:
        found = refused(422, {"content": FINALSITE}, "langg=es")
        assert found["errors"][0]["parameter"] == "langg"


def test_twenty_thousand_events_are_answered() -> None:
    """Time and memory are held by the library's own tests, in a process of their own."""
    event = b"BEGIN:VEVENT\nSUMMARY:No School\nDTSTART:%d\nEND:VEVENT\n"
    days = (20260801 + day % 28 for day in range(MAX_BYTES // len(event % 20260801) - 1))
    body = b"BEGIN:VCALENDAR\n" + b"".join(event % day for day in days) + b"END:VCALENDAR\n"
    answer = sent(body)
    assert len(answer["events"]) == 28


PIECES = st.sampled_from(
    (b"\r\n", b"\n ", b"\x00", b":", b";", b"\\", b"\xff\xfe", b"END:VCALENDAR\n", b"DTEND:9999\n")
)


@settings(max_examples=30)
@given(
    st.sampled_from(sorted(FILES)),
    st.floats(0, 1),
    st.floats(0, 1),
    PIECES,
    st.sampled_from(["text/calendar", "multipart/form-data; boundary=x", "text/plain"]),
)
def test_no_file_breaks_it(name: str, at: float, cut: float, piece: bytes, type_: str) -> None:
    whole = FILES[name]
    start = int(at * len(whole))
    broken = whole[:start] + piece + whole[start + int(cut * 200) :]
    if type_.startswith("multipart"):
        part = b'Content-Disposition: form-data; name="file"; filename="a.ics"'
        broken = b"--x\r\n" + part + b"\r\n\r\n" + broken + b"\r\n--x--\r\n"
    response = CLIENT.post(ADDRESS, content=broken, headers={"Content-Type": type_})
    assert response.status_code in {200, 422}


class TestDistricts:
    """Third parties' readings: whole years whole, the others with their breaks only."""

    def test_every_district_is_listed_with_the_notice(self) -> None:
        answer = told(ADDRESS)
        assert [each["id"] for each in answer["districts"]] == list(districts())
        assert answer["notice"] == "Not official: compare it with your district's calendar."

    def test_one(self) -> None:
        """LAUSD's calendar of 2026-27: August 12 to June 4, 180 school days."""
        years = told(f"{ADDRESS}/los-angeles-unified?lang=es")["district"]["years"]
        (year,) = [year for year in years if year["label"] == "2026-27"]
        assert year["whole"]
        assert year["school_year"] == "2026-08-12/2027-06-04"
        assert year["school_break"] == [
            "2026-11-23/2026-11-27",
            "2026-12-21/2027-01-08",
            "2027-03-22/2027-03-26",
        ]
        assert (year["school_days"], year["expires"]) == (180, "2027-06-05")
        assert year["confidence_text"] == "dos lecturas independientes coinciden"
        assert year["source"].startswith("https://")

    def test_each_query_is_a_question(self) -> None:
        """A whole year has what a count in school days needs; the others have breaks only."""
        for district in told(ADDRESS)["districts"]:
            for year in district["years"]:
                pairs = parse_qsl(year["query"])
                question = read(PROCESSES["records"], [("filed", "2026-11-03"), *pairs])
                assert year["query"] in question.canonical
                names = {name for name, _ in pairs}
                assert ("school_year" in names) is year["whole"]
                assert year["whole"] or names == {"school_break"}

    def test_another_name(self) -> None:
        found = problem(f"{ADDRESS}/los-angeles", 404)
        assert found["type"] == "/problems/unknown-district"
        assert "los-angeles-unified" in found["detail"]
        assert (
            CLIENT.get(f"{ADDRESS}/Irvine-Unified")
            .headers["location"]
            .endswith("/v1/school-calendars/irvine-unified")
        )

    def test_both_methods_are_allowed(self) -> None:
        response = CLIENT.delete(ADDRESS)
        assert (response.status_code, response.headers["allow"]) == (
            405,
            "GET, HEAD, OPTIONS, POST",
        )
        assert CLIENT.head(ADDRESS).status_code == 200
