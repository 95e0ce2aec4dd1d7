"""Texts of calendar events: SUMMARY, and DESCRIPTION in paragraphs."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from calendars.california import Calendar, Holiday, holidays_in
from calendars.translation import Language, Text
from service.answers.models import CitationOut, DateLine, TimelineAnswer
from service.formats.ical_as_of import LinkedText, Marks
from service.formats.text import remedy, rule, source
from service.language.messages import ACTORS, DISCLAIMER
from service.language.outcomes import in_days

WHO = Text(en="Who must act: {who}", es="Quién debe actuar: {who}")
SOURCE = Text(en="Source: {source}", es="Fuente: {source}")
ESTIMATE = Text(
    en="This date is estimated: it holds {assumed}. It moves when the real date is entered.",
    es="Esta fecha es estimada: vale {assumed}. Cambia cuando se escribe la fecha real.",
)
_AND = Text(en=" and ", es=" y ")
DAYS_EARLY = Text(en="Done {days} early.", es="Hecho {days} antes.")
ESTIMATED_HOLIDAY = Text(en="Estimated: {title}", es="Fecha estimada: {title}")
NO_DATE_YET = Text(en="No date yet: {title}. {why}", es="Aún sin fecha: {title}. {why}")
NOTICE = Text(en="Please note: {notice}", es="Tenga en cuenta: {notice}")

_NO_EVENT = frozenset({"pending", "excused", "undated"})

# Groups of paragraphs.
Groups: TypeAlias = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class EventText:
    """Text of an event of whole days; `id` is unique in its feed.

    An empty paragraph ends a group; what is `late` comes first. `rule` is whether a rule gives its
    date.
    """

    id: str
    day: date
    last: date
    title: str
    paragraphs: tuple[str, ...]
    estimated: bool
    rule: bool = False
    late: tuple[LinkedText, ...] = ()


def of_timeline(answer: TimelineAnswer, opening: str, marks: Marks) -> list[EventText]:
    """The events of an answer, by date and then by id; `marks` say what is late.

    A pending date has no event: its text is in the event that it waits for, else in `opening`,
    which also has the notices.
    """
    days = [(dated, dated.date) for dated in answer.dates if dated.date and _is_event(dated)]
    more = _more(answer, {dated.id for dated, _ in days}, opening)
    events = (
        _event(dated, (day, _last(dated, day, answer)), more.get(dated.id, ()), marks, answer.lang)
        for dated, day in days
    )
    return sorted(events, key=_sort_key)


def _last(dated: DateLine, day: date, answer: TimelineAnswer) -> date:
    """The last day of a span, else the day."""
    span, *_ = fact if isinstance(fact := answer.facts.get(dated.id), list) else [""]
    last = str(span).partition("/")[2]
    return date.fromisoformat(last) if last else day


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
                holiday.day,
                _holiday_title(holiday, language),
                _holiday_description(holiday, language),
                estimated=holiday.estimated,
            )
        )
    return sorted(days, key=_sort_key)


def _sort_key(event: EventText) -> tuple[date, str]:
    return event.day, event.id


def _is_event(dated: DateLine) -> bool:
    return dated.kind != "limit" and dated.standing not in _NO_EVENT


def _event(
    dated: DateLine, span: tuple[date, date], more: Groups, marks: Marks, language: Language
) -> EventText:
    then = "" if marks.is_overdue(dated) else remedy(dated, language)
    paragraphs = _with_separators(
        _task(dated, language),
        (*dated.why, *_estimate(dated, language), *_done(dated, language)),
        (*(_source(cited, language) for cited in dated.citations), *([then] if then else [])),
        *more,
        (DISCLAIMER.in_(language),),
    )
    title, estimated = marks.title(dated, language), dated.standing == "projected"
    return EventText(
        dated.id,
        *span,
        title,
        paragraphs,
        estimated,
        rule=dated.rule is not None,
        late=tuple(marks.paragraphs(dated, language)),
    )


def _estimate(dated: DateLine, language: Language) -> Iterator[str]:
    """The events that an estimate rests on."""
    if dated.assumes:
        assumed = _AND.in_(language).join(each.text for each in dated.assumes)
        yield ESTIMATE.in_(language).format(assumed=assumed)


def _done(dated: DateLine, language: Language) -> Iterator[str]:
    """By how much it was done early or late."""
    if dated.standing != "happened" or dated.outcome is None or dated.due is None:
        return
    early = (dated.due.readings[0].date - dated.date).days if dated.date else 0
    if early > 0:
        yield DAYS_EARLY.in_(language).format(days=in_days(early, language))
    else:
        yield dated.outcome.text


def _more(answer: TimelineAnswer, events: Collection[str], opening: str) -> dict[str, Groups]:
    pending = _pending_texts(answer, events, opening)
    notices = tuple(NOTICE.in_(answer.lang).format(notice=notice.text) for notice in answer.notices)
    groups: dict[str, Groups] = {id_: (tuple(texts),) for id_, texts in pending.items()}
    groups[opening] = (*groups.get(opening, ()), notices)
    return groups


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


def _holiday_title(holiday: Holiday, language: Language) -> str:
    title = holiday.title.in_(language)
    return ESTIMATED_HOLIDAY.in_(language).format(title=title) if holiday.estimated else title


def _holiday_description(holiday: Holiday, language: Language) -> tuple[str, ...]:
    statute = SOURCE.in_(language).format(source=holiday.statute)
    flag = (holiday.flag.in_(language),) if holiday.flag else ()
    return _with_separators((statute, *flag), (DISCLAIMER.in_(language),))


def _with_separators(*groups: Iterable[str]) -> tuple[str, ...]:
    paragraphs = [text for group in map(tuple, groups) if group for text in (*group, "")]
    return tuple(paragraphs[:-1])
