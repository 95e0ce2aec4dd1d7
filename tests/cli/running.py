"""The command line as a test runs it, and what it looks at in what is printed."""

import os
import pty
import re
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from typing import IO, Any

from typer.main import get_command
from typer.testing import CliRunner

from calendars.translation import Language
from service.__main__ import application

HERE = "http://127.0.0.1:8000"


@dataclass(frozen=True)
class Result:
    """The exit code of a command line, and what was printed."""

    exit_code: object
    stdout_bytes: bytes
    stderr_bytes: bytes

    @property
    def stdout(self) -> str:
        return self.stdout_bytes.decode()

    @property
    def stderr(self) -> str:
        return self.stderr_bytes.decode()


def run(
    *arguments: str,
    language: Language = "en",
    given: bytes = b"",
    columns: int = 80,
    public_url: str = HERE,
) -> Result:
    """What a command line comes to, with `given` to read."""
    environment = {"COLUMNS": str(columns), "PUBLIC_URL": public_url}
    with CliRunner().isolation(given, environment) as (stdout, stderr, _):
        code: object = 0
        try:
            _program(language).main(arguments, prog_name="iep-clock")
        except SystemExit as ended:
            code = ended.code or 0
        sys.stdout.flush()
        sys.stderr.flush()
        return Result(code, stdout.getvalue(), stderr.getvalue())


@cache
def _program(language: Language) -> Any:  # noqa: ANN401 - a class that Typer does not publish
    """All commands; the runner of Typer would make them anew for each command line."""
    return get_command(application(language))


def printed(
    *arguments: str, language: Language = "en", columns: int = 80, public_url: str = HERE
) -> str:
    """What is printed where all is well."""
    result = run(*arguments, language=language, columns=columns, public_url=public_url)
    assert result.exit_code == 0, result.stderr
    assert not result.stderr
    return result.stdout


def refused(*arguments: str, language: Language = "en") -> list[str]:
    """What is said of a question that cannot be answered, a line each."""
    result = run(*arguments, language=language)
    assert result.exit_code == 2
    assert not result.stdout
    return result.stderr.splitlines()


def line(text: str, *words: str) -> bool:
    """Whether a line of a table has these cells, and no others."""
    cells = (re.split(r"  +", found.strip()) for found in text.splitlines())
    return list(words) in cells


def on_a_terminal(
    program: list[str], environment: dict[str, str], output: IO[bytes] | None = None
) -> bytes:
    """The text on a terminal, where `output` takes what goes to standard output."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(program, stdout=output or theirs, stderr=theirs, env=environment):
        os.close(theirs)
        text = b""
        while part := _part(ours):
            text += part
    os.close(ours)
    return text


def _part(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # nobody is there any more
        return b""
