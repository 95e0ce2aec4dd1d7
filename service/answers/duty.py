"""Answer about one duty of a case: its outcome, and a date that somebody named for it."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated

from pydantic import Field, TypeAdapter

from calendars.translation import Language
from service.answers.checks import check_out
from service.answers.models import EDITION, CitationOut, DateLine, Edition, Lang
from service.answers.open_lists import DatedStanding, OpenList, Who
from service.answers.outcome_models import CheckOut, DueOut, OutcomeOut, ReadingOut
from service.answers.timeline import date_line
from service.engine.compute import compute
from service.engine.expected import OneOf
from service.engine.faults import CaseError, Unreadable
from service.language import checks as words
from service.language.dates import in_words
from service.language.messages import DISCLAIMER
from service.language.outcomes import state_text
from service.request.query import clipped
from service.request.question import Question

_LATE = frozenset({"late", "overdue", "passed"})


@dataclass(frozen=True, slots=True)
class DutyAnswer:
    """Outcome of a duty, and whether a date that somebody named agrees with the law."""

    process: Annotated[str, Field(description="The process.", examples=["state-complaint"])]
    id: Annotated[str, Field(description="The duty.", examples=["decision"])]
    title: Annotated[str, Field(description="The duty in words.")]
    who: Who
    standing: Annotated[
        DatedStanding, OpenList(), Field(description="How firm its date is, as in a timeline.")
    ]
    date: Annotated[dt.date | None, Field(description="The date to rely on, or of the act.")]
    as_of: Annotated[dt.date | None, Field(description="The date on which the case is seen.")]
    text: Annotated[str, Field(description="All of it in a few sentences, to be read aloud.")]
    check: Annotated[
        CheckOut | None,
        Field(description="What the named date is; null where none was, or no rule gives one."),
    ]
    due: Annotated[DueOut | None, Field(description="The dates that the rule has counted.")]
    outcome: Annotated[OutcomeOut | None, Field(description="What became of it as of as_of.")]
    reading: Annotated[
        ReadingOut | None,
        Field(
            description="The reading that the text follows: that of the named date, else of what "
            "is late the widest, else the first."
        ),
    ]
    rule: Annotated[str | None, Field(description="The rule in words.")]
    citations: Annotated[list[CitationOut], Field(description="The sources of the rule.")]
    lang: Lang
    edition: Annotated[Edition, Field(description="The edition of the rules that answered.")]
    disclaimer: str


DUTY_ANSWER = TypeAdapter(DutyAnswer)


def duty_answer(question: Question, id_: str, day: dt.date | None, parameter: str) -> DutyAnswer:
    """The answer about the line `id_`; CaseError names `parameter` and the lines there are."""
    lines = {line.event.id: line for line in compute(question.facts).lines}
    if id_ not in lines:
        raise CaseError((Unreadable(parameter, clipped(id_), OneOf(tuple(lines))),))
    language = question.language
    line = date_line(lines[id_], language, question.as_of)
    check = check_out(lines[id_], day, question.facts, language) if day else None
    answer = DutyAnswer(
        process=question.facts.process.id,
        id=line.id,
        title=line.title,
        who=line.who,
        standing=line.standing,
        date=line.date,
        as_of=question.as_of,
        text="",
        check=check,
        due=line.due,
        outcome=line.outcome,
        reading=_reading(line, check),
        rule=line.rule.text if line.rule else None,
        citations=line.citations,
        lang=language,
        edition=EDITION,
        disclaimer=DISCLAIMER.in_(language),
    )
    return replace(answer, text=" ".join(_sentences(answer, line, day)))


def _reading(line: DateLine, check: CheckOut | None) -> ReadingOut | None:
    if line.due is None:
        return None
    readings = {reading.id: reading for reading in line.due.readings}
    if check and check.reading in readings:
        return readings[check.reading]
    late = line.outcome is not None and line.outcome.state in _LATE
    return line.due.readings[-1 if late else 0]


def _sentences(answer: DutyAnswer, line: DateLine, day: dt.date | None) -> Iterator[str]:
    language, check, outcome = answer.lang, answer.check, answer.outcome
    yield check.text if check else _its_date(line, day, language)
    if check and check.difference_days:
        yield words.difference_text(check.difference_days, language)
    if line.standing == "projected":
        yield words.ESTIMATED.in_(language)
    if outcome and answer.as_of:
        state = state_text(outcome.state, outcome.at_least, outcome.at_most, language)
        seen = in_words(answer.as_of, language)
        yield f"{words.STATE.in_(language).format(day=seen, state=state)} {outcome.text}"
    yield from _by_law(answer, language)


def _its_date(line: DateLine, day: dt.date | None, language: Language) -> str:
    if line.due:
        rely = in_words(line.due.act_by, language)
        return words.RELY.in_(language).format(title=line.title, day=rely)
    sentences = [words.NO_DATE.in_(language).format(title=line.title)]
    if line.waits_for:
        names = ", ".join(line.waits_for)
        sentences.append(words.WAITS_FOR.in_(language).format(names=names))
    if day:
        named = words.NOT_COMPARED.in_(language).format(day=in_words(day, language))
        sentences.append(named)
    return " ".join(sentences)


def _by_law(answer: DutyAnswer, language: Language) -> Iterator[str]:
    """The reading where it is not the date to rely on, the rule and its sources."""
    reading, by_check = answer.reading, answer.check.reading if answer.check else None
    if reading and answer.due and reading.date != answer.due.act_by and reading.id != by_check:
        yield reading.text
    if answer.rule:
        yield words.RULE.in_(language).format(rule=answer.rule)
    if answer.citations:
        cites = "; ".join(dict.fromkeys(citation.cite for citation in answer.citations))
        yield words.SOURCE.in_(language).format(cites=cites)
