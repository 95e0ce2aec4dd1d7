"""Batch answers as a stream: a CSV row a date and a row a problem, or JSON lines."""

import csv
import io
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from multiprocessing import get_context
from typing import TypeAlias

from calendars.translation import Language
from service.answers.batch import ID, CaseAnswer, CaseProblem, answer_case
from service.answers.problems import INVALID_CASES, invalid_question, to_problem
from service.cli.case_file import Case, FileFormat
from service.cli.worklist import CALPADS, NO_FILTERS, Filters, rank
from service.engine.input_faults import UnreadableLine
from service.formats import csv as csv_table
from service.formats.json import case_json
from service.request.parameters import AS_OF, LANG

_PROBLEM = ("problem_parameter", "problem_given", "problem")
COLUMNS = (csv_table.CASE_ID, *csv_table.COLUMNS, "calpads", *_PROBLEM)
_NO_DATE = ("",) * len((*csv_table.COLUMNS, "calpads"))
_NO_PROBLEM = ("",) * len(_PROBLEM)

_CHUNK_SIZE = 50
# Chunks that take less time to answer than a worker takes to start.
_CHUNKS_WITHOUT_WORKERS = 20

Chunk: TypeAlias = tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class OutputOptions:
    """Output options; `language` and `as_of` are the defaults of cases without them."""

    form: FileFormat
    language: Language
    public_url: str
    as_of: str = ""
    filters: Filters = NO_FILTERS


@dataclass(frozen=True, slots=True)
class Written:
    """Rendered answers, with the number of their cases and of those with a problem."""

    text: bytes
    cases: int = 0
    problems: int = 0


def answers(cases: Iterable[Case], options: OutputOptions, workers: int) -> Iterator[Written]:
    """Rendered answers in the order of `cases`, by chunks; `workers` processes share them."""
    write = partial(_chunk, options)
    remaining = iter(cases)
    chunks = iter(lambda: tuple(islice(remaining, _CHUNK_SIZE)), ())
    if options.form == "csv":
        yield Written(csv_table.MARK.encode() + _lines([COLUMNS]))
    yield from map(write, islice(chunks, _CHUNKS_WITHOUT_WORKERS))
    yield from map(write, chunks) if workers == 1 else _map_in_workers(write, chunks, workers)


def worklist(cases: Iterable[Case], options: OutputOptions) -> Iterator[Written]:
    """The rows of all cases that the filters let through, in order; problems come last."""
    ranked: list[tuple[tuple[int, int], tuple[str, ...]]] = []
    problems: list[Iterable[str]] = []
    number = wrong = 0
    for case in cases:
        result = _answer(case, options)
        number += 1
        if isinstance(result, CaseProblem):
            wrong += 1
            problems += _rows(result)
            continue
        id_ = csv_table.safe(result.id)
        ranked += (
            (place, _date_row(id_, row))
            for row in csv_table.rows(result.timeline)
            if (place := rank(row, options.filters)) is not None
        )
    found = [row for _, row in sorted(ranked, key=lambda pair: pair[0])]
    text = csv_table.MARK.encode() + _lines([COLUMNS, *found, *problems])
    yield Written(text, number, wrong)


def _map_in_workers(
    write: Callable[[Chunk], Written], chunks: Iterator[Chunk], workers: int
) -> Iterator[Written]:
    # Executor.map would read the whole file before its first result.
    with ProcessPoolExecutor(
        workers,
        mp_context=get_context("spawn"),
        # An interrupt is for the process that prints; the workers end with it.
        initializer=signal.signal,
        initargs=(signal.SIGINT, signal.SIG_IGN),
    ) as pool:
        busy: deque[Future[Written]] = deque()
        for chunk in chunks:
            busy.append(pool.submit(write, chunk))
            if len(busy) > 2 * workers:
                yield busy.popleft().result()
        while busy:
            yield busy.popleft().result()


def _chunk(options: OutputOptions, cases: Chunk) -> Written:
    results = [_answer(case, options) for case in cases]
    problems = sum(isinstance(result, CaseProblem) for result in results)
    if options.form == "csv":
        text = _lines(row for result in results for row in _rows(result))
    else:
        text = b"".join(case_json(result) + b"\n" for result in results)
    return Written(text, len(results), problems)


def _answer(case: Case, options: OutputOptions) -> CaseAnswer | CaseProblem:
    if not isinstance(case.content, tuple):
        refused = invalid_question([UnreadableLine(case.line, case.content)], INVALID_CASES)
        return CaseProblem(case.id, to_problem(refused, options.language))
    names = {name for name, _ in case.content}
    defaults = {ID: case.id, LANG.name: options.language}
    if options.as_of:
        defaults[AS_OF.name] = options.as_of
    missing = ((name, text) for name, text in defaults.items() if name not in names)
    result = answer_case((*missing, *case.content), options.public_url)
    return result if result.id else replace(result, id=case.id)


def _rows(result: CaseAnswer | CaseProblem) -> Iterator[Iterable[str]]:
    id_ = csv_table.safe(result.id or "")
    if isinstance(result, CaseAnswer):
        for row in csv_table.rows(result.timeline):
            yield _date_row(id_, row)
    else:
        for error in result.problem.errors:
            texts = error.parameter, error.given, error.message
            yield id_, *_NO_DATE, *map(csv_table.safe, texts)


def _date_row(id_: str, row: csv_table.Row) -> tuple[str, ...]:
    return id_, *row.values(), CALPADS.get(row["state"], ""), *_NO_PROBLEM


def _lines(rows: Iterable[Iterable[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()
