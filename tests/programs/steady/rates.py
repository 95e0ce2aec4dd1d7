"""`make rates`: 100, 200 and 300 requests a second, twenty seconds each; none may be lost.

An answer's time counts from when it was due to be asked, whether others were answered or not. The
argument is for how many seconds.
"""

import asyncio
import sys

from tests.programs.steady.mix import mix
from tests.programs.steady.serving import image
from tests.programs.steady.soak import Clients, as_often

_RATES = (100, 200, 300)


async def _asked(port: int, rate: int, seconds: int) -> Clients:
    clients, asked = Clients(port), mix(rate)
    async with asyncio.TaskGroup() as group:
        for _ in range(seconds):
            await as_often(clients, asked, rate, group)
    return clients


def main(seconds: int = 20) -> int:
    """Print what was seen; 1 when an answer was not as expected or did not come."""
    lost = 0
    with image() as service:
        for rate in _RATES:
            worked = service.seconds()
            clients = asyncio.run(_asked(service.port, rate, seconds))
            times = sorted(clients.seconds)
            middle, most = (times[int(len(times) * share)] * 1e3 for share in (0.5, 0.99))
            lost += len(clients.wrong)
            busy = (service.seconds() - worked) / seconds
            print(f"{rate} a second: {len(times)} answers, {len(clients.wrong)} not as expected,")
            print(f"  p50 {middle:.1f}, p99 {most:.1f}, longest {times[-1] * 1e3:.0f} ms,")
            print(f"  {busy:.0%} of a processor", *clients.wrong[:5], sep="\n  ", flush=True)
    return int(bool(lost))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
