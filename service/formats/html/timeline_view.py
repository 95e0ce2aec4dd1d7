"""View model of a timeline page: its parts, as the template reads them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from service.answers.letters import LetterOut
from service.formats.html.dates import DateRow, Group
from service.formats.html.form import FormView
from service.formats.html.headlines import Headline
from service.formats.html.places import PageFields


class OtherYear(NamedTuple):
    """A date of filing that may have been meant, and the query that asks about it."""

    date: date
    days: int
    query: str


@dataclass(frozen=True, slots=True)
class Opening:
    """The top of the page: today, and what the form sends beside the dates."""

    today: date | None
    other_year: OtherYear | None
    as_of: str
    before: str


@dataclass(frozen=True, slots=True)
class Headlines:
    """The cards; `complaint` is the address of one about what is late."""

    cards: Sequence[Headline]
    complaint: str

    @property
    def advised(self) -> frozenset[str]:
        """The ids of the dates whose advice, letters and contacts stand in a card."""
        return frozenset(card.row.line.id for card in self.cards if card.row and card.advice)


@dataclass(frozen=True, slots=True)
class DateList:
    """The list: groups of rows, each with the days before it; `picture` is its address."""

    groups: Sequence[tuple[Group, Sequence[tuple[DateRow, str]]]]
    is_by_actor: bool
    google_events: Mapping[str, str]
    picture: str


@dataclass(frozen=True, slots=True)
class Notices:
    """Notices that change what to do, and the others; each with the field that answers it."""

    warnings: Sequence[tuple[str, str]]
    notes: Sequence[tuple[str, str]]


class Reminders(NamedTuple):
    """The reminders of the feed in words, and the query of the page that turns them off or on."""

    says: str
    switch: str
    query: str


@dataclass(frozen=True, slots=True)
class Subscribing:
    """The calendar: whether its address changed, and its reminders."""

    changed: bool
    reminders: Reminders


class Share(NamedTuple):
    """Links that send the address of the page; `qr_code` is that of an image, if it fits."""

    email: str
    whatsapp: str
    qr_code: str


@dataclass(frozen=True, slots=True)
class TimelineView:
    """The page, part by part; `opened` are the parts that its address opens."""

    title: str
    opened: frozenset[str]
    with_reasons: bool
    opening: Opening
    headlines: Headlines
    notices: Notices
    dates: DateList
    fields: PageFields
    form: FormView
    letters: Sequence[LetterOut]
    subscribing: Subscribing
    share: Share

    @property
    def opens_more_dates(self) -> bool:
        """Whether a section of the form is to be open."""
        return any(section.id in self.opened for section in self.form.sections)
