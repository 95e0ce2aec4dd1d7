"""What answers the messages of assistants: the tools, in the words of the protocol."""

from collections.abc import Mapping
from typing import Any

from mcp import MCPError, types
from mcp.server.caching import CacheHint
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server

from service.answers import batch
from service.answers.problems import INTERNAL_ERROR, RefusedError, to_problem
from service.mcp import as_text
from service.mcp.schemas import giving
from service.mcp.tools import TOOLS, Tool, ToolResult, call
from service.request.query import clipped
from service.web.errors import OURS, log_exception
from service.web.openapi.document import VERSION

_ABOUT = """\
IEP Clock counts the dates of California special-education disputes: what is due by when, who must \
act, and why that day. Where the process is not known, ask which_step_fits or list_processes \
first, then timeline. Rely on date: it is the safe one. Never advise waiting for latest_date. Say \
how firm a date is (standing), give its citation, and pass on the notices. Nothing is kept; send \
no names. Texts come in English or in Spanish (lang). This is general information, not legal \
advice.\
"""
_READS = types.ToolAnnotations(
    read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
)
_AN_HOUR = CacheHint(ttl_ms=3_600_000, scope="public")


def server(public_url: str, tools: Mapping[str, Tool[Any]] = TOOLS) -> Server:
    """What answers the messages; links begin with `public_url`."""
    listed = types.ListToolsResult(tools=[_described(tool) for tool in tools.values()])

    async def list_tools(_context: ServerRequestContext, _params: object) -> types.ListToolsResult:
        return listed

    async def call_tool(
        _context: ServerRequestContext, params: types.CallToolRequestParams
    ) -> types.CallToolResult:
        if params.name not in tools:
            message = f"There is no tool {clipped(params.name)}. There are: {', '.join(tools)}."
            raise MCPError(types.INVALID_PARAMS, message)
        return _result(_said(tools[params.name], params.arguments or {}, public_url))

    made = Server(
        "iep-clock",
        version=VERSION,
        title="IEP Clock",
        instructions=_ABOUT,
        website_url=public_url,
        cache_hints={"tools/list": _AN_HOUR, "server/discover": _AN_HOUR},
        # The SDK compares headers with it; without it, it lists every tool for each call.
        get_tool_input_schema=lambda name: tools[name].takes if name in tools else None,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )
    # What is in there measures each call: no question leaves this machine, not even as that.
    made.middleware.clear()
    return made


def _described(tool: Tool[Any]) -> types.Tool:
    return types.Tool(
        name=tool.name,
        title=tool.title,
        description=tool.says,
        input_schema=tool.takes,
        output_schema=giving(tool.gives),
        annotations=_READS,
    )


def _said(tool: Tool[Any], arguments: dict[str, Any], public_url: str) -> ToolResult:
    """What the tool says; whatever goes wrong in it, the assistant is told."""
    members = tuple(arguments.items())
    try:
        return call(tool, members, public_url)
    except Exception as error:  # noqa: BLE001 - as at every other address
        log_exception(error)
        ours = to_problem(RefusedError(INTERNAL_ERROR, OURS), batch.language(members))
        return ToolResult(as_text.refused(ours), None)


def _result(said: ToolResult) -> types.CallToolResult:
    """With data only where there is an answer: clients hold it against the tool's schema."""
    return types.CallToolResult(
        content=[types.TextContent(text=said.text)],
        structured_content=said.data,
        is_error=said.data is None,
    )
