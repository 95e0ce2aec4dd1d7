"""Names and sizes that the house keeps: CONTRIBUTING.md, the rule book."""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from statistics import median
from typing import TypeAlias, TypeVar

ROOT = Path(__file__).parents[1]
MODULES = {
    path.relative_to(ROOT).as_posix(): path.read_text("utf-8")
    for package in ("calendars", "service")
    for path in sorted((ROOT / package).rglob("*.py"))
}
Node = TypeVar("Node", bound=ast.AST)
MOST_LINES = 300
MOST_LINES_OF_HALF = 7
PRIVATE_WITH_DOCSTRING = 0.25
MOST_CACHES = 20
HEADLESS = re.compile(r"(What|Whatever|Who|Whoever|Whose|How|Where|Which)\b")
METAPHORS = {
    *("almanac", "clerk", "docket", "grounds", "landing", "leaf", "manners", "noticed"),
    *("paper", "particulars", "reckoning", "said", "sequel", "sheet", "shelf", "shortcut"),
    *("signpost", "stairs", "told", "whoever"),
}
WORD = re.compile(r"[A-Z]?[a-z]+")
CACHE = re.compile(r"(functools\.)?(lru_cache|cache)\b|LRUCache\b")
# The table of languages is read there, and the two that stand in the code are taken apart.
OF_LANGUAGES = {"calendars/translation.py", "calendars/catalog.py"}
# One row a rule, one row a holiday: they are as long as the law is.
ROWS = ("service/law/", "calendars/holiday_rows.py")


def test_a_module_is_short() -> None:
    lengths = {module: len(text.splitlines()) for module, text in MODULES.items()}
    assert {
        module: length
        for module, length in lengths.items()
        if length > MOST_LINES and not module.startswith(ROWS)
    } == {}


@cache
def _trees() -> dict[str, ast.Module]:
    return {module: ast.parse(text) for module, text in MODULES.items()}


def _nodes(kind: type[Node]) -> Iterator[tuple[str, Node]]:
    for module, tree in _trees().items():
        for node in ast.walk(tree):
            if isinstance(node, kind):
                yield module, node


Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def _functions() -> list[tuple[str, Function]]:
    return [*_nodes(ast.FunctionDef), *_nodes(ast.AsyncFunctionDef)]


def test_half_of_the_functions_have_seven_lines_or_fewer() -> None:
    lengths = [(function.end_lineno or 0) - function.lineno + 1 for _, function in _functions()]
    assert median(lengths) <= MOST_LINES_OF_HALF


def test_a_private_function_is_mostly_named_and_not_described() -> None:
    private = [
        ast.get_docstring(function) is not None
        for _, function in _functions()
        if function.name.startswith("_") and not function.name.startswith("__")
    ]
    assert sum(private) <= len(private) * PRIVATE_WITH_DOCSTRING


def test_a_docstring_begins_with_a_noun_or_an_imperative() -> None:
    documented: list[tuple[str, ast.Module | ast.ClassDef | Function]]
    documented = [*_trees().items(), *_functions(), *_nodes(ast.ClassDef)]
    found = [(module, ast.get_docstring(node) or "") for module, node in documented]
    # A string below a field is its docstring too.
    found += [
        (module, node.value.value)
        for module, node in _nodes(ast.Expr)
        if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    ]
    assert len(found) > 1_000
    assert [each for each in found if HEADLESS.match(each[1])] == []


def test_names_are_words_of_the_field() -> None:
    """No metaphor of the first edition comes back, neither in a module's name nor in another."""
    names = [
        *((module, Path(module).stem) for module in MODULES),
        *((module, function.name) for module, function in _functions()),
        *((module, node.name) for module, node in _nodes(ast.ClassDef)),
        *((module, node.id) for module, node in _nodes(ast.Name)),
        *((module, node.arg) for module, node in _nodes(ast.arg)),
        *((module, node.attr) for module, node in _nodes(ast.Attribute)),
    ]
    found = {
        (module, name)
        for module, name in names
        if METAPHORS & {word.lower() for word in WORD.findall(name)}
    }
    assert found == set()


def test_each_cache_is_in_the_list_with_its_bound() -> None:
    """docs/performance.md, Caches: fewer than twenty."""
    text = (ROOT / "docs" / "performance.md").read_text("utf-8").partition("## Caches")[2]
    listed = re.findall(r"^\| `([\w/.]+)` \|", text, re.MULTILINE)
    caches = {
        f"{module.removeprefix('service/').removesuffix('.py')}.{name}"
        for module, name in _cached_names()
    }
    assert sorted(listed) == sorted(caches)
    assert len(listed) < MOST_CACHES


def _cached_names() -> Iterator[tuple[str, str]]:
    for module, function in _functions():
        if any(CACHE.match(ast.unparse(decorator)) for decorator in function.decorator_list):
            yield module, function.name
    for module, assigned in _nodes(ast.Assign):
        if CACHE.match(ast.unparse(assigned.value)):
            yield module, ast.unparse(assigned.targets[0]).removeprefix("self.")


def test_a_language_is_named_in_its_row_only() -> None:
    named = {
        module
        for module, node in _nodes(ast.Constant)
        if isinstance(node.value, str) and node.value in {"es", "/es", "lang=es"}
    }
    assert named - OF_LANGUAGES == set()


def test_the_readme_says_why_each_dependency_is_there() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = [*project["dependencies"], *project["optional-dependencies"]["mcp"]]
    names = {match[0] for each in needed if (match := re.match(r"[a-z0-9-]+", each))}
    table = (ROOT / "README.md").read_text("utf-8").partition("### Why each dependency")[2]
    rows = re.findall(r"^\| ([a-z][^|]*) \|", table.partition("\n#")[0], re.MULTILINE)
    explained = {name.removesuffix(" (optional)") for row in rows for name in row.split(", ")}
    assert explained - {"package"} == names
