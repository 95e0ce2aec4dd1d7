"""A language that is only added to the table and a catalog is complete, and never English."""

import subprocess
import sys
from pathlib import Path


def test_every_answer_is_in_the_language_that_was_asked_for() -> None:
    program = (sys.executable, "-c", "from tests.language.pseudo_language import main; main()")
    done = subprocess.run(
        program, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
