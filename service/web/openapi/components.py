"""Named schemas of the OpenAPI document, and references to its components."""

from collections.abc import Iterable
from typing import get_args

from calendars.california import Calendar
from calendars.counting import Unit
from calendars.translation import DEFAULT_LANGUAGE, LANGUAGES
from service.answers.models import Rolling
from service.engine.expected import Expected
from service.language.faults import expected_text
from service.law.vocabulary import Actor
from service.request.values import DAY, FILING_DAY, SPAN, Schema


def sentence(expected: Expected) -> str:
    """The form of a value, as a sentence."""
    words = expected_text(expected).in_(DEFAULT_LANGUAGE)
    return f"{words[:1].upper()}{words[1:]}."


def _one_of(says: str, values: Iterable[str]) -> Schema:
    return {"type": "string", "enum": list(map(str, values)), "description": says}


NAMED: dict[str, Schema] = {
    "Language": _one_of("English or Spanish.", LANGUAGES),
    "Unit": _one_of("What is counted.", Unit),
    "Policy": _one_of("What becomes of a last day that is no working day.", get_args(Rolling)),
    "Actor": _one_of("Who must act.", Actor),
    "CalendarId": _one_of("Whose days off.", Calendar),
    "FilingDay": FILING_DAY.schema | {"description": sentence(FILING_DAY.expected)},
    "Day": DAY.schema | {"description": sentence(DAY.expected)},
    "Span": SPAN.schema | {"description": sentence(SPAN.expected)},
}


def reference(kind: str, name: str) -> Schema:
    """A reference to a component."""
    return {"$ref": f"#/components/{kind}/{name}"}


def with_references(part: Schema) -> Schema:
    """The schema with a reference in place of each part that has a name."""
    for name, named in NAMED.items():
        core = {key: value for key, value in named.items() if key != "description"}
        # Client generators ignore siblings of `$ref`: a field keeps its own description inline.
        described = "description" in part and "enum" not in part
        if core.items() <= part.items() and not described:
            rest = {key: value for key, value in part.items() if key not in core}
            return reference("schemas", name) | rest
    return {key: _nested(value) for key, value in part.items()}


def _nested(value: object) -> object:
    match value:
        case dict():
            return with_references(value)
        case list():
            return [_nested(inner) for inner in value]
        case _:
            return value
