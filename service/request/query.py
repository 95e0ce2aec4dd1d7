"""Names and texts as values, with every fault found on the way."""

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from itertools import islice
from typing import Any, TypeVar
from urllib.parse import quote_plus

from calendars.translation import Language
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
# What a form reads is its own: a mapping of parameters has them of every kind.
Known = Mapping[str, Parameter[Any]]
Value = TypeVar("Value")

_LONGEST_SHOWN = 80
# What stands in an address as it is: nearly everything that is asked.
_PLAIN = re.compile(r"[A-Za-z0-9_.~-]*")
# Each is compared with all that exist: a query made of nothing else may not take minutes.
_MOST_UNKNOWN = 20


class Query:
    """The texts of one query by name; what cannot be read of them goes to `faults`."""

    def __init__(self, pairs: Pairs, known: Known) -> None:
        self.faults: list[QueryFault] = []
        self._known = known
        self._texts: dict[str, list[str]] = {}
        self._values: dict[str, tuple[Any, ...]] = {}
        for name, text in pairs:
            self._texts.setdefault(name, []).append(text)
        # The parameters that were given, or must be, in their order.
        texts = self._texts
        self.given = [found for name, found in known.items() if name in texts or found.required]

    def one(self, parameter: Parameter[Value]) -> Value | None:
        """The value of a parameter that may be given once."""
        values = self.all(parameter)
        return values[0] if values else None

    def all(self, parameter: Parameter[Value]) -> tuple[Value, ...]:
        """The values of a parameter, in the order they were given."""
        if parameter.name not in self._texts and not parameter.required:
            return ()
        values = self._values.get(parameter.name)
        if values is None:
            self._values[parameter.name] = values = self._read(parameter)
        return values

    def language(self) -> Language:
        """The language to answer in, faults included."""
        return "es" if self.one(LANG) == "es" else "en"

    def unknown(self) -> Iterator[str]:
        """The names that no parameter has."""
        return (name for name in self._texts if name not in self._known)

    def canonical(self) -> str:
        """The query in the order of the parameters, without what says nothing."""
        return "&".join(
            f"{parameter.name}={_encoded(text)}"
            for parameter in self.given
            for text in self._in_order(parameter)
            if text != parameter.default
        )

    def refuse_unknown(self, asked: str, elsewhere: Mapping[str, tuple[str, ...]]) -> None:
        """A fault for each unknown name (the first 20): the nearest, all there are, or whose."""
        for name in islice(self.unknown(), _MOST_UNKNOWN):
            nearest, *_ = (*get_close_matches(name, self._known, n=1), "")
            self.faults.append(
                UnknownParameter(
                    clipped(name),
                    clipped(", ".join(self._texts[name])),
                    asked,
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
            given = clipped(", ".join(texts))
            self.faults.append(TooOften(name, given, len(texts), parameter.most))
        values = []
        for text in texts[: parameter.most]:
            try:
                values.append(parameter.form.read(text))
            except ValueError:
                self.faults.append(Unreadable(name, clipped(text), expected))
        return tuple(values)


def _encoded(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else quote_plus(text, errors="replace")


def clipped(text: str) -> str:
    """What was given, as an error may repeat it: short, and without control characters."""
    clean = "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
    return clean if len(clean) <= _LONGEST_SHOWN else f"{clean[:_LONGEST_SHOWN]}…"


def language_only(pairs: Pairs, asked: str) -> Language:
    """The language of a query that may say nothing else; FaultsError with all that is wrong."""
    query = Query(pairs, {LANG.name: LANG})
    query.refuse_unknown(asked, {})
    language = query.language()
    if query.faults:
        raise FaultsError(tuple(query.faults))
    return language
