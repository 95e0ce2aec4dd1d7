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
    es="Discutible: la ley se puede leer como si permitiera hasta ese día. Confíe en la primera "
    "fecha.",
)
BETWEEN = " · "

ParameterName: TypeAlias = Callable[[str], str]


class Column(NamedTuple):
    """A column of the dates; `named` where the text of a cell needs the title before it."""

    title: Text
    cell: Callable[[DateLine, Language, ParameterName], str]
    named: bool = False


def _what(dated: DateLine, language: Language, name: ParameterName) -> str:
    if dated.date or not dated.waits_for:
        return dated.title
    names = ", ".join(map(name, dated.waits_for))
    return _WAITS.in_(language).format(title=dated.title, names=names)


def _standing(dated: DateLine, language: Language, _name: ParameterName) -> str:
    later = dated.date and dated.waits_for
    return (MAY_BE_LATER if later else STANDINGS_IN_COLUMNS[dated.standing]).in_(language)


def _outcome(dated: DateLine, language: Language, _name: ParameterName) -> str:
    outcome = dated.outcome
    if outcome is None:
        return ""
    return state_text(outcome.state, outcome.at_least, outcome.at_most, language)


def _left(dated: DateLine, _language: Language, _name: ParameterName) -> str:
    return "" if dated.days_left is None else str(dated.days_left)


DATE = Column(Text(en="Date", es="Fecha"), lambda dated, *_: str(dated.date or ""))
ARGUABLE = Column(
    Text(en="Arguable", es="Discutible"), lambda dated, *_: str(dated.latest_date or ""), named=True
)
LEFT = Column(Text(en="Days left", es="Faltan"), _left, named=True)
WHO = Column(
    Text(en="Who", es="Quién"),
    lambda dated, language, _: ACTORS_IN_COLUMNS[dated.who].in_(language),
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
        if any(column.cell(dated, answer.lang, str) for dated in answer.dates)
    ]


def lines(answer: TimelineAnswer) -> Iterator[str]:
    """The title, a line for each date with its rule and sources, and the notes."""
    filled = columns(answer)
    yield answer.title
    for dated in answer.dates:
        cells = [cell(column, dated, answer.lang) for column in filled]
        text = dated.rule.text if dated.rule else ""
        used = dated.meter.text if dated.meter else ""
        cites = "; ".join(cited.cite for cited in dated.citations)
        yield BETWEEN.join(filter(None, (*cells, used, text, cites)))
    yield from notes(answer)


def cell(column: Column, dated: DateLine, language: Language, name: ParameterName = str) -> str:
    """The text of a cell outside a table, with the title of its column where it needs one."""
    text = column.cell(dated, language, name)
    return f"{column.title.in_(language)}: {text}" if text and column.named else text


def notes(answer: TimelineAnswer) -> Iterator[str]:
    """Sentences about the timeline as a whole."""
    if any(dated.latest_date for dated in answer.dates):
        yield _ABOUT_ARGUABLE.in_(answer.lang)
    for check in answer.checks:
        yield check.text
    for notice in answer.notices:
        yield notice.text


def rule(dated: DateLine, language: Language) -> str:
    """The rule of a date, empty where it has none."""
    return RULE.in_(language).format(rule=dated.rule.text) if dated.rule else ""


def source(cited: CitationOut, language: Language) -> str:
    """A citation with its quotation and how it was read, without its URL."""
    words = f"“{cited.words}”" if cited.words else ""
    return " ".join(filter(None, (cited.cite, words, SEEN_IN_BRACKETS[cited.seen].in_(language))))


def remedy(dated: DateLine, language: Language) -> str:
    """Advice for a missed date, empty once it happened."""
    if not dated.if_missed or dated.standing == "happened":
        return ""
    return IF_MISSED.in_(language).format(remedy=dated.if_missed)
