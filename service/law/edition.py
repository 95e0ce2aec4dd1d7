"""Edition of the rules, raised whenever the response to the same request may change."""

from datetime import UTC, date, datetime

NUMBER = 3
PUBLISHED = datetime(2026, 11, 30, 1, 35, 8, tzinfo=UTC)
# When the rules were last compared with their sources: an edition may change words alone.
CHECKED = date(2026, 11, 29)
