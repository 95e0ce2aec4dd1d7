"""Schemathesis asks the service whatever openapi.yaml says may be asked, and some that may not.

`python -m tests.programs.clients.fuzzing` asks for long, and other questions every time.
"""

import subprocess
import sys
from pathlib import Path

from tests.serving import ROOT, serving

_PROGRAM = str(Path(sys.executable).with_name("schemathesis"))
_CONFIGURATION = str(Path(__file__).with_name("schemathesis.toml"))
_ASK = (
    sys.executable,
    _PROGRAM,
    "--no-color",
    "--config-file",
    _CONFIGURATION,
    "run",
    "openapi.yaml",
)


def asked(*options: str) -> subprocess.CompletedProcess[str]:
    """What Schemathesis found with every check there is."""
    with serving() as address:
        return subprocess.run(
            (*_ASK, "--url", address, "--checks", "all", *options),
            cwd=ROOT,
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )


if __name__ == "__main__":
    found = asked("--max-examples", "100", "--workers", "2", *sys.argv[1:])
    sys.stdout.write(found.stdout)
    sys.exit(found.returncode)
