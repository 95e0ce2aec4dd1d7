"""No outbound connection, no disk, no home, no rights: all it needs is its own address."""

import json
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.programs.steady.serving import ROOT, alone, image_command

_INSIDE = Path(__file__).with_name("isolated.py")
_ROOT = os.geteuid() == 0
CASES = json.dumps({"cases": [{"id": "A-17", "process": "mediation", "filed": "2026-01-15"}]})
ASKED = [
    ("GET", "/v1/timelines/state-complaint?filed=2026-01-15", ""),
    ("GET", "/v1/timelines/state-complaint.ics?filed=2026-01-15&lang=es", ""),
    ("GET", "/v1/timelines/state-complaint.svg?filed=2026-01-15", ""),
    ("GET", "/v1/timelines/due-process.csv?filed=2026-01-15", ""),
    ("GET", "/v1/calendars/courts?year=2027", ""),
    ("GET", "/v1/count?start=2026-09-04&days=5&unit=business", ""),
    ("GET", "/es/state-complaint?filed=2026-01-15", ""),
    ("GET", "/openapi.yaml", ""),
    ("GET", "/docs", ""),
    ("POST", "/v1/timelines", CASES),
]


@dataclass(frozen=True, slots=True)
class Seen:
    """What was answered in there, and how the kernel saw the one that answered."""

    answers: list[tuple[int, str]]
    status: str
    said: str
    network: dict[str, str]
    writable: list[str]

    def calls(self, name: str) -> list[str]:
        return re.findall(rf"\b{name}\((.*)\) +=", self.said)


@pytest.fixture(scope="module")
def seen() -> Seen:
    """The image's command in namespaces of its own, for networks and for mounts."""
    inside = (image_command()[0], str(_INSIDE), "root" if _ROOT else "somebody", *image_command())
    done = subprocess.run(
        (*alone("--net", "--mount"), *inside),
        cwd=ROOT,
        input=json.dumps(ASKED),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return Seen(*json.loads(done.stdout))


def test_there_was_nothing_but_loopback(seen: Seen) -> None:
    devices = [line.partition(":")[0].strip() for line in seen.network["dev"].splitlines()[2:]]
    assert devices == ["lo"]
    assert seen.network["route"].splitlines()[1:] == []


def test_there_was_nowhere_to_write(seen: Seen) -> None:
    assert seen.writable == []


def test_it_was_nobody(seen: Seen) -> None:
    """proc(5): the real, effective, saved and filesystem user."""
    if _ROOT:
        assert "\nUid:\t10001\t10001\t10001\t10001\n" in seen.status
        assert "\nGid:\t10001\t10001\t10001\t10001\n" in seen.status
        assert "\nGroups:\t \n" in seen.status
        assert "\nNoNewPrivs:\t1\n" in seen.status


@pytest.mark.parametrize("number", range(len(ASKED)), ids=[path for _, path, _ in ASKED])
def test_it_answers_all_the_same(number: int, seen: Seen) -> None:
    status, body = seen.answers[number]
    assert status == 200, body
    assert len(body) > 500


def test_the_answer_is_the_right_one(seen: Seen) -> None:
    """34 CFR 300.152(a): 60 days after the complaint is filed."""
    dates = json.loads(seen.answers[0][1])["dates"]
    decision = next(dated for dated in dates if dated["id"] == "decision")
    assert decision["date"] == "2026-03-16"


def test_it_asks_nobody_anything(seen: Seen) -> None:
    """Not even a resolver, a log or a cache on this machine: `connect` is never called."""
    assert seen.calls("connect") == []


def test_its_only_sockets_are_those_it_listens_at(seen: Seen) -> None:
    """The server and its worker have one each."""
    sockets, bound = seen.calls("socket"), seen.calls("bind")
    assert len(sockets) == len(bound) == 2, sockets
    for opened, at in zip(sockets, bound, strict=True):
        assert opened.startswith("AF_INET, SOCK_STREAM")
        assert 'sin_addr=inet_addr("127.0.0.1")' in at
