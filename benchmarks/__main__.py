"""Run benchmarks: the named measures, or all but the million."""

import json
import shutil
import subprocess
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from inspect import getdoc
from os import cpu_count
from pathlib import Path
from platform import machine, python_version

from benchmarks import (
    beside,
    caches,
    cases,
    counting,
    feeds,
    million,
    pauses,
    reading,
    requests,
    start,
    timelines,
)
from benchmarks.figure import Figure

MEASURES: dict[str, Callable[[], Iterator[Figure]]] = {
    "timelines": timelines.measured,
    "reading": reading.measured,
    "counting": counting.measured,
    "feeds": feeds.measured,
    "requests": requests.measured,
    "caches": caches.measured,
    "cases": cases.measured,
    "beside": beside.measured,
    "pauses": pauses.measured,
    "start": start.measured,
    "million": million.measured,
}
USUAL = tuple(name for name in MEASURES if name != "million")
PROGRAMS = {
    "feeds": {"node": "nodejs"},
    "requests": {"wrk": "wrk", "taskset": "util-linux"},
    "cases": {"taskset": "util-linux"},
    "beside": {"taskset": "util-linux"},
    "start": {"taskset": "util-linux"},
}


def main() -> None:
    """Print each figure when it is measured; write all of them to the `--json` file."""
    parser = ArgumentParser("python -m benchmarks", description=__doc__)
    parser.add_argument("measures", nargs="*", metavar="MEASURE", help=", ".join(MEASURES))
    parser.add_argument("--json", type=Path, metavar="FILE", help="a file to keep the figures in")
    arguments = parser.parse_args()
    names: Sequence[str] = arguments.measures or USUAL
    if unknown := [name for name in names if name not in MEASURES]:
        parser.error(f"no measure {', '.join(unknown)}; there is: {', '.join(MEASURES)}")
    _need(names)
    figures = [
        {"measure": name, **asdict(figure), "met": figure.met}
        for name in names
        for figure in _printed(name)
    ]
    if arguments.json:
        kept = {**_environment(), "figures": figures}
        arguments.json.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n")


def _need(names: Sequence[str]) -> None:
    packages = {
        package
        for name in names
        for program, package in PROGRAMS.get(name, {}).items()
        if shutil.which(program) is None
    }
    if packages:
        raise SystemExit(f"Not installed: apt-get install {' '.join(sorted(packages))}")


def _printed(name: str) -> Iterator[Figure]:
    print(getdoc(MEASURES[name]))
    for figure in MEASURES[name]():
        print(figure, flush=True)
        yield figure


def _environment() -> dict[str, object]:
    revision = subprocess.run(
        ("git", "describe", "--always", "--dirty"), capture_output=True, text=True, check=False
    )
    return {
        "measured": datetime.now(UTC).isoformat(timespec="seconds"),
        "revision": revision.stdout.strip(),
        "machine": f"{cpu_count()} cores, {machine()}",
        "python": python_version(),
    }


main()
