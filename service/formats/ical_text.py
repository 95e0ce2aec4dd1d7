"""Texts of calendar events: SUMMARY, and DESCRIPTION in paragraphs."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import TypeAlias

from calendars.california import Calendar, Holiday, holidays_in
from calendars.translation import Language, Text
from service.answers.models import CitationOut, DateLine, TimelineAnswer
from service.formats.ical_as_of import LineText, LinkedText, Marks
from service.formats.ical_property import groups, paragraphs
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

    Its `text` is escaped and folded, and begins with the `first` paragraph; what is `late` comes
    before it. `rule` is whether a rule gives its date.
    """

    id: str
    day: date
    last: date
    title: str
    first: str
    text: bytes
    estimated: bool
    rule: bool = False
    late: tuple[LinkedText, ...] = ()


def of_timeline(
    answer: TimelineAnswer, lines: Sequence[LineText], opening: str, marks: Marks
) -> list[EventText]:
    """The events of an answer and its `lines`, by date and then by id; `marks` say what is late.

    A pending date has no event: its text is in the event that it waits for, else in `opening`,
    which also has the notices.
    """
    days = [(line, line.day) for line in lines if line.day and _is_event(line)]
    more = _more(answer, lines, {line.id for line, _ in days}, opening)
    events = (
        _event(line, (day, _last(line, day, answer)), more.get(line.id, ()), marks, answer.lang)
        for line, day in days
    )
    return sorted(events, key=_sort_key)


def of_line(line: DateLine, language: Language) -> LineText:
    """The texts of a date."""
    task = tuple(_task(line, language))
    reasons = (*line.why, *_estimate(line, language), *_done(line, language))
    sources = tuple(_source(cited, language) for cited in line.citations)
    without_remedy = groups(map(paragraphs, (task, reasons, sources)))
    whole = groups(map(paragraphs, (task, reasons, (*sources, *_remedy(line, language)))))
    return LineText(
        line.id,
        line.date,
        line.title,
        line.kind,
        line.standing,
        tuple(line.waits_for),
        next(iter((*task, *reasons, *sources)), ""),
        without_remedy,
        whole.removeprefix(without_remedy),
        " ".join(line.why) if line.standing == "pending" else "",
        line.rule is not None,
        line.due.late_after if line.due else None,
        line.due.readings[-1].text if line.due else "",
        line.if_missed or "",
    )


def _last(line: LineText, day: date, answer: TimelineAnswer) -> date:
    """The last day of a span, else the day."""
    span, *_ = fact if isinstance(fact := answer.facts.get(line.id), list) else [""]
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
                *_holiday_description(holiday, language),
                estimated=holiday.estimated,
            )
        )
    return sorted(days, key=_sort_key)


def _sort_key(event: EventText) -> tuple[date, str]:
    return event.day, event.id


def _is_event(line: LineText) -> bool:
    return line.kind != "limit" and line.standing not in _NO_EVENT


def _event(
    line: LineText, span: tuple[date, date], more: Groups, marks: Marks, language: Language
) -> EventText:
    disclaimer = DISCLAIMER.in_(language)
    text = groups(
        (
            line.text if marks.is_overdue(line) else line.text + line.remedy,
            *map(paragraphs, more),
            paragraphs([disclaimer]),
        )
    )
    first = line.first or next(chain.from_iterable(more), disclaimer)
    title, estimated = marks.title(line, language), line.standing == "projected"
    late = tuple(marks.paragraphs(line, language))
    return EventText(line.id, *span, title, first, text, estimated, line.rule, late)


def _remedy(line: DateLine, language: Language) -> Iterator[str]:
    if text := remedy(line, language):
        yield text


def _estimate(line: DateLine, language: Language) -> Iterator[str]:
    """The events that an estimate rests on."""
    if line.assumes:
        assumed = _AND.in_(language).join(each.text for each in line.assumes)
        yield ESTIMATE.in_(language).format(assumed=assumed)


def _done(line: DateLine, language: Language) -> Iterator[str]:
    """By how much it was done early or late."""
    if line.standing != "happened" or line.outcome is None or line.due is None:
        return
    early = (line.due.readings[0].date - line.date).days if line.date else 0
    if early > 0:
        yield DAYS_EARLY.in_(language).format(days=in_days(early, language))
    else:
        yield line.outcome.text


def _more(
    answer: TimelineAnswer, lines: Sequence[LineText], events: Collection[str], opening: str
) -> dict[str, Groups]:
    pending = _pending_texts(lines, answer.lang, events, opening)
    notices = tuple(NOTICE.in_(answer.lang).format(notice=notice.text) for notice in answer.notices)
    groups: dict[str, Groups] = {id_: (tuple(texts),) for id_, texts in pending.items()}
    groups[opening] = (*groups.get(opening, ()), notices)
    return groups


def _task(line: DateLine, language: Language) -> Iterator[str]:
    if line.rule:
        yield WHO.in_(language).format(who=ACTORS[line.who].in_(language))
        yield rule(line, language)


def _source(cited: CitationOut, language: Language) -> str:
    return SOURCE.in_(language).format(source=f"{source(cited, language)} {cited.url}")


def _pending_texts(
    lines: Sequence[LineText], language: Language, events: Collection[str], opening: str
) -> dict[str, list[str]]:
    waiting: dict[str, list[str]] = {}
    for line in lines:
        if line.standing == "pending":
            text = NO_DATE_YET.in_(language).format(title=line.title, why=line.reasons)
            for id_ in [id_ for id_ in line.waits_for if id_ in events] or [opening]:
                waiting.setdefault(id_, []).append(text)
    return waiting


def _holiday_title(holiday: Holiday, language: Language) -> str:
    title = holiday.title.in_(language)
    return ESTIMATED_HOLIDAY.in_(language).format(title=title) if holiday.estimated else title


def _holiday_description(holiday: Holiday, language: Language) -> tuple[str, bytes]:
    """The first paragraph, and all of them."""
    statute = SOURCE.in_(language).format(source=holiday.statute)
    flag = (holiday.flag.in_(language),) if holiday.flag else ()
    disclaimer = paragraphs([DISCLAIMER.in_(language)])
    return statute, groups([paragraphs([statute, *flag]), disclaimer])
