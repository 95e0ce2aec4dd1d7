"""Check of the contacts: names each whose facts are too old to rely on."""

import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime

from service.answers.contacts import look_again
from service.law.contacts import CONTACTS


def warnings(today: date) -> Iterator[str]:
    """A line for each contact that must be looked at again by `today`."""
    for contact in CONTACTS:
        day = look_again(contact)
        if day < today:
            yield f"warning: contact {contact.id} was due to be looked at again on {day}: " + (
                contact.source.url
            )


if __name__ == "__main__":
    for warning in warnings(datetime.now(UTC).date()):
        sys.stderr.write(f"{warning}\n")
