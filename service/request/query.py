"""Query strings parsed into typed values; faults are collected."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, TypeVar
from urllib.parse import quote, unquote

from rapidfuzz.fuzz import ratio
from rapidfuzz.process import extractOne

from calendars.translation import Language, chosen_language
from service.engine.expected import OfDates
from service.engine.faults import (
    FaultsError,
    Missing,
    QueryFault,
    TooOften,
    UnknownParameter,
    Unreadable,
)
from service.request.parameters import LANG, Parameter

Pairs = Iterable[tuple[str, str]]
# `Parameter` is generic; this mapping holds parameters of different value types.
Known = Mapping[str, Parameter[Any]]
Value = TypeVar("Value")

_LONGEST_QUOTED = 80
# RFC 3986 unreserved characters need no percent-encoding.
_UNRESERVED = re.compile(r"[A-Za-z0-9_.~-]*")
# Each fault of a name has all known ones: an answer must not be many times its question.
_MOST_UNKNOWN = 20
# Letters in common, of a hundred: from here on a name may be a misspelling of another.
_NEAR = 60


class Query:
    """A parsed query string; unreadable values are collected in `faults`."""

    def __init__(self, pairs: Pairs, known: Known) -> None:
        self.faults: list[QueryFault] = []
        self._known = known
        self._texts: dict[str, list[str]] = {}
        self._values: dict[str, tuple[Any, ...]] = {}
        for name, text in pairs:
            self._texts.setdefault(name, []).append(_decoded(text, known.get(name)))
        # Required ones too, so that reading them reports them as missing.
        self.present = [
            parameter
            for name, parameter in known.items()
            if name in self._texts or parameter.required
        ]

    def one(self, parameter: Parameter[Value]) -> Value | None:
        """The value of a parameter that cannot be repeated; None if absent."""
        values = self.all(parameter)
        return values[0] if values else None

    def all(self, parameter: Parameter[Value]) -> tuple[Value, ...]:
        """The values of a parameter, in query order."""
        if parameter.name not in self._texts and not parameter.required:
            return ()
        values = self._values.get(parameter.name)
        if values is None:
            self._values[parameter.name] = values = self._read(parameter)
        return values

    def language(self) -> Language:
        """The language of the answer and of the faults."""
        self.one(LANG)
        return chosen_language((LANG.name, text) for text in self._texts.get(LANG.name, ()))

    def unknown(self) -> Iterator[str]:
        """Names of unknown parameters."""
        return (name for name in self._texts if name not in self._known)

    def canonical(self) -> str:
        """The normalized query string: parameters in fixed order, without unrepeated defaults."""
        return "&".join(
            f"{parameter.name}={_encoded(text)}"
            for parameter in self.present
            for text in self._in_order(parameter)
            if parameter.in_facts or text != parameter.default
        )

    def refuse_unknown(self, resource: str, elsewhere: Mapping[str, tuple[str, ...]]) -> None:
        """Add a fault for each unknown parameter, for the first 20 of them.

        `resource` is a process, a calendar or an operation; `elsewhere` are the processes that
        take a name.
        """
        for name in islice(self.unknown(), _MOST_UNKNOWN):
            names = list(self._known)
            nearest, *_ = extractOne(name, names, scorer=ratio, score_cutoff=_NEAR) or ("",)
            self.faults.append(
                UnknownParameter(
                    clipped(name),
                    clipped(", ".join(self._texts[name])),
                    resource,
                    tuple(self._known),
                    nearest,
                    elsewhere.get(name, ()),
                )
            )

    def _in_order(self, parameter: Parameter[Any]) -> Iterable[str]:
        texts = self._texts.get(parameter.name, [])
        return sorted(set(texts)) if parameter.unordered else texts

    def _read(self, parameter: Parameter[Value]) -> tuple[Value, ...]:
        name, expected = parameter.name, parameter.form.expected
        texts = self._texts.get(name, [])
        if parameter.required and not texts:
            self.faults.append(Missing(name, parameter.says, expected))
        if len(texts) > parameter.most:
            joined = clipped(", ".join(texts))
            self.faults.append(TooOften(name, joined, len(texts), parameter.most))
        values = []
        for text in texts[: parameter.most]:
            try:
                values.append(parameter.form.read(text))
            except ValueError:
                self.faults.append(Unreadable(name, clipped(text), expected))
        return tuple(values)


def _decoded(text: str, parameter: Parameter[Any] | None) -> str:
    # Some calendar programs percent-encode an address again. No date has a percent sign.
    if "%" in text and parameter and isinstance(parameter.form.expected, OfDates):
        return unquote(text)
    return text


def _encoded(text: str) -> str:
    return text if _UNRESERVED.fullmatch(text) else quote(text, safe="/", errors="replace")


def clipped(text: str) -> str:
    """Text shortened for an error message, without control characters."""
    clean = "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
    return clean if len(clean) <= _LONGEST_QUOTED else f"{clean[:_LONGEST_QUOTED]}…"


def language_only(pairs: Pairs, resource: str) -> Language:
    """Parse a query whose only parameter is `lang`; FaultsError with every fault."""
    query = Query(pairs, {LANG.name: LANG})
    query.refuse_unknown(resource, {})
    language = query.language()
    if query.faults:
        raise FaultsError(tuple(query.faults))
    return language
