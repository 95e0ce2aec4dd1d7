"""Garbage collection in short pauses, between requests."""

import gc
from asyncio import AbstractEventLoop
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

# A collection of this generation comes after some thousand new objects.
_MIDDLE = 1


@contextmanager
def short_pauses(loop: AbstractEventLoop) -> Iterator[None]:
    """Collect what is new between requests, and exempt what survives from further collections.

    The law and the entries of the caches would be scanned each time, in pauses that grew to a
    third of a second. An entry that is dropped is freed without the collector. In the middle of a
    request, what a page is made of would be exempted too, and never freed.
    """
    is_due = False

    def freeze() -> None:
        nonlocal is_due
        gc.collect()
        gc.freeze()
        is_due = False

    def after_collection(phase: str, info: Mapping[str, int]) -> None:
        nonlocal is_due
        if phase == "stop" and info["generation"] == _MIDDLE and not is_due:
            is_due = True
            loop.call_soon_threadsafe(freeze)

    freeze()
    gc.callbacks.append(after_collection)
    try:
        yield
    finally:
        gc.callbacks.remove(after_collection)
        gc.unfreeze()
