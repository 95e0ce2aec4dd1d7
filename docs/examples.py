"""Questions and the whole answers of the service to them, as docs/examples.json."""

import json
from typing import Any

from starlette.testclient import TestClient

from service.app import create_app
from service.settings import Settings
from service.web.school_calendars import EXAMPLE_FILE

# RFC 2606 reserves .example, so the address leads nowhere.
PUBLIC_URL = "https://iep-clock.example"
_FILED = "filed=2026-01-15"
_COMPLAINT = f"/v1/timelines/state-complaint?{_FILED}"
_RECORDS = f"/v1/timelines/records.{{}}?{_FILED}"
_ONE, _OTHER = "records%3Ffiled%3D2026-01-15%26case%3DA1", "mediation%3Ffiled%3D2026-02-02"
_CASE = {"id": "A-17", "process": "records", "filed": "2026-01-15"}
_TOO_EARLY = {**_CASE, "id": "A-18", "process": "state-complaint", "decision": "2026-01-02"}

# Method and address of each question, and what else the client sends.
QUESTIONS: dict[str, tuple[str, dict[str, Any]]] = {
    "Timeline": (f"GET {_COMPLAINT}", {}),
    "TimelineIcs": (f"GET {_RECORDS.format('ics')}", {}),
    "TimelineCsv": (f"GET {_RECORDS.format('csv')}", {}),
    "TimelineSvg": (f"GET {_RECORDS.format('svg')}", {}),
    "TimelinesCsv": (f"GET /v1/timelines.csv?timeline={_ONE}&timeline={_OTHER}", {}),
    "Answers": ("POST /v1/timelines", {"json": {"cases": [_CASE, _TOO_EARLY]}}),
    "Processes": ("GET /v1/processes", {}),
    "Process": ("GET /v1/processes/records", {}),
    "Calendars": ("GET /v1/calendars", {}),
    "CalendarYear": ("GET /v1/calendars/courts?year=2027", {}),
    "Count": ("GET /v1/count?start=2026-09-04&days=5&unit=business", {}),
    "Day": ("GET /v1/days/2027-02-12", {}),
    "District": ("GET /v1/school-calendars/anaheim-union-high", {}),
    "SchoolCalendar": ("POST /v1/school-calendars", {"content": EXAMPLE_FILE}),
    "InvalidQuestion": (f"GET {_COMPLAINT}&decision=2026-01-02", {}),
    "UnknownProcess": ("GET /v1/processes/lawsuit", {}),
    "UnknownCalendar": ("GET /v1/calendars/schools?year=2027", {}),
    "UnknownDistrict": ("GET /v1/school-calendars/atlantis", {}),
    "NotACalendar": ("POST /v1/school-calendars", {"content": "<!doctype html>"}),
    "UnsupportedFileType": ("POST /v1/school-calendars", {"json": {}}),
    "NotAcceptable": (f"GET {_COMPLAINT}", {"headers": {"Accept": "application/pdf"}}),
    "MalformedJson": ("POST /v1/timelines", {"content": "id,process\n"}),
    "InvalidCases": ("POST /v1/timelines", {"json": []}),
    "UnsupportedMediaType": (
        "POST /v1/timelines",
        {"content": "id,process\n", "headers": {"Content-Type": "text/csv"}},
    ),
}


def examples() -> str:
    """The questions with their answers, as JSON."""
    client = TestClient(create_app(Settings(public_url=PUBLIC_URL)))
    answered = {name: _answered(client, *question) for name, question in QUESTIONS.items()}
    return json.dumps(answered, ensure_ascii=False, indent=1) + "\n"


def _answered(client: TestClient, question: str, sent: dict[str, Any]) -> dict[str, Any]:
    method, address = question.split(" ")
    response = client.request(method, address, **sent)
    is_json = response.headers["content-type"].endswith("json")
    answer = response.json() if is_json else response.text
    asked = {"question": question, **({"sent": sent} if sent else {})}
    return {**asked, "status": response.status_code, "answer": answer}
