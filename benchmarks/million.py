"""`python -m service batch` with a million cases: its time, and the memory of its processes."""

import csv
import io
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path
from typing import IO

from benchmarks.cases import Case, mixed
from benchmarks.figure import Figure
from benchmarks.server import resident

_COLUMNS = ("id", "process", "filed", "hearing", "prehearing_conference")
_MARKS = (10, 50)
# Bytes: so little that what was given was soon read.
_PIPE = 4096
# Cases between two looks at the memory.
_LOOK = 500


def measured() -> Iterator[Figure]:
    """`batch` of a million cases of every process (CASES=… for fewer), on all cores."""
    number = int(os.environ.get("CASES", "1000000"))
    begin = time.perf_counter()
    command = (sys.executable, "-m", "service", "batch", "-")
    pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(command, stdin=pipe, stdout=nowhere, pipesize=_PIPE) as batch:
        peaks = dict(_peaks(batch, number))
    seconds = time.perf_counter() - begin
    if batch.returncode:
        raise RuntimeError(f"batch ended with {batch.returncode}")
    yield Figure(f"{number:,} cases", seconds, "s", note=f"{number / seconds:,.0f} a second")
    for mark, peak in peaks.items():
        yield Figure(f"highest memory until {mark} %, of all processes", peak, "MiB")
    yield Figure(
        "highest memory, beside that until 10 %", peaks[100] / peaks[10], "times", most=1.1
    )


def _peaks(batch: subprocess.Popen[bytes], number: int) -> Iterator[tuple[int, float]]:
    """The most memory that was seen until so many percent of the cases were given."""
    assert batch.stdin is not None  # noqa: S101 - it is a pipe
    marks = {number * mark // 100: mark for mark in _MARKS}
    highest = 0.0
    for given in _given(batch.stdin, number):
        if given % _LOOK == 0 or given in marks:
            highest = max(highest, _held(batch.pid))
        if given in marks:
            yield marks[given], highest
    while batch.poll() is None:
        highest = max(highest, _held(batch.pid))
        time.sleep(0.05)
    yield 100, highest


def _given(pipe: IO[bytes], number: int) -> Iterator[int]:
    """How many cases were written, after each."""
    with io.TextIOWrapper(pipe, newline="", write_through=True) as file:
        rows = csv.DictWriter(file, _COLUMNS)
        rows.writeheader()
        for given, case in enumerate(islice(_cases(), number), 1):
            rows.writerow({"id": str(given), **case})
            yield given


def _cases() -> Iterator[Case]:
    for seed in count():
        yield from mixed(seed)


def _held(pid: int) -> float:
    """MiB of a process and all that it started, what they share counted for each."""
    try:
        started = [int(child) for child in _children(pid)]
    except FileNotFoundError:
        started = []  # it has just ended
    return resident(pid) + sum(map(_held, started))


def _children(pid: int) -> Iterator[str]:
    for listed in Path(f"/proc/{pid}/task").glob("*/children"):
        yield from listed.read_text().split()
