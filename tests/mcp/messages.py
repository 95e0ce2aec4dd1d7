"""Messages as any program can write them, without the SDK."""

from typing import Any

from starlette.testclient import TestClient

# A program that knows the protocol of July 28, 2026 says so, and who it is, in every message.
MODERN = "2026-07-28"
_ENVELOPE = {
    "io.modelcontextprotocol/protocolVersion": MODERN,
    "io.modelcontextprotocol/clientCapabilities": {},
}


def sent(desk: TestClient, method: str, params: dict[str, Any] | None = None) -> dict[str, Any]:
    """What a request gets for an answer, whether a result or an error."""
    message = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params or {}}
    response = desk.post("/mcp", json=message)
    assert response.headers["content-type"] == "application/json"
    found: dict[str, Any] = response.json()
    assert found["id"] == 1
    return found


def called(desk: TestClient, tool: str, **arguments: object) -> dict[str, Any]:
    """The result of a tool."""
    found: dict[str, Any] = sent(desk, "tools/call", {"name": tool, "arguments": arguments})
    result: dict[str, Any] = found["result"]
    return result


def called_the_modern_way(desk: TestClient, tool: str, **arguments: object) -> dict[str, Any]:
    """The result of a tool, asked as the newest protocol has it."""
    params = {"name": tool, "arguments": arguments, "_meta": _ENVELOPE}
    message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}
    headers = {"mcp-protocol-version": MODERN, "mcp-method": "tools/call", "mcp-name": tool}
    response = desk.post("/mcp", json=message, headers=headers)
    assert response.status_code == 200, response.text
    result: dict[str, Any] = response.json()["result"]
    return result
