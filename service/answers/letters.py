"""Letters that fit a case as it stands, filled with its dates, count, skipped days and statute."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated

from pydantic import Field, TypeAdapter

from calendars.counting import BROAD, Unit, count_between
from calendars.translation import Language
from service.answers.models import DateLine, ExcludedDaysOut, Lang, TimelineAnswer
from service.answers.outcome_models import DueOut
from service.answers.problems import UNKNOWN_LETTER, not_found
from service.language import letters as words
from service.language.dates import without_weekday
from service.language.rule_templates import UNITS
from service.law.letter_fields import Letter, Timing
from service.law.letters import LETTERS

BY_ID: Mapping[str, Letter] = MappingProxyType({letter.id: letter for letter in LETTERS})
_BLANK = "____"
_DATED = {"known", "projected", "happened"}
# States of the duty in which a letter of each kind fits; none without as_of.
_STATES: Mapping[Timing, frozenset[str | None]] = MappingProxyType(
    {
        Timing.ASKS: frozenset({None, "open"}),
        Timing.LATE: frozenset({"late", "overdue"}),
        Timing.OVERDUE: frozenset({"overdue"}),
        Timing.IN_TIME: frozenset({None, "open"}),
        Timing.UNDONE: frozenset({None, "open", "arguably-overdue", "overdue", "passed"}),
    }
)


@dataclass(frozen=True, slots=True)
class LetterOut:
    """A letter that fits the case."""

    id: Annotated[str, Field(description="Its name in an address.", examples=["plan-late"])]
    title: Annotated[str, Field(description="The letter in words.")]
    why: Annotated[str, Field(description="When it fits.")]
    about: Annotated[
        str | None,
        Field(description="The line it is about; null where no date is.", examples=["decision"]),
    ]


@dataclass(frozen=True, slots=True)
class LettersAnswer:
    """The letters that fit a case as it stands."""

    process: Annotated[str, Field(description="The process.", examples=["assessment"])]
    letters: Annotated[list[LetterOut], Field(description="Those about what is late come first.")]
    lang: Lang


LETTERS_ADAPTER = TypeAdapter(LettersAnswer)


def letters_answer(answer: TimelineAnswer) -> LettersAnswer:
    """The letters that fit, those about what is late first."""
    fitting = [
        LetterOut(
            letter.id,
            letter.title.in_(answer.lang),
            letter.why.in_(answer.lang),
            line.id if line else None,
        )
        for letter, line in _fitting(answer)
    ]
    return LettersAnswer(answer.process, fitting, answer.lang)


def letter_text(answer: TimelineAnswer, as_of: dt.date | None, id_: str) -> str:
    """A letter that fits, as plain text; RefusedError names those that do."""
    fitting = {letter.id: (letter, line) for letter, line in _fitting(answer)}
    if id_ not in fitting:
        raise not_found(UNKNOWN_LETTER, "letter", id_, list(fitting))
    return f"{_text(*fitting[id_], answer, as_of)}\n"


def _fitting(answer: TimelineAnswer) -> Iterator[tuple[Letter, DateLine | None]]:
    lines = {line.id: line for line in answer.dates}
    for letter in LETTERS:
        line = lines.get(letter.duty)
        of_process = any(process.id == answer.process for process in letter.processes)
        if of_process and (not letter.duty or (line and _fits(letter.timing, line))):
            yield letter, line


def _fits(timing: Timing, line: DateLine) -> bool:
    if line.due is None or line.standing not in _DATED:
        return False
    return (line.outcome.state if line.outcome else None) in _STATES[timing]


def _text(
    letter: Letter, line: DateLine | None, answer: TimelineAnswer, as_of: dt.date | None
) -> str:
    language = answer.lang
    today = without_weekday(as_of, language) if as_of else _BLANK
    filed = _BLANK if _is_estimate(answer) else without_weekday(answer.filed, language)
    facts = _facts(letter.timing, line, as_of, language) if line else {}
    if _is_estimate(answer) and line and line.rule and line.rule.from_ == "filed":
        facts["start"] = _BLANK
    body = letter.body.in_(language).format(today=today, filed=filed, **facts)
    head = words.HEAD.in_(language).format(today=today)
    return "\n\n".join((head, letter.title.in_(language), body, words.FOOT.in_(language)))


def _facts(
    timing: Timing, line: DateLine, as_of: dt.date | None, language: Language
) -> dict[str, object]:
    rule, due = line.rule, line.due
    start = rule.from_date if rule else None
    last = due and (due.act_by if timing is Timing.IN_TIME else due.late_after)
    unit = Unit(rule.unit) if rule and rule.unit else Unit.CALENDAR
    number = rule.count if rule else None
    return {
        "start": without_weekday(start, language) if start else _BLANK,
        "count": number if number is not None else _BLANK,
        "kind_of_days": UNITS[unit].in_(language, number or 0),
        "due_day": without_weekday(last, language) if last and _is_firm(line) else _BLANK,
        "cite": line.citations[0].cite if line.citations else _BLANK,
        "skipped": _skipped(line.skipped, language),
        "lateness": _lateness(line, unit, as_of, language),
    }


def _is_estimate(answer: TimelineAnswer) -> bool:
    """Whether the date of arrival is not known: a letter leaves it blank."""
    return any(line.id == "filed" and not _is_firm(line) for line in answer.dates)


def _is_firm(line: DateLine) -> bool:
    return line.standing != "projected"


def _skipped(skipped: list[ExcludedDaysOut], language: Language) -> str:
    spans = (
        words.SPAN.in_(language).format(
            first=without_weekday(each.first, language),
            last=without_weekday(each.last, language),
            reason=each.reason,
        )
        if each.first != each.last
        else words.DAY.in_(language).format(
            day=without_weekday(each.first, language), reason=each.reason
        )
        for each in skipped
    )
    return "; ".join(spans) or words.NONE_SKIPPED.in_(language)


def _lateness(line: DateLine, unit: Unit, as_of: dt.date | None, language: Language) -> str:
    """Days after the last day on any reading, in business days where the rule counts those."""
    if line.due is None or line.outcome is None:
        return _BLANK
    done = line.outcome.done
    end = done or as_of
    if end is None or line.outcome.state not in _STATES[Timing.LATE]:
        return _BLANK
    sentence = words.DONE if done else words.OVERDUE
    late = sentence.in_(language).format(
        day=without_weekday(end, language), late=_days_late(line.due, unit, end, language)
    )
    return " ".join((late, *_by_words(line.due, language)))


def _days_late(due: DueOut, unit: Unit, end: dt.date, language: Language) -> str:
    if unit is Unit.BUSINESS:
        number = count_between(due.late_after, end, Unit.BUSINESS, BROAD).number
        return words.BUSINESS_DAYS.in_(language, number).format(number=number)
    number = (end - due.late_after).days
    return words.DAYS.in_(language, number).format(number=number)


def _by_words(due: DueOut, language: Language) -> Iterator[str]:
    if due.by_words != due.late_after:
        day = without_weekday(due.by_words, language)
        yield words.BY_WORDS.in_(language).format(day=day, reading=due.readings[-1].text)
