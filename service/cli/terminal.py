"""A timeline on a terminal, in one language."""

import sys
from collections.abc import Iterable, Iterator
from typing import Literal

import typer
from rich.console import Console
from rich.padding import Padding
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text as Words

from calendars.translation import Language, Text
from service.answers.models import CitationOut, DateLine, TimelineAnswer
from service.formats.ical_text import IF_MISSED, RULE, SEEN

_DATE = Text("Date", "Fecha")
_ARGUABLE = Text("Arguable", "Discutible")
_LEFT = Text("Days left", "Faltan")
_WHO = Text("Who", "Quién")
_WHAT = Text("What", "Qué")
_STANDING = Text("Standing", "Estado")
_ACTORS = {
    None: Text("", ""),
    "parent": Text("Parent", "Familia"),
    "district": Text("District", "Distrito"),
    "cde": Text("CDE", "CDE"),
    "oah": Text("OAH", "OAH"),
    "party": Text("Either side", "Cualquiera"),
}
_STANDINGS = {
    "happened": Text("happened", "ocurrió"),
    "known": Text("known", "conocida"),
    "projected": Text("estimated", "estimada"),
    "pending": Text("waiting", "en espera"),
    "excused": Text("not needed", "no hace falta"),
    "undated": Text("no set time", "sin plazo fijo"),
}
_WAITS = Text("{title} (waits for {options})", "{title} (depende de {options})")
_ABOUT_ARGUABLE = Text(
    "Arguable: the law can be read to allow until that day. Rely on the first date.",
    "Discutible: la ley se puede leer como si permitiera hasta ese día. Confíe en la primera "
    "fecha.",
)
_CASES = Text("{task.fields[cases]:,} cases", "{task.fields[cases]:,} casos")

_STYLES = {"happened": "cyan", "known": "green", "projected": "yellow"}
_INDENT = (0, 0, 0, 2)


def console_for(name: Literal["stdout", "stderr"]) -> Console:
    """Where to print: in colour only on a terminal, as wide as that or 80 columns.

    A sign stands for letters that the terminal does not have.
    """
    encoding = getattr(sys, name).encoding
    stream = typer.get_text_stream(name, encoding=encoding, errors="replace")
    return Console(file=stream, highlight=False, markup=False, emoji=False)


def print_timeline(answer: TimelineAnswer, *, why: bool) -> None:
    """The dates in a table, a line each; then, if asked, the reasons; then what else to know."""
    console = console_for("stdout")
    with console.capture() as captured:
        _print(answer, console, why=why)
    # Without the blanks that fill the last column to its width.
    for line in captured.get().splitlines():
        console.file.write(f"{line.rstrip()}\n")


def complain(messages: Iterable[str]) -> None:
    """What is wrong, a line each: not folded, so that it can be searched."""
    console = console_for("stderr")
    for message in messages:
        console.print(message, style="red", soft_wrap=True)


def progress(language: Language) -> Progress:
    """How far a file is read, and how many cases that was; nothing unless on a terminal."""
    console = console_for("stderr")
    return Progress(
        BarColumn(),
        TaskProgressColumn(),
        TextColumn(_CASES.in_(language)),
        TimeElapsedColumn(),
        console=console,
        transient=True,
        disable=not console.file.isatty(),
    )


def _print(answer: TimelineAnswer, console: Console, *, why: bool) -> None:
    language = answer.lang
    console.print(answer.title, style="bold")
    console.print()
    console.print(_table(answer, language))
    for dated in answer.dates if why else ():
        console.print()
        _explain(dated, console, language)
    for note in (*_notes(answer, language), answer.disclaimer):
        console.print()
        console.print(note)


def _table(answer: TimelineAnswer, language: Language) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), collapse_padding=True)
    arguable = any(dated.latest_date for dated in answer.dates)
    counted = any(dated.days_left is not None for dated in answer.dates)
    table.add_column(_DATE.in_(language), no_wrap=True)
    if arguable:
        table.add_column(_ARGUABLE.in_(language), no_wrap=True)
    if counted:
        table.add_column(_LEFT.in_(language), no_wrap=True, justify="right")
    table.add_column(_WHO.in_(language), no_wrap=True)
    table.add_column(_WHAT.in_(language), overflow="fold")
    table.add_column(_STANDING.in_(language), no_wrap=True)
    for dated in answer.dates:
        table.add_row(*_cells(dated, language, arguable=arguable, counted=counted))
    return table


def _cells(
    dated: DateLine, language: Language, *, arguable: bool, counted: bool
) -> Iterator[Words]:
    style = "" if dated.date else "dim"
    yield Words(str(dated.date or ""), style="bold")
    if arguable:
        yield Words(str(dated.latest_date or ""), style="dim")
    if counted:
        yield Words("" if dated.days_left is None else str(dated.days_left))
    yield Words(_ACTORS[dated.who].in_(language), style=style)
    yield Words(_titled(dated, language), style=style)
    yield Words(_STANDINGS[dated.standing].in_(language), style=_STYLES.get(dated.standing, "dim"))


def _titled(dated: DateLine, language: Language) -> str:
    if not dated.waits_for:
        return dated.title
    options = ", ".join(option(name) for name in dated.waits_for)
    return _WAITS.in_(language).format(title=dated.title, options=options)


def option(name: str) -> str:
    """A parameter as the command line writes it."""
    return f"--{name.replace('_', '-')}"


def _explain(dated: DateLine, console: Console, language: Language) -> None:
    heading = f"{dated.date}  {dated.title}" if dated.date else dated.title
    console.print(heading, style="bold")
    if dated.rule:
        rule = RULE.in_(language).format(rule=dated.rule.text)
        console.print(Padding(rule, _INDENT))
    if dated.why:
        console.print(Padding(" ".join(dated.why), _INDENT))
    for cited in dated.citations:
        console.print(Padding(_source(cited, language), _INDENT))
        # An address is not folded, so that it can be followed.
        console.print(f"  {cited.url}", soft_wrap=True, style="dim")
    if dated.if_missed and dated.standing != "happened":
        remedy = IF_MISSED.in_(language).format(remedy=dated.if_missed)
        console.print(Padding(remedy, _INDENT))


def _source(cited: CitationOut, language: Language) -> str:
    words = f"“{cited.words}”" if cited.words else ""
    return " ".join(filter(None, (cited.cite, words, SEEN[cited.seen].in_(language))))


def _notes(answer: TimelineAnswer, language: Language) -> Iterator[str]:
    if any(dated.latest_date for dated in answer.dates):
        yield _ABOUT_ARGUABLE.in_(language)
    for notice in answer.notices:
        yield notice.text
