"""What is true of every answer, whatever the process, the facts and the school calendar."""

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from hypothesis import assume, given, reject
from hypothesis import strategies as st

from calendars.counting import Policy
from calendars.readings import ComputedDates, ReadingId
from service.answers.models import ANSWER
from service.answers.timeline import timeline_answer
from service.engine.compute import compute
from service.engine.faults import FactFault, Fault, FaultsError, UnknownParameter
from service.engine.timeline import SCHOOL_YEAR, Line, Standing, Timeline
from service.language.faults import message
from service.law import PROCESSES
from service.law.vocabulary import After, Before, Kind, LateReferral, Within
from service.request.parameters import parameters_of
from service.request.question import read
from tests.questions import FILED, NONSENSE, PROCESS, QUESTIONS, Asked, Pairs

LEFTOVERS = re.compile(r"[{}]|None|\bnull\b|Text\(|<|\s{2}|\s[.,;]|\.\.")


def told(process: str, pairs: Pairs) -> Timeline:
    """The timeline; another question where the facts contradict each other or the law."""
    try:
        return compute(read(PROCESSES[process], pairs).facts)
    except FaultsError:
        reject()


def wire(process: str, pairs: Pairs) -> bytes | None:
    """The answer as it goes over the wire, or none where the facts contradict each other."""
    try:
        told = timeline_answer(read(PROCESSES[process], pairs), "https://iep-clock.example")
    except FaultsError:
        return None
    return ANSWER.dump_json(told, by_alias=True)


def faults(process: str, pairs: Pairs) -> tuple[Fault, ...]:
    """What is wrong with a question; any other error is a fault of ours."""
    try:
        timeline_answer(read(PROCESSES[process], pairs), "https://iep-clock.example")
    except FaultsError as error:
        found = error.faults
    else:
        return ()
    assert found, "An error names what is wrong."
    return found


class TestErrors:
    @given(NONSENSE)
    def test_a_question_is_answered_or_told_what_is_wrong(self, asked: Asked) -> None:
        """Every fault names a parameter there is, or one that was given and is none."""
        process, pairs = asked
        for fault in faults(process, pairs):
            named = fault.parameter in parameters_of(PROCESSES[process]).named
            assert named is not isinstance(fault, UnknownParameter)
            assert fault.parameter in message(fault).en
            assert fault.parameter in message(fault).es


class TestDates:
    @given(QUESTIONS)
    def test_are_in_order_and_what_has_none_says_why(self, asked: Asked) -> None:
        found = told(*asked)
        days = [line.day or date.max for line in found.lines]
        assert days == sorted(days)
        for line in found.lines:
            says_why_it_has_no_date(line)
            if line.computed:
                has_its_three_dates_in_order(line.computed)
                counts_in_its_direction(line, line.computed)


def says_why_it_has_no_date(line: Line) -> None:
    if line.standing is Standing.PENDING:
        assert line.day is None
        assert line.waits_for
    elif line.standing is Standing.UNDATED:
        assert line.deadline
        assert line.deadline.kind is Kind.UNDATED or line.rule
    elif line.standing is not Standing.EXCUSED:
        assert line.day


def has_its_three_dates_in_order(computed: ComputedDates) -> None:
    assert computed.day <= computed.statutory_day
    if computed.latest_day:
        assert computed.latest_day > computed.statutory_day
        assert computed.policy is not Policy.BACKWARD
        moves = computed.latest.id is ReadingId.NEXT_OPEN_DAY
        assert not moves or computed.policy is not Policy.FIXED


def counts_in_its_direction(line: Line, computed: ComputedDates) -> None:
    """A count forward never ends before it starts, a count back never after its event."""
    if isinstance(line.rule, Within | After | LateReferral):
        found = line.without or computed
        assert found.statutory_day > found.words.start
        # The 90 days to go to court may run from the decision, long before its receipt.
        assert found.day >= found.earliest.counted.start
    elif isinstance(line.rule, Before):
        assert computed.statutory_day < computed.words.start


class TestMoreFacts:
    @given(QUESTIONS, st.data())
    def test_a_fact_more_never_takes_a_date_away(self, asked: Asked, data: st.DataObject) -> None:
        """Save what is excused by it, and a count that now runs past the last school year."""
        process, pairs = asked
        before = told(process, pairs)
        names = {found.name for found in parameters_of(PROCESSES[process]).events} - dict(
            pairs
        ).keys()
        assume(names)
        name = data.draw(st.sampled_from(sorted(names)))
        day = date.fromisoformat(dict(pairs)["filed"]) + timedelta(data.draw(st.integers(0, 400)))
        after = told(process, (*pairs, (name, day.isoformat())))
        later = {line.event: line for line in after.lines}
        for line in before.lines:
            if line.day:
                now = later[line.event]
                assert now.day or now.standing is Standing.EXCUSED or SCHOOL_YEAR in now.waits_for

    @given(PROCESS, FILED, FILED)
    def test_a_later_filing_never_ends_earlier(self, process: str, one: date, other: date) -> None:
        first, second = sorted([one, other])
        early = told(process, (("filed", first.isoformat()),))
        late = told(process, (("filed", second.isoformat()),))
        ends = {line.event: line.day for line in late.lines}
        for line in early.lines:
            # A birthday past the years that are known has no line.
            day = ends.get(line.event)
            assert line.day is None or day is None or line.day <= day


class TestWire:
    @given(QUESTIONS)
    def test_is_the_same_however_often_it_is_asked_and_whole_in_both_languages(
        self, asked: Asked
    ) -> None:
        """What is well written can only contradict itself; the order of its pairs is nothing."""
        process, pairs = asked
        english, spanish = wire(process, pairs), wire(process, (*pairs, ("lang", "es")))
        otherwise = tuple(sorted(pairs, key=lambda pair: pair[0], reverse=True))
        assert english == wire(process, pairs) == wire(process, otherwise)
        assert (english is None) == (spanish is None)
        if english is None or spanish is None:
            contradicts_itself(process, pairs)
            reject()
        has_the_same_dates(json.loads(english), json.loads(spanish))
        for words in (*sentences(json.loads(english)), *sentences(json.loads(spanish))):
            assert LEFTOVERS.search(words) is None
            assert words == words.strip() != ""


def contradicts_itself(process: str, pairs: Pairs) -> None:
    given_names = dict(pairs)
    for fault in faults(process, pairs):
        assert fault.parameter in given_names
        assert isinstance(fault, FactFault)


def has_the_same_dates(english: dict[str, Any], spanish: dict[str, Any]) -> None:
    assert without_words(english["dates"]) == without_words(spanish["dates"])
    assert [notice["code"] for notice in english["notices"]] == [
        notice["code"] for notice in spanish["notices"]
    ]


def without_words(dates: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        {
            name: value
            for name, value in dated.items()
            if name
            not in {
                *("title", "why", "skipped", "citations", "if_missed", "rule", "due", "outcome"),
                *("assumes", "meter", "contacts"),
            }
        }
        | {"used": dated["meter"] and dated["meter"]["day"]}
        for dated in dates
    ]


def sentences(told: dict[str, Any]) -> Iterator[str]:
    yield told["title"]
    yield told["disclaimer"]
    yield from (notice["text"] for notice in told["notices"])
    for dated in told["dates"]:
        yield dated["title"]
        yield from dated["why"]
        yield from (skip["reason"] for skip in dated["skipped"])
        if dated["rule"]:
            yield dated["rule"]["text"]
        if dated["if_missed"]:
            yield dated["if_missed"]
