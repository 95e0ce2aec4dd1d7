"""Labels beside the axis: one for each date, with all its entries."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from calendars.translation import Language
from service.answers.models import DateLine, TimelineAnswer
from service.formats.svg.text_metrics import Type, wrapped
from service.language import picture
from service.language.dates import in_words
from service.language.messages import ACTORS_BESIDE, ESTIMATED, STANDINGS
from service.language.outcomes import state_text

HEADING = Type(13, 17, x=72, bold=True)
TITLE = Type(14, 18, x=92)
STRUCK = Type(14, 18, x=92, struck=True)
NOTE = Type(12, 16, x=92)
WIDTH = 360
_EDGE = 8
_BETWEEN_ENTRIES = 7
_BETWEEN_LABELS = 16
_STANDINGS_IN_NOTES = frozenset({"happened", "excused"})
# Outcomes in notes: most dates are open or in time, and would crowd the picture.
_OUTCOMES_IN_NOTES = frozenset({"arguable", "late", "arguably-overdue", "overdue"})


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a label in lines: its title and its note."""

    dated: DateLine
    title: tuple[str, ...]
    note: tuple[str, ...]

    @property
    def excused(self) -> bool:
        return self.dated.standing == "excused"

    @property
    def overdue(self) -> bool:
        return self.dated.outcome is not None and self.dated.outcome.state == "overdue"

    @property
    def height(self) -> int:
        return len(self.title) * TITLE.leading + len(self.note) * NOTE.leading + _BETWEEN_ENTRIES


@dataclass(frozen=True, slots=True)
class Label:
    """The label of one date."""

    heading: tuple[str, ...]
    items: tuple[Item, ...]
    today: bool

    @property
    def height(self) -> int:
        """Height with the margin below."""
        items = sum(item.height for item in self.items)
        return len(self.heading) * HEADING.leading + items + _BETWEEN_LABELS

    def places(self) -> Iterator[tuple[int, Item]]:
        """Entries with their distance from the top of the label."""
        y = len(self.heading) * HEADING.leading + _BETWEEN_ENTRIES
        for item in self.items:
            yield y, item
            y += item.height


def labels(answer: TimelineAnswer) -> dict[date, Label]:
    """Labels by date, in order; the date of filing always has one."""
    today = _as_of(answer)
    days: dict[date, list[DateLine]] = {answer.filed: []}
    if today:
        days.setdefault(today, [])
    for day, line in [(line.date, line) for line in answer.dates if line.date]:
        days.setdefault(day, []).append(line)
    return {day: _label(day, days[day], answer.lang, today=day == today) for day in sorted(days)}


def _label(day: date, entries: list[DateLine], language: Language, *, today: bool) -> Label:
    heading = in_words(day, language)
    if today:
        heading = picture.TODAY.in_(language).format(day=heading)
    items = tuple(_item(dated, language) for dated in entries)
    return Label(_lines(heading, HEADING), items, today)


def _item(dated: DateLine, language: Language) -> Item:
    title = dated.title
    if dated.standing == "projected":
        title = ESTIMATED.in_(language).format(title=title)
    note = _note(dated, language)
    return Item(
        dated,
        _lines(title, TITLE),
        _lines(note, NOTE) if note else (),
    )


def _lines(text: str, type_: Type) -> tuple[str, ...]:
    return wrapped(text, type_, WIDTH - type_.x - _EDGE)


def _note(dated: DateLine, language: Language) -> str:
    parts = []
    # A date of the question needs no standing: its mark in the legend says so.
    if dated.kind != "event":
        parts += [STANDINGS[dated.standing]] if dated.standing in _STANDINGS_IN_NOTES else []
        parts += [picture.KINDS[dated.kind]] if dated.kind in picture.KINDS else []
    if dated.who:
        parts.append(ACTORS_BESIDE[dated.who])
    notes = [text.in_(language) for text in parts]
    outcome = dated.outcome
    if outcome and outcome.state in _OUTCOMES_IN_NOTES:
        notes.append(state_text(outcome.state, outcome.at_least, outcome.at_most, language))
    return " · ".join(notes)


def _as_of(answer: TimelineAnswer) -> date | None:
    for dated in answer.dates:
        if dated.date and dated.days_left is not None:
            return dated.date - timedelta(dated.days_left)
    return None
