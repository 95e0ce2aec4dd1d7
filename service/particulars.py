"""What a calendar program is told of a day: its title, and its description in paragraphs."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from calendars.california import Calendar, Holiday, holidays_in
from calendars.text import Language, Text
from service.answer import Answer, Cited, Dated
from service.phrases import ACTORS, DISCLAIMER, ESTIMATED, OBSERVED
from service.terms import Actor, Seen

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

_OPENING = "filed"
_NO_DAY = frozenset({"pending", "excused", "undated"})


@dataclass(frozen=True, slots=True)
class Particulars:
    """A whole day; `id` is its own in its calendar. An empty paragraph parts two groups."""

    id: str
    day: date
    title: str
    paragraphs: tuple[str, ...]
    estimated: bool


def of_timeline(told: Answer) -> list[Particulars]:
    """The dates of a timeline that are the day of something, by date and then by id."""
    shown = {dated.id: dated.date for dated in told.dates if dated.date and _is_a_day(dated)}
    pending = _pending(told, shown)
    days = [
        Particulars(
            dated.id,
            shown[dated.id],
            _titled(dated.title, told.lang, estimated=dated.standing == "projected"),
            _description(dated, told, pending.get(dated.id, ())),
            estimated=dated.standing == "projected",
        )
        for dated in told.dates
        if dated.id in shown
    ]
    return sorted(days, key=_place)


def of_holidays(calendar: Calendar, year: int, language: Language) -> list[Particulars]:
    """The holidays of a year, by date and then by id; ValueError outside the span."""
    days = []
    times = Counter[str]()
    for holiday in holidays_in(calendar, year):
        name = holiday.name.en
        times[name] += 1  # a day of the moon, or one observed before the year ends, comes twice
        days.append(
            Particulars(
                f"{name}/{times[name]}",
                holiday.day,
                _holiday_title(holiday, language),
                _holiday_description(holiday, language),
                estimated=holiday.estimated,
            )
        )
    return sorted(days, key=_place)


def _place(found: Particulars) -> tuple[date, str]:
    return found.day, found.id


def _is_a_day(dated: Dated) -> bool:
    return dated.kind != "limit" and dated.standing not in _NO_DAY


def _titled(title: str, language: Language, *, estimated: bool) -> str:
    return ESTIMATED.said(language).format(title=title) if estimated else title


def _description(dated: Dated, told: Answer, pending: Iterable[str]) -> tuple[str, ...]:
    language = told.lang
    sources = (_source(citation, language) for citation in dated.citations)
    notices = told.notices if dated.id == _OPENING else ()
    return _parted(
        _task(dated.who, dated.rule.text, language) if dated.rule else (),
        (*dated.why, *([ESTIMATE.said(language)] if dated.standing == "projected" else [])),
        (*sources, *_if_missed(dated, language)),
        pending,
        (NOTICE.said(language).format(notice=notice.text) for notice in notices),
        (told.disclaimer,),
    )


@cache
def _task(who: str | None, rule: str, language: Language) -> tuple[str, str]:
    actor = ACTORS[Actor(who) if who else None].said(language)
    return WHO.said(language).format(who=actor), RULE.said(language).format(rule=rule)


def _if_missed(dated: Dated, language: Language) -> Iterator[str]:
    if dated.if_missed and dated.standing != "happened":
        yield IF_MISSED.said(language).format(remedy=dated.if_missed)


@cache
def _source(citation: Cited, language: Language) -> str:
    words = f"“{citation.words}”" if citation.words else ""
    parts = (citation.cite, words, SEEN[citation.seen].said(language), citation.url)
    return SOURCE.said(language).format(source=" ".join(filter(None, parts)))


def _pending(told: Answer, shown: Collection[str]) -> dict[str, list[str]]:
    """What has no date yet, by the event it waits for; by `filed` where that has none here."""
    waiting: dict[str, list[str]] = {}
    for dated in told.dates:
        if dated.standing == "pending":
            why = " ".join(dated.why)
            says = NO_DATE_YET.said(told.lang).format(title=dated.title, why=why)
            for fact in [fact for fact in dated.waits_for if fact in shown] or [_OPENING]:
                waiting.setdefault(fact, []).append(says)
    return waiting


def _holiday_title(holiday: Holiday, language: Language) -> str:
    name = holiday.name.said(language)
    observed = OBSERVED.said(language).format(name=name) if holiday.observed else name
    return _titled(observed, language, estimated=holiday.estimated)


def _holiday_description(holiday: Holiday, language: Language) -> tuple[str, ...]:
    source = SOURCE.said(language).format(source=holiday.statute)
    flag = (holiday.flag.said(language),) if holiday.flag else ()
    return _parted((source, *flag), (DISCLAIMER.said(language),))


def _parted(*groups: Iterable[str]) -> tuple[str, ...]:
    """The groups that say something, with an empty paragraph after each but the last."""
    parted = [text for group in map(tuple, groups) if group for text in (*group, "")]
    return tuple(parted[:-1])
