"""Query strings validated by their pydantic model; faults are collected."""

import re
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any, TypeAlias, TypeVar
from urllib.parse import quote, unquote

from pydantic import ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz.fuzz import ratio
from rapidfuzz.process import extractOne

from calendars.translation import Language
from service.engine.expected import OfDates
from service.engine.faults import (
    CaseFault,
    FaultsError,
    Missing,
    QueryFault,
    TooOften,
    UnknownParameter,
    Unreadable,
)
from service.request.model import QueryModel, query_model
from service.request.parameters import LANG, Parameter

Pairs: TypeAlias = Iterable[tuple[str, str]]
QuestionFault = TypeVar("QuestionFault", bound=CaseFault)
Texts: TypeAlias = Mapping[str, list[str]]
# `Parameter` is generic; this mapping holds parameters of different value types.
Known: TypeAlias = Mapping[str, Parameter[Any]]

_LONGEST_QUOTED = 80
# RFC 3986 unreserved characters need no percent-encoding.
_UNRESERVED = re.compile(r"[A-Za-z0-9_.~-]*")
# Each fault of a name has all known ones: an answer must not be many times its question.
_MOST_UNKNOWN = 20
# Letters in common, of a hundred: from here on a name may be a misspelling of another.
_NEAR = 60
# Parameters that social networks, mailings and people in a hurry append to an address.
_APPENDED = re.compile("(?:fb|g)clid|msclkid|igshid|ttclid|(?:mc|utm)_.*|_|nocache")
_NOWHERE: Mapping[str, tuple[str, ...]] = {}
LANGUAGE_ONLY = query_model("LanguageQuery", [LANG])


def without_appended(pairs: Pairs) -> list[tuple[str, str]]:
    """The pairs of a query without the parameters that others append."""
    return [pair for pair in pairs if not _APPENDED.fullmatch(pair[0])]


def by_name(pairs: Pairs, known: Known) -> dict[str, list[str]]:
    """The texts of each name, in query order."""
    texts: dict[str, list[str]] = {}
    for name, text in pairs:
        texts.setdefault(name, []).append(_decoded(text, known.get(name)) if "%" in text else text)
    return texts


def validated(
    model: type[QueryModel],
    texts: Texts,
    resource: str,
    elsewhere: Mapping[str, tuple[str, ...]] = _NOWHERE,
) -> tuple[QueryModel, list[QueryFault]]:
    """The values of a query that can be read, and its faults: unknown names first, 20 of them.

    `resource` is a process, a calendar or an operation; `elsewhere` are the processes that take a
    name.
    """
    if texts.keys() <= model.parameters.keys():
        try:
            return model.model_validate(texts), []
        except ValidationError:
            pass
    return _with_faults(model, texts, resource, elsewhere)


def _with_faults(
    model: type[QueryModel],
    texts: Texts,
    resource: str,
    elsewhere: Mapping[str, tuple[str, ...]],
) -> tuple[QueryModel, list[QueryFault]]:
    known = model.parameters
    unknown = islice((name for name in texts if name not in known), _MOST_UNKNOWN)
    faults: list[QueryFault] = [
        _unknown(name, texts[name], known, resource, elsewhere.get(name, ())) for name in unknown
    ]
    readable = {name: [*given] for name, given in texts.items() if name in known}
    wrong: list[QueryFault] = []
    while True:
        try:
            values = model.model_validate(readable)
        except ValidationError as error:
            # From the last one, so that the places of the others stay.
            details = reversed(error.errors(include_url=False, include_input=False))
            wrong += [_fault(detail, known, readable) for detail in details][::-1]
        else:
            return values, in_order([*faults, *wrong], model)


def in_order(faults: Iterable[QuestionFault], model: type[QueryModel]) -> list[QuestionFault]:
    """Faults in the order of the parameters, after those of unknown names."""
    places = {name: place for place, name in enumerate(model.parameters)}
    return sorted(faults, key=lambda fault: places.get(fault.parameter, -1))


def canonical(texts: Texts, known: Known) -> str:
    """The normalized query string: known parameters in fixed order, without unrepeated defaults."""
    return "&".join(
        f"{name}={_encoded(text)}"
        for name, parameter in known.items()
        if name in texts
        for text in (sorted(set(texts[name])) if parameter.unordered else texts[name])
        if parameter.in_facts or text != parameter.default
    )


def language_only(pairs: Pairs, resource: str) -> Language:
    """Parse a query whose only parameter is `lang`; FaultsError with every fault."""
    values, faults = validated(LANGUAGE_ONLY, by_name(pairs, LANGUAGE_ONLY.parameters), resource)
    if faults:
        raise FaultsError(tuple(faults))
    return values.language()


def printable(text: str) -> str:
    """Text without control and bidirectional formatting characters."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)


def clipped(text: str) -> str:
    """Text shortened for an error message, without control characters."""
    clean = printable(text)
    return clean if len(clean) <= _LONGEST_QUOTED else f"{clean[:_LONGEST_QUOTED]}…"


def _unknown(
    name: str, given: list[str], known: Known, resource: str, takers: tuple[str, ...]
) -> UnknownParameter:
    nearest, *_ = extractOne(name, list(known), scorer=ratio, score_cutoff=_NEAR) or ("",)
    joined = clipped(", ".join(given))
    return UnknownParameter(clipped(name), joined, resource, tuple(known), nearest, takers)


def _fault(detail: ErrorDetails, known: Known, texts: dict[str, list[str]]) -> QueryFault:
    """The fault of an error; the texts that it is about are taken away."""
    name, place = str(detail["loc"][0]), detail["loc"][-1]
    parameter = known[name]
    match detail["type"]:
        case "missing":
            texts[name] = []
            return Missing(name, parameter.says, parameter.form.expected)
        case "too_long":
            given, texts[name] = texts[name], texts[name][: parameter.most]
            return TooOften(name, clipped(", ".join(given)), len(given), parameter.most)
        case _:
            text = texts[name].pop(place if isinstance(place, int) else 0)
            return Unreadable(name, clipped(text), parameter.form.expected)


def _decoded(text: str, parameter: Parameter[Any] | None) -> str:
    # Some calendar programs percent-encode an address again. No date has a percent sign.
    of_dates = parameter is not None and isinstance(parameter.form.expected, OfDates)
    return unquote(text) if of_dates else text


def _encoded(text: str) -> str:
    return text if _UNRESERVED.fullmatch(text) else quote(text, safe="/", errors="replace")
