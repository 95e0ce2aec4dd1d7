"""The place of each field of a timeline page: a headline, the row of a date, or the form."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from service.formats.html.dates import DateRow, Group
from service.formats.html.fields import Field
from service.formats.html.form import Section
from service.formats.html.headlines import Headline
from service.formats.html.view import OPEN

_OPENING = "filed"
_DONE_ON = frozenset({"deadline", "event"})


@dataclass(frozen=True, slots=True)
class Places:
    """The place of each field, once: what others wait for is never in a closed group."""

    in_cards: frozenset[str]
    in_rows: Mapping[str, str]
    """The id of the row that each of these fields stands in."""
    settling: frozenset[str]

    @property
    def outside_the_form(self) -> frozenset[str]:
        """The fields that stand in a headline or in a row."""
        return self.in_cards | set(self.in_rows)


@dataclass(frozen=True, slots=True)
class PageFields:
    """The fields that stand outside the form by name, and the address of every field."""

    named: Mapping[str, Field]
    places: Places
    groups: Sequence[Group]
    sections: Sequence[Section]
    query: str

    def link(self, name: str) -> str:
        """The address of a field on this page, with what it stands in open."""
        if name in self.places.in_cards:
            return f"#{name}"
        row = self.places.in_rows.get(name)
        holders = self._sections(name) if row is None else self._groups(name, row)
        opening = "".join(f"&{OPEN}={holder}" for holder in holders)
        anchor = name if row is None else f"date-{row}"
        return f"?{self.query}{opening}#{anchor}" if opening else f"#{anchor}"

    def _groups(self, name: str, row: str) -> list[str]:
        return [
            id_
            for group in self.groups
            if group.closed and any(each.line.id == row for each in group.rows)
            for id_ in (group.id, name)
        ]

    def _sections(self, name: str) -> list[str]:
        return [
            section.id
            for section in self.sections
            if section.id == name or any(name in {each.name, *each.also} for each in section.fields)
        ]


def places(rows: Sequence[DateRow], cards: Sequence[Headline], groups: Sequence[Group]) -> Places:
    """The place of each field of a page with these headlines and groups of rows."""
    waited = {name for row in rows for name, _ in row.waits}
    closed = {row.field for group in groups if group.closed for row in group.rows}
    in_cards = frozenset(card.field for card in cards if card.field)
    elsewhere = in_cards | (waited & closed)
    in_rows: dict[str, str] = {}
    for row in rows:
        if row.field and row.line.kind in _DONE_ON and row.field not in elsewhere | {_OPENING}:
            own = row.field == row.line.id
            in_rows[row.field] = row.line.id if own else in_rows.get(row.field, row.line.id)
    return Places(in_cards, in_rows, frozenset(waited - in_cards - set(in_rows)))
