"""Text of calendar events as of a day: what is overdue, and what would be later if that came late.

No text names the day itself: an event reads the same until another last day has passed.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from calendars.translation import Language, Text
from service.engine.as_of import Seen
from service.language.dates import in_words
from service.language.messages import ESTIMATED

LATE = Text(en="Late if not done: {title}", es="Atrasado si no se ha hecho: {title}")
IF_ON_TIME = Text(
    en="Estimated, if it came on time: {title}", es="Estimada, si llegó a tiempo: {title}"
)
SINCE = Text(
    en="Not marked as done. If it has not happened, it is late since {day}, on every reading "
    "listed here.",
    es="No está marcado como hecho. Si no ha ocurrido, está atrasado desde el {day}, según todas "
    "las interpretaciones de aquí.",
)
WIDEST = Text(en="The widest reading: {reading}", es="La interpretación más amplia: {reading}")
TO_DO = Text(en="What to do: {remedy}", es="Qué hacer: {remedy}")
ENTER = Text(en="If it was done, enter the date:", es="Si ya se hizo, escriba la fecha:")
NOT_DONE = Text(
    en="“{title}” is not marked as done. If it was done on another day, this date is another too. "
    "Enter the date:",
    es="“{title}” no está marcado como hecho. Si se hizo otro día, esta fecha también es otra. "
    "Escriba la fecha:",
)
_ONE_DAY = timedelta(1)


class LineText(NamedTuple):
    """Texts of a date for a feed, as of no day."""

    id: str
    day: date | None
    title: str
    kind: str
    standing: str
    waits_for: tuple[str, ...]
    first: str
    """The first paragraph."""
    text: bytes
    """All paragraphs, escaped and folded, up to the remedy."""
    remedy: bytes
    reasons: str
    """Of a date that waits for a fact; else empty."""
    rule: bool
    late_after: date | None
    widest: str
    """The widest reading in words."""
    if_missed: str


class LinkedText(NamedTuple):
    """A paragraph; where `field` names one, the address of that field of the case follows."""

    text: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Marks:
    """Lines as they stand on a day, by id; none without a day."""

    seen: Mapping[str, Seen] = field(default_factory=dict)

    def title(self, line: LineText, language: Language) -> str:
        """The title of an event."""
        seen = self.seen.get(line.id)
        if seen and seen.overdue:
            return LATE.in_(language).format(title=line.title)
        if line.standing != "projected":
            return line.title
        text = IF_ON_TIME if seen and seen.hangs_on else ESTIMATED
        return text.in_(language).format(title=line.title)

    def is_overdue(self, line: LineText) -> bool:
        """Whether it is overdue on every reading."""
        seen = self.seen.get(line.id)
        return seen is not None and seen.overdue

    def changed(self, id_: str) -> tuple[date, ...]:
        """The days since which an event reads differently."""
        seen = self.seen.get(id_)
        return seen.changed if seen else ()

    def paragraphs(self, line: LineText, language: Language) -> Iterator[LinkedText]:
        """The text of the lateness, and of the remedy."""
        if line.late_after and self.is_overdue(line):
            since = in_words(line.late_after + _ONE_DAY, language)
            yield LinkedText(SINCE.in_(language).format(day=since))
            yield LinkedText(WIDEST.in_(language).format(reading=line.widest))
            if line.if_missed:
                yield LinkedText(TO_DO.in_(language).format(remedy=line.if_missed))
            yield LinkedText(ENTER.in_(language), line.id)
        seen = self.seen.get(line.id)
        if seen and seen.hangs_on:
            title = seen.hangs_on.title.in_(language)
            yield LinkedText(NOT_DONE.in_(language).format(title=title), seen.hangs_on.id)
