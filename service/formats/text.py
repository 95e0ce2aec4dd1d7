"""Plain text of a timeline, for terminals and for assistants."""

from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeAlias

from calendars.translation import Language, Text
from service.answers.models import CitationOut, DateLine, TimelineAnswer
from service.language.messages import (
    ACTORS_IN_COLUMNS,
    IF_MISSED,
    MAY_BE_LATER,
    RULE,
    SEEN_IN_BRACKETS,
    STANDINGS_IN_COLUMNS,
)
from service.language.outcomes import state_text

_WAITS = Text(en="{title} (waits for {names})", es="{title} (depende de {names})")
_ABOUT_ARGUABLE = Text(
    en="Arguable: the law can be read to allow until that day. Rely on the first date.",
    es="Discutible: según otra interpretación, el plazo llega hasta esa fecha. Confíe en la "
    "primera fecha.",
)
BETWEEN = " · "

ParameterName: TypeAlias = Callable[[str], str]


class Column(NamedTuple):
    """A column of the dates; `named` where the text of a cell needs the title before it."""

    title: Text
    cell: Callable[[DateLine, Language, ParameterName], str]
    named: bool = False


def _what(line: DateLine, language: Language, name: ParameterName) -> str:
    if line.date or not line.waits_for:
        return line.title
    names = ", ".join(map(name, line.waits_for))
    return _WAITS.in_(language).format(title=line.title, names=names)


def _standing(line: DateLine, language: Language, _name: ParameterName) -> str:
    later = line.date and line.waits_for
    return (MAY_BE_LATER if later else STANDINGS_IN_COLUMNS[line.standing]).in_(language)


def _outcome(line: DateLine, language: Language, _name: ParameterName) -> str:
    outcome = line.outcome
    if outcome is None:
        return ""
    return state_text(outcome.state, outcome.at_least, outcome.at_most, language)


def _left(line: DateLine, _language: Language, _name: ParameterName) -> str:
    return "" if line.days_left is None else str(line.days_left)


DATE = Column(Text(en="Date", es="Fecha"), lambda line, *_: str(line.date or ""))
ARGUABLE = Column(
    Text(en="Arguable", es="Discutible"), lambda line, *_: str(line.latest_date or ""), named=True
)
LEFT = Column(Text(en="Days left", es="Faltan"), _left, named=True)
WHO = Column(
    Text(en="Who", es="Quién"),
    lambda line, language, _: ACTORS_IN_COLUMNS[line.who].in_(language),
)
WHAT = Column(Text(en="What", es="Qué"), _what)
STANDING = Column(Text(en="Standing", es="Estado"), _standing)
OUTCOME = Column(Text(en="Outcome", es="Resultado"), _outcome, named=True)
_COLUMNS = (DATE, ARGUABLE, LEFT, WHO, WHAT, STANDING, OUTCOME)


def columns(answer: TimelineAnswer) -> list[Column]:
    """The columns that are not empty in a timeline."""
    return [
        column
        for column in _COLUMNS
        if any(column.cell(line, answer.lang, str) for line in answer.dates)
    ]


def lines(answer: TimelineAnswer) -> Iterator[str]:
    """The title, a line for each date with its rule and sources, and the notes."""
    filled = columns(answer)
    yield answer.title
    for line in answer.dates:
        cells = [cell(column, line, answer.lang) for column in filled]
        text = line.rule.text if line.rule else ""
        used = line.meter.text if line.meter else ""
        cites = "; ".join(cited.cite for cited in line.citations)
        yield BETWEEN.join(filter(None, (*cells, used, text, cites)))
    yield from notes(answer)


def cell(column: Column, line: DateLine, language: Language, name: ParameterName = str) -> str:
    """The text of a cell outside a table, with the title of its column where it needs one."""
    text = column.cell(line, language, name)
    return f"{column.title.in_(language)}: {text}" if text and column.named else text


def notes(answer: TimelineAnswer) -> Iterator[str]:
    """Sentences about the timeline as a whole."""
    if any(line.latest_date for line in answer.dates):
        yield _ABOUT_ARGUABLE.in_(answer.lang)
    for check in answer.checks:
        yield check.text
    for notice in answer.notices:
        yield notice.text


def rule(line: DateLine, language: Language) -> str:
    """The rule of a date, empty where it has none."""
    return RULE.in_(language).format(rule=line.rule.text) if line.rule else ""


def source(cited: CitationOut, language: Language) -> str:
    """A citation with its quotation and how it was read, without its URL."""
    words = f"“{cited.words}”" if cited.words else ""
    return " ".join(filter(None, (cited.cite, words, SEEN_IN_BRACKETS[cited.seen].in_(language))))


def remedy(line: DateLine, language: Language) -> str:
    """Advice for a missed date, empty once it happened."""
    if not line.if_missed or line.standing == "happened":
        return ""
    return IF_MISSED.in_(language).format(remedy=line.if_missed)
