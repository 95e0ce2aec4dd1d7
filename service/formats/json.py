"""A timeline as JSON: the bytes of its answer, several times as fast as from the answer itself.

Most of an answer says the same in every case. It is written once, in pieces between what depends
on the case, and from then on the case is written in between.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache, partial
from itertools import chain
from json.encoder import encode_basestring as quoted
from typing import TypeAlias

from pydantic import TypeAdapter
from pydantic_core import to_json

from calendars.translation import Language
from service.answers.links import links, quote_query, without_parameters
from service.answers.models import (
    ANSWER,
    EDITION,
    DateLine,
    ExcludedDaysOut,
    ExtensionOut,
    NoticeOut,
    TimelineAnswer,
)
from service.answers.timeline import (
    counted_from,
    date_line,
    extended,
    facts_out,
    relation_to,
    skipped,
)
from service.engine.case import Case
from service.engine.compute import compute
from service.engine.notices import notices
from service.engine.timeline import KEPT_PARTS, Line, Sequel, Standing
from service.language.explain import why
from service.language.messages import DISCLAIMER
from service.law.vocabulary import Deadline, Event, Extension, Process, Rule
from service.request.question import Question

_Alike: TypeAlias = tuple[Event, Deadline | None, Rule | None, Event | Extension | None, bool]
_Pieces: TypeAlias = tuple[bytes, ...]

_LINE = TypeAdapter(DateLine)
_SKIPPED = TypeAdapter(list[ExcludedDaysOut])
_EXTENDED = TypeAdapter(list[ExtensionOut])
_NOTICED = TypeAdapter(NoticeOut)
# Stands for a canonical query, and for nothing else in an answer: no link escapes it.
_QUERY = "{query}"
# What depends on the case, in the order of an answer: how it begins, and how it ends where there
# is nothing. The query is in nine links.
_NO_CASE = (
    (b'"filed":', b'"0001-01-01"'),
    (b'"facts":', b"{}"),
    (b'"dates":', b"[]"),
    (b'"notices":', b"[]"),
    *(((b"", _QUERY.encode()),) * 9),
)
# The same, in the order of a line.
_NO_DAY = (
    (b'"standing":', b'"known"'),
    (b'"date":', b"null"),
    (b'"statutory_date":', b"null"),
    (b'"latest_date":', b"null"),
    (b'"waits_for":', b"[]"),
    (b'"excused_by":', b"null"),
    (b'"from_date":', b"null"),
    (b'"why":', b"[]"),
    (b'"skipped":', b"[]"),
    (b'"extended":', b"[]"),
)
# So ends a line that is not seen from a day.
_NEVER_SEEN = b'"days_left":null,"when":null}'

# No more than the lines of all laws, once they happened and before: it needs no bound.
_pieces: dict[Language, dict[_Alike, _Pieces]] = {"en": {}, "es": {}}


def written(question: Question, public_url: str) -> bytes:
    """The answer to `question` as JSON; its links begin with `public_url`."""
    facts, language = question.facts, question.language
    told = compute(facts)
    lines = _in_order(told.parts, language)
    if question.as_of:
        lines = [*map(partial(_seen, question.as_of), told.entries, lines)]
    pieces = _around(facts.process, language, public_url)
    noticed = [_noticed(each.code, each.text.in_(language)) for each in notices(told)]
    case = [_day(facts.filed), to_json(facts_out(facts))]
    rest = [b"[%b]" % b",".join(noticed), *_queries(question.canonical)]
    # Put together at once: they are long.
    return b"".join(
        [
            *_between(pieces[:3], case),
            b"[",
            *_between(lines, [b","] * (len(lines) - 1)),
            b"]",
            *_between(pieces[3:], rest),
        ]
    )


def _in_order(parts: Iterable[Sequel], language: Language) -> list[bytes]:
    lines = sorted(chain.from_iterable([_lines(part, language) for part in parts]))
    return [line for _, line in lines]


def _queries(canonical: str) -> tuple[bytes, ...]:
    """What stands for the query in each link, in their order."""
    query, feed = canonical.encode(), without_parameters(canonical, "as_of")
    page, value = without_parameters(feed, "lang").encode(), quote_query(feed).encode()
    address = feed.encode()
    return query, address, address, value, value, value, query, query, page


def _between(pieces: Sequence[bytes], case: Sequence[bytes]) -> list[bytes]:
    """The pieces, and after each but the last what belongs there."""
    parts = [b""] * (len(pieces) + len(case))
    parts[::2], parts[1::2] = pieces, case
    return parts


def _cut(text: bytes, nothing: Iterable[tuple[bytes, bytes]]) -> _Pieces:
    """A text as pydantic writes it, in the pieces around each place with nothing in it."""
    pieces = []
    for name, value in nothing:
        piece, found, after = text.partition(name + value)
        pieces.append(piece + name if found else b"")
        text = after if found else text
    return (*pieces, text)


@cache
def _around(process: Process, language: Language, public_url: str) -> _Pieces:
    """An answer without a case."""
    bare = TimelineAnswer(
        process=process.id,
        title=process.title.in_(language),
        filed=date.min,
        facts={},
        lang=language,
        edition=EDITION,
        dates=[],
        notices=[],
        links=links(Question(Case(process, {}), _QUERY, language), public_url),
        disclaimer=DISCLAIMER.in_(language),
    )
    return _cut(ANSWER.dump_json(bare, by_alias=True), _NO_CASE)


# Cases that differ share most of their parts: families ask about the days of now.
@lru_cache(maxsize=KEPT_PARTS)
def _lines(part: Sequel, language: Language) -> tuple[tuple[int, bytes], ...]:
    """The lines of a part, each after its place."""
    return tuple((place, _line(entry, language)) for place, entry in part.entries)


def _line(entry: Line, language: Language) -> bytes:
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
    return b"".join(_between(pieces, case))


def _around_the_day(entry: Line, language: Language) -> _Pieces:
    """A line without a day."""
    bare = replace(
        date_line(entry, language, None),
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


def _seen(as_of: date, entry: Line, line: bytes) -> bytes:
    """A line as it is seen from `as_of`."""
    if entry.day is None:
        return line
    left = (entry.day - as_of).days
    seen = b'"days_left":%d,"when":"%b"}' % (left, relation_to(left).encode())
    return line.removesuffix(_NEVER_SEEN) + seen


# Of notices there are few: what holds a year in it comes once for each year.
@lru_cache(maxsize=256)
def _noticed(code: str, text: str) -> bytes:
    return _NOTICED.dump_json(NoticeOut(code, text))


def _skipped(entry: Line, language: Language) -> bytes:
    found = skipped(entry.without or entry.landing, language)
    return _SKIPPED.dump_json(found) if found else b"[]"


def _extended(entry: Line) -> bytes:
    return _EXTENDED.dump_json(extended(entry)) if entry.moved else b"[]"


def _day(day: date | None) -> bytes:
    return b'"%b"' % day.isoformat().encode() if day else b"null"


def _list(texts: Iterable[str]) -> bytes:
    return f"[{','.join([quoted(text) for text in texts])}]".encode()
