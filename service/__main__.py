"""The command line: `python -m service state-complaint --filed 2026-01-15`."""

import os
import sys
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Annotated, BinaryIO

import typer

from calendars.translation import Language, Text, chosen_language
from service.answers.worklist import NO_FILTERS, STATES, USUAL_FILTERS, Filters
from service.cli import school_calendar
from service.cli.batch import OutputOptions, answers, written_worklist
from service.cli.case_file import FileFormat, cases
from service.cli.command import SETTINGS, command, public_url
from service.cli.terminal import option, print_errors, progress
from service.engine.faults import Unreadable
from service.language.faults import message
from service.language.messages import DISCLAIMER
from service.law import PROCESSES
from service.request.parameters import AS_OF
from service.request.query import clipped
from service.request.values import TODAY

_ABOUT = Text(
    en="Every key date of a California special-education dispute, who must act, and why that day.",
    es="Cada fecha importante de una disputa de educación especial en California, quién debe "
    "actuar y por qué ese día.",
)
_PROCESSES = Text(en="What was filed, or will be", es="Lo que se presentó, o se va a presentar")
_MANY = Text(en="Many cases at once", es="Muchos casos a la vez")
_SCHOOL = Text(en="The school's calendar", es="El calendario de la escuela")
_LANG = Text(en="The language of everything", es="El idioma de todo")
_BATCH = Text(
    en="The dates of all the cases in a file: a row a date, and a row a problem where there is one."
    "\n\n"
    "The columns of a CSV file are id, process, filed and any other parameter. What may be "
    "repeated stands in one cell with ; between, or in several columns. An NDJSON file has an "
    "object a line, with the same names. It ends with 1 when a case had a problem.",
    es="Las fechas de todos los casos de un archivo: una fila por fecha, y una fila por problema "
    "si hay alguno."
    "\n\n"
    "Las columnas de un archivo CSV son id, process, filed y cualquier otro parámetro. Lo que se "
    "puede repetir va en una celda con ; en medio, o en varias columnas. Un archivo NDJSON tiene "
    "un objeto por línea, con los mismos nombres. Termina con 1 si un caso tuvo un problema.",
)
_FILE = Text(en="The file, or - for standard input", es="El archivo, o - para la entrada estándar")
_FORMAT = Text(
    en="How the file is written. If left out: as its name ends, and CSV for any other name",
    es="Cómo está escrito el archivo. Si se omite: según termine su nombre, y CSV con otro nombre",
)
_OUTPUT = Text(en="How the answers are written", es="Cómo se escriben las respuestas")
_WORKERS = Text(
    en="How many processes share the work", es="Cuántos procesos se reparten el trabajo"
)
_PROBLEMS = Text(
    en="Cases: {cases}. With a problem: {problems}.",
    es="Casos: {cases}. Con un problema: {problems}.",
)
_LOST = Text(
    en="The output cannot be written: {reason}.", es="No se puede escribir la salida: {reason}."
)
_STDOUT = 1
_IO_ERROR = 74
_ONLY = Text(
    en="A worklist of these states only, with commas: overdue, late, arguable",
    es="Una lista de pendientes solo con estos estados, con comas: overdue, late, arguable",
)
_SOON = Text(
    en="Add to the worklist what is due in so many days or fewer",
    es="Agrega a la lista lo que vence en tantos días o menos",
)
_ONLY_STATES = Text(
    en="--only takes overdue, late and arguable, with commas between.",
    es="--only acepta overdue, late y arguable, con comas en medio.",
)
_NO_OUTPUT_FORMAT = Text(
    en="--only and --soon write CSV, --html a page: leave out --output-format.",
    es="--only y --soon escriben CSV, --html una página: omita --output-format.",
)
_HTML = Text(
    en="A worklist as a page to print, in place of CSV. If left out: --as-of today, and without "
    "--only and --soon what is late, arguable, or due in 14 days",
    es="Una lista de pendientes como página para imprimir, en lugar de CSV. Si se omiten: --as-of "
    "today, y sin --only ni --soon lo atrasado, lo discutible y lo que vence en 14 días",
)
_SOON_SEEN = Text(
    en="--soon needs --as-of: a date, or today.", es="--soon necesita --as-of: una fecha, o today."
)
_SEEN = Text(
    en="The date on which cases without as_of are seen, or today",
    es="La fecha en que se miran los casos sin as_of, o today (hoy)",
)
_NDJSON = (".ndjson", ".jsonl")
_MOST_WORKERS = 61  # Windows can wait for no more


def application(language: Language) -> typer.Typer:
    """The Typer application of all commands, with their help in `language`."""
    app = typer.Typer(
        add_completion=False,
        # A traceback with local variables would print the case.
        pretty_exceptions_enable=False,
        help=_ABOUT.in_(language),
        epilog=DISCLAIMER.in_(language),
        invoke_without_command=True,
        # --extended_to is accepted as well: URLs spell the parameter so.
        context_settings={"token_normalize_func": lambda name: name.replace("_", "-")},
    )
    app.callback()(_beginning(language))
    for process in PROCESSES.values():
        app.command(
            process.id,
            help=process.summary.in_(language),
            short_help=process.title.in_(language),
            context_settings=SETTINGS,
            rich_help_panel=_PROCESSES.in_(language),
        )(command(process, language))
    panel = _MANY.in_(language)
    app.command("batch", help=_BATCH.in_(language), short_help=panel, rich_help_panel=panel)(
        _batch(language)
    )
    title = school_calendar.TITLE.in_(language)
    app.command(
        "school-calendar",
        help=school_calendar.ABOUT.in_(language),
        short_help=title,
        rich_help_panel=_SCHOOL.in_(language),
    )(school_calendar.school_calendar(language))
    return app


