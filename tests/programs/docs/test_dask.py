"""The recipe of docs/batch.md: a Dask cluster writes the bytes of the command."""

import os
import subprocess
import sys
from itertools import cycle, islice
from pathlib import Path

from service.law import PROCESSES
from tests.serving import ROOT

CASES = 160  # four chunks


def written(program: tuple[str, ...], file: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        (sys.executable, *program, file),
        cwd=file.parent,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
        timeout=120,
    )


def test_writes_the_bytes_of_the_command(tmp_path: Path) -> None:
    file = tmp_path / "cases.csv"
    rows = (
        f"A-{n},{process},2026-{n % 12 + 1:02}-{n % 31 + 1:02}\n"
        for n, process in enumerate(islice(cycle(PROCESSES), CASES))
    )
    file.write_text(f"id,process,filed\n{''.join(rows)}", encoding="utf-8")
    shared = written(("-W", "error", f"{ROOT}/docs/dask_batch.py"), file)
    assert shared.returncode == 0, shared.stderr
    alone = written(("-m", "service", "batch"), file)
    # Seven months lack a 31st, and February more: those cases have a problem.
    assert alone.stderr.startswith(b"Cases: 160. With a problem: ")
    assert shared.stdout == alone.stdout
