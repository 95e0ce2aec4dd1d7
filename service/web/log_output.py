"""Standard output of the log."""

import logging
import sys
from typing import TextIO


class LogOutput(logging.StreamHandler[TextIO]):
    """Stream handler that reports the first line it cannot write, in a line on standard error.

    `logging` prints a traceback for each such line, which fills the disk that may be full already.
    """

    _reported = False

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802 - as logging calls it
        """Report the error that is being handled, once."""
        if not self._reported:
            self._reported = True
            error = sys.exc_info()[1]
            sys.stderr.write(f"log lines are lost: {error}\n")