def requested_language(arguments: Sequence[str]) -> Language:
    """The language in a command line, before or after its command."""
    words = [word for argument in arguments for word in argument.split("=", 1)]
    return chosen_language((name.removeprefix("--"), text) for name, text in pairwise(words))


def main() -> None:
    """Run the command line of this process; status 74 (EX_IOERR) where its output is lost."""
    language = requested_language(sys.argv)
    try:
        os.fstat(_STDOUT)  # an error where standard output was closed, and is no stream here
        try:
            application(language)()
        finally:
            sys.stdout.flush()
    except OSError as error:
        print_errors([_LOST.in_(language).format(reason=error.strerror)])
        # No part of it is written at the end, where Python would complain again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), _STDOUT)
        raise SystemExit(_IO_ERROR) from None


def _beginning(language: Language) -> Callable[..., None]:
    def begin(
        context: typer.Context,
        lang: Annotated[Language, typer.Option(help=_LANG.in_(language))] = language,
    ) -> None:
        context.obj = lang
        if context.invoked_subcommand is None:
            typer.echo(context.get_help())

    return begin


def _batch(language: Language) -> Callable[..., None]:
    def batch(  # noqa: PLR0913 - Typer makes an option of each argument
        context: typer.Context,
        file: Annotated[
            typer.FileBinaryRead, typer.Argument(metavar="FILE", help=_FILE.in_(language))
        ],
        *,
        form: Annotated[
            FileFormat | None, typer.Option("--format", help=_FORMAT.in_(language))
        ] = None,
        output: Annotated[
            FileFormat, typer.Option("--output-format", help=_OUTPUT.in_(language))
        ] = "csv",
        lang: Annotated[Language | None, typer.Option(help=_LANG.in_(language))] = None,
        only: Annotated[
            str, typer.Option(metavar="", help=_ONLY.in_(language), show_default=False)
        ] = "",
        soon: Annotated[int | None, typer.Option(min=0, max=365, help=_SOON.in_(language))] = None,
        html: Annotated[bool, typer.Option("--html", help=_HTML.in_(language))] = False,
        as_of: Annotated[
            str, typer.Option(metavar="", help=_SEEN.in_(language), show_default=False)
        ] = "",
        workers: Annotated[
            int, typer.Option(min=1, max=_MOST_WORKERS, help=_WORKERS.in_(language))
        ] = min(os.cpu_count() or 1, _MOST_WORKERS),
    ) -> None:
        if as_of:
            _check_as_of(as_of, language)
        filters = Filters(tuple(filter(None, only.split(","))), soon)
        if html:
            as_of = as_of or TODAY
            filters = USUAL_FILTERS if filters == NO_FILTERS else filters
        if unfit := _unfit(filters, output, as_of):
            raise typer.BadParameter(unfit.in_(language))
        options = OutputOptions(output, lang or context.obj, public_url(), as_of, filters, html)
        _answer_all(file, form or _format_by_suffix(file), options, workers)

    return batch


def _unfit(filters: Filters, output: FileFormat, as_of: str) -> Text | None:
    """The fault of the filters of a worklist."""
    if not set(filters.states) <= {*STATES}:
        return _ONLY_STATES
    if filters != NO_FILTERS and output != "csv":
        return _NO_OUTPUT_FORMAT
    return _SOON_SEEN if filters.soon is not None and not as_of else None


def _check_as_of(text: str, language: Language) -> None:
    try:
        AS_OF.form.read(text)
    except ValueError as error:
        fault = Unreadable(option(AS_OF.name), clipped(text), AS_OF.form.expected)
        print_errors([message(fault).in_(language)])
        raise typer.Exit(2) from error


def _format_by_suffix(file: BinaryIO) -> FileFormat:
    # Standard input may have no name.
    return "ndjson" if getattr(file, "name", "").endswith(_NDJSON) else "csv"


def _answer_all(file: BinaryIO, form: FileFormat, options: OutputOptions, workers: int) -> None:
    out = typer.get_binary_stream("stdout")
    size = _seekable_size(file)
    done = problems = 0
    read = cases(file, form)
    is_list = options.filters != NO_FILTERS
    found = written_worklist(read, options) if is_list else answers(read, options, workers)
    with progress(options.language) as bar:
        task = bar.add_task("", total=size, cases=0)
        for written in found:
            out.write(written.text)
            out.flush()
            done += written.cases
            problems += written.problems
            bar.update(task, completed=file.tell() if size else 0, cases=done)
    if problems:
        print_errors([_PROBLEMS.in_(options.language).format(problems=problems, cases=done)])
        raise typer.Exit(1)


def _seekable_size(file: BinaryIO) -> int | None:
    if not file.seekable():
        return None
    here = file.tell()
    size = file.seek(0, os.SEEK_END)
    file.seek(here)
    return size


if __name__ == "__main__":
    main()
