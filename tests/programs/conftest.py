"""One browser for all tests that need one."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.programs.browser import browsing


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Playwright runs once in a process."""
    with browsing() as browser:
        yield browser


def pytest_itemcollected(item: pytest.Item) -> None:
    """Mark each test in this folder, so that it can be chosen or left out."""
    item.add_marker("programs")
