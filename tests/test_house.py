"""Names and sizes that the house keeps: CONTRIBUTING.md, the rule book."""

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
