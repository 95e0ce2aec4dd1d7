"""Examples for the OpenAPI document: requests, and the answers rendered by the service."""

import json

from calendars.california import Calendar
from calendars.district_calendars import districts as known_districts
from calendars.school_file.file_text import LooksLike, NotACalendarError
from calendars.translation import Text
from service.answers import batch, count, days, districts, holidays, processes
from service.answers.problems import (
    ADDRESS_TOO_LONG,
    BODY_TOO_LARGE,
    INTERNAL_ERROR,
    INVALID_CASES,
    MALFORMED_JSON,
    NOT_A_CALENDAR,
    NOT_ACCEPTABLE,
    PROBLEM,
    UNAVAILABLE,
    UNKNOWN_CALENDAR,
    UNKNOWN_DISTRICT,
    UNKNOWN_PROCESS,
    UNSUPPORTED_FILE_TYPE,
    UNSUPPORTED_MEDIA_TYPE,
    ProblemKind,
    RefusedError,
    not_found,
    to_problem,
)
from service.answers.school_calendars import SCHOOL_CALENDAR, read_file
from service.answers.timeline import timeline_answer
from service.engine.input_faults import NotAnObject
from service.formats.json import cases_json, timeline_json
from service.formats.media_types import JSON
from service.formats.registry import FORMATS
from service.law import PROCESSES
from service.request.question import Question, read
from service.request.values import Schema
from service.settings import Settings
from service.web.school_file import SEND_A_CALENDAR

