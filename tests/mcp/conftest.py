"""The service with its desk open."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from service.app import create_app
from service.settings import Settings
from tests.asked import PUBLIC_URL


@pytest.fixture(scope="session")
def desk() -> Iterator[TestClient]:
    """A client of a service that assistants may ask; it follows no redirect by itself."""
    app = create_app(Settings(PUBLIC_URL, assistants=True))
    with TestClient(app, follow_redirects=False) as client:
        yield client
