"""What the image is made from: `make image-check` builds it, these only read."""

import re

from tests.serving import ROOT

DOCKERFILE = (ROOT / "Dockerfile").read_text("utf-8")
IGNORED = (ROOT / ".dockerignore").read_text("utf-8").splitlines()

PINNED = {path.name for path in ROOT.glob("requirements*.txt")}


def test_only_what_is_copied_is_sent_to_the_build() -> None:
    """No secret, no test and no history can get in by mistake."""
    assert IGNORED[0] == "*"
    sent = {line.removeprefix("!") for line in IGNORED if line.startswith("!")}
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", DOCKERFILE, re.MULTILINE)
    assert sent == {name for names in copied for name in names.split()}


def test_both_stages_stand_on_one_base_that_the_build_can_pin() -> None:
    """By `--build-arg BASE=python:3.11-slim@sha256:…`."""
    before, *_ = DOCKERFILE.partition("\nFROM ")
    assert re.findall(r"^ARG BASE=(.+)$", before, re.MULTILINE) == ["python:3.11-slim"]
    assert re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE) == ["$BASE", "$BASE"]


def test_nothing_is_installed_that_is_not_pinned() -> None:
    (command,) = re.findall(r"-m pip (.*?[^\\])\n", DOCKERFILE, re.DOTALL)
    assert "--require-hashes" in command
    assert set(re.findall(r"--requirement (\S+?)\)?\s", f"{command} ")) <= PINNED
    assert not re.search(r"\b(apt-get|apk|curl|wget|ADD)\b", DOCKERFILE)


def test_it_runs_as_nobody_and_keeps_no_access_log_of_the_servers_own() -> None:
    """Granian writes one only when it is told to; ours is service/web/access_log.py."""
    last = DOCKERFILE.rpartition("\nFROM ")[2]
    assert re.search(r"^USER [1-9]\d*:[1-9]\d*$", last, re.MULTILINE)
    assert "--access-log" not in last
