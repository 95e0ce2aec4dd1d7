"""`make largest`: memory after 16,000 of the largest questions that there can be, all different.

Each has four school years, forty breaks, sixty closed days, three alarms and a label of its own, so
that every cache is filled with the largest entries. The argument is for how many.
"""

import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from http.client import HTTPConnection
from random import Random
from urllib.parse import urlencode

from tests.programs.steady.serving import HOST, image

_MIB = 1024 * 1024
_MOST_MEMORY = 256 * _MIB
_SUFFIXES = (".ics", ".json", ".svg", ".csv")
_PROCESSES = ("assessment", "due-process", "transfer", "discipline", "state-complaint")


def largest(number: int) -> Iterator[str]:
    """So many addresses; the service takes none that asks for more."""
    chance = Random(0)  # noqa: S311 - the same ones are wanted, not secret ones
    for n in range(number):
        filed = date(2025, 9, 1) + timedelta(chance.randrange(1_000))
        asked = [("filed", str(filed)), ("label", f"A{n:059}")]
        asked += [("remind", str(days)) for days in (1, 7, 14)]
        for year in range(2025, 2029):
            first, last = date(year, 8, 10 + n % 10), date(year + 1, 6, 5 + n % 9)
            asked.append(("school_year", f"{first}/{last}"))
            asked += _breaks(first, chance)
        query = urlencode(asked)
        yield f"/v1/timelines/{_PROCESSES[n % 5]}{_SUFFIXES[n % 4]}?{query}"


def _breaks(first: date, chance: Random) -> Iterator[tuple[str, str]]:
    """Ten breaks of eight days and fifteen closed days of a school year."""
    for begins in chance.sample(range(0, 280, 14), 10):
        day = first + timedelta(begins)
        yield "school_break", f"{day}/{day + timedelta(7)}"
    for closed in chance.sample(range(8, 280, 14), 15):
        yield "school_closed", str(first + timedelta(closed))


def main(number: int = 16_000) -> int:
    """Print the memory after each sixteenth; 1 when it is more than is promised."""
    with image() as service:
        connection = HTTPConnection(HOST, service.port, timeout=60)
        print(f"Before: {service.memory() / _MIB:.1f} MiB", flush=True)
        began = time.perf_counter()
        for n, path in enumerate(largest(number), 1):
            connection.request("GET", path)
            response = connection.getresponse()
            body = response.read()
            if response.status != 200:
                print(f"{response.status}: {path[:100]} {body[:300]!r}")
                return 1
            if n % (number // 16) == 0:
                seconds = time.perf_counter() - began
                now = f"{service.memory() / _MIB:.1f} MiB"
                print(f"{n} after {seconds:.0f} s: {now}", flush=True)
        most = service.most_memory()
        print(f"At most {most / _MIB:.1f} MiB; the last address has {len(path)} bytes")
    return int(most > _MOST_MEMORY)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
