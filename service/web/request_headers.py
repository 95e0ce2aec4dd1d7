"""What a request says in its headers of the answer it wants."""

from typing import NamedTuple

from starlette.types import Scope

_NAMES = {
    b"accept": 0,
    b"accept-encoding": 1,
    b"if-none-match": 2,
    b"if-modified-since": 3,
}


class RequestHeaders(NamedTuple):
    """The headers that choose an answer, each as one however often it was given."""

    accept: str
    accept_encoding: str
    if_none_match: str
    if_modified_since: str


def read_headers(scope: Scope) -> RequestHeaders:
    """What a request wants; empty where it does not say."""
    said = ["", "", "", ""]
    for name, value in scope["headers"]:
        place = _NAMES.get(name)
        if place is not None:
            text = str(value, "latin-1")
            said[place] = f"{said[place]}, {text}" if said[place] else text
    return RequestHeaders(*said)
