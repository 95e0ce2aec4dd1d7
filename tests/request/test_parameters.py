"""How each parameter of a question is written, and what each process takes."""

import re
from datetime import date
from typing import Any

import pytest

from calendars.school import Span
from service.engine.expected import OneOf, Token
from service.language.faults import expected_text
from service.law import PROCESSES
from service.law.vocabulary import Kind, Process
from service.request import parameters
from service.request.parameters import Parameter, parameters_of
from service.request.values import DAY, FILING_DAY, ValueFormat, day, matching, number, one_of
from tests.law.declared import EVERY_PROCESS


def refused(form: ValueFormat[Any], *texts: str) -> bool:
    """Whether every one of `texts` is refused."""
    for text in texts:
        with pytest.raises(ValueError, match=r".*"):
            form.read(text)
    return True


class TestForms:
    def test_a_day(self) -> None:
        form = day(date(2026, 1, 1), date(2026, 12, 31))
        assert form.read("2026-02-28") == date(2026, 2, 28)
        assert form.read("2026-01-01") == date(2026, 1, 1)
        assert form.read("2026-12-31") == date(2026, 12, 31)
        assert refused(form, "2025-12-31", "2027-01-01", "2026-02-29", "2026-2-3", "20260203", "")
        assert form.schema["format"] == "date"

    @pytest.mark.parametrize(
        ("form", "first", "last"),
        [(DAY, 2000, 2040), (FILING_DAY, 2024, 2035)],
        ids=["any", "filing"],
    )
    def test_a_day_says_its_years_in_its_schema(
        self, form: ValueFormat[date], first: int, last: int
    ) -> None:
        pattern = str(form.schema["pattern"])
        for year in range(1990, 2060):
            read = first <= year <= last
            assert bool(re.search(pattern, f"{year}-02-28")) == read
            assert read or refused(form, f"{year}-02-28")
        assert not re.search(pattern, "2026-13-01")
        assert not re.search(pattern, "2026-01-32")
        assert not re.search(pattern, "2026-01-150")

    def test_a_number(self) -> None:
        form = number(-5, 99)
        assert [form.read(text) for text in ("-5", "0", "99")] == [-5, 0, 99]
        assert refused(form, "-6", "100", "07", "+7", "-0", "7.0", "1e1", " 7", "", "9999999", "٣")
        assert form.schema == {"type": "integer", "minimum": -5, "maximum": 99}

    def test_one_of_some(self) -> None:
        form = one_of("en", "es")
        assert form.read("es") == "es"
        assert refused(form, "fr", "EN", "")
        assert form.schema == {"type": "string", "enum": ["en", "es"]}
        assert form.expected == OneOf(("en", "es"))

    def test_a_text(self) -> None:
        form = matching("[a-c]{1,3}", Token(3))
        assert form.read("abc") == "abc"
        assert refused(form, "abca", "d", "", "a\n")
        assert form.schema == {"type": "string", "pattern": "^[a-c]{1,3}$"}

    def test_a_span(self) -> None:
        form = parameters.SCHOOL_BREAK.form
        assert form.read("2026-12-21/2027-01-01") == Span(date(2026, 12, 21), date(2027, 1, 1))
        assert refused(form, "2026-12-21", "2027-01-01/2026-12-21", "2026-12-21/2028-12-21")


