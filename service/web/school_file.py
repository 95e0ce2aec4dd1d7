"""The calendar file or text of a request body: as it is, or a field of a form."""

from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import NamedTuple, TypeVar
from urllib.parse import parse_qsl

from anyio import Lock, to_thread
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from calendars.school_file.file_text import MAX_BYTES, LooksLike, NotACalendarError
from calendars.translation import Text
from service.answers.problems import (
    NOT_A_CALENDAR,
    UNSUPPORTED_FILE_TYPE,
    RefusedError,
    invalid_question,
)
from service.engine.faults import UnknownParameter
from service.request.query import clipped
from service.web.body import BodyBudget, media_type

Read = TypeVar("Read")

FILE, PASTED = "file", "text"
MULTIPART, FORM = "multipart/form-data", "application/x-www-form-urlencoded"
PLAIN = ("text/calendar", "text/plain", "application/octet-stream")

# A form has more bytes than the file in it: a pasted text is escaped threefold.
_MOST_BODY = {MULTIPART: MAX_BYTES + 64 * 1024, FORM: 3 * MAX_BYTES}
_MOST_FIELDS = 8
SEND_A_CALENDAR = Text(
    en="Send the calendar as {plain}, or in a form ({multipart} or {form}) as its field {file} or "
    "{pasted}.",
    es="Envíe el calendario como {plain}, o en un formulario ({multipart} o {form}) en su campo "
    "{file} o {pasted}.",
).format(plain=", ".join(PLAIN), multipart=MULTIPART, form=FORM, file=FILE, pasted=PASTED)
_BROKEN_FORM = Text(
    en="The form cannot be read. Send one file, or its text.",
    es="No se puede leer el formulario. Envíe un solo archivo, o su texto.",
)
_BOTH = Text(
    en="There is a file and a text. Send only one of them.",
    es="Hay un archivo y un texto. Envíe solo uno de los dos.",
)


class SchoolForm(NamedTuple):
    """A calendar and the other fields of the form that it came in."""

    calendar: bytes | str
    fields: dict[str, str]


@asynccontextmanager
async def school_form(request: Request, *others: str) -> AsyncIterator[SchoolForm]:
    """The calendar of a body, and the `others` of its form; RefusedError."""
    budget: BodyBudget = request.app.state.body_budget
    kind = media_type(request, PLAIN[0])
    if kind not in {*PLAIN, *_MOST_BODY}:
        raise RefusedError(UNSUPPORTED_FILE_TYPE, SEND_A_CALENDAR)
    too_large = NotACalendarError(LooksLike.TOO_LONG).text
    async with budget.body(request, _MOST_BODY.get(kind, MAX_BYTES), too_large) as body:
        if kind in PLAIN:
            yield SchoolForm(body, {})
            return
        fields = await _multipart(request, body) if kind == MULTIPART else _urlencoded(body)
        yield _chosen(fields, {FILE, PASTED, *others})


async def in_turn(request: Request, read: Callable[[], Read]) -> Read:
    """The result of `read`: one file after the other, in a thread.

    The worst file takes a second, in which others are answered.
    """
    queue: Lock = request.app.state.file_queue
    async with queue:
        return await to_thread.run_sync(read)


def _chosen(fields: dict[str, bytes | str], known: set[str]) -> SchoolForm:
    if unknown := [name for name in fields if name not in known]:
        takes = (FILE, PASTED)
        raise invalid_question(
            [
                UnknownParameter(clipped(name), "", "school-calendars", takes, "", ())
                for name in unknown
            ]
        )
    file, pasted = fields.pop(FILE, b""), fields.pop(PASTED, "")
    blank = not pasted.strip()
    if file and not blank:
        raise RefusedError(NOT_A_CALENDAR, _BOTH)
    return SchoolForm(file if blank else pasted, {name: str(fields[name]) for name in fields})


def _urlencoded(body: bytes) -> dict[str, bytes | str]:
    try:
        pairs = parse_qsl(body.decode("utf-8", "replace"), max_num_fields=_MOST_FIELDS)
    except ValueError:
        raise RefusedError(NOT_A_CALENDAR, _BROKEN_FORM) from None
    return dict(pairs)


async def _multipart(request: Request, body: bytes) -> dict[str, bytes | str]:
    parser = MultiPartParser(
        request.headers,
        _stream(body),
        max_files=1,
        max_fields=_MOST_FIELDS,
        max_part_size=MAX_BYTES + 1,
    )
    parser.spool_max_size = 2 * MAX_BYTES  # in memory: nothing of it is written anywhere
    try:
        form = await parser.parse()
    except MultiPartException:
        raise RefusedError(NOT_A_CALENDAR, _BROKEN_FORM) from None
    try:
        return {name: await _content(value) for name, value in form.items()}
    finally:
        await form.close()


async def _content(value: str | UploadFile) -> bytes | str:
    return await value.read() if isinstance(value, UploadFile) else value


async def _stream(body: bytes) -> AsyncGenerator[bytes, None]:
    yield body
