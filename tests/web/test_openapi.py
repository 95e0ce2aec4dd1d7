"""The document says what the service does: no less, no more."""

import json
import re
import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema_rs import Draft202012Validator
from starlette.routing import Route
from starlette.testclient import TestClient

from service.answers import count, days, holidays
from service.app import app
from service.law import PROCESSES
from service.law.vocabulary import Process
from service.request.parameters import parameters_of
from service.request.timelines import QUERY as TIMELINES
from service.web import api, letters, school_calendars, timelines
from service.web.access_log import AccessLog
from service.web.metrics import Metrics
from service.web.openapi import document
from tests.asked import CLIENT, told

ROOT = Path(__file__).parents[2]
DOCUMENT: dict[str, Any] = json.loads(document.as_json())
OPERATIONS = {
    (method, path): operation
    for path, methods in DOCUMENT["paths"].items()
    for method, operation in methods.items()
}
NOT_MODIFIED = {"$ref": "#/components/responses/NotModified"}
FILED = "filed=2026-01-15"


def as_yaml() -> str:
    return document.as_yaml().decode()


def validator(schema: str) -> Draft202012Validator:
    whole = {"$ref": f"#/components/schemas/{schema}", "components": DOCUMENT["components"]}
    return Draft202012Validator(whole, validate_formats=True)


def resolved(part: dict[str, Any]) -> dict[str, Any]:
    found = DOCUMENT
    for name in part["$ref"].removeprefix("#/").split("/"):
        found = found[name]
    return found


def promised(response: dict[str, Any]) -> set[str]:
    """The headers that always come."""
    headers = response["headers"].items()
    return {name.lower() for name, part in headers if resolved(part)["required"]}


def names(method: str, path: str) -> list[str]:
    parameters = OPERATIONS[method, path]["parameters"]
    return [(resolved(part) if "$ref" in part else part)["name"] for part in parameters]


class TestTheFile:
    def test_is_what_the_service_says(self) -> None:
        """After a change: `make openapi`."""
        assert (ROOT / "openapi.yaml").read_text() == as_yaml()

    def test_is_what_the_module_prints(self, capsys: pytest.CaptureFixture[str]) -> None:
        runpy.run_path(str(ROOT / "service/web/openapi/document.py"), run_name="__main__")
        assert capsys.readouterr().out == as_yaml()

    def test_is_the_same_in_yaml_and_in_json(self) -> None:
        assert yaml.load(as_yaml(), yaml.CSafeLoader) == DOCUMENT

    def test_says_what_is_said_twice_in_full(self) -> None:
        """Not every reader knows YAML's aliases."""
        assert not re.search(r"^[^'\"]*: [&*]id\d+", as_yaml(), re.MULTILINE)

    def test_is_served_in_both(self) -> None:
        response = CLIENT.get("/openapi.yaml")
        assert response.headers["content-type"] == "application/yaml"
        assert response.text == as_yaml()
        assert CLIENT.get("/openapi.json").json() == DOCUMENT
        assert app.openapi() == DOCUMENT


