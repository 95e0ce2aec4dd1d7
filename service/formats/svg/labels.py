"""The words beside the axis: one label a day, with every entry of that day."""

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
_NOTED = frozenset({"happened", "excused"})


# The outcomes that a picture marks: in time and open need no mark.
_MARKED = frozenset({"arguable", "late", "arguably-overdue", "overdue"})


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a day in lines: its title, who and how, and what it waits for."""

    dated: DateLine
    title: tuple[str, ...]
    note: tuple[str, ...]
    wait: tuple[str, ...]

    @property
    def excused(self) -> bool:
        return self.dated.standing == "excused"

    @property
    def overdue(self) -> bool:
        return self.dated.outcome is not None and self.dated.outcome.state == "overdue"

    @property
    def height(self) -> int:
        notes = len(self.note) + len(self.wait)
        return len(self.title) * TITLE.leading + notes * NOTE.leading + _BETWEEN_ENTRIES


@dataclass(frozen=True, slots=True)
class Label:
    """What is said of one day."""

    heading: tuple[str, ...]
    items: tuple[Item, ...]
    today: bool

    @property
    def height(self) -> int:
        """With the room that is left below it."""
        items = sum(item.height for item in self.items)
        return len(self.heading) * HEADING.leading + items + _BETWEEN_LABELS

    def places(self) -> Iterator[tuple[int, Item]]:
        """How far below the top of the label each entry begins."""
        y = len(self.heading) * HEADING.leading + _BETWEEN_ENTRIES
        for item in self.items:
            yield y, item
            y += item.height


def labels(answer: TimelineAnswer) -> dict[date, Label]:
    """The label of each day, in order; the day of filing is always one."""
    today = _today(answer)
    days: dict[date, list[DateLine]] = {answer.filed: []}
    if today:
        days.setdefault(today, [])
    for dated in answer.dates:
        if dated.date:
            days.setdefault(dated.date, []).append(dated)
    return {day: _label(day, days[day], answer.lang, today=day == today) for day in sorted(days)}


def waiting(answer: TimelineAnswer) -> Label | None:
    """The label of what has no day."""
    items = tuple(_item(dated, answer.lang) for dated in answer.dates if not dated.date)
    heading = _lines(picture.NO_DATE.in_(answer.lang), HEADING)
    return Label(heading, items, today=False) if items else None


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
    note, wait = _note(dated, language), _wait(dated)
    return Item(
        dated,
        _lines(title, TITLE),
        _lines(note, NOTE) if note else (),
        _lines(wait, NOTE) if wait else (),
    )


def _lines(text: str, type_: Type) -> tuple[str, ...]:
    return wrapped(text, type_, WIDTH - type_.x - _EDGE)


def _note(dated: DateLine, language: Language) -> str:
    """How it stands, what it is and who acts; a day that was given speaks for itself."""
    said = []
    if dated.kind != "event":
        said += [STANDINGS[dated.standing]] if dated.standing in _NOTED else []
        said += [picture.KINDS[dated.kind]] if dated.kind in picture.KINDS else []
    if dated.who:
        said.append(ACTORS_BESIDE[dated.who])
    notes = [text.in_(language) for text in said]
    outcome = dated.outcome
    if outcome and outcome.state in _MARKED:
        notes.append(state_text(outcome.state, outcome.at_least, outcome.at_most, language))
    return " · ".join(notes)


def _wait(dated: DateLine) -> str:
    """What an entry without a day waits for, or what the law says instead of a day."""
    if dated.standing == "undated" and dated.rule:
        return dated.rule.text
    return dated.why[-1] if dated.standing == "pending" and dated.why else ""


def _today(answer: TimelineAnswer) -> date | None:
    """The day that the question was asked as of."""
    for dated in answer.dates:
        if dated.date and dated.days_left is not None:
            return dated.date - timedelta(dated.days_left)
    return None
