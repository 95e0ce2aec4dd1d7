"""Names and texts as values, with every fault found on the way."""

from datetime import date
from typing import Any

import pytest

from calendars.school import Span
from service.engine.expected import OneOf
from service.engine.faults import FaultsError, UnknownParameter, Unreadable
from service.request.parameters import (
    AS_OF,
    LABEL,
    LANG,
    REMIND,
    REV,
    SCHOOL_BREAK,
    SCHOOL_CLOSED,
    Parameter,
)
from service.request.query import Query, clipped, language_only

KNOWN: dict[str, Parameter[Any]] = {
    parameter.name: parameter for parameter in (SCHOOL_CLOSED, LANG, REV, REMIND)
}


def query(*pairs: tuple[str, str]) -> Query:
    return Query(pairs, KNOWN)


class TestValues:
    def test_one(self) -> None:
        asked = query(("rev", "3"))
        assert asked.one(REV) == 3
        assert asked.faults == []

    def test_none(self) -> None:
        asked = query()
        assert asked.one(REV) is None
        assert asked.all(REMIND) == ()
        assert asked.faults == []

    def test_several_in_the_order_they_were_given(self) -> None:
        assert query(("remind", "7"), ("rev", "3"), ("remind", "1")).all(REMIND) == (7, 1)

    def test_asked_for_twice_a_fault_is_found_once(self) -> None:
        asked = query(("rev", "x"))
        assert asked.one(REV) is asked.one(REV) is None
        assert [fault.parameter for fault in asked.faults] == ["rev"]

    def test_what_can_be_read_is_kept_beside_what_cannot(self) -> None:
        asked = query(("remind", "7"), ("remind", "x"), ("remind", "1"))
        assert asked.all(REMIND) == (7, 1)
        assert [fault.given for fault in asked.faults] == ["x"]

    def test_of_too_many_the_first_are_read(self) -> None:
        asked = query(*[("remind", str(number)) for number in range(5)])
        assert asked.all(REMIND) == (0, 1, 2)
        [fault] = asked.faults
        assert fault.given == "0, 1, 2, 3, 4"

    def test_what_is_required(self) -> None:
        required = Parameter("day", AS_OF.says, AS_OF.form, required=True)
        asked = Query([], {"day": required})
        assert asked.one(required) is None
        [fault] = asked.faults
        assert (fault.parameter, fault.given) == ("day", "")


class TestEncodedTwice:
    """Some calendar programs percent-encode an address that is encoded."""

    def test_a_date_or_a_span_is_read(self) -> None:
        known: dict[str, Parameter[Any]] = {SCHOOL_BREAK.name: SCHOOL_BREAK, LABEL.name: LABEL}
        asked = Query(
            [("school_break", "2026-02-16%2F2026-02-20"), ("label", "100%25")],
            known,
        )
        assert asked.all(SCHOOL_BREAK) == (Span(date(2026, 2, 16), date(2026, 2, 20)),)
        assert asked.one(LABEL) == "100%25"
        assert asked.canonical() == "school_break=2026-02-16/2026-02-20&label=100%2525"

    def test_what_is_no_date_then_is_told_as_it_is(self) -> None:
        asked = query(("school_closed", "2026-02-30%2F"))
        assert asked.one(SCHOOL_CLOSED) is None
        assert [fault.given for fault in asked.faults] == ["2026-02-30/"]


class TestLanguage:
    @pytest.mark.parametrize(
        ("text", "language"), [("es", "es"), ("en", "en"), ("ES", "en"), ("", "en")]
    )
    def test_the_one_asked_for_or_english(self, text: str, language: str) -> None:
        assert query(("lang", text)).language() == language
        assert query().language() == "en"


class TestUnknown:
    def test_only_what_no_parameter_has(self) -> None:
        asked = query(("rev", "1"), ("revv", "1"), ("zz", "1"))
        assert list(asked.unknown()) == ["revv", "zz"]

    def test_the_nearest_whose_it_is_or_all_there_are(self) -> None:
        asked = query(("revv", "1"), ("zz", "2"), ("hearing", "3"))
        asked.refuse_unknown("count", {"hearing": ("due-process",)})
        known = ("school_closed", "lang", "rev", "remind")
        assert asked.faults == [
            UnknownParameter("revv", "1", "count", known, nearest="rev"),
            UnknownParameter("zz", "2", "count", known),
            UnknownParameter("hearing", "3", "count", known, takers=("due-process",)),
        ]

    def test_a_query_of_nothing_else_does_not_take_long(self) -> None:
        asked = query(*[(f"revv{number}", "1") for number in range(1000)])
        asked.refuse_unknown("The count", {})
        assert len(asked.faults) == 20


class TestCanonical:
    def test_known_names_in_their_order_without_defaults(self) -> None:
        asked = query(("rev", "3"), ("lang", "en"), ("zz", "1"), ("school_closed", "2026-02-12"))
        assert asked.canonical() == "school_closed=2026-02-12&rev=3"

    def test_what_has_no_order_is_sorted_and_said_once(self) -> None:
        asked = query(("remind", "7"), ("remind", "1"), ("remind", "7"))
        assert asked.canonical() == "remind=1&remind=7"

    def test_nothing_was_said(self) -> None:
        assert query().canonical() == query(("lang", "en"), ("rev", "0")).canonical() == ""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2026-02-30", "2026-02-30"),
        ("ñ 🎒", "ñ 🎒"),
        ("a\r\nb\x00\x1b[0m", "a\ufffd\ufffdb\ufffd\ufffd[0m"),
        ("\u202e\u200b\ud800", "\ufffd" * 3),
        ("x" * 80, "x" * 80),
        ("x" * 81, "x" * 80 + "…"),
    ],
)
def test_what_was_given_is_shown_short_and_printable(text: str, told: str) -> None:
    assert clipped(text) == told


class TestLanguageOnly:
    """Some addresses may be asked for a language, and for nothing else."""

    def test_the_language(self) -> None:
        assert language_only([("lang", "es")], "The list") == "es"
        assert language_only([], "The list") == "en"

    def test_all_that_is_wrong(self) -> None:
        with pytest.raises(FaultsError) as caught:
            language_only([("lang", "fr"), ("filed", "2026-01-15")], "The list")
        assert caught.value.faults == (
            UnknownParameter("filed", "2026-01-15", "The list", ("lang",)),
            Unreadable("lang", "fr", OneOf(("en", "es"))),
        )
