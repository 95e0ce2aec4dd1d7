"""A timeline, or a year of holidays, as iCal: the only import of icalendar."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple
from uuid import UUID, uuid5

from icalendar.parser import Contentline
from icalendar.prop import vText

from calendars.california import CHECKED, TITLES, Calendar, cautions
from calendars.translation import Language, Text
from service.answers.models import EDITION, Edition
from service.engine.compute import compute
from service.engine.timeline import Line
from service.formats import ical_text
from service.formats.ical_text import EventText, Groups
from service.language.messages import DISCLAIMER
from service.law.vocabulary import Process
from service.request.question import Question

# Every UID rests on it: it never changes.
_NAMESPACE = UUID("c0d56a3b-19cf-4f4e-8f4b-6a3a0f3c2f57")
_A_REVISION = 10_000
_ONE_DAY = timedelta(1)
_HOLIDAYS = Text("Holidays", "Días feriados")

# Control characters, the ends of line of any script, marks that turn the direction of all that
# follows, and halves of characters.
_HIDDEN = r"\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff"
_CONTROL = re.compile(f"[{_HIDDEN}]")
# Calendar programs show a calendar's name as it stands: nothing in it may need escaping.
_NOT_IN_A_NAME = re.compile(rf"[\s,;\\{_HIDDEN}]+")

# Octets: RFC 5545 (3.1) allows one more, and the package leaves it unused.
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
    """What all events of one feed say alike."""

    stamps: str
    remind: tuple[int, ...] = ()


class _About(NamedTuple):
    """What the events of one feed are about, and where they lead."""

    process: Process
    law: str
    language: Language


def feed(question: Question, public_url: str, published: Edition = EDITION) -> bytes:
    """The days of a question's timeline for a calendar program; links begin with `public_url`."""
    process, language = question.facts.process, question.language
    timeline = compute(question.facts)
    days = ical_text.dated_entries(timeline)
    more = ical_text.more(timeline, {entry.event for _, entry in days}, language)
    case = question.case or f"{process.id}/{question.facts.filed}"
    law = f"{public_url}/es/law" if language == "es" else f"{public_url}/law"
    about = _About(process, law, language)
    sequence = published.number + _A_REVISION * question.rev
    shared = _Shared(_stamps(published.published, sequence), question.remind)
    return _calendar(
        _name(question.label) or _name(f"{process.title.in_(language)} {question.facts.filed}"),
        (process.summary.in_(language), DISCLAIMER.in_(language)),
        (
            _event(
                f"{case}/{process.id}/{entry.event.id}",
                ical_text.titled(entry, language) if question.remind else "",
                _said(entry, day, more.get(entry.event, ()), about),
                shared,
            )
            for day, entry in days
        ),
    )


def holiday_feed(calendar: Calendar, year: int, language: Language, public_url: str) -> bytes:
    """The holidays of a year for a calendar program; ValueError outside the span."""
    title = TITLES[calendar].in_(language)
    says = (*cautions(calendar, year), DISCLAIMER)
    link = f"{public_url}/v1/calendars/{calendar}?year={year}"
    shared = _Shared(_stamps(EDITION.published, EDITION.number))
    category = _HOLIDAYS.in_(language)
    return _calendar(
        _name(f"{title} {year}"),
        (f"{CHECKED.in_(language)}.", *(text.in_(language) for text in says)),
        (
            _event(f"{calendar}/{year}/{day.id}", day.title, _body(day, link, category), shared)
            for day in ical_text.of_holidays(calendar, year, language)
        ),
    )


def _calendar(name: str, about: tuple[str, ...], events: Iterable[bytes]) -> bytes:
    # The name is whoever asked's own: none of its lines is kept.
    lines = (
        *_HEAD,
        _line("NAME:", name),
        _line("X-WR-CALNAME:", name),
        _paragraphs("DESCRIPTION:", about),
        _paragraphs("X-WR-CALDESC:", about),
        *_REFRESH,
        "",
    )
    return b"%b%bEND:VCALENDAR\r\n" % (_END.join(lines).encode(), b"".join(events))


