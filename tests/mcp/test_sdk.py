"""The official SDK of the Model Context Protocol asks the running service, in both its ways."""

import json
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any, ClassVar
from urllib.request import Request, urlopen

import anyio
import jsonschema_rs
import pytest
from mcp import Client
from mcp.types import CallToolResult, TextContent

from service.law import PROCESSES
from tests.loops import run
from tests.serving import ROOT, serving

# With the handshake that ended in 2025, and without it, as since July 28, 2026.
MODES = ("legacy", "auto")
DRAFT = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
COMPLAINT = {"process": "state-complaint", "filed": "2026-01-15"}
# 34 CFR § 300.152(a): "a time limit of 60 days after a complaint is filed". January 15 is day 0.
DECISION = "2026-03-16"
# 34 CFR § 300.11(b): a business day is Monday through Friday, and no holiday; 5 U.S.C. § 6103:
# "Labor Day, the first Monday in September". September 4, 2026 is a Friday.
FIVE_DAYS_LATER = "2026-09-14"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with serving(MCP="on") as address:
        yield f"{address}/mcp"


@asynccontextmanager
async def connected(address: str, mode: str) -> AsyncIterator[Client]:
    # What hangs is ended: nothing here waits for a stream.
    with anyio.fail_after(60):
        async with Client(address, mode=mode) as client:
            yield client


async def call(address: str, mode: str, tool: str, arguments: dict[str, Any]) -> CallToolResult:
    async with connected(address, mode) as client:
        return await client.call_tool(tool, arguments)


def called(address: str, mode: str, tool: str, **arguments: Any) -> tuple[Any, str]:  # noqa: ANN401 - whatever JSON can say
    """The data of an answer, or none where it was refused; and its words."""
    result = run(call, address, mode, tool, arguments)
    [content] = result.content
    assert isinstance(content, TextContent)
    assert (result.structured_content is None) is bool(result.is_error)
    return result.structured_content, content.text


def posted(address: str, method: str, params: dict[str, Any]) -> dict[str, Any]:
    """The result of a message that no SDK wrote, as curl sends it."""
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
    headers = {"Content-Type": "application/json", "Accept": "*/*"}
    request = Request(address, body.encode(), headers)  # noqa: S310 - the address is our own
    with urlopen(request, timeout=60) as response:  # noqa: S310 - the same
        result: dict[str, Any] = json.load(response)["result"]
    return result


@pytest.mark.parametrize("mode", MODES)
class TestClient:
    def test_lists_the_tools_and_their_schemas_hold(self, address: str, mode: str) -> None:
        async def listed() -> list[Any]:
            async with connected(address, mode) as client:
                assert client.server_info
                assert client.server_info.name == "iep-clock"
                return (await client.list_tools()).tools

        tools = run(listed)
        assert [tool.name for tool in tools] == [
            "list_processes",
            "which_step_fits",
            "timeline",
            "check_date",
            "letters",
            "worklist",
            "count_days",
            "read_school_calendar",
        ]
        for tool in tools:
            assert tool.annotations.read_only_hint is True
            jsonschema_rs.meta.validate(DRAFT | tool.input_schema)
            jsonschema_rs.meta.validate(DRAFT | tool.output_schema)

    @pytest.mark.parametrize(
        ("lang", "disclaimer"),
        [("en", "not legal advice"), ("es", "no asesoría legal")],
    )
    class TestGood:
        def test_timeline(self, address: str, mode: str, lang: str, disclaimer: str) -> None:
            data, words = called(address, mode, "timeline", **COMPLAINT, lang=lang)
            [decision] = [dated for dated in data["dates"] if dated["id"] == "decision"]
            assert decision["date"] == DECISION
            assert f"\n{DECISION} · " in words
            assert disclaimer in words

        def test_count_days(self, address: str, mode: str, lang: str, disclaimer: str) -> None:
            asked = {"start": "2026-09-04", "days": 5, "unit": "business", "lang": lang}
            data, words = called(address, mode, "count_days", **asked)
            assert data["date"] == FIVE_DAYS_LATER
            assert words.startswith(f"{FIVE_DAYS_LATER}\n")
            assert disclaimer in words

        def test_list_processes(self, address: str, mode: str, lang: str, disclaimer: str) -> None:
            data, words = called(address, mode, "list_processes", lang=lang)
            assert len(data["processes"]) == len(PROCESSES)
            assert disclaimer in words

        def test_which_step_fits(self, address: str, mode: str, lang: str, disclaimer: str) -> None:
            data, words = called(address, mode, "which_step_fits", law_not_followed=True, lang=lang)
            assert [step["process"] for step in data["steps"]] == ["state-complaint"]
            assert disclaimer in words

    @pytest.mark.parametrize(
        ("tool", "arguments", "english", "spanish"),
        [
            (
                "timeline",
                COMPLAINT | {"decison": "2026-03-10"},
                "Did you mean decision?",
                "¿Quiso decir decision?",
            ),
            (
                "count_days",
                {"start": "2026-09-31", "days": 5, "unit": "court"},
                "start (2026-09-31) must be a date",
                "start (2026-09-31) debe ser una fecha",
            ),
            (
                "list_processes",
                {"county": "Kern"},
                "list_processes has no parameter county.",
                "list_processes no tiene el parámetro county.",
            ),
            (
                "which_step_fits",
                {"judge_decided": "no"},
                "judge_decided (no) must be true or false.",
                "judge_decided (no) debe ser true o false.",
            ),
        ],
    )
    def test_a_bad_question_is_refused_in_words(
        self,
        address: str,
        mode: str,
        tool: str,
        arguments: dict[str, Any],
        english: str,
        spanish: str,
    ) -> None:
        for lang, words in (("en", english), ("es", spanish)):
            data, said = called(address, mode, tool, **arguments, lang=lang)
            assert data is None
            assert words in said


