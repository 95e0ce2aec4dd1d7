"""Contacts of a process, and of a duty that is late, in one language."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, TypeAlias

from dateutil.relativedelta import relativedelta
from pydantic import Field

from calendars.translation import Language
from service.engine.outcome import Outcome, State
from service.law.contact_fields import Contact
from service.law.contacts import COLLECTED, CONTACTS
from service.law.vocabulary import Deadline, Process

_LATE = {State.LATE, State.ARGUABLE, State.OVERDUE, State.ARGUABLY_OVERDUE, State.PASSED}


@dataclass(frozen=True, slots=True)
class ContactOut:
    """An office or a helper; a fact that nobody's own page says is null."""

    id: Annotated[str, Field(description="The contact.", examples=["cde-state-complaint"])]
    for_: Annotated[str, Field(serialization_alias="for", description="Its use, in words.")]
    name: Annotated[str, Field(description="The office or the helper.")]
    email: Annotated[str | None, Field(description="Its e-mail address.")]
    phone: Annotated[str | None, Field(description="Its telephone number.")]
    fax: Annotated[str | None, Field(description="Its fax number.")]
    address: Annotated[list[str], Field(description="The lines of its address on an envelope.")]
    url: Annotated[str | None, Field(description="Its page or its system to file in.")]
    note: Annotated[str | None, Field(description="Advice on how to reach it.")]
    source: Annotated[str, Field(description="The page that says so: check it before sending.")]
    source_title: Annotated[str, Field(description="The title of that page.")]
    seen: Annotated[
        dt.date | None,
        Field(description="The day of the copy of that page; null where the copy bears no day."),
    ]
    look_again: Annotated[
        dt.date, Field(description="The day from which these facts are too old to rely on.")
    ]


Contacts: TypeAlias = Annotated[
    list[ContactOut],
    Field(description="Offices to write to about a duty that is or was late, or a lost right."),
]


def process_contacts(process: Process, language: Language) -> list[ContactOut]:
    """The contacts on the page of a process: its own first, then those of every process."""
    own = [contact for contact in CONTACTS if process in contact.processes]
    everyone = [contact for contact in CONTACTS if not contact.processes]
    return [_contact(contact, language) for contact in (*own, *everyone)]


def late_contacts(deadline: Deadline, result: Outcome, language: Language) -> list[ContactOut]:
    """The contacts to write to about a duty that is or was late, or a right that passed."""
    if result.state not in _LATE:
        return []
    named = [contact for contact in CONTACTS if deadline.event in contact.beside]
    found = named or [contact for contact in CONTACTS if deadline.by in contact.beside]
    return [_contact(contact, language) for contact in found]


def look_again(contact: Contact) -> dt.date:
    """The day on which the facts of a contact must be looked at again."""
    return (contact.source.seen or COLLECTED) + relativedelta(months=contact.months)


def _contact(contact: Contact, language: Language) -> ContactOut:
    return ContactOut(
        id=contact.id,
        for_=contact.use.in_(language),
        name=contact.name.in_(language),
        email=contact.email or None,
        phone=contact.phone or None,
        fax=contact.fax or None,
        address=list(contact.address),
        url=contact.url or None,
        note=contact.note.in_(language) if contact.note else None,
        source=contact.source.url,
        source_title=contact.source.title.in_(language),
        seen=contact.source.seen,
        look_again=look_again(contact),
    )
