"""Outcomes of duties: each worked case of `cases/outcomes.toml`, and what holds for any case."""

import datetime as dt
import tomllib
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict

from calendars.readings import Reading
from service.answers.models import DateLine, TimelineAnswer
from service.answers.timeline import timeline_answer
from service.engine.compute import compute
from service.engine.faults import FaultsError
from service.engine.outcome import State, outcome
from service.engine.timeline import Line
from service.law import PROCESSES
from service.request.question import Question, read
from tests.questions import QUESTIONS, Asked

RANK = {State.ON_TIME: 0, State.ARGUABLE: 1, State.LATE: 2}
SEEN = st.integers(-30, 500).map(dt.timedelta)


class Case(BaseModel):
    model_config = ConfigDict(extra="forbid")

    ask: str
    duty: str
    school: str = ""
    as_of: dt.date | None = None
    state: str | None = None
    at_least: int | None = None
    at_most: int | None = None
    standing: str | None = None
    date: str | None = None
    latest: str | None = None
    words: str | None = None
    waits_for: list[str] | None = None
    if_on_time: str | None = None
    not_before: str | None = None
    notice: str | None = None


class File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    schools: dict[str, str]
    case: list[Case]


FILE = File.model_validate(
    tomllib.loads((Path(__file__).parents[1] / "cases" / "outcomes.toml").read_text("utf-8"))
)


def answer(case: Case) -> TimelineAnswer:
    process, _, query = case.ask.partition("?")
    school = f"&{FILE.schools[case.school]}" if case.school else ""
    seen = f"&as_of={case.as_of}" if case.as_of else ""
    question = read(PROCESSES[process], parse_qsl(f"{query}{school}{seen}"))
    return timeline_answer(question, "https://iep-clock.example")


def line(case: Case) -> DateLine:
    return next(found for found in answer(case).dates if found.id == case.duty)


@pytest.mark.parametrize("case", FILE.case, ids=lambda case: f"{case.ask} {case.as_of} {case.duty}")
class TestWorkedCases:
    def test_the_outcome(self, case: Case) -> None:
        found = line(case).outcome
        state = found.state if found else None
        days = (found.at_least, found.at_most) if found else (None, None)
        assert (state, *days) == (case.state, case.at_least, case.at_most)

    def test_its_dates(self, case: Case) -> None:
        found = line(case)
        if case.date:
            assert str(found.date or "pending") == case.date
        if case.latest:
            assert found.due
            assert str(found.due.late_after) == case.latest
        if case.words:
            assert found.due
            assert str(found.due.by_words) == case.words
        for name in ("if_on_time", "not_before"):
            assert str(getattr(found, name) or "") == (getattr(case, name) or "")

    def test_its_firmness(self, case: Case) -> None:
        found = line(case)
        assert case.standing in {None, found.standing}
        assert case.waits_for in (None, found.waits_for)
        assert case.notice in {None, *(notice.code for notice in answer(case).notices)}


def seen(asked: Asked, after: dt.timedelta) -> tuple[Question, tuple[Line, ...]] | None:
    """A question seen some days after it was filed, with its lines; none where it has faults."""
    process, pairs = asked
    try:
        question = read(PROCESSES[process], pairs)
        facts = replace(question.facts, as_of=question.facts.filed + after)
        return replace(question, facts=facts), compute(facts).lines
    except FaultsError:
        return None


class TestVerdicts:
    @given(QUESTIONS, SEEN)
    def test_the_verdict_is_monotone_in_the_day(self, asked: Asked, after: dt.timedelta) -> None:
        """What is done a day later is never better."""
        found = seen(asked, after)
        for each in found[1] if found else ():
            if each.due is None or each.deadline is None:
                continue
            days = (each.due.earliest.date + dt.timedelta(number) for number in range(-2, 9))
            results = [outcome(each._replace(given=day, settled=None), None) for day in days]
            ranks = [RANK[result.state] for result in results if result]
            assert ranks == sorted(ranks)

    @given(QUESTIONS, SEEN)
    def test_never_late_on_the_day_itself(self, asked: Asked, after: dt.timedelta) -> None:
        found = seen(asked, after)
        for each in found[1] if found else ():
            if each.due is None:
                continue
            for reading in each.due.readings:
                self.holds(each, reading)

    def holds(self, each: Line, reading: Reading) -> None:
        result = outcome(each._replace(given=reading.date, settled=None), None)
        assert result is None or result.state is not State.LATE

    @given(QUESTIONS, SEEN)
    def test_late_on_the_widest_reading_is_late_on_each(
        self, asked: Asked, after: dt.timedelta
    ) -> None:
        found = seen(asked, after)
        for each in found[1] if found else ():
            result = outcome(each, found[0].facts.as_of if found else None)
            if result and result.at_least and each.due:
                day = result.done or (found[0].facts.as_of if found else None)
                assert day
                assert all(day > reading.date for reading in each.due.readings)
                assert result.at_most is not None
                assert result.at_least <= result.at_most

    def test_an_appeal_is_not_overdue_before_the_decision(self) -> None:
        """One reading of Ed. Code § 56502(f) allows the decision until June 17, 2024."""
        asked = "filed=2024-01-01&resolution_meeting=2024-04-16&as_of=2024-06-15"
        question = read(PROCESSES["due-process"], tuple(parse_qsl(asked)))
        found = {
            line.event.id: outcome(line, question.facts.as_of)
            for line in compute(question.facts).lines
        }
        decision, appeal = found["decision"], found["appeal"]
        assert decision is not None
        assert decision.state is State.ARGUABLY_OVERDUE
        assert appeal is not None
        assert appeal.state is State.OPEN

    @given(QUESTIONS, SEEN)
    def test_nothing_overdue_rests_on_a_projected_day(
        self, asked: Asked, after: dt.timedelta
    ) -> None:
        found = seen(asked, after)
        for each in found[1] if found else ():
            result = outcome(each, found[0].facts.as_of if found else None)
            if result and result.state is State.OVERDUE:
                assert each.assumes == ()
