"""Letters that fit a case as it stands, filled with its dates, count, skipped days and statute."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field, TypeAdapter

from calendars.translation import Language
from service.answers.models import DateLine, ExcludedDaysOut, Lang, TimelineAnswer
from service.answers.problems import UNKNOWN_LETTER, not_found
from service.language import letters as words
from service.language.dates import without_weekday
from service.law.letter_fields import Letter, Timing
from service.law.letters import LETTERS

_BLANK = "____"
_LATE = {"late", "overdue"}
_IN_TIME = {None, "open"}
_DATED = {"known", "projected"}


@dataclass(frozen=True, slots=True)
class LetterOut:
    """A letter that fits the case."""

    id: Annotated[str, Field(description="Its name in an address.", examples=["plan-late"])]
    title: Annotated[str, Field(description="The letter in words.")]
    why: Annotated[str, Field(description="When it fits.")]
    text: Annotated[str, Field(description="The letter, with ____ for what a parent fills in.")]


@dataclass(frozen=True, slots=True)
class LettersAnswer:
    """The letters that fit a case as it stands."""

    process: Annotated[str, Field(description="The process.", examples=["assessment"])]
    letters: Annotated[list[LetterOut], Field(description="Those about what is late come first.")]
    lang: Lang


LETTERS_ADAPTER = TypeAdapter(LettersAnswer)


def letters_answer(answer: TimelineAnswer, as_of: dt.date | None) -> LettersAnswer:
    """The letters that fit, those about what is late first."""
    letters = [
        LetterOut(
            letter.id,
            letter.title.in_(answer.lang),
            letter.why.in_(answer.lang),
            _text(letter, line, answer, as_of),
        )
        for letter, line in _fitting(answer)
    ]
    return LettersAnswer(answer.process, letters, answer.lang)


def letter_text(answer: TimelineAnswer, as_of: dt.date | None, id_: str) -> str:
    """One letter that fits as plain text; RefusedError names those that do."""
    found = {each.id: each for each in letters_answer(answer, as_of).letters}
    if id_ not in found:
        raise not_found(UNKNOWN_LETTER, "letter", id_, list(found))
    return f"{found[id_].text}\n"


def _fitting(answer: TimelineAnswer) -> Iterator[tuple[Letter, DateLine | None]]:
    """LETTERS has those about what is late first."""
    lines = {line.id: line for line in answer.dates}
    for letter in LETTERS:
        line = lines.get(letter.duty)
        of_process = answer.process in {process.id for process in letter.processes}
        if of_process and (not letter.duty or (line and _fits(letter.timing, line))):
            yield letter, line


def _fits(timing: Timing, line: DateLine) -> bool:
    state = line.outcome.state if line.outcome else None
    if timing is Timing.LATE:
        return state in _LATE
    return line.due is not None and line.standing in _DATED and state in _IN_TIME


def _text(
    letter: Letter, line: DateLine | None, answer: TimelineAnswer, as_of: dt.date | None
) -> str:
    language = answer.lang
    today = without_weekday(as_of, language) if as_of else _BLANK
    filed = without_weekday(answer.filed, language)
    facts = _facts(letter.timing, line, today, language) if line else {}
    body = letter.body.in_(language).format(today=today, filed=filed, **facts)
    head = words.HEAD.in_(language).format(today=today)
    return "\n\n".join((head, letter.title.in_(language), body, words.FOOT.in_(language)))


def _facts(timing: Timing, line: DateLine, today: str, language: Language) -> dict[str, object]:
    rule, due = line.rule, line.due
    start = rule.from_date if rule else None
    last = due and (due.act_by if timing is Timing.IN_TIME else due.late_after)
    firm = line.standing != "projected"
    return {
        "start": without_weekday(start, language) if start else _BLANK,
        "count": rule.count if rule else _BLANK,
        "due_day": without_weekday(last, language) if last and firm else _BLANK,
        "cite": line.citations[0].cite if line.citations else _BLANK,
        "skipped": _skipped(line.skipped, language),
        "lateness": _lateness(line, today, language),
    }


def _skipped(skipped: list[ExcludedDaysOut], language: Language) -> str:
    spans = (
        words.SPAN.in_(language).format(
            first=without_weekday(each.first, language),
            last=without_weekday(each.last, language),
            reason=each.reason,
        )
        for each in skipped
    )
    return "; ".join(spans) or words.NONE_SKIPPED.in_(language)


def _lateness(line: DateLine, today: str, language: Language) -> str:
    if line.outcome is None or line.due is None or line.outcome.at_least is None:
        return ""
    number, done = line.outcome.at_least, line.outcome.done
    if done:
        day = without_weekday(done, language)
        late = words.DONE.in_(language).format(done=day, number=number)
    else:
        late = words.OVERDUE.in_(language).format(today=today, number=number)
    if line.due.by_words == line.due.late_after:
        return late
    by_words = words.BY_WORDS.in_(language)
    return f"{late} {by_words.format(day=without_weekday(line.due.by_words, language))}"
