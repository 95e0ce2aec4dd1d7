"""Request headers that choose a representation."""

from typing import NamedTuple

from starlette.types import Scope

_INDEXES = {
    b"accept": 0,
    b"accept-encoding": 1,
    b"if-none-match": 2,
    b"if-modified-since": 3,
    b"accept-language": 4,
}


class RequestHeaders(NamedTuple):
    """The values of these headers; repeated ones are joined by commas (RFC 9110 § 5.3)."""

    accept: str
    accept_encoding: str
    if_none_match: str
    if_modified_since: str
    accept_language: str


def read_headers(scope: Scope) -> RequestHeaders:
    """The negotiation headers of a request; empty where it does not have one."""
    values = ["", "", "", "", ""]
    for name, value in scope["headers"]:
        index = _INDEXES.get(name)
        if index is not None:
            text = str(value, "latin-1")
            values[index] = f"{values[index]}, {text}" if values[index] else text
    return RequestHeaders(*values)
