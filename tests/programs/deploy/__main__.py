"""Ten thousand subscribers poll: how many requests nginx gets, and how many of them reach us.

It takes minutes, and is no part of `make test`.
"""

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.programs.deploy.front import Front, fronting
from tests.programs.deploy.replicas import Replica, two_replicas
from tests.programs.deploy.subscribers import poll, subscribers

EVERYONE = 10_000
# Nobody waits an hour for what Cache-Control calls an hour.
HOUR = 240.0
ALSO = {
    "proxy_ignore_headers Vary;": "proxy_ignore_headers Vary Cache-Control;\n"
    f"        proxy_cache_valid 200 {HOUR:.0f}s;",
    # All of them ask from one address here.
    "rate=100r/s": "rate=100000r/s",
}
HEADINGS = (
    "addresses",
    "round",
    "nginx got",
    "200",
    "304",
    "other",
    "reached us",
    "304 by us",
    "KB",
    "a second",
)


def main() -> None:
    """A line a round."""
    _print(*HEADINGS)
    for addresses in (1_000, EVERYONE):
        with TemporaryDirectory() as folder:
            _measure(Path(folder), addresses)


def _measure(folder: Path, addresses: int) -> None:
    everyone = subscribers(EVERYONE, addresses)
    with two_replicas(folder) as replicas, fronting(folder, replicas, ALSO) as front:
        before = _counted(front, replicas)
        for name in ("subscribe", "again within the hour", "an hour later"):
            if name == "an hour later":
                time.sleep(HOUR)
            came = poll(front.port, everyone)
            after = _counted(front, replicas)
            got, reached, unchanged = (now - then for now, then in zip(after, before, strict=True))
            before = after
            _print(
                addresses,
                name,
                got,
                came.statuses[200],
                came.statuses[304],
                came.statuses.total() - came.statuses[200] - came.statuses[304],
                reached,
                unchanged,
                came.octets // 1000,
                round(got / came.seconds),
            )


def _counted(front: Front, replicas: tuple[Replica, ...]) -> tuple[int, int, int]:
    """How many requests nginx got, how many reached the replicas, how many got a 304 from them."""
    written, unchanged = (sum(replica.answered(n) for replica in replicas) for n in (200, 304))
    return len(front.lines()), written + unchanged, unchanged


def _print(*columns: object) -> None:
    first, second, *others = (str(column) for column in columns)
    sys.stdout.write(f"{first:>9}  {second:22}{''.join(f'{other:>11}' for other in others)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
