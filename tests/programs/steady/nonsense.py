"""Requests that nobody should send, made from what the service says it takes; seeded."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from random import Random
from typing import Any
from urllib.parse import quote, quote_plus

from calendars.california import Calendar
from service.answers import count, holidays
from service.law import PROCESSES
from service.request.parameters import Parameter, parameters_of

Asks = Mapping[str, Parameter[Any]]

_ASKED: dict[str, Asks] = {id_: parameters_of(process).named for id_, process in PROCESSES.items()}
_EVERY_NAME = sorted({name for asks in _ASKED.values() for name in asks})
_SUFFIXES = ("", "", ".json", ".ics", ".csv", ".svg", ".xml", ".", ".ics.ics", ".%00")
_VALUES = (
    *("", " ", "0", "-1", "+1", "01", "1e9", "9" * 400, "NaN", "-0", "true", "null", "∞", "½"),
    *("2026-02-30", "2026-13-01", "0000-00-00", "9999-12-31", "2026-1-5", "26-01-15", "20260115"),
    *("2026-01-15T00:00:00Z", "2026-01-15\n", " 2026-01-15", "2026-W03-4", "1999-12-31", "-2026"),
    # Digits of other scripts, and letters that turn the direction, join or cannot be seen.
    *(
        "\uff12\uff10\uff12\uff16-\uff10\uff11-\uff11\uff15",
        "\u0662\u0660\u0662\u0666-\u0660\u0661-\u0661\u0665",
        "\u202e2026-01-15",
        "\u2066x\u2069",
        "\ufeff",
        "\u200d",
    ),
    *("\x00", "\x1b[31m", "\x7f", "a\r\nSet-Cookie: a=b", "\ud800", "\U0010ffff", "e\u0301" * 90),
    *("2026-01-15/2026-01-01", "/", "2026-01-15/", "2020-01-01/2040-12-31", "2026-01-15/soon"),
    *("<script>alert(1)</script>", "' OR 1=1 --", "../../etc/passwd", "{0.__class__}", "%s%n"),
    *("${jndi:ldap://x}", "{{7*7}}", "👩‍👧" * 40, "x" * 61, "x" * 41, "a" * 5000),
)
_ESCAPES = (
    *("%", "%zz", "%ff%fe", "%c0%80", "%ed%a0%80", "%00", "%0d%0aX:1", "%E2%80%AE", "+", "%2525"),
    *("&&&", "=", ";", "%3Ffiled=2026-01-15", "%u2028", "%F4%90%80%80", "#", "%EF%BF%BF"),
)
_TAGS = ('"', '"' * 900, "W/", '*, "x"', "*", '"' + "x" * 9000 + '"', "\xff", ",,,", 'W/"a", "b')
_WHENS = (
    *("0", "Thu, 99 Foo 9999 99:99:99 GMT", "Thu, 01 Jan 1970", "9" * 500, "\xff", "now", ""),
    *("Thu, 26 Nov 2026 00:00:00 +9999", "Mon, 1 Jan 0001 00:00:00 -2359", "1 1 1 1"),
)
_WANTS = (
    ";;q=",
    "*/*;q=9",
    "text/calendar;q=0",
    ",",
    "a/b" * 3000,
    "\xff/*",
    "application/json;v=1",
)
_LONGEST = 80_000
_CODINGS = ("gzip", "gzip;q=0", "*;q=0", "identity;q=0, *;q=0", "br;;;", "gzip;q=x", ",gzip,\x00")
_NO_JSON = (
    *(
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"\xef\xbb\xbf{}",
        b'{"cases":NaN}',
        b'"\\ud800"',
    ),
    *(b"[" * 100_000, b'{"a":' * 100_000, b'{"cases":[' + b"9" * 5000 + b"]}"),
)
_KINDS = (
    *("application/json", "application/json", "text/plain", "application/x-www-form-urlencoded"),
    *("", "application/json; charset=utf-7", "multipart/form-data; boundary=\xff"),
)


@dataclass(frozen=True, slots=True)
class Ask:
    """A request, as far as it can be written."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""


def nonsense(number: int, seed: int = 0) -> Iterator[Ask]:
    """So many requests, the same ones for the same seed."""
    chance = Random(seed)  # noqa: S311 - the same ones are wanted, not secret ones
    return (_ask(chance) for _ in islice(iter(int, 1), number))


def _ask(chance: Random) -> Ask:
    make: Callable[[Random], Ask] = chance.choices(
        (_timeline, _page, _count, _calendar, _anywhere, _cases), (50, 15, 10, 8, 7, 10)
    )[0]
    return make(chance)


def _timeline(chance: Random) -> Ask:
    id_ = chance.choice(list(_ASKED))
    path = f"/v1/timelines/{id_}{chance.choice(_SUFFIXES)}"
    return _get(chance, path, _query(chance, _ASKED[id_]))


def _page(chance: Random) -> Ask:
    id_ = chance.choice(list(_ASKED))
    query = _query(chance, _ASKED[id_]).replace("school_break=", "school_break_first=")
    return _get(chance, f"{chance.choice(('', '/es'))}/{id_}", query)


def _count(chance: Random) -> Ask:
    return _get(chance, "/v1/count", _query(chance, count.QUERY.parameters))


def _calendar(chance: Random) -> Ask:
    named = chance.choice([*Calendar, "nobody", "courts%00", "."])
    return _get(chance, f"/v1/calendars/{named}", _query(chance, holidays.QUERY.parameters))


