"""What is true of every answer, whatever the process, the facts and the school calendar."""

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from hypothesis import assume, given, reject
from hypothesis import strategies as st

from calendars.counting import Policy
from calendars.readings import ReadingId
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


def answered(process: str, pairs: Pairs) -> dict[str, Any]:
    """The answer as a client reads it; another question where there is none."""
    told = wire(process, pairs)
    assume(told)
    loaded: dict[str, Any] = json.loads(told or b"")
    return loaded


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

    @given(QUESTIONS)
    def test_what_is_well_written_can_only_contradict_itself(self, asked: Asked) -> None:
        process, pairs = asked
        given_names = dict(pairs)
        for fault in faults(process, pairs):
            assert fault.parameter in given_names
            assert isinstance(fault, FactFault)


class TestDates:
    @given(QUESTIONS)
    def test_the_three_dates_are_in_order(self, asked: Asked) -> None:
        for line in counted(told(*asked)):
            assert line.computed
            assert line.computed.day <= line.computed.statutory_day
            if line.computed.latest_day:
                assert line.computed.latest_day > line.computed.statutory_day
                assert line.computed.policy is not Policy.BACKWARD
                moves = line.computed.latest.id is ReadingId.NEXT_OPEN_DAY
                assert not moves or line.computed.policy is not Policy.FIXED

    @given(QUESTIONS)
    def test_a_count_forward_never_ends_before_it_starts(self, asked: Asked) -> None:
        for line in counted(told(*asked)):
            computed = line.without or line.computed
            if isinstance(line.rule, Within | After | LateReferral) and computed:
                assert computed.statutory_day > computed.words.start
                # The 90 days to go to court may run from the decision, long before its receipt.
                assert computed.day >= computed.earliest.counted.start

    @given(QUESTIONS)
    def test_a_count_back_is_never_after_its_event(self, asked: Asked) -> None:
        for line in counted(told(*asked)):
            if isinstance(line.rule, Before) and line.computed:
                assert line.computed.day <= line.computed.statutory_day
                assert line.computed.statutory_day < line.computed.words.start

    @given(QUESTIONS)
    def test_what_has_no_date_says_why(self, asked: Asked) -> None:
        for line in told(*asked).lines:
            if line.standing is Standing.PENDING:
                assert line.day is None
                assert line.waits_for
            elif line.standing is Standing.UNDATED:
                assert line.deadline
                assert line.deadline.kind is Kind.UNDATED or line.rule
            elif line.standing is not Standing.EXCUSED:
                assert line.day

    @given(QUESTIONS)
    def test_dates_are_in_order_and_those_without_come_last(self, asked: Asked) -> None:
        days = [line.day or date.max for line in told(*asked).lines]
        assert days == sorted(days)


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
    def test_the_same_question_has_the_same_bytes(self, asked: Asked) -> None:
        """However it is written, and when it is asked again."""
        process, pairs = asked
        first = wire(process, pairs)
        otherwise = tuple(sorted(pairs, key=lambda pair: pair[0], reverse=True))
        assert first == wire(process, pairs) == wire(process, otherwise)

    @given(QUESTIONS)
    def test_both_languages_have_the_same_ids_and_dates(self, asked: Asked) -> None:
        process, pairs = asked
        english, spanish = answered(process, pairs), answered(process, (*pairs, ("lang", "es")))
        assert without_words(english["dates"]) == without_words(spanish["dates"])
        assert [notice["code"] for notice in english["notices"]] == [
            notice["code"] for notice in spanish["notices"]
        ]

    @given(QUESTIONS, st.sampled_from(["en", "es"]))
    def test_every_sentence_is_whole(self, asked: Asked, language: str) -> None:
        process, pairs = asked
        for words in sentences(answered(process, (*pairs, ("lang", language)))):
            assert LEFTOVERS.search(words) is None
            assert words == words.strip() != ""


def counted(found: Timeline) -> Iterator[Line]:
    return (line for line in found.lines if line.computed)


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
