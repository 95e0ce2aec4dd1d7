"""Form errors: the faults of a question by field."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from service.engine.faults import CaseFault, Missing, Unreadable
from service.formats.field_titles import titles
from service.formats.html.render import PageContext
from service.formats.html.urls import HALVES
from service.language.pages.faults import for_people
from service.law.vocabulary import Process
from service.request.parameters import AS_OF, LANG, REV, Parameter, parameters_of

# Parameters without a field.
_WITHOUT_FIELD = {AS_OF.name, LANG.name, REV.name}


@dataclass(frozen=True, slots=True)
class FormError:
    """An error of a field; `given` is its value, shortened for display.

    `target` is the id of the input, empty when it is not in the form; `title` is that of the
    field, empty where the sentence names it.
    """

    field: str
    given: str
    says: str
    target: str
    title: str

    @property
    def whole(self) -> str:
        """The sentence, after the title of the field where it does not name it."""
        return f"{self.title}: {self.says}" if self.title else self.says


def form_errors(
    process: Process, faults: Iterable[CaseFault], context: PageContext, this_year: int
) -> list[FormError]:
    """The faults of a question as form errors; a date without a year may be of `this_year`."""
    parameters, field_titles = parameters_of(process).named, titles(process, context.language)
    questions = {process.filed.id: context.say(process.filed_question)}
    return [
        FormError(
            fault.parameter,
            fault.given,
            for_people(
                fault,
                questions if isinstance(fault, Missing) else field_titles,
                context.language,
                this_year,
            ),
            _target(fault.parameter, parameters),
            field_titles[fault.parameter] if isinstance(fault, Unreadable) else "",
        )
        for fault in faults
    ]


def _target(name: str, parameters: dict[str, Parameter[Any]]) -> str:
    if name not in parameters or name in _WITHOUT_FIELD:
        return ""
    return f"{name}-{HALVES[name][0]}" if name in HALVES else name
