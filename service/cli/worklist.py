"""Worklist of a batch: the dates that are late, arguably late or soon, the latest first."""

from collections.abc import Mapping
from typing import NamedTuple

# As CALPADS distinguishes them, an act that was held late from one that is overdue.
STATES = ("overdue", "late", "arguable")
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
