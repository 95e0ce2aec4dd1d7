"""Form fields, with their values and errors."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal, TypeAlias

from service.engine.expected import DateFrom
from service.formats.field_titles import title
from service.formats.html import field_hints
from service.formats.html.form_errors import FormError
from service.formats.html.render import PageContext
from service.formats.html.urls import HALVES, MORE, ROWS, clean_form
from service.language.pages import form as words
from service.law.vocabulary import Deadline, Event, Kind, Process
from service.request.parameters import (
    CASE,
    CHECK,
    LABEL,
    REMIND,
    SCHOOL_BREAK,
    SCHOOL_CLOSED,
    SCHOOL_OPEN,
    SCHOOL_YEAR,
    Parameter,
    ProcessParameters,
    parameters_of,
)
from service.request.query import Pairs, printable
from service.request.values import (
    CLOSED_SPAN,
    DAY_OR_SPAN,
    DAYS_FROM,
    DAYS_THROUGH,
)

_MORE_ROWS = 3
# Rows of a repeatable field in an empty form; others have one.
_ROWS = {SCHOOL_YEAR.name: 2, SCHOOL_BREAK.name: 3, SCHOOL_CLOSED.name: 2}
_SAYS = {
    **words.SPANS_SAY,
    SCHOOL_CLOSED.name: words.CLOSED_SAYS,
    SCHOOL_OPEN.name: words.OPEN_SAYS,
    "continuance": words.CONTINUANCE_SAYS,
    "heard": words.HEARD_SAYS,
    LABEL.name: words.LABEL_SAYS,
    CASE.name: words.CASE_SAYS,
    REMIND.name: words.REMIND_SAYS,
}
_ENDS = {
    "continuance": (words.ORDER, words.NEW_HEARING),
    CHECK.name: (words.CHECK_ID, words.CHECK_DATE),
}
_ROW_TITLES = {
    **words.SPANS,
    "continuance": words.CONTINUANCE,
    SCHOOL_CLOSED.name: words.DAY,
    SCHOOL_OPEN.name: words.DAY,
    REMIND.name: words.DAYS_BEFORE,
    CHECK.name: words.CHECK_ROW,
}

InputKind: TypeAlias = Literal["date", "number", "text"]
Choices: TypeAlias = tuple[tuple[str, str], ...]
"""Values, each with its title."""


@dataclass(frozen=True, slots=True)
class Input:
    """An HTML input, or a select of `choices`; `label` is its name where a field has several."""

    id: str
    name: str
    value: str
    label: str
    wrong: bool
    kind: InputKind = "text"
    least: str = ""
    most: str = ""
    choices: Choices = ()


@dataclass(frozen=True, slots=True)
class Field:
    """A form field for one parameter: rows of inputs, or choices of which one is `chosen`.

    `also` are the ids of dates that have no field of their own, since this one says them.
    """

    name: str
    title: str
    says: str
    wrong: tuple[str, ...]
    filled: bool
    rows: tuple[tuple[Input, ...], ...] = ()
    more: bool = False
    choices: Choices = ()
    chosen: str = ""
    also: tuple[str, ...] = ()

    @property
    def several(self) -> bool:
        """Whether it has more than one input."""
        return self.more or len(self.rows) > 1 or any(len(row) > 1 for row in self.rows)


@dataclass(frozen=True, slots=True)
class FormState:
    """The contents of a form: values and numbers of rows by field name, and errors."""

    process: Process
    context: PageContext
    parameters: ProcessParameters
    values: dict[str, list[str]]
    more: Counter[str]
    """Number of requests for more rows, by field name."""
    pressed: str
    """Name of the field whose button for more rows was pressed."""
    wrong: Sequence[FormError]
    to_check: Choices
    """Ids of the dates that somebody else may have named."""

    def field(self, parameter: Parameter[Any]) -> Field:
        """The field of a parameter."""
        name = parameter.name
        wrong = tuple(error.says for error in self.wrong if error.field == name)
        filled = name in self.values or name == self.pressed
        blank = Field(
            name,
            self._title(parameter),
            self._says(parameter),
            wrong,
            filled,
            also=self._also(parameter),
        )
        if circumstance := self.parameters.circumstances.get(parameter):
            choices = tuple(
                (choice.value, self.context.say(choice.title)) for choice in circumstance.choices
            )
            chosen = self.values.get(name, [parameter.default])[0]
            return replace(blank, choices=choices, chosen=chosen)
        rows = tuple(self._row(parameter, number) for number in range(self._row_count(parameter)))
        return replace(blank, rows=rows, more=parameter.most > 1)

    def _title(self, parameter: Parameter[Any]) -> str:
        event = self.parameters.events.get(parameter)
        known = event or self.parameters.circumstances.get(parameter)
        is_first = event is self.process.filed
        question = self.process.filed_question if is_first else known and known.question
        return self.context.say(question) if question else title(parameter, self.context.language)

    def _also(self, parameter: Parameter[Any]) -> tuple[str, ...]:
        event = self.parameters.events.get(parameter)
        return tuple(
            each.event.id
            for each in self.process.deadlines
            if asked_as(each)[:1] == (event,) and not self.is_asked(each.event)
        )

    def is_asked(self, event: Event) -> bool:
        """Whether an event has a field of its own: it has a value, or no other field says it."""
        elsewhere = any(asked_as(each) for each in self.process.deadlines if each.event is event)
        return not elsewhere or event.id in self.values

    def _says(self, parameter: Parameter[Any]) -> str:
        if parameter.required:
            hint = self.context.say(self.process.filed_hint)
            return f"{hint} {self.context.say(words.EXAMPLE)}"
        if self.process.sending and parameter.name == self.process.sending.sent.id:
            return ""
        if event := self.parameters.events.get(parameter):
            if event in self.process.asked:  # the question says it
                return ""
            return field_hints.hint(event, self.process, self.context)
        return self.context.say(_SAYS[parameter.name]) if parameter.name in _SAYS else ""

    def _row_count(self, parameter: Parameter[Any]) -> int:
        filled = len(self.values.get(parameter.name, ()))
        shown = max(_ROWS.get(parameter.name, 1), filled)
        return max(min(shown + _MORE_ROWS * self.more[parameter.name], parameter.most), filled)

    def _row_label(self, parameter: Parameter[Any], number: int) -> str:
        if parameter in self.parameters.extended_to:
            row_title = words.NEW_DAY
        elif parameter in self.parameters.extended_by:
            row_title = words.MORE_DAYS
        else:
            row_title = _ROW_TITLES.get(parameter.name, words.DAY)
        return self.context.say(words.NUMBERED, title=self.context.say(row_title), number=number)

    def _row(self, parameter: Parameter[Any], number: int) -> tuple[Input, ...]:
        values = self.values.get(parameter.name, [])
        value = values[number] if number < len(values) else ""
        wrong = any(
            error.field == parameter.name and error.given in {value, ""} for error in self.wrong
        )
        end = f"-{number + 1}" if number else ""
        label = self._row_label(parameter, number + 1)
        if parameter.name not in HALVES:
            input_ = Input(f"{parameter.name}{end}", parameter.name, value, label, wrong)
            return (_with_kind(input_, parameter),)
        first, _, last = value.partition("/")
        one, other = (
            _with_kind(
                Input(
                    f"{parameter.name}-{half}{end}",
                    f"{parameter.name}_{half}",
                    text,
                    f"{label}: {self.context.say(says).lower()}",
                    wrong and bool(value),
                ),
                parameter,
            )
            for half, says, text in zip(
                HALVES[parameter.name],
                _ENDS.get(parameter.name, (words.FIRST, words.LAST)),
                (first, last),
                strict=True,
            )
        )
        return self._with_choices(one) if parameter is CHECK else one, other

    def _with_choices(self, input_: Input) -> Input:
        known = dict([("", self.context.say(words.CHOOSE)), *self.to_check])
        # An id that is none of them stays, as typed text does.
        known.setdefault(input_.value, input_.value)
        return replace(input_, choices=tuple(known.items()))


def form_state(
    process: Process,
    pairs: Pairs,
    wrong: Sequence[FormError],
    context: PageContext,
    to_check: Choices | None = None,
) -> FormState:
    """The contents of a form as it was sent; `to_check` are by default all that have a number."""
    sent = list(pairs)
    values: dict[str, list[str]] = {}
    for name, text in clean_form(sent):
        values.setdefault(name, []).append(printable(text))
    pressed = next((text for name, text in sent if name == MORE), "")
    numbered = (each.event for each in process.deadlines if each.kind is not Kind.UNDATED)
    every = tuple((event.id, context.say(event.title)) for event in numbered)
    return FormState(
        process,
        context,
        parameters_of(process),
        values,
        Counter(text for name, text in sent if name in {MORE, ROWS}),
        pressed,
        wrong,
        every if to_check is None else to_check,
    )


def asked_as(deadline: Deadline) -> tuple[Event, ...]:
    """The facts that forms ask for in place of the day of a deadline."""
    return (deadline.asked_as,) if deadline.asked_as else deadline.done_on


def _with_kind(input_: Input, parameter: Parameter[Any]) -> Input:
    schema = parameter.form.schema
    if schema["type"] == "integer":
        return replace(input_, kind="number")
    of_days = parameter.name in HALVES or parameter.form in (DAY_OR_SPAN, CLOSED_SPAN)
    if not of_days and schema.get("format") != "date":
        return input_
    expected = parameter.form.expected
    first, last = DAYS_FROM, DAYS_THROUGH
    if isinstance(expected, DateFrom):
        first, last = expected.first, expected.last
    # A browser clears a value that is no date from a date input.
    kind: InputKind = "date" if not input_.value or _is_date(input_.value) else "text"
    return replace(input_, kind=kind, least=str(first), most=str(last))


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
