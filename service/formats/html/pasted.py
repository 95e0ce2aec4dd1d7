"""Addresses of cases as people paste them: of pages, of the API, of calendar programs."""

from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

from service.law import PROCESSES
from service.law.vocabulary import Process
from service.request.query import Pairs, without_appended
from service.request.timelines import TIMELINE

# Several cases in one address: a feed's, and that of the page that makes it.
_OF_SEVERAL = {"timelines", "together"}
# Parameters in which Google and Outlook hold the address of a feed.
_HOLDERS = {"cid", "url"}
_AROUND = " \t\r\n<>\"'“”"


class PastedCase(NamedTuple):
    """The process and the query of an address; no process where it is not that of a case."""

    process: Process | None = None
    pairs: Pairs = ()


def pasted_cases(text: str) -> Iterator[str]:
    """The address of each case in a text: several where it is that of several."""
    parts = _split(text)
    for name, value in parts.pairs:
        if name in _HOLDERS and "timelines" in value:
            yield from pasted_cases(value)
            return
    if parts.names & _OF_SEVERAL and parts.process is None:
        yield from (value for name, value in parts.pairs if name == TIMELINE.name)
    else:
        yield text


def pasted_case(text: str) -> PastedCase:
    """The case at an address, such as webcal://…/v1/timelines/records.ics?filed=2026-01-15."""
    parts = _split(text)
    return PastedCase(parts.process, parts.pairs)


class _Parts(NamedTuple):
    names: set[str]
    process: Process | None
    pairs: list[tuple[str, str]]


def _split(text: str) -> _Parts:
    address = text.strip(_AROUND)
    try:
        found = urlsplit(address if "?" in address else unquote(address))
    except ValueError:  # brackets that hold no IPv6 address
        return _Parts(set(), None, [])
    names = [part.lower().partition(".")[0] for part in found.path.split("/")]
    process = next((PROCESSES[name] for name in names if name in PROCESSES), None)
    return _Parts(set(names), process, without_appended(parse_qsl(found.query)))
