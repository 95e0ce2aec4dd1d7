"""Cases from a file, however it is written and wherever it is broken."""

import io
import json
from collections.abc import Iterator
from itertools import islice

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from service.cli.case_file import Case, FileFormat, cases
from service.cli.lines import LONGEST_LINE, MOST_LINES
from service.engine.input_faults import (
    HasNul,
    LineFlaw,
    NoColumn,
    NoHeader,
    NotJson,
    NotUtf8,
    OtherCells,
    QuoteNotClosed,
    TooLong,
)

HEADER = "id,process,filed\n"
GOOD = "B-1,records,2026-01-15\n"


def read(text: str | bytes, form: FileFormat = "csv") -> list[Case]:
    data = text.encode() if isinstance(text, str) else text
    return list(cases(io.BytesIO(data), form))


def said(text: str | bytes, form: FileFormat = "csv") -> list[dict[str, list[str]]]:
    """What each case says, by name; all of them can be read."""
    found = []
    for case in read(text, form):
        assert isinstance(case.content, tuple)
        names: dict[str, list[str]] = {}
        for name, value in case.content:
            names.setdefault(name, []).append(str(value))
        found.append(names)
    return found


def wrong(text: str | bytes, form: FileFormat = "csv") -> list[tuple[int, LineFlaw]]:
    """The lines that cannot be read, and why."""
    return [
        (case.line, case.content)
        for case in read(text, form)
        if not isinstance(case.content, tuple)
    ]


class TestCSV:
    def test_each_row_says_what_its_cells_do(self) -> None:
        assert said("id,process,filed,decision\nA-17,state-complaint,2026-01-15,2026-03-10\n") == [
            {
                "id": ["A-17"],
                "process": ["state-complaint"],
                "filed": ["2026-01-15"],
                "decision": ["2026-03-10"],
            }
        ]

    def test_an_empty_cell_says_nothing_and_an_empty_row_is_no_case(self) -> None:
        text = "process,filed,decision\n\nrecords,2026-01-15,\n,,\n   \n"
        assert said(text) == [{"process": ["records"], "filed": ["2026-01-15"]}]

    def test_what_may_be_repeated_is_parted_by_semicolons_or_columns(self) -> None:
        text = (
            "process,filed,extended_to,extended_to,school-closed,label\n"
            "state-complaint,2026-01-15,2026-04-30; 2026-05-29;,2026-06-30,2026-02-02,a;b\n"
        )
        (case,) = said(text)
        assert case["extended_to"] == ["2026-04-30", "2026-05-29", "2026-06-30"]
        assert case["school_closed"] == ["2026-02-02"]
        assert case["label"] == ["a;b"]

    def test_no_semicolon_means_anything_where_the_process_does_not_exist(self) -> None:
        (case,) = said("process,filed,extended_to\nstate,2026-01-15,2026-04-30;2026-05-29\n")
        assert case["extended_to"] == ["2026-04-30;2026-05-29"]

    @pytest.mark.parametrize("mark", [",", ";", "\t"])
    def test_cells_are_parted_by_what_parts_the_header(self, mark: str) -> None:
        text = f"id,process,filed,label\nA,records,2026-01-15,'{mark}'\n".replace(",", mark)
        quoted = text.replace(f"'{mark}'", f'"x{mark}y"')
        assert [case["label"] for case in said(quoted)] == [[f"x{mark}y"]]

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    @pytest.mark.parametrize("mark", ["", "\ufeff"])
    def test_lines_may_end_as_on_any_machine_and_the_first_may_bear_a_mark(
        self, end: str, mark: str
    ) -> None:
        text = f'{mark}{HEADER}{GOOD}C,records,"2026-01-16"'.replace("\n", end)
        assert [case["id"] for case in said(text)] == [["B-1"], ["C"]]

    def test_a_cell_in_quotes_may_have_lines(self) -> None:
        """RFC 4180, 2.6: "Fields containing line breaks (CRLF), double quotes, and commas should
        be enclosed in double-quotes."
        """
        text = 'label,process,filed\n"a\n""b"",\nc",records,2026-01-15\nd,records,2026-01-16\n'
        found = read(text)
        assert [case["label"] for case in said(text)] == [['a\n"b",\nc'], ["d"]]
        assert [case.line for case in found] == [2, 5]


class TestRowsThatAreWrong:
    @pytest.mark.parametrize(
        ("row", "flaw"),
        [
            (b"A,records", OtherCells(2, 3)),
            (b"A,records,2026-01-15,x", OtherCells(4, 3)),
            (b"A,rec\xf3rds,2026-01-15", NotUtf8()),
            (b"A,rec\0rds,2026-01-15", HasNul()),
            (b"A," + b"x" * LONGEST_LINE + b",2026-01-15", TooLong(20_000)),
            (b"A," + b"x" * 3 * LONGEST_LINE + b",2026-01-15", TooLong(20_000)),
            (b'"A,records,2026-01-15', QuoteNotClosed()),
            (b'"A"B,records,2026-01-15', QuoteNotClosed()),
        ],
    )
    def test_are_told_by_their_line_and_spoil_no_other(self, row: bytes, flaw: LineFlaw) -> None:
        text = HEADER.encode() + GOOD.encode() + row + b"\n" + GOOD.encode() * 2
        (line, told), *_ = wrong(text)
        assert line == 3
        assert told == flaw
        good = [case.line for case in read(text) if isinstance(case.content, tuple)]
        assert good == [2, 4, 5]

    def test_a_quote_that_never_closes_takes_no_row_with_it(self) -> None:
        text = HEADER + 'A,"records,2026-01-15\n' + GOOD * 3 * MOST_LINES
        assert [line for line, _ in wrong(text)] == [2]
        assert len(read(text)) == 1 + 3 * MOST_LINES

    def test_a_row_inside_a_quote_that_another_closes_is_read(self) -> None:
        text = HEADER + 'A,"records\nB,"records",2026-01-15\n'
        assert wrong(text)[0][0] == 2
        assert [case.line for case in read(text)] == [2, 3]

    def test_a_line_that_is_no_text_inside_quotes_takes_no_row_with_it(self) -> None:
        text = HEADER.encode() + b'A,"records\n\xff"\n' + GOOD.encode()
        assert [line for line, _ in wrong(text)] == [2, 3]
        assert len(read(text)) == 3

    def test_the_last_line_may_lack_its_end(self) -> None:
        assert wrong(HEADER + "A,records") == [(2, OtherCells(2, 3))]
        assert wrong(HEADER + "x" * (LONGEST_LINE + 5)) == [(2, TooLong(20_000))]


