"""The form: every day and choice that a question may give."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from calendars.counting import Unit
from calendars.translation import Text
from service.formats.html.fields import Field, Typed, typed
from service.formats.html.form_errors import Mistake
from service.formats.html.home import rows
from service.formats.html.render import Leaf, write
from service.language.pages import form as words
from service.law.vocabulary import Before, LateReferral, Past, Process, Rule, Within
from service.request.parameters import CASE, LABEL, REMIND, REV, SCHOOL, Parameter
from service.request.query import Pairs


@dataclass(frozen=True, slots=True)
class Section:
    """Fields that belong together; `open` where something was typed or is wrong."""

    id: str
    title: str
    says: str
    fields: tuple[Field, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class Form:
    """A whole form; the fields in `settling` would settle a date that waits."""

    filed: Field
    choices: tuple[Field, ...]
    settling: tuple[Field, ...]
    sections: tuple[Section, ...]
    rev: str


def ask(process: Process, pairs: Pairs, wrong: Sequence[Mistake], leaf: Leaf) -> str:
    """The page that asks for the facts, with what was typed and what is wrong with it."""
    sent = typed(process, pairs, wrong, leaf)
    return write(
        "form.html",
        leaf,
        w=words,
        process=process,
        form=form(sent, sent.values.get(REV.name, [""])[0]),
        wrong=wrong,
        about=rows(process)[1:],
    )


def form(told: Typed, rev: str, settling: Collection[str] | None = None) -> Form:
    """The form with what was typed in it.

    Beside a timeline it is closed, save the fields in `settling`, which come first.
    """
    first = settling or ()
    filed, *events = told.asked.events
    waiting = [parameter for parameter in events if parameter.name in first]
    others = [parameter for parameter in events if parameter.name not in first]
    given = [found for found in others if told.asked.events[found] in told.process.facts]
    done = [found for found in others if told.asked.events[found] not in told.process.facts]
    sections = [
        _section("happened", words.HAPPENED, words.HAPPENED_LEAD, given, told),
        _section("done", words.DONE, words.HAPPENED_LEAD, done, told),
        _section(
            "more-time",
            words.EXTENSIONS,
            words.EXTENSIONS_LEAD,
            [*told.asked.extended_to, *told.asked.extended_by],
            told,
        ),
        _section("school", words.SCHOOL, words.SCHOOL_LEAD, _school(told), told),
        _section("calendar", words.CALENDAR, words.CALENDAR_LEAD, [LABEL, CASE, REMIND], told),
    ]
    return Form(
        told.field(filed),
        tuple(told.field(found) for found in told.asked.circumstances),
        tuple(told.field(found) for found in waiting),
        tuple(
            replace(section, open=section.open and settling is None)
            for section in sections
            if section.fields
        ),
        rev,
    )


def uses_school(process: Process) -> bool:
    """Whether any date of a process can depend on the school's calendar."""
    return any(_uses_school(rule) for deadline in process.deadlines for rule in deadline.rules)


def _uses_school(rule: Rule) -> bool:
    if isinstance(rule, LateReferral):
        return True
    if isinstance(rule, Within) and rule.tolled:
        return True
    return isinstance(rule, Within | Past | Before) and rule.unit is Unit.SCHOOL


def _school(told: Typed) -> Iterable[Parameter[Any]]:
    """The school's calendar, where it matters or was given."""
    given = any(parameter.name in told.values for parameter in SCHOOL)
    return SCHOOL if given or uses_school(told.process) else ()


def _section(
    id_: str, title: Text, says: Text, parameters: Iterable[Parameter[Any]], told: Typed
) -> Section:
    fields = tuple(told.field(found) for found in parameters)
    typed_in = any(field.filled or field.wrong for field in fields)
    return Section(id_, told.leaf.say(title), told.leaf.say(says), fields, typed_in)
