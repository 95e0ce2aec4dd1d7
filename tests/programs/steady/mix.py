"""What many people and programs ask of the service in a while; seeded."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from calendars.california import Calendar
from service.law import PROCESSES

_FIRST, _DAYS = date(2024, 1, 1), 4380
_PLAIN = ("/", "/es", "/law", "/es/help", "/docs", "/v1/processes", "/openapi.yaml", "/healthz")
_WRONG = (
    ("/v1/timelines/state-complaint?filed=2026-02-30", 422),
    ("/v1/timelines/state-complaint.ics?filed=2026-01-15&decison=2026-03-10", 422),
    ("/due-process?filed=soon", 422),
    ("/v1/timelines/complaint?filed=2026-01-15", 404),
    ("/nowhere", 404),
    ("/v1/timelines/mediation.pdf?filed=2026-01-15", 406),
    (f"/v1/count?{'x' * 17_000}", 414),
)
_FEEDS = 200
_SHARES = {
    "timeline": 30,
    "poll": 25,
    "other form": 15,
    "page": 8,
    "plain": 7,
    "count": 5,
    "calendar": 4,
    "wrong": 4,
    "cases": 2,
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A request, how it must be answered, and whether its tag is sent along once it is known."""

    path: str
    status: int = 200
    body: bytes = b""
    polled: bool = False
    gzip: bool = False


def mix(seed: int = 0) -> Iterator[Asked]:
    """Requests without end."""
    chance = Random(seed)  # noqa: S311 - the same ones are wanted, not secret ones
    while True:
        yield from (_asked(kind, chance) for kind in _kinds(chance))


def _kinds(chance: Random) -> list[str]:
    return chance.choices(list(_SHARES), list(_SHARES.values()), k=100)


def _asked(kind: str, chance: Random) -> Asked:
    gzip = chance.random() < 0.5
    match kind:
        case "timeline":
            return Asked(f"/v1/timelines/{_question(chance, '.json')}", gzip=gzip)
        case "poll":
            known = Random(chance.randrange(_FEEDS))  # noqa: S311 - as above
            return Asked(f"/v1/timelines/{_question(known, '.ics')}", polled=True, gzip=True)
        case "other form":
            suffix = chance.choice((".ics", ".csv", ".svg"))
            return Asked(f"/v1/timelines/{_question(chance, suffix)}", gzip=gzip)
        case "page":
            id_, _, query = _question(chance, "").partition("?")
            return Asked(f"{chance.choice(('', '/es'))}/{id_}?{query.partition('&')[0]}", gzip=True)
        case "plain":
            return Asked(chance.choice(_PLAIN), gzip=gzip)
        case "count":
            days, unit = chance.randint(-60, 60), chance.choice(("calendar", "business", "court"))
            return Asked(f"/v1/count?start={_day(chance)}&days={days}&unit={unit}")
        case "calendar":
            suffix, year = chance.choice((".json", ".ics")), chance.randint(2024, 2036)
            return Asked(f"/v1/calendars/{chance.choice(list(Calendar))}{suffix}?year={year}")
        case "wrong":
            return Asked(*chance.choice(_WRONG))
        case _:
            return Asked("/v1/timelines", body=_cases(chance), gzip=gzip)


def _question(chance: Random, suffix: str) -> str:
    query = f"filed={_day(chance)}&lang={chance.choice(('en', 'es'))}&case=c{chance.randrange(99)}"
    return f"{chance.choice(list(PROCESSES))}{suffix}?{query}"


def _cases(chance: Random) -> bytes:
    number = chance.choices((1, 10, 100, 500), (50, 40, 9, 1))[0]
    cases = [
        {"id": f"A-{at}", "process": chance.choice(list(PROCESSES)), "filed": _day(chance)}
        for at in range(number)
    ]
    return json.dumps({"cases": cases}).encode()


def _day(chance: Random) -> str:
    return (_FIRST + timedelta(chance.randrange(_DAYS))).isoformat()
