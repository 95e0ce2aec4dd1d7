"""Edition of the rules, raised whenever the response to the same request may change."""

from datetime import UTC, datetime

NUMBER = 3
PUBLISHED = datetime(2026, 11, 30, 1, 35, 8, tzinfo=UTC)
