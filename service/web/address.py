"""The address of a request: what it asks, and whether it was written as it was meant."""

from urllib.parse import parse_qsl, quote

from starlette.types import Scope

from calendars.text import Language

LONGEST = 16 * 1024
_SAFE_IN_A_QUERY = "!$%&'()*+,/:;=?@"


def pairs(scope: Scope) -> list[tuple[str, str]]:
    """The query, as names and texts."""
    query: bytes = scope["query_string"]
    return parse_qsl(query.decode(errors="replace"), keep_blank_values=True)


def language(scope: Scope) -> Language:
    """The language to say in what is wrong with a request."""
    query: bytes = scope["query_string"]
    return "es" if b"lang=es" in query.split(b"&") else "en"


def too_long(scope: Scope) -> bool:
    """Whether it has more bytes than any question needs."""
    return len(scope["path"]) + len(scope["query_string"]) > LONGEST


def meant(scope: Scope) -> str | None:
    """The path and query that were meant, where a program encoded the question mark or added /."""
    path, mark, query = scope["path"].partition("?")
    bare = path.rstrip("/") or "/"
    if bare == path and not mark:
        return None
    queries = quote(query, _SAFE_IN_A_QUERY), scope["query_string"].decode("latin-1")
    return f"{quote(bare)}?{'&'.join(filter(None, queries))}".rstrip("?")
