"""MCP server: lists and calls the tools."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from anyio import CapacityLimiter, to_thread
from mcp import MCPError, types
from mcp.server.caching import CacheHint
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server

from service.answers import batch
from service.answers.problems import INTERNAL_ERROR, RefusedError, to_problem
from service.mcp import as_text
from service.mcp.schemas import output_schema
from service.mcp.tools import TOOLS, Tool, ToolResult, call
from service.request.query import clipped
from service.settings import Settings
from service.web.errors import OURS, log_exception
from service.web.openapi.document import VERSION

_ABOUT = """\
IEP Clock counts the dates of California special-education disputes: what is due by when, who must \
act, and why that date. Where the process is not known, ask which_step_fits or list_processes \
first, then timeline. check_date says whether a date that somebody named is right, and whether a \
duty is late; letters has letters about it; worklist says who is late among many cases. \
read_school_calendar reads a school's calendar file. Rely on date: it is the safe one. Never \
advise waiting for latest_date. Say how firm a date is (standing), name its citation, and pass on \
the notices. Nothing is kept; send no names. Texts come in English or in Spanish (lang). This is \
general information, not legal advice.\
"""
_READ_ONLY = types.ToolAnnotations(
    read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
)
_AN_HOUR = CacheHint(ttl_ms=3_600_000, scope="public")


def server(settings: Settings, tools: Mapping[str, Tool[Any]] = TOOLS) -> Server:
    """The MCP server of `tools`."""
    # One thread, in turn, for tools that may take a second.
    thread = CapacityLimiter(1)
    listed = types.ListToolsResult(tools=[_described(tool) for tool in tools.values()])

    async def list_tools(_context: ServerRequestContext, _params: object) -> types.ListToolsResult:
        return listed

    async def call_tool(
        _context: ServerRequestContext, params: types.CallToolRequestParams
    ) -> types.CallToolResult:
        if params.name not in tools:
            message = f"There is no tool {clipped(params.name)}. There are: {', '.join(tools)}."
            raise MCPError(types.INVALID_PARAMS, message)
        tool = tools[params.name]
        ask = partial(_call_or_problem, tool, params.arguments or {}, settings)
        in_thread = tool.in_thread
        return _result(await to_thread.run_sync(ask, limiter=thread) if in_thread else ask())

    mcp_server = Server(
        "iep-clock",
        version=VERSION,
        title="IEP Clock",
        instructions=_ABOUT,
        website_url=settings.public_url,
        cache_hints={"tools/list": _AN_HOUR, "server/discover": _AN_HOUR},
        # The SDK checks headers against this schema, and without it lists every tool for each call.
        get_tool_input_schema=lambda name: tools[name].input_schema if name in tools else None,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )
    # The SDK's own middleware is telemetry, which could send parts of a question elsewhere.
    mcp_server.middleware.clear()
    return mcp_server


def _described(tool: Tool[Any]) -> types.Tool:
    return types.Tool(
        name=tool.name,
        title=tool.title,
        description=tool.says,
        input_schema=tool.input_schema,
        output_schema=output_schema(tool.adapter),
        annotations=_READ_ONLY,
    )


def _call_or_problem(tool: Tool[Any], arguments: dict[str, Any], settings: Settings) -> ToolResult:
    members = tuple(arguments.items())
    try:
        return call(tool, members, settings)
    except Exception as error:  # noqa: BLE001 - the client gets a problem for any exception
        log_exception(error)
        ours = to_problem(RefusedError(INTERNAL_ERROR, OURS), batch.language(members))
        return ToolResult(as_text.refused(ours), None)


def _result(result: ToolResult) -> types.CallToolResult:
    # Clients validate the data against the output schema: a problem comes as text only.
    return types.CallToolResult(
        content=[types.TextContent(text=result.text)],
        structured_content=result.data,
        is_error=result.data is None,
    )
