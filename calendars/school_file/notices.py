"""Notices about a calendar file as a whole."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from calendars.school_file.decisions import Event
from calendars.school_file.events import Envelope
from calendars.school_file.reasons import NOTICES, NoticeCode, Reason
from calendars.school_file.years import Year, ends_on_thursday
from calendars.translation import Text

_ONE_SCHOOL = re.compile(
    r"\b(?:elementary|middle|junior high|high|primary|intermediate|preparatory|academy|primaria"
    r"|secundaria|preparatoria|kinder|preschool|(?:room|grade|class) [0-9]+)\b",
    re.IGNORECASE,
)
_DISTRICT = re.compile(
    r"\b(?:district|unified|distrito|union|county|[a-z]*u?h?sd)\b", re.IGNORECASE
)
_COUNTED: tuple[tuple[NoticeCode, frozenset[Reason]], ...] = (
    (NoticeCode.SEVERAL_FIRST_DAYS, frozenset({Reason.TWO_FIRST_DAYS})),
    (NoticeCode.SEVERAL_LAST_DAYS, frozenset({Reason.TWO_LAST_DAYS})),
    (NoticeCode.SOME_GRADES, frozenset({Reason.SOME_GRADES})),
    (NoticeCode.NOT_CERTAIN, frozenset({Reason.NOT_CERTAIN, Reason.SAYS_BOTH})),
    (NoticeCode.OPTIONAL_HOLIDAYS, frozenset({Reason.OPTIONAL_HOLIDAY})),
    (NoticeCode.BREAK_EDGES, frozenset({Reason.BREAK_EDGE})),
    (NoticeCode.REPEATS_NOT_READ, frozenset({Reason.REPEATS})),
    (NoticeCode.DATES_NOT_READ, frozenset({Reason.NO_DATE})),
)


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice about the file."""

    code: NoticeCode
    text: Text


def notices(envelope: Envelope, years: Sequence[Year], events: Sequence[Event]) -> Iterator[Notice]:
    """Each notice that the file calls for."""
    yield from _about_the_file(envelope)
    if not years:
        yield _notice(NoticeCode.NOTHING_FOUND)
    reasons = Counter(event.why for event in events)
    for code, whys in _COUNTED:
        number = sum(reasons[why] for why in whys)
        if number:
            yield _notice(code, number=number)
    for year in years:
        for day in ends_on_thursday(year):
            yield _notice(NoticeCode.ENDS_ON_THURSDAY, day=day.isoformat())


def _about_the_file(envelope: Envelope) -> Iterator[Notice]:
    if envelope.calendars > 1:
        yield _notice(NoticeCode.SEVERAL_CALENDARS, number=envelope.calendars)
    if not envelope.closed:
        yield _notice(NoticeCode.CUT_OFF)
    if any(_ONE_SCHOOL.search(name) and not _DISTRICT.search(name) for name in envelope.names):
        yield _notice(NoticeCode.LOOKS_LIKE_ONE_SCHOOL)


def _notice(code: NoticeCode, **blanks: object) -> Notice:
    return Notice(code, NOTICES[code].format(**blanks))
