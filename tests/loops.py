"""A coroutine is run to its end in a thread of its own: in this one the browser's loop may run."""

from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar

from anyio.from_thread import start_blocking_portal

Given = ParamSpec("Given")
Found = TypeVar("Found")


def run(
    begin: Callable[Given, Awaitable[Found]], *given: Given.args, **named: Given.kwargs
) -> Found:
    """What `begin` comes to."""
    with start_blocking_portal() as portal:
        return portal.call(lambda: begin(*given, **named))
