"""The fields of a form, with what was typed in them and what is wrong with it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal, TypeAlias

from service.formats.html import field_hints
from service.formats.html.field_titles import title
from service.formats.html.form_errors import FormError
from service.formats.html.render import PageContext
from service.formats.html.urls import MORE, SPANS, clean_form
from service.language.pages import form as words
from service.law.vocabulary import Process
from service.request.parameters import (
    CASE,
    LABEL,
    REMIND,
    SCHOOL_BREAK,
    SCHOOL_CLOSED,
    SCHOOL_YEAR,
    Parameter,
    ProcessParameters,
    parameters_of,
)
from service.request.query import Pairs
from service.request.values import (
    DAY_OR_SPAN,
    DAYS_FROM,
    DAYS_THROUGH,
    FILED_FROM,
    FILED_THROUGH,
)

_MORE_ROWS = 3
# How many rows a field that may be repeated begins with, where not with one.
_ROWS = {SCHOOL_YEAR.name: 2, SCHOOL_BREAK.name: 3, SCHOOL_CLOSED.name: 2}
_SAYS = {
    **words.SPANS_SAY,
    SCHOOL_CLOSED.name: words.CLOSED_SAYS,
    LABEL.name: words.LABEL_SAYS,
    CASE.name: words.CASE_SAYS,
    REMIND.name: words.REMIND_SAYS,
}
_ROW_TITLES = {
    **words.SPANS,
    SCHOOL_CLOSED.name: words.DAY,
    REMIND.name: words.DAYS_BEFORE,
}

InputKind: TypeAlias = Literal["date", "number", "text"]


@dataclass(frozen=True, slots=True)
class Input:
    """Where a value is typed; `label` is what it is called where its field has several."""

    id: str
    name: str
    value: str
    label: str
    wrong: bool
    kind: InputKind = "text"
    least: str = ""
    most: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """What one parameter is asked with: rows of inputs, or choices of which one is `chosen`."""

    name: str
    title: str
    says: str
    wrong: tuple[str, ...]
    filled: bool
    rows: tuple[tuple[Input, ...], ...] = ()
    more: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    chosen: str = ""

    @property
    def several(self) -> bool:
        """Whether it has more than one input."""
        return self.more or len(self.rows) > 1 or any(len(row) > 1 for row in self.rows)


@dataclass(frozen=True, slots=True)
class FormState:
    """What is in a form: its values and how many rows were sent, by name; what is wrong with it."""

    process: Process
    context: PageContext
    asked: ProcessParameters
    values: dict[str, list[str]]
    rows: dict[str, int]
    pressed: str
    """The field that was to get more rows."""
    wrong: Sequence[FormError]

    def field(self, parameter: Parameter[Any]) -> Field:
        """The field that asks for a parameter."""
        name = parameter.name
        wrong = tuple(mistake.says for mistake in self.wrong if mistake.field == name)
        filled = name in self.values or name == self.pressed
        blank = Field(name, self._title(parameter), self._says(parameter), wrong, filled)
        if circumstance := self.asked.circumstances.get(parameter):
            choices = tuple(
                (choice.value, self.context.say(choice.title)) for choice in circumstance.choices
            )
            chosen = self.values.get(name, [parameter.default])[0]
            return replace(blank, choices=choices, chosen=chosen)
        rows = tuple(self._row(parameter, number) for number in range(self._count(parameter)))
        return replace(blank, rows=rows, more=parameter.most > 1)

    def _title(self, parameter: Parameter[Any]) -> str:
        return title(parameter, self.context.language)

    def _says(self, parameter: Parameter[Any]) -> str:
        if parameter.required:
            return self.context.say(self.process.filed_hint)
        if event := self.asked.events.get(parameter):
            return field_hints.hint(event, self.process, self.context)
        return self.context.say(_SAYS[parameter.name]) if parameter.name in _SAYS else ""

    def _count(self, parameter: Parameter[Any]) -> int:
        """How many rows there are: those that were sent, and never less than it begins with."""
        form_state = len(self.values.get(parameter.name, ()))
        rows = max(_ROWS.get(parameter.name, 1), self.rows.get(parameter.name, 0))
        return max(min(rows, parameter.most), form_state)

    def _label(self, parameter: Parameter[Any], number: int) -> str:
        """What one of several rows is called."""
        if parameter in self.asked.extended_to:
            called = words.NEW_DAY
        elif parameter in self.asked.extended_by:
            called = words.MORE_DAYS
        else:
            called = _ROW_TITLES.get(parameter.name, words.DAY)
        return self.context.say(words.NUMBERED, title=self.context.say(called), number=number)

    def _row(self, parameter: Parameter[Any], number: int) -> tuple[Input, ...]:
        form_state = self.values.get(parameter.name, [])
        value = form_state[number] if number < len(form_state) else ""
        wrong = any(
            mistake.field == parameter.name and mistake.given in {value, ""}
            for mistake in self.wrong
        )
        end = f"-{number + 1}" if number else ""
        label = self._label(parameter, number + 1)
        if parameter.name not in SPANS:
            found = Input(f"{parameter.name}{end}", parameter.name, value, label, wrong)
            return (_suited(found, parameter),)
        first, _, last = value.partition("/")
        return tuple(
            _suited(
                Input(
                    f"{parameter.name}-{which}{end}",
                    f"{parameter.name}_{which}",
                    text,
                    f"{label}: {self.context.say(says).lower()}",
                    wrong and bool(value),
                ),
                parameter,
            )
            for which, says, text in (("first", words.FIRST, first), ("last", words.LAST, last))
        )


def form_state(
    process: Process, pairs: Pairs, wrong: Sequence[FormError], context: PageContext
) -> FormState:
    """What was typed, of what a form sent."""
    sent = list(pairs)
    values: dict[str, list[str]] = {}
    for name, text in clean_form(sent):
        values.setdefault(name, []).append(text)
    pressed = next((text for name, text in sent if name == MORE), "")
    return FormState(process, context, parameters_of(process), values, _rows(sent), pressed, wrong)


def _rows(sent: Iterable[tuple[str, str]]) -> dict[str, int]:
    """How many rows of a field were sent, and those the button for more adds."""
    rows: dict[str, int] = {}
    for name, text in sent:
        if name == MORE:
            rows[text] = rows.get(text, 0) + _MORE_ROWS
        else:
            field = name.removesuffix("_first")
            rows[field] = rows.get(field, 0) + 1
    return rows


def _suited(found: Input, parameter: Parameter[Any]) -> Input:
    """An input that takes what its parameter does."""
    schema = parameter.form.schema
    if schema["type"] == "integer":
        return replace(found, kind="number")
    of_days = parameter.name in SPANS or parameter.form is DAY_OR_SPAN
    if not of_days and schema.get("format") != "date":
        return found
    first, last = (FILED_FROM, FILED_THROUGH) if parameter.required else (DAYS_FROM, DAYS_THROUGH)
    # What is no day would be lost in an input for days.
    kind: InputKind = "date" if not found.value or _is_a_day(found.value) else "text"
    return replace(found, kind=kind, least=str(first), most=str(last))


def _is_a_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
