"""The service as its clients see it."""

from typing import Any

from starlette.testclient import TestClient

from service.app import create_app
from service.settings import Settings

PUBLIC_URL = "https://iep-clock.example"
COMPLAINT = "/v1/timelines/state-complaint"


def client() -> TestClient:
    """A client of a service that has answered nothing yet; it follows no redirect by itself."""
    return TestClient(create_app(Settings(PUBLIC_URL)), follow_redirects=False)


CLIENT = client()


def told(address: str, **headers: str) -> dict[str, Any]:
    """The JSON at an address."""
    response = CLIENT.get(address, headers=headers)
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


def problem(address: str, status: int, **headers: str) -> dict[str, Any]:
    """The problem at an address."""
    response = CLIENT.get(address, headers=headers)
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    found: dict[str, Any] = response.json()
    assert found["status"] == status
    return found
