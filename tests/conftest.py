"""How the properties are searched, and one browser for all tests that need one.

The same examples every time, so that a change is what makes a test fail;
`pytest --hypothesis-profile=search` looks for new ones.
"""

from collections.abc import Iterator

import pytest
from hypothesis import settings
from playwright.sync_api import Browser

from tests.browser import browsing

settings.register_profile(
    "steady", max_examples=200, derandomize=True, database=None, deadline=None
)
settings.register_profile("search", max_examples=2000, deadline=None)
settings.load_profile("steady")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Playwright runs once in a process."""
    with browsing() as browser:
        yield browser
