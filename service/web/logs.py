"""The log as lines of JSON: `--log-config service/web/logs.json`."""

import json
import logging
from datetime import UTC, datetime
from functools import lru_cache

# Who called from which thread of which process is in no line: it is not looked up (logging HOWTO,
# Optimization).
logging._srcfile = None  # noqa: SLF001 - as the HOWTO says
logging.logThreads = False
logging.logProcesses = False
logging.logMultiprocessing = False

_encode = json.JSONEncoder(ensure_ascii=False).encode


class JsonLines(logging.Formatter):
    """A record as one line: when, how grave, who says it, and what."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": f"{_second(int(record.created))}.{int(record.msecs):03}+00:00",
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            **getattr(record, "answer", {}),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return _encode(line)


@lru_cache(maxsize=1)
def _second(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S")
