"""Questions about due process with a hearing, the longest chain of dates: each only once."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from service.query import Pairs

PATH = "/v1/timelines/due-process"
_FIRST, _DAYS = date(2024, 1, 1), 4_380
_TO_HEARING, _FROM_CONFERENCE = range(30, 130), range(3, 15)
_ALL = _DAYS * len(_TO_HEARING) * len(_FROM_CONFERENCE)


def questions(number: int, seed: int = 0) -> Iterator[Pairs]:
    """So many questions, none like another, in no order; the same ones for the same seed."""
    for drawn in Random(seed).sample(range(_ALL), number):  # noqa: S311 - nothing is to be kept secret
        rest, conference = divmod(drawn, len(_FROM_CONFERENCE))
        day, hearing = divmod(rest, len(_TO_HEARING))
        yield _question(day, _TO_HEARING[hearing], _FROM_CONFERENCE[conference])


def address(form: str, question: Pairs) -> str:
    """Where a question is asked."""
    # Nothing in it needs escaping.
    return f"{PATH}.{form}?{'&'.join(f'{name}={text}' for name, text in question)}"


def _question(day: int, to_hearing: int, from_conference: int) -> Pairs:
    filed = _FIRST + timedelta(day)
    hearing = filed + timedelta(to_hearing)
    conference = hearing - timedelta(from_conference)
    return (
        ("filed", str(filed)),
        ("hearing", str(hearing)),
        ("prehearing_conference", str(conference)),
    )