@pytest.mark.parametrize("mode", MODES)
class TestLate:
    """34 CFR § 300.152(a): 60 days from September 10, 2026 end on Monday, November 9, 2026."""

    CASE: ClassVar = {"process": "state-complaint", "filed": "2026-09-10", "as_of": "2026-11-28"}

    def test_from_the_question_to_the_letter(self, address: str, mode: str) -> None:
        case = self.CASE
        listed, words = called(address, mode, "worklist", cases=[case | {"id": "A-17"}])
        [late] = [date for date in listed["dates"] if date["who"] == "cde"]
        assert (late["case"], late["due"], late["at_least"]) == ("A-17", "2026-11-09", 19)
        assert " · November 9, 2026 · overdue · 19 days late" in words

        duty = {"duty": late["id"], "date": "2026-11-30"}
        checked, words = called(address, mode, "check_date", **case, **duty)
        assert checked["outcome"]["state"] == "overdue"
        assert checked["check"]["difference_days"] == 21
        assert "As of Saturday, November 28, 2026: overdue by 19 days." in words
        assert "34 CFR § 300.152(a)" in words

        fitting, _ = called(address, mode, "letters", **case)
        first = fitting["letters"][0]
        assert (first["id"], first["about"]) == ("decision-late", "decision")
        letter, words = called(address, mode, "letters", **case, letter=first["id"])
        assert words.startswith(letter["text"])
        assert "By my count, the 60 days ended on November 9, 2026 (34 CFR" in letter["text"]


class TestPlainPost:
    def test_needs_no_sdk(self, address: str) -> None:
        result = posted(address, "tools/call", {"name": "timeline", "arguments": COMPLAINT})
        assert f"\n{DECISION} · " in result["content"][0]["text"]


class TestWorkers:
    def test_any_of_them_answers_any_message(self, address: str) -> None:
        """Two behind a balancer: the second never saw the handshake."""
        client = {"name": "any", "version": "1"}
        hello = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": client}
        assert posted(address, "initialize", hello)["serverInfo"]["name"] == "iep-clock"
        with serving(MCP="on", PUBLIC_URL=address.removesuffix("/mcp")) as second:
            called = {"name": "timeline", "arguments": COMPLAINT}
            result = posted(f"{second}/mcp", "tools/call", called)
        first = posted(address, "tools/call", called)
        assert result["content"] == first["content"]


class TestOff:
    def test_nothing_of_it_is_loaded(self) -> None:
        ran = subprocess.run(
            (sys.executable, "-c", "import sys, service.app; print(*sys.modules)"),
            cwd=ROOT,
            env={},
            capture_output=True,
            text=True,
            check=True,
        )
        loaded = {name.partition(".")[0] for name in ran.stdout.split()}
        assert "service" in loaded
        assert not {"mcp", "mcp_types", "httpx2", "sse_starlette", "jwt"} & loaded

    def test_neither_on_nor_off_is_told_at_the_start(self) -> None:
        ran = subprocess.run(
            (sys.executable, "-c", "import service.app"),
            cwd=ROOT,
            env={"MCP": "yes"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 1
        assert ran.stderr.endswith("ValueError: MCP must be on or off, not 'yes'\n")
