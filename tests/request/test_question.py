"""A question that cannot be answered says what is wrong, and what would have worked."""

from datetime import date

import pytest

from service.engine.expected import Characters, DateOrToday, Expected, OneOf, Token, WholeNumber
from service.engine.faults import CaseError, Missing, TooOften, UnknownParameter, Unreadable
from service.law import PROCESSES
from service.request.parameters import parameters_of
from service.request.query import clipped
from service.request.question import read
from tests.asking import faults, question
from tests.faults import DATE, FILING, no_date

FILED = "filed=2026-01-15"


class TestUnknownNames:
    """An unknown parameter names the ones that exist and the nearest match."""

    def test_the_nearest_is_offered(self) -> None:
        [fault] = faults("state-complaint", f"{FILED}&desicion=2026-03-01")
        assert isinstance(fault, UnknownParameter)
        assert (fault.parameter, fault.given) == ("desicion", "2026-03-01")
        assert (fault.asked, fault.nearest, fault.takers) == ("state-complaint", "decision", ())

    def test_all_there_are_are_listed(self) -> None:
        [fault] = faults("records", f"{FILED}&zzz=1")
        assert isinstance(fault, UnknownParameter)
        assert fault.known == tuple(parameters_of(PROCESSES["records"]).named)
        assert (fault.nearest, fault.takers) == ("", ())

    def test_a_fact_of_another_process_says_whose_it_is(self) -> None:
        [fault] = faults("records", f"{FILED}&received=2026-03-01")
        assert isinstance(fault, UnknownParameter)
        assert fault.takers == ("due-process", "expedited-hearing")

    def test_a_limit_is_no_fact(self) -> None:
        [fault] = faults("state-complaint", f"{FILED}&earliest_violation=2025-03-01")
        assert isinstance(fault, UnknownParameter)
        assert fault.parameter == "earliest_violation"

    @pytest.mark.parametrize("name", ["", "Filed", "filed ", "filed[]", "<script>", "fil\x00ed"])
    def test_a_name_must_be_written_exactly(self, name: str) -> None:
        with pytest.raises(CaseError) as caught:
            read(PROCESSES["records"], [("filed", "2026-01-15"), (name, "2026-01-15")])
        [fault] = caught.value.faults
        assert isinstance(fault, UnknownParameter)

    def test_what_is_shown_of_it_is_short_and_printable(self) -> None:
        with pytest.raises(CaseError) as caught:
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
        with pytest.raises(CaseError) as caught:
            read(PROCESSES["records"], [("filed", text)])
        assert caught.value.faults == (no_date("filed", clipped(text)),)

    def test_it_is_said_back(self) -> None:
        assert faults("records", "filed=2026-02-30") == [no_date("filed", "2026-02-30")]

    @pytest.mark.parametrize("day", ["2024-01-01", "2035-12-31", "2028-02-29"])
    def test_filed_is_covered_from_2024_through_2035(self, day: str) -> None:
        assert question("records", f"filed={day}").facts.filed == date.fromisoformat(day)

    @pytest.mark.parametrize("day", ["2023-12-31", "2036-01-01", "0001-01-01", "9999-12-31"])
    def test_outside_it_is_an_error_that_names_the_span(self, day: str) -> None:
        assert faults("records", f"filed={day}") == [no_date("filed", day)]

    @pytest.mark.parametrize("day", ["2000-01-01", "2040-12-31"])
    def test_other_dates_are_covered_from_2000_through_2040(self, day: str) -> None:
        assert question("records", f"{FILED}&violation={day}").facts.filed == date(2026, 1, 15)

    @pytest.mark.parametrize("day", ["1999-12-31", "2041-01-01"])
    def test_outside_that_too(self, day: str) -> None:
        assert faults("records", f"{FILED}&violation={day}") == [no_date("violation", day)]

    def test_filed_is_required(self) -> None:
        title = parameters_of(PROCESSES["records"]).named["filed"].says
        assert faults("records", "") == [Missing("filed", title, FILING)]

    def test_a_name_without_a_value_is_no_date(self) -> None:
        assert faults("records", f"{FILED}&violation=") == [no_date("violation", "")]


class TestHowOften:
    """A parameter given twice that may be given once; more than the limits."""

    def test_twice(self) -> None:
        [fault] = faults("records", "filed=2026-01-15&filed=2026-01-16")
        assert fault == TooOften("filed", "2026-01-15, 2026-01-16", 2, 1)

    def test_twice_the_same_is_twice(self) -> None:
        assert faults("records", f"{FILED}&{FILED}") == [
            TooOften("filed", "2026-01-15, 2026-01-15", 2, 1)
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
        found = [fault for fault in faults("records", query) if isinstance(fault, TooOften)]
        assert [(fault.parameter, fault.times, fault.most) for fault in found] == [
            (name, most + 1, most)
        ]

    @pytest.mark.parametrize(
        ("process", "name", "texts"),
        [
            ("state-complaint", "extended_to", [f"2026-05-{day:02}" for day in range(1, 22)]),
            ("due-process", "extended_by", ["1"] * 21),
        ],
    )
    def test_too_many_extensions(self, process: str, name: str, texts: list[str]) -> None:
        [fault] = faults(process, FILED + "".join(f"&{name}={text}" for text in texts))
        assert isinstance(fault, TooOften)
        assert (fault.parameter, fault.times, fault.most) == (name, 21, 20)


class TestOtherValues:
    @pytest.mark.parametrize(
        ("process", "query", "expected"),
        [
            ("due-process", "filed_by=school", OneOf(("parent", "district"))),
            ("due-process", "filed_by=", OneOf(("parent", "district"))),
            ("state-complaint", "hearing_pending=yes", OneOf(("false", "true"))),
            ("due-process", "extended_by=0", WholeNumber(1, 730)),
            ("due-process", "extended_by=731", WholeNumber(1, 730)),
            ("due-process", "extended_by=07", WholeNumber(1, 730)),
            ("records", "lang=fr", OneOf(("en", "es"))),
            ("records", "rev=1000", WholeNumber(0, 999)),
            ("records", "rev=\u0663", WholeNumber(0, 999)),
            ("records", "remind=61", WholeNumber(0, 60)),
            ("records", "remind=-1", WholeNumber(0, 60)),
            ("records", "case=Ana Pérez", Token(40)),
            ("records", f"case={'a' * 41}", Token(40)),
            ("records", "label=", Characters(60)),
            ("records", "as_of=tomorrow", DateOrToday(DATE.first, DATE.last)),
        ],
    )
    def test_what_would_have_worked_is_said(
        self, process: str, query: str, expected: Expected
    ) -> None:
        name, _, given = query.partition("=")
        assert faults(process, f"{FILED}&{query}") == [Unreadable(name, given, expected)]

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
