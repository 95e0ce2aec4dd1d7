"""A process on the command line: what may be given, and what is said of it."""

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.__main__ import requested_language
from service.cli.terminal import option
from service.engine.input_faults import StrayArgument
from service.formats.registry import FORMATS, Format
from service.language.faults import message
from service.law import PROCESSES
from service.request.parameters import parameters_of
from tests.asking import messages, question
from tests.cli.running import HERE, line, printed, refused, run

SCHOOL = "school_year=2026-08-12/2027-06-04&school_break=2026-12-21/2027-01-01"


class TestFormats:
    @pytest.mark.parametrize("format_", FORMATS, ids=lambda found: found.media.suffix)
    @pytest.mark.parametrize("process", PROCESSES)
    def test_are_the_bytes_of_the_service(self, process: str, format_: Format) -> None:
        query = f"filed=2026-01-15&{SCHOOL}&as_of=2026-02-01&label=Ana&remind=7&remind=1&rev=2"
        options = (f"--{pair}" for pair in query.split("&"))
        result = run(process, *options, option(format_.media.suffix))
        assert (
            result.stdout_bytes.rstrip() == format_.render(question(process, query), HERE).rstrip()
        )
        assert result.stdout_bytes.endswith(b"\n")

    def test_links_begin_with_the_address_of_the_service(self) -> None:
        given = ("state-complaint", "--filed=2026-01-15", "--json")
        links = json.loads(printed(*given, public_url="https://dates.example"))["links"]
        assert links["self"] == (
            "https://dates.example/v1/timelines/state-complaint.json?filed=2026-01-15"
        )

    def test_an_address_that_is_none_is_told(self) -> None:
        result = run("state-complaint", "--filed=2026-01-15", public_url="dates.example")
        assert result.exit_code == 2
        assert "PUBLIC_URL must be an address" in result.stderr

    def test_only_one_is_printed(self) -> None:
        result = run("state-complaint", "--filed=2026-01-15", "--json", "--ics")
        assert result.exit_code == 2
        assert not result.stdout
        assert "enter only one" in result.stderr


class TestLetters:
    LATE = ("state-complaint", "--filed=2026-01-15", "--as-of=2026-06-01")

    def test_a_letter_is_its_text_alone(self) -> None:
        """34 CFR § 300.152(a): 60 days from January 15 end on March 16, 2026."""
        result = run(*self.LATE, "--letter", "decision-late")
        assert result.exit_code == 0
        assert result.stdout.startswith("June 1, 2026\nTo: ____\n")
        assert "is 77 days after that date." in result.stdout

    def test_those_about_what_is_late_stand_below_the_dates(self) -> None:
        said = run(*self.LATE).stdout
        assert "- decision-late: To CDE: where is the decision?" in said
        assert "Letters you can use" not in run("state-complaint", "--filed=2026-01-15").stdout

    def test_one_that_does_not_fit_is_told_with_those_that_do(self) -> None:
        result = run(*self.LATE, "--letter=reconsideration")
        assert result.exit_code == 2
        assert not result.stdout
        assert "These fit: decision-late, copy-of-complaint." in result.stderr

    def test_help_names_those_of_the_process(self) -> None:
        assert "--letter" in run("records", "--help", columns=200).stdout
        assert "--letter" not in run("mediation", "--help", columns=200).stdout


class TestOptions:
    @pytest.mark.parametrize("process", PROCESSES)
    def test_there_is_one_for_each_parameter_of_the_process(self, process: str) -> None:
        text = printed(process, "--help", columns=200)
        shown = set(re.findall(r"^│ (--[a-z0-9-]+) ", text, re.MULTILINE))
        flags = {"--why", "--help", *(option(found.media.suffix) for found in FORMATS)}
        named = {option(name) for name in parameters_of(PROCESSES[process]).named}
        assert not flags & named
        assert shown - {"--letter"} == flags | named

    def test_help_says_how_each_is_written(self) -> None:
        text = printed("state-complaint", "--help", columns=200)
        for words in (
            r"--filed +YYYY-MM-DD +CDE received the complaint",
            r"--hearing-pending +false\|true .* If left out: false",
            r"--school-break +2026-12-21/2027-01-01 +A school break",
            r"--rev +0-999 ",
            r"--case +TEXT ",
        ):
            assert re.search(words, text)

    @pytest.mark.parametrize("name", ["--extended-to", "--extended_to"])
    def test_dashes_and_underscores_are_the_same(self, name: str) -> None:
        text = printed("state_complaint", "--filed", "2026-01-15", name, "2026-04-30")
        assert line(text, "2026-04-30", "CDE", "CDE's written decision is due", "known")

    def test_what_was_granted_twice_is_given_twice(self) -> None:
        given = ("--extended-to", "2026-04-30", "--extended-to", "2026-05-29", "--json")
        told = json.loads(printed("state-complaint", "--filed=2026-01-15", *given))
        assert told["facts"] == {"extended_to": ["2026-04-30", "2026-05-29"]}
        (decision,) = [dated for dated in told["dates"] if dated["id"] == "decision"]
        assert [moved["to"] for moved in decision["extended"]] == ["2026-04-30", "2026-05-29"]


