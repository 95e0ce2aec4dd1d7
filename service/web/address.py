"""Request addresses: redirects to the plain address, length limit, query and language."""

import re
from collections import Counter
from collections.abc import Set as AbstractSet
from urllib.parse import parse_qsl, quote

from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from calendars.translation import DEFAULT_LANGUAGE, LANGUAGES, Language, Text, chosen_language
from service.answers.problems import ADDRESS_TOO_LONG, RefusedError
from service.request.query import without_appended
from service.settings import Settings

_SAFE_IN_A_QUERY = "!$%&'()*+,/:;=?@"
_SLASHES = re.compile("//+")
# Clients of MCP add a slash, and drop the body of a redirected message.
MCP_PATHS = ("/mcp", "/mcp/")
# 308 keeps the method and the body.
_REDIRECTS = {"GET": 301, "HEAD": 301, "POST": 308}
_TOO_LONG = Text(
    en="An address may have {most} bytes. Ask about many cases with POST /v1/timelines.",
    es="Una dirección puede tener {most} bytes. Para muchos casos use POST /v1/timelines.",
)


class PlainAddress:
    """Middleware that redirects to the plain address and refuses an address that is too long.

    `names` are the parts of a path, without suffix, that may be meant by one with capitals.
    """

    def __init__(self, app: ASGIApp, settings: Settings, names: AbstractSet[str]) -> None:
        self._app = app
        self._names = names
        self._longest = settings.longest_address
        self._public_url = settings.public_url

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        app = self._app
        if scope["type"] == "http":
            if len(scope["path"]) + len(scope["query_string"]) > self._longest:
                raise RefusedError(ADDRESS_TOO_LONG, _TOO_LONG.format(most=self._longest))
            status = _REDIRECTS.get(scope["method"])
            target = redirect_target(scope, self._names) if status else None
            if status and target:
                app = _redirect(status, self._public_url + target)
        await app(scope, receive, send)


def _redirect(status: int, location: str) -> Response:
    # Caches store permanent redirects, and a query describes a case.
    private = {"Cache-Control": "no-store"} if "?" in location else {}
    return Response(status_code=status, headers={"Location": location} | private)


def redirect_target(scope: Scope, names: AbstractSet[str]) -> str | None:
    """The plain address of a path with `%3F`, a doubled or trailing slash, or capitals; else none.

    Capitals lead to one of the `names` and stay in any other part: what is unknown is not found.
    """
    if scope["path"] in MCP_PATHS:
        return None
    path, mark, query = scope["path"].partition("?")
    parts = _SLASHES.sub("/", path).rstrip("/").split("/")
    plain = "/".join(_lower(part, names) for part in parts) or "/"
    if plain == path and not mark:
        return None
    queries = (quote(part, _SAFE_IN_A_QUERY) for part in (query, scope["query_string"]))
    return f"{quote(plain)}?{'&'.join(filter(None, queries))}".rstrip("?")


def _lower(part: str, names: AbstractSet[str]) -> str:
    lower = part.lower()
    return lower if lower.partition(".")[0] in names else part


def query_pairs(scope: Scope) -> list[tuple[str, str]]:
    """The query string as name and value pairs."""
    query: bytes = scope["query_string"]
    return parse_qsl(query.decode(errors="replace"), keep_blank_values=True)


def pairs_without_appended(scope: Scope) -> list[tuple[str, str]]:
    """The query of a page, a feed or a picture, without the parameters that others append."""
    return without_appended(query_pairs(scope))


def first_repeated(pairs: list[tuple[str, str]], most: int) -> tuple[str, int] | None:
    """The first name that a query has more than `most` times, and its count."""
    if len(pairs) <= most:
        return None
    counts = Counter(name for name, _ in pairs)
    return next(((name, count) for name, count in counts.items() if count > most), None)


def language(scope: Scope) -> Language:
    """The language of a request: `lang` in its query, else that of its path."""
    return chosen_language(query_pairs(scope), language_of_path(scope["path"]))


def language_of_path(path: str) -> Language:
    """The language whose prefix begins the path of a page."""
    for code, row in LANGUAGES.items():
        if row.prefix and (path == row.prefix or path.startswith(f"{row.prefix}/")):
            return code
    return DEFAULT_LANGUAGE
