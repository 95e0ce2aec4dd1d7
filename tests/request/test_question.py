"""A question that cannot be answered says what is wrong, and what would have worked."""

from datetime import date

import pytest

from service.law import PROCESSES
from service.request.question import QuestionError, read
from tests.asking import faults, messages, question

FILED = "filed=2026-01-15"


class TestUnknownNames:
    """An unknown parameter names the ones that exist and the nearest match."""

    def test_the_nearest_is_offered(self) -> None:
        [fault] = faults("state-complaint", f"{FILED}&desicion=2026-03-01")
        assert fault.parameter == "desicion"
        assert fault.given == "2026-03-01"
        assert fault.message.en.startswith(
            "state-complaint has no parameter desicion. Did you mean decision? It takes: filed, "
            "violation, learned, "
        )
        assert fault.message.es.startswith(
            "state-complaint no tiene el parámetro desicion. ¿Quiso decir decision? Acepta: filed, "
        )

    def test_all_there_are_are_listed(self) -> None:
        assert messages("records", f"{FILED}&zzz=1") == [
            (
                "records has no parameter zzz. It takes: filed, violation, learned, records, "
                "school_year, school_break, school_closed, lang, as_of, case, label, rev, remind."
            )
        ]

    def test_a_fact_of_another_process_says_whose_it_is(self) -> None:
        [message] = messages("records", f"{FILED}&hearing=2026-03-01")
        assert message.startswith(
            "records has no parameter hearing. It belongs to due-process, expedited-hearing. It"
        )
        [fault] = faults("records", f"{FILED}&hearing=2026-03-01")
        assert "Es de due-process, expedited-hearing." in fault.message.es

    def test_a_limit_is_no_fact(self) -> None:
        [message] = messages("state-complaint", f"{FILED}&earliest_violation=2025-03-01")
        assert "has no parameter earliest_violation." in message

    @pytest.mark.parametrize("name", ["", "Filed", "filed ", "filed[]", "<script>", "fil\x00ed"])
    def test_a_name_must_be_written_exactly(self, name: str) -> None:
        with pytest.raises(QuestionError) as caught:
            read(PROCESSES["records"], [("filed", "2026-01-15"), (name, "2026-01-15")])
        [fault] = caught.value.faults
        assert "has no parameter" in fault.message.en

    def test_what_is_shown_of_it_is_short_and_printable(self) -> None:
        with pytest.raises(QuestionError) as caught:
            read(PROCESSES["records"], [("filed", "2026-01-15"), ("x\r\n" + "y" * 200, "\x1b" * 3)])
        [fault] = caught.value.faults
        assert fault.parameter == "x\ufffd\ufffd" + "y" * 77 + "…"
        assert fault.given == "\ufffd\ufffd\ufffd"

    def test_given_often_it_is_one_fault(self) -> None:
        [fault] = faults("records", f"{FILED}&zzz=1&zzz=2")
        assert fault.given == "1, 2"


class TestDates:
    """Always ISO: YYYY-MM-DD."""

    @pytest.mark.parametrize(
        "text",
        [
            "2026-02-30",
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-5",
            "20260115",
            "2026-W03-4",
            "2026-015",
            "15/01/2026",
            "January 15, 2026",
            "2026-01-15T00:00:00",
            "2026-01-15 ",
            " 2026-01-15",
            "-2026-01-15",
            "\u0662\u0660\u0662\u0666-\u0660\u0661-\u0661\u0665",  # in Arabic digits
            "\uff12\uff10\uff12\uff16-01-15",
            "2026-01-15\n",
            "today",
            "",
        ],
    )
    def test_what_is_no_date(self, text: str) -> None:
        with pytest.raises(QuestionError) as caught:
            read(PROCESSES["records"], [("filed", text)])
        [fault] = caught.value.faults
        assert fault.parameter == "filed"
        assert fault.message.en.endswith(
            "must be a day from 2024-01-01 to 2035-12-31, written YYYY-MM-DD."
        )
        assert fault.message.es.endswith(
            "debe ser un día del 2024-01-01 al 2035-12-31, escrito AAAA-MM-DD."
        )

    def test_it_is_said_back(self) -> None:
        assert messages("records", "filed=2026-02-30") == [
            "filed (2026-02-30) must be a day from 2024-01-01 to 2035-12-31, written YYYY-MM-DD."
        ]

    @pytest.mark.parametrize("day", ["2024-01-01", "2035-12-31", "2028-02-29"])
    def test_filed_is_covered_from_2024_through_2035(self, day: str) -> None:
        assert question("records", f"filed={day}").facts.filed == date.fromisoformat(day)

    @pytest.mark.parametrize("day", ["2023-12-31", "2036-01-01", "0001-01-01", "9999-12-31"])
    def test_outside_it_is_an_error_that_names_the_span(self, day: str) -> None:
        assert messages("records", f"filed={day}") == [
            f"filed ({day}) must be a day from 2024-01-01 to 2035-12-31, written YYYY-MM-DD."
        ]

    @pytest.mark.parametrize("day", ["2000-01-01", "2040-12-31"])
    def test_other_dates_are_covered_from_2000_through_2040(self, day: str) -> None:
        assert question("records", f"{FILED}&violation={day}").facts.filed == date(2026, 1, 15)

    @pytest.mark.parametrize("day", ["1999-12-31", "2041-01-01"])
    def test_outside_that_too(self, day: str) -> None:
        assert messages("records", f"{FILED}&violation={day}") == [
            f"violation ({day}) must be a day from 2000-01-01 to 2040-12-31, written YYYY-MM-DD."
        ]

    def test_filed_is_required(self) -> None:
        assert messages("records", "") == [
            (
                "filed is missing (The parent asked for the school records, aloud or in writing): "
                "it must be a day from 2024-01-01 to 2035-12-31, written YYYY-MM-DD."
            )
        ]
        [fault] = faults("records", "lang=es")
        assert fault.message.es.startswith("Falta filed (La familia pidió los expedientes")

    def test_a_name_without_a_value_is_no_date(self) -> None:
        assert messages("records", f"{FILED}&violation=") == [
            "violation () must be a day from 2000-01-01 to 2040-12-31, written YYYY-MM-DD."
        ]


