"""A timeline as JSON: the bytes of its answer, several times as fast as from the answer itself.

Most of a line says the same in every case. It is written once, in pieces between what depends on
the case, and from then on the case is written in between.
"""

from dataclasses import replace
from datetime import date
from functools import lru_cache
from json.encoder import encode_basestring as quoted
from typing import TypeAlias

from pydantic import TypeAdapter

from calendars.text import Language
from service.answer import ANSWER, Dated, Extended, Skipped
from service.answering import counted_from, dated, extended, skipped, whole
from service.entry import Entry, Standing
from service.question import Question
from service.terms import Deadline, Event, Extension, Rule
from service.timeline import timeline
from service.wording import why

_Alike: TypeAlias = tuple[Event, Deadline | None, Rule | None, Event | Extension | None, bool]
_Pieces: TypeAlias = tuple[bytes, ...]

_LINE = TypeAdapter(Dated)
_SKIPPED = TypeAdapter(list[Skipped])
_EXTENDED = TypeAdapter(list[Extended])
_NO_DATES = b'"dates":[]'
# What depends on the case, in the order of a line, as it is written where there is nothing.
_NOTHING = (
    b'"standing":"known"',
    b'"date":null',
    b'"statutory_date":null',
    b'"latest_date":null',
    b'"waits_for":[]',
    b'"excused_by":null',
    b'"from_date":null',
    b'"why":[]',
    b'"skipped":[]',
    b'"extended":[]',
)

# No more than the lines of all laws, once they happened and before: it needs no bound.
_pieces: dict[Language, dict[_Alike, _Pieces]] = {"en": {}, "es": {}}


def written(question: Question, public_url: str) -> bytes:
    """The answer to `question` as JSON; its links begin with `public_url`."""
    told, language = timeline(question.facts), question.language
    rest = ANSWER.dump_json(whole(question, told, [], public_url), by_alias=True)
    before, _, after = rest.partition(_NO_DATES)
    if question.as_of:
        days = [dated(entry, language, question.as_of) for entry in told.entries]
        lines = [_LINE.dump_json(day, by_alias=True) for day in days]
    else:
        lines = [_line(entry, language) for entry in told.entries]
    return b'%b"dates":[%b]%b' % (before, b",".join(lines), after)


# Cases that differ share most of their lines: families ask about the days of now.
@lru_cache(maxsize=12_288)
def _line(entry: Entry, language: Language) -> bytes:
    happened = entry.standing is Standing.HAPPENED
    alike = entry.event, entry.deadline, entry.rule, entry.start, happened
    pieces = _pieces[language].get(alike)
    if pieces is None:
        pieces = _pieces[language][alike] = _in_pieces(entry, language)
    case = (
        b'"%b"' % entry.standing.encode(),
        _day(entry.day),
        _day(entry.statutory_day),
        _day(entry.latest_day),
        _list([event.id for event in entry.waits_for]) if entry.waits_for else b"[]",
        b'"%b"' % entry.excused[0].id.encode() if entry.excused else b"null",
        _day(counted_from(entry)) if entry.rule else b"",
        _list(why(entry, language)),
        _skipped(entry, language),
        _extended(entry),
    )
    parts = [b""] * (len(pieces) + len(case))
    parts[::2], parts[1::2] = pieces, case
    return b"".join(parts)


def _in_pieces(entry: Entry, language: Language) -> _Pieces:
    """A line as pydantic writes it, cut where the case comes in."""
    bare = replace(
        dated(entry, language, None),
        standing="known",
        date=None,
        statutory_date=None,
        latest_date=None,
        waits_for=[],
        excused_by=None,
        why=[],
        skipped=[],
        extended=[],
    )
    if bare.rule:
        bare = replace(bare, rule=replace(bare.rule, from_date=None))
    rest = _LINE.dump_json(bare, by_alias=True)
    pieces = []
    for nothing in _NOTHING:
        piece, found, after = rest.partition(nothing)
        name, colon, _ = nothing.partition(b":")
        pieces.append(piece + name + colon if found else b"")
        rest = after if found else rest
    return (*pieces, rest)


def _skipped(entry: Entry, language: Language) -> bytes:
    found = skipped(entry.without or entry.landing, language)
    return _SKIPPED.dump_json(found) if found else b"[]"


def _extended(entry: Entry) -> bytes:
    return _EXTENDED.dump_json(extended(entry)) if entry.moved else b"[]"


def _day(day: date | None) -> bytes:
    return b'"%b"' % day.isoformat().encode() if day else b"null"


def _list(texts: list[str]) -> bytes:
    return f"[{','.join([quoted(text) for text in texts])}]".encode()
