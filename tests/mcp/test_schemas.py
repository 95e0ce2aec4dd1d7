"""What the tools say they take and give."""

import json
from typing import Any

import jsonschema_rs
import pytest
from starlette.testclient import TestClient

from service.law import PROCESSES
from service.request.parameters import parameters_of
from service.web.school_calendars import EXAMPLE_FILE
from tests.mcp.messages import called, sent

# The day on which something without a number of days was done changes no date.
UNDATED = {
    "answer",
    "assessment_report",
    "carry_out",
    "cause",
    "considered",
    "district_must_file",
    "district_response",
    "emergency_report",
    "expedited_evaluation",
    "extended_school_year",
    "facilitator",
    "federal_hearing",
    "hearing_504",
    "hearing_notice_oah",
    "hearing_record",
    "high_school_transition",
    "iep_carried_out",
    "iep_copy",
    "iep_first",
    "information",
    "interpreter",
    "investigation",
    "lack_of_progress",
    "meeting_notice",
    "more_information",
    "options_notice",
    "partial_consent",
    "preschool_reassessment",
    "prior_written_notice",
    "progress_reports",
    "record_to_county",
    "referred_to_team",
    "rights_notice",
    "safeguards_notice",
    "services",
    "statement",
    "stay_put",
    "suspension_total",
    "translation",
    "waiver",
    "written_notice",
    "yearly_look",
}
ASKED: dict[str, dict[str, object]] = {
    "list_processes": {},
    "which_step_fits": {"law_not_followed": True, "lang": "es"},
    "timeline": {
        "process": "due-process",
        "filed": "2026-01-15",
        "filed_by": "district",
        "school_year": ["2025-08-14/2026-06-04"],
        "remind": [1, 7],
    },
    "check_date": {
        "process": "state-complaint",
        "filed": "2026-09-10",
        "duty": "decision",
        "date": "2026-11-10",
        "as_of": "2026-11-28",
    },
    "letters": {"process": "state-complaint", "filed": "2026-09-10", "letter": "decision-late"},
    "worklist": {
        "cases": [
            {"id": "A-17", "process": "state-complaint", "filed": "2026-09-10"},
            {"id": "A-18", "process": "records", "filed": "2026-02-30"},
        ],
        "as_of": "2026-11-28",
        "only": ["overdue", "late"],
    },
    "count_days": {"start": "2026-09-04", "days": -5, "unit": "court"},
    "read_school_calendar": {"text": EXAMPLE_FILE, "lang": "es"},
}


@pytest.fixture(scope="module")
def tools(desk: TestClient) -> dict[str, dict[str, Any]]:
    return {tool["name"]: tool for tool in sent(desk, "tools/list")["result"]["tools"]}


def test_there_are_eight(tools: dict[str, dict[str, Any]]) -> None:
    assert list(tools) == list(ASKED)


@pytest.mark.parametrize("name", ASKED)
class TestEach:
    def test_has_schemas_that_are_json_schema(
        self, tools: dict[str, dict[str, Any]], name: str
    ) -> None:
        for schema in (tools[name]["inputSchema"], tools[name]["outputSchema"]):
            jsonschema_rs.Draft202012Validator(
                {"$schema": "https://json-schema.org/draft/2020-12/schema"} | schema
            )
            jsonschema_rs.meta.validate(
                {"$schema": "https://json-schema.org/draft/2020-12/schema"} | schema
            )

    def test_takes_an_object_without_a_choice(
        self, tools: dict[str, dict[str, Any]], name: str
    ) -> None:
        """Models' interfaces: "input_schema does not support oneOf, allOf, or anyOf at the top
        level", and "schema must have type 'object'".
        """
        schema = tools[name]["inputSchema"]
        assert schema["type"] == "object"
        assert not {"oneOf", "anyOf", "allOf", "enum", "not", "$ref"} & set(schema)

    def test_describes_its_question_and_its_answer(
        self, desk: TestClient, tools: dict[str, dict[str, Any]], name: str
    ) -> None:
        jsonschema_rs.validate(tools[name]["inputSchema"], ASKED[name])
        answer = called(desk, name, **ASKED[name])["structuredContent"]
        jsonschema_rs.validate(tools[name]["outputSchema"], answer)

    def test_refuses_what_the_tool_refuses(
        self, tools: dict[str, dict[str, Any]], name: str
    ) -> None:
        with pytest.raises(jsonschema_rs.ValidationError):
            jsonschema_rs.validate(tools[name]["inputSchema"], ASKED[name] | {"lang": "fr"})

    def test_says_that_it_only_reads(self, tools: dict[str, dict[str, Any]], name: str) -> None:
        assert tools[name]["annotations"] == {
            "readOnlyHint": True,
            "destructiveHint": False,
            "idempotentHint": True,
            "openWorldHint": False,
        }


