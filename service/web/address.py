"""The address of a request: what it asks, and whether it was written as it was meant."""

from collections import Counter
from urllib.parse import parse_qsl, quote

from starlette.types import Scope

from calendars.translation import Language

_SAFE_IN_A_QUERY = "!$%&'()*+,/:;=?@"


def query_pairs(scope: Scope) -> list[tuple[str, str]]:
    """The query, as names and texts."""
    query: bytes = scope["query_string"]
    return parse_qsl(query.decode(errors="replace"), keep_blank_values=True)


def first_repeated(found: list[tuple[str, str]], most: int) -> tuple[str, int] | None:
    """The first name that is given more than `most` times, and how often."""
    if len(found) <= most:
        return None
    times = Counter(name for name, _ in found)
    return next(((name, given) for name, given in times.items() if given > most), None)


def language(scope: Scope) -> Language:
    """The language to say in what is wrong with a request."""
    query: bytes = scope["query_string"]
    return "es" if b"lang=es" in query.split(b"&") else "en"


def is_too_long(scope: Scope, longest: int) -> bool:
    """Whether it has more bytes than any question needs."""
    return len(scope["path"]) + len(scope["query_string"]) > longest


def redirect_target(scope: Scope) -> str | None:
    """The path and query that were meant, where a program encoded the question mark or added /."""
    path, mark, query = scope["path"].partition("?")
    bare = path.rstrip("/") or "/"
    if bare == path and not mark:
        return None
    queries = quote(query, _SAFE_IN_A_QUERY), scope["query_string"].decode("latin-1")
    return f"{quote(bare)}?{'&'.join(filter(None, queries))}".rstrip("?")
