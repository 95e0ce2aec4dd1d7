"""Catalogs as a translator would hand them in."""

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from calendars.catalog import Message


def po(
    locale: str,
    translated: Mapping[str, str | tuple[str, ...]],
    messages: Sequence[Message] = (),
) -> bytes:
    """A catalog with these translations; `messages` say which texts have a plural."""
    plurals = {message.en: message.many for message in messages if message.many}
    catalog = Catalog(locale=locale)
    for english, words in translated.items():
        catalog.add((english, plurals[english]) if english in plurals else english, words)
    return _written(catalog)


def pseudo_translated(
    locale: str, messages: Sequence[Message], pseudo: Callable[[str], str]
) -> bytes:
    """A catalog in which `pseudo` makes each text, and each of its plural forms."""
    forms = Catalog(locale=locale).num_plurals
    return po(
        locale,
        {
            message.en: (pseudo(message.many),) * forms if message.many else pseudo(message.en)
            for message in sorted(messages, key=lambda message: bool(message.many))
            if message.en
        },
        messages,
    )


def _written(catalog: Catalog) -> bytes:
    file = BytesIO()
    write_po(file, catalog)
    return file.getvalue()
