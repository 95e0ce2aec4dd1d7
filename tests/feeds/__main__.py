"""Keeps the feeds of new questions; with `edition`, raises it first and writes every feed."""

import importlib
import sys
from datetime import UTC, datetime
from pathlib import Path

from service.law import edition
from tests.feeds import corpus

if sys.argv[1:] == ["edition"]:
    module = Path(edition.__file__)
    module.write_text(corpus.raised(module.read_text("utf-8"), datetime.now(UTC)), "utf-8")
    importlib.reload(edition)
    corpus.write(again=True)
else:
    corpus.write(again=False)
