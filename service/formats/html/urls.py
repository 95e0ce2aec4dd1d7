"""What a form sends, as a question says it: one address for every way to type the same."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from calendars.translation import Language
from service.law.vocabulary import Process
from service.request.parameters import LANG, parameters_of
from service.request.query import Pairs, Query

MORE = "more"
_OPENING = "filed"
SPANS = ("school_year", "school_break")


def clean_form(pairs: Pairs) -> list[tuple[str, str]]:
    """What was typed: first and last days joined, nothing that is empty, no pressed buttons."""
    pairs = [(name, text.strip()) for name, text in pairs]
    joined = [*pairs, *(span for name in SPANS for span in _spans(name, pairs))]
    halves = {f"{name}_{end}" for name in SPANS for end in ("first", "last")}
    return [(name, text) for name, text in joined if text and name not in halves and name != MORE]


def wants_form(pairs: Pairs) -> bool:
    """Whether the form is asked for: more rows of it, or no word yet of the first day."""
    names = {name for name, _ in pairs}
    return MORE in names or _OPENING not in names


def _spans(name: str, pairs: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The rows of a first and a last day, of which one may still be missing."""
    ends = (
        [text for found, text in pairs if found == f"{name}_{end}"] for end in ("first", "last")
    )
    for first, last in zip_longest(*ends, fillvalue=""):
        if first or last:
            yield name, f"{first}/{last}"


def canonical(process: Process, pairs: Pairs) -> str:
    """The query of a page: the question in the order of its parameters; the path has its language.

    `pairs` are tidied. What no parameter is called stays out.
    """
    spoken = [(name, text) for name, text in pairs if name != LANG.name]
    return Query(spoken, parameters_of(process).named).canonical()


def language_of(pairs: Pairs, otherwise: Language) -> Language:
    """The language that a query asks for, as one for programs does, or else that of the path."""
    match dict(pairs).get(LANG.name):
        case "en":
            return "en"
        case "es":
            return "es"
        case _:
            return otherwise


def question_pairs(pairs: Pairs, language: Language) -> list[tuple[str, str]]:
    """The question of a page as one for programs, which says its language itself."""
    return [*((name, text) for name, text in pairs if name != LANG.name), (LANG.name, language)]
