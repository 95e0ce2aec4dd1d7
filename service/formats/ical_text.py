"""Texts of calendar events: SUMMARY, and DESCRIPTION in paragraphs."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from calendars.california import Calendar, Holiday, holidays_in
from calendars.translation import Language, Text
from service.answers.models import CitationOut, DateLine, TimelineAnswer
from service.formats.text import remedy, rule, source
from service.language.messages import ACTORS, DISCLAIMER, ESTIMATED

WHO = Text(en="Who must act: {who}", es="Quién debe actuar: {who}")
SOURCE = Text(en="Source: {source}", es="Fuente: {source}")
ESTIMATE = Text(
    en="This date is estimated: the day it counts from was worked out, not given.",
    es="Esta fecha es estimada: el día desde el que se cuenta se calculó, no se dio.",
)
NO_DATE_YET = Text(en="No date yet: {title}. {why}", es="Aún sin fecha: {title}. {why}")
NOTICE = Text(en="Please note: {notice}", es="Tenga en cuenta: {notice}")

_NO_EVENT = frozenset({"pending", "excused", "undated"})

# Groups of paragraphs.
Groups: TypeAlias = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class EventText:
    """Text of an all-day event; `id` is unique in its feed. An empty paragraph ends a group."""

    id: str
    day: date
    title: str
    paragraphs: tuple[str, ...]
    estimated: bool


def of_timeline(answer: TimelineAnswer, opening: str) -> list[EventText]:
    """The events of an answer, by date and then by id.

    A pending date has no event: its text is in the event that it waits for, else in `opening`,
    which also has the notices.
    """
    days = [(dated, dated.date) for dated in answer.dates if dated.date and _is_event(dated)]
    more = _more(answer, {dated.id for dated, _ in days}, opening)
    events = (_event(dated, day, more.get(dated.id, ()), answer.lang) for dated, day in days)
    return sorted(events, key=_sort_key)


def of_holidays(calendar: Calendar, year: int, language: Language) -> list[EventText]:
    """The events of a year of holidays, by date and then by id; ValueError outside the years."""
    days = []
    times = Counter[str]()
    for holiday in holidays_in(calendar, year):
        name = holiday.name.en
        times[name] += 1  # a lunar holiday, or one observed in December, can occur twice
        days.append(
            EventText(
                f"{name}/{times[name]}",
                holiday.day,
                _titled(holiday.title.in_(language), language, estimated=holiday.estimated),
                _holiday_description(holiday, language),
                estimated=holiday.estimated,
            )
        )
    return sorted(days, key=_sort_key)


def _sort_key(event: EventText) -> tuple[date, str]:
    return event.day, event.id


def _is_event(dated: DateLine) -> bool:
    return dated.kind != "limit" and dated.standing not in _NO_EVENT


def _event(dated: DateLine, day: date, more: Groups, language: Language) -> EventText:
    estimated = dated.standing == "projected"
    paragraphs = _with_separators(
        _task(dated, language),
        (*dated.why, *([ESTIMATE.in_(language)] if dated.assumes else [])),
        (
            *(_source(cited, language) for cited in dated.citations),
            *filter(None, [remedy(dated, language)]),
        ),
        *more,
        (DISCLAIMER.in_(language),),
    )
    title = _titled(dated.title, language, estimated=estimated)
    return EventText(dated.id, day, title, paragraphs, estimated)


def _more(answer: TimelineAnswer, events: Collection[str], opening: str) -> dict[str, Groups]:
    pending = _pending_texts(answer, events, opening)
    notices = tuple(NOTICE.in_(answer.lang).format(notice=notice.text) for notice in answer.notices)
    groups: dict[str, Groups] = {id_: (tuple(texts),) for id_, texts in pending.items()}
    groups[opening] = (*groups.get(opening, ()), notices)
    return groups


def _titled(title: str, language: Language, *, estimated: bool) -> str:
    return ESTIMATED.in_(language).format(title=title) if estimated else title


def _task(dated: DateLine, language: Language) -> Iterator[str]:
    if dated.rule:
        yield WHO.in_(language).format(who=ACTORS[dated.who].in_(language))
        yield rule(dated, language)


def _source(cited: CitationOut, language: Language) -> str:
    return SOURCE.in_(language).format(source=f"{source(cited, language)} {cited.url}")


def _pending_texts(
    answer: TimelineAnswer, events: Collection[str], opening: str
) -> dict[str, list[str]]:
    waiting: dict[str, list[str]] = {}
    for dated in answer.dates:
        if dated.standing == "pending":
            reasons = " ".join(dated.why)
            text = NO_DATE_YET.in_(answer.lang).format(title=dated.title, why=reasons)
            for id_ in [id_ for id_ in dated.waits_for if id_ in events] or [opening]:
                waiting.setdefault(id_, []).append(text)
    return waiting


def _holiday_description(holiday: Holiday, language: Language) -> tuple[str, ...]:
    statute = SOURCE.in_(language).format(source=holiday.statute)
    flag = (holiday.flag.in_(language),) if holiday.flag else ()
    return _with_separators((statute, *flag), (DISCLAIMER.in_(language),))


def _with_separators(*groups: Iterable[str]) -> tuple[str, ...]:
    paragraphs = [text for group in map(tuple, groups) if group for text in (*group, "")]
    return tuple(paragraphs[:-1])
