"""Command line of a process: an option for each parameter of its query."""

import inspect
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Annotated, Any

import typer
from rich.markup import escape

from calendars.translation import Language, Text, chosen_language
from service.answers.letters import letter_text
from service.answers.models import TimelineAnswer
from service.answers.problems import RefusedError
from service.answers.timeline import timeline_answer
from service.cli.terminal import option, print_errors, print_timeline
from service.engine.faults import Fault, FaultsError
from service.engine.input_faults import StrayArgument
from service.formats.registry import FORMATS
from service.language.faults import message
from service.law.letters import LETTERS
from service.law.vocabulary import Process
from service.request import parameters
from service.request.parameters import Parameter, parameters_of
from service.request.query import clipped
from service.request.question import Question, read
from service.settings import read_settings

# The core reports every fault at once, where Typer would stop at the first unknown option.
SETTINGS = {"allow_extra_args": True, "ignore_unknown_options": True}

_THE_CASE = Text(en="The case", es="El caso")
_THE_SCHOOL = Text(en="The school's calendar", es="El calendario de la escuela")
_THE_ANSWER = Text(en="The answer", es="La respuesta")
_WHY = Text(
    en="Add the reasons, and the law in its own words", es="Agrega las razones y la ley textual"
)
_LETTER = Text(
    en="Only the text of a letter that fits the case",
    es="Solo el texto de una carta que corresponde al caso",
)
_DAY = Text(en="YYYY-MM-DD", es="AAAA-MM-DD")
_DEFAULT = Text(en="{says}. If left out: {default}", es="{says}. Si se omite: {default}")
_ONE_FORMAT = Text(en="Of {options}, enter only one.", es="De {options}, escriba solo uno.")


def command(process: Process, language: Language) -> Callable[..., None]:
    """A Typer command that prints the timeline of `process`, with its help in `language`."""

    def ask(
        context: typer.Context,
        **values: Any,  # noqa: ANN401 - lists of text and flags, as each option is declared
    ) -> None:
        chosen = [each for each in FORMATS if values.pop(each.media.suffix)]
        if len(chosen) > 1:
            options = ", ".join(option(each.media.suffix) for each in FORMATS)
            raise typer.BadParameter(_ONE_FORMAT.in_(language).format(options=options))
        why, letter = values.pop("why"), values.pop("letter", "")
        pairs = [(name, text) for name, listed in values.items() for text in listed or ()]
        question, answer = _answer_or_exit(process, pairs, context)
        if letter:
            typer.echo(_letter_or_exit(question, answer, letter), nl=False)
            return
        for each in chosen:
            body = each.render(question, public_url())
            typer.echo(body, nl=not body.endswith(b"\n"))
        if not chosen:
            print_timeline(answer, why=why)

    context, _ = inspect.signature(ask).parameters.values()
    options = (context, *_parameter_options(process, language), *_output_options(process, language))
    # Typer derives options from the signature, so this one is built from the parameters. Click has
    # options as data, but neither panels of help nor a nearest command: more lines than these.
    ask.__signature__ = inspect.Signature(options)  # type: ignore[attr-defined]
    return ask


def _output_options(process: Process, language: Language) -> Iterator[inspect.Parameter]:
    flags = {"why": _WHY, **{each.media.suffix: each.option for each in FORMATS}}
    for name, says in flags.items():
        annotation = Annotated[
            bool, _option(option(name), says.in_(language), _THE_ANSWER.in_(language), metavar="")
        ]
        yield inspect.Parameter(
            name, inspect.Parameter.KEYWORD_ONLY, default=False, annotation=annotation
        )
    ids = "|".join(letter.id for letter in LETTERS if process in letter.processes)
    if ids:
        chosen = _option("--letter", _LETTER.in_(language), _THE_ANSWER.in_(language), ids)
        yield inspect.Parameter(
            "letter",
            inspect.Parameter.KEYWORD_ONLY,
            default="",
            annotation=Annotated[str, chosen],
        )


def _letter_or_exit(question: Question, answer: TimelineAnswer, letter: str) -> str:
    try:
        return letter_text(answer, question.as_of, letter)
    except RefusedError as error:
        print_errors([error.detail.in_(answer.lang)])
        raise typer.Exit(2) from error


def public_url() -> str:
    """The base URL of links, from the environment; BadParameter where it is invalid."""
    try:
        return read_settings(os.environ).public_url
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error


def _parameter_options(process: Process, language: Language) -> Iterator[inspect.Parameter]:
    accepted = parameters_of(process)
    the_case = {
        *accepted.events,
        *accepted.circumstances,
        *accepted.extended_to,
        *accepted.extended_by,
    }
    for name, parameter in accepted.named.items():
        if parameter in the_case:
            panel = _THE_CASE
        elif parameter in parameters.SCHOOL:
            panel = _THE_SCHOOL
        else:
            panel = _THE_ANSWER
        # Every option may be repeated: the core reports those that must not be.
        annotation = Annotated[
            list[str] | None,
            _option(
                option(name),
                _help(parameter, language),
                panel.in_(language),
                _metavar(parameter, language),
            ),
        ]
        yield inspect.Parameter(
            name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotation
        )


def _option(name: str, says: str, panel: str, metavar: str) -> Any:  # noqa: ANN401 - Typer's own type is not public
    return typer.Option(
        name, help=escape(says), rich_help_panel=panel, metavar=metavar, show_default=False
    )


def _help(parameter: Parameter[Any], language: Language) -> str:
    says = parameter.says.in_(language)
    if not parameter.default:
        return says
    return _DEFAULT.in_(language).format(says=says, default=parameter.default)


def _metavar(parameter: Parameter[Any], language: Language) -> str:
    match parameter.form.schema:
        case {"format": "date"}:
            return _DAY.in_(language)
        case {"enum": [*values]}:
            return "|".join(map(str, values))
        case {"minimum": least, "maximum": most}:
            return f"{least}-{most}"
        case {"examples": [example, *_]}:
            return str(example)
        case _:
            return "TEXT"


def _answer_or_exit(
    process: Process, declared: Iterable[tuple[str, str]], context: typer.Context
) -> tuple[Question, TimelineAnswer]:
    others, strays = _undeclared(context.args)
    faults: list[Fault] = [*strays]
    pairs = [*declared, *others]
    if all(name != "lang" for name, _ in pairs):
        pairs.append(("lang", context.obj))
    try:
        question = read(process, pairs)
        answer = timeline_answer(question, public_url())
        if not faults:
            return question, answer
    except FaultsError as error:
        faults += error.faults
    language = chosen_language(pairs)
    print_errors(message(fault).in_(language) for fault in faults)
    raise typer.Exit(2)


def _undeclared(arguments: Sequence[str]) -> tuple[list[tuple[str, str]], list[StrayArgument]]:
    # Arguments that no option of the process takes.
    pairs, strays = [], []
    waiting = deque(arguments)
    while waiting:
        word = waiting.popleft()
        name, equals, text = word.lstrip("-").partition("=")
        name = name.replace("-", "_")
        if not word.startswith("-"):
            strays.append(StrayArgument(clipped(word)))
        elif equals or not waiting or waiting[0].startswith("-"):
            pairs.append((name, text))
        else:
            pairs.append((name, waiting.popleft()))
    return pairs, strays
