"""Many cases at once: what becomes of each, and of those that cannot be answered."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.answers.batch import of_case
from service.cli.batch import COLUMNS, OutputOptions, answers
from service.cli.case_file import FileFormat, cases
from service.engine.input_faults import (
    NoId,
    NotFound,
    NotJson,
    NotUtf8,
    OtherCells,
    UnreadableLine,
)
from service.formats.csv import rows
from service.formats.json import case_json, json_of
from service.language.faults import message
from service.law import PROCESSES
from tests.asking import answered, messages
from tests.cli.running import HERE, Result, run

GOOD = "A-17,state-complaint,2026-01-15\n"
BAD = "A-18,state-complaint,2026-02-30\n"
FILE = f"id,process,filed\n{GOOD}{BAD}A-19,records,2026-01-15\n"

Row = dict[str, str]


def batch(text: str | bytes, *options: str) -> Result:
    """What comes of cases that come in."""
    return run("batch", "-", *options, given=text.encode() if isinstance(text, str) else text)


def stream(data: bytes, form: FileFormat, manner: OutputOptions) -> bytes:
    """The same without a command line."""
    written = answers(cases(io.BytesIO(data), form), manner, workers=1)
    return b"".join(part.text for part in written)


def read(text: bytes) -> list[Row]:
    return list(csv.DictReader(io.StringIO(text.decode("utf-8-sig"), newline=""), strict=True))


def told(text: str | bytes, *options: str) -> list[Row]:
    return read(batch(text, *options).stdout_bytes)


def problems(text: str | bytes, *options: str) -> list[tuple[str, str]]:
    return [(row["case_id"], row["problem"]) for row in told(text, *options) if row["problem"]]


def on_disk(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


class TestEachCase:
    def test_has_a_row_for_each_date_as_in_its_own_table(self) -> None:
        result = [row for row in told(FILE) if row["case_id"] == "A-17"]
        expected = rows(answered("state-complaint", "filed=2026-01-15"))
        problem = {"problem_parameter": "", "problem_given": "", "problem": ""}
        alone = {"case_id": "A-17", "calpads": "", **problem}
        assert result == [{**alone, **row} for row in expected]

    def test_has_the_date_that_the_law_gives(self) -> None:
        """34 CFR § 300.152(a): "a time limit of 60 days after a complaint is filed"."""
        (decision,) = [row for row in told(FILE) if row["id"] == "decision"]
        assert decision["date"] == "2026-03-16"

    def test_that_cannot_be_answered_has_a_row_for_each_problem_and_stops_nothing(self) -> None:
        text = FILE.replace("filed\n", "filed,decision\n").replace("15\n", "15,\n")
        text = text.replace("30\n", "30,soon\n")
        result = told(text)
        bad = [row for row in result if row["case_id"] == "A-18"]
        said = messages("state-complaint", "filed=2026-02-30&decision=soon")
        assert [row["problem"] for row in bad] == said
        assert [row["problem_parameter"] for row in bad] == ["filed", "decision"]
        assert [row["problem_given"] for row in bad] == ["2026-02-30", "soon"]
        assert not any(row["process"] or row["date"] for row in bad)
        assert list(dict.fromkeys(row["case_id"] for row in result)) == ["A-17", "A-18", "A-19"]

    def test_whose_dates_contradict_each_other_is_told(self) -> None:
        text = "id,process,filed,decision\nA,state-complaint,2026-01-15,2026-01-02\n"
        (said,) = messages("state-complaint", "filed=2026-01-15&decision=2026-01-02")
        assert problems(text) == [("A", said)]

    def test_of_no_process_is_told_which_there_are(self) -> None:
        ((id_, said),) = problems("id,process,filed\nA,state,2026-01-15\n")
        assert id_ == "A"
        assert said == message(NotFound("process", "state", tuple(PROCESSES))).en

    def test_without_an_id_is_called_by_its_line(self) -> None:
        text = f"process,filed\nrecords,2026-01-15\n\nrecords,2026-01-32\n{'x' * 90},,\n"
        ids = dict.fromkeys(row["case_id"] for row in told(text))
        assert list(ids) == ["line 2", "line 4", "line 5"]

    def test_whose_id_cannot_be_printed_is_called_by_its_line(self) -> None:
        ((id_, said),) = problems('id,process,filed\n"A\nB",records,2026-01-15\n')
        assert id_ == "line 2"
        assert said == message(NoId("id", 80)).en

    def test_says_nothing_that_a_spreadsheet_would_run(self) -> None:
        """CWE-1236: formula elements in a CSV file."""
        text = "id,process,filed,=1+1\n=cmd,records,2026-01-15,\n@x,-1,2026-01-15,+2\n"
        cells = {cell for row in told(text) for cell in row.values()}
        assert "'=cmd" in cells
        assert not [cell for cell in cells if cell[:1] in set("=+-@")]


class TestTheFile:
    def test_has_the_columns_of_a_table_between_the_case_and_its_problem(self) -> None:
        first = batch(FILE).stdout_bytes.splitlines()[0]
        assert first == b"\xef\xbb\xbf" + ",".join(COLUMNS).encode()
        assert COLUMNS[:3] == ("case_id", "process", "filed")
        assert COLUMNS[-3:] == ("problem_parameter", "problem_given", "problem")
        assert len(set(COLUMNS)) == len(COLUMNS)

    def test_ends_well_when_there_is_no_problem(self) -> None:
        result = batch(FILE.replace(BAD, ""))
        assert result.exit_code == 0
        assert not result.stderr

    def test_ends_with_one_when_there_is_and_says_how_many(self) -> None:
        result = batch(FILE)
        assert result.exit_code == 1
        assert result.stderr == "Cases: 3. With a problem: 1.\n"

    def test_lines_that_cannot_be_read_are_problems_with_their_number(self) -> None:
        text = FILE.encode() + b"A-20,records\n\xff,records,2026-01-15\n"
        assert problems(text)[1:] == [
            ("line 5", message(UnreadableLine(5, OtherCells(2, 3))).en),
            ("line 6", message(UnreadableLine(6, NotUtf8())).en),
        ]

    @pytest.mark.parametrize("name", ["cases.ndjson", "cases.jsonl"])
    def test_is_read_as_its_name_ends(self, name: str, tmp_path: Path) -> None:
        text = '{"id": "A", "process": "records", "filed": "2026-01-15"}\n'
        result = run("batch", on_disk(tmp_path, name, text))
        assert {row["case_id"] for row in read(result.stdout_bytes)} == {"A"}

    def test_is_csv_by_any_other_name(self, tmp_path: Path) -> None:
        result = run("batch", on_disk(tmp_path, "cases.txt", FILE))
        assert result.stdout_bytes == batch(FILE).stdout_bytes

    def test_is_read_as_it_is_said_to_be(self, tmp_path: Path) -> None:
        path = on_disk(tmp_path, "cases.ndjson", FILE)
        assert run("batch", path, "--format=csv").stdout_bytes == batch(FILE).stdout_bytes
        assert "is not a JSON object" in batch(FILE, "--format", "ndjson").stdout

    def test_that_is_not_there_is_told(self, tmp_path: Path) -> None:
        result = run("batch", str(tmp_path / "cases.csv"), columns=200)
        assert result.exit_code == 2
        assert "No such file" in result.stderr

    def test_speaks_spanish_to_cases_that_do_not_ask_for_another_language(self) -> None:
        text = "id,process,filed,lang\nA,records,2026-01-15,\nB,records,2026-01-15,en\nC,records\n"
        result = batch(text, "--lang", "es")
        languages = {row["case_id"]: row["lang"] for row in read(result.stdout_bytes)}
        assert languages == {"A": "es", "B": "en", "line 4": ""}
        assert problems(text, "--lang=es") == [
            ("line 4", "La línea 4 tiene 2 celdas, y el encabezado 4.")
        ]
        assert result.stderr == "Casos: 3. Con un problema: 1.\n"
        assert run("--lang=es", "batch", "-", given=text.encode()).stdout == result.stdout


class TestJSONLines:
    QUESTIONS = (
        ("state-complaint", "filed=2026-01-15&extended_to=2026-04-30&extended_to=2026-05-29"),
        ("due-process", "filed=2026-01-15&school_year=2025-08-13/2026-06-05&lang=es"),
        ("assessment", "filed=2026-02-30&school_break=x"),
        ("state", "filed=2026-01-15"),
    )

    def test_are_the_answers_of_the_service(self) -> None:
        objects = [_object(f"A-{n}", *asked) for n, asked in enumerate(self.QUESTIONS)]
        answer = partial(case_json, public_url=HERE)
        expected = [json.loads(json_of(of_case(found, answer))) for found in objects]
        text = "".join(f"{json.dumps(dict(_members(found)))}\n" for found in objects)
        result = batch(text, "--format=ndjson", "--output-format=ndjson")
        assert [json.loads(line) for line in result.stdout.splitlines()] == expected
        assert [sorted(line) for line in expected] == [["id", "timeline"]] * 2 + [
            ["id", "problem"]
        ] * 2
        assert result.exit_code == 1

    def test_take_what_json_writes_without_quotes(self) -> None:
        text = (
            '{"id": "A", "process": "state-complaint", "filed": "2026-01-15", "rev": 2, '
            '"hearing_pending": true, "extended_to": ["2026-04-30"]}'
        )
        (line,) = batch(text, "--format=ndjson", "--output-format=ndjson").stdout.splitlines()
        facts = json.loads(line)["timeline"]["facts"]
        assert facts == {"hearing_pending": "true", "extended_to": ["2026-04-30"]}

    def test_say_which_line_cannot_be_read(self) -> None:
        result = batch("{}\nnonsense\n", "--format=ndjson", "--output-format=ndjson")
        first, second = (json.loads(line) for line in result.stdout.splitlines())
        assert first["id"] == "line 1"
        assert first["problem"]["errors"][0]["parameter"] == "process"
        assert second["id"] == "line 2"
        assert second["problem"]["type"] == "/problems/invalid-cases"
        assert second["problem"]["detail"] == message(UnreadableLine(2, NotJson())).en


class TestAnything:
    @given(st.binary(max_size=200), st.sampled_from(["csv", "ndjson"]))
    def test_gets_rows_that_can_be_read(self, data: bytes, form: FileFormat) -> None:
        text = stream(data, form, OutputOptions("csv", "en", HERE))
        assert all(len(row) == len(COLUMNS) for row in read(text))

    @given(
        st.lists(
            st.dictionaries(
                st.sampled_from(["id", "process", "filed", "lang", "rev", "label", "x"]),
                st.recursive(
                    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
                    st.lists,
                    max_leaves=3,
                ),
            ),
            max_size=5,
        )
    )
    def test_of_json_gets_an_answer_or_a_problem(self, objects: list[dict[str, object]]) -> None:
        data = "".join(f"{json.dumps(found)}\n" for found in objects).encode()
        text = stream(data, "ndjson", OutputOptions("ndjson", "es", HERE))
        lines = [json.loads(line) for line in text.splitlines()]
        assert len(lines) == len(objects)
        assert all(line["id"] for line in lines)


Members = tuple[tuple[str, str], ...]


def _object(id_: str, process: str, query: str) -> Members:
    """A case as JSON has it, with each member as often as it is given."""
    return (("id", id_), ("process", process), *parse_qsl(query))


def _members(found: Members) -> Iterable[tuple[str, str | Sequence[str]]]:
    """The same, with a list for what is given more than once."""
    for name in dict.fromkeys(name for name, _ in found):
        texts = [text for other, text in found if other == name]
        yield name, texts if len(texts) > 1 else texts[0]
