"""Writes the feeds of new questions; `edition` raises the edition and writes every feed."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from service.law import edition
from tests.feeds import corpus

if sys.argv[1:] == ["edition"]:
    module = Path(edition.__file__)
    module.write_text(corpus.raised(module.read_text("utf-8"), datetime.now(UTC)), "utf-8")
    # In a new interpreter: the modules of this one hold the old edition.
    subprocess.run([sys.executable, "-m", "tests.feeds", "all"], check=True)
else:
    corpus.write(again=sys.argv[1:] == ["all"])
