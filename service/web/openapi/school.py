"""School calendars in the OpenAPI document: districts, and a file that is read."""

from collections.abc import Iterator, Sequence

from calendars.district_calendars import districts
from service.formats.media_types import CALENDAR
from service.request.values import Schema
from service.web.openapi.components import reference
from service.web.openapi.operation import get, in_path, operation
from service.web.openapi.responses import operation_responses
from service.web.school_file import FILE, FORM, MULTIPART, PASTED

_LIST = ("NotAcceptable", "InvalidQuestion", "AddressTooLong", "InternalError")
_FILE = (
    "FileTooLarge",
    "UnsupportedFileType",
    "NotACalendar",
    "Unavailable",
    "AddressTooLong",
    "InternalError",
)
_DISTRICTS_SUMMARY = "School calendars of districts that were read: suggestions, not official"
_DISTRICT_SUMMARY = "The school calendars of one district: suggestions, not official"
_FILE_SUMMARY = "A calendar file read as a school's calendar: proposed, never adopted"
_FILE_DESCRIPTION = (
    f"{_FILE_SUMMARY}. Show the years and events to a person, who confirms them; nothing is kept. "
    "The file is an iCalendar file of at most 1 MiB; text/plain and application/octet-stream are "
    "read as one too. A year has a query only where it is complete."
)


def school_calendars(lang: Sequence[Schema]) -> Iterator[tuple[str, Schema]]:
    """The paths of school calendars, which take `lang`."""
    path, tag = "/v1/school-calendars", "calendars"
    by_status = operation_responses("Districts", *_LIST)
    listed = get("listSchoolCalendars", tag, _DISTRICTS_SUMMARY, lang, by_status)
    read = operation("readSchoolCalendar", tag, _FILE_SUMMARY) | {
        "description": _FILE_DESCRIPTION,
        "parameters": list(lang),
        "requestBody": {
            "required": True,
            "description": "The file as it is, or in a form; its text may be pasted.",
            "content": {
                CALENDAR.type: {
                    "schema": {"type": "string", "description": "A calendar file."},
                    "examples": {"SchoolFile": reference("examples", "SchoolFile")},
                },
                MULTIPART: {"schema": _form(FILE, PASTED)},
                FORM: {"schema": _form(PASTED)},
            },
        },
        "responses": operation_responses("SchoolCalendar", *_FILE),
    }
    yield path, listed | {"post": read}
    asks = [in_path("district", list(districts())), *lang]
    by_status = operation_responses("District", "UnknownDistrict", *_LIST)
    yield (
        f"{path}/{{district}}",
        get("getSchoolCalendars", tag, _DISTRICT_SUMMARY, asks, by_status),
    )


def _form(*names: str) -> Schema:
    fields: dict[str, Schema] = {
        FILE: {"type": "string", "format": "binary", "description": "A calendar file."},
        PASTED: {"type": "string", "description": "The text of one, pasted."},
    }
    return {
        "type": "object",
        "description": "A form with one of its fields filled.",
        "properties": {name: fields[name] for name in names},
    }
