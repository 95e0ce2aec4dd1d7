"""The batch as a program: how much it takes at once, what it shows, and how it ends."""

import csv
import io
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from service.answers.worklist import Filters
from service.cli.batch import OutputOptions, Written, answers, written_worklist
from service.cli.case_file import Case, cases
from tests.asking import answered
from tests.cli.running import HERE, on_a_terminal, run

BATCH = [sys.executable, "-m", "service", "batch"]
MANNER = OutputOptions("csv", "en", HERE)
GOOD = "A-17,state-complaint,2026-01-15\n"
FILE = f"id,process,filed\n{GOOD}A-18,state-complaint,2026-02-30\nA-19,records,2026-01-15\n"


def expected() -> bytes:
    """What a program in this process prints of the same file."""
    return run("batch", "-", given=FILE.encode()).stdout_bytes


def on_disk(folder: Path, text: str) -> str:
    path = folder / "cases.csv"
    path.write_text(text, encoding="utf-8")
    return str(path)


class TestWorkers:
    def test_give_the_same_answers_in_the_same_order_and_are_given_no_more_than_they_can_do(
        self,
    ) -> None:
        """A thousand problems, which take no time: workers get only what comes then."""
        good = range(1005, 1800, 6)
        rows = (
            f"{number},state-complaint,{'2026-01-15' if number in good else '2026-02-30'}\n"
            for number in range(1800)
        )
        file = "id,process,filed\n" + "".join(rows)
        alone, shared = (taken(file, workers) for workers in (1, 2))
        assert shared == alone
        assert sum(written.cases for written in shared) == 1800
        assert sum(written.problems for written in shared) == 1800 - 133

    @pytest.mark.parametrize("number", ["0", "62", "two"])
    def test_are_of_a_number_that_makes_sense(self, number: str) -> None:
        result = run("batch", "-", "--workers", number, given=FILE.encode())
        assert result.exit_code == 2
        assert not result.stdout


