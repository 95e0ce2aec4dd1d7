"""A timeline in words, in one language."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import assert_never

from calendars.counting import OPEN, WORKING, Count, Policy, Unit
from calendars.day_sets import WEEKEND, Days, ExcludedDays
from calendars.readings import ComputedDates, ReadingId
from calendars.school import TOLLING
from calendars.translation import Language, Text
from service.engine.timeline import SCHOOL_BREAK, SCHOOL_YEAR, Excuse, Line, Standing
from service.language import explain_templates as templates
from service.language.dates import in_words
from service.language.rule_words import amount
from service.law.vocabulary import (
    After,
    Choice,
    Event,
    Rule,
    Spans,
)

_ONE_DAY = timedelta(1)
_TO_AN_OFFICE = (Policy.FILING, Policy.LOOK_BACK, Policy.COURT)
_BY_OPEN_DAYS = (Policy.FILING, Policy.DISTRICT, Policy.AGENCY)


def title(line: Line, language: Language) -> str:
    """The title of a line, in the past once it has happened."""
    done = line.event.done if line.standing is Standing.HAPPENED else None
    return (done or line.event.title).in_(language)


def assumption(event: Event, day: date, language: Language) -> str:
    """The event that a date rests on: "if CDE issues its decision on Monday, March 16, 2026"."""
    when, day_words = event.when.in_(language), in_words(day, language)
    return templates.ASSUMED.in_(language).format(when=when, day=day_words)


def why(line: Line, language: Language, *, names: bool = True) -> tuple[str, ...]:
    """Reasons of a date: the event, the count, its policy, its extensions, the facts it waits for.

    With `names`, the parameter that would settle it stands beside each fact it waits for.
    """
    if line.estimated is line.event and line.computed:
        return tuple(_sent(line.computed, language))
    says: list[str] = []
    if line.given:
        says += _happened(line, line.given, language)
    if computed := line.without if line.moved else line.computed:
        says += reasons(computed, line.rule, language)
    if line.moved:
        says += _moved(line, language)
        says += _whole_span(line.computed, language)
    if line.excused:
        says.append(_excused(line.excused, language))
    says += _known_so_far(line, language)
    if line.waits_for:
        facts = "; ".join(_waited_for(fact, language, names=names) for fact in line.waits_for)
        says.append(_sentence(templates.WAITS, language, facts=facts))
    if SCHOOL_BREAK in line.settled_by:
        name = f" ({SCHOOL_BREAK.id})" if names else ""
        says.append(_sentence(templates.MAY_BE_LATER, language, name=name))
    return tuple(says)


def _sent(computed: ComputedDates, language: Language) -> Iterator[str]:
    yield _sentence(templates.SENT, language, day=in_words(computed.day, language))
    if latest := computed.latest_day:
        yield _sentence(templates.AFTER_HOURS, language, day=in_words(latest, language))


def _known_so_far(line: Line, language: Language) -> Iterator[str]:
    if line.days_used is not None:
        left = max(10 - line.days_used, 0)
        text = templates.DAYS_USED if line.waits_for else templates.DAY_REACHED
        yield _sentence(text, language, used=line.days_used, left=left)
    if line.elapsed is not None:
        yield _sentence(templates.ELAPSED, language, count=line.elapsed)
    if line.beyond:
        yield templates.BEYOND.in_(language)


def _excused(excuse: Excuse, language: Language) -> str:
    what, how = excuse
    reason = what.title.in_(language)
    if isinstance(how, Choice):
        choice = how.title.in_(language)
        return _sentence(templates.EXCUSED_BY_CASE, language, reason=reason, choice=choice)
    return _sentence(templates.EXCUSED, language, reason=reason, day=in_words(how, language))


def reasons(computed: ComputedDates, rule: Rule | None, language: Language) -> list[str]:
    """The steps of a count to its three dates."""
    says = _counted(computed.words, language, past=isinstance(rule, After))
    says += _not_a_working_day(computed, language)
    says += _rolled(computed, language)
    return says


def between(count: Count, language: Language) -> Iterator[str]:
    """The steps of a count between two dates."""
    yield _sentence(templates.DAY_ZERO, language, day=in_words(count.start, language))
    if skipped := count.skipped:
        spans = "; ".join(_excluded_days(excluded, language) for excluded in skipped)
        yield _sentence(templates.NOT_COUNTED, language, spans=spans)
    number = amount(abs(count.number), count.unit, language)
    text = templates.COUNTED_BACK_TO if count.number < 0 else templates.COUNTED_THROUGH
    yield _sentence(text, language, day=in_words(count.day, language), count=number)


def _waited_for(fact: Event | Spans, language: Language, *, names: bool) -> str:
    if fact is SCHOOL_YEAR:
        words = templates.SCHOOL_YEARS.in_(language)
    else:
        words = _sentence(templates.FACT, language, when=fact.when.in_(language))
    return _sentence(templates.NAMED, language, fact=words, name=fact.id) if names else words


def _happened(line: Line, given: date, language: Language) -> Iterator[str]:
    yield _sentence(templates.HAPPENED, language, day=in_words(given, language))
    if line.computed:
        day = in_words(line.computed.day, language)
        yield _sentence(templates.THE_RULE_SET, language, day=day)


def _counted(count: Count, language: Language, *, past: bool) -> list[str]:
    day = in_words(count.day, language)
    if not count.number and count.unit is Unit.SCHOOL:
        return [_sentence(templates.FIRST_SCHOOL_DAY, language, day=day)]
    if not count.number:
        return [_sentence(templates.THAT_DAY, language, day=day)]
    first = templates.DAY_ONE if count.included else templates.DAY_ZERO
    says = [_sentence(first, language, day=in_words(count.start, language))]
    if skipped := count.skipped:
        spans = "; ".join(_excluded_days(excluded, language) for excluded in skipped)
        says.append(_sentence(templates.NOT_COUNTED, language, spans=spans))
    number = abs(count.number)
    if count.unit in (Unit.MONTH, Unit.YEAR):
        text = templates.BEFORE if count.number < 0 else templates.LATER
        same = amount(number, count.unit, language)
        says.append(_sentence(text, language, count=same, day=day))
    elif count.unit is Unit.HOUR:
        says.append(_sentence(templates.HOURS_BEFORE, language, number=number, day=day))
    elif count.number < 0:
        says.append(_sentence(templates.COUNTED_BACK, language, number=number, day=day))
    elif past:
        last = in_words(count.day - _ONE_DAY, language)
        says.append(_sentence(templates.COUNTED, language, number=number - 1, day=last))
        says.append(_sentence(templates.NEXT_DAY, language, day=day))
    else:
        says.append(_sentence(templates.COUNTED, language, number=number, day=day))
    return says


def _not_a_working_day(computed: ComputedDates, language: Language) -> Iterator[str]:
    day, days = computed.statutory_day, OPEN if computed.policy in _BY_OPEN_DAYS else WORKING
    if computed.policy is Policy.BUSINESS or days.counts(day):
        return
    yield _no_working_day(day, days, language)
    # It moves over these too: each holiday by its name.
    forward = (each.move for each in computed.readings if each.counted is computed.words)
    for move in filter(None, (computed.back, *forward)):
        for excluded in move.skipped if move.start == day else ():
            if excluded.reason is not WEEKEND and excluded.first != day:
                yield _no_working_day(excluded.first, move.days, language)
    if computed.policy is Policy.FIXED:
        yield templates.STANDS.in_(language)


def _no_working_day(day: date, days: Days, language: Language) -> str:
    (excluded,) = days.skipped(day, day)
    reason = (templates.WEEKEND if excluded.reason is WEEKEND else excluded.reason).in_(language)
    # "Jr." brings its own full stop.
    reason = reason.removesuffix(".")
    closed = templates.LEGAL_HOLIDAY if WORKING.counts(day) else templates.NO_WORKING_DAY
    return _sentence(closed, language, day=in_words(day, language), reason=reason)


def _rolled(computed: ComputedDates, language: Language) -> list[str]:
    says = [*_read_otherwise(computed, language)]
    earlier = computed.day < computed.statutory_day
    if computed.back and computed.policy is Policy.BACKWARD:
        day = in_words(computed.back.day, language)
        says.append(_sentence(templates.NEVER_FORWARD, language, day=day))
    elif earlier:
        says.append(_sentence(templates.BE_SAFE, language, day=in_words(computed.day, language)))
    elif computed.policy in _TO_AN_OFFICE:
        says.append(templates.BEFORE_FIVE.in_(language))
    # A period that ends by itself leaves nothing to wait for.
    if (latest := computed.latest_day) and computed.policy is not Policy.FIXED:
        day, cite = in_words(latest, language), _argued(computed)
        says.append(_sentence(templates.ARGUABLE, language, day=day, cite=cite))
    if computed.policy in _BY_OPEN_DAYS and computed.latest.move:
        says.append(templates.OFFICE_CLOSED.in_(language))
    return says


def _read_otherwise(computed: ComputedDates, language: Language) -> Iterator[str]:
    """The other readings of the rule, and where they end."""
    for reading in computed.readings:
        counted, day = reading.counted, in_words(reading.counted.day, language)
        match reading.id:
            case ReadingId.WORDS | ReadingId.NEXT_OPEN_DAY | ReadingId.WHOLE_SPAN:
                continue
            case ReadingId.OTHER_HOLIDAYS:
                yield _sentence(templates.BROAD, language, day=day)
            case ReadingId.WEEKEND_BEFORE_VACATION:
                yield _sentence(templates.WEEKEND_BEFORE, language, day=day)
            case ReadingId.VACATION_WITH_CLOSED_DAYS:
                yield _sentence(templates.WITH_CLOSED_DAYS, language, day=day)
            case ReadingId.VACATION_WITH_CLOSED_DAYS_AND_WEEKEND:
                yield _sentence(templates.WITH_CLOSED_DAYS_AND_WEEKEND, language, day=day)
            case ReadingId.FROM_DECISION:
                start, number = in_words(counted.start, language), counted.number
                yield _sentence(templates.SAFE_START, language, start=start, number=number, day=day)
            case (
                ReadingId.CORRECTED_DECISION
                | ReadingId.FROM_FILING
                | ReadingId.FROM_RECEIPT
                | ReadingId.FROM_AMENDMENT
                | ReadingId.FROM_COMPLETE
                | ReadingId.NEXT_WORKING_DAY
                | ReadingId.STARTS_DAY_AFTER
                | ReadingId.OAH_NOT_TOLD
                | ReadingId.CLOCKS_WAITED
                | ReadingId.FEBRUARY_29
                | ReadingId.SUMMER_HOLIDAYS_OUT
                | ReadingId.BOARD_RECESS
                | ReadingId.FINISHES_THIS_YEAR
                | ReadingId.MARCH_1
                | ReadingId.FROM_NEXT_DAY
                | ReadingId.FROM_CONSENT
            ):
                last = in_words(reading.date, language)
                yield _sentence(templates.OTHER_STARTS[reading.id], language, day=last)
            case _:
                assert_never(reading.id)


def _argued(computed: ComputedDates) -> str:
    """The law that the latest day is argued from."""
    latest = computed.latest
    if computed.policy is Policy.BUSINESS:
        return templates.STATE_HOLIDAYS
    rolling = templates.COURT_ROLLING if computed.policy is Policy.COURT else templates.ROLLING
    argued = templates.ARGUED_FROM.get(latest.id, "" if latest.move else TOLLING)
    return "; ".join(filter(None, [argued, rolling if latest.move else ""]))


def _whole_span(computed: ComputedDates | None, language: Language) -> Iterator[str]:
    for reading in computed.readings if computed else ():
        if reading.id is ReadingId.WHOLE_SPAN:
            day = in_words(reading.counted.day, language)
            yield _sentence(templates.WHOLE_SPAN, language, day=day)


def _moved(line: Line, language: Language) -> Iterator[str]:
    for moved in line.moved:
        extension, to = moved.extension.title.in_(language), in_words(moved.to, language)
        if moved.was:
            was = in_words(moved.was, language)
            yield _sentence(templates.MOVED, language, extension=extension, was=was, to=to)
        else:
            yield _sentence(templates.SET, language, extension=extension, to=to)


def _excluded_days(excluded: ExcludedDays, language: Language) -> str:
    return _sentence(
        templates.ONE_DAY if excluded.days == 1 else templates.SOME_DAYS,
        language,
        reason=excluded.reason.in_(language),
        first=in_words(excluded.first, language),
        last=in_words(excluded.last, language),
        days=excluded.days,
    )


def _sentence(text: Text, language: Language, **blanks: str | int) -> str:
    """A sentence with its blanks filled."""
    return text.in_(language).format_map(blanks)