_LIMITS = Settings()
# RFC 2606 reserves .example, so the address leads nowhere.
PUBLIC_URL = "https://iep-clock.example"
FILED = "2026-01-15"
_TOO_EARLY = {"filed": FILED, "decision": "2026-01-02"}
CASES = {
    batch.CASES: [
        {batch.ID: "A-17", batch.PROCESS: "records", "filed": FILED},
        {batch.ID: "A-18", batch.PROCESS: "state-complaint", **_TOO_EARLY},
    ]
}
_TIMELINES = "/v1/timelines"
_COMPLAINT = f"{_TIMELINES}/state-complaint?filed={FILED}"
_RECORDS = f"{_TIMELINES}/records.{{}}?filed={FILED}"
_SCHOOL_CALENDARS = "/v1/school-calendars"
_COURTS = "/v1/calendars/courts?year=2027"
_MEDIA = [each.media for each in FORMATS]
_DAY = "2027-02-12"
_DISTRICT = "anaheim-union-high"
SCHOOL_FILE = """\
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
_COUNT = {"start": "2026-09-04", "days": "5", "unit": "business"}


# Request, kind and detail of each problem of the edge; tests compare them with responses.
_REFUSED: dict[str, tuple[str, ProblemKind, str]] = {
    "MalformedJson": (
        f"POST {_TIMELINES} with no JSON",
        MALFORMED_JSON,
        "The body is no JSON: see line 1, column 1.",
    ),
    "NotAcceptable": (
        f"GET {_COMPLAINT} with Accept: application/pdf",
        NOT_ACCEPTABLE,
        f"There is: {', '.join(f'{medium.type} (.{medium.suffix})' for medium in _MEDIA)}.",
    ),
    "BodyTooLarge": (
        f"POST {_TIMELINES} with a body of more than {_LIMITS.most_body} bytes",
        BODY_TOO_LARGE,
        f"A body may have {_LIMITS.most_body} bytes. Ask in several.",
    ),
    "FileTooLarge": (
        f"POST {_SCHOOL_CALENDARS} with a file of more than 1 MiB",
        BODY_TOO_LARGE,
        NotACalendarError(LooksLike.TOO_LONG).text.en,
    ),
    "UnsupportedFileType": (
        f"POST {_SCHOOL_CALENDARS} with Content-Type: application/json",
        UNSUPPORTED_FILE_TYPE,
        SEND_A_CALENDAR.en,
    ),
    "NotACalendar": (
        f"POST {_SCHOOL_CALENDARS} with a web page",
        NOT_A_CALENDAR,
        NotACalendarError(LooksLike.WEB_PAGE).text.en,
    ),
    "AddressTooLong": (
        f"GET an address of more than {_LIMITS.longest_address} bytes",
        ADDRESS_TOO_LONG,
        (
            f"An address may have {_LIMITS.longest_address} bytes. "
            f"Ask about many cases with POST {_TIMELINES}."
        ),
    ),
    "UnsupportedMediaType": (
        f"POST {_TIMELINES} with Content-Type: text/csv",
        UNSUPPORTED_MEDIA_TYPE,
        "Send the question with Content-Type: application/json.",
    ),
    "InvalidCases": (
        f"POST {_TIMELINES} with a list in place of an object",
        INVALID_CASES,
        "An object is wanted here.",
    ),
    "Unavailable": (
        f"POST {_TIMELINES} when many others do",
        UNAVAILABLE,
        "Others asked about many cases just now. Ask again in a few seconds.",
    ),
    "InternalError": (
        "Any, when something is broken here",
        INTERNAL_ERROR,
        "The fault is ours. Nothing about your question was kept.",
    ),
}


def examples() -> Schema:
    """Examples by the name of their response; each summary is the request."""
    return {**_timelines(), **_processes(), **_calendars(), **_problems()}


def _timelines() -> Schema:
    complaint, records = _question("state-complaint"), _question("records")
    cases = batch.cases(json.dumps(CASES).encode())
    answered = json.loads(
        b"".join(cases_json(batch.answer_case(case, PUBLIC_URL) for case in cases))
    )
    refused = answered["answers"][1]["problem"]
    return {
        "Timeline": _get(_COMPLAINT, _json(timeline_json(timeline_answer(complaint, PUBLIC_URL)))),
        **{
            f"Timeline{each.media.suffix.title()}": _get(
                _RECORDS.format(each.media.suffix), each.render(records, PUBLIC_URL).decode()
            )
            for each in FORMATS
            if each.media is not JSON
        },
        "Cases": {"summary": "One that can be answered, and one that cannot", "value": CASES},
        "Answers": {
            "summary": f"POST {_TIMELINES} with the cases of the example",
            "value": answered,
        },
        "InvalidQuestion": _get(f"{_COMPLAINT}&decision={_TOO_EARLY['decision']}", refused),
    }


def _processes() -> Schema:
    records = processes.process_out(PROCESSES["records"], "en")
    return {
        "Processes": _get(
            "/v1/processes",
            _json(processes.PROCESSES_ADAPTER.dump_json(processes.processes_out("en"))),
        ),
        "Process": _get(
            "/v1/processes/records", _json(processes.PROCESS_ADAPTER.dump_json(records))
        ),
    }


def _calendars() -> Schema:
    year_query = holidays.read_year(Calendar.COURTS, [("year", "2027")])
    year = holidays.calendar_year(year_query)
    day = days.day_answer(days.read_day(_DAY, []))
    query = "&".join(f"{name}={text}" for name, text in _COUNT.items())
    counted = count.count_answer(count.read_count(_COUNT.items()))
    return {
        "Calendars": _get(
            "/v1/calendars", _json(holidays.CALENDARS.dump_json(holidays.calendars("en")))
        ),
        "CalendarYear": _get(_COURTS, _json(holidays.CALENDAR_YEAR.dump_json(year))),
        "Count": _get(f"/v1/count?{query}", _json(count.COUNT.dump_json(counted))),
        "District": _get(
            f"/v1/school-calendars/{_DISTRICT}",
            _json(
                districts.DISTRICT.dump_json(
                    districts.district_answer(districts.district(_DISTRICT), "en")
                )
            ),
        ),
        "SchoolFile": {"summary": "A file of two events", "value": SCHOOL_FILE},
        "SchoolCalendar": {
            "summary": "POST /v1/school-calendars with a file of two events",
            "value": _json(SCHOOL_CALENDAR.dump_json(read_file(SCHOOL_FILE, "en"))),
        },
        "Day": _get(f"/v1/days/{_DAY}", _json(days.DAY_ANSWER.dump_json(day))),
    }


def _problems() -> Schema:
    calendars = [calendar.value for calendar in Calendar]
    no_process = not_found(UNKNOWN_PROCESS, "process", "lawsuit", list(PROCESSES))
    no_calendar = not_found(UNKNOWN_CALENDAR, "calendar", "schools", calendars)
    return {
        "UnknownProcess": _get("/v1/processes/lawsuit", _problem(no_process)),
        "UnknownDistrict": _get(
            "/v1/school-calendars/nowhere-unified",
            _problem(
                not_found(UNKNOWN_DISTRICT, "district", "nowhere-unified", list(known_districts()))
            ),
        ),
        "UnknownCalendar": _get("/v1/calendars/schools?year=2027", _problem(no_calendar)),
        **{
            name: {"summary": question, "value": _problem(_refused(kind, says))}
            for name, (question, kind, says) in _REFUSED.items()
        },
    }


def _refused(kind: ProblemKind, says: str) -> RefusedError:
    words = Text(en="{says}", es="{says}").format(says=says)
    faults = (NotAnObject(),) if kind is INVALID_CASES else ()
    return RefusedError(kind, words, faults)


def _problem(refused: RefusedError) -> object:
    return _json(PROBLEM.dump_json(to_problem(refused, "en")))


def _question(process: str) -> Question:
    return read(PROCESSES[process], [("filed", FILED)])


def _json(text: bytes) -> dict[str, object]:
    value: dict[str, object] = json.loads(text)
    return value


def _get(address: str, value: object) -> Schema:
    return {"summary": f"GET {address}", "value": value}
