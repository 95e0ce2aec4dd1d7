"""The desk: one address, one message at a time, and nothing kept."""

import json
import logging
import sys
from typing import Any

import pytest
from mcp import Client
from pydantic import TypeAdapter
from starlette.testclient import TestClient

from service.app import create_app
from service.mcp.server import server
from service.mcp.tools import Tool
from service.settings import Settings
from tests.asked import CLIENT, PUBLIC_URL
from tests.loops import run
from tests.mcp.messages import MODERN, called, called_the_modern_way, sent

PING = {"jsonrpc": "2.0", "id": 1, "method": "ping"}


class TestHandshake:
    def test_says_who_answers_and_how_to_ask(self, desk: TestClient) -> None:
        client = {"name": "any", "version": "1"}
        asked = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": client}
        result = sent(desk, "initialize", asked)["result"]
        assert result["protocolVersion"] == "2025-06-18"
        assert result["serverInfo"]["name"] == "iep-clock"
        assert result["serverInfo"]["version"] == "1.0.0"
        assert result["serverInfo"]["websiteUrl"] == PUBLIC_URL
        assert result["capabilities"] == {"tools": {"listChanged": False}}
        assert "not legal advice" in result["instructions"]

    def test_is_not_needed_and_opens_no_session(self, desk: TestClient) -> None:
        response = desk.post("/mcp", json=PING)
        assert response.json()["result"] == {}
        assert "mcp-session-id" not in response.headers
        assert "set-cookie" not in response.headers

    def test_a_session_of_another_worker_is_no_obstacle(self, desk: TestClient) -> None:
        assert desk.post("/mcp", json=PING, headers={"mcp-session-id": "x"}).status_code == 200

    def test_what_is_only_told_is_accepted(self, desk: TestClient) -> None:
        told = {"jsonrpc": "2.0", "method": "notifications/initialized"}
        response = desk.post("/mcp", json=told)
        assert (response.status_code, response.content) == (202, b"")


class TestRefusals:
    @pytest.mark.parametrize("method", ["GET", "DELETE", "PUT"])
    def test_only_post_is_taken(self, desk: TestClient, method: str) -> None:
        """MCP, Streamable HTTP: 405 where a server offers no stream, and ends no session."""
        response = desk.request(method, "/mcp", headers={"accept": "text/event-stream"})
        assert response.status_code == 405
        assert response.headers["allow"] == "OPTIONS, POST"
        assert response.json()["type"] == "/problems/method-not-allowed"

    def test_another_type_of_body(self, desk: TestClient) -> None:
        response = desk.post("/mcp", data={"a": "b"})
        assert response.status_code == 415
        assert response.json()["type"] == "/problems/unsupported-media-type"

    @pytest.mark.parametrize("kind", ["application/json; charset=utf-8", "Application/JSON", None])
    def test_json_in_every_way_it_is_called(self, desk: TestClient, kind: str | None) -> None:
        headers = {"content-type": kind} if kind else {}
        response = desk.post(
            "/mcp", content=b'{"jsonrpc":"2.0","id":1,"method":"ping"}', headers=headers
        )
        assert response.json() == {"jsonrpc": "2.0", "id": 1, "result": {}}

    def test_a_body_that_is_too_large(self, desk: TestClient) -> None:
        headers = {"content-type": "application/json"}
        response = desk.post("/mcp", content=b" " * (1024 * 1024 + 1), headers=headers)
        assert response.status_code == 413
        assert response.json()["type"] == "/problems/body-too-large"
        assert response.json()["detail"] == "A body may have 1048576 bytes. Ask in several."

    def test_a_body_that_is_larger_than_whoever_runs_the_service_allows(self) -> None:
        with TestClient(create_app(Settings(PUBLIC_URL, most_body=30, assistants=True))) as desk:
            response = desk.post("/mcp", json=PING)
        assert response.json()["detail"] == "A body may have 30 bytes. Ask in several."

    @pytest.mark.parametrize("version", [None, "2025-11-25", MODERN])
    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"{",
            b"\xff",
            b"[]",
            b"null",
            b"[" * 60_000,
            b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":[1]}',
            b'{"jsonrpc":"2.0","id":' + b"9" * 5000 + b',"method":"ping"}',
            b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"\\ud800"}}',
        ],
    )
    def test_what_is_no_message_is_never_a_fault_of_ours(
        self, desk: TestClient, body: bytes, version: str | None
    ) -> None:
        headers = {"content-type": "application/json"}
        if version:
            headers["mcp-protocol-version"] = version
        response = desk.post("/mcp", content=body, headers=headers)
        assert response.status_code in {200, 400}
        assert response.json()["error"]["code"] in {-32700, -32602, -32600}

    @pytest.mark.parametrize(
        ("message", "says"),
        [
            ("{", "The body is no JSON."),
            ([PING], "Send one message at a time, not a list."),
            (PING | {"id": None}, "An id is text or a whole number. Leave it out of a notif"),
            (PING | {"id": 1.5}, "An id is text or a whole number."),
            (PING | {"id": True}, "An id is text or a whole number."),
            ({"id": 1, "method": "ping"}, 'A message is an object with "jsonrpc": "2.0"'),
            (PING | {"params": [1]}, "a method, and params as an object."),
            ("x", "A message is an object"),
        ],
    )
    def test_what_is_wrong_is_said_in_one_line(
        self, desk: TestClient, message: object, says: str
    ) -> None:
        body = message if message == "{" else json.dumps(message)
        headers = {"content-type": "application/json"}
        response = desk.post("/mcp", content=str(body), headers=headers)
        assert response.status_code == 400
        error = response.json()["error"]
        assert says in error["message"]
        assert "\n" not in error["message"]
        assert error["code"] in {-32700, -32600}

    def test_a_tool_that_is_not_there(self, desk: TestClient) -> None:
        error = sent(desk, "tools/call", {"name": "file_complaint"})["error"]
        assert error["code"] == -32602
        assert error["message"] == (
            "There is no tool file_complaint. There are: list_processes, which_step_fits, "
            "timeline, check_date, letters, worklist, count_days, read_school_calendar."
        )

    def test_a_method_that_is_not_there(self, desk: TestClient) -> None:
        assert sent(desk, "resources/list")["error"]["code"] == -32601

    def test_arguments_may_be_left_out(self, desk: TestClient) -> None:
        result = sent(desk, "tools/call", {"name": "list_processes"})["result"]
        assert result["isError"] is False


