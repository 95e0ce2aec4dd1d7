"""Requests per second of JSON and feeds, beside bare FastAPI and pydantic.

The baseline reads one date and returns response models that are ready, as FastAPI writes them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from statistics import fmean, median

from benchmarks.figure import Figure
from benchmarks.load import Load, load
from benchmarks.questions import ALL_YEARS, TWO_YEARS, address, questions
from benchmarks.server import OURS, Server, serving
from service.request.query import Pairs

_PAIRS = 5
# The memo of lines is full after some 4,000 answers.
_BEFORE = 14
# More than one run can answer.
_DIFFERENT = 20_000
_POLLED = 200
_GZIP = "Accept-Encoding: gzip"


@dataclass(frozen=True, slots=True)
class _Row:
    """Requests of one row; each query once, or 200 queries repeated."""

    name: str
    form: str
    least: float | None = None
    filed: tuple[date, int] = TWO_YEARS
    again: bool = False
    tagged: bool = False
    headers: tuple[str, ...] = ()
    beside: str = "models"


_ROWS = (
    _Row("JSON, every question different", "json", 0.40),
    _Row("  beside constant bytes", "json", beside="bytes"),
    _Row("  over all twelve years", "json", filed=ALL_YEARS),
    _Row("JSON, 200 addresses polled", "json", 1.0, again=True),
    _Row("feed, every question different", "ics", 0.15),
    _Row("  over all twelve years", "ics", filed=ALL_YEARS),
    _Row("feed, 200 addresses polled", "ics", again=True),
    _Row("feed, If-None-Match", "ics", 0.85, again=True, tagged=True),
    _Row("JSON by gzip, every question different", "json", headers=(_GZIP,)),
)


def measured() -> Iterator[Figure]:
    """Requests a second, one worker, sixteen connections: the median of five pairs of runs."""
    with serving(*OURS) as ours:
        # Shared by all rows, so that no query is repeated.
        drawn = {filed: questions(_needed(filed), filed=filed) for filed in (ALL_YEARS, TWO_YEARS)}
        for row in _ROWS:
            yield from _measured(row, ours, drawn[row.filed])


def _needed(filed: tuple[date, int]) -> int:
    rows = [row for row in _ROWS if row.filed == filed]
    different = sum(not row.again for row in rows)
    return different * (_PAIRS + _BEFORE) * _DIFFERENT + len(rows) * _POLLED


def _measured(row: _Row, ours: Server, drawn: Iterator[Pairs]) -> Iterator[Figure]:
    polled = [address(row.form, question) for question in islice(drawn, _POLLED)]
    length = round(fmean(len(ours.ask(path)[1]) for path in polled))
    if row.tagged:
        polled = [f"{path}\t{ours.ask(path)[0].headers['ETag']}" for path in polled]
    with serving("benchmarks.bare:app") as bare:
        dates = [f"/{row.beside}?{path.partition('?')[2].partition('&')[0]}" for path in polled]
        # Warm-up of both servers.
        _ = [(_load(row, ours, polled, drawn), load(bare, dates)) for _ in range(_BEFORE)]
        pairs = [(_load(row, ours, polled, drawn), load(bare, dates)) for _ in range(_PAIRS)]
    return _figures(row, pairs, length)


def _load(row: _Row, ours: Server, polled: Sequence[str], drawn: Iterator[Pairs]) -> Load:
    if row.again:
        return load(ours, polled, status=304 if row.tagged else 200)
    paths = [address(row.form, question) for question in islice(drawn, _DIFFERENT)]
    result = load(ours, paths, headers=row.headers)
    if result.answers > len(paths):
        raise RuntimeError(f"{result.answers} answers to {len(paths)} questions: ask more of them")
    return result


def _figures(row: _Row, pairs: Sequence[tuple[Load, Load]], length: int) -> Iterator[Figure]:
    rates = [ours.rate / bare.rate for ours, bare in pairs]
    ours, bare = (
        f"{median(run.rate for run in runs):,.0f}/s, {median(run.busy for run in runs):.0%} busy"
        for runs in zip(*pairs, strict=True)
    )
    note = f"{_span(rates)}; {ours}, and {bare}; {length:,} bytes"
    yield Figure(row.name, median(rates), "of bare", row.least, note=note)
    costs = [bare.cost / ours.cost for ours, bare in pairs]
    ours, bare = (f"{median(run.cost for run in runs):.0f} µs" for runs in zip(*pairs, strict=True))
    note = f"{_span(costs)}; {ours} and {bare} an answer"
    yield Figure("  by the server's CPU", median(costs), "of bare", row.least, note=note)


def _span(shares: Sequence[float]) -> str:
    return f"{min(shares):.2f}–{max(shares):.2f}"
