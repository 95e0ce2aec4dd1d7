"""Titles of form fields; each field is for one parameter."""

from typing import Any

from calendars.translation import Language
from service.language.pages import form
from service.law.shared.sending import SENT
from service.law.vocabulary import Process
from service.request.parameters import (
    CASE,
    CHECK,
    LABEL,
    REMIND,
    SCHOOL_CLOSED,
    SCHOOL_OPEN,
    Parameter,
    parameters_of,
)

_TITLES = {
    **form.SPANS,
    SCHOOL_CLOSED.name: form.CLOSED,
    SCHOOL_OPEN.name: form.OPEN,
    SENT.id: form.SENT_ON,
    CASE.name: form.CASE,
    CHECK.name: form.CHECK,
    LABEL.name: form.LABEL,
    REMIND.name: form.REMIND,
}


def title(parameter: Parameter[Any], language: Language) -> str:
    """The title of a parameter's field."""
    return _TITLES.get(parameter.name, parameter.says).in_(language)


def titles(process: Process, language: Language) -> dict[str, str]:
    """The title of each field of a process, by the name of its parameter."""
    parameters = parameters_of(process).named
    return {name: title(parameter, language) for name, parameter in parameters.items()}
