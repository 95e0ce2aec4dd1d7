"""Edition of the rules, raised whenever the response to the same request may change."""

from datetime import UTC, datetime

NUMBER = 1
PUBLISHED = datetime(2026, 11, 23, tzinfo=UTC)
