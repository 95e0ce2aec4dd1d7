"""`batch --html`: a worklist to print, with the rows of the CSV."""

import csv
import io
from collections.abc import Sequence
from datetime import date, timedelta
from html.parser import HTMLParser

import pytest

from tests.cli.running import run

FILE = b"""id,process,filed,decision
A,state-complaint,2026-09-10,
B,state-complaint,2026-07-01,2026-08-31
C,state-complaint,2026-09-20,
=D<b>,state-complaint,2026-09-25,2026-11-30
"=E<script>",state-complaint,2026-02-30,<i>
F,records,2026-11-25,
"""
LATE = ("--only", "overdue,late,arguable")
STATES = {
    "overdue": "overdue",
    "late": "held late",
    "arguable": "arguably late",
    "arguably-overdue": "arguably overdue",
    "open": "due",
}


class Tables(HTMLParser):
    """The cells of each row of a page's tables by the id of the table, without small print."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.rows: dict[str, list[list[str]]] = {}
        self.tags: set[str] = set()
        self._open: list[str] = []
        self._last: list[list[str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self._open.append(tag)
        named = dict(attrs)
        if tag == "table":
            self._last = self.rows.setdefault(named["id"] or "", [])
        if tag == "tr":
            self._last.append([])
        if tag in {"td", "th"}:
            self._last[-1].append("")
        if tag == "time":
            self._last[-1][-1] = named["datetime"] or ""

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if {"td", "th"} & set(self._open[-1:]):
            self._last[-1][-1] += data


def page(*options: str, file: bytes = FILE) -> str:
    return run("batch", "-", "--html", *options, given=file).stdout


def dates(text: str) -> list[list[str]]:
    """Case, what, who, last day, state, days and reading, below their heads."""
    return Tables(text).rows["dates"][1:]


def from_table(*options: str, file: bytes = FILE) -> tuple[list[list[str]], list[list[str]]]:
    """What a page should list, from the CSV of the same question: dates, and problems."""
    text = run("batch", "-", *options, given=file).stdout.removeprefix("\ufeff")
    rows = [*csv.DictReader(io.StringIO(text, newline=""))]
    found = [_cells(row) for row in rows if not row["problem"]]
    problems = [[row["case_id"].lstrip("'"), row["problem"]] for row in rows if row["problem"]]
    return found, problems


def _cells(row: dict[str, str]) -> list[str]:
    due = row["late_after"] if row["state"] in {"overdue", "late"} else row["act_by"]
    least, most, left = row["days_late_at_least"], row["days_late_at_most"], row["days_left"]
    number = most if least == most else f"{least} to {most}"
    days = f"{number} day{'' if most == '1' else 's'} late"
    if not most:
        days = f"{left} day{'' if left == '1' else 's'} left"
    estimated = ", estimated" if row["standing"] == "projected" else ""
    state = f"{row['calpads'] or STATES[row['state']]}{estimated}"
    return [row["case_id"].lstrip("'"), row["title"], due, state, days]


def without_who(rows: Sequence[list[str]]) -> list[list[str]]:
    return [[*row[:2], *row[3:6]] for row in rows]


@pytest.mark.parametrize("filters", [(*LATE, "--soon", "14"), LATE, ("--soon", "14")])
def test_lists_the_rows_of_the_table(filters: tuple[str, ...]) -> None:
    seen = ("--as-of", "2026-11-28")
    tables = Tables(page(*seen, *filters)).rows
    found, problems = from_table(*seen, *filters)
    assert without_who(tables["dates"][1:]) == found
    assert tables["problems"][1:] == problems
    assert len(found) > 0
    assert [case for case, _ in problems] == ["=E<script>", "=E<script>"]


def test_of_a_thousand_cases_it_lists_the_rows_of_the_table() -> None:
    days = [date(2024, 1, 1) + timedelta(number) for number in range(1000)]
    file = "id,process,filed\n" + "".join(f"{day},state-complaint,{day}\n" for day in days)
    asked = ("--as-of", "2026-11-28", *LATE, "--soon", "365")
    found, _ = from_table(*asked, file=file.encode())
    assert without_who(dates(page(*asked, file=file.encode()))) == found
    assert len(found) > 1000


def test_the_first_row_says_what_is_late_and_by_which_reading() -> None:
    """34 CFR § 300.152(a): 60 days from 2026-09-10; the parent's own copy comes before it."""
    [row] = [row for row in dates(page("--as-of", "2026-11-28")) if row[0] == "A"][1:]
    assert row == [
        "A",
        "CDE's written decision is due",
        "CDE",
        "2026-11-09",
        "overdue",
        "19 days late",
        "By the words of the rule, the count ends on Monday, November 9, 2026.",
    ]