class TestTheDocument:
    def test_refers_only_to_what_is_there(self) -> None:
        references = set(re.findall(r"\$ref: '(#[^']+)'", as_yaml()))
        assert len(references) > 50
        for reference in references:
            assert resolved({"$ref": reference})

    def test_holds_nothing_that_is_not_referred_to(self) -> None:
        for kind, components in DOCUMENT["components"].items():
            for name in components:
                assert f"#/components/{kind}/{name}'" in as_yaml()

    def test_names_each_operation_once(self) -> None:
        ids = [operation["operationId"] for operation in OPERATIONS.values()]
        assert len(set(ids)) == len(ids)
        assert all(re.fullmatch("[a-z][A-Za-z]+", id_) for id_ in ids)

    def test_uses_only_tags_that_it_explains(self) -> None:
        tags = {tag for operation in OPERATIONS.values() for tag in operation["tags"]}
        assert tags == {tag["name"] for tag in DOCUMENT["tags"]}

    def test_every_operation_says_what_may_go_wrong(self) -> None:
        for operation in OPERATIONS.values():
            assert {"200", "414", "500"} <= set(operation["responses"])

    @pytest.mark.parametrize("name", DOCUMENT["components"]["schemas"])
    def test_says_what_every_field_means(self, name: str) -> None:
        schema = DOCUMENT["components"]["schemas"][name]
        assert schema["description"]
        for part in schema.get("properties", {}).values():
            assert part["description"]

    @pytest.mark.parametrize("kind", ["parameters", "headers", "responses"])
    def test_says_what_everything_else_means(self, kind: str) -> None:
        for part in DOCUMENT["components"][kind].values():
            assert part["description"]

    @pytest.mark.parametrize("process", PROCESSES.values(), ids=PROCESSES)
    @pytest.mark.parametrize("suffix", ["", ".json", ".ics", ".csv", ".svg"])
    def test_a_timeline_takes_exactly_its_own_parameters(
        self, process: Process, suffix: str
    ) -> None:
        path = f"/v1/timelines/{process.id}{suffix}"
        assert names("get", path) == list(parameters_of(process).named)

    def test_so_do_the_others(self) -> None:
        assert names("get", "/v1/count") == list(count.QUERY.parameters)
        assert names("get", "/v1/days/{day}") == list(days.QUERY.parameters)
        assert names("get", "/v1/calendars/{calendar}.ics") == [
            "calendar",
            *holidays.QUERY.parameters,
        ]
        for suffix in (".json", ".ics", ".csv"):
            assert names("get", f"/v1/timelines{suffix}") == list(TIMELINES.parameters)
        assert names("get", "/v1/processes") == ["lang"]

    def test_every_default_is_one_that_may_be_given(self) -> None:
        schemas = [part["schema"] for part in DOCUMENT["components"]["parameters"].values()]
        defaults = [schema for schema in schemas if "default" in schema]
        assert len(defaults) > 3
        for schema in defaults:
            whole = schema | {"components": DOCUMENT["components"]}
            Draft202012Validator(whole).validate(schema["default"])


class TestTheService:
    @pytest.mark.parametrize(("method", "path"), OPERATIONS)
    def test_answers_every_operation(self, method: str, path: str) -> None:
        address = path.replace("{process}", "records").replace("{calendar}", "courts")
        address = (
            address.replace("{letter}", "ask-for-records")
            .replace("{day}", "2027-02-12")
            .replace("{district}", "irvine-unified")
        )
        query = {
            "timelines": FILED,
            "calendars": "year=2027",
            "counting": "start=2026-01-15&days=5&unit=court",
        }.get(OPERATIONS[method, path]["tags"][0], "")
        if address.startswith(("/v1/days", "/v1/school-calendars")) or address in {
            "/v1/calendars",
            "/v1/timelines",
        }:
            query = ""
        if address.startswith("/v1/timelines."):
            query = f"timeline=records%3F{FILED.replace('=', '%3D')}"
        body = '{"cases": []}' if address == "/v1/timelines" else school_calendars.EXAMPLE_FILE
        response = CLIENT.request(method, f"{address}?{query}", content=body)
        assert response.status_code == 200
        given = OPERATIONS[method, path]["responses"]["200"]
        assert response.headers["content-type"].partition(";")[0] in given["content"]
        assert promised(given) <= set(response.headers)
        if "304" in OPERATIONS[method, path]["responses"]:
            headers = {"If-None-Match": response.headers["etag"]}
            unchanged = CLIENT.get(f"{address}?{query}", headers=headers)
            assert unchanged.status_code == 304
            assert promised(resolved(NOT_MODIFIED)) <= set(unchanged.headers)

    def test_has_no_other_address_for_programs(self) -> None:
        routes = [
            *api.router.routes,
            *letters.router.routes,
            *school_calendars.router.routes,
            *timelines.router.routes,
        ]
        paths = [route.path for route in routes if isinstance(route, Route)]
        patterns = {re.sub(r"\{\w+\}", "[^/]+", path) for path in paths}
        assert len(patterns) == 13
        for pattern in patterns:
            assert any(re.fullmatch(pattern, path) for path in DOCUMENT["paths"])


