"""The tools: the answers of the addresses, as data and in a few lines."""

import html
import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from service.law import PROCESSES, TRIAGE_QUESTIONS
from service.mcp.tools import TOOLS, call
from service.mcp.which_step import QUERY
from service.settings import Settings
from tests.asked import COMPLAINT, PUBLIC_URL, problem, told
from tests.mcp.messages import called, called_the_modern_way

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
NAMES = (
    st.sampled_from(["process", "filed", "lang", "days", "start", "unit", *QUERY.parameters])
    | st.text()
)


def text(result: dict[str, Any]) -> str:
    [content] = result["content"]
    assert content["type"] == "text"
    said: str = content["text"]
    return said


def lines(result: dict[str, Any]) -> list[str]:
    return text(result).split("\n")


class TestAnswers:
    """The data is that of the address that says the same."""

    @pytest.mark.parametrize("language", ["en", "es"])
    @pytest.mark.parametrize(
        ("tool", "arguments", "address"),
        [
            ("list_processes", {}, "/v1/processes?"),
            (
                "timeline",
                {"process": "state-complaint", "filed": "2026-01-15", "rev": 3},
                f"{COMPLAINT}?filed=2026-01-15&rev=3&",
            ),
            (
                "timeline",
                {
                    "process": "state-complaint",
                    "filed": "2026-01-15",
                    "extended_to": ["2026-04-30", "2026-05-29"],
                    "hearing_pending": "true",
                    "as_of": "2026-02-01",
                },
                (
                    f"{COMPLAINT}?filed=2026-01-15&extended_to=2026-04-30&extended_to=2026-05-29"
                    "&hearing_pending=true&as_of=2026-02-01&"
                ),
            ),
            (
                "count_days",
                {"start": "2026-09-04", "days": 5, "unit": "business"},
                "/v1/count?start=2026-09-04&days=5&unit=business&",
            ),
        ],
    )
    def test_is_what_the_address_says(
        self,
        desk: TestClient,
        tool: str,
        arguments: dict[str, object],
        address: str,
        language: str,
    ) -> None:
        result = called(desk, tool, **arguments, lang=language)
        assert result["isError"] is False
        assert result["structuredContent"] == told(f"{address}lang={language}")

    @pytest.mark.parametrize("process", PROCESSES)
    def test_every_process_can_be_asked_about(self, desk: TestClient, process: str) -> None:
        result = called(desk, "timeline", process=process, filed="2026-01-15")
        assert result["structuredContent"]["process"] == process

    def test_is_the_same_in_the_newest_protocol(self, desk: TestClient) -> None:
        case = {"process": "state-complaint", "filed": "2026-01-15"}
        result = called_the_modern_way(desk, "timeline", **case)
        older = called(desk, "timeline", **case)
        assert result["structuredContent"] == older["structuredContent"]
        assert result["content"] == older["content"]


class TestLines:
    """For assistants that read only text."""

    def test_of_a_timeline(self, desk: TestClient) -> None:
        """34 CFR § 300.152(a): "a time limit of 60 days after a complaint is filed"."""
        said = lines(called(desk, "timeline", process="state-complaint", filed="2026-01-15"))
        assert said[0] == "State complaint"
        assert (
            "2026-03-16 · CDE · CDE's written decision is due · known · 60 calendar days after CDE "
            "receives the complaint · 34 CFR § 300.152(a); Ed. Code § 56500.2(a)(1); "
            "Ed. Code § 56043(p)(1); CDE, Dispute Resolution"
        ) in said
        assert said[-1].startswith("This is general information, not legal advice.")

    def test_of_a_timeline_in_spanish(self, desk: TestClient) -> None:
        """34 CFR § 300.152(a): "a time limit of 60 days after a complaint is filed"."""
        said = lines(
            called(desk, "timeline", process="state-complaint", filed="2026-01-15", lang="es")
        )
        assert said[0] == "Queja estatal (queja de cumplimiento)"
        [decision] = [line for line in said if line.startswith("2026-03-16 · ")]
        assert " · conocida · " in decision
        assert "34 CFR § 300.152(a)" in decision
        assert said[-1].startswith("Esto es información general, no asesoría legal.")

    def test_come_in_the_order_of_the_dates_and_those_without_one_last(
        self, desk: TestClient
    ) -> None:
        result = called(desk, "timeline", process="state-complaint", filed="2026-01-15")
        dates = [dated["date"] for dated in result["structuredContent"]["dates"]]
        said = lines(result)[1 : len(dates) + 1]
        for day, line in zip(dates, said, strict=True):
            waits = " · waiting · " in line or " · no set time · " in line
            assert line.startswith(f"{day} · ") if day else waits
        assert any("(waits for reconsideration_request)" in line for line in said)

    def test_say_the_last_day_that_can_be_argued_and_not_to_wait_for_it(
        self, desk: TestClient
    ) -> None:
        """5 CCR § 4665(a), Code Civ. Proc. § 12a: the 30th day, May 30, 2026, is a Saturday."""
        said = text(
            called(
                desk,
                "timeline",
                process="state-complaint",
                filed="2026-01-15",
                extended_to="2026-04-30",
            )
        )
        assert "2026-05-29 · Arguable: 2026-06-01 · Either side · " in said
        assert "Arguable: the law can be read to allow until that day. Rely on the first" in said

    def test_say_how_far_each_day_is_where_today_is_given(self, desk: TestClient) -> None:
        said = text(
            called(
                desk,
                "timeline",
                process="state-complaint",
                filed="2026-01-15",
                as_of="2026-03-15",
            )
        )
        assert "2026-03-16 · Days left: 1 · CDE · CDE's written decision is due" in said

    def test_say_where_the_family_finds_the_same(self, desk: TestClient) -> None:
        case = {"process": "state-complaint", "filed": "2026-01-15"}
        for language, page in (("en", ""), ("es", "/es")):
            said = lines(called(desk, "timeline", **case, lang=language))
            assert said[-3].endswith(f": {PUBLIC_URL}{page}/state-complaint?filed=2026-01-15")
            assert said[-2].partition("?")[0].endswith(f": {PUBLIC_URL}{COMPLAINT}.ics")

    def test_of_a_count(self, desk: TestClient) -> None:
        """34 CFR § 300.11(b): Monday through Friday, except for Federal and State holidays."""
        said = lines(called(desk, "count_days", start="2026-09-04", days=5, unit="business"))
        assert said[0] == "2026-09-14"
        assert "Labor Day (Monday, September 7, 2026)" in said[2]
        assert said[-1].startswith("This is general information")

    def test_of_the_processes(self, desk: TestClient) -> None:
        said = lines(called(desk, "list_processes"))
        assert [line.partition(":")[0] for line in said[:-1]] == list(PROCESSES)


