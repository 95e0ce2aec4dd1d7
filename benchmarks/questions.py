"""Unique queries about due process with a hearing, the longest chain of dates."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from service.request.query import Pairs

PATH = "/v1/timelines/due-process"
ALL_YEARS = (date(2024, 1, 1), 4_380)
# Typical use: cases filed in the last two years.
TWO_YEARS = (date(2025, 1, 1), 730)
_TO_HEARING, _FROM_CONFERENCE = range(30, 130), range(3, 15)


def questions(number: int, seed: int = 0, filed: tuple[date, int] = ALL_YEARS) -> Iterator[Pairs]:
    """Unique queries in random order, the same ones for the same seed.

    `filed` is the first day of filing and the number of such days.
    """
    first, days = filed
    every = days * len(_TO_HEARING) * len(_FROM_CONFERENCE)
    for drawn in Random(seed).sample(range(every), number):  # noqa: S311 - not for secrets
        rest, conference = divmod(drawn, len(_FROM_CONFERENCE))
        day, hearing = divmod(rest, len(_TO_HEARING))
        day_of_filing = first + timedelta(day)
        yield _question(day_of_filing, _TO_HEARING[hearing], _FROM_CONFERENCE[conference])


def address(form: str, question: Pairs) -> str:
    """Request path of a query."""
    # Dates and names need no escaping.
    return f"{PATH}.{form}?{'&'.join(f'{name}={text}' for name, text in question)}"


def _question(filed: date, to_hearing: int, from_conference: int) -> Pairs:
    hearing = filed + timedelta(to_hearing)
    conference = hearing - timedelta(from_conference)
    return (
        ("filed", str(filed)),
        ("hearing", str(hearing)),
        ("prehearing_conference", str(conference)),
    )
