"""Request headers that choose a representation."""

from typing import NamedTuple

from starlette.types import Scope

_NAMES = {
    b"accept": 0,
    b"accept-encoding": 1,
    b"if-none-match": 2,
    b"if-modified-since": 3,
}


class RequestHeaders(NamedTuple):
    """The values of these headers; a header that was sent several times is one list."""

    accept: str
    accept_encoding: str
    if_none_match: str
    if_modified_since: str


def read_headers(scope: Scope) -> RequestHeaders:
    """The headers of a request; empty where it does not have one."""
    values = ["", "", "", ""]
    for name, value in scope["headers"]:
        place = _NAMES.get(name)
        if place is not None:
            text = str(value, "latin-1")
            values[place] = f"{values[place]}, {text}" if values[place] else text
    return RequestHeaders(*values)
