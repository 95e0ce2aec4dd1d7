"""Several cases of one address: each with its question, or with what is wrong with it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from urllib.parse import urlencode

from calendars.translation import Language, chosen_language
from service.answers.batch import CaseProblem, process_named
from service.answers.links import name_in_a_calendar
from service.answers.problems import RefusedError, invalid_question, to_problem
from service.engine.faults import Fault, FaultsError, InTimeline, SameEvents
from service.request.parameters import CASE
from service.request.query import Pairs
from service.request.question import Question, read

Answer = TypeVar("Answer")

_MOST_FAULTS = 50


@dataclass(frozen=True, slots=True)
class AskedCase:
    """A case of an address: its question, or why it has none.

    `id` is its `case`, or else its place; `text` is its process with its canonical query.
    """

    id: str
    text: str
    language: Language
    question: Question | RefusedError

    @property
    def as_of_today(self) -> bool:
        """Whether its answer depends on the clock."""
        return isinstance(self.question, Question) and self.question.as_of_today


def asked_case(
    place: int, process: str, pairs: Pairs, today: date, language: Language
) -> AskedCase:
    """The case at a place; `language` is that of a problem where the case has none."""
    pairs = list(pairs)
    language = chosen_language(pairs, language)
    try:
        question = read(process_named(process or None), pairs, today)
    except FaultsError as error:
        refused = invalid_question(error.faults)
    except RefusedError as error:
        refused = error
    else:
        id_ = question.case or str(place)
        return AskedCase(id_, f"{process}?{question.canonical}", question.language, question)
    return AskedCase(
        _token(pairs) or str(place), f"{process}?{urlencode(pairs)}", language, refused
    )


def case_answers(
    cases: Sequence[AskedCase], answer: Callable[[str, Question], Answer]
) -> Iterator[Answer | CaseProblem]:
    """The result of `answer` for the id and the question of each case, or its problem."""
    for case in cases:
        try:
            yield answer(case.id, _question(case))
        except FaultsError as error:
            yield CaseProblem(case.id, to_problem(invalid_question(error.faults), case.language))
        except RefusedError as refused:
            yield CaseProblem(case.id, to_problem(refused, case.language))


def of_each(cases: Sequence[AskedCase], answer: Callable[[Question], Answer]) -> list[Answer]:
    """The result of `answer` for each case; FaultsError with every fault of all."""
    answers: list[Answer] = []
    faults: list[Fault] = []
    for place, case in enumerate(cases, 1):
        try:
            answers.append(answer(_question(case)))
        except (RefusedError, FaultsError) as error:
            faults += [InTimeline(place, fault) for fault in error.faults]
    if faults := [*faults, *_same_events(cases)]:
        raise FaultsError(tuple(faults[:_MOST_FAULTS]))
    return answers


def label_of(question: Question) -> str:
    """The label of a case as it stands before the titles of its events."""
    return name_in_a_calendar(question.label)


def name_of_all(questions: Sequence[Question]) -> str:
    """The name of a calendar of several cases: of each its label, or the title of its process."""
    names = (label_of(each) or each.facts.process.title.in_(each.language) for each in questions)
    return f"IEP: {name_in_a_calendar(' + '.join(dict.fromkeys(names)))}"


def _question(case: AskedCase) -> Question:
    if isinstance(case.question, RefusedError):
        raise case.question
    return case.question


def _token(pairs: Pairs) -> str:
    try:
        [token] = (CASE.form.read(text) for name, text in pairs if name == CASE.name)
    except ValueError:
        return ""
    return token


def _same_events(cases: Sequence[AskedCase]) -> Iterator[SameEvents]:
    places: dict[tuple[str, str, date | None], int] = {}
    for place, case in enumerate(cases, 1):
        if isinstance(question := case.question, Question):
            process, filed = question.facts.process.id, question.facts.filed
            name = process, question.case, None if question.case else filed
            if (first := places.setdefault(name, place)) != place:
                yield SameEvents(first, place, process, question.case, filed)