def _anywhere(chance: Random) -> Ask:
    parts = ("v1", "es", "timelines", "..", "", "static", "law", "x" * chance.randrange(9000))
    path = "/".join(chance.choices((*parts, *map(quote_plus_all, _VALUES)), k=3))
    method = chance.choice(("GET", "HEAD", "OPTIONS", "DELETE", "PUT", "PATCH", "TRACE", "BREW"))
    return Ask(method, f"/{path}", _headers(chance))


def _get(chance: Random, path: str, query: str) -> Ask:
    return Ask(chance.choice(("GET", "GET", "GET", "HEAD")), f"{path}?{query}", _headers(chance))


def _query(chance: Random, asks: Asks) -> str:
    """What would have been right, with something done to it."""
    said = [f"{name}={quote_plus_all(text)}" for name, text in _said(chance, asks)]
    for _ in range(chance.choice((0, 1, 1, 2, 5))):
        chance.choice(_MISTAKES)(chance, said, list(asks))
    chance.shuffle(said)
    return "&".join(said)[:_LONGEST]


def _said(chance: Random, asks: Asks) -> Iterator[tuple[str, str]]:
    first = date(2024, 1, 1) + timedelta(chance.randrange(4380))
    for name, parameter in asks.items():
        if parameter.required or chance.random() < 0.2:
            for _ in range(chance.randint(1, min(parameter.most, 3))):
                yield name, _value(chance, parameter, first)


def _value(chance: Random, parameter: Parameter[Any], first: date) -> str:
    schema = parameter.form.schema
    if isinstance(values := schema.get("enum"), list):
        return str(chance.choice(values))
    if schema["type"] == "integer":
        return str(chance.randint(-3, 40))
    somewhen = first + timedelta(chance.randint(-30, 400) * (not parameter.required))
    if "/" in str(schema.get("pattern")):
        return f"{somewhen}/{somewhen + timedelta(chance.randint(0, 300))}"
    return str(somewhen)


def _wrong_value(chance: Random, said: list[str], names: list[str]) -> None:
    said.append(f"{chance.choice(names)}={quote_plus_all(chance.choice(_VALUES))}")


def _wrong_escape(chance: Random, said: list[str], names: list[str]) -> None:
    said.append(f"{chance.choice(names)}={chance.choice(_ESCAPES)}")


def _wrong_name(chance: Random, said: list[str], names: list[str]) -> None:
    name = chance.choice([*names, *_EVERY_NAME, *_VALUES])
    place = chance.randrange(len(name) + 1)
    said.append(f"{quote_plus_all(name[:place] + name[place + 1 :])}=2026-01-15")


def _again(chance: Random, said: list[str], names: list[str]) -> None:
    pair = chance.choice([*said, f"{chance.choice(names)}=2026-03-02"])
    said.extend([pair] * chance.choice((1, 2, 70, 900)))


def _less(chance: Random, said: list[str], _names: list[str]) -> None:
    del said[: chance.randint(0, len(said))]


def _noise(chance: Random, said: list[str], _names: list[str]) -> None:
    said.append(quote(chance.randbytes(chance.choice((1, 9, 90))), safe="&=+;"))


def _much(chance: Random, said: list[str], names: list[str]) -> None:
    said.append(f"{chance.choice(names)}={'%E2%80%AE' * chance.choice((9, 500, 7000))}")


_MISTAKES = (_wrong_value, _wrong_escape, _wrong_name, _again, _less, _noise, _much)


def _headers(chance: Random) -> tuple[tuple[str, str], ...]:
    offered = {
        "if-none-match": _TAGS,
        "if-modified-since": _WHENS,
        "accept": _WANTS,
        "accept-encoding": _CODINGS,
        "host": ("", "evil.example", "\xff", "[::1"),
        "x-forwarded-for": ("1.2.3.4, " * 50, "\xff"),
    }
    return tuple(
        (name, chance.choice(values)) for name, values in offered.items() if chance.random() < 0.1
    )


def _cases(chance: Random) -> Ask:
    """Many questions in one body, which may be none."""
    body = chance.choice(_NO_JSON) if chance.random() < 0.1 else _body(chance)
    if chance.random() < 0.1:
        place = chance.randrange(len(body) + 1)
        body = body[:place] + chance.randbytes(3) + body[place + 3 :]
    kind = ("content-type", "application/json" if chance.random() < 0.9 else chance.choice(_KINDS))
    return Ask("POST", "/v1/timelines", (kind, *_headers(chance)), body)


def _body(chance: Random) -> bytes:
    cases = [_case(chance) for _ in range(chance.choice((0, 1, 3, 8)))]
    return json.dumps({chance.choice(("cases", "cases", "cases", "case")): cases}).encode()


def _case(chance: Random) -> object:
    id_ = chance.choice(list(_ASKED))
    case: dict[str, object] = {"id": chance.choice(("A-17", *_VALUES)), "process": id_}
    for name, text in _said(chance, _ASKED[id_]):
        case[name] = [text] if chance.random() < 0.2 else text
    others: Sequence[object] = (None, 1e400, -1, 1.5, True, {}, [[]], [None] * 70, 10**400)
    if chance.random() < 0.3:
        case[chance.choice((*_ASKED[id_], *_VALUES))] = chance.choice((*others, *_VALUES))
    return case if chance.random() < 0.95 else chance.choice(others)


def quote_plus_all(text: str) -> str:
    """Any text, half characters too, as a query has it."""
    return quote_plus(text.encode("utf-8", "surrogatepass"))
