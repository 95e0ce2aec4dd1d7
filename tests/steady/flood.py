"""`make flood`: 100,000 requests that nobody should send, the service in this process.

The arguments are how many, and where they begin.
"""

import gc
import os
import sys
import time
from collections import Counter
from pathlib import Path

from service.app import application
from service.web.settings import Settings
from tests.steady.in_process import all_said
from tests.steady.nonsense import nonsense

_MIB = 1024 * 1024
# By then everything that is kept for ever has been met: holidays, templates, the shelf of answers.
_WARM = 0.2


def main(number: int = 100_000, seed: int = 0) -> int:
    """Print what became of them; 1 when one was not answered, or memory grew by a twentieth."""
    counted: Counter[int] = Counter()
    slowest, before = (0.0, ""), 0
    began = then = time.perf_counter()
    for done, (ask, told) in enumerate(
        all_said(application(Settings(_URL)), nonsense(number, seed)), 1
    ):
        now = time.perf_counter()
        slowest = max(slowest, (now - then, f"{ask.method} {ask.target[:100]}"))
        counted[told.status] += 1
        if told.status >= 500:
            print(f"{told.status}: {ask}")
        if done == int(number * _WARM):
            before = _memory()
        then = time.perf_counter()
    after = _memory()
    print(f"{number} requests in {then - began:.0f} s, seed {seed}")
    print("  ".join(f"{status}: {times}" for status, times in sorted(counted.items())))
    print(f"The slowest took {slowest[0] * 1000:.0f} ms: {slowest[1]}")
    growth = after / before - 1
    print(f"Memory after a fifth {before / _MIB:.0f} MiB, at the end {after / _MIB:.0f} MiB")
    return int(any(status >= 500 for status in counted) or growth > 0.05)


_URL = "https://iep-clock.example"


def _memory() -> int:
    gc.collect()
    pages = Path("/proc/self/statm").read_text("ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
