"""Queries of forms: cleaned, and canonical so that one question has one address."""

from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import zip_longest
from urllib.parse import parse_qsl

from calendars.translation import Language
from calendars.written_dates import as_iso
from service.answers.links import without_parameters
from service.law import PROCESSES
from service.law.shared.sending import SENT
from service.law.vocabulary import Process
from service.request import query
from service.request.parameters import AS_OF, CASE, CHECK, LABEL, LANG, REV, parameters_of
from service.request.query import Pairs
from service.request.sending import with_case
from service.request.values import TODAY

# The button for more rows of a field, and the fields that have more of them.
MORE, ROWS = "more", "rows"
BEFORE = "before"
_OPENING = {"filed", SENT.id}
_FREE_TEXT = {LABEL.name, CASE.name}
_OF_PROCESSES = {span.id: span for process in PROCESSES.values() for span in process.spans}
# The two halves of values that have an input for each: an id and a date, or two dates.
HALVES = {
    name: ("id", "date") if name == CHECK.name else ("first", "last")
    for name in ("school_year", "school_break", *_OF_PROCESSES, CHECK.name)
}


def clean_form(pairs: Pairs) -> list[tuple[str, str]]:
    """The pairs of a form in ISO dates, with halves joined, without empty values and buttons."""
    pairs = [(name, _plain(name, text.strip())) for name, text in pairs]
    joined = [*pairs, *(whole for name in HALVES for whole in _joined(name, pairs))]
    halves = {f"{name}_{half}" for name, both in HALVES.items() for half in both}
    left_out = {*halves, MORE, ROWS, BEFORE}
    return [(name, text) for name, text in joined if text and name not in left_out]


def fingerprint(query: str) -> str:
    """A short hash of a canonical query without its revision."""
    return blake2b(without_parameters(query, REV.name).encode(), digest_size=4).hexdigest()


def with_true_revision(process: Process, pairs: Pairs) -> list[tuple[str, str]]:
    """The clean pairs of a form whose revision is raised only where something else changed."""
    cleaned = clean_form(pairs)
    if (BEFORE, fingerprint(canonical(process, cleaned))) not in pairs:
        return cleaned
    last = int(dict(cleaned)[REV.name]) - 1
    others = [pair for pair in cleaned if pair[0] != REV.name]
    return [*others, (REV.name, str(last))] if last else others


def wants_form(pairs: Pairs) -> bool:
    """Whether to answer with the form: more rows were requested, or no date opens the case."""
    return wants_more(pairs) or {name for name, _ in pairs}.isdisjoint(_OPENING)


def without_empty(process: Process, pairs: Pairs) -> list[tuple[str, str]]:
    """The pairs of the shortest address with the same form: nothing empty, and no default.

    Without a date that opens the case, an empty one stays: it is what is wrong.
    """
    kept = _short(process, clean_form(pairs))
    rows = [pair for pair in pairs if pair[0] in {MORE, ROWS}]
    has_opening = any(name in _OPENING for name, _ in kept)
    asked = (process.filed.id, "") in pairs and not has_opening and not wants_more(pairs)
    return [*([(process.filed.id, "")] if asked else []), *kept, *rows]


def wants_more(pairs: Pairs) -> bool:
    """Whether more rows of a field were requested."""
    return any(name == MORE for name, _ in pairs)


def first_free(pairs: Pairs) -> str:
    """The id of the first empty input of the field of which more rows were requested."""
    name = next((text for name, text in pairs if name == MORE), "")
    filled = sum(other == name for other, _ in clean_form(pairs))
    first = f"{name}-{HALVES[name][0]}" if name in HALVES else name
    return f"{first}-{filled + 1}" if filled else first


def _joined(name: str, pairs: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    ends = ([text for other, text in pairs if other == f"{name}_{half}"] for half in HALVES[name])
    for first, last in zip_longest(*ends, fillvalue=""):
        # One of the two may still be missing.
        is_one_day = not last and name in _OF_PROCESSES and _OF_PROCESSES[name].closed
        if first or last:
            # Text that is no date keeps its figures: a slash would end the first half.
            begins, ends_on = first.replace("/", "-"), last.replace("/", "-")
            yield name, begins if is_one_day else f"{begins}/{ends_on}"


def _plain(name: str, text: str) -> str:
    return text if name in _FREE_TEXT else as_iso(text)


def canonical(process: Process, pairs: Pairs) -> str:
    """The canonical query of a page, in the order of the parameters, without `lang`.

    The path has the language. `pairs` are clean; unknown names are left out.
    """
    named = parameters_of(process).named
    texts = with_case(process, query.by_name(_short(process, pairs), named))
    return query.canonical(texts, named)


def canonical_pairs(process: Process, pairs: Pairs) -> list[tuple[str, str]]:
    """The pairs of a form in the order of the parameters, without `lang` and unknown names."""
    return parse_qsl(canonical(process, clean_form(pairs)))


def question_pairs(process: Process, pairs: Pairs, language: Language) -> list[tuple[str, str]]:
    """The query of a page as the API takes it: with its language, and seen today by default."""
    others = _short(process, pairs)
    seen = [] if any(name == AS_OF.name for name, _ in others) else [(AS_OF.name, TODAY)]
    return [*others, *seen, (LANG.name, language)]


def _short(process: Process, pairs: Pairs) -> list[tuple[str, str]]:
    """The pairs without `lang`, and without the defaults that a form sends."""
    named = parameters_of(process).named
    defaults = {(name, parameter.default) for name, parameter in named.items()}
    return [pair for pair in pairs if pair[0] != LANG.name and pair not in defaults]
