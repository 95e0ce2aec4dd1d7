"""Batch answers as a stream: a CSV row a date and a row a problem, or JSON lines; worklists."""

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import islice
from multiprocessing import get_context
from typing import TypeAlias, TypeVar

from calendars.translation import Language
from service.answers.batch import (
    ID,
    CaseAnswer,
    CaseProblem,
    case_answer,
    of_case,
    with_defaults,
)
from service.answers.problems import INVALID_CASES, invalid_question, to_problem
from service.answers.worklist import (
    CALPADS,
    NO_FILTERS,
    Filters,
    Worklist,
    worklist,
    worklist_answer,
)
from service.cli.case_file import Case, FileFormat
from service.engine.input_faults import UnreadableLine
from service.formats import csv as csv_table
from service.formats.html.worklist import worklist_page
from service.formats.json import case_json, json_of
from service.request.parameters import AS_OF, LANG
from service.request.question import Question, date_seen

_PROBLEM = ("problem_parameter", "problem_given", "problem")
COLUMNS = (csv_table.CASE_ID, *csv_table.COLUMNS, "calpads", *_PROBLEM)
_NO_DATE = ("",) * len((*csv_table.COLUMNS, "calpads"))
_NO_PROBLEM = ("",) * len(_PROBLEM)

_CHUNK_SIZE = 50
# Chunks that take less time to answer than a worker takes to start.
_CHUNKS_WITHOUT_WORKERS = 20

Chunk: TypeAlias = tuple[Case, ...]
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class OutputOptions:
    """Output options; `language` and `as_of` are the defaults of cases without them.

    A worklist is a page with `html`, and else CSV.
    """

    form: FileFormat
    language: Language
    public_url: str
    as_of: str = ""
    filters: Filters = NO_FILTERS
    html: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """Rendered answers, with the number of their cases and of those with a problem."""

    text: bytes
    cases: int = 0
    problems: int = 0


def answers(cases: Iterable[Case], options: OutputOptions, workers: int) -> Iterator[Written]:
    """Rendered answers in the order of `cases`, by chunks; `workers` processes share them."""
    found = chunks(cases)
    yield Written(head(options))
    yield from map(partial(answer_chunk, options), islice(found, _CHUNKS_WITHOUT_WORKERS))
    if workers == 1:
        yield from map(partial(answer_chunk, options), found)
    else:
        yield from _in_workers(found, options, workers)


def written_worklist(cases: Iterable[Case], options: OutputOptions) -> Iterator[Written]:
    """The worklist of all cases; problems come last."""
    # One date for all of them, also at midnight.
    as_of = date_seen(AS_OF.form.read(options.as_of)) if options.as_of else None
    seen = replace(options, as_of=str(as_of or ""))
    found = worklist((_answer(case, seen, case_answer) for case in cases), options.filters)
    text = _page(found, as_of, options.language) if options.html else _table(found, options)
    yield Written(text, found.cases, len(found.problems))


def chunks(cases: Iterable[Case]) -> Iterator[Chunk]:
    """The cases in chunks of 50, none read before it is asked for."""
    remaining = iter(cases)
    return iter(lambda: tuple(islice(remaining, _CHUNK_SIZE)), ())


def head(options: OutputOptions) -> bytes:
    """The bytes before the first answer: in CSV a byte order mark and the names of the columns."""
    return csv_table.MARK.encode() + _lines([COLUMNS]) if options.form == "csv" else b""


def answer_chunk(options: OutputOptions, cases: Chunk) -> Written:
    """Rendered answers of some cases: a pure function, unless a case is seen `today`."""
    if options.form == "csv":
        answered = [_answer(case, options, case_answer) for case in cases]
        text = _lines(row for result in answered for row in _rows(result))
        return Written(text, len(cases), _problems(answered))
    results = [_answer(case, options, case_json) for case in cases]
    text = b"".join([json_of(result) + b"\n" for result in results])
    return Written(text, len(cases), _problems(results))


def _problems(results: Iterable[object]) -> int:
    return sum(isinstance(result, CaseProblem) for result in results)


def answers_of_pool(
    pool: Executor, found: Iterable[Chunk], options: OutputOptions, at_once: int
) -> Iterator[Written]:
    """Rendered answers in the order of the chunks; the pool has at most `at_once` of them."""
    # Executor.map would read the whole file before its first result.
    busy: deque[Future[Written]] = deque()
    for chunk in found:
        busy.append(pool.submit(answer_chunk, options, chunk))
        if len(busy) > at_once:
            yield busy.popleft().result()
    while busy:
        yield busy.popleft().result()


def _in_workers(found: Iterator[Chunk], options: OutputOptions, workers: int) -> Iterator[Written]:
    with ProcessPoolExecutor(
        workers,
        mp_context=get_context("spawn"),
        # An interrupt is for the process that prints; the workers end with it.
        initializer=signal.signal,
        initargs=(signal.SIGINT, signal.SIG_IGN),
    ) as pool:
        yield from answers_of_pool(pool, found, options, 2 * workers)


def _answer(
    case: Case, options: OutputOptions, answer: Callable[[str, Question, str], Answer]
) -> Answer | CaseProblem:
    if not isinstance(case.content, tuple):
        refused = invalid_question([UnreadableLine(case.line, case.content)], INVALID_CASES)
        return CaseProblem(case.id, to_problem(refused, options.language))
    defaults = {ID: case.id, LANG.name: options.language}
    if options.as_of:
        defaults[AS_OF.name] = options.as_of
    result = of_case(
        with_defaults(case.content, defaults),
        lambda id_, question: answer(id_, question, options.public_url),
    )
    if isinstance(result, CaseProblem) and not result.id:
        return replace(result, id=case.id)
    return result


def _table(found: Worklist, options: OutputOptions) -> bytes:
    results: list[CaseAnswer | CaseProblem] = [*found.dates, *found.problems]
    return head(options) + _lines(row for result in results for row in _rows(result))


def _page(found: Worklist, as_of: date | None, language: Language) -> bytes:
    return worklist_page(worklist_answer(found, date_seen(as_of), language)).encode()


def _rows(result: CaseAnswer | CaseProblem) -> Iterator[Iterable[str]]:
    id_ = csv_table.safe(result.id or "")
    if isinstance(result, CaseAnswer):
        for row in csv_table.rows(result.timeline):
            yield id_, *row.values(), CALPADS.get(row["state"], ""), *_NO_PROBLEM
    else:
        for error in result.problem.errors:
            texts = error.parameter, error.given, error.message
            yield id_, *_NO_DATE, *map(csv_table.safe, texts)


def _lines(rows: Iterable[Iterable[str]]) -> bytes:
    return csv_table.lines(rows).encode()
