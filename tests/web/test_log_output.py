"""A log whose standard output takes no more."""

import logging
from io import StringIO
from typing import NoReturn

import pytest

from service.web.log_output import LogOutput

ANSWERED = logging.makeLogRecord({"msg": "answered"})


class FullDisk(StringIO):
    def write(self, _text: str) -> NoReturn:
        raise OSError(28, "No space left on device")


def test_a_full_disk_is_reported_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    output = LogOutput(FullDisk())
    for _ in range(3):
        output.handle(ANSWERED)
    reported = capsys.readouterr().err
    assert reported == "log lines are lost: [Errno 28] No space left on device\n"


def test_each_line_is_written_at_once() -> None:
    stream = StringIO()
    LogOutput(stream).handle(ANSWERED)
    assert stream.getvalue() == "answered\n"
