"""Garbage collection between requests; in a process of its own, without another application."""

import asyncio
import gc
import subprocess
import sys
import weakref

from service.web.garbage import short_pauses


class Part:
    """Part of a page: it holds what holds it."""

    whole: "Part"


async def left_by_a_request() -> weakref.ref[Part]:
    with short_pauses(asyncio.get_running_loop()):
        part = Part()
        part.whole = part
        left = weakref.ref(part)
        frozen = gc.get_freeze_count()
        gc.collect(1)
        assert gc.get_freeze_count() == frozen
        del part
        await asyncio.sleep(0)
        return left


def test_what_a_request_leaves_is_freed_before_the_rest_is_frozen() -> None:
    """Frozen in the middle of a request, it would never be freed."""
    program = [sys.executable, "-m", "tests.web.test_garbage"]
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


if __name__ == "__main__":
    sys.exit(asyncio.run(left_by_a_request())() is not None)
