"""A sentence is made of a template and its blanks: nothing recognises or edits a finished one."""

import ast
from pathlib import Path

import pytest

import service

ROOMS = ("language", "formats")
# It cleans what was typed, for names of files and the values of RFC 5545.
CLEANS = {"formats/ical_property.py"}
SERVICE = Path(service.__file__).parent
MODULES = [path for room in ROOMS for path in sorted((SERVICE / room).rglob("*.py"))]


def named(module: Path) -> str:
    return module.relative_to(SERVICE).as_posix()


def imported(module: Path) -> set[str]:
    """The names of the modules that a module imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        match node:
            case ast.Import():
                found |= {name.name for name in node.names}
            case ast.ImportFrom():
                found.add(node.module or "")
            case _:
                pass
    return found


def test_there_are_modules_to_look_at() -> None:
    assert len(MODULES) > 30


@pytest.mark.parametrize("module", MODULES, ids=named)
def test_no_text_is_matched_or_replaced_by_a_pattern(module: Path) -> None:
    assert ("re" in imported(module)) is (named(module) in CLEANS)
