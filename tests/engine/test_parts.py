"""That each part of a case, worked out by itself, comes to what the case as a whole comes to."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain, combinations, product

import pytest
from hypothesis import given

from calendars.school import School, Span
from service.engine.applicable import Part, applicable
from service.engine.case import Case, Fault, FaultsError
from service.engine.compute import compute
from service.engine.timeline import Line
from service.law import PROCESSES
from service.law.vocabulary import Choice, Circumstance, Process
from service.request.parameters import parameters_of
from service.request.question import read
from tests.questions import QUESTIONS, Asked

# A referral so late in a school year belongs to the next.
FILED = date(2026, 5, 20)
SCHOOL = School(
    (Span(date(2025, 8, 13), date(2026, 6, 12)), Span(date(2026, 8, 12), date(2027, 6, 11)))
)


def in_parts(facts: Case) -> tuple[Line, ...] | tuple[Fault, ...]:
    """What is told of a case, or what is wrong with it."""
    try:
        return compute(facts).entries
    except FaultsError as error:
        return error.faults


def as_a_whole(facts: Case) -> tuple[Line, ...] | tuple[Fault, ...]:
    """The same, of a case that is one part, which rests on all that can be given."""
    law = applicable(facts)
    extensions = tuple(dict.fromkeys((*facts.extended_to, *facts.extended_by)))
    whole = Part(facts.process, law.ruled, law.events, tuple(facts.days), extensions, school=True)
    try:
        return compute(facts, law._replace(parts=(whole,))).entries
    except FaultsError as error:
        return error.faults


def alike(facts: Case) -> bool:
    """Whether both come to the very same."""
    return in_parts(facts) == as_a_whole(facts)


def stands(process: Process) -> Iterator[dict[Circumstance, Choice]]:
    """Each way in which things may stand."""
    circumstances = process.circumstances
    for choices in product(*(each.choices for each in circumstances)):
        yield dict(zip(circumstances, choices, strict=True))


@pytest.mark.parametrize("process", PROCESSES.values(), ids=PROCESSES)
@pytest.mark.parametrize("school", [School(), SCHOOL], ids=["no school", "a school"])
class TestWhatIsGiven:
    def test_up_to_three_events(self, process: Process, school: School) -> None:
        events = [
            event for event in parameters_of(process).events.values() if event is not process.filed
        ]
        some = chain.from_iterable(combinations(events, number) for number in range(4))
        for others, choices in product(some, stands(process)):
            days = {event: FILED + timedelta(7 * place) for place, event in enumerate(others, 1)}
            facts = Case(process, {process.filed: FILED, **days}, choices, school=school)
            assert alike(facts), [event.id for event in others]

    def test_more_time_and_any_event(self, process: Process, school: School) -> None:
        asked = parameters_of(process)
        to = {
            each: (FILED + timedelta(90), FILED + timedelta(99))
            for each in asked.extended_to.values()
        }
        by = dict.fromkeys(asked.extended_by.values(), (30, 5))
        for event in asked.events.values():
            days = {event: FILED + timedelta(14), process.filed: FILED}
            assert alike(Case(process, days, {}, to, by, school)), event.id


class TestAnyQuestion:
    @given(QUESTIONS)
    def test_comes_to_the_same(self, asked: Asked) -> None:
        process, pairs = asked
        try:
            facts = read(PROCESSES[process], pairs).facts
        except FaultsError:
            return
        assert alike(facts)
