"""Labels beside the axis: one for each date, with all that falls on it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from calendars.day_sets import WEEKEND
from calendars.translation import Language
from service.answers.models import DateLine, ExcludedDaysOut, TimelineAnswer
from service.formats.svg.text_metrics import Type, wrapped
from service.language import picture
from service.language.dates import in_words
from service.language.messages import ACTORS_BESIDE, ESTIMATED, STANDINGS
from service.language.outcomes import state_text

HEADING = Type(13, 17, x=56, bold=True)
TITLE = Type(14, 18, x=77)
STRUCK = Type(14, 18, x=77, struck=True)
NOTE = Type(12, 16, x=77)
CLOSED = Type(12, 16, x=56)
WIDTH = 320
"""Width just below that of a page on a phone of 360 pixels: there no text is smaller."""
_EDGE = 8
_BETWEEN_ENTRIES = 7
_BETWEEN_LABELS = 16
_STANDINGS_IN_NOTES = frozenset({"happened", "excused"})
# Outcomes in notes: most dates are open or in time, and would crowd the picture.
_OUTCOMES_IN_NOTES = frozenset({"arguable", "late", "arguably-overdue", "overdue"})


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a label in lines of text: its title and its note."""

    line: DateLine
    title: tuple[str, ...]
    note: tuple[str, ...]

    @property
    def look(self) -> str:
        """Look of its shapes."""
        overdue = self.line.outcome and self.line.outcome.state == "overdue"
        return "overdue" if overdue else self.line.standing

    @property
    def height(self) -> int:
        return len(self.title) * TITLE.leading + len(self.note) * NOTE.leading + _BETWEEN_ENTRIES


@dataclass(frozen=True, slots=True)
class Label:
    """The label of one date: no heading where only a break begins on it."""

    heading: tuple[str, ...]
    items: tuple[Item, ...]
    closed: tuple[str, ...]
    today: bool

    @property
    def height(self) -> int:
        """Height with the margin below."""
        closed = self.closed_below + len(self.closed) * CLOSED.leading
        return (closed if self.closed else self._above) + _BETWEEN_LABELS

    @property
    def closed_below(self) -> int:
        """Distance from the top to the name of the break that begins on it."""
        return self._above + _BETWEEN_ENTRIES if self._above else 0

    @property
    def _above(self) -> int:
        return len(self.heading) * HEADING.leading + sum(item.height for item in self.items)

    def places(self) -> Iterator[tuple[int, Item]]:
        """Entries with their distance from the top of the label."""
        y = len(self.heading) * HEADING.leading + _BETWEEN_ENTRIES
        for item in self.items:
            yield y, item
            y += item.height


def breaks(answer: TimelineAnswer) -> list[ExcludedDaysOut]:
    """The spans that counts stepped over, each once: no weekends, and no single days."""
    weekend = WEEKEND.in_(answer.lang)
    found = {skip for line in answer.dates for skip in line.skipped if skip.reason != weekend}
    apart: list[ExcludedDaysOut] = []
    for skip in sorted(found, key=lambda skip: (skip.first, -skip.days, skip.reason)):
        if skip.days > 1 and (not apart or skip.last > apart[-1].last):
            apart.append(skip)
    return apart


def labels(answer: TimelineAnswer, closed: Iterable[ExcludedDaysOut]) -> dict[date, Label]:
    """Labels by date, in order; the date of filing always has one."""
    today = _as_of(answer)
    days: dict[date, list[DateLine]] = {answer.filed: []}
    if today:
        days.setdefault(today, [])
    for day, line in [(line.date, line) for line in answer.dates if line.date]:
        days.setdefault(day, []).append(line)
    begins = {skip.first: skip for skip in closed}
    return {
        day: _label(day, days.get(day), begins.get(day), answer.lang, today=day == today)
        for day in sorted({*days, *begins})
    }


def _label(
    day: date,
    lines: list[DateLine] | None,
    begins: ExcludedDaysOut | None,
    language: Language,
    *,
    today: bool,
) -> Label:
    heading = in_words(day, language)
    if today:
        heading = picture.TODAY.in_(language).format(day=heading)
    closed = picture.closed(begins.first, begins.last, begins.reason, language) if begins else ""
    return Label(
        () if lines is None else _lines(heading, HEADING),
        tuple(_item(line, language) for line in lines or []),
        _lines(closed, CLOSED) if closed else (),
        today,
    )


def _item(line: DateLine, language: Language) -> Item:
    title = line.title
    if line.standing == "projected":
        title = ESTIMATED.in_(language).format(title=title)
    note = _note(line, language)
    return Item(line, _lines(title, TITLE), _lines(note, NOTE) if note else ())


def _lines(text: str, type_: Type) -> tuple[str, ...]:
    return wrapped(text, type_, WIDTH - type_.x - _EDGE)


def _note(line: DateLine, language: Language) -> str:
    parts = []
    # A date of the question needs no standing: its mark in the legend says so.
    if line.kind != "event":
        parts += [STANDINGS[line.standing]] if line.standing in _STANDINGS_IN_NOTES else []
        parts += [picture.KINDS[line.kind]] if line.kind in picture.KINDS else []
    if line.who:
        parts.append(ACTORS_BESIDE[line.who])
    notes = [text.in_(language) for text in parts]
    outcome = line.outcome
    if outcome and outcome.state in _OUTCOMES_IN_NOTES:
        notes.append(state_text(outcome.state, outcome.at_least, outcome.at_most, language))
    return " · ".join(notes)


def _as_of(answer: TimelineAnswer) -> date | None:
    for line in answer.dates:
        if line.date and line.days_left is not None:
            return line.date - timedelta(line.days_left)
    return None
