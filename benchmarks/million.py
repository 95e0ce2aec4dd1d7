"""Benchmark of `python -m service batch` with a million cases: time and memory."""

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
# Bytes; a small pipe keeps written cases close to read ones.
_PIPE = 4096
# Cases between two samples of the memory.
_SAMPLE_EVERY = 500


def measured() -> Iterator[Figure]:
    """`batch` of a million cases of every process (CASES=… for fewer), on all cores."""
    number = int(os.environ.get("CASES", "1000000"))
    begin = time.perf_counter()
    command = (sys.executable, "-m", "service", "batch", "-")
    pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(command, stdin=pipe, stdout=nowhere, pipesize=_PIPE) as batch:
        peaks = dict(_peaks_by_percent(batch, number))
    seconds = time.perf_counter() - begin
    if batch.returncode:
        raise RuntimeError(f"batch ended with {batch.returncode}")
    yield Figure(f"{number:,} cases", seconds, "s", note=f"{number / seconds:,.0f} a second")
    for mark, peak in peaks.items():
        yield Figure(f"highest memory until {mark} %, of all processes", peak, "MiB")
    yield Figure(
        "highest memory, beside that until 10 %", peaks[100] / peaks[10], "times", most=1.1
    )


def _peaks_by_percent(batch: subprocess.Popen[bytes], number: int) -> Iterator[tuple[int, float]]:
    assert batch.stdin is not None  # noqa: S101 - it is a pipe
    marks = {number * mark // 100: mark for mark in _MARKS}
    highest = 0.0
    for written in _write_cases(batch.stdin, number):
        if written % _SAMPLE_EVERY == 0 or written in marks:
            highest = max(highest, _resident_with_children(batch.pid))
        if written in marks:
            yield marks[written], highest
    while batch.poll() is None:
        highest = max(highest, _resident_with_children(batch.pid))
        time.sleep(0.05)
    yield 100, highest


def _write_cases(pipe: IO[bytes], number: int) -> Iterator[int]:
    with io.TextIOWrapper(pipe, newline="", write_through=True) as file:
        rows = csv.DictWriter(file, _COLUMNS)
        rows.writeheader()
        for written, case in enumerate(islice(_cases(), number), 1):
            rows.writerow({"id": str(written), **case})
            yield written


def _cases() -> Iterator[Case]:
    for seed in count():
        yield from mixed(seed)


def _resident_with_children(pid: int) -> float:
    # Pages that processes share are counted for each of them.
    try:
        started = [int(child) for child in _children(pid)]
    except FileNotFoundError:
        started = []  # it has just ended
    return resident(pid) + sum(map(_resident_with_children, started))


def _children(pid: int) -> Iterator[str]:
    for listed in Path(f"/proc/{pid}/task").glob("*/children"):
        yield from listed.read_text().split()