def test_no_schema_has_a_keyword_that_models_refuse(tools: dict[str, dict[str, Any]]) -> None:
    """Gemini and others refuse a tool for these."""
    schemas = [tool[side] for tool in tools.values() for side in ("inputSchema", "outputSchema")]
    for keyword in ("additionalProperties", "examples", "format", "pattern"):
        assert f'"{keyword}"' not in json.dumps(schemas)


@pytest.mark.parametrize("name", ["check_date", "letters"])
def test_a_case_is_entered_as_for_timeline_which_describes_it(
    tools: dict[str, dict[str, Any]], name: str
) -> None:
    taken = tools[name]["inputSchema"]["properties"]
    whole = tools["timeline"]["inputSchema"]["properties"]
    own = {"check_date": {"duty", "date"}, "letters": {"letter"}}[name]
    assert own.isdisjoint(whole)
    assert set(taken) == own | set(whole) - {"case", "check", "label", "remind", "rev"}
    assert all("description" not in taken[parameter] for parameter in set(taken) - own)
    assert all("description" in taken[parameter] for parameter in own)
    assert len(json.dumps(tools[name]["inputSchema"])) < 10_000


def test_the_cases_of_a_worklist_have_an_id_and_the_parameters_of_a_case(
    tools: dict[str, dict[str, Any]],
) -> None:
    schema = tools["worklist"]["inputSchema"]
    case = schema["properties"]["cases"]["items"]
    letters = tools["letters"]["inputSchema"]["properties"]
    assert set(case["properties"]) == {"id"} | set(letters) - {"letter"}
    assert case["required"] == ["id", "process"]
    assert schema["required"] == ["cases"]
    assert schema["properties"]["only"]["items"]["enum"] == ["overdue", "late", "arguable"]
    assert len(json.dumps(schema)) < 11_000


def test_a_question_is_described_as_it_is_asked(tools: dict[str, dict[str, Any]]) -> None:
    taken = tools["which_step_fits"]["inputSchema"]["properties"]
    assert taken["judge_decided"] == {
        "type": "boolean",
        "description": "Did a judge already decide? Must be true or false.",
    }


class TestTimeline:
    def test_takes_the_parameters_of_every_process(self, tools: dict[str, dict[str, Any]]) -> None:
        taken = tools["timeline"]["inputSchema"]["properties"]
        names = {name for process in PROCESSES.values() for name in parameters_of(process).named}
        assert set(taken) == {"process"} | names - UNDATED
        assert taken["process"]["enum"] == list(PROCESSES)
        # Where only the sending is known, sent stands in place of filed.
        assert tools["timeline"]["inputSchema"]["required"] == ["process"]

    def test_a_name_is_written_alike_wherever_it_is_taken(self) -> None:
        """So one schema may stand for all: the form of the first process that takes it.

        A day of birth lies further back than other days that open a process; an act is a choice in
        one process and a date in another, and its schema says both.
        """
        forms: dict[str, set[str]] = {}
        for process in PROCESSES.values():
            for name, parameter in parameters_of(process).named.items():
                form = json.dumps([parameter.form.schema, parameter.most, parameter.default])
                forms.setdefault(name, set()).add(form)
        assert {name for name, found in forms.items() if len(found) > 1} == {"filed", "act"}

    def test_a_name_of_two_things_says_both(self, tools: dict[str, dict[str, Any]]) -> None:
        act = tools["timeline"]["inputSchema"]["properties"]["act"]
        assert act == {
            "type": "string",
            "description": "What the pupil did: ['other', 'listed']; or: The problem "
            "happened: a date",
        }

    def test_is_short_enough_for_a_model_to_keep_in_mind(
        self, tools: dict[str, dict[str, Any]]
    ) -> None:
        assert len(json.dumps(tools["timeline"]["inputSchema"])) < 16_000
        assert set(tools["timeline"]["inputSchema"]["properties"]["filed"]) == {
            "type",
            "description",
        }
        filed = tools["timeline"]["inputSchema"]["properties"]["filed"]["description"]
        assert filed.endswith(" Like 2026-01-15.")

    def test_what_an_answer_does_not_name_is_described(
        self, tools: dict[str, dict[str, Any]]
    ) -> None:
        taken = tools["timeline"]["inputSchema"]["properties"]
        assert "list_processes" in taken["filed"]["description"]
        assert taken["decision"] == {"type": "string"}  # a line of its own
        assert taken["hearing"] == {"type": "string"}  # lines wait for it
        assert taken["received"]["description"] == "The other side received its copy"
        assert taken["lang"]["description"] == "The language of the answer"
        assert taken["extended_to"]["type"] == "array"
        assert taken["rev"]["type"] == "integer"
