"""Routes of school calendars: of districts, and of a file that is read."""

from typing import Annotated, Any

from fastapi import APIRouter, Request, Response

from calendars.district_calendars import districts as known_districts
from service.answers import districts
from service.answers import school_calendars as proposals
from service.answers.problems import UNKNOWN_DISTRICT
from service.formats.media_types import CALENDAR, JSON
from service.request.query import language_only
from service.web.api import bounded_pairs, one_of, resource_in
from service.web.openapi.responses import FILE, NEGOTIATED, answers
from service.web.openapi.schemas import LANGUAGE_ONLY
from service.web.respond import ResponderDep
from service.web.school_file import FILE as FILE_FIELD
from service.web.school_file import FORM, MULTIPART, PASTED, in_turn, school_form

_GET = ["GET", "HEAD"]
EXAMPLE_FILE = """\
BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Winter Break - No School
DTSTART;VALUE=DATE:20261221
DTEND;VALUE=DATE:20270102
END:VEVENT
BEGIN:VEVENT
SUMMARY:Minimum Day
DTSTART;VALUE=DATE:20261218
END:VEVENT
END:VCALENDAR
"""
_FIELDS: dict[str, Any] = {
    FILE_FIELD: {"type": "string", "format": "binary", "description": "A calendar file."},
    PASTED: {"type": "string", "description": "The text of one, pasted."},
}
_A_FORM = {"type": "object", "description": "A form with one of its fields filled."}
_BODY = {
    "required": True,
    "description": "The file as it is, or in a form; its text may be pasted.",
    "content": {
        CALENDAR.type: {
            "schema": {"type": "string", "description": "A calendar file."},
            "example": EXAMPLE_FILE,
        },
        MULTIPART: {"schema": _A_FORM | {"properties": _FIELDS}},
        FORM: {"schema": _A_FORM | {"properties": {PASTED: _FIELDS[PASTED]}}},
    },
}

router = APIRouter(prefix="/v1", tags=["calendars"], default_response_class=Response)
# Operations for the document: `router` answers both methods at one address.
operations = APIRouter(prefix="/v1", tags=["calendars"], default_response_class=Response)


@operations.get(
    "/school-calendars",
    operation_id="listSchoolCalendars",
    summary="School calendars of districts that were read: suggestions, not official",
    responses=answers("The calendars of every district.", districts.DistrictsAnswer, NEGOTIATED),
    openapi_extra=LANGUAGE_ONLY,
)
@operations.post(
    "/school-calendars",
    operation_id="readSchoolCalendar",
    summary="Read a calendar file and propose a school calendar from it",
    description="A calendar file read as a school's calendar: proposed, never adopted. Show the "
    "years and events to a person, who confirms them; nothing is kept. The file is an iCalendar "
    "file of at most 1 MiB; text/plain and application/octet-stream are read as one too. A year "
    "has a query only where it is complete.",
    responses=answers(
        "What the file says, to be shown and confirmed.",
        proposals.SchoolCalendarAnswer,
        FILE,
        ("Cache-Control", "Vary", "X-Robots-Tag"),
    ),
    openapi_extra=LANGUAGE_ONLY | {"requestBody": _BODY},
)
# One route for both methods: with two, a 405 would name those of the first only.
@router.api_route("/school-calendars", methods=[*_GET, "POST"], include_in_schema=False)
async def school_calendars(request: Request, responder: ResponderDep) -> Response:
    """The calendars of districts; or, of a file that is sent, the calendar it proposes."""
    language = language_only(bounded_pairs(request), "school-calendars")
    if request.method != "POST":
        forms = {JSON: lambda: districts.DISTRICTS.dump_json(districts.districts_answer(language))}
        return responder.cacheable(request.scope, resource_in("school-calendars", forms, language))

    def render() -> bytes:
        answer = proposals.read_file(sent.calendar, language)
        return proposals.SCHOOL_CALENDAR.dump_json(answer)

    async with school_form(request) as sent:
        body = await in_turn(request, render)
    return responder.uncached(request.scope, JSON, body)


@router.api_route(
    "/school-calendars/{district}",
    methods=_GET,
    operation_id="getSchoolCalendars",
    summary="The school calendars of one district: suggestions, not official",
    responses=answers(
        "The calendars of the district.",
        districts.DistrictAnswer,
        (UNKNOWN_DISTRICT, *NEGOTIATED),
    ),
    openapi_extra=LANGUAGE_ONLY,
)
async def school_calendar(
    request: Request,
    id_: Annotated[str, one_of("district", list(known_districts()))],
    responder: ResponderDep,
) -> Response:
    """The calendars of one district."""
    language = language_only(bounded_pairs(request), f"school-calendars/{id_}")
    found = districts.district(id_)
    forms = {JSON: lambda: districts.DISTRICT.dump_json(districts.district_answer(found, language))}
    path = f"school-calendars/{id_}"
    return responder.cacheable(request.scope, resource_in(path, forms, language))
