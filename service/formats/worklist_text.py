"""The states and the days of a worklist in words, for a page and for plain text."""

from collections.abc import Iterator

from calendars.translation import Language
from service.answers.worklist import WorklistAnswer, WorklistDate
from service.formats.text import BETWEEN
from service.language import worklist as words
from service.language.dates import without_weekday
from service.language.messages import STANDINGS_IN_COLUMNS

# More than these nobody reads aloud.
_MOST_LINES = 25
_ESTIMATED = "projected"


def state(date: WorklistDate, language: Language) -> str:
    """The state in CALPADS' words where it has one; what is only estimated says so."""
    text = words.STATES[date.state].in_(language)
    if date.standing != _ESTIMATED:
        return text
    return f"{text}, {STANDINGS_IN_COLUMNS[_ESTIMATED].in_(language)}"


def days(date: WorklistDate, language: Language) -> str:
    """The days late, or the days left."""
    return words.days_text(date.at_least, date.at_most, date.days_left, language)


def counts(answer: WorklistAnswer) -> str:
    """The numbers of cases: all, late, with a problem."""
    return words.COUNTS.in_(answer.lang).format(
        cases=answer.cases, late=answer.late, problems=len(answer.problems)
    )


def problems(answer: WorklistAnswer) -> Iterator[tuple[str, str]]:
    """The id of each case with a problem, and each problem in words."""
    for case in answer.problems:
        yield from ((case.id or "", error.message) for error in case.problem.errors)


def lines(answer: WorklistAnswer) -> Iterator[str]:
    """The counts, a short line for each of the first dates, and the problems."""
    language = answer.lang
    yield words.SEEN_ON.in_(language).format(day=without_weekday(answer.as_of, language))
    yield counts(answer)
    if not answer.dates:
        yield words.NOTHING.in_(language)
    for date in answer.dates[:_MOST_LINES]:
        yield BETWEEN.join(_cells(date, language))
    if (more := len(answer.dates) - _MOST_LINES) > 0:
        yield words.MORE_DATES.in_(language, more).format(number=more)
    for id_, text in problems(answer):
        yield f"{id_}: {text}"


def _cells(date: WorklistDate, language: Language) -> Iterator[str]:
    yield date.case
    yield date.title
    yield without_weekday(date.due, language)
    yield state(date, language)
    yield days(date, language)
    if date.reading.id != "words":
        yield date.reading.text
