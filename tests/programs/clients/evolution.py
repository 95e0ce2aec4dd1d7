"""Evolution's data server with one subscription, in a session and a home of its own."""

import json
import os
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

from icalendar import Event

from tests.programs.clients.story import Shown

_SESSION = Path(__file__).with_name("evolution_session.py")
_SOURCE = """[Data Source]
DisplayName=IEP
Enabled=true
Parent=webcal-stub

[Calendar]
BackendName=webcal

[Authentication]
Host=127.0.0.1
Port={port}

[Security]
Method=none

[WebDAV Backend]
ResourcePath={path}
ResourceQuery={query}
"""


class Evolution:
    """`refresh` makes it ask for what it subscribes to; `rows` is what it holds."""

    def __init__(self, folder: Path, port: int, path: str) -> None:
        sources = folder / "config" / "evolution" / "sources"
        sources.mkdir(parents=True)
        path, _, query = path.partition("?")
        source = _SOURCE.format(port=port, path=path, query=query)
        (sources / "iep.source").write_text(source, "utf-8")
        (folder / "run").mkdir(mode=0o700)
        self._session = subprocess.Popen(
            ("dbus-run-session", "--", "/usr/bin/python3", str(_SESSION)),
            env={
                "PATH": os.environ["PATH"],
                "LANG": "C.UTF-8",
                "TZ": "America/Los_Angeles",
                "HOME": str(folder),
                "XDG_CACHE_HOME": str(folder / "cache"),
                "XDG_CONFIG_HOME": str(folder / "config"),
                "XDG_DATA_HOME": str(folder / "data"),
                "XDG_RUNTIME_DIR": str(folder / "run"),
                "GIO_USE_VFS": "local",
                "GSETTINGS_BACKEND": "memory",
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._session.communicate()

    def refresh(self) -> None:
        self._say("refresh")

    def rows(self) -> list[Shown]:
        """What it holds, by UID."""
        events = [Event.from_ical(text) for text in self._say("rows")]
        return sorted(
            Shown(
                uid=str(event["UID"]),
                day=event.decoded("DTSTART"),
                title=str(event["SUMMARY"]),
                status=str(event["STATUS"]),
                alarms=len(event.walk("VALARM")),
            )
            for event in events
        )

    def _say(self, words: str) -> list[str]:
        assert self._session.stdin
        assert self._session.stdout
        self._session.stdin.write(f"{words}\n")
        self._session.stdin.flush()
        answer: list[str] = json.loads(self._session.stdout.readline())
        return answer