class TestAnswers:
    """What the service says is what the document says it says."""

    @pytest.mark.parametrize("process", PROCESSES)
    @pytest.mark.parametrize("lang", ["en", "es"])
    def test_timelines(self, process: str, lang: str) -> None:
        address = f"/v1/timelines/{process}?{FILED}&as_of=2026-02-01&lang={lang}"
        validator("Answer").validate(told(address))

    @pytest.mark.parametrize("process", PROCESSES)
    def test_processes(self, process: str) -> None:
        validator("Process").validate(told(f"/v1/processes/{process}"))

    @pytest.mark.parametrize(
        ("schema", "address"),
        [
            ("Processes", "/v1/processes"),
            ("Calendars", "/v1/calendars"),
            ("CalendarYear", "/v1/calendars/legal-holidays?year=2027"),
            ("DayAnswer", "/v1/days/2027-02-12?school_year=2026-08-12/2027-06-10"),
            ("DistrictsAnswer", "/v1/school-calendars?lang=es"),
            ("DistrictAnswer", "/v1/school-calendars/los-angeles-unified"),
            ("CountAnswer", "/v1/count?start=2026-09-04&days=5&unit=business"),
        ],
    )
    def test_the_others(self, schema: str, address: str) -> None:
        validator(schema).validate(told(address))

    @pytest.mark.parametrize(
        "address", ["/v1/timelines/records?decison=1", "/v1/processes/x", "/v1/nothing"]
    )
    def test_problems(self, address: str) -> None:
        validator("Problem").validate(CLIENT.get(address).json())

    def test_cases(self) -> None:
        body = {
            "cases": [
                {"id": "A-17", "process": "records", "filed": "2026-01-15", "remind": [7]},
                {"id": "A-18", "process": "records", "filed": FILED[-10:], "records": "2026-01-02"},
            ]
        }
        validator("Cases").validate(body)
        validator("Answers").validate(CLIENT.post("/v1/timelines", json=body).json())

    @pytest.mark.parametrize(
        "case",
        [
            {"process": "records", "filed": "2026-01-15"},
            {"id": "A-17", "filed": "2026-01-15"},
            {"id": "A-17", "process": "reviews"},
            {"id": "A-17", "process": "lawsuit", "filed": "2026-01-15"},
            {"id": "A-17", "process": "records", "filed": "2026-01-15", "decison": "2026-02-01"},
        ],
    )
    def test_cases_of_another_shape_are_none(self, case: dict[str, str]) -> None:
        assert not validator("Cases").is_valid({"cases": [case]})
        (answer,) = CLIENT.post("/v1/timelines", json={"cases": [case]}).json()["answers"]
        assert "problem" in answer


class TestTexts:
    def test_no_sentence_of_an_answer_stands_in_the_document(self) -> None:
        """A word changed in a text does not change the interface."""
        answers = [
            told(f"/v1/timelines/{process}?{FILED}&as_of=2026-02-01&lang={lang}")
            for process in PROCESSES
            for lang in ("en", "es")
        ]
        refused = CLIENT.get(f"/v1/timelines/records?{FILED}&decison=1&records=2026-01-02").json()
        sentences = {text for text in _texts([answers, refused]) if text.endswith(".")}
        assert len(sentences) > 500
        descriptions = set(_texts(DOCUMENT["components"]["parameters"]))
        said = set(_texts(DOCUMENT)) - descriptions
        assert not {text for text in sentences if any(text in other for other in said)}

    def test_values_that_may_grow_are_any_string(self) -> None:
        """docs/versions.md: who, kind, standing, unit, policy, state and verdict."""
        schemas = DOCUMENT["components"]["schemas"]
        for model, names in OPEN.items():
            for name in names:
                known, other, *_ = schemas[model]["properties"][name]["anyOf"]
                assert resolved(known)["enum"]
                assert other == {"type": "string"}


