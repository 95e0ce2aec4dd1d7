"""Faults as a test writes them down, with dates as a question has them."""

from datetime import date

from service.engine.expected import DateFrom, DateOrSpanFrom
from service.engine.faults import (
    AlreadyEnded,
    BeyondTheYears,
    EndsAfter,
    HearingInContinuance,
    NotLater,
    OutOfOrder,
    Unreadable,
)

# The dates that a question may give: of the filing, and of all else.
FILING = DateFrom(date(2024, 1, 1), date(2035, 12, 31))
DATE = DateFrom(date(2000, 1, 1), date(2040, 12, 31))
# One that may have lasted.
DATE_OR_SPAN = DateOrSpanFrom(date(2000, 1, 1), date(2040, 12, 31), 400)


def out_of_order(parameter: str, day: str, earlier: str, earlier_day: str) -> OutOfOrder:
    """A date before that of `earlier`."""
    return OutOfOrder(parameter, date.fromisoformat(day), earlier, date.fromisoformat(earlier_day))


def ends_after(parameter: str, span: str, event: str, day: str) -> EndsAfter:
    """A span that ends after the date of an event."""
    first, last = map(date.fromisoformat, span.split("/"))
    return EndsAfter(parameter, first, last, event, date.fromisoformat(day))


def not_later(parameter: str, day: str, was: str) -> NotLater:
    """An extension that extends nothing."""
    return NotLater(parameter, date.fromisoformat(day), date.fromisoformat(was))


def already_ended(parameter: str, day: str, end: str) -> AlreadyEnded:
    """An end of a period that had ended by itself."""
    return AlreadyEnded(parameter, date.fromisoformat(day), date.fromisoformat(end))


def hearing_in_continuance(day: str, order: str, new: str) -> HearingInContinuance:
    """A hearing day between an order and its first new hearing day."""
    days = map(date.fromisoformat, (day, order, new))
    return HearingInContinuance("heard", *days)


def beyond_the_years(parameter: str, *values: str | int) -> BeyondTheYears:
    """Values that lead to a date outside the years whose holidays are known."""
    read = (date.fromisoformat(text) if isinstance(text, str) else text for text in values)
    return BeyondTheYears(parameter, tuple(read))


def no_date(parameter: str, given: str) -> Unreadable:
    """A value that is no date of the years covered."""
    forms: dict[str, DateFrom | DateOrSpanFrom] = {"filed": FILING, "violation": DATE_OR_SPAN}
    return Unreadable(parameter, given, forms.get(parameter, DATE))