class TestOfEveryQuestion:
    @pytest.mark.parametrize(
        ("parameter", "most"),
        [
            (parameters.SCHOOL_YEAR, 4),
            (parameters.SCHOOL_BREAK, 40),
            (parameters.SCHOOL_CLOSED, 60),
            (parameters.REMIND, 3),
            (parameters.LANG, 1),
            (parameters.AS_OF, 1),
            (parameters.CASE, 1),
            (parameters.LABEL, 1),
            (parameters.REV, 1),
        ],
        ids=lambda value: value.name if isinstance(value, Parameter) else str(value),
    )
    def test_how_often_it_may_be_given(self, parameter: Parameter[Any], most: int) -> None:
        assert parameter.most == most
        assert not parameter.required

    def test_a_case_is_an_opaque_token(self) -> None:
        """`[A-Za-z0-9_-]{1,40}`"""
        form = parameters.CASE.form
        assert form.read("A-17_b") == "A-17_b"
        assert refused(form, "", "a" * 41, "a b", "ñ", "a.b", "a\n")

    def test_a_label_is_any_sixty_characters(self) -> None:
        form = parameters.LABEL.form
        assert form.read("José 🎒, y otros") == "José 🎒, y otros"
        assert refused(form, "", "a" * 61)

    def test_rev_and_remind(self) -> None:
        assert parameters.REV.form.read("999") == 999
        assert refused(parameters.REV.form, "1000", "-1")
        assert parameters.REMIND.form.read("60") == 60
        assert refused(parameters.REMIND.form, "61", "-1")


class TestAskedBy:
    @EVERY_PROCESS
    def test_filed_comes_first_and_is_required(self, process: Process) -> None:
        named = parameters_of(process).named
        assert next(iter(named)) == "filed"
        assert [name for name, found in named.items() if found.required] == ["filed"]

    @EVERY_PROCESS
    def test_filed_is_covered_from_2024_and_other_days_from_2000(self, process: Process) -> None:
        """A day of birth lies further back than what opens a case."""
        for parameter in parameters_of(process).events:
            covered = parameter.name not in {"filed", "sent"}
            since_2000 = covered or process.id == "birthdays"
            assert since_2000 is not refused_day(parameter, "2000-01-01")
            assert covered is not refused_day(parameter, "2040-12-31")
            assert refused(parameter.form, "1999-12-31", "2041-01-01")

    @EVERY_PROCESS
    def test_every_parameter_says_what_it_is_in_both_languages(self, process: Process) -> None:
        for parameter in parameters_of(process).named.values():
            assert parameter.says.en
            assert parameter.says.es
            assert expected_text(parameter.form.expected).en.startswith("must be")
            assert expected_text(parameter.form.expected).es.startswith("debe")

    def test_a_day_is_asked_for_as_what_happened(self) -> None:
        named = parameters_of(PROCESSES["state-complaint"]).named
        assert named["decision"].says.en == "CDE issued its decision"
        assert named["violation"].says.en == "The problem happened"

    def test_no_limit_may_be_given(self) -> None:
        process = PROCESSES["due-process"]
        limits = {found.event.id for found in process.deadlines if found.kind is Kind.LIMIT}
        assert limits.isdisjoint(parameters_of(process).named)
        assert "state_complaint_limit" not in parameters_of(process).named

    def test_a_circumstance_reads_as_its_choice(self) -> None:
        process = PROCESSES["due-process"]
        circumstance = process.circumstances[0]
        filed_by = parameters_of(process).named["filed_by"]
        assert [filed_by.form.read(choice.value) for choice in circumstance.choices] == list(
            circumstance.choices
        )
        assert filed_by.default == "parent"
        assert refused(filed_by.form, "school", "")

    @pytest.mark.parametrize(
        ("process", "names"),
        [
            ("state-complaint", ["extended_to"]),
            ("mediation", ["extended_to"]),
            ("assessment", ["plan_extended_to", "iep_extended_to"]),
            ("records", []),
        ],
    )
    def test_extensions_to_a_day(self, process: str, names: list[str]) -> None:
        asked = parameters_of(PROCESSES[process]).extended_to
        assert [parameter.name for parameter in asked] == names
        assert all(parameter.most == 20 for parameter in asked)

    def test_extensions_by_days(self) -> None:
        [extended_by] = parameters_of(PROCESSES["due-process"]).extended_by
        assert (extended_by.name, extended_by.most) == ("extended_by", 20)
        assert extended_by.form.read("730") == 730
        assert refused(extended_by.form, "0", "731")


def refused_day(parameter: Parameter[date | Span], text: str) -> bool:
    try:
        parameter.form.read(text)
    except ValueError:
        return True
    return False
