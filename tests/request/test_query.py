"""Names and texts as values, with every fault found on the way."""

from datetime import date

import pytest
from pydantic import ValidationError

from calendars.school import Span
from service.engine.expected import OneOf
from service.engine.faults import FaultsError, QueryFault, UnknownParameter, Unreadable
from service.request.model import QueryModel, query_model
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
from service.request.query import Pairs, by_name, canonical, clipped, language_only, validated

MODEL = query_model("Query", [SCHOOL_CLOSED, LANG, REV, REMIND])


def read(*pairs: tuple[str, str]) -> tuple[QueryModel, list[QueryFault]]:
    return validated(MODEL, by_name(pairs, MODEL.parameters), "count")


def normalized(*pairs: tuple[str, str]) -> str:
    return canonical(by_name(pairs, MODEL.parameters), MODEL.parameters)


class TestValues:
    def test_one(self) -> None:
        values, faults = read(("rev", "3"))
        assert values.value_of(REV) == 3
        assert values.model_dump(exclude_unset=True) == {"rev": 3}
        assert faults == []

    def test_none(self) -> None:
        values, faults = read()
        assert values.value_of(REV) is None
        assert values.values_of(REMIND) == ()
        assert faults == []

    def test_several_in_the_order_they_were_given(self) -> None:
        values, _ = read(("remind", "7"), ("rev", "3"), ("remind", "1"))
        assert values.values_of(REMIND) == (7, 1)

    def test_what_can_be_read_is_kept_beside_what_cannot(self) -> None:
        values, faults = read(
            ("remind", "7"), ("remind", "x"), ("rev", "y"), ("remind", "1"), ("remind", "z")
        )
        assert values.values_of(REMIND) == (7, 1)
        assert values.value_of(REV) is None
        assert [(fault.parameter, fault.given) for fault in faults] == [
            ("rev", "y"),
            ("remind", "7, x, 1, z"),
            ("remind", "x"),
        ]

    def test_of_too_many_the_first_are_read(self) -> None:
        values, [fault] = read(*[("remind", str(number)) for number in range(5)])
        assert values.values_of(REMIND) == (0, 1, 2)
        assert fault.given == "0, 1, 2, 3, 4"

    def test_of_what_may_be_said_once_the_first_is_read(self) -> None:
        values, [fault] = read(("rev", "3"), ("rev", "x"))
        assert values.value_of(REV) == 3
        assert fault.given == "3, x"

    def test_what_is_required(self) -> None:
        required = Parameter("day", AS_OF.says, AS_OF.form, required=True)
        values, faults = validated(query_model("Day", [required, REV]), {"rev": ["x"]}, "count")
        assert values.value_of(required) is None
        assert [(fault.parameter, fault.given) for fault in faults] == [("day", ""), ("rev", "x")]

    def test_a_model_alone_refuses_what_it_does_not_know(self) -> None:
        with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
            MODEL.model_validate({"revv": ["3"]})


class TestEncodedTwice:
    """Some calendar programs percent-encode an address that is encoded."""

    def test_a_date_or_a_span_is_read(self) -> None:
        model = query_model("Query", [SCHOOL_BREAK, LABEL])
        asked = [("school_break", "2026-02-16%2F2026-02-20"), ("label", "100%25")]
        texts = by_name(asked, model.parameters)
        values, _ = validated(model, texts, "count")
        assert values.values_of(SCHOOL_BREAK) == (Span(date(2026, 2, 16), date(2026, 2, 20)),)
        assert values.value_of(LABEL) == "100%25"
        query = "school_break=2026-02-16/2026-02-20&label=100%2525"
        assert canonical(texts, model.parameters) == query

    def test_what_is_no_date_then_is_told_as_it_is(self) -> None:
        values, faults = read(("school_closed", "2026-02-30%2F"))
        assert values.values_of(SCHOOL_CLOSED) == ()
        assert [fault.given for fault in faults] == ["2026-02-30/"]


class TestLanguage:
    @pytest.mark.parametrize(
        ("text", "language"), [("es", "es"), ("en", "en"), ("ES", "en"), ("", "en")]
    )
    def test_the_one_asked_for_or_english(self, text: str, language: str) -> None:
        assert read(("lang", text))[0].language() == language
        assert read()[0].language() == "en"


class TestUnknown:
    def test_the_nearest_whose_it_is_or_all_there_are(self) -> None:
        asked: Pairs = [("rev", "x"), ("revv", "1"), ("zz", "2"), ("hearing", "3")]
        takers = {"hearing": ("due-process",)}
        _, faults = validated(MODEL, by_name(asked, MODEL.parameters), "count", takers)
        known = ("school_closed", "lang", "rev", "remind")
        assert faults[:3] == [
            UnknownParameter("revv", "1", "count", known, nearest="rev"),
            UnknownParameter("zz", "2", "count", known),
            UnknownParameter("hearing", "3", "count", known, takers=("due-process",)),
        ]
        assert [fault.parameter for fault in faults[3:]] == ["rev"]

    def test_a_query_of_nothing_else_does_not_take_long(self) -> None:
        _, faults = read(*[(f"revv{number}", "1") for number in range(1000)])
        assert len(faults) == 20


class TestCanonical:
    def test_known_names_in_their_order_without_defaults(self) -> None:
        query = normalized(
            ("rev", "3"), ("lang", "en"), ("zz", "1"), ("school_closed", "2026-02-12")
        )
        assert query == "school_closed=2026-02-12&rev=3"

    def test_what_has_no_order_is_sorted_and_said_once(self) -> None:
        query = normalized(("remind", "7"), ("remind", "1"), ("remind", "7"))
        assert query == "remind=1&remind=7"

    def test_nothing_was_said(self) -> None:
        assert normalized() == normalized(("lang", "en"), ("rev", "0")) == ""


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
