"""Garbage collection between requests."""

import asyncio
import gc
import weakref

from service.web.garbage import short_pauses
from tests.loops import run


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
        assert gc.get_freeze_count() <= frozen
        del part
        await asyncio.sleep(0)
        return left


def test_what_a_request_leaves_is_freed_before_the_rest_is_frozen() -> None:
    """Frozen in the middle of a request, it would never be freed."""
    assert run(left_by_a_request)() is None
