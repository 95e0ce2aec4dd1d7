"""`make flood`: 100,000 requests that nobody should send, the service in this process.

The arguments are how many, and where they begin.
"""

import resource
import sys
import time
from collections import Counter

from service.app import create_app
from service.settings import Settings
from tests.programs.steady.in_process import all_said
from tests.programs.steady.nonsense import nonsense

_MIB = 1024 * 1024
# The service itself, 32 MiB of answers, and the lines and computed that it keeps besides.
_MOST_MEMORY = 256 * _MIB


def main(number: int = 100_000, seed: int = 0) -> int:
    """Print what became of them; 1 when one was not answered, or memory knew no bounds."""
    counted: Counter[int] = Counter()
    slowest = (0.0, "")
    began = then = time.perf_counter()
    app = create_app(Settings("https://iep-clock.example"))
    for ask, told in all_said(app, nonsense(number, seed)):
        now = time.perf_counter()
        slowest = max(slowest, (now - then, f"{ask.method} {ask.target[:100]}"))
        counted[told.status] += 1
        if told.status >= 500:
            print(f"{told.status}: {ask}")
        then = time.perf_counter()
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(f"{number} requests in {then - began:.0f} s, seed {seed}")
    print("  ".join(f"{status}: {times}" for status, times in sorted(counted.items())))
    print(f"The slowest took {slowest[0] * 1000:.0f} ms: {slowest[1]}")
    print(f"Memory at most {most / _MIB:.0f} MiB")
    return int(any(status >= 500 for status in counted) or most > _MOST_MEMORY)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