class TestHowOften:
    """A parameter given twice that may be given once; more than the limits."""

    def test_twice(self) -> None:
        [fault] = faults("records", "filed=2026-01-15&filed=2026-01-16")
        assert fault.parameter == "filed"
        assert fault.given == "2026-01-15, 2026-01-16"
        assert fault.message.en == "filed was given 2 times; at most 1 is allowed."
        assert fault.message.es == "filed se dio 2 veces; se permite 1 como máximo."

    def test_twice_the_same_is_twice(self) -> None:
        assert messages("records", f"{FILED}&{FILED}") == [
            "filed was given 2 times; at most 1 is allowed."
        ]

    @pytest.mark.parametrize(
        ("name", "text", "most"),
        [
            ("school_year", "2025-08-13/2026-06-04", 4),
            ("school_break", "2025-12-22/2026-01-02", 40),
            ("school_closed", "2026-02-12", 60),
            ("remind", "7", 3),
        ],
    )
    def test_too_many(self, name: str, text: str, most: int) -> None:
        query = FILED + f"&{name}={text}" * (most + 1)
        assert f"{name} was given {most + 1} times; at most {most} is allowed." in messages(
            "records", query
        )

    def test_too_many_extensions(self) -> None:
        query = FILED + "".join(f"&extended_to=2026-05-{day:02}" for day in range(1, 22))
        assert messages("state-complaint", query) == [
            "extended_to was given 21 times; at most 20 is allowed."
        ]
        query = f"{FILED}{'&extended_by=1' * 21}"
        assert messages("due-process", query) == [
            "extended_by was given 21 times; at most 20 is allowed."
        ]


class TestOtherValues:
    @pytest.mark.parametrize(
        ("process", "query", "message"),
        [
            (
                "due-process",
                "filed_by=school",
                "filed_by (school) must be one of: parent, district.",
            ),
            ("due-process", "filed_by=", "filed_by () must be one of: parent, district."),
            (
                "state-complaint",
                "hearing_pending=yes",
                "hearing_pending (yes) must be one of: false, true.",
            ),
            (
                "due-process",
                "extended_by=0",
                "extended_by (0) must be a whole number from 1 to 730.",
            ),
            (
                "due-process",
                "extended_by=731",
                "extended_by (731) must be a whole number from 1 to 730.",
            ),
            (
                "due-process",
                "extended_by=07",
                "extended_by (07) must be a whole number from 1 to 730.",
            ),
            ("records", "lang=fr", "lang (fr) must be one of: en, es."),
            ("records", "rev=1000", "rev (1000) must be a whole number from 0 to 999."),
            ("records", "rev=\u0663", "rev (\u0663) must be a whole number from 0 to 999."),
            ("records", "remind=61", "remind (61) must be a whole number from 0 to 60."),
            ("records", "remind=-1", "remind (-1) must be a whole number from 0 to 60."),
            (
                "records",
                "case=Ana Pérez",
                "case (Ana Pérez) must be 1 to 40 letters, digits, - or _.",
            ),
            (
                "records",
                f"case={'a' * 41}",
                f"case ({'a' * 41}) must be 1 to 40 letters, digits, - or _.",
            ),
            ("records", "label=", "label () must be 1 to 60 characters."),
            (
                "records",
                "as_of=tomorrow",
                "as_of (tomorrow) must be a day from 2000-01-01 to 2040-12-31, written YYYY-MM-DD.",
            ),
        ],
    )
    def test_what_would_have_worked_is_said(self, process: str, query: str, message: str) -> None:
        assert messages(process, f"{FILED}&{query}") == [message]

    def test_how_an_answer_is_to_be_given(self) -> None:
        asked = question(
            "records",
            f"{FILED}&lang=es&as_of=2026-01-20&case=A-17&label=Mi hijo&rev=3&remind=7&remind=1",
        )
        assert asked.language == "es"
        assert asked.as_of == date(2026, 1, 20)
        assert (asked.case, asked.label, asked.rev) == ("A-17", "Mi hijo", 3)
        assert asked.remind == (1, 7)

    def test_what_is_not_said(self) -> None:
        asked = question("records", FILED)
        assert (asked.language, asked.as_of, asked.case, asked.label, asked.rev, asked.remind) == (
            "en",
            None,
            "",
            "",
            0,
            (),
        )
