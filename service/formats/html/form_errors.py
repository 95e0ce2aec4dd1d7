"""The errors of a form: the faults of a question, where they were typed."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from service.engine.faults import CaseFault, Missing, Unreadable
from service.formats.html.field_titles import titles
from service.formats.html.render import PageContext
from service.formats.html.urls import SPANS
from service.language.pages.faults import for_people
from service.law.vocabulary import Process
from service.request.parameters import AS_OF, LANG, REV, Parameter, parameters_of

# No field asks for these.
_UNASKED = {AS_OF.name, LANG.name, REV.name}


@dataclass(frozen=True, slots=True)
class FormError:
    """An error of a field; `given` is what was typed there, as far as it is shown.

    `target` is where it was typed, empty when that is not in the form; `title` is that of the
    field, empty where the words name it.
    """

    field: str
    given: str
    says: str
    target: str
    title: str


def form_errors(
    process: Process, faults: Iterable[CaseFault], context: PageContext
) -> list[FormError]:
    """The faults of a question, as the one who typed it may read them."""
    known, called = parameters_of(process).named, titles(process, context.language)
    return [
        FormError(
            fault.parameter,
            fault.given,
            for_people(fault, called, context.language),
            _target(fault.parameter, known),
            called[fault.parameter] if isinstance(fault, Missing | Unreadable) else "",
        )
        for fault in faults
    ]


def _target(name: str, known: dict[str, Parameter[Any]]) -> str:
    if name not in known or name in _UNASKED:
        return ""
    return f"{name}-first" if name in SPANS else name
