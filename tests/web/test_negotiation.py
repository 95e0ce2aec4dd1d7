"""RFC 9110, 12.5: which form a client asks for, and whether it takes it compressed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.formats.media_types import CALENDAR, CSV, JSON, SVG, MediaType
from service.web.negotiation import accepts_gzip, preferred_language, preferred_type

FORMS = (JSON, CALENDAR, CSV, SVG)


class TestPreferred:
    @pytest.mark.parametrize(
        ("accept", "form"),
        [
            ("", JSON),
            ("*/*", JSON),
            ("application/json", JSON),
            ("text/calendar", CALENDAR),
            ("TEXT/Calendar", CALENDAR),
            ("text/calendar; charset=utf-8", CALENDAR),
            ("text/*", CALENDAR),
            ("image/*", SVG),
            ("text/csv;q=0.5, text/calendar;q=0.4", CSV),
            ("text/csv;q=0.123, image/svg+xml;q=0.2, text/html", SVG),
            ("application/json;q=0, */*", CALENDAR),
            ("text/*;q=0.9, text/calendar;q=0.1", CSV),
            # As welcome as each other: the one named more closely, then the one offered first.
            ("text/calendar, */*", CALENDAR),
            ("text/csv, application/json", JSON),
            # Browsers: for a page, and for a picture.
            ("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", JSON),
            ("image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8", SVG),
            # What is no weight is none.
            ("text/csv;q=high", CSV),
            ("text/csv;q=2, application/json;q=0.9", CSV),
            (", ,text/csv", CSV),
            ("text/html", None),
            ("application/json;q=0", None),
            ("*/*;q=0.0", None),
        ],
    )
    def test_the_form_that_is_asked_for(self, accept: str, form: MediaType | None) -> None:
        assert preferred_type(accept, FORMS) is form

    @given(st.text(alphabet="abc*/;,=q.01 "))
    def test_any_header_asks_for_one_or_none(self, accept: str) -> None:
        assert preferred_type(accept, FORMS) in {*FORMS, None}


class TestGzip:
    @pytest.mark.parametrize(
        ("accept", "takes"),
        [
            ("gzip", True),
            ("gzip, deflate, br", True),
            ("br;q=1.0, GZIP;q=0.8, *;q=0.1", True),
            ("*", True),
            ("", False),
            ("identity", False),
            ("gzip;q=0", False),
            ("gzip;q=0, *", False),
        ],
    )
    def test_only_where_it_is_taken(self, accept: str, takes: bool) -> None:  # noqa: FBT001 - a column
        assert accepts_gzip(accept) is takes


class TestLanguage:
    @pytest.mark.parametrize(
        ("accept", "language"),
        [
            ("es-MX,es;q=0.9,en;q=0.8", "es"),
            ("en-US,en;q=0.9,es;q=0.8", "en"),
            ("ES", "es"),
            ("vi, es;q=0.5, en;q=0.4", "es"),
            ("es;q=0.8, en;q=0.8", "es"),
            ("es;q=0, en;q=0.1", "en"),
            ("vi, fr;q=0.8", None),
            ("*", None),
            ("", None),
        ],
    )
    def test_the_one_of_ours_that_is_asked_for(self, accept: str, language: str | None) -> None:
        assert preferred_language(accept) == language