class TestWhatIsWrong:
    @pytest.mark.parametrize("lang", ["en", "es"])
    def test_is_told_all_at_once_in_the_words_of_the_service(self, lang: str) -> None:
        query = f"filed=2026-13-01&decision=soon&school_closed=x&rev=1&rev=2&lang={lang}"
        expected = messages("state-complaint", query)
        assert len(expected) == 4
        given = (f"--{pair}" for pair in query.split("&"))
        said = refused("state-complaint", *given)
        assert len(said) == 4
        if lang == "en":
            assert said == expected

    def test_a_day_that_is_missing_is_asked_for(self) -> None:
        assert refused("state-complaint") == messages("state-complaint", "")

    def test_dates_that_contradict_each_other_are_told(self) -> None:
        said = refused("state-complaint", "--filed=2026-01-15", "--decision=2026-01-02")
        assert said == messages("state-complaint", "filed=2026-01-15&decision=2026-01-02")

    @pytest.mark.parametrize(
        ("given", "query"),
        [
            (("--fild", "2026-01-15"), "fild=2026-01-15"),
            (("--hearing=2026-05-04",), "hearing=2026-05-04"),
            (("--no-such", "--filed", "2026-01-15"), "no_such=&filed=2026-01-15"),
            (("-x",), "x="),
            (("--one", "1", "--two=2", "--one", "3"), "one=1&two=2&one=3"),
        ],
    )
    def test_a_name_that_the_process_does_not_have_is_told(
        self, given: tuple[str, ...], query: str
    ) -> None:
        said = refused("state-complaint", *given)
        assert sorted(said) == sorted(messages("state-complaint", query))

    def test_what_has_no_name_is_told_with_the_rest(self) -> None:
        said = refused("state-complaint", "2026-01-15", "--decision", "soon")
        assert said[0] == message(StrayArgument("2026-01-15")).en
        assert said[1:] == messages("state-complaint", "decision=soon")

    def test_what_has_no_name_is_told_beside_a_question_that_is_whole(self) -> None:
        said = refused("state-complaint", "--filed=2026-01-15", "2026-02-02", "--lang=es")
        assert said == [message(StrayArgument("2026-02-02")).es]

    def test_an_option_without_its_value_is_told(self) -> None:
        result = run("state-complaint", "--filed")
        assert result.exit_code == 2
        assert "'--filed' requires an argument" in result.stderr

    def test_a_process_that_does_not_exist_is_told_with_the_nearest(self) -> None:
        result = run("stat-complaint", "--filed=2026-01-15")
        assert result.exit_code == 2
        assert "Did you mean 'state-complaint'," in result.stderr

    @settings(max_examples=30)
    @given(st.lists(st.one_of(st.text(max_size=20), st.sampled_from(["--filed", "--lang", "-"]))))
    def test_whatever_is_given_there_is_an_answer_or_a_reason(self, given: list[str]) -> None:
        result = run("state-complaint", *given)
        assert result.exit_code in {0, 2}
        assert bool(result.stdout) != bool(result.stderr)


class TestLanguages:
    @pytest.mark.parametrize(
        "arguments",
        [
            ("--lang", "es", "state-complaint", "--filed=2026-01-15"),
            ("state-complaint", "--filed=2026-01-15", "--lang", "es"),
            ("--lang=es", "state-complaint", "--filed=2026-01-15", "--lang=es"),
        ],
    )
    def test_spanish_may_be_asked_for_anywhere(self, arguments: tuple[str, ...]) -> None:
        text = printed(*arguments, columns=200)
        assert text.startswith("Queja estatal (queja de cumplimiento)\n\nFecha ")
        assert line(text, "2026-01-15", "El CDE recibió la queja", "ocurrió")
        assert re.search(r"^2026-03-16  CDE .* conocida$", text, re.MULTILINE)
        assert "depende de --reconsideration-request" in text

    def test_what_the_command_asks_for_goes_first(self) -> None:
        text = printed("--lang=es", "state-complaint", "--filed=2026-01-15", "--lang=en")
        assert text.startswith("State complaint\n")

    def test_help_is_in_the_language_that_the_command_line_asks_for(self) -> None:
        assert "Queja estatal" in printed(language="es")
        text = printed("state-complaint", "--help", language="es", columns=200)
        assert re.search(r"--filed +AAAA-MM-DD +El CDE recibió la queja", text)
        assert "Si se omite: false" in text

    @pytest.mark.parametrize(
        ("arguments", "language"),
        [
            ([], "en"),
            (["--lang", "es"], "es"),
            (["state-complaint", "--lang=es"], "es"),
            (["--lang", "en", "es"], "en"),
            (["--label", "--lang"], "en"),
        ],
    )
    def test_that_language_is_found(self, arguments: list[str], language: str) -> None:
        assert requested_language(arguments) == language
