"""Text decoding of calendar files; other files raise an error with their kind."""

import re
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from calendars.translation import DEFAULT_LANGUAGE, Text

MAX_BYTES = 1 << 20

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_UTF8_BOM = b"\xef\xbb\xbf"
# Replaced one by one, because `re.sub` takes 90 MiB for a file made of folds.
_LINE_ENDS = (b"\r\r\n", b"\r\n", b"\r")
_FOLDS = (b"\n ", b"\n\t")
_CALENDAR = re.compile(
    r"^BEGIN[ \t]*:[ \t]*(?:VCALENDAR|VEVENT)[ \t]*$", re.IGNORECASE | re.MULTILINE
)
_START = 4096  # characters that identify a web page


class LooksLike(StrEnum):
    """The kind of a file that is not a calendar."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    WEB_PAGE = "web-page"
    ADDRESS = "address"
    PDF = "pdf"
    ARCHIVE = "archive"
    PICTURE = "picture"
    CONTACTS = "contacts"
    OTHER_BYTES = "other-bytes"
    OTHER_TEXT = "other-text"


_WHAT_WORKS = Text(
    en="{opening} A calendar file works: its name ends in .ics and its first line is"
    " BEGIN:VCALENDAR. On the school's calendar page, look for “Subscribe”, “Export” or “iCal”, and"
    " save that file.",
    es="{opening} Sirve un archivo de calendario: su nombre termina en .ics y su primera línea es"
    " BEGIN:VCALENDAR. En la página del calendario escolar busque “Suscribirse”, “Exportar” o"
    " “iCal”, y guarde ese archivo.",
)
_OPENINGS: Mapping[LooksLike, Text] = MappingProxyType(
    {
        LooksLike.EMPTY: Text(en="The file is empty.", es="El archivo está vacío."),
        LooksLike.TOO_LONG: Text(
            en="The file is larger than 1 MiB. Export one school year only.",
            es="El archivo pasa de 1 MiB. Exporte un solo año escolar.",
        ),
        LooksLike.WEB_PAGE: Text(
            en="This is a web page, not a calendar file.",
            es="Esto es una página web, no un archivo de calendario.",
        ),
        LooksLike.ADDRESS: Text(
            en="This is an address, and addresses are not opened here. Open it in your browser and"
            " upload the file that it saves.",
            es="Esto es una dirección de internet, y aquí no se abren direcciones. Ábrala en su"
            " navegador y suba el archivo que se guarda.",
        ),
        LooksLike.PDF: Text(
            en="This is a PDF, not a calendar file.",
            es="Esto es un PDF, no un archivo de calendario.",
        ),
        LooksLike.ARCHIVE: Text(
            en="This is a compressed file or an Office document, not a calendar file.",
            es="Esto es un archivo comprimido o un documento de Office, no un archivo de "
            "calendario.",
        ),
        LooksLike.PICTURE: Text(
            en="This is a picture, not a calendar file.",
            es="Esto es una imagen, no un archivo de calendario.",
        ),
        LooksLike.CONTACTS: Text(
            en="This is a file of contacts, not a calendar file.",
            es="Esto es un archivo de contactos, no de calendario.",
        ),
        LooksLike.OTHER_BYTES: Text(
            en="This is not text, so it cannot be a calendar file.",
            es="Esto no es texto, así que no puede ser un archivo de calendario.",
        ),
        LooksLike.OTHER_TEXT: Text(
            en="This is text, but not a calendar file: no line of it is BEGIN:VCALENDAR.",
            es="Esto es texto, pero no un archivo de calendario: ninguna línea es BEGIN:VCALENDAR.",
        ),
    }
)
_SIGNATURES: tuple[tuple[bytes, LooksLike], ...] = (
    (b"%PDF", LooksLike.PDF),
    (b"PK\x03\x04", LooksLike.ARCHIVE),
    (b"\x1f\x8b", LooksLike.ARCHIVE),
    (b"\xd0\xcf\x11\xe0", LooksLike.ARCHIVE),
    (b"Rar!", LooksLike.ARCHIVE),
    (b"7z\xbc\xaf", LooksLike.ARCHIVE),
    (b"\x89PNG", LooksLike.PICTURE),
    (b"\xff\xd8\xff", LooksLike.PICTURE),
    (b"GIF8", LooksLike.PICTURE),
)
_WEB_PAGE = re.compile(r"<(?:!doctype|html|head|body|script|div)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?|webcals?)://\S+", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_MANY_CONTROLS = 8


class NotACalendarError(ValueError):
    """File is not a calendar; `looks_like` is its kind, `text` the message."""

    def __init__(self, looks_like: LooksLike) -> None:
        """Build the message for a kind of file."""
        opening = _OPENINGS[looks_like]
        self.looks_like = looks_like
        self.text = _WHAT_WORKS.format(opening=opening)
        super().__init__(self.text.in_(DEFAULT_LANGUAGE))


def calendar_text(data: bytes | str) -> str:
    """Unfolded text of a calendar file; NotACalendarError for other files."""
    raw = data.encode("utf-8", "replace") if isinstance(data, str) else data
    if len(raw) > MAX_BYTES:
        raise NotACalendarError(LooksLike.TOO_LONG)
    for signature, looks_like in _SIGNATURES:
        if raw.startswith(signature):
            raise NotACalendarError(looks_like)
    text = _decoded(_unfolded(_as_utf8(raw)))
    if not _CALENDAR.search(text):
        raise NotACalendarError(_kind(text))
    return text.replace("\x00", "")


def _as_utf8(raw: bytes) -> bytes:
    if raw.startswith(_UTF16):
        return raw.decode("utf-16", "replace").encode("utf-8", "replace")
    # UTF-16 without a byte order mark: every other byte of ASCII is zero.
    for encoding, zeros in (("utf-16-le", raw[1:64:2]), ("utf-16-be", raw[:64:2])):
        if zeros and not any(zeros):
            return raw.decode(encoding, "replace").encode("utf-8", "replace")
    return raw.removeprefix(_UTF8_BOM)


def _unfolded(raw: bytes) -> bytes:
    # Before decoding, because a fold may split a character (RFC 5545 § 3.1).
    lines = raw
    for line_end in _LINE_ENDS:
        lines = lines.replace(line_end, b"\n")
    start = lines.lstrip()
    indent = lines[: len(lines) - len(start)].rpartition(b"\n")[2]
    if indent and start[:6].upper() == b"BEGIN:":  # pasted from a page that indents every line
        lines = start.replace(b"\n" + indent, b"\n")
    for fold in _FOLDS:
        lines = lines.replace(fold, b"")
    return lines


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _kind(text: str) -> LooksLike:
    start = text.strip()[:_START]
    if not start.strip("\x00"):
        return LooksLike.EMPTY
    if _WEB_PAGE.search(start):
        return LooksLike.WEB_PAGE
    if _ADDRESS.fullmatch(start):
        return LooksLike.ADDRESS
    if start[:11].upper() == "BEGIN:VCARD":
        return LooksLike.CONTACTS
    if len(_CONTROL.findall(start)) > _MANY_CONTROLS:
        return LooksLike.OTHER_BYTES
    return LooksLike.OTHER_TEXT
