"""Worklist of a batch: the dates that are late, arguably late or soon, the latest first."""

from collections.abc import Mapping
from typing import NamedTuple

STATES = ("overdue", "late", "arguable")
# The words of CALPADS report 16.21 (documentation.calpads.org, updated 2025-10-01) for a meeting.
# It has none for what can be argued, is not due yet, or was done on a date that nobody entered.
CALPADS = {"overdue": "overdue", "late": "held late", "on-time": "on time"}
_KINDS = {"arguably-overdue": "arguable"}


class Filters(NamedTuple):
    """Filters of a worklist: states, and the most days left of what is not done yet."""

    states: tuple[str, ...] = ()
    soon: int | None = None


NO_FILTERS = Filters()


def rank(row: Mapping[str, str], filters: Filters) -> tuple[int, int] | None:
    """The place of a row: late on every reading, then arguably, then soon; none where left out."""
    state = row["state"]
    kind = _KINDS.get(state, state)
    if kind in filters.states:
        return int(kind == "arguable"), -int(row["days_late_at_most"])
    left = row["days_left"]
    if filters.soon is None or state != "open" or not left or int(left) > filters.soon:
        return None
    return 2, int(left)
