"""`make test` needs no program of the system: what drives one lies below tests/programs."""

import os
import subprocess
import sys

import pytest


def test_a_test_that_starts_a_program_fails() -> None:
    with pytest.raises(pytest.fail.Exception, match="starts true"):
        subprocess.run(("true",), check=True)
    with pytest.raises(pytest.fail.Exception, match="starts /bin/sh"):
        subprocess.run("true", check=True, shell=True)  # noqa: S602 - that it never runs is the point
    with pytest.raises(pytest.fail.Exception, match="starts true"):
        os.system("true")  # noqa: S605 - the same


def test_a_test_may_start_python() -> None:
    assert subprocess.run((sys.executable, "-c", ""), check=True).returncode == 0
