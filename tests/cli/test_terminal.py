"""A timeline on a terminal, and the program that prints it."""

import csv
import io
import os
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

import service.__main__ as command_line
from calendars.translation import Language
from service.law import PROCESSES
from tests.asking import answered, messages
from tests.cli.running import line, on_a_terminal, printed


class TestTheTable:
    def test_has_a_line_for_each_date_with_who_must_act_and_how_firm_it_is(self) -> None:
        """34 CFR § 300.152(a): "a time limit of 60 days after a complaint is filed"."""
        text = printed("state-complaint", "--filed", "2026-01-15", columns=120)
        assert text.startswith("State complaint\n\nDate ")
        assert line(text, "Date", "Who", "What", "Standing")
        assert line(text, "2026-01-15", "CDE received the complaint", "happened")
        assert line(text, "2026-03-16", "CDE", "CDE's written decision is due", "known")
        assert re.search(r"^2026-04-15  Either side .* estimated$", text, re.MULTILINE)

    def test_says_what_a_date_waits_for_as_the_option_that_gives_it(self) -> None:
        text = printed("state-complaint", "--filed", "2026-01-15", columns=200)
        assert "is due (waits for --reconsideration-request)" in text

    def test_has_the_latest_arguable_date_beside_the_one_to_rely_on(self) -> None:
        """Day 30 after March 1 is March 31, 2026, a holiday (Gov. Code § 6700(a)(6)): the working
        day before is March 30, and Code Civ. Proc. § 12a may allow April 1.
        """
        text = printed(
            "state-complaint", "--filed=2026-01-15", "--decision=2026-03-01", columns=120
        )
        assert line(text, "Date", "Arguable", "Who", "What", "Standing", "Outcome")
        assert re.search(r"^2026-03-30  2026-04-01  Either side ", text, re.MULTILINE)
        assert "Rely on the first date." in text

    def test_has_no_column_for_arguable_dates_when_there_are_none(self) -> None:
        assert "Arguable" not in printed("state-complaint", "--filed", "2026-01-15")

    def test_counts_the_days_left_from_the_day_that_was_given(self) -> None:
        """From February 14 to March 16, 2026: 14 days are left of February, then 16."""
        text = printed(
            "state-complaint", "--filed", "2026-01-15", "--as-of=2026-02-14", columns=120
        )
        decision = "CDE's written decision is due"
        assert line(text, "2026-03-16", "30", "CDE", decision, "known", "open")

    def test_ends_with_the_notices_and_the_disclaimer(self) -> None:
        text = printed("state-complaint", "--filed=2026-01-15", "--hearing-pending=true")
        told = answered("state-complaint", "filed=2026-01-15&hearing_pending=true")
        end = " ".join(text.split())
        assert [notice.code for notice in told.notices] == [
            "complete",
            "set-aside",
            "stale-advice",
        ]
        assert all(" ".join(notice.text.split()) in end for notice in told.notices)
        assert end.endswith(told.disclaimer)

    @pytest.mark.parametrize("language", ["en", "es"])
    @pytest.mark.parametrize("process", PROCESSES)
    def test_fits_eighty_columns(self, process: str, language: Language) -> None:
        text = printed(process, "--filed=2026-01-15", "--as-of=2026-01-15", "--lang", language)
        assert max(map(len, text.splitlines())) <= 80

    def test_has_no_blanks_at_the_ends_of_its_lines(self) -> None:
        text = printed("due-process", "--filed=2026-01-15", "--why")
        assert not re.search(r"[ \t]$", text, re.MULTILINE)


class TestWhy:
    def test_adds_the_rule_the_count_the_law_and_what_to_do(self) -> None:
        text = printed("state-complaint", "--filed=2026-01-15", "--why")
        words = " ".join(text.split())
        assert "60 calendar days after CDE receives the complaint" in words
        assert "Thursday, January 15, 2026 is day 0. Day 60 is Monday, March 16, 2026." in words
        assert "34 CFR § 300.152(a) “a time limit of 60 days" in words
        assert "If this date passes: Call or write to CDE" in words

    def test_says_when_a_source_was_not_read_in_its_own_words(self) -> None:
        words = " ".join(printed("state-complaint", "--filed=2026-01-15", "--why").split())
        assert "5 CCR § 3204 (checked in a rule with the same text)" in words

    def test_counts_nothing_where_the_law_has_no_number(self) -> None:
        text = printed("informal", "--filed=2026-01-15", "--why", columns=300)
        alone = r"^The district must explain .*\n  The rule: .*\n  34 CFR § 300\.503\(a\) "
        assert re.search(alone, text, re.MULTILINE)

    def test_breaks_no_address(self) -> None:
        text = printed("state-complaint", "--filed=2026-01-15", "--why", columns=60)
        assert "https://www.ecfr.gov/current/title-34/section-300.152\n" in text
        told = answered("state-complaint", "filed=2026-01-15")
        addresses = {cited.url for dated in told.dates for cited in dated.citations}
        assert all(f"  {address}\n" in text for address in addresses)


def test_a_date_that_somebody_else_gave_is_compared() -> None:
    """34 CFR § 300.152(a): 60 days after January 15, 2026, is March 16."""
    text = printed("state-complaint", "--filed=2026-01-15", "--check=decision/2026-03-16")
    (check,) = answered("state-complaint", "filed=2026-01-15&check=decision/2026-03-16").checks
    assert check.verdict == "matches"
    assert check.text in " ".join(text.split())


class TestTheProcesses:
    @pytest.mark.parametrize("arguments", [(), ("--help",)])
    def test_are_listed_in_their_order(self, arguments: tuple[str, ...]) -> None:
        text = printed(*arguments, columns=100)
        listed = re.findall(r"^│ ([a-z][a-z-]+)  ", text, re.MULTILINE)
        assert listed == [*PROCESSES, "batch", "school-calendar"]
        assert all(process.title.en in text for process in PROCESSES.values())


