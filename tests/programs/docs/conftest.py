"""One service for all snippets."""

from collections.abc import Iterator

import pytest

from tests.serving import serving


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of the service, which answers assistants too."""
    with serving(MCP="on") as address:
        yield address
