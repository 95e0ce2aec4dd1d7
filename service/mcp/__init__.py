"""MCP endpoint: the answers of the service as tools of the Model Context Protocol."""

from typing import TYPE_CHECKING

from service.settings import Settings

if TYPE_CHECKING:
    from service.mcp.http import McpEndpoint

_MISSING_PACKAGES = (
    "MCP=on needs more packages: those of requirements-mcp.txt, or the extra iep-clock[mcp]"
)


def mcp_endpoint(settings: Settings) -> "McpEndpoint":
    """The MCP endpoint with these settings; RuntimeError where its packages are missing."""
    try:
        # Imported on demand, because it takes a second and 25 MiB.
        from service.mcp.http import McpEndpoint  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise RuntimeError(_MISSING_PACKAGES) from error
    return McpEndpoint(settings)
