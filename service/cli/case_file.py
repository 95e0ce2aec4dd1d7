"""Cases from a CSV or NDJSON file of any length, one after the other."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
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
# What a line says of a case, or what is wrong with the line.
Said: TypeAlias = "Members | LineFlaw"

_NEEDED = (PROCESS, "filed")


@dataclass(frozen=True, slots=True)
class Case:
    """What a file says of a case, and from which line on."""

    line: int
    said: Said

    @property
    def id(self) -> str:
        """What it is called where it says nothing of that itself."""
        return f"line {self.line}"


def cases(file: BinaryIO, form: FileFormat) -> Iterator[Case]:
    """The cases of a file. A line that cannot be read is one too; nothing follows a bad header."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="surrogateescape")
    yield from _csv(Lines(text)) if form == "csv" else _ndjson(Lines(text))
    text.detach()  # or it would close the file


def _csv(lines: Lines) -> Iterator[Case]:
    records = _records(lines)
    header = _header(next(records, NoHeader()))
    if not isinstance(header, list):
        yield Case(lines.number, header)
        return
    for record in records:
        yield Case(lines.number, _members(header, record))


def _records(lines: Lines) -> Iterator[list[str] | LineFlaw]:
    """The cells of each row that is not empty, or what is wrong with it."""
    first = lines.begin()
    # No name of a column has one of these in it, so the header tells what parts the cells.
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


def _header(record: list[str] | LineFlaw) -> list[str] | LineFlaw:
    """The names of the columns, or what is wrong with them."""
    if not isinstance(record, list):
        return record
    names = [name.replace("-", "_") for name in record]
    lacking = tuple(name for name in _NEEDED if name not in names)
    return NoColumn(lacking) if lacking else names


def _members(header: list[str], record: list[str] | LineFlaw) -> Said:
    """What the cells of a row say, or what is wrong with it; an empty cell says nothing."""
    if not isinstance(record, list):
        return record
    if len(record) != len(header):
        return OtherCells(len(record), len(header))
    lists = _lists(record[header.index(PROCESS)])
    return tuple(
        (name, text)
        for name, cell in zip(header, record, strict=True)
        for text in (map(str.strip, cell.split(";")) if name in lists else (cell,))
        if text
    )


@lru_cache(maxsize=64)
def _lists(process: str) -> frozenset[str]:
    """The parameters that may be given more than once; none of what is no process."""
    if process not in PROCESSES:
        return frozenset()
    named = parameters_of(PROCESSES[process]).named
    return frozenset(name for name, parameter in named.items() if parameter.most > 1)


def _ndjson(lines: Lines) -> Iterator[Case]:
    while lines.begin():
        try:
            line = next(lines)
        except LineError as error:
            yield Case(lines.number, error.flaw)
        else:
            if line.strip():
                yield Case(lines.number, _object(line))


def _object(line: str) -> Said:
    try:
        # An object as the tuple of its members: a name that is given twice is not lost.
        found: Json = json.loads(line, object_pairs_hook=tuple)
    except (ValueError, RecursionError):
        return NotJson()
    return found if isinstance(found, tuple) else NotJson()