OPEN = {
    "Dated": ["who", "kind", "standing"],
    "Outcome": ["state"],
    "Check": ["verdict"],
    "Rule": ["unit", "policy"],
    "RuleRow": ["who", "kind", "unit", "policy"],
    "CountAnswer": ["unit", "policy"],
}


def _texts(part: object) -> Iterator[str]:
    """Every text in JSON."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict | list):
        for inner in part.values() if isinstance(part, dict) else part:
            yield from _texts(inner)


COMPLAINT = f"/v1/timelines/state-complaint?{FILED}"
CASES = "/v1/timelines"
# The kind, title, status and detail of each problem of the edge, and the request that gets it.
PROBLEMS: dict[str, tuple[int, str, str, str, dict[str, Any]]] = {
    "malformed-json": (
        400,
        "This is not JSON",
        "The body is no JSON: see line 1, column 1.",
        f"POST {CASES}",
        {"content": "id,process\n"},
    ),
    "not-acceptable": (
        406,
        "There is no answer in that form",
        (
            "There is: application/json (.json), text/calendar (.ics), text/csv (.csv), "
            "image/svg+xml (.svg)."
        ),
        f"GET {COMPLAINT}",
        {"headers": {"Accept": "application/pdf"}},
    ),
    "body-too-large": (
        413,
        "The question is too large",
        "A body may have 1048576 bytes. Ask in several.",
        f"POST {CASES}",
        {"content": " " * 1024 * 1024 + " "},
    ),
    "address-too-long": (
        414,
        "The address is too long",
        "An address may have 16384 bytes. Ask about many cases with POST /v1/timelines.",
        f"GET /v1/processes?lang={'a' * 16 * 1024}",
        {},
    ),
    "unsupported-media-type": (
        415,
        "The question must come as JSON",
        "Send the question with Content-Type: application/json.",
        f"POST {CASES}",
        {"content": "id", "headers": {"Content-Type": "text/csv"}},
    ),
}


class TestProblems:
    """Those of the edge, whole; docs/examples.json has those of questions."""

    @pytest.mark.parametrize("kind", PROBLEMS)
    def test_are_what_is_answered(self, kind: str) -> None:
        status, title, detail, request, sent = PROBLEMS[kind]
        method, address = request.split(" ")
        response = CLIENT.request(method, address, **sent)
        assert response.status_code == status
        assert response.json() == problem(kind, status, title, detail)

    def test_of_a_file_that_is_too_large(self) -> None:
        response = CLIENT.post("/v1/school-calendars", content=" " * 1024 * 1024 + " ")
        detail = (
            "The file is larger than 1 MiB. Export one school year only. A calendar file works: "
            "its name ends in .ics and its first line is BEGIN:VCALENDAR. On the school's calendar "
            "page, look for “Subscribe”, “Export” or “iCal”, and save that file."
        )
        title = "The question is too large"
        assert response.json() == problem("body-too-large", 413, title, detail)

    def test_of_a_fault_of_ours(self) -> None:
        async def broken(*_: object) -> None:
            raise ZeroDivisionError

        response = TestClient(AccessLog(broken, Metrics())).get(COMPLAINT)
        detail = "The fault is ours. Nothing about your question was kept."
        title = "Something went wrong here"
        assert response.json() == problem("internal-error", 500, title, detail)


def problem(kind: str, status: int, title: str, detail: str) -> dict[str, Any]:
    of = {"type": f"/problems/{kind}", "title": title, "status": status, "detail": detail}
    return {**of, "errors": []}
