"""Thunderbird with one subscription, in a profile and a home of its own."""

import os
import signal
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from tests.programs.clients.story import Shown

_CALENDAR = "calendar.registry.6f7d8c1e-2b7a-4f0e-9a55-0d7c1d3a9b10"
_COLUMNS = "id, event_start, title, ical_status"
_ALARMS = "(SELECT count(*) FROM cal_alarms WHERE cal_alarms.item_id = cal_events.id)"


class Thunderbird:
    """Each run asks at once for what it subscribes to; `rows` is what it has written down."""

    def __init__(self, folder: Path, port: int, path: str) -> None:
        self._profile, self._home = folder / "profile", folder / "home"
        self._profile.mkdir()
        self._home.mkdir()
        settings = {
            f"{_CALENDAR}.type": '"ics"',
            f"{_CALENDAR}.uri": f'"http://127.0.0.1:{port}{path}"',
            f"{_CALENDAR}.name": '"IEP"',
            f"{_CALENDAR}.readOnly": "true",
            f"{_CALENDAR}.cache.enabled": "true",
            "calendar.timezone.local": '"America/Los_Angeles"',
            "storage.sqlite.exclusiveLock.enabled": "false",
            # Whatever is not on this machine goes to a proxy that is not there.
            "network.proxy.type": "1",
            "network.proxy.http": '"127.0.0.1"',
            "network.proxy.http_port": "9",
            "network.proxy.ssl": '"127.0.0.1"',
            "network.proxy.ssl_port": "9",
        }
        lines = (f'user_pref("{name}", {value});\n' for name, value in settings.items())
        (self._profile / "user.js").write_text("".join(lines), "utf-8")

    @contextmanager
    def running(self) -> Iterator[None]:
        command = ("thunderbird", "--headless", "--no-remote", "--profile", str(self._profile))
        process = subprocess.Popen(
            command,
            env={**os.environ, "HOME": str(self._home)},
            start_new_session=True,
        )
        try:
            yield
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait()

    def rows(self) -> list[Shown]:
        """What it has, by UID; nothing while it has no database yet."""
        path = self._profile / "calendar-data" / "cache.sqlite"
        try:
            with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as database:
                found = database.execute(f"SELECT {_COLUMNS}, {_ALARMS} FROM cal_events").fetchall()  # noqa: S608 - constants
        except sqlite3.OperationalError:
            return []
        return sorted(
            Shown(uid, datetime.fromtimestamp(start / 1e6, UTC).date(), title, status, alarms)
            for uid, start, title, status, alarms in found
        )
