"""`make same-bytes`: 240,000 answers, 64 at once, each with the bytes that it has when asked alone.

A second service that keeps no answers is asked first, one question after the other, and says what
they are. Then questions of every process and form are asked of the first one in every way: by HEAD,
compressed, with their own tag and with the tags of others. The argument is for how many.
"""

import asyncio
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import blake2b
from http.client import HTTPConnection
from random import Random

from service.law import PROCESSES
from tests.loops import run
from tests.programs.steady.serving import HOST, Service, image

AT_ONCE = 64
_HOT, _HOT_SHARE, _EVERY = 200, 0.4, 30
_MIB = 1024 * 1024
_FIRST, _DAYS = date(2024, 1, 1), 4380
_FORMS = (
    *("/v1/timelines/{}", "/v1/timelines/{}.json", "/v1/timelines/{}.ics"),
    *("/v1/timelines/{}.csv", "/v1/timelines/{}.svg", "/{}", "/es/{}", "/embed/{}"),
)
_PUBLIC_URL = "https://iep-clock.example"
# Another for each answer, by their nature.
_NOT_COMPARED = ("date: ",)


@dataclass(frozen=True, slots=True)
class Answer:
    """The status, the lines of the head but for the date, a digest of the body, and the tag."""

    status: int
    head: tuple[str, ...]
    body: bytes
    tag: str


@dataclass(frozen=True, slots=True)
class Way:
    """An address, and how it is asked."""

    path: str
    method: str = "GET"
    gzip: bool = False
    tag: str = ""


def addresses(number: int) -> list[str]:
    """So many different ones, of every process and form in both languages."""
    chance = Random(number)  # noqa: S311 - the same ones are wanted, not secret ones
    return [_address(chance, n) for n in range(number)]


def _address(chance: Random, number: int) -> str:
    filed = _FIRST + timedelta(chance.randrange(_DAYS))
    path = _FORMS[number % len(_FORMS)].format(chance.choice(list(PROCESSES)))
    # Pages have it in their path.
    language = f"&lang={chance.choice(('en', 'es'))}" if path.startswith("/v1") else ""
    return f"{path}?filed={filed}&label=A{number}{language}"


def alone(port: int, paths: Sequence[str]) -> dict[Way, Answer]:
    """The answers to each address, plain and compressed, one after the other."""
    connection = HTTPConnection(HOST, port, timeout=60)
    answers = {}
    for way in (Way(path, gzip=gzip) for path in paths for gzip in (False, True)):
        connection.request("GET", way.path, headers=_fields(way))
        response = connection.getresponse()
        lines = [f"{name.lower()}: {value}" for name, value in response.getheaders()]
        answers[way] = _answer(response.status, lines, response.read())
    connection.close()
    return answers


def differences(port: int, expected: dict[Way, Answer], number: int) -> tuple[Counter[str], int]:
    """How many answers were full, 304 and of HEAD, and how many are not as when asked alone."""
    return run(_asked, port, expected, number)


async def _asked(port: int, expected: dict[Way, Answer], number: int) -> tuple[Counter[str], int]:
    ways, counted, different = _ways(expected, number), Counter[str](), 0

    async def one_after_the_other() -> None:
        nonlocal different
        reader, writer = await asyncio.open_connection(HOST, port)
        for way, kind in ways:
            found = await _ask(reader, writer, way)
            counted[kind] += 1
            if found != _as_alone(expected[Way(way.path, gzip=way.gzip)], kind, found):
                different += 1
                print(f"Not as when asked alone: {way}")
        writer.close()

    await asyncio.gather(*(one_after_the_other() for _ in range(AT_ONCE)))
    return counted, different


def _ways(expected: dict[Way, Answer], number: int) -> Iterator[tuple[Way, str]]:
    chance = Random(0)  # noqa: S311 - as above
    known = list(expected)
    tags = [answer.tag for answer in expected.values()]
    for _ in range(number):
        way = chance.choice(known[:_HOT] if chance.random() < _HOT_SHARE else known)
        match chance.random():
            case share if share < 0.05:
                yield Way(way.path, "HEAD", way.gzip), "of HEAD"
            case share if share < 0.12:
                yield Way(way.path, gzip=way.gzip, tag=expected[way].tag), "304"
            case share if share < 0.2:
                other = chance.choice(tags)
                same = other.strip('W/"') == expected[way].tag.strip('W/"')
                yield Way(way.path, gzip=way.gzip, tag=other), "304" if same else "full"
            case _:
                yield way, "full"


def _as_alone(answer: Answer, kind: str, found: Answer) -> Answer:
    """What is expected; of a 304 the head has fewer lines, but all of them (RFC 9110 § 15.4.5)."""
    if kind == "full":
        return answer
    nothing = _digest(b"")
    if kind == "of HEAD":
        return Answer(answer.status, answer.head, nothing, answer.tag)
    has_tag = f"etag: {answer.tag}" in found.head
    head = found.head if has_tag and {*found.head} <= {*answer.head} else answer.head
    return Answer(304, head, nothing, answer.tag)


async def _ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: Way) -> Answer:
    fields = [f"{way.method} {way.path} HTTP/1.1", f"Host: {HOST}"]
    fields += [f"{name}: {value}" for name, value in _fields(way).items()]
    writer.write("\r\n".join((*fields, "", "")).encode())
    first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").splitlines()[:-1]
    status = int(first.split()[1])
    named = [f"{name.lower()}: {value}" for name, _, value in (ln.partition(": ") for ln in lines)]
    length = next((int(ln.partition(" ")[2]) for ln in named if ln.startswith("content-length")), 0)
    has_body = way.method != "HEAD" and status != 304
    return _answer(status, named, await reader.readexactly(length) if has_body else b"")


def _fields(way: Way) -> dict[str, str]:
    coding = {"Accept-Encoding": "gzip" if way.gzip else "identity"}
    return coding | ({"If-None-Match": way.tag} if way.tag else {})


def _answer(status: int, lines: Sequence[str], body: bytes) -> Answer:
    head = tuple(sorted(line for line in lines if not line.startswith(_NOT_COMPARED)))
    tag = next((line.partition(" ")[2] for line in head if line.startswith("etag: ")), "")
    return Answer(status, head, _digest(body), tag)


def _digest(body: bytes) -> bytes:
    return blake2b(body, digest_size=16).digest()


def memory(service: Service) -> str:
    """What a service has now, in words."""
    return f"{service.memory() / _MIB:.1f} MiB, {service.open_files()} files"


def main(number: int = 240_000) -> int:
    """Print what was seen; 1 when an answer was another than alone."""
    with image(PUBLIC_URL=_PUBLIC_URL, LIMIT_KEPT="1") as second:
        expected = alone(second.port, addresses(max(number // 40, 1)))
    statuses = Counter(answer.status for answer in expected.values())
    print(f"Asked alone: {len(expected)} answers, {dict(statuses)}", flush=True)
    with image(PUBLIC_URL=_PUBLIC_URL) as service:
        print(f"Before: {memory(service)}", flush=True)
        total, different = Counter[str](), 0
        began = time.perf_counter()
        for _ in range(_EVERY):
            counted, more = differences(service.port, expected, number // _EVERY)
            total, different = total + counted, different + more
            seconds = time.perf_counter() - began
            print(f"{total.total()} after {seconds:.0f} s: {memory(service)}", flush=True)
        print(f"{dict(total)}, {total.total() / seconds:.0f} a second; at most ", end="")
        print(f"{service.most_memory() / _MIB:.1f} MiB")
    print(f"{different} differ")
    return int(bool(different))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
