"""Settings of the property tests, and the guard that keeps programs out of `make test`.

The same examples every time, so that a change is what makes a test fail; `make test` tries the
first of them, and `pytest --hypothesis-profile=search` looks for new ones.
"""

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from anyio.from_thread import start_blocking_portal
from hypothesis import settings

from tests.asked import CLIENT

settings.register_profile(
    "steady", max_examples=200, derandomize=True, database=None, deadline=None
)
settings.register_profile("quick", settings.get_profile("steady"), max_examples=20)
settings.register_profile("search", max_examples=2000, deadline=None)
settings.load_profile("steady")

_PROGRAMS = "tests/programs/"
# https://docs.python.org/3/library/audit_events.html
_STARTS = {"os.exec", "os.posix_spawn", "os.system", "subprocess.Popen"}
_PYTHON = Path(sys.executable).resolve()


def _refuse_programs(event: str, arguments: Sequence[object]) -> None:
    """Fail the test that starts a program other than Python outside tests/programs."""
    if event not in _STARTS:
        return
    test, program = os.environ.get("PYTEST_CURRENT_TEST", _PROGRAMS), os.fsdecode(arguments[0])  # type: ignore[arg-type] # the path of the program comes first
    if not test.startswith(_PROGRAMS) and not _is_python(program):
        pytest.fail(f"A test outside {_PROGRAMS} starts {program}.")


def _is_python(program: str) -> bool:
    return Path(shutil.which(program) or program).resolve() == _PYTHON


sys.addaudithook(_refuse_programs)


@pytest.fixture(scope="session", autouse=True)
def _one_event_loop() -> Iterator[None]:
    """Let the client that tests share keep its event loop, in place of one for each request."""
    with start_blocking_portal() as portal:
        CLIENT.portal = portal
        yield
