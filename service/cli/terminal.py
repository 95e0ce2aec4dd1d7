"""A timeline on a terminal, in one language."""

import sys
from collections.abc import Iterable
from typing import Literal

import typer
from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text as Words

from calendars.translation import Language, Text
from service.answers.models import DateLine, TimelineAnswer
from service.formats import contact_text, letter_text, text

_CASES = Text(en="{task.fields[cases]:,} cases", es="{task.fields[cases]:,} casos")

_STANDING_STYLES = {"happened": "cyan", "known": "green", "projected": "yellow"}
_FOLDED = (text.WHAT, text.OUTCOME)
_LEAST = 16  # characters of a title, however narrow the terminal is
_GAP = 2
_INDENT = (0, 0, 0, 2)


def console_for(name: Literal["stdout", "stderr"]) -> Console:
    """A console in colour only on a terminal, as wide as that or 80 columns.

    A question mark replaces a character outside the encoding of the terminal.
    """
    encoding = getattr(sys, name).encoding
    stream = typer.get_text_stream(name, encoding=encoding, errors="replace")
    return Console(file=stream, highlight=False, markup=False, emoji=False)


def print_timeline(answer: TimelineAnswer, *, why: bool) -> None:
    """Print the dates, as a table where it fits; then the reasons, if `why`; then the notes."""
    console = console_for("stdout")
    with console.capture() as captured:
        _print(answer, console, why=why)
    # rich pads the last column with spaces to its width.
    for line in captured.get().splitlines():
        console.file.write(f"{line.rstrip()}\n")
    # Here, where a full disk is an error, and not when the file is forgotten.
    console.file.flush()


def print_errors(messages: Iterable[str]) -> None:
    """Print error messages, a line each: not folded, so that they can be searched."""
    console = console_for("stderr")
    for message in messages:
        console.print(message, style="red", soft_wrap=True)


def progress(language: Language) -> Progress:
    """A progress bar of a file, with the number of cases; hidden unless on a terminal."""
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
    console.print(answer.title, style="bold")
    console.print()
    table = _table(answer)
    if _width(answer) <= console.width:
        console.print(table)
    else:
        for line in answer.dates:
            _print_block(line, answer, console)
    for line in answer.dates if why else ():
        console.print()
        _explain(line, console, answer.lang)
    late = "\n".join(contact_text.late_lines(answer))
    letters = "\n".join(letter_text.late_lines(answer))
    for note in filter(None, (*text.notes(answer), late, letters, answer.disclaimer)):
        console.print()
        console.print(note)


def _table(answer: TimelineAnswer) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, _GAP, 0, 0), collapse_padding=True)
    columns = text.columns(answer)
    for column in columns:
        table.add_column(
            column.title.in_(answer.lang),
            no_wrap=column not in _FOLDED,
            overflow="fold" if column in _FOLDED else "ellipsis",
            min_width=_LEAST if column is text.WHAT else None,
            justify="right" if column is text.LEFT else "left",
        )
    for line in answer.dates:
        table.add_row(
            *(
                Words(column.cell(line, answer.lang, option), style=_style(column, line))
                for column in columns
            )
        )
    return table


def _width(answer: TimelineAnswer) -> int:
    """The least width of the table in which no cell is cut."""
    columns = text.columns(answer)
    return sum(_column_width(column, answer) + _GAP for column in columns) - _GAP


def _column_width(column: text.Column, answer: TimelineAnswer) -> int:
    if column is text.WHAT:
        return _LEAST
    cells = [column.cell(line, answer.lang, option) for line in answer.dates]
    texts = [column.title.in_(answer.lang), *cells]
    if column in _FOLDED:
        texts = [word for found in texts for word in found.split()]
    return max(map(cell_len, texts))


def _print_block(line: DateLine, answer: TimelineAnswer, console: Console) -> None:
    """Print a date in lines of its own, on a terminal too narrow for the table."""
    first, *others = (column for column in text.columns(answer) if column is not text.WHAT)
    cells = (text.cell(column, line, answer.lang, option) for column in others)
    below = (text.WHAT.cell(line, answer.lang, option), text.BETWEEN.join(filter(None, cells)))
    console.print(first.cell(line, answer.lang, option) or "–", style="bold")
    for words in filter(None, below):
        console.print(Padding(words, _INDENT))


def _style(column: text.Column, line: DateLine) -> str:
    if column is text.DATE:
        return "bold"
    if column is text.ARGUABLE:
        return "dim"
    if column is text.LEFT:
        return ""
    if column is text.STANDING:
        return _STANDING_STYLES.get(line.standing, "dim")
    return "" if line.date else "dim"


def option(name: str) -> str:
    """The option name of a parameter."""
    return f"--{name.replace('_', '-')}"


def _explain(line: DateLine, console: Console, language: Language) -> None:
    heading = f"{line.date}  {line.title}" if line.date else line.title
    console.print(heading, style="bold")
    outcome = line.outcome.text if line.outcome else ""
    used = line.meter.text if line.meter else ""
    for paragraph in filter(None, (text.rule(line, language), " ".join(line.why), outcome, used)):
        console.print(Padding(paragraph, _INDENT))
    for cited in line.citations:
        console.print(Padding(text.source(cited, language), _INDENT))
        # Terminals do not recognise a folded address as a link.
        console.print(f"  {cited.url}", soft_wrap=True, style="dim")
    if remedy := text.remedy(line, language):
        console.print(Padding(remedy, _INDENT))
