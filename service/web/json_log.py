"""The log as lines of JSON: `--log-config service/web/json_log.json`."""

import logging
from datetime import UTC, datetime
from functools import lru_cache

from pydantic_core import to_json

# Who called from which thread of which process is in no line: it is not looked up (logging HOWTO,
# Optimization).
logging._srcfile = None  # noqa: SLF001 - as the HOWTO says
logging.logThreads = False
logging.logProcesses = False
logging.logMultiprocessing = False


class JsonLines(logging.Formatter):
    """Formatter of a record as a line of JSON, with the `fields` that it has of its own."""

    def format(self, record: logging.LogRecord) -> str:
        said = {
            "time": f"{_second(int(record.created))}.{int(record.msecs):03}+00:00",
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            said["traceback"] = self.formatException(record.exc_info)
        return to_json({**said, **getattr(record, "fields", {})}).decode()


@lru_cache(maxsize=1)
def _second(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S")