class TestHeadersThatAreWrong:
    @pytest.mark.parametrize(
        ("text", "line", "flaw"),
        [
            (b"id,filed\n", 1, NoColumn(("process",))),
            (b"\nid,process,file\n", 2, NoColumn(("filed",))),
            (b"id,sent,sent_by\n", 1, NoColumn(("process",))),
            (
                b"id\n",
                1,
                NoColumn(
                    (
                        "process",
                        "filed",
                    )
                ),
            ),
            (HEADER.encode("utf-16"), 1, NotUtf8()),
            (HEADER.encode("utf-16-be"), 1, HasNul()),
            (b'"process,filed\n', 1, QuoteNotClosed()),
        ],
    )
    def test_are_all_that_is_told(self, text: bytes, line: int, flaw: LineFlaw) -> None:
        ((found, told),) = wrong(text + GOOD.encode())
        assert found == line
        assert told == flaw

    def test_are_missed_at_the_end_of_an_empty_file(self) -> None:
        assert wrong("") == [(1, NoHeader())]
        assert wrong("\n \n") == [(3, NoHeader())]


class TestNDJSON:
    def test_each_line_says_what_its_object_does(self) -> None:
        text = (
            '{"id": "A-17", "process": "state-complaint", "filed": "2026-01-15"}\n'
            "\n  \n"
            '{"process": "records", "filed": "2026-01-15", "filed": "2026-01-16"}'
        )
        assert said(text, "ndjson") == [
            {"id": ["A-17"], "process": ["state-complaint"], "filed": ["2026-01-15"]},
            {"process": ["records"], "filed": ["2026-01-15", "2026-01-16"]},
        ]
        assert [case.line for case in read(text, "ndjson")] == [1, 4]

    @pytest.mark.parametrize(
        ("line", "flaw"),
        [
            (b"nonsense", NotJson()),
            (b'["process"]', NotJson()),
            (b"17", NotJson()),
            (b'{"process": "records"', NotJson()),
            (b'{"process": "records"} {}', NotJson()),
            (b"[" * 15_000, NotJson()),
            (b'{"rev": ' + b"1" * 5000 + b"}", NotJson()),
            (b'{"label": "\xff"}', NotUtf8()),
            (b'{"label": "\0"}', HasNul()),
            (b'{"label": "' + b"x" * LONGEST_LINE + b'"}', TooLong(20_000)),
        ],
    )
    def test_a_line_that_is_wrong_is_told_and_spoils_no_other(
        self, line: bytes, flaw: LineFlaw
    ) -> None:
        text = b"{}\n" + line + b"\n{}\n"
        ((found, told),) = wrong(text, "ndjson")
        assert found == 2
        assert told == flaw
        assert [case.line for case in read(text, "ndjson")] == [1, 2, 3]


class TestAnyFile:
    @given(st.binary(), st.sampled_from(["csv", "ndjson"]))
    @example(b'process,filed\n"', "csv")
    @example(b"\xef\xbb", "csv")
    def test_is_read_to_its_end(self, data: bytes, form: FileFormat) -> None:
        lines = [case.line for case in read(data, form)]
        assert lines == sorted(set(lines))

    @given(
        st.lists(
            st.one_of(st.just(GOOD.encode()), st.binary(max_size=30).map(lambda row: row + b"\n")),
            max_size=12,
        )
    )
    def test_every_good_row_after_a_broken_one_is_read(self, rows: list[bytes]) -> None:
        alone = [row for row in rows if b'"' not in row and b"\r" not in row]
        found = read(HEADER.encode() + b"".join(alone))
        good = [case.content for case in found if isinstance(case.content, tuple)]
        assert sum(said[0] == ("id", "B-1") for said in good) == alone.count(GOOD.encode())

    @given(st.lists(st.dictionaries(st.text(), st.text()), max_size=4))
    def test_what_json_writes_is_read_as_it_was(self, objects: list[dict[str, str]]) -> None:
        text = "".join(f"{json.dumps(found)}\n" for found in objects)
        expected = [{name: [value] for name, value in found.items()} for found in objects]
        assert said(text, "ndjson") == expected

    def test_is_read_only_as_far_as_it_is_asked(self) -> None:
        file = Endless()
        assert len(list(islice(cases(file, "csv"), 1000))) == 1000
        assert file.given < 1_000_000

    def test_stays_open(self) -> None:
        file = io.BytesIO(HEADER.encode())
        assert not list(cases(file, "csv"))
        assert not file.closed


class Endless(io.BytesIO):
    """A file that has always one more row."""

    def __init__(self) -> None:
        super().__init__()
        self.given = 0
        self._rows = self._endless()

    def read1(self, _: int | None = -1, /) -> bytes:
        part = next(self._rows)
        self.given += len(part)
        return part

    @staticmethod
    def _endless() -> Iterator[bytes]:
        yield HEADER.encode()
        while True:
            yield GOOD.encode()
