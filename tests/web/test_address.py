"""The address of a request, as the server hands it on."""

from hypothesis import given
from hypothesis import strategies as st

from service.web.address import language, query_pairs, redirect_target

NAMES = {"v1", "timelines", "records"}


def scope(path: str = "/", query: bytes = b"") -> dict[str, object]:
    return {"type": "http", "path": path, "query_string": query}


class TestPairs:
    def test_what_is_empty_was_given(self) -> None:
        assert query_pairs(scope(query=b"filed=&case")) == [("filed", ""), ("case", "")]

    def test_what_was_typed_without_encoding_is_utf_8(self) -> None:
        assert query_pairs(scope(query="label=Niño+1".encode())) == [("label", "Niño 1")]

    @given(st.binary())
    def test_any_bytes_can_be_read(self, query: bytes) -> None:
        for pair in query_pairs(scope(query=query)):
            assert "=".join(pair).encode().decode() == "=".join(pair)


class TestLanguage:
    def test_spanish_where_the_question_says_so(self) -> None:
        assert language(scope(query=b"filed=soon&lang=es")) == "es"
        assert language(scope(query=b"lang=en&label=lang=es")) == "en"
        assert language(scope()) == "en"


class TestMeant:
    def test_nothing_else_than_what_was_written(self) -> None:
        assert (
            redirect_target(scope("/v1/timelines/records.ics", b"filed=2026-01-15"), NAMES) is None
        )
        assert redirect_target(scope("/"), NAMES) is None

    def test_capitals_lead_to_what_there_is_and_stay_in_what_there_is_not(self) -> None:
        assert redirect_target(scope("/V1/Timelines/RECORDS.Ics"), NAMES) == (
            "/v1/timelines/records.ics"
        )
        assert redirect_target(scope("/v1/timelines/AAA.ics"), NAMES) is None

    def test_what_is_encoded_twice_stays_encoded_once(self) -> None:
        """The server has read `label%3DAna%2526Luis` once."""
        assert redirect_target(scope("/records.ics?filed=2026-01-15&label=Ana%26Luis"), NAMES) == (
            "/records.ics?filed=2026-01-15&label=Ana%26Luis"
        )

    @given(st.text(), st.text())
    def test_is_always_an_address(self, path: str, query: str) -> None:
        """No text of anybody's may end a header or begin another."""
        asked = scope(f"/{path}?{query}".encode(errors="replace").decode())
        found = redirect_target(asked, NAMES)
        assert found is None or (found.isascii() and found.isprintable() and " " not in found)
