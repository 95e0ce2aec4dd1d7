"""Programs that do what a snippet says, and what they print."""

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

from tests.docs.snippets import ROOT

# The address that the documents write, in place of the one that the tests serve at.
WRITTEN = "127.0.0.1:8000"


def console(text: str, folder: Path) -> str:
    """A session of a shell: what was typed after each prompt, and what was answered."""
    return _printed(["bash", "-c", "\n".join(_typed(text))], folder)


def python(text: str, folder: Path) -> str:
    """What a program in Python prints."""
    return _printed([sys.executable, "-W", "error", "-c", text], folder)


def javascript(text: str, folder: Path) -> str:
    """What a module for Node prints."""
    return _printed(["node", "--input-type=module", "-e", text], folder)


def settings(text: str, _folder: Path) -> str:
    """Nothing, where a file of settings can be read."""
    json.loads(text)
    return ""


RUNNERS: dict[str, Callable[[str, Path], str]] = {
    "console": console,
    "javascript": javascript,
    "json": settings,
    "python": python,
}


def printed(language: str, text: str, address: str, folder: Path) -> str:
    """What comes of a snippet, as if the service were at the address that is written."""
    (folder / ".venv").symlink_to(sys.prefix)
    host = address.removeprefix("http://")
    found = RUNNERS[language](text.replace(WRITTEN, host), folder)
    # Within the address of another site it is quoted.
    return found.replace(host, WRITTEN).replace(quote(host), quote(WRITTEN))


def _typed(session: str) -> Iterator[str]:
    """A script that shows each command as it was typed, then does it."""
    typed: list[str] = []
    for line in [*session.splitlines(), ""]:
        if typed and not line.startswith("> "):
            shown = "\n> ".join(typed)
            yield f"printf '%s\\n' {shlex.quote(f'$ {shown}')}"
            yield "\n".join(typed)
            typed = []
        if line.startswith("$ ") or typed:
            typed.append(line[2:])


def _printed(program: list[str], folder: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if name != "COLUMNS"}
    return subprocess.run(
        program,
        stdin=subprocess.DEVNULL,
        cwd=folder,
        env=environment | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        encoding="utf-8",
        timeout=60,
    ).stdout
