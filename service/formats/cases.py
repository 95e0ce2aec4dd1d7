"""Several cases as one feed, one table or one JSON."""

from collections.abc import Sequence
from functools import partial

from calendars.translation import Language
from service.answers.cases import AskedCase, case_answers, label_of, of_each
from service.answers.timeline import timeline_answer
from service.formats.csv import table_of_cases as table
from service.formats.ical import DatedEvent, combined_feed, dated_events, feed
from service.formats.json import case_json, cases_json
from service.request.question import Question


def feed_of_cases(cases: Sequence[AskedCase], public_url: str, language: Language) -> bytes:
    """A feed of all cases; FaultsError. Titles begin with labels where there are two or more."""
    if len(cases) == 1:
        [whole] = of_each(cases, lambda question: feed(question, public_url))
        return whole

    def events(question: Question) -> tuple[Question, list[DatedEvent]]:
        return question, dated_events(question, public_url, label=label_of(question))

    questions, dated = zip(*of_each(cases, events), strict=True)
    return combined_feed(questions, dated, language)


def table_of_cases(cases: Sequence[AskedCase], public_url: str) -> bytes:
    """A table of all cases; FaultsError."""
    answers = of_each(cases, lambda question: timeline_answer(question, public_url))
    ids = (case.id for case in cases)
    return table(zip(ids, answers, strict=True)).encode()


def json_of_cases(cases: Sequence[AskedCase], public_url: str) -> bytes:
    """The answer to each case, or its problem, as JSON."""
    answer = partial(case_json, public_url=public_url)
    return b"".join(cases_json(case_answers(cases, answer)))
