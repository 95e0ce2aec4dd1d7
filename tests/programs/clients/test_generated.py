"""A client that is made from openapi.yaml asks the service, and nothing in it is left untyped."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.request import urlopen

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
    "grown": {
        "who": "ombudsman",
        "kind": "promise",
        "standing": "certain",
        "unit": "moon",
        "policy": "floating",
        "state": "forgiven",
    },
}
# Values that these lists may have one day, in place of those of a decision that is not overdue.
GROWN = {
    '"who":"cde"': '"who":"ombudsman"',
    '"kind":"deadline"': '"kind":"promise"',
    '"standing":"known"': '"standing":"certain"',
    '"unit":"calendar"': '"unit":"moon"',
    '"policy":"district"': '"policy":"floating"',
    '"state":"open"': '"state":"forgiven"',
}


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with serving() as address:
        yield address


@pytest.fixture(scope="module")
def grown(address: str) -> Iterator[str]:
    """The address of the service as it may be one day: it answers with values of `GROWN`."""

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            with urlopen(address + self.path) as response:  # noqa: S310 - on this machine
                text = response.read().decode()
            for known, new in GROWN.items():
                assert known in text
                text = text.replace(known, new)
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *_: object) -> None:
            """Nothing on the terminal."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Answering) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


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


def typescript(folder: Path, *addresses: str) -> Told:
    shutil.copy(TYPESCRIPT, folder)
    (folder / "node_modules").symlink_to(NODE_MODULES)
    (folder / "package.json").write_text('{"type": "module"}')
    programs = NODE_MODULES / ".bin"
    ran(programs / "openapi-typescript", DOCUMENT, "--output", "interface.ts", cwd=folder)
    options = ("--strict", "--target", "es2022", "--module", "nodenext", "--skipLibCheck", "false")
    ran(programs / "tsc", *options, "ask.ts", cwd=folder)
    told = "JSON.stringify(await ask(...process.argv.slice(1)))"
    say = f'import {{ ask }} from "./ask.js"; console.log({told});'
    said = ran("node", "--input-type=module", "--eval", say, *addresses, cwd=folder)
    answers: Told = json.loads(said)
    return answers


def python(folder: Path, *addresses: str) -> Told:
    config = ("--config", HERE / "python.yaml", "--output-path", "iep_clock_client")
    generate = (PROGRAMS / "openapi-python-client", "generate", "--path", DOCUMENT, *config)
    # It formats what it wrote with the ruff that came with it.
    ran(*generate, "--meta", "none", cwd=folder, PATH=f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}")
    program, interpreter = shutil.copy(PYTHON, folder), PROGRAMS / "python"
    # What it generated is as its authors write it; how it is used is checked in full.
    options = ("--strict", "--config-file=", "--follow-imports=silent")
    mypy = (sys.executable, "-m", "mypy", *options, "--python-executable", interpreter)
    ran(*mypy, program, cwd=folder)
    told: Told = json.loads(ran(interpreter, program, *addresses, cwd=folder))
    return told


@pytest.mark.parametrize("made", [typescript, python])
def test_a_client_made_from_the_document_asks_the_service(
    made: Callable[..., Told], address: str, grown: str, tmp_path: Path
) -> None:
    assert made(tmp_path, address, grown) == TOLD


@pytest.mark.parametrize(
    ("source", "words"),
    [(PYTHON, r"\b(Any|cast|type: ignore)\b"), (TYPESCRIPT, r"\b(any|unknown|as|ts-\w+)\b|!\.")],
    ids=["python", "typescript"],
)
def test_needs_no_word_from_its_author_on_what_a_type_is(source: Path, words: str) -> None:
    assert not re.search(words, source.read_text())
