"""Edition of the rules, raised whenever the response to the same request may change."""

from datetime import UTC, datetime

NUMBER = 2
PUBLISHED = datetime(2026, 11, 29, 10, 43, 47, tzinfo=UTC)
