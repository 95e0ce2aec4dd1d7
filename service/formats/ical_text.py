"""What a calendar program is told of a day: its title, and its description in paragraphs."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TypeAlias

from calendars.california import Calendar, Holiday, holidays_in
from calendars.translation import Language, Text
from service.engine.notices import notices
from service.engine.timeline import Line, Standing, Timeline
from service.language.explain import rule_words, title, why
from service.language.messages import ACTORS, DISCLAIMER, ESTIMATED, OBSERVED
from service.law.vocabulary import Citation, Deadline, Event, Extension, Kind, Rule, Seen

WHO = Text("Who must act: {who}", "Quién debe actuar: {who}")
RULE = Text("The rule: {rule}", "La regla: {rule}")
SOURCE = Text("Source: {source}", "Fuente: {source}")
SEEN: dict[str, Text] = {
    Seen.TEXT: Text("", ""),
    Seen.TWIN: Text(
        "(the words were read in its sister regulation)",
        "(las palabras se leyeron en su reglamento gemelo)",
    ),
    Seen.SECONDARY: Text(
        "(read in a reliable second-hand account)",
        "(se leyó en una fuente secundaria confiable)",
    ),
}
IF_MISSED = Text("If this day passes: {remedy}", "Si pasa este día: {remedy}")
ESTIMATE = Text(
    "This date is estimated: the day it counts from was worked out, not given.",
    "Esta fecha es estimada: el día desde el que se cuenta se calculó, no se dio.",
)
NO_DATE_YET = Text("No date yet: {title}. {why}", "Aún sin fecha: {title}. {why}")
NOTICE = Text("Please note: {notice}", "Tenga en cuenta: {notice}")

_NO_DAY = frozenset({Standing.PENDING, Standing.EXCUSED, Standing.UNDATED})

# Groups of paragraphs.
Groups: TypeAlias = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class EventText:
    """A whole day; `id` is its own in its calendar. An empty paragraph parts two groups."""

    id: str
    day: date
    title: str
    paragraphs: tuple[str, ...]
    estimated: bool


def dated_entries(timeline: Timeline) -> list[tuple[date, Line]]:
    """The entries that are the day of something, each with its day; by date and then by id."""
    days = [(entry.day, entry) for entry in timeline.entries if entry.day and _is_a_day(entry)]
    return sorted(days, key=lambda found: (found[0], found[1].event.id))


def of_entry(entry: Line, day: date, more: Groups, language: Language) -> EventText:
    """What is told of `entry` on its `day`, and after that `more`."""
    estimated = entry.standing is Standing.PROJECTED
    paragraphs = _parted(
        _task(entry.deadline, entry.rule, entry.start, language),
        (*why(entry, language), *([ESTIMATE.in_(language)] if estimated else [])),
        (*_sources(entry.rule, language), *_if_missed(entry, language)),
        *more,
        (DISCLAIMER.in_(language),),
    )
    return EventText(entry.event.id, day, titled(entry, language), paragraphs, estimated)


def titled(entry: Line, language: Language) -> str:
    """The title of an entry, which says where it is estimated."""
    estimated = entry.standing is Standing.PROJECTED
    return _titled(title(entry, language), language, estimated=estimated)


def more(timeline: Timeline, days: Collection[Event], language: Language) -> dict[Event, Groups]:
    """What has no day of its own is told with one that has: what is pending, and the notices."""
    opening = timeline.facts.process.filed
    pending = _pending(timeline, days, opening, language)
    noticed = tuple(
        NOTICE.in_(language).format(notice=notice.text.in_(language))
        for notice in notices(timeline)
    )
    groups: dict[Event, Groups] = {event: (tuple(says),) for event, says in pending.items()}
    groups[opening] = (*groups.get(opening, ()), noticed)
    return groups


def of_holidays(calendar: Calendar, year: int, language: Language) -> list[EventText]:
    """The holidays of a year, by date and then by id; ValueError outside the span."""
    days = []
    times = Counter[str]()
    for holiday in holidays_in(calendar, year):
        name = holiday.name.en
        times[name] += 1  # a day of the moon, or one observed before the year ends, comes twice
        days.append(
            EventText(
                f"{name}/{times[name]}",
                holiday.day,
                _holiday_title(holiday, language),
                _holiday_description(holiday, language),
                estimated=holiday.estimated,
            )
        )
    return sorted(days, key=_place)


def _place(found: EventText) -> tuple[date, str]:
    return found.day, found.id


def _is_a_day(entry: Line) -> bool:
    limit = entry.deadline is not None and entry.deadline.kind is Kind.LIMIT
    return not limit and entry.standing not in _NO_DAY


def _titled(title: str, language: Language, *, estimated: bool) -> str:
    return ESTIMATED.in_(language).format(title=title) if estimated else title


@cache
def _task(
    deadline: Deadline | None,
    rule: Rule | None,
    start: Event | Extension | None,
    language: Language,
) -> tuple[str, ...]:
    if deadline is None or rule is None:
        return ()
    who = WHO.in_(language).format(who=ACTORS[deadline.by].in_(language))
    return who, RULE.in_(language).format(rule=rule_words(rule, start, language))


def _if_missed(entry: Line, language: Language) -> Iterator[str]:
    if entry.deadline and entry.standing is not Standing.HAPPENED:
        yield IF_MISSED.in_(language).format(remedy=entry.deadline.if_missed.in_(language))


@cache
def _sources(rule: Rule | None, language: Language) -> tuple[str, ...]:
    return tuple(_source(citation, language) for citation in rule.law) if rule else ()


def _source(citation: Citation, language: Language) -> str:
    words = f"“{citation.words}”" if citation.words else ""
    parts = (citation.cite, words, SEEN[citation.seen].in_(language), citation.url)
    return SOURCE.in_(language).format(source=" ".join(filter(None, parts)))


def _pending(
    timeline: Timeline, dated_entries: Collection[Event], opening: Event, language: Language
) -> dict[Event, list[str]]:
    """What has no date yet, by the event it waits for; by the opening where that has none here."""
    waiting: dict[Event, list[str]] = {}
    for entry in timeline.entries:
        if entry.standing is Standing.PENDING:
            reasons = " ".join(why(entry, language))
            told_so = NO_DATE_YET.in_(language).format(title=title(entry, language), why=reasons)
            for fact in [fact for fact in dated_entries if fact in entry.waits_for] or [opening]:
                waiting.setdefault(fact, []).append(told_so)
    return waiting


def _holiday_title(holiday: Holiday, language: Language) -> str:
    name = holiday.name.in_(language)
    observed = OBSERVED.in_(language).format(name=name) if holiday.observed else name
    return _titled(observed, language, estimated=holiday.estimated)


def _holiday_description(holiday: Holiday, language: Language) -> tuple[str, ...]:
    source = SOURCE.in_(language).format(source=holiday.statute)
    flag = (holiday.flag.in_(language),) if holiday.flag else ()
    return _parted((source, *flag), (DISCLAIMER.in_(language),))


def _parted(*groups: Iterable[str]) -> tuple[str, ...]:
    """The groups that say something, with an empty paragraph after each but the last."""
    parted = [text for group in map(tuple, groups) if group for text in (*group, "")]
    return tuple(parted[:-1])
