"""The command line as a test runs it, and what it looks at in what is printed."""

import os
import pty
import re
import subprocess
from typing import IO

from typer.testing import CliRunner, Result

from calendars.translation import Language
from service.__main__ import application

HERE = "http://127.0.0.1:8000"

_APPS = {language: application(language) for language in ("en", "es")}


def run(
    *arguments: str,
    language: Language = "en",
    given: bytes = b"",
    columns: int = 80,
    public_url: str = HERE,
) -> Result:
    """What a command line comes to, with `given` to read."""
    return CliRunner().invoke(
        _APPS[language],
        arguments,
        input=given,
        env={"COLUMNS": str(columns), "PUBLIC_URL": public_url},
        catch_exceptions=False,
        prog_name="iep-clock",
    )


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
