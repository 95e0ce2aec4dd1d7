"""The package as others install it: all that it needs is in it, and nothing else."""

import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.docs.snippets import README, ROOT, Snippet, snippets

VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
BUILD = ("-m", "build", "--no-isolation", "--wheel")
LEFT_BEHIND = shutil.ignore_patterns(".*", "__pycache__", "node_modules", "build", "dist")
# A program of somebody who checks types: what it learns from the package must be of some type.
TYPED = """\
from datetime import date

from calendars.counting import Unit, count
from service.law import PROCESSES
from service.request.question import Question, read

question: Question = read(PROCESSES["state-complaint"], [("filed", "2026-01-15")])
filed: date = question.facts.filed
fifth: date = count(filed, 5, Unit.BUSINESS).day
reveal_type(count(filed, 5, Unit.BUSINESS).day)
"""
# A page and its style, asked of the service itself.
ASKED = """\
import re
from starlette.testclient import TestClient
from service.app import app

client = TestClient(app)
page = client.get("/state-complaint?filed=2026-01-15")
style = client.get(re.search(r'href="(/static/page[^"]+)"', page.text)[1])
print(page.status_code, "March 16, 2026" in page.text, style.status_code, len(style.text) > 1000)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package, built from a copy of the source by what `make wheel` calls."""
    assert f"$(python) {' '.join(BUILD)}\n" in (ROOT / "Makefile").read_text("utf-8")
    source = tmp_path_factory.mktemp("source") / "copy"
    shutil.copytree(ROOT, source, ignore=LEFT_BEHIND)
    run(Path(sys.executable), *BUILD, folder=source)
    (built,) = (source / "dist").iterdir()
    return built


@pytest.fixture(scope="module")
def clean(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python that has the package from the wheel alone, and what it depends on from here."""
    folder = tmp_path_factory.mktemp("clean")
    run(Path(sys.executable), "-m", "venv", "--without-pip", ".", folder=folder)
    python = folder / "bin" / "python"
    pip = ("-m", "pip", "--python", str(python), "install", "--quiet", "--no-index", "--no-deps")
    run(Path(sys.executable), *pip, str(wheel), folder=folder)
    (packages,) = folder.glob("lib/*/site-packages")
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
    return python


def run(program: Path, *arguments: str, folder: Path) -> str:
    """What a program prints that sees nothing of the source."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    ran = subprocess.run(
        (str(program), *arguments),
        cwd=folder,
        env=environment,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    assert ran.returncode == 0, ran.stdout
    return ran.stdout


def in_readme(heading: str) -> list[Snippet]:
    return [found for found in snippets(README) if found.heading == heading]


def test_holds_the_two_packages_whole_and_nothing_else(wheel: Path) -> None:
    sources = {
        path.relative_to(ROOT).as_posix()
        for package in ("calendars", "service")
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    about = f"iep_clock-{VERSION}.dist-info"
    names = ("METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE", "top_level.txt")
    with ZipFile(wheel) as opened:
        found = set(opened.namelist())
    assert {
        "calendars/py.typed",
        "service/py.typed",
        "service/formats/html/static/page.css",
    } <= sources
    assert found == sources | {f"{about}/{name}" for name in names}


def test_gives_the_package_and_not_the_source(clean: Path, tmp_path: Path) -> None:
    where = "import calendars, service; print(calendars.__file__, service.__file__, sep='\\n')"
    found = run(clean, "-c", where, folder=tmp_path).splitlines()
    assert all(Path(path).is_relative_to(clean.parents[1]) for path in found)


def test_gives_the_command(clean: Path, tmp_path: Path) -> None:
    asked = ("state-complaint", "--filed", "2026-01-15")
    said = run(clean, str(clean.with_name("iep-clock")), *asked, folder=tmp_path)
    (session,) = (found for found in in_readme("Ask it") if "--filed 2026-01-15" in found.text)
    assert said
    assert said in session.text


def test_gives_the_library(clean: Path, tmp_path: Path) -> None:
    (example,) = in_readme("Use it as a library")
    assert len(example.text.splitlines()) == 10
    assert run(clean, "-W", "error", "-c", example.text, folder=tmp_path) == example.shown


def test_ships_its_types(clean: Path, tmp_path: Path) -> None:
    """PEP 561: "Package maintainers who wish to support type checking of their code MUST add a
    marker file named `py.typed`".
    """
    (example,) = in_readme("Use it as a library")
    for name, text in (("typed.py", TYPED), ("readme.py", example.text)):
        (tmp_path / name).write_text(text, "utf-8")
    mypy = ("-m", "mypy", "--strict", "--config-file=", "--python-executable", str(clean))
    said = run(Path(sys.executable), *mypy, "typed.py", "readme.py", folder=tmp_path)
    assert "Success" in said
    assert 'typed.py:10: note: Revealed type is "datetime.date"' in said


def test_serves_its_pages(clean: Path, tmp_path: Path) -> None:
    assert run(clean, "-c", ASKED, folder=tmp_path) == "200 True 200 True\n"
