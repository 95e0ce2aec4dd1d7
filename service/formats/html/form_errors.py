"""What is wrong with what was typed, in words for people."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from calendars.translation import Language
from service.engine.case import Fault
from service.formats.html.render import PageContext
from service.formats.html.urls import SPANS
from service.language.pages import form, layout
from service.law.vocabulary import Process
from service.request.parameters import (
    AS_OF,
    CASE,
    LABEL,
    LANG,
    REMIND,
    REV,
    Parameter,
    parameters_of,
)
from service.request.values import DAYS_FROM, DAYS_THROUGH, FILED_FROM, FILED_THROUGH

# No field asks for these.
_UNASKED = {AS_OF.name, LANG.name, REV.name}
_DAYS = re.compile(r"(\d{4}-\d{2}-\d{2})(?:/(\d{4}-\d{2}-\d{2}))?")
_TITLES = {**form.SPANS, "school_closed": form.CLOSED, CASE.name: form.CASE}
_TITLES |= {LABEL.name: form.LABEL, REMIND.name: form.REMIND}


@dataclass(frozen=True, slots=True)
class FormError:
    """What is wrong with a field; `given` is what was typed there, as far as it is shown.

    `target` is where it was typed; empty when that is not in the form.
    """

    field: str
    given: str
    says: str
    target: str


def form_errors(process: Process, faults: Iterable[Fault], context: PageContext) -> list[FormError]:
    """The faults of a question, as the one who typed it may read them."""
    known = parameters_of(process).named
    return [
        FormError(
            fault.parameter,
            fault.given,
            _words(process, fault, known, context),
            _target(fault.parameter, known),
        )
        for fault in faults
    ]


def title(parameter: Parameter[Any], language: Language) -> str:
    """What a field is called."""
    return _TITLES.get(parameter.name, parameter.says).in_(language)


def spoken(text: str, process: Process, context: PageContext) -> str:
    """A text with the titles of fields in place of their names, and days in words."""
    known = parameters_of(process).named
    # A name of one word may be just a word: it is a name at the beginning or before its value.
    single = "|".join(name for name in known if "_" not in name)
    several = "|".join(name for name in known if "_" in name)
    titled = re.sub(
        rf"^(?:{single})\b|\b(?:{single})(?= \()|\b(?:{several})\b",
        lambda found: context.say(layout.QUOTED, text=title(known[found[0]], context.language)),
        text,
    )
    return _DAYS.sub(lambda found: _in_words(found, context), titled)


def _target(name: str, known: dict[str, Parameter[Any]]) -> str:
    if name not in known or name in _UNASKED:
        return ""
    return f"{name}-first" if name in SPANS else name


def _words(
    process: Process, fault: Fault, known: dict[str, Parameter[Any]], context: PageContext
) -> str:
    parameter = known.get(fault.parameter)
    if parameter is None:
        return context.say(form.UNKNOWN, name=fault.parameter)
    if parameter.required and not fault.given:
        return context.say(form.NO_FIRST_DAY)
    if fault.message.en.endswith(f") {parameter.form.wants.en}."):
        return _wanted(parameter, fault.given, context)
    return spoken(fault.message.in_(context.language), process, context)


def _wanted(parameter: Parameter[Any], given: str, context: PageContext) -> str:
    """What a value should have been."""
    if parameter.name in SPANS:
        return context.say(form.GIVE_BOTH)
    if parameter.form.schema.get("format") == "date":
        first, last = (
            (FILED_FROM, FILED_THROUGH) if parameter.required else (DAYS_FROM, DAYS_THROUGH)
        )
        return context.say(form.GIVE_A_DAY, first=context.date(first), last=context.date(last))
    wants = parameter.form.wants.in_(context.language)
    return context.say(form.GIVE_SO, given=given, wants=wants)


def _in_words(found: re.Match[str], context: PageContext) -> str:
    days = (date.fromisoformat(text) for text in found.groups() if text)
    return " – ".join(map(context.written, days))
