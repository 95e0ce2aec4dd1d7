"""A timeline in words, in one language."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import assert_never

from babel.dates import format_date

from calendars.counting import WORKING, Count, Landing, Policy, Unit
from calendars.days import WEEKEND, Skip
from calendars.school import TOLLING
from calendars.text import Language, Text
from service import phrases
from service.entry import SCHOOL_YEAR, Entry, Standing
from service.terms import (
    Before,
    Event,
    Extension,
    LateReferral,
    On,
    Past,
    Rule,
    SameDay,
    Undated,
    Within,
)

_ONE_DAY = timedelta(1)
_LOCALES: dict[Language, str] = {"en": "en_US", "es": "es_419"}


@lru_cache(maxsize=32_768)
def in_words(day: date, language: Language) -> str:
    """A day with its weekday: "Monday, March 16, 2026", "lunes 16 de marzo de 2026"."""
    return format_date(day, phrases.DATES.said(language), locale=_LOCALES[language])


def title(entry: Entry, language: Language) -> str:
    """What the line is about, said of the past once it has happened."""
    done = entry.event.done if entry.standing is Standing.HAPPENED else None
    return (done or entry.event.title).said(language)


def amount(number: int, unit: Unit, language: Language) -> str:
    """A number with its unit: "60 calendar days", "1 año"."""
    one, many = phrases.UNITS[unit]
    return f"{number} {(one if number == 1 else many).said(language)}"


@cache
def rule_words(rule: Rule, start: Event | Extension | None, language: Language) -> str:
    """A rule as the law says it, from the event it starts from here."""
    if rule.words:
        return rule.words.said(language)
    when = start.when.said(language) if start else ""
    match rule:
        case Within():
            count = amount(rule.count, rule.unit, language)
            tolled = phrases.TOLLED.said(language) if rule.tolled else ""
            return phrases.AFTER.said(language).format(count=count, when=when) + tolled
        case Past():
            count = amount(rule.count, rule.unit, language)
            return phrases.PAST.said(language).format(count=count, when=when)
        case Before():
            count = amount(rule.count, rule.unit, language)
            return phrases.BEFORE.said(language).format(count=count, when=when)
        case LateReferral():
            count = amount(rule.count, Unit.CALENDAR, language)
            return phrases.AFTER.said(language).format(count=count, when=when)
        case SameDay():
            return phrases.SAME_DAY.said(language).format(when=when)
        case On():
            return phrases.ON.said(language).format(when=when)
        case Undated():
            return ""
        case _:
            assert_never(rule)


def why(entry: Entry, language: Language) -> list[str]:
    """Why that date: what happened, the count, how it rolled, what moved it, what it waits for."""
    return [
        *_happened(entry, language),
        *reasons(entry.without if entry.moved else entry.landing, entry.rule, language),
        *_moved(entry, language),
        *_open(entry, language),
    ]


def reasons(landing: Landing | None, rule: Rule | None, language: Language) -> Iterator[str]:
    """How a count got to its three dates."""
    if landing is None:
        return
    past = isinstance(rule, Past)
    yield from _counted(landing.statutory, language, past=past)
    if landing.policy is not Policy.BUSINESS:
        yield from _not_a_working_day(landing, language)
    yield from _rolled(landing, language)


def waited_for(fact: Event, language: Language) -> str:
    """What a pending date waits for, with the name a question gives it."""
    if fact is SCHOOL_YEAR:
        return phrases.SCHOOL_YEARS.said(language)
    return phrases.FACT.said(language).format(when=fact.when.said(language), id=fact.id)


def _happened(entry: Entry, language: Language) -> Iterator[str]:
    if entry.given:
        yield _said(phrases.HAPPENED, language, day=entry.given)
        if entry.landing:
            yield _said(phrases.THE_RULE_SET, language, day=entry.landing.day)


def _counted(count: Count, language: Language, *, past: bool) -> Iterator[str]:
    if not count.number:
        yield _said(phrases.THAT_DAY, language, day=count.day)
        return
    yield _said(phrases.DAY_ZERO, language, day=count.start)
    if skipped := count.skipped:
        skips = "; ".join(_skip(skip, language) for skip in skipped)
        yield _said(phrases.NOT_COUNTED, language, skips=skips)
    number = abs(count.number)
    if count.unit is Unit.YEAR:
        yield _said(phrases.SAME_DATE, language, day=count.day)
    elif count.unit is Unit.HOUR:
        yield _said(phrases.HOURS_BEFORE, language, number=number, day=count.day)
    elif count.number < 0:
        yield _said(phrases.COUNTED_BACK, language, number=number, day=count.day)
    elif past:
        yield _said(phrases.COUNTED, language, number=number - 1, day=count.day - _ONE_DAY)
        yield _said(phrases.NEXT_DAY, language, day=count.day)
    else:
        yield _said(phrases.COUNTED, language, number=number, day=count.day)


def _not_a_working_day(landing: Landing, language: Language) -> Iterator[str]:
    day = landing.statutory_day
    if not WORKING.counts(day):
        (skip,) = WORKING.skipped(day, day)
        reason = (phrases.WEEKEND if skip.reason is WEEKEND else skip.reason).said(language)
        # "Jr." brings its own full stop.
        reason = reason.removesuffix(".")
        yield _said(phrases.NO_WORKING_DAY, language, day=day, reason=reason)
        if landing.policy is Policy.FIXED:
            yield phrases.STANDS.said(language)


def _rolled(landing: Landing, language: Language) -> Iterator[str]:
    safe, late, back = landing.safe, landing.late, landing.back
    if safe and landing.policy is Policy.COURT:
        yield _said(
            phrases.SAFE_START, language, start=safe.start, number=safe.number, day=safe.day
        )
    elif safe:
        yield _said(phrases.BROAD, language, day=safe.day)
    if late and landing.policy is Policy.BUSINESS:
        yield _said(phrases.BROAD, language, day=late.day)
    elif late:
        yield _said(phrases.WEEKEND_BEFORE, language, day=late.day)
    if back and landing.policy is Policy.BACKWARD:
        yield _said(phrases.NEVER_FORWARD, language, day=back.day)
    elif back or safe:
        yield _said(phrases.BE_SAFE, language, day=landing.day)
    elif landing.policy in {Policy.FILING, Policy.COURT}:
        yield phrases.BEFORE_FIVE.said(language)
    if landing.latest_day:
        yield _said(phrases.ARGUABLE, language, day=landing.latest_day, cite=_argued(landing))


def _argued(landing: Landing) -> str:
    """The law that the latest day is argued from."""
    if landing.policy is Policy.COURT:
        return phrases.COURT_ROLLING
    if landing.policy is Policy.BUSINESS:
        return phrases.STATE_HOLIDAYS
    return phrases.ROLLING if landing.forward else TOLLING


def _moved(entry: Entry, language: Language) -> Iterator[str]:
    for moved in entry.moved:
        extension = moved.extension.title.said(language)
        if moved.was:
            yield _said(phrases.MOVED, language, extension=extension, was=moved.was, to=moved.to)
        else:
            yield _said(phrases.SET, language, extension=extension, to=moved.to)


def _open(entry: Entry, language: Language) -> Iterator[str]:
    if entry.excused:
        event, day = entry.excused
        yield _said(phrases.EXCUSED, language, reason=event.title.said(language), day=day)
    if entry.waits_for:
        facts = "; ".join(waited_for(fact, language) for fact in entry.waits_for)
        yield _said(phrases.WAITS, language, facts=facts)


def _skip(skip: Skip, language: Language) -> str:
    text = phrases.ONE_DAY if skip.days == 1 else phrases.SOME_DAYS
    return _said(
        text,
        language,
        reason=skip.reason.said(language),
        first=skip.first,
        last=skip.last,
        days=skip.days,
    )


def _said(text: Text, language: Language, **blanks: str | int | date) -> str:
    """A sentence with its blanks filled, days as words."""
    for name, blank in blanks.items():
        if isinstance(blank, date):
            blanks[name] = in_words(blank, language)
    return text.said(language).format_map(blanks)
