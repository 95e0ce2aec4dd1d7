"""Assistants are callers too: the same answers as tools of the Model Context Protocol."""

from typing import TYPE_CHECKING

from service.settings import Settings

if TYPE_CHECKING:
    from service.mcp.http import McpEndpoint

_WITHOUT = "MCP=on needs more packages: those of requirements-mcp.txt, or the extra iep-clock[mcp]"


def mcp_endpoint(settled: Settings) -> "McpEndpoint":
    """The desk as it was settled; RuntimeError where its packages are missing."""
    try:
        # It takes a second and 25 MiB: only who wants it pays for it.
        from service.mcp.http import McpEndpoint  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise RuntimeError(_WITHOUT) from error
    return McpEndpoint(settled)
