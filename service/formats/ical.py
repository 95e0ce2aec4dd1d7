"""iCalendar feeds (RFC 5545) of a timeline or of a year of holidays."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from uuid import UUID, uuid5

from icalendar.parser import Contentline
from icalendar.prop import vText

from calendars.california import CHECKED, TITLES, Calendar, cautions
from calendars.translation import LANGUAGES, Language, Text
from service.answers.links import calendar_name
from service.answers.models import EDITION, Edition
from service.answers.timeline import timeline_answer
from service.formats import ical_text
from service.formats.ical_text import EventText
from service.language.messages import DISCLAIMER
from service.request.question import Question

# Every UID is derived from it: a change would duplicate all events.
_NAMESPACE = UUID("c0d56a3b-19cf-4f4e-8f4b-6a3a0f3c2f57")
_SEQUENCES_PER_REVISION = 10_000
_ONE_DAY = timedelta(1)
_HOLIDAYS = Text(en="Holidays", es="Días feriados")

# Control characters, line separators, bidirectional formatting characters and lone surrogates.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")

# Octets: RFC 5545 (3.1) allows 75, of which icalendar uses 74.
_NEVER_FOLDED = 74
_END = "\r\n"
_FOLD = "\r\n "
_HEAD = (
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//IEP Clock//IEP Clock//EN",
    "CALSCALE:GREGORIAN",
)
_REFRESH = (
    "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
    "X-PUBLISHED-TTL:PT12H",
    "COLOR:steelblue",
)


@dataclass(frozen=True, slots=True)
class _Shared:
    """Properties with the same value in all events of a feed."""

    stamps: str
    category: str
    remind: tuple[int, ...] = ()


def feed(question: Question, public_url: str, published: Edition = EDITION) -> bytes:
    """An iCalendar feed of a timeline; links begin with `public_url`.

    It does not depend on `as_of`, because calendar programs refresh it on other days.
    """
    process, language = question.facts.process, question.language
    without_as_of = replace(question, facts=replace(question.facts, as_of=None))
    answer = timeline_answer(without_as_of, public_url)
    case = question.case or f"{process.id}/{answer.filed}"
    law = f"{public_url}{LANGUAGES[language].prefix}/law"
    sequence = published.number + _SEQUENCES_PER_REVISION * question.rev
    shared = _Shared(_stamps(published.published, sequence), answer.title, question.remind)
    return _calendar(
        calendar_name(question),
        (process.summary.in_(language), answer.disclaimer),
        (
            _event(
                f"{case}/{process.id}/{event.id}", event, f"{law}#{process.id}.{event.id}", shared
            )
            for event in ical_text.of_timeline(answer, process.filed.id)
        ),
    )


def holiday_feed(calendar: Calendar, year: int, language: Language, public_url: str) -> bytes:
    """An iCalendar feed of the holidays of a year; ValueError outside the known years."""
    title = TITLES[calendar].in_(language)
    says = (*cautions(calendar, year), DISCLAIMER)
    people = public_url + LANGUAGES[language].prefix
    link = f"{people}/calendars/{calendar}/{year}"
    shared = _Shared(_stamps(EDITION.published, EDITION.number), _HOLIDAYS.in_(language))
    return _calendar(
        f"{title} {year}",
        (f"{CHECKED.in_(language)}.", *(text.in_(language) for text in says)),
        (
            _event(f"{calendar}/{year}/{event.id}", event, link, shared)
            for event in ical_text.of_holidays(calendar, year, language)
        ),
    )


def _calendar(name: str, about: tuple[str, ...], events: Iterable[bytes]) -> bytes:
    # Not cached: the name is private to the request.
    lines = (
        *_HEAD,
        _property("NAME:", name),
        _property("X-WR-CALNAME:", name),
        _paragraphs("DESCRIPTION:", about),
        _paragraphs("X-WR-CALDESC:", about),
        *_REFRESH,
        "",
    )
    return b"%b%bEND:VCALENDAR\r\n" % (_END.join(lines).encode(), b"".join(events))


def _event(key: str, event: EventText, link: str, shared: _Shared) -> bytes:
    uid = uuid5(_NAMESPACE, key)
    lines = (
        f"BEGIN:VEVENT\r\nUID:{uid}\r\n{shared.stamps}",
        f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{event.day + _ONE_DAY:%Y%m%d}",
        _cached("SUMMARY:", event.title),
        _paragraphs("DESCRIPTION:", event.paragraphs),
        f"STATUS:{'TENTATIVE' if event.estimated else 'CONFIRMED'}\r\nTRANSP:TRANSPARENT",
        _cached("CATEGORIES:", shared.category),
        _folded(f"URL:{link}"),
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
        *_alarms(event.title, uid, shared.remind),
        "END:VEVENT\r\n",
    )
    return _END.join(lines).encode()


def _alarms(title: str, uid: UUID, remind: tuple[int, ...]) -> Iterator[str]:
    for days in remind:
        yield f"BEGIN:VALARM\r\nUID:{uuid5(uid, str(days))}\r\nACTION:DISPLAY"
        yield _cached("DESCRIPTION:", title)
        yield f"TRIGGER:{_trigger(days)}"
        yield "END:VALARM"


def _trigger(days: int) -> str:
    # At nine in the morning; a day before DTSTART begins at its midnight.
    if not days:
        return "PT9H"
    return f"-P{days - 1}DT15H" if days > 1 else "-PT15H"


def _stamps(revised: datetime, sequence: int) -> str:
    # Without METHOD, DTSTAMP is the time of the last revision (RFC 5545, 3.8.7.2).
    time = f"{revised:%Y%m%dT%H%M%SZ}"
    return f"DTSTAMP:{time}\r\nLAST-MODIFIED:{time}\r\nSEQUENCE:{sequence}"


def _paragraphs(start: str, paragraphs: tuple[str, ...]) -> str:
    # Each paragraph is folded separately, so that it can be cached.
    first, *others = paragraphs
    return _FOLD.join((_cached(start, first), *(_cached(r"\n", other) for other in others)))


def _property(start: str, text: str) -> str:
    escaped = vText(_CONTROL.sub(" ", text)).to_ical().decode()
    return _folded(start + escaped)


def _folded(line: str) -> str:
    if line.isascii() and len(line) <= _NEVER_FOLDED:
        return line
    # Contentline has no type hints.
    folded: bytes = Contentline(line).to_ical()  # type: ignore[no-untyped-call]
    return folded.decode()


# Most property lines repeat across feeds, so they are escaped and folded once.
_cached = lru_cache(maxsize=4_096)(_property)
