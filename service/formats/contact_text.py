"""Contacts as plain text, and their labelled facts."""

from collections.abc import Iterator

from calendars.translation import Language
from service.answers.contacts import ContactOut
from service.answers.models import TimelineAnswer
from service.language import contacts as words
from service.language.dates import without_weekday


def late_lines(answer: TimelineAnswer) -> Iterator[str]:
    """The contacts for what is late in a timeline, a line each; none where nothing is."""
    found = {contact.id: contact for line in answer.dates for contact in line.contacts}
    if found:
        yield words.WRITE_TO.in_(answer.lang)
    for contact in found.values():
        yield f"- {contact_line(contact, answer.lang)}"


def contact_line(contact: ContactOut, language: Language) -> str:
    """A contact on one line, with the page and the day it was seen."""
    facts = "; ".join(f"{label}: {value}" for label, value in labelled(contact, language))
    name = f"{contact.name} ({facts})." if facts else f"{contact.name}."
    return " ".join(filter(None, (name, contact.note, seen(contact, language), contact.source)))


def labelled(contact: ContactOut, language: Language) -> Iterator[tuple[str, str]]:
    """The facts of a contact that are known, each with its label."""
    facts = (
        (words.EMAIL, contact.email),
        (words.PHONE, contact.phone),
        (words.FAX, contact.fax),
        (words.ADDRESS, ", ".join(contact.address)),
        (words.PAGE, contact.url),
    )
    return ((label.in_(language), value) for label, value in facts if value)


def seen(contact: ContactOut, language: Language) -> str:
    """The page that says so, and the day it was seen."""
    if contact.seen is None:
        return words.SEEN_ONCE.in_(language).format(page=contact.source_title)
    day = without_weekday(contact.seen, language)
    return words.SEEN.in_(language).format(day=day, page=contact.source_title)
