"""A timeline as JSON: the bytes of its answer, several times as fast as from the answer itself.

Most of an answer says the same in every case. It is written once, in pieces between what depends
on the case, and from then on the case is written in between.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache, partial
from json import JSONEncoder
from json.encoder import encode_basestring as quoted
from typing import TypeAlias

from pydantic import TypeAdapter

from calendars.text import Language
from service.answer import ANSWER, EDITION, Answer, Dated, Extended, Noticed, Skipped
from service.answering import counted_from, dated, extended, facts_told, skipped, when
from service.entry import KEPT, Entry, Standing
from service.links import Links, links
from service.notices import notices
from service.phrases import DISCLAIMER
from service.question import Question
from service.terms import Deadline, Event, Extension, Process, Rule
from service.timeline import timeline
from service.wording import why

_Alike: TypeAlias = tuple[Event, Deadline | None, Rule | None, Event | Extension | None, bool]
_Pieces: TypeAlias = tuple[bytes, ...]

_LINE = TypeAdapter(Dated)
_SKIPPED = TypeAdapter(list[Skipped])
_EXTENDED = TypeAdapter(list[Extended])
_NOTICED = TypeAdapter(Noticed)
_LINKS = TypeAdapter(Links)
_facts = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

_NO_LINKS = Links("", "", "", "", "", "", "", "", "")
# What depends on the case, in the order of an answer, as it is written where there is nothing.
_NO_CASE = (
    b'"filed":"0001-01-01"',
    b'"facts":{}',
    b'"dates":[]',
    b'"notices":[]',
    b'"links":%b' % _LINKS.dump_json(_NO_LINKS),
)
# The same, in the order of a line.
_NO_DAY = (
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
# So ends a line that is not seen from a day.
_NEVER_SEEN = b'"days_left":null,"when":null}'

# No more than the lines of all laws, once they happened and before: it needs no bound.
_pieces: dict[Language, dict[_Alike, _Pieces]] = {"en": {}, "es": {}}


def written(question: Question, public_url: str) -> bytes:
    """The answer to `question` as JSON; its links begin with `public_url`."""
    told, language = timeline(question.facts), question.language
    lines = [_line(entry, language) for entry in told.entries]
    if question.as_of:
        lines = [*map(partial(_seen, question.as_of), told.entries, lines)]
    case = (
        _day(question.facts.filed),
        _facts(facts_told(question.facts)).encode(),
        b"[%b]" % b",".join(lines),
        b"[%b]"
        % b",".join(_noticed(each.code, each.text.said(language)) for each in notices(told)),
        _LINKS.dump_json(links(question, public_url)),
    )
    return _joined(_around(question.facts.process, language), case)


def _joined(pieces: _Pieces, case: Sequence[bytes]) -> bytes:
    parts = [b""] * (len(pieces) + len(case))
    parts[::2], parts[1::2] = pieces, case
    return b"".join(parts)


def _cut(text: bytes, nothing: Sequence[bytes]) -> _Pieces:
    """A text as pydantic writes it, in the pieces around each place with nothing in it."""
    pieces = []
    for each in nothing:
        piece, found, after = text.partition(each)
        name, colon, _ = each.partition(b":")
        pieces.append(piece + name + colon if found else b"")
        text = after if found else text
    return (*pieces, text)


@cache
def _around(process: Process, language: Language) -> _Pieces:
    """An answer without a case."""
    bare = Answer(
        process=process.id,
        title=process.title.said(language),
        filed=date.min,
        facts={},
        lang=language,
        edition=EDITION,
        dates=[],
        notices=[],
        links=_NO_LINKS,
        disclaimer=DISCLAIMER.said(language),
    )
    return _cut(ANSWER.dump_json(bare, by_alias=True), _NO_CASE)


# Cases that differ share most of their lines: families ask about the days of now.
@lru_cache(maxsize=KEPT)
def _line(entry: Entry, language: Language) -> bytes:
    happened = entry.standing is Standing.HAPPENED
    alike = entry.event, entry.deadline, entry.rule, entry.start, happened
    pieces = _pieces[language].get(alike)
    if pieces is None:
        pieces = _pieces[language][alike] = _around_the_day(entry, language)
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
    return _joined(pieces, case)


def _around_the_day(entry: Entry, language: Language) -> _Pieces:
    """A line without a day."""
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
    return _cut(_LINE.dump_json(bare, by_alias=True), _NO_DAY)


def _seen(as_of: date, entry: Entry, line: bytes) -> bytes:
    """A line as it is seen from `as_of`."""
    if entry.day is None:
        return line
    left = (entry.day - as_of).days
    seen = b'"days_left":%d,"when":"%b"}' % (left, when(left).encode())
    return line.removesuffix(_NEVER_SEEN) + seen


# Of notices there are few: what holds a year in it comes once for each year.
@lru_cache(maxsize=256)
def _noticed(code: str, text: str) -> bytes:
    return _NOTICED.dump_json(Noticed(code, text))


def _skipped(entry: Entry, language: Language) -> bytes:
    found = skipped(entry.without or entry.landing, language)
    return _SKIPPED.dump_json(found) if found else b"[]"


def _extended(entry: Entry) -> bytes:
    return _EXTENDED.dump_json(extended(entry)) if entry.moved else b"[]"


def _day(day: date | None) -> bytes:
    return b'"%b"' % day.isoformat().encode() if day else b"null"


def _list(texts: Iterable[str]) -> bytes:
    return f"[{','.join([quoted(text) for text in texts])}]".encode()