class TestHabits:
    """Of the clients there are: a slash at the end, no Accept header, null for the unknown."""

    def test_a_slash_at_the_end_is_no_redirect(self, desk: TestClient) -> None:
        assert desk.post("/mcp/", json=PING).json()["result"] == {}
        assert desk.get("/mcp/").status_code == 405
        moved = desk.post("http://testserver//mcp", json=PING)
        assert (moved.status_code, moved.headers["location"]) == (308, f"{PUBLIC_URL}/mcp")

    @pytest.mark.parametrize(
        "accept", [None, "*/*", "application/*;q=0.5", "text/event-stream, */*"]
    )
    def test_any_answer_is_taken_where_none_is_named(
        self, desk: TestClient, accept: str | None
    ) -> None:
        """RFC 9110 § 12.5.1: without Accept, "the user agent will accept any media type"."""
        request = desk.build_request("POST", "/mcp", json=PING)
        del request.headers["accept"]
        if accept:
            request.headers["accept"] = accept
        assert desk.send(request).json()["result"] == {}

    def test_another_answer_is_not_to_be_had(self, desk: TestClient) -> None:
        response = desk.post("/mcp", json=PING, headers={"accept": "text/event-stream"})
        assert response.status_code == 406
        assert "application/json" in response.json()["detail"]

    @pytest.mark.parametrize(
        ("tool", "arguments"),
        [
            ("timeline", {"process": "state-complaint", "filed": "2026-01-15"}),
            ("which_step_fits", {"law_not_followed": True}),
            ("count_days", {"start": "2026-09-04", "days": 5, "unit": "business"}),
            ("list_processes", {}),
        ],
    )
    def test_null_is_left_out(
        self, desk: TestClient, tool: str, arguments: dict[str, object]
    ) -> None:
        unknown = dict.fromkeys(("decision", "extended_to", "judge_decided", "policy", "lang"))
        assert called(desk, tool, **unknown, **arguments) == called(desk, tool, **arguments)

    def test_a_list_as_text_and_an_empty_text_are_told_what_would_work(
        self, desk: TestClient
    ) -> None:
        asked = {"process": "state-complaint", "filed": "2026-01-15"}
        for given in ("", '["2026-04-30"]'):
            [content] = called(desk, "timeline", **asked, extended_to=given)["content"]
            assert f"extended_to ({given}) must be a date from" in content["text"]


