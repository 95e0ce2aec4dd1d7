"""Clients that keep asking while something happens to the replicas."""

import json
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from http.client import HTTPConnection, HTTPException, IncompleteRead
from itertools import count, repeat
from threading import Event, Thread

from tests.waiting import until

# Limits are by address: what others ask of nginx is not counted here.
_SOURCE = "127.0.0.2"
AT_ONCE = 4
_PAUSE, _PAUSE_AFTER_A_POST = 0.05, 0.6
_DAYS = [date(2026, 1, 1) + timedelta(n) for n in range(365)]
# Their answer has less than 1 MiB: the service sends it whole, so that a kill cannot break it off.
_CASES = {
    "cases": [
        {"id": f"A-{n}", "process": "due-process", "filed": str(day)}
        for n, day in enumerate(_DAYS[:15])
    ]
}


@dataclass(slots=True)
class Told:
    """How often an answer came, how often one broke off, and what came in place of one."""

    answered: int = 0
    broken_off: int = 0
    failed: list[str] = field(default_factory=list)

    def wait_for(self, more: int) -> None:
        """Until so many more answers came, or none at all."""
        enough = self.answered + more
        assert until(lambda: self.answered >= enough or self.failed), "no answer came"


@contextmanager
def asking(port: int) -> Iterator[Told]:
    """Four clients with questions that are all different, and one that posts many at once."""
    told, over = Told(), Event()
    clients = [
        Thread(target=_ask, args=(port, told, over, _feeds(n), None, _PAUSE))
        for n in range(AT_ONCE)
    ]
    posted = json.dumps(_CASES).encode()
    post = (port, told, over, repeat("/v1/timelines"), posted, _PAUSE_AFTER_A_POST)
    clients.append(Thread(target=_ask, args=post))
    for client in clients:
        client.start()
    try:
        yield told
    finally:
        over.set()
        for client in clients:
            client.join()


def _feeds(client: int) -> Iterator[str]:
    """Addresses without end; none is in nginx's cache."""
    for n in count(client, AT_ONCE):
        yield f"/v1/timelines/due-process.ics?filed={_DAYS[n % len(_DAYS)]}&case=heron{n}"


def _ask(
    port: int, told: Told, over: Event, paths: Iterable[str], body: bytes | None, pause: float
) -> None:
    connection = HTTPConnection("127.0.0.1", port, timeout=30, source_address=(_SOURCE, 0))
    method, headers = ("POST", {"Content-Type": "application/json"}) if body else ("GET", {})
    for path in paths:
        if over.is_set():
            break
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            answer.read()
        except IncompleteRead:
            told.broken_off += 1
            connection.close()
        except (OSError, HTTPException) as error:
            told.failed.append(f"{method} {path}: {error!r}")
            connection.close()
        else:
            told.answered += answer.status == 200
            if answer.status != 200:
                told.failed.append(f"{method} {path}: {answer.status}")
        time.sleep(pause)
    connection.close()
