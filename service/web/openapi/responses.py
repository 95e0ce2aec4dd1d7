"""Responses of routes, and the headers and problems that they share."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from service.answers import problems as of
from service.answers.problems import ProblemKind
from service.formats.media_types import JSON, PROBLEM_JSON

# JSON of any shape, and what FastAPI takes as the `responses` of a route.
Json: TypeAlias = dict[str, Any]
Responses: TypeAlias = dict[int | str, Json]

_HEADERS = {
    "Cache-Control": "How long the answer may be used without asking again; no-store: not kept.",
    "Content-Disposition": "A name for a file of the answer.",
    "Content-Language": "The language of the texts.",
    "ETag": "The same until the rules or the service change. Send it back as If-None-Match.",
    "Last-Modified": "When the rules were published. May be sent back as If-Modified-Since.",
    "Link": "The same question in its other forms, unless it is very long.",
    "Retry-After": "Seconds after which to ask again.",
    "Vary": "The headers of the question that the answer depends on.",
    "X-Request-Id": "The request in the log of whoever runs the service.",
    "X-Robots-Tag": "noindex wherever the address has a query: it tells of a case.",
}
CACHEABLE = ("ETag", "Last-Modified", "Cache-Control", "Content-Language", "Vary")
V1 = (*CACHEABLE, "X-Robots-Tag")
FILES = (*V1, "Link", "Content-Disposition")

# Problems of every operation, of a query, of one whose format Accept decides, and of a body.
UNKNOWN = (of.UNKNOWN_PROCESS, of.UNKNOWN_CALENDAR, of.UNKNOWN_DISTRICT, of.UNKNOWN_LETTER)
ANY = (of.ADDRESS_TOO_LONG, of.INTERNAL_ERROR)
QUERY = (of.INVALID_QUESTION, *ANY)
NEGOTIATED = (of.NOT_ACCEPTABLE, *QUERY)
_READ = (of.MALFORMED_JSON, of.BODY_TOO_LARGE, of.UNSUPPORTED_MEDIA_TYPE)
BODY = (*_READ, of.INVALID_CASES, of.UNAVAILABLE, *ANY)
FILE = (of.BODY_TOO_LARGE, of.UNSUPPORTED_FILE_TYPE, of.NOT_A_CALENDAR, of.UNAVAILABLE, *ANY)


def reference(kind: str, name: str) -> Json:
    """A reference to a component."""
    return {"$ref": f"#/components/{kind}/{name}"}


def answers(
    says: str,
    model: object,
    refusals: Sequence[ProblemKind],
    headers: Sequence[str] = V1,
    texts: Mapping[str, str] = {},
) -> Responses:
    """Responses of a route: its answer, by a model or its name and as `texts`, and problems."""
    text: Json = {"type": "string"}
    as_text = {media: {"schema": text | {"description": of}} for media, of in texts.items()}
    answer: Json = {"description": says, "headers": _references(headers), "content": as_text}
    if isinstance(model, str):
        answer["content"] = {JSON.type: {"schema": reference("schemas", model)}, **as_text}
    elif model:
        answer |= {"model": model, "content": {JSON.type: {}, **as_text}}
    named: dict[int, str] = {304: "NotModified"} if "ETag" in headers else {}
    named |= {each.status: _name(each) for each in refusals}
    return {200: answer, **{status: reference("responses", named[status]) for status in named}}


def components() -> dict[str, Json]:
    """The component headers and responses, by name."""
    headers: Json = {name: _header(name, says) for name, says in _HEADERS.items()}
    unchanged = {"description": "Nothing changed.", "headers": _references(CACHEABLE)}
    problems = {_name(kind): _problem(kind) for kind in (*NEGOTIATED, *BODY, *FILE, *UNKNOWN)}
    return {"headers": headers, "responses": {"NotModified": unchanged, **problems}}


def _header(name: str, says: str) -> Json:
    always = name not in {"Last-Modified", "Link", "X-Robots-Tag"}
    return {"description": says, "required": always, "schema": {"type": "string"}}


def _problem(kind: ProblemKind) -> Json:
    retry = ("Retry-After",) if kind is of.UNAVAILABLE else ()
    return {
        "description": f"{kind.title.en}.",
        "headers": _references(("Cache-Control", "Content-Language", "X-Request-Id", *retry)),
        "content": {PROBLEM_JSON.type: {"schema": reference("schemas", "Problem")}},
    }


def _name(kind: ProblemKind) -> str:
    # By its variable, because two kinds may have the same id: UnsupportedFileType.
    return next(name for name, value in vars(of).items() if value is kind).title().replace("_", "")


def _references(names: Sequence[str]) -> Json:
    return {name: reference("headers", name) for name in names}
