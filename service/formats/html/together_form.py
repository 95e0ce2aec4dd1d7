"""The form of several cases: rows of pasted addresses with labels, read as cases."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest

from calendars.translation import DEFAULT_LANGUAGE
from service.answers.models import TimelineAnswer
from service.answers.timeline import timeline_answer
from service.engine.faults import CaseError
from service.formats.field_titles import titles
from service.formats.html.form_errors import FormError, form_errors
from service.formats.html.pasted import pasted_case, pasted_cases
from service.formats.html.render import PageContext
from service.formats.html.urls import MORE, canonical, clean_form, question_pairs, wants_form
from service.language.pages import together as words
from service.law.vocabulary import Process
from service.request.parameters import AS_OF, CASE, LABEL, LANG, parameters_of
from service.request.query import Pairs, clipped
from service.request.question import Question, read
from service.request.timelines import TIMELINE, timelines_query

REMOVE = "remove"
_LONGEST_TOKEN = 40
_KNOWN = {TIMELINE.name, LABEL.name, MORE, REMOVE, LANG.name}


@dataclass(frozen=True, slots=True)
class TogetherRow:
    """A case as it was entered; `label` is none where its address has it."""

    address: str
    label: str | None = None
    wrong: tuple[str, ...] = ()
    label_wrong: tuple[str, ...] = ()
    page: str = ""
    """The page of the case, where it can be corrected."""


@dataclass(frozen=True, slots=True)
class TogetherCase:
    """A case that can be answered, with the pairs of its page."""

    process: Process
    pairs: list[tuple[str, str]]
    question: Question
    answer: TimelineAnswer

    @property
    def query(self) -> str:
        """The canonical query of its page."""
        return canonical(self.process, self.pairs)


def together_rows(pairs: Pairs) -> list[TogetherRow]:
    """The rows of a form, or of the address that it leads to, without empty and removed ones."""
    pairs = list(pairs)
    removed = {text for name, text in pairs if name == REMOVE}
    labels = [text.strip() for name, text in pairs if name == LABEL.name]
    addresses = [text.strip() for name, text in pairs if name == TIMELINE.name]
    rows = [
        TogetherRow(address or "", label)
        for number, (address, label) in enumerate(zip_longest(addresses, labels), 1)
        if str(number) not in removed and (address or label)
    ]
    return [one for row in rows for one in _each(row)]


def with_empty_row(rows: Sequence[TogetherRow], pairs: Pairs) -> list[TogetherRow]:
    """The rows of a form, the empty ones too, and one more."""
    shown = sum(name == TIMELINE.name for name, _ in pairs)
    return [*rows, *[TogetherRow("", "")] * max(1, shown + 1 - len(rows))]


def unknown_names(pairs: Pairs) -> list[str]:
    """The names in an address that the page does not have."""
    names = dict.fromkeys(name for name, _ in pairs)
    return [clipped(name) for name in names if name not in _KNOWN]


def together_case(
    row: TogetherRow, public_url: str, today: date, context: PageContext
) -> TogetherCase | TogetherRow:
    """The case of a row, in the language of the page; or the row, with what is wrong."""
    pasted = pasted_case(row.address)
    process = pasted.process
    if process is None:
        says = words.NOT_OURS if row.address else words.EMPTY
        return replace(row, wrong=(context.say(says),))
    pairs = _labelled(clean_form(pasted.pairs), row.label)
    page = f"{context.to(f'/{process.id}')}?{canonical(process, pairs)}".rstrip("?")
    if wants_form(pairs):
        return replace(row, wrong=(context.say(words.NO_DATES),), page=page)
    try:
        return _answered(process, pairs, public_url, today, context)
    except CaseError as error:
        errors = form_errors(process, error.faults, context, today.year)
    known = parameters_of(process).named
    label_wrong = tuple(error.says for error in errors if error.field == LABEL.name)
    wrong = tuple(_says(error, known, context) for error in errors if error.field != LABEL.name)
    return replace(row, wrong=wrong, label_wrong=label_wrong, page=page if wrong else "")


def kept_apart(
    cases: Sequence[TogetherCase], public_url: str, today: date, context: PageContext
) -> list[TogetherCase]:
    """The cases, with a token for each whose events would have the names of another's."""
    taken: set[tuple[str, str, date | None]] = set()
    found: list[TogetherCase] = []
    for each in cases:
        case, number = each, 2
        while _event_names(case) in taken:
            start = each.question.case[: _LONGEST_TOKEN - 3] or CASE.name
            pairs = [pair for pair in each.pairs if pair[0] != CASE.name]
            pairs.append((CASE.name, f"{start}-{number}"))
            case, number = _answered(each.process, pairs, public_url, today, context), number + 1
        taken.add(_event_names(case))
        found.append(case)
    return found


def together_query(cases: Sequence[TogetherCase]) -> str:
    """The canonical query of the page."""
    return timelines_query([f"{case.process.id}?{case.query}" for case in cases], DEFAULT_LANGUAGE)


def _each(row: TogetherRow) -> Iterable[TogetherRow]:
    found = list(pasted_cases(row.address))
    if len(found) > 1:  # they have labels of their own
        return map(TogetherRow, found)
    return (replace(row, address=address) for address in found or [row.address])


def _labelled(pairs: Pairs, label: str | None) -> list[tuple[str, str]]:
    """The pairs of a case without a date on which to see it, and with the label of its row."""
    left_out = {AS_OF.name, LANG.name, *([] if label is None else [LABEL.name])}
    kept = [pair for pair in pairs if pair[0] not in left_out]
    return [*kept, (LABEL.name, label)] if label else kept


def _answered(
    process: Process,
    pairs: list[tuple[str, str]],
    public_url: str,
    today: date,
    context: PageContext,
) -> TogetherCase:
    language = context.language
    question = read(process, question_pairs(process, pairs, language), today)
    answer = timeline_answer(question, public_url, titles(process, language))
    return TogetherCase(process, pairs, question, answer)


def _says(error: FormError, known: Container[str], context: PageContext) -> str:
    if error.field not in known:
        return context.say(words.UNKNOWN, name=error.field)
    if not error.title:
        return error.says
    return context.say(words.ABOUT_FIELD, title=error.title, says=error.says)


def _event_names(case: TogetherCase) -> tuple[str, str, date | None]:
    token = case.question.case
    return case.process.id, token, None if token else case.question.facts.filed
