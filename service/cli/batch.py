"""Answers to any number of cases, as a stream: a row a date and a row a problem, or JSON lines."""

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
from service.engine.input_faults import UnreadableLine
from service.formats import csv as csv_table
from service.formats.json import case_json
from service.request.parameters import LANG

COLUMNS = ("case_id", *csv_table.COLUMNS, "problem_parameter", "problem_given", "problem")
_NO_DATE = ("",) * len(csv_table.COLUMNS)
_NO_PROBLEM = ("",) * 3

_A_CHUNK = 50
# A worker takes longer to start than these take to answer.
_WITHOUT_WORKERS = 20

Chunk: TypeAlias = tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class OutputOptions:
    """How the answers are written; `language` is for cases that do not ask for one."""

    form: FileFormat
    language: Language
    public_url: str


@dataclass(frozen=True, slots=True)
class Written:
    """The answers to some cases, how many these are, and how many of them have a problem."""

    text: bytes
    cases: int = 0
    problems: int = 0


def answers(cases: Iterable[Case], manner: OutputOptions, workers: int) -> Iterator[Written]:
    """The answers in the order of `cases`, a chunk at a time; `workers` processes share them."""
    write = partial(_chunk, manner)
    waiting = iter(cases)
    chunks = iter(lambda: tuple(islice(waiting, _A_CHUNK)), ())
    if manner.form == "csv":
        yield Written(csv_table.MARK.encode() + _lines([COLUMNS]))
    yield from map(write, islice(chunks, _WITHOUT_WORKERS))
    yield from map(write, chunks) if workers == 1 else _shared(write, chunks, workers)


def _shared(
    write: Callable[[Chunk], Written], chunks: Iterator[Chunk], workers: int
) -> Iterator[Written]:
    """As `map` does it, several at a time; no more is read than keeps the workers busy."""
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


def _chunk(manner: OutputOptions, cases: Chunk) -> Written:
    told = [_told(case, manner) for case in cases]
    problems = sum(isinstance(found, CaseProblem) for found in told)
    if manner.form == "csv":
        text = _lines(row for found in told for row in _rows(found))
    else:
        text = b"".join(case_json(found) + b"\n" for found in told)
    return Written(text, len(told), problems)


def _told(case: Case, manner: OutputOptions) -> CaseAnswer | CaseProblem:
    if not isinstance(case.said, tuple):
        refused = invalid_question([UnreadableLine(case.line, case.said)], INVALID_CASES)
        return CaseProblem(case.id, to_problem(refused, manner.language))
    names = {name for name, _ in case.said}
    unsaid = {ID: case.id, LANG.name: manner.language}
    said = ((name, text) for name, text in unsaid.items() if name not in names)
    told = answer_case((*said, *case.said), manner.public_url)
    return told if told.id else replace(told, id=case.id)


def _rows(told: CaseAnswer | CaseProblem) -> Iterator[Iterable[str]]:
    id_ = csv_table.safe(told.id or "")
    if isinstance(told, CaseAnswer):
        for row in csv_table.rows(told.timeline):
            yield id_, *row.values(), *_NO_PROBLEM
    else:
        for error in told.problem.errors:
            texts = error.parameter, error.given, error.message
            yield id_, *_NO_DATE, *map(csv_table.safe, texts)


def _lines(rows: Iterable[Iterable[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()