class TestSteps:
    def test_are_the_rows_of_the_pages(self, desk: TestClient) -> None:
        result = called(desk, "which_step_fits")["structuredContent"]
        for step in result["steps"]:
            form = html.unescape(desk.get(f"/{step['process']}").text)
            for row in step["rows"]:
                assert row["says"] in form
        page = html.unescape(desk.get("/").text)
        for sign in result["signs"]:
            assert sign["asks"] in page
            assert sign["means"] in page
        assert result["clocks"] in page

    def test_are_those_that_a_yes_leads_to(self, desk: TestClient) -> None:
        result = called(desk, "which_step_fits", both_want_to_agree=True, judge_decided=False)
        found = result["structuredContent"]
        assert [step["process"] for step in found["steps"]] == [
            "informal",
            "facilitation",
            "mediation",
        ]
        answers = {sign["id"]: sign["answer"] for sign in found["signs"]}
        assert answers == {
            "school_late": None,
            "law_not_followed": None,
            "iep_disputed": None,
            "both_want_to_agree": True,
            "child_removed": None,
            "judge_decided": False,
        }
        assert "both_want_to_agree: Do both sides want to agree? Yes. Someone who" in text(result)
        assert "judge_decided: Did a judge already decide? No. " in text(result)

    @pytest.mark.parametrize("arguments", [{}, {"judge_decided": False}])
    def test_are_all_where_no_question_got_a_yes(
        self, desk: TestClient, arguments: dict[str, bool]
    ) -> None:
        result = called(desk, "which_step_fits", **arguments)["structuredContent"]
        led_to = {process.id for sign in TRIAGE_QUESTIONS for process in sign.leads_to}
        assert {step["process"] for step in result["steps"]} == led_to

    def test_come_in_spanish(self, desk: TestClient) -> None:
        result = called(desk, "which_step_fits", law_not_followed=True, lang="es")
        assert result["structuredContent"]["lang"] == "es"
        assert "law_not_followed: ¿No se cumplió la ley o el IEP? Sí. " in text(result)
        assert "- Sirve cuando: No se cumplió la ley o el IEP" in text(result)


class TestFaults:
    """An error in words, those of the problem at the address; no data that no schema describes."""

    @pytest.mark.parametrize("language", ["en", "es"])
    def test_says_everything_that_is_wrong(self, desk: TestClient, language: str) -> None:
        result = called(
            desk,
            "timeline",
            process="state-complaint",
            filed="2026-02-30",
            decison="2026-03-10",
            lang=language,
        )
        wrong = problem(f"{COMPLAINT}?filed=2026-02-30&decison=2026-03-10&lang={language}", 422)
        assert result["isError"] is True
        assert "structuredContent" not in result
        assert lines(result) == [
            f"{wrong['title']}.",
            *(f"- {error['message']}" for error in wrong["errors"]),
        ]
        assert len(wrong["errors"]) == 2

    @pytest.mark.parametrize(
        ("tool", "arguments", "parameter"),
        [
            ("list_processes", {"process": "appeal"}, "process"),
            ("which_step_fits", {"judge_decided": "no"}, "judge_decided"),
            ("which_step_fits", {"judge_decide": True}, "judge_decided"),
            ("timeline", {"filed": "2026-01-15"}, "process"),
            ("timeline", {"process": "complaint"}, "process"),
            ("timeline", {"process": "appeal"}, "filed"),
            ("timeline", {"process": "records", "filed": "2026-01-15", "id": "A-17"}, "id"),
            ("timeline", {"process": "records", "filed": {"day": "2026-01-15"}}, "filed"),
            (
                "timeline",
                {"process": "state-complaint", "filed": "2026-01-15", "decision": "2026-01-02"},
                "decision",
            ),
            ("count_days", {"start": "2026-09-04", "days": 5, "unit": "week"}, "unit"),
            ("count_days", {"start": "2040-12-30", "days": 2000, "unit": "calendar"}, "days"),
        ],
    )
    def test_names_the_parameter(
        self, desk: TestClient, tool: str, arguments: dict[str, object], parameter: str
    ) -> None:
        result = called(desk, tool, **arguments)
        assert result["isError"] is True
        assert re.search(rf"\b{parameter}\b", text(result))

    @given(st.sampled_from(list(TOOLS)), st.dictionaries(NAMES, ANYTHING, max_size=6))
    def test_whatever_is_asked_is_answered_or_refused(
        self, name: str, arguments: dict[str, Any]
    ) -> None:
        said = call(TOOLS[name], tuple(arguments.items()), Settings(PUBLIC_URL))
        assert said.text
        json.dumps(said.data, allow_nan=False)
