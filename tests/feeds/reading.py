"""What a calendar program reads in the answer to a question, in the ninth edition."""

from datetime import UTC, date, datetime
from urllib.parse import parse_qsl

from icalendar import Calendar, Component

from service.answers.models import Edition
from service.law import PROCESSES
from service.request.question import read
from tests.asking import feed_of

HOME = "https://iep-clock.example"
NINTH = Edition(9, datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC))


def asked(process: str, query: str, home: str = HOME) -> bytes:
    """The feed of a question, in the ninth edition."""
    question = read(PROCESSES[process], parse_qsl(query))
    return feed_of(question, home, NINTH)


def events(process: str, query: str, home: str = HOME) -> dict[str, Component]:
    """The events of a feed by the id of the row that their link ends with."""
    found = Calendar.from_ical(asked(process, query, home)).walk("VEVENT")
    return {str(event["URL"]).rpartition("#date-")[2]: event for event in found}


def days(process: str, query: str) -> dict[str, date]:
    return {id_: event.decoded("DTSTART") for id_, event in events(process, query).items()}


def uids(process: str, query: str, home: str = HOME) -> dict[str, str]:
    return {id_: str(event["UID"]) for id_, event in events(process, query, home).items()}


def says(process: str, query: str, id_: str) -> list[str]:
    """The description of an event, a paragraph each."""
    return str(events(process, query)[id_]["DESCRIPTION"]).split("\n")
