"""A form sends what is empty too, and a span in two: a page has one address for all of it."""

from typing import get_args
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendars.translation import Language
from service.formats import html
from service.law import PROCESSES
from service.request.question import read
from tests.questions import QUESTIONS, Asked

COMPLAINT = PROCESSES["state-complaint"]


class TestTidied:
    def test_leaves_out_what_is_empty_and_the_button(self) -> None:
        sent = [("filed", " 2026-01-15 "), ("decision", ""), ("label", "  "), ("more", "remind")]
        assert html.clean_form(sent) == [("filed", "2026-01-15")]

    def test_joins_the_first_and_the_last_day_of_each_row(self) -> None:
        sent = [
            ("school_break_first", "2025-12-22"),
            ("school_break_last", "2026-01-02"),
            ("school_break_first", ""),
            ("school_break_last", ""),
            ("school_break_first", "2026-03-23"),
            ("school_break_last", "2026-04-03"),
        ]
        assert html.clean_form(sent) == [
            ("school_break", "2025-12-22/2026-01-02"),
            ("school_break", "2026-03-23/2026-04-03"),
        ]

    def test_joins_what_is_due_and_the_date_that_somebody_named(self) -> None:
        sent = [
            ("check_id", "decision"),
            ("check_date", "Mar 3, 2026"),
            ("check_id", ""),
            ("check_date", ""),
            ("check_id", "correction"),
            ("check_date", ""),
        ]
        assert html.clean_form(sent) == [("check", "decision/2026-03-03"), ("check", "correction/")]

    @pytest.mark.parametrize(
        ("first", "last", "span"),
        [("2025-12-22", "", "2025-12-22/"), ("", "2026-01-02", "/2026-01-02")],
    )
    def test_keeps_half_a_row(self, first: str, last: str, span: str) -> None:
        """It is a mistake, and what was typed is shown again."""
        sent = [("school_year_first", first), ("school_year_last", last)]
        assert html.clean_form(sent) == [("school_year", span)]


class TestCanonical:
    def test_is_in_the_order_of_the_parameters_without_defaults_and_language(self) -> None:
        pairs = [
            ("rev", "0"),
            ("hearing_pending", "false"),
            ("lang", "es"),
            ("decision", "2026-03-10"),
            ("filed", "2026-01-15"),
        ]
        assert html.canonical(COMPLAINT, pairs) == "filed=2026-01-15&decision=2026-03-10"

    @given(QUESTIONS, st.sampled_from(get_args(Language)))
    def test_asks_the_same_and_stays_as_it_is(self, asked: Asked, language: Language) -> None:
        """A page that sends a browser to its one address does not send it on from there."""
        process, pairs = PROCESSES[asked[0]], html.clean_form(asked[1])
        address = html.canonical(process, pairs)
        again = html.clean_form(parse_qsl(address, keep_blank_values=True))
        assert parse_qsl(address) == again
        assert html.canonical(process, again) == address
        one, other = (
            read(process, html.question_pairs(process, found, language)).canonical
            for found in (pairs, again)
        )
        assert one == other


class TestWhatIsWanted:
    def test_the_form_without_a_first_day(self) -> None:
        assert html.wants_form([])
        assert html.wants_form([("decision", "2026-03-10")])

    def test_the_form_when_more_rows_are_asked_for(self) -> None:
        assert html.wants_form([("filed", "2026-01-15"), ("more", "school_break")])

    def test_the_dates_when_a_first_day_was_sent_even_an_empty_one(self) -> None:
        """An empty one is a mistake that has to be said."""
        assert not html.wants_form([("filed", "2026-01-15")])
        assert not html.wants_form([("filed", "")])


class TestLanguage:
    def test_is_said_to_programs(self) -> None:
        pairs = [("filed", "2026-01-15"), ("lang", "en")]
        asked = [("filed", "2026-01-15"), ("as_of", "today"), ("lang", "es")]
        assert html.question_pairs(COMPLAINT, pairs, "es") == asked
        pairs[1:] = [("as_of", "2026-03-04")]
        asked[1:2] = pairs[1:]
        assert html.question_pairs(COMPLAINT, pairs, "es") == asked