class TestTheProgram:
    def test_runs_as_a_module(
        self, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
    ) -> None:
        arguments = ["service", "records", "--filed=2026-01-15", "--csv"]
        monkeypatch.setattr(sys, "argv", arguments)
        with pytest.raises(SystemExit) as ended:
            runpy.run_path(str(Path(command_line.__file__)), run_name="__main__")
        assert not ended.value.code
        (first, *_) = csv.reader(io.StringIO(capfdbinary.readouterr().out.decode("utf-8-sig")))
        assert first[:3] == ["process", "filed", "id"]

    def test_prints_in_colour_on_a_terminal(self) -> None:
        given = [sys.executable, "-m", "service", "state-complaint", "--filed=2026-01-15"]
        environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100"}
        environment.pop("NO_COLOR", None)
        assert b"\x1b[1m2026-03-16\x1b[0m" in on_a_terminal(given, environment)
        assert b"\x1b[1;" not in on_a_terminal(given, {**environment, "NO_COLOR": "1"})

    def test_prints_into_a_pipe_without_colours_and_a_sign_for_letters_it_does_not_have(
        self,
    ) -> None:
        program = [sys.executable, "-m", "service", "state-complaint", "--filed=2026-01-15"]
        environment = {**os.environ, "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}
        done = subprocess.run(
            [*program, "--lang=es"], capture_output=True, check=True, env=environment
        )
        assert "Qué".encode("latin-1") in done.stdout
        assert b"?seis meses?" in done.stdout
        assert b"2026-03-16" in done.stdout
        assert b"\x1b" not in done.stdout
        assert not done.stderr

    def test_says_what_is_wrong_where_errors_go(self) -> None:
        program = [sys.executable, "-m", "service", "state-complaint", "--filed=2026-02-30"]
        done = subprocess.run(program, capture_output=True, text=True, check=False)
        assert done.returncode == 2
        assert not done.stdout
        assert done.stderr.splitlines() == messages("state-complaint", "filed=2026-02-30")


class TestWidths:
    """A phone's terminal has 40 to 50 columns."""

    @pytest.mark.parametrize("language", ["en", "es"])
    @pytest.mark.parametrize(
        ("process", "query"),
        [
            ("due-process", "filed=2026-01-15&hearing=2026-03-02"),
            ("state-complaint", "filed=2025-09-10&as_of=2025-11-28"),
        ],
    )
    def test_nothing_that_is_due_is_lost_and_no_date_is_cut(
        self, process: str, query: str, language: Language
    ) -> None:
        answer = answered(process, f"{query}&lang={language}")
        options = (f"--{pair}" for pair in f"{query}&lang={language}".split("&"))
        arguments = (process, *options)
        for columns in (24, 30, 36, 40, 48, 50, 60, 64, 72, 80, 120, 200):
            shown = printed(*arguments, columns=columns)
            # What is folded lies in several lines of a column: word for word it is all there.
            words = set(shown.split())
            assert "\N{HORIZONTAL ELLIPSIS}" not in shown.partition("\n\n\n")[0], columns
            for dated in answer.dates:
                dates = {str(day) for day in (dated.date, dated.latest_date) if day}
                title = {word for word in dated.title.split() if len(word) <= 16}
                assert dates | title <= words, columns
            assert max(map(len, shown.splitlines())) <= columns

    def test_on_a_narrow_one_a_date_has_lines_of_its_own(self) -> None:
        shown = printed("due-process", "--filed=2026-01-15", columns=40)
        assert (
            "\n2026-01-23\n  The other side must answer the hearing\n  request\n"
            "  Arguable: 2026-01-26 · District ·\n  known\n"
        ) in shown


class TestOutputThatIsLost:
    """Status 1 means that a case had a problem: a file that was cut must not look finished."""

    @pytest.mark.parametrize(
        "command",
        [
            "due-process --filed 2026-01-15",
            "due-process --filed 2026-01-15 --json",
            "batch {cases}",
            "--lang=es batch {cases}",
        ],
    )
    @pytest.mark.parametrize("closed", [False, True])
    def test_is_said_in_a_line_with_a_status_of_its_own(
        self,
        tmp_path: Path,
        command: str,
        closed: bool,  # noqa: FBT001 - a column of the table
        monkeypatch: pytest.MonkeyPatch,
        capfd: pytest.CaptureFixture[str],
    ) -> None:
        cases = tmp_path / "cases.csv"
        cases.write_text("id,process,filed\n1,records,2026-01-15\n")
        monkeypatch.setattr(sys, "argv", ["iep-clock", *command.format(cases=cases).split()])
        kept = os.dup(1)
        try:
            os.dup2(os.open("/dev/full", os.O_WRONLY), 1)
            full = io.TextIOWrapper(os.fdopen(1, "wb", closefd=False))
            monkeypatch.setattr(sys, "stdout", None if closed else full)
            if closed:
                os.close(1)
            with pytest.raises(SystemExit) as ended:
                command_line.main()
            full.close()
        finally:
            os.dup2(kept, 1)
            os.close(kept)
        assert ended.value.code == 74
        [said] = capfd.readouterr().err.splitlines()
        assert ("Bad file descriptor" if closed else "No space left on device") in said
        assert said.startswith("No se puede" if "es" in command[:9] else "The output")

    def test_the_program_ends_so(self) -> None:
        program = [sys.executable, "-m", "service", "due-process", "--filed=2026-01-15"]
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(program, stdout=full, stderr=subprocess.PIPE, check=False)
        assert done.returncode == 74
        assert done.stderr.count(b"\n") == 1
