"""A client that is made from openapi.yaml asks the service, and nothing in it is left untyped."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.serving import ROOT, serving

Told = dict[str, dict[str, str]]

HERE = Path(__file__).parent
DOCUMENT = ROOT / "openapi.yaml"
NODE_MODULES = ROOT / "tests" / "node" / "node_modules"
# Made by `make test-programs`: what the generator needs does not go with what the service needs.
PROGRAMS = ROOT / ".venv-clients" / "bin"
PYTHON, TYPESCRIPT = HERE / "python" / "ask.py", HERE / "typescript" / "ask.ts"

TOLD: Told = {
    # The complaint of the README: CDE may extend its 60 days, 34 CFR § 300.152(b).
    "timeline": {
        "title": "Queja estatal (queja de cumplimiento)",
        "earliest_violation": "2025-01-15",
        "filed": "2026-01-15",
        "copy_to_district": "2026-01-15",
        "decision": "2026-04-30",
        "reconsideration_request": "2026-05-29",
        "correction": "2027-04-30",
    },
    "error": {"decision": "2026-01-02"},
    # Five business days, Ed. Code § 56504: January 16, 20 (the 19th is Dr. King's), 21, 22, 23.
    "batch": {"A-17": "2026-01-23", "A-18": "/problems/invalid-question"},
}


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with serving() as address:
        yield address


def ran(*command: str | Path, cwd: Path, **environment: str) -> str:
    """What a program printed; it printed no warning."""
    done = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, **environment},
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    assert "warning" not in done.stdout.lower()
    return done.stdout


def typescript(folder: Path, address: str) -> Told:
    shutil.copy(TYPESCRIPT, folder)
    (folder / "node_modules").symlink_to(NODE_MODULES)
    (folder / "package.json").write_text('{"type": "module"}')
    programs = NODE_MODULES / ".bin"
    ran(programs / "openapi-typescript", DOCUMENT, "--output", "interface.ts", cwd=folder)
    options = ("--strict", "--target", "es2022", "--module", "nodenext", "--skipLibCheck", "false")
    ran(programs / "tsc", *options, "ask.ts", cwd=folder)
    say = 'import { ask } from "./ask.js"; console.log(JSON.stringify(await ask(process.argv[1])));'
    said = ran("node", "--input-type=module", "--eval", say, address, cwd=folder)
    told: Told = json.loads(said)
    return told


def python(folder: Path, address: str) -> Told:
    config = ("--config", HERE / "python.yaml", "--output-path", "iep_clock_client")
    generate = (PROGRAMS / "openapi-python-client", "generate", "--path", DOCUMENT, *config)
    # It formats what it wrote with the ruff that came with it.
    ran(*generate, "--meta", "none", cwd=folder, PATH=f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}")
    program, interpreter = shutil.copy(PYTHON, folder), PROGRAMS / "python"
    # What it generated is as its authors write it; how it is used is checked in full.
    options = ("--strict", "--config-file=", "--follow-imports=silent")
    mypy = (sys.executable, "-m", "mypy", *options, "--python-executable", interpreter)
    ran(*mypy, program, cwd=folder)
    told: Told = json.loads(ran(interpreter, program, address, cwd=folder))
    return told


@pytest.mark.parametrize("made", [typescript, python])
def test_a_client_made_from_the_document_asks_the_service(
    made: Callable[[Path, str], Told], address: str, tmp_path: Path
) -> None:
    assert made(tmp_path, address) == TOLD


@pytest.mark.parametrize(
    ("source", "words"),
    [(PYTHON, r"\b(Any|cast|type: ignore)\b"), (TYPESCRIPT, r"\b(any|unknown|as|ts-\w+)\b|!\.")],
    ids=["python", "typescript"],
)
def test_needs_no_word_from_its_author_on_what_a_type_is(source: Path, words: str) -> None:
    assert not re.search(words, source.read_text())