class TestTheProgram:
    def test_reads_a_pipe_and_shows_no_progress(self) -> None:
        done = subprocess.run([*BATCH, "-"], input=FILE.encode(), capture_output=True, check=False)
        assert done.returncode == 1
        assert done.stdout == expected()
        assert done.stderr.splitlines() == [b"Cases: 3. With a problem: 1."]

    def test_reads_a_file_of_which_nobody_knows_the_length(self) -> None:
        given, taken = os.pipe()
        os.write(taken, FILE.encode())
        os.close(taken)
        result = run("batch", f"/dev/fd/{given}")
        os.close(given)
        assert result.stdout_bytes == expected()

    def test_reads_what_is_left_of_a_file_that_is_already_open(self, tmp_path: Path) -> None:
        path = on_disk(tmp_path, f"A note.\n{FILE}")
        with Path(path).open("rb", buffering=0) as file:
            file.readline()
            done = subprocess.run([*BATCH, "-"], stdin=file, capture_output=True, check=False)
        assert done.stdout == expected()

    def test_shows_on_a_terminal_how_far_it_is(self, tmp_path: Path) -> None:
        path, out = on_disk(tmp_path, FILE), tmp_path / "dates.csv"
        environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "80"}
        with out.open("wb") as output:
            text = on_a_terminal([*BATCH, path], environment, output)
        assert b"100%" in text
        assert b"3 cases" in text
        assert out.read_bytes() == expected()

    def test_ends_in_silence_when_nobody_reads_on(self, tmp_path: Path) -> None:
        path = on_disk(tmp_path, "id,process,filed\n" + GOOD * 2000)
        with subprocess.Popen(
            [*BATCH, path], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as program:
            assert program.stdout
            assert program.stderr
            assert program.stdout.read(9) == b"\xef\xbb\xbfcase_i"
            program.stdout.close()
            assert not program.stderr.read()


def taken(file: str, workers: int) -> list[Written]:
    """All answers; while they come, no more cases are read than the processes can do."""
    given = 0

    def found() -> Iterator[Case]:
        nonlocal given
        for case in cases(io.BytesIO(file.encode()), "csv"):
            given += 1
            yield case

    written, done = [], 0
    for part in answers(found(), MANNER, workers):
        written.append(part)
        done += part.cases
        assert given <= done + 300
    return written


def test_cases_are_seen_on_a_day() -> None:
    """34 CFR § 300.152(a): due on November 9, 2026."""
    file = b"id,process,filed\nA,state-complaint,2026-09-10\n"
    seen = run("batch", "-", "--as-of", "2026-11-28", given=file).stdout
    assert ",overdue,19,19," in seen
    assert ",overdue," not in run("batch", "-", given=file).stdout
    wrong = run("batch", "-", "--as-of", "soon", given=file)
    assert wrong.exit_code == 2
    assert "--as-of (soon) must be today, or a date from" in wrong.stderr


WORKLIST = b"""id,process,filed,decision
A,state-complaint,2026-09-10,
B,state-complaint,2026-07-01,2026-08-31
C,state-complaint,2026-09-20,
D,state-complaint,2026-09-25,2026-11-30
E,state-complaint,2026-02-30,
F,records,2026-11-25,
"""


def in_worklist(*options: str) -> list[tuple[str, str, str]]:
    found = run("batch", "-", "--as-of", "2026-11-28", *options, given=WORKLIST).stdout
    rows = csv.DictReader(io.StringIO(found.removeprefix("\ufeff")))
    return [(row["case_id"], row["id"], row["state"]) for row in rows if row["who"] != "parent"]


def test_a_worklist_is_sorted_by_what_is_late_then_arguable_then_soon() -> None:
    """34 CFR § 300.152(a): 60 days; Ed. Code § 56504: five business days."""
    assert in_worklist("--only", "overdue,late,arguable", "--soon", "14") == [
        ("A", "decision", "overdue"),
        ("C", "decision", "overdue"),
        ("D", "decision", "late"),
        ("B", "decision", "arguable"),
        ("F", "records", "open"),
        ("E", "", ""),
    ]
    assert in_worklist("--only", "arguable") == [("B", "decision", "arguable"), ("E", "", "")]


MEETINGS = b"""id,process,filed,consent,iep_meeting,school_year,school_break
Q,assessment,2025-11-03,2025-11-20,,{school}
R,assessment,2025-11-03,2025-11-20,2026-02-20,{school}
S,assessment,2025-11-03,2025-11-20,2026-02-10,{school}
T,assessment,2025-11-03,2025-11-20,2026-02-09,{school}
"""
SCHOOL = b"2025-08-14/2026-06-10,2025-11-24/2025-11-28;2025-12-22/2026-01-09;2026-03-30/2026-04-03"


def test_meetings_have_the_words_of_calpads() -> None:
    """CALPADS report 16.21: "overdue", "held late", "on-time". Due 2026-02-09, latest 02-11.

    Ed. Code § 56344(a): 60 days from the consent, without a vacation of more than five schooldays.
    """
    given = MEETINGS.replace(b"{school}", SCHOOL)

    def meetings(*options: str) -> list[tuple[str, str, str]]:
        found = run("batch", "-", "--as-of", "2026-02-20", *options, given=given).stdout
        rows = csv.DictReader(io.StringIO(found.removeprefix("\ufeff")))
        return [
            (row["case_id"], row["state"], row["calpads"])
            for row in rows
            if row["id"] == "iep_meeting"
        ]

    late = [("Q", "overdue", "overdue"), ("R", "late", "held late")]
    arguable = ("S", "arguable", "")
    assert meetings() == [*late, arguable, ("T", "on-time", "on time")]
    assert meetings("--only", "overdue,late,arguable") == [*late, arguable]
    assert meetings("--lang", "es", "--only", "late") == [late[1]]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--only", "open"), "--only takes overdue, late and arguable"),
        (("--soon", "3"), "--soon needs --as-of"),
        (("--only", "late", "--output-format", "ndjson"), "write CSV"),
    ],
)
def test_filters_that_do_not_go_together(options: tuple[str, ...], says: str) -> None:
    found = run("batch", "-", *options, given=WORKLIST)
    assert found.exit_code == 2
    assert says in " ".join(found.stderr.replace("\u2502", " ").split())


def test_the_rows_of_a_worklist_equal_the_single_answers() -> None:
    days = [date(2024, 1, 1) + timedelta(number) for number in range(1000)]
    lines = (f"{day},state-complaint,{day}\n" for day in days)
    file = "id,process,filed\n" + "".join(lines)
    filters = Filters(("overdue", "late", "arguable"), 400)
    options = OutputOptions("csv", "en", HERE, "2026-11-28", filters)
    (written,) = written_worklist(cases(io.BytesIO(file.encode()), "csv"), options)
    rows = list(csv.DictReader(io.StringIO(written.text.decode("utf-8-sig"), newline="")))
    found = {(row["filed"], row["id"]): (row["state"], row["days_late_at_least"]) for row in rows}
    expected = {}
    for day in days:
        for line in answered("state-complaint", f"filed={day}&as_of=2026-11-28").dates:
            state = line.outcome.state if line.outcome else ""
            late = state in {"overdue", "arguably-overdue"}
            soon = state == "open" and line.days_left is not None and line.days_left <= 400
            if line.outcome and (late or soon):
                at_least = line.outcome.at_least
                expected[str(day), line.id] = state, "" if at_least is None else str(at_least)
    assert found == expected
    assert len(rows) == len(expected) > 1000
