"""Which edition of the rules this is: raised whenever the same question may get other bytes."""

from datetime import UTC, datetime

NUMBER = 1
PUBLISHED = datetime(2026, 11, 23, tzinfo=UTC)
