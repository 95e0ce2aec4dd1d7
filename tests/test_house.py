"""Names and sizes that the house keeps: CONTRIBUTING.md, the rule book."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
MODULES = {
    path.relative_to(ROOT).as_posix(): path.read_text("utf-8")
    for package in ("calendars", "service")
    for path in sorted((ROOT / package).rglob("*.py"))
}
MOST_LINES = 300
# One row a rule, one row a holiday: they are as long as the law is.
ROWS = ("service/law/", "calendars/holiday_rows.py")


def test_a_module_is_short() -> None:
    lengths = {module: len(text.splitlines()) for module, text in MODULES.items()}
    assert {
        module: length
        for module, length in lengths.items()
        if length > MOST_LINES and not module.startswith(ROWS)
    } == {}


def test_the_readme_says_why_each_dependency_is_there() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = [*project["dependencies"], *project["optional-dependencies"]["mcp"]]
    names = {match[0] for each in needed if (match := re.match(r"[a-z0-9-]+", each))}
    table = (ROOT / "README.md").read_text("utf-8").partition("### Why each dependency")[2]
    rows = re.findall(r"^\| ([a-z][^|]*) \|", table.partition("\n#")[0], re.MULTILINE)
    explained = {name.removesuffix(" (optional)") for row in rows for name in row.split(", ")}
    assert explained - {"package"} == names