def test_says_how_many_cases_there_are_when_it_was_printed_and_by_which_edition() -> None:
    text = page("--as-of", "2026-11-28")
    assert "<strong>Cases: 6. Late: 4. With a problem: 1.</strong>" in text
    assert "<p>As of November 28, 2026. Printed on " in text
    assert " of the rules, " in text
    assert "not legal advice" in text


def test_in_spanish() -> None:
    text = page("--as-of", "2026-11-28", "--lang", "es")
    assert '<html lang="es">' in text
    assert "<strong>Casos: 6. Con atraso: 4. Con un problema: 1.</strong>" in text
    heads, *rows = Tables(text).rows["dates"]
    assert heads == ["Caso", "Qué", "Quién", "Último día", "Estado", "Días", "Interpretación"]
    assert {row[4] for row in rows} == {
        "vencido",
        "hecho tarde",
        "con atraso según una interpretación",
        "por vencer",
    }


def test_a_case_in_another_language_is_marked() -> None:
    """WCAG 3.1.2, Language of Parts."""
    file = b"id,process,filed,lang\nA,records,2026-01-15,es\nB,records,2026-01-15,\n"
    text = page("--as-of", "2026-01-20", file=file)
    assert text.count('<td lang="es">') == 2
    assert '<td lang="es">El distrito debe' in text
    assert '<td lang="en">' not in text


def test_needs_nothing_else_and_runs_nothing() -> None:
    text = page("--as-of", "2026-11-28")
    assert not Tables(text).tags & {"script", "link", "img", "a", "iframe", "b", "i"}
    assert "url(" not in text
    assert "=D&lt;b&gt;" in text
    assert "decision (&lt;i&gt;) must be a date" in text


def test_is_of_today_and_of_what_is_late_or_soon_unless_it_is_said() -> None:
    """Ed. Code § 56504: five business days from 2026-01-15."""
    text = page(file=b"id,process,filed\nA,records,2026-01-15\n")
    assert [row[4] for row in dates(text)] == ["overdue"]
    assert page("--as-of", "2026-11-28") == page("--as-of=2026-11-28", *LATE, "--soon=14")


def test_without_anything_to_do_it_says_so() -> None:
    text = page("--as-of", "2026-01-16", file=b"id,process,filed\nA,appeal,2026-01-15\n")
    assert Tables(text).rows == {}
    assert "<p>Nothing is late or due soon.</p>" in text


def test_is_no_json() -> None:
    found = run("batch", "-", "--html", "--output-format", "ndjson", given=FILE)
    assert found.exit_code == 2
    assert "--html a page" in " ".join(found.stderr.replace("\u2502", " ").split())


def test_a_table_of_it_says_nothing_that_a_spreadsheet_would_run() -> None:
    """CWE-1236; and without a byte order mark Excel reads UTF-8 as the machine's own letters."""
    text = run("batch", "-", "--as-of=2026-11-28", *LATE, given=FILE).stdout
    assert text.startswith("\ufeffcase_id,")
    rows = [*csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))]
    cells = {cell for row in rows for cell in row}
    assert {"'=D<b>", "'=E<script>"} <= cells
    assert not [cell for cell in cells if cell[:1] in set("=+-@") and not cell[1:].isdigit()]
