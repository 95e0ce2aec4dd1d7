"""iCalendar feeds (RFC 5545) of a timeline or of a year of holidays."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import chain
from operator import attrgetter
from typing import NamedTuple
from uuid import UUID, uuid5

from calendars.california import CHECKED, TITLES, Calendar, cautions
from calendars.translation import LANGUAGES, Language, Text
from service.answers.cases import name_of_all
from service.answers.links import calendar_name
from service.answers.models import EDITION, Edition
from service.answers.timeline import without_dates
from service.clock import midnight
from service.engine.as_of import seen_on
from service.engine.compute import compute
from service.formats import ical_text
from service.formats.field_titles import titles
from service.formats.ical_as_of import Marks
from service.formats.ical_property import FOLD, folded, paragraphs, private, written
from service.formats.ical_text import EventText
from service.formats.lines import of_line
from service.language.messages import DISCLAIMER
from service.request.question import Question

# Every UID is derived from it: a change would duplicate all events.
_NAMESPACE = UUID("c0d56a3b-19cf-4f4e-8f4b-6a3a0f3c2f57")
_SEQUENCES_PER_REVISION = 10_000
_ONE_DAY = timedelta(1)
_HOLIDAYS = Text(en="Holidays", es="Días feriados")
RULE_PAGE = Text(
    en="This rule on the law page: {link}", es="Esta regla en la página de la ley: {link}"
)

_END = b"\r\n"
_HEAD = (
    b"BEGIN:VCALENDAR",
    b"VERSION:2.0",
    b"PRODID:-//IEP Clock//IEP Clock//EN",
    b"CALSCALE:GREGORIAN",
)
_REFRESH = (
    b"REFRESH-INTERVAL;VALUE=DURATION:PT12H",
    b"X-PUBLISHED-TTL:PT12H",
    b"COLOR:steelblue",
)


class _Shared(NamedTuple):
    """Values that all events of a feed have in common, those in `page` as folded lines.

    The rule of an event stands on the page `law`.
    """

    published: Edition
    stamps: bytes
    """Those of an event that reads as on the day of the edition."""
    page: "_Page"
    category: str
    language: Language
    law: str = ""
    rev: int = 0
    remind: tuple[int, ...] = ()
    as_of: date | None = None
    label: str = ""


class _Page(NamedTuple):
    """The page that events lead to: at the start of a property, and within a text.

    Not cached: the address is private to the case.
    """

    url: bytes
    description: bytes
    link: bytes


class DatedEvent(NamedTuple):
    """An event of a feed: its id there, its date and its bytes."""

    id: str
    day: date
    text: bytes


def feed(question: Question, public_url: str, published: Edition = EDITION) -> bytes:
    """An iCalendar feed of a timeline; links begin with `public_url`.

    No event moves with `as_of`: calendar programs refresh a feed on other days. It marks what is
    overdue, and titles what hangs on that.
    """
    return _calendar(
        calendar_name(question),
        (question.facts.process.summary.in_(question.language), DISCLAIMER.in_(question.language)),
        (event.text for event in dated_events(question, public_url, published)),
    )


def one_date(question: Question, id_: str, public_url: str) -> bytes | None:
    """An iCalendar file with one event of the feed; none where the feed has no such event."""
    name, about = calendar_name(question), (DISCLAIMER.in_(question.language),)
    events = (each for each in dated_events(question, public_url) if each.id == id_)
    return next((_calendar(name, about, [each.text]) for each in events), None)


def dated_events(
    question: Question, public_url: str, published: Edition = EDITION, label: str = ""
) -> list[DatedEvent]:
    """The events of a timeline; each title begins with the label, if any."""
    process, language, as_of = question.facts.process, question.language, question.as_of
    unseen = replace(question, facts=replace(question.facts, as_of=None))
    timeline = compute(unseen.facts)
    answer = without_dates(timeline, unseen, public_url, titles(process, language))
    lines = [
        of_line(line, language, None, ical_text.of_line, names=False) for line in timeline.lines
    ]
    marks = Marks(seen_on(timeline, as_of) if as_of else {})
    case = question.case or f"{process.id}/{answer.filed}"
    shared = _Shared(
        published,
        _stamps(published, question.rev),
        _page(answer.links.page),
        answer.title,
        language,
        f"{public_url}{LANGUAGES[language].prefix}/law#{process.id}.",
        question.rev,
        question.remind,
        as_of,
        label,
    )
    return [
        DatedEvent(
            event.id,
            event.day,
            _event(f"{case}/{process.id}/{event.id}", event, shared, marks.changed(event.id)),
        )
        for event in ical_text.of_timeline(answer, lines, process.filed.id, marks)
    ]


def combined_feed(
    questions: Sequence[Question], events: Iterable[list[DatedEvent]], language: Language
) -> bytes:
    """A feed of the events of several cases, by date and then in the order of the cases."""
    about = dict.fromkeys(each.facts.process.summary.in_(language) for each in questions)
    dated = sorted(chain.from_iterable(events), key=attrgetter("day"))
    return _calendar(
        name_of_all(questions),
        (*about, DISCLAIMER.in_(language)),
        (event.text for event in dated),
    )


def holiday_feed(calendar: Calendar, year: int, language: Language, public_url: str) -> bytes:
    """An iCalendar feed of the holidays of a year; ValueError outside the known years."""
    title = TITLES[calendar].in_(language)
    says = (*cautions(calendar, year), DISCLAIMER)
    page = _page(f"{public_url}{LANGUAGES[language].prefix}/calendars/{calendar}/{year}")
    shared = _Shared(EDITION, _stamps(EDITION), page, _HOLIDAYS.in_(language), language)
    return _calendar(
        f"{title} {year}",
        (f"{CHECKED.in_(language)}.", *(text.in_(language) for text in says)),
        (
            _event(f"{calendar}/{year}/{event.id}", event, shared)
            for event in ical_text.of_holidays(calendar, year, language)
        ),
    )


def _calendar(name: str, about: tuple[str, ...], events: Iterable[bytes]) -> bytes:
    # Not cached: the name is private to the request.
    lines = (
        *_HEAD,
        private("NAME:", name),
        private("X-WR-CALNAME:", name),
        paragraphs(about, "DESCRIPTION:"),
        paragraphs(about, "X-WR-CALDESC:"),
        *_REFRESH,
        b"".join(events) + b"END:VCALENDAR\r\n",
    )
    return _END.join(lines)


def _event(key: str, event: EventText, shared: _Shared, changed: tuple[date, ...] = ()) -> bytes:
    uid = uuid5(_NAMESPACE, key)
    anchor = b"%b#date-%b" % (FOLD, event.id.encode()) if shared.law else b""
    passed = {days for days in shared.remind if _has_passed(event, days, shared)}
    title = f"{shared.label}: {event.title}" if shared.label else event.title
    # Not cached: a label is private to the case.
    write = private if shared.label else written
    since = {*changed, *(event.day - timedelta(days) + _ONE_DAY for days in passed)}
    stamps = _stamps(shared.published, shared.rev, since) if since else shared.stamps
    lines = (
        f"BEGIN:VEVENT\r\nUID:{uid}".encode(),
        stamps,
        f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}".encode(),
        f"DTEND;VALUE=DATE:{event.last + _ONE_DAY:%Y%m%d}".encode(),
        write("SUMMARY:", title),
        _description(event, shared, anchor),
        b"STATUS:TENTATIVE" if event.estimated else b"STATUS:CONFIRMED",
        b"TRANSP:TRANSPARENT",
        written("CATEGORIES:", shared.category),
        shared.page.url + anchor,
        b"X-MICROSOFT-CDO-BUSYSTATUS:FREE",
        *_alarms(title, uid, (days for days in shared.remind if days not in passed), write),
        b"END:VEVENT\r\n",
    )
    return _END.join(lines)


def _page(address: str) -> _Page:
    return _Page(*(folded(f"{start}{address}") for start in ("URL:", "DESCRIPTION:", " ")))


def _description(event: EventText, shared: _Shared, anchor: bytes) -> bytes:
    """The page of the case, the text of the event, and the page of its rule."""
    rule = RULE_PAGE.in_(shared.language).format(link=f"{shared.law}{event.id}")
    late = [
        FOLD.join([written(r"\n", text), *_field(field, shared.page)]) for text, field in event.late
    ]
    return FOLD.join(
        (
            shared.page.description + anchor,
            *late,
            _after_late(event) if late else event.text,
            *([written(r"\n\n", rule)] if event.rule else []),
        )
    )


def _field(id_: str, page: _Page) -> Iterator[bytes]:
    """The address of a field of the case; none without an id."""
    if id_:
        yield from (page.link, f"#{id_}".encode())


def _after_late(event: EventText) -> bytes:
    """The text of an event with an empty line before it."""
    others = event.text.removeprefix(written(r"\n", event.first))
    return written(r"\n\n", event.first) + others


def _has_passed(event: EventText, days: int, shared: _Shared) -> bool:
    return shared.as_of is not None and event.day - timedelta(days) < shared.as_of


def _alarms(
    title: str, uid: UUID, remind: Iterable[int], write: Callable[[str, str], bytes]
) -> Iterator[bytes]:
    for days in remind:
        yield f"BEGIN:VALARM\r\nUID:{uuid5(uid, str(days))}\r\nACTION:DISPLAY".encode()
        yield write("DESCRIPTION:", title)
        yield f"TRIGGER:{_trigger(days)}\r\nEND:VALARM".encode()


def _trigger(days: int) -> str:
    # At nine in the morning; a day before DTSTART begins at its midnight.
    if not days:
        return "PT9H"
    return f"-P{days - 1}DT15H" if days > 1 else "-PT15H"


def _stamps(edition: Edition, rev: int = 0, changed: Collection[date] = ()) -> bytes:
    """The stamps of an event that reads differently since each of `changed`."""
    sequence = edition.number + _SEQUENCES_PER_REVISION * rev + len(changed)
    # Without METHOD, DTSTAMP is the time of the last revision (RFC 5545, 3.8.7.2).
    revised = max([edition.published, *map(midnight, changed)])
    time = f"{revised:%Y%m%dT%H%M%SZ}"
    return f"DTSTAMP:{time}\r\nLAST-MODIFIED:{time}\r\nSEQUENCE:{sequence}".encode()
