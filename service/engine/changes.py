"""Changes of a line: what happened, excuses, continuances, agreements that end a case."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise

from calendars.counting import Count, Unit
from calendars.day_sets import LAST_DAY, BeyondError
from calendars.readings import ComputedDates, Reading, ReadingId, apply_policy
from service.engine.case import Case, OpenSpan
from service.engine.faults import FactFault, GivenValue, HearingInContinuance, OutOfOrder
from service.engine.rules import set_date
from service.engine.timeline import AppliedExtension, Excuse, Line, Standing
from service.law.vocabulary import (
    Continuances,
    Deadline,
    Event,
    Extension,
    Kind,
    Settlement,
    SetTo,
    Spans,
)


def extended(below: Line, rule: SetTo, extension: Extension, days: tuple[date, ...]) -> Line:
    """Moved by an extension to each of `days` in turn."""
    before = (below.day, *days)
    return below._replace(
        standing=Standing.KNOWN,
        rule=rule,
        start=extension,
        computed=set_date(days[-1]),
        without=below.computed,
        moved=tuple(
            AppliedExtension(extension, to, was) for to, was in zip(days, before, strict=False)
        ),
        waits_for=(),
        unknown_winter=False,
        estimated=None,
    )


def lengthened(below: Line, extension: Extension, day: date, lengths: tuple[int, ...]) -> Line:
    """Moved by numbers of days, added one after the other to its `day`."""
    moved = []
    for days in lengths:
        was, day = day, day + timedelta(days)
        moved.append(AppliedExtension(extension, day, was))
    return below._replace(computed=set_date(day), without=below.computed, moved=tuple(moved))


def continued(below: Line, law: Continuances, case: Case) -> Line:
    """Moved by the days that orders, recesses and the record left out; BeyondError."""
    spans, hearing = _left_out(law, case), case.happened.get(law.hearing)
    if below.computed is None or not (spans or hearing):
        return below
    if any(span.last is None for span in spans):
        return _unsettled(below, law.orders)
    days = {day for span in spans for day in _days_after(span)}
    if days:
        first = min([span.first for span in spans] + list(case.dates.get(law.heard, ())))
        whole = max(days) - first
        return _postponed(below, below.computed, law, len(days), whole.days)
    if hearing and hearing > below.computed.day and not below.moved:
        return _unsettled(below, law.orders)
    return below


def continuance_faults(law: Continuances, case: Case) -> Iterator[FactFault]:
    """Orders and hearing days that cannot all be true."""
    heard = case.dates.get(law.heard, ())
    spans = case.spans.get(law.orders, ())
    for name, day in (
        *((law.orders.id, span.first) for span in spans),
        *((law.heard.id, day) for day in heard),
    ):
        if day < case.filed:
            yield OutOfOrder(name, day, case.name_of(case.process.filed), case.filed)
    closed = case.happened.get(law.record_closed)
    if closed and heard and closed < max(heard):
        yield OutOfOrder(law.record_closed.id, closed, law.heard.id, max(heard))
    for day in heard:
        for span in spans:
            if span.last and span.first < day < span.last:
                yield HearingInContinuance(law.heard.id, day, span.first, span.last)


def continued_by(law: Continuances, case: Case) -> tuple[str, tuple[GivenValue, ...]]:
    """The first parameter that left days out of a count, and its values."""
    if spans := case.spans.get(law.orders):
        return law.orders.id, spans
    if heard := case.dates.get(law.heard):
        return law.heard.id, heard
    return law.record_closed.id, (case.happened[law.record_closed],)


def _left_out(law: Continuances, case: Case) -> list[OpenSpan]:
    """The spans whose days after the first through the last do not count."""
    heard = sorted(case.dates.get(law.heard, ()))
    recesses = [OpenSpan(day, following) for day, following in pairwise(heard)]
    closed = case.happened.get(law.record_closed)
    hearing = heard[-1] if heard else case.happened.get(law.hearing)
    record = [OpenSpan(hearing, closed)] if hearing and closed else []
    return [
        *case.spans.get(law.orders, ()),
        *(span for span in recesses if span.last and (span.last - span.first).days > 1),
        *record,
    ]


def happened(line: Line, day: date) -> Line:
    """Done on its actual day."""
    return line._replace(
        standing=Standing.HAPPENED,
        given=day,
        waits_for=(),
        assumes=(),
        if_on_time=None,
        not_before=None,
        due_may_move=False,
    )


def excuse_of(deadline: Deadline, case: Case) -> Excuse | None:
    """The first fact or circumstance that makes a deadline unnecessary."""
    for excuse in deadline.excused_by:
        if isinstance(excuse, Event):
            if excuse in case.happened:
                return excuse, case.happened[excuse]
        elif excuse in case.stands:
            circumstances = case.process.circumstances
            return next(each for each in circumstances if excuse in each.choices), excuse
    return None


def excused(line: Line, excuse: Excuse) -> Line:
    """Unnecessary since the day of another fact, or in such a case."""
    return line._replace(
        standing=Standing.EXCUSED,
        excused=excuse,
        waits_for=(),
        assumes=(),
        if_on_time=None,
        not_before=None,
    )


def settle(lines: Mapping[Event, Line], case: Case) -> Iterable[Line]:
    """The lines; those left after an agreement that ended the case are excused by it."""
    for settlement in case.process.settlements:
        day = case.happened.get(settlement.event)
        if day and _ends_the_case(settlement, lines, case):
            return [_ended(line, settlement, day) for line in lines.values()]
    return lines.values()


def _ends_the_case(settlement: Settlement, lines: Mapping[Event, Line], case: Case) -> bool:
    if settlement.whole is None:
        return True
    if settlement.whole not in case.stands or case.as_of is None:
        return False
    if settlement.canceled is None:
        return True
    cancel = lines[settlement.canceled]
    return cancel.due is not None and not cancel.given and case.as_of > cancel.due.latest.date


def _ended(line: Line, settlement: Settlement, day: date) -> Line:
    """Excused by an agreement, unless it was done, due before it, or is about the agreement."""
    is_limit = line.deadline is None or line.deadline.kind is Kind.LIMIT or line.deadline.given
    before = line.day is not None and line.day <= day
    keeps = is_limit or before or line.given or line.excused or line.event is settlement.canceled
    return line if keeps else excused(line, (settlement.event, day))


def _unsettled(line: Line, orders: Spans) -> Line:
    """Due as counted so far, and pending on an order."""
    return line._replace(
        standing=Standing.PENDING, waits_for=(orders,), assumes=(), due_may_move=True
    )


def _postponed(
    below: Line, computed: ComputedDates, law: Continuances, days: int, whole: int
) -> Line:
    day, last = (computed.statutory_day + timedelta(number) for number in (days, whole))
    if max(day, last) > LAST_DAY:
        raise BeyondError(LAST_DAY)
    words, span = (Count(each, 0, Unit.CALENDAR, each) for each in (day, last))
    others = [
        _later_by(days, reading)
        for reading in computed.readings[1:]
        if reading.id is not ReadingId.NEXT_OPEN_DAY
    ]
    moved = AppliedExtension(law, day, computed.day)
    return below._replace(
        computed=apply_policy(words, computed.policy, Reading(ReadingId.WHOLE_SPAN, span), *others),
        without=computed,
        moved=(*below.moved, moved),
    )


def _later_by(days: int, reading: Reading) -> Reading:
    day = reading.counted.day + timedelta(days)
    return Reading(reading.id, Count(day, 0, Unit.CALENDAR, day))


def _days_after(span: OpenSpan) -> Iterator[date]:
    """The days after the first through the last."""
    last = span.last or span.first
    return (span.first + timedelta(number) for number in range(1, (last - span.first).days + 1))