def _event(key: str, title: str, said: bytes, shared: _Shared) -> bytes:
    """An event; its title is that of its alarms."""
    uid = uuid5(_NAMESPACE, key)
    begin = f"BEGIN:VEVENT\r\nUID:{uid}\r\n{shared.stamps}\r\n"
    end = "".join(f"{line}\r\n" for line in _alarms(title, uid, shared.remind))
    return b"%b%b%bEND:VEVENT\r\n" % (begin.encode(), said, end.encode())


# Cases that differ share most of their days: families ask about the days of now.
@lru_cache(maxsize=12_288)
def _said(entry: Line, day: date, more: Groups, about: _About) -> bytes:
    """All of an event that does not depend on whose it is."""
    process, law, language = about
    timeline = ical_text.of_entry(entry, day, more, language)
    return _body(timeline, f"{law}#{process.id}.{timeline.id}", process.title.in_(language))


def _body(day: EventText, link: str, category: str) -> bytes:
    lines = (
        f"DTSTART;VALUE=DATE:{day.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day.day + _ONE_DAY:%Y%m%d}",
        _kept("SUMMARY:", day.title),
        _paragraphs("DESCRIPTION:", day.paragraphs),
        f"STATUS:{'TENTATIVE' if day.estimated else 'CONFIRMED'}\r\nTRANSP:TRANSPARENT",
        _kept("CATEGORIES:", category),
        _address(f"URL:{link}"),
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
        "",
    )
    return _END.join(lines).encode()


def _alarms(title: str, uid: UUID, remind: tuple[int, ...]) -> Iterator[str]:
    for days in remind:
        yield f"BEGIN:VALARM\r\nUID:{uuid5(uid, str(days))}\r\nACTION:DISPLAY"
        yield _kept("DESCRIPTION:", title)
        yield f"TRIGGER:{_before(days)}"
        yield "END:VALARM"


def _before(days: int) -> str:
    """Nine in the morning, `days` before the midnight that a whole day begins with."""
    if not days:
        return "PT9H"
    return f"-P{days - 1}DT15H" if days > 1 else "-PT15H"


def _stamps(revised: datetime, sequence: int) -> str:
    # Without METHOD, DTSTAMP is the time of the last revision (RFC 5545, 3.8.7.2).
    time = f"{revised:%Y%m%dT%H%M%SZ}"
    return f"DTSTAMP:{time}\r\nLAST-MODIFIED:{time}\r\nSEQUENCE:{sequence}"


def _name(text: str) -> str:
    """What may stand as a calendar's name; empty when nothing of `text` can be seen."""
    name = _NOT_IN_A_NAME.sub(" ", text).strip()
    return name if any(letter > " " and letter.isprintable() for letter in name) else ""


def _paragraphs(start: str, paragraphs: tuple[str, ...]) -> str:
    """A property of several paragraphs; each is folded by itself, so that it can be kept."""
    first, *others = paragraphs
    return _FOLD.join((_kept(start, first), *(_kept(r"\n", other) for other in others)))


def _line(start: str, text: str) -> str:
    """A property, or part of one, whose value is text."""
    escaped = vText(_CONTROL.sub(" ", text)).to_ical().decode()
    return _folded(start + escaped)


def _folded(line: str) -> str:
    """`line` in lines of at most 75 octets."""
    if line.isascii() and len(line) <= _NEVER_FOLDED:
        return line
    # The package's content lines are not typed.
    folded: bytes = Contentline(line).to_ical()  # type: ignore[no-untyped-call]
    return folded.decode()


# A fresh feed says little that no other has said: our own words are escaped and folded once.
_kept = lru_cache(maxsize=4_096)(_line)
_address = lru_cache(maxsize=1_024)(_folded)