class TestBrowsers:
    """The Inspector and other clients in a browser ask from this machine."""

    LOCAL = "http://localhost:6274"

    def test_a_page_of_this_machine_may_ask_and_read(self, desk: TestClient) -> None:
        headers = {
            "origin": self.LOCAL,
            "access-control-request-method": "POST",
            "access-control-request-headers": "content-type, mcp-protocol-version",
        }
        allowed = desk.options("/mcp", headers=headers)
        assert allowed.status_code == 200
        assert "mcp-protocol-version" in allowed.headers["access-control-allow-headers"]
        for response in (
            allowed,
            desk.post("/mcp", json=PING, headers={"origin": self.LOCAL}),
            desk.get("/mcp", headers={"origin": self.LOCAL}),
            desk.post("/mcp", data={"a": "b"}, headers={"origin": self.LOCAL}),
        ):
            assert response.headers["access-control-allow-origin"] == self.LOCAL
            assert "Origin" in response.headers["vary"]

    def test_a_page_of_another_site_may_not(self, desk: TestClient) -> None:
        headers = {"origin": "https://elsewhere.example", "access-control-request-method": "POST"}
        for response in (
            desk.options("/mcp", headers=headers),
            desk.post("/mcp", json=PING, headers=headers),
        ):
            assert response.status_code == 403
            assert "access-control-allow-origin" not in response.headers


class TestOrigin:
    """MCP, Streamable HTTP: servers must validate Origin, and answer 403 where it is invalid."""

    @pytest.mark.parametrize(
        "origin",
        [PUBLIC_URL, "http://localhost:6274", "http://127.0.0.1:6274", "https://[::1]"],
    )
    def test_is_the_service_or_this_machine(self, desk: TestClient, origin: str) -> None:
        assert desk.post("/mcp", json=PING, headers={"origin": origin}).status_code == 200

    @pytest.mark.parametrize(
        "origin",
        [
            "https://elsewhere.example",
            "http://iep-clock.example",
            f"{PUBLIC_URL}.elsewhere.example",
            "http://localhost.elsewhere.example",
            "http://[bad",
            "null",
            "",
        ],
    )
    def test_of_another_site_is_refused(self, desk: TestClient, origin: str) -> None:
        response = desk.post("/mcp", json=PING, headers={"origin": origin})
        assert response.status_code == 403
        assert response.json()["detail"] == (
            f"Origin ({origin}) must be {PUBLIC_URL}, or be left out as programs do."
        )

    def test_a_proxy_may_rewrite_host(self, desk: TestClient) -> None:
        headers = {"host": "iep-clock:8000", "x-forwarded-host": "iep-clock.example"}
        assert desk.post("/mcp", json=PING, headers=headers).status_code == 200


class TestPrivacy:
    def test_of_a_message_the_address_is_noted_and_the_status(
        self, desk: TestClient, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.INFO, "service.access")
        called(desk, "timeline", process="records", filed="2026-01-15")
        desk.get("/mcp")
        noted = [vars(line) for line in caplog.records if line.name == "service.access"]
        assert [(line["method"], line["route"], line["status"]) for line in noted] == [
            ("POST", "/mcp", 200),
            ("GET", "/mcp", 405),
        ]

    def test_no_log_repeats_what_was_asked(
        self, desk: TestClient, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        case = {"process": "records", "filed": "2026-01-15", "case": "zebra"}
        called(desk, "timeline", **case)
        called(desk, "timeline", **case | {"filed": "zebra"})
        called_the_modern_way(desk, "timeline", **case)
        sent(desk, "tools/call", {"name": "zebra"})
        sent(desk, "zebra")
        headers = {"content-type": "application/json"}
        desk.post("/mcp", content=b'{"zebra', headers=headers)
        desk.post("/mcp", json=PING, headers={"origin": "https://zebra.example"})
        assert "zebra" not in caplog.text
        assert "2026-01-15" not in caplog.text

    def test_our_own_fault_tells_where_but_not_what(self, caplog: pytest.LogCaptureFixture) -> None:
        def broken(members: object, _settings: Settings) -> str:
            raise LookupError(members)

        tool = Tool("broken", "Broken", "Fails.", {"type": "object"}, TypeAdapter(str), broken, str)

        async def asked() -> tuple[bool | None, Any]:
            async with Client(server(Settings(PUBLIC_URL), {"broken": tool})) as client:
                result = await client.call_tool("broken", {"case": "zebra", "lang": "es"})
                return result.is_error, result.content

        refused, [content] = run(asked)
        assert refused is True
        assert content.text == (
            "Algo salió mal aquí. La culpa es nuestra. No se guardó nada de su pregunta."
        )
        assert "LookupError" in caplog.text
        assert "zebra" not in caplog.text


class TestOff:
    """Unless MCP=on says so."""

    def test_there_is_nothing_at_the_address(self) -> None:
        assert CLIENT.get("/mcp").status_code == 404

    def test_without_its_packages_the_service_does_not_start(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("service.mcp.http", "service.mcp.server"):
            monkeypatch.delitem(sys.modules, name, raising=False)
        monkeypatch.setitem(sys.modules, "mcp", None)
        with pytest.raises(RuntimeError, match=r"MCP=on needs .* requirements-mcp\.txt"):
            create_app(Settings(PUBLIC_URL, assistants=True))
