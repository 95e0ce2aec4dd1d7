"""Command that reads a school's calendar file and prints its parameters."""

from collections.abc import Callable
from typing import Annotated

import typer

from calendars.school_file.file_text import MAX_BYTES
from calendars.translation import Language, Text
from service.answers.problems import RefusedError
from service.answers.school_calendars import SCHOOL_CALENDAR, read_file
from service.cli.terminal import console_for, option, print_errors
from service.formats import school_text

TITLE = Text(en="Read a school's calendar file", es="Leer el archivo del calendario escolar")
ABOUT = Text(
    en="The school year, breaks and closed days of a calendar file (.ics), as options for the other"
    " commands: compare them with the school's own calendar. It ends with 2 when the file is no "
    "calendar.",
    es="El año escolar, las vacaciones y los días cerrados de un archivo de calendario (.ics), como"
    " opciones para los demás comandos: compárelos con el calendario de la escuela. Termina con 2 "
    "si el archivo no es un calendario.",
)
_FILE = Text(en="The file, or - for standard input", es="El archivo, o - para la entrada estándar")
_JSON = Text(en="Print it as JSON, as the service does", es="En JSON, como el servicio")
_LANG = Text(en="The language of everything", es="El idioma de todo")


def school_calendar(language: Language) -> Callable[..., None]:
    """The Typer command, with its help in `language`."""

    def read(
        context: typer.Context,
        file: Annotated[
            typer.FileBinaryRead, typer.Argument(metavar="FILE", help=_FILE.in_(language))
        ],
        *,
        json: Annotated[bool, typer.Option("--json", help=_JSON.in_(language))] = False,
        lang: Annotated[Language | None, typer.Option(help=_LANG.in_(language))] = None,
    ) -> None:
        _print(file.read(MAX_BYTES + 1), lang or context.obj, json=json)

    return read


def _print(data: bytes, language: Language, *, json: bool) -> None:
    try:
        answer = read_file(data, language)
    except RefusedError as refused:
        print_errors([refused.detail.in_(language)])
        raise typer.Exit(2) from None
    if json:
        typer.echo(SCHOOL_CALENDAR.dump_json(answer))
        return
    console = console_for("stdout")
    for line in school_text.lines(answer, lambda name, value: f"{option(name)} {value}"):
        # Not folded, so that the options can be copied.
        console.print(line, soft_wrap=True)
