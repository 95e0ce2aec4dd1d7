"""Cases from a CSV or NDJSON file of any length, one after the other."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Literal, TypeAlias

from service.answers.batch import PROCESS, Json, Members
from service.cli.lines import LineError, Lines
from service.engine.input_faults import (
    LineFlaw,
    NoColumn,
    NoHeader,
    NotJson,
    OtherCells,
    QuoteNotClosed,
)
from service.law import PROCESSES
from service.request.parameters import parameters_of

FileFormat: TypeAlias = Literal["csv", "ndjson"]
# The members of a case, or the flaw of its line.
Content: TypeAlias = "Members | LineFlaw"

_REQUIRED = (PROCESS, "filed")


@dataclass(frozen=True, slots=True)
class Case:
    """A case in a file, with the number of its first line."""

    line: int
    content: Content

    @property
    def id(self) -> str:
        """The default id, for a case without its own."""
        return f"line {self.line}"


def cases(file: BinaryIO, form: FileFormat) -> Iterator[Case]:
    """The cases of a file, with one for each unreadable line; none follows a bad header."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="surrogateescape")
    yield from _csv(Lines(text)) if form == "csv" else _ndjson(Lines(text))
    text.detach()  # its finaliser would close the file


def _csv(lines: Lines) -> Iterator[Case]:
    records = _rows(lines)
    header = _column_names(next(records, NoHeader()))
    if not isinstance(header, list):
        yield Case(lines.number, header)
        return
    for record in records:
        yield Case(lines.number, _members(header, record))


def _rows(lines: Lines) -> Iterator[list[str] | LineFlaw]:
    first = lines.begin()
    # No column name contains a delimiter, so the header shows which one the file has.
    delimiter = next((mark for mark in ";\t" if mark in first and "," not in first), ",")
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while lines.begin():
        try:
            cells = [cell.strip() for cell in next(reader)]
        except LineError as error:
            lines.take_back()
            yield error.flaw
        except csv.Error:
            lines.take_back()
            yield QuoteNotClosed()
        else:
            if any(cells):
                yield cells


def _column_names(record: list[str] | LineFlaw) -> list[str] | LineFlaw:
    if not isinstance(record, list):
        return record
    names = [name.replace("-", "_") for name in record]
    missing = tuple(name for name in _REQUIRED if name not in names)
    if "sent" in names:  # in place of filed
        missing = tuple(name for name in missing if name == PROCESS)
    return NoColumn(missing) if missing else names


def _members(header: list[str], record: list[str] | LineFlaw) -> Content:
    """The members of a case without empty cells, or the flaw of its row."""
    if not isinstance(record, list):
        return record
    if len(record) != len(header):
        return OtherCells(len(record), len(header))
    process = PROCESSES.get(record[header.index(PROCESS)])
    named = parameters_of(process).named if process else {}
    return tuple(
        (name, text)
        for name, cell in zip(header, record, strict=True)
        for text in (
            map(str.strip, cell.split(";")) if name in named and named[name].most > 1 else (cell,)
        )
        if text
    )


def _ndjson(lines: Lines) -> Iterator[Case]:
    while lines.begin():
        try:
            line = next(lines)
        except LineError as error:
            yield Case(lines.number, error.flaw)
        else:
            if line.strip():
                yield Case(lines.number, _object(line))


def _object(line: str) -> Content:
    try:
        # Objects as tuples of their members: a dict would lose a repeated name.
        value: Json = json.loads(line, object_pairs_hook=tuple)
    except (ValueError, RecursionError):
        return NotJson()
    return value if isinstance(value, tuple) else NotJson()
