"""The engine: what takes the place of a count, what moves it, and which rules are law."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from calendars.counting import Policy, Unit
from calendars.readings import ReadingId
from service.engine.applicable import in_force
from service.engine.case import Case
from service.engine.compute import compute
from service.engine.faults import Fault, FaultsError
from service.engine.timeline import Standing
from service.law.vocabulary import (
    AlsoFrom,
    Choice,
    Circumstance,
    Deadline,
    Event,
    Kind,
    Moves,
    SetTo,
    Within,
)
from tests.asking import iso
from tests.faults import already_ended, not_later
from tests.small_law import (
    ASKED,
    DONE,
    FILED,
    MORE_DAYS,
    MORE_TIME,
    NAME,
    event,
    law,
    line_of,
    row,
    told,
    within,
)

HELD = event("held")
THIRTY = within(30, FILED)  # 2026-02-14
Asked = Callable[[], object]


def refused(ask: Asked) -> list[Fault]:
    with pytest.raises(FaultsError) as caught:
        ask()
    return [*caught.value.faults]


class TestOnTheDayOfAnEvent:
    """On the earliest given day of `events`: it takes the place of the rule below it."""

    EITHER = law(row(DONE, SetTo((HELD, ASKED), law=()), THIRTY), facts=(HELD, ASKED))

    @pytest.mark.parametrize(
        ("days", "start", "done"),
        [
            ({}, FILED, "2026-02-14"),
            ({ASKED: "2026-01-20"}, ASKED, "2026-01-20"),
            ({ASKED: "2026-01-20", HELD: "2026-01-18"}, HELD, "2026-01-18"),
            ({ASKED: "2026-01-18", HELD: "2026-01-20"}, ASKED, "2026-01-18"),
            ({ASKED: "2026-03-01"}, ASKED, "2026-03-01"),
        ],
    )
    def test_the_earliest_counts(self, days: dict[Event, str], start: Event, done: str) -> None:
        line = line_of(told(self.EITHER, days), DONE)
        assert (line.start, iso(line.day), line.standing) == (start, done, Standing.KNOWN)

    @pytest.mark.parametrize(
        ("asked", "done"),
        [("2026-02-13", "2026-02-13"), ("2026-02-14", "2026-02-14"), ("2026-03-01", "2026-02-14")],
    )
    def test_one_that_caps_is_only_ever_earlier(self, asked: str, done: str) -> None:
        capped = law(row(DONE, SetTo((ASKED,), caps=True, law=()), THIRTY), facts=(ASKED,))
        assert iso(line_of(told(capped, {ASKED: asked}), DONE).day) == done

    def test_one_that_caps_stands_where_the_count_waits(self) -> None:
        rules = (SetTo((ASKED,), caps=True, law=()), within(30, HELD))
        capped = law(row(DONE, *rules), facts=(ASKED, HELD))
        assert iso(line_of(told(capped, {ASKED: "2026-03-01"}), DONE).day) == "2026-03-01"


class TestMoves:
    """It may only move that date as `moves` says."""

    EARLIER = SetTo((ASKED,), moves=Moves.EARLIER, law=())
    LATER = SetTo((HELD,), moves=Moves.LATER, law=())
    BOTH = law(row(DONE, EARLIER, LATER, THIRTY), facts=(ASKED, HELD))

    def test_the_day_itself_is_not_later(self) -> None:
        assert iso(line_of(told(self.BOTH, {ASKED: "2026-02-14"}), DONE).day) == "2026-02-14"
        assert refused(lambda: told(self.BOTH, {HELD: "2026-02-14"})) == [
            not_later("held", "2026-02-14", "2026-02-14")
        ]

    def test_a_day_later_is(self) -> None:
        assert iso(line_of(told(self.BOTH, {HELD: "2026-02-15"}), DONE).day) == "2026-02-15"
        assert refused(lambda: told(self.BOTH, {ASKED: "2026-02-15"})) == [
            already_ended("asked", "2026-02-15", "2026-02-14")
        ]

    def test_each_is_held_against_the_count_and_not_against_the_other(self) -> None:
        days = {ASKED: "2026-02-20", HELD: "2026-03-01"}
        assert refused(lambda: told(self.BOTH, days)) == [
            already_ended("asked", "2026-02-20", "2026-02-14")
        ]

    def test_both_that_are_wrong_are_named(self) -> None:
        days = {ASKED: "2026-02-20", HELD: "2026-02-01"}
        assert [fault.parameter for fault in refused(lambda: told(self.BOTH, days))] == [
            "held",
            "asked",
        ]

    def test_where_the_count_waits_there_is_nothing_to_contradict(self) -> None:
        waiting = law(row(DONE, self.EARLIER, within(30, HELD)), facts=(ASKED, HELD))
        assert iso(line_of(told(waiting, {ASKED: "2030-01-01"}), DONE).day) == "2030-01-01"


class TestExtendedTo:
    """A new date was set: the last one counts, each is shown."""

    SET = law(row(DONE, SetTo(MORE_TIME, moves=Moves.LATER, law=()), THIRTY))

    def test_the_trace(self) -> None:
        line = line_of(told(self.SET, {}, to=("2026-03-01", "2026-03-02")), DONE)
        assert [(iso(each.was), iso(each.to)) for each in line.moved] == [
            ("2026-02-14", "2026-03-01"),
            ("2026-03-01", "2026-03-02"),
        ]
        assert (iso(line.day), line.standing, line.start) == (
            "2026-03-02",
            Standing.KNOWN,
            MORE_TIME,
        )
        assert line.without is not None
        assert iso(line.without.day) == "2026-02-14"

    def test_of_what_has_no_date_yet_there_is_none_before(self) -> None:
        rules = (SetTo(MORE_TIME, moves=Moves.LATER, law=()), within(30, HELD))
        line = line_of(told(law(row(DONE, *rules), facts=(HELD,)), {}, to=("2026-03-01",)), DONE)
        assert [(each.was, iso(each.to)) for each in line.moved] == [(None, "2026-03-01")]
        assert (line.without, line.waits_for, line.standing) == (None, (), Standing.KNOWN)

    def test_each_that_moves_nothing_is_named(self) -> None:
        assert refused(lambda: told(self.SET, {}, to=("2026-02-14", "2026-02-13"))) == [
            not_later("more_time", "2026-02-14", "2026-02-14"),
            not_later("more_time", "2026-02-13", "2026-02-14"),
        ]


class TestExtendedBy:
    """Days that were granted: they add up."""

    @pytest.mark.parametrize(
        ("by", "done"),
        [((), "2026-02-14"), ((1,), "2026-02-15"), ((14, 1), "2026-03-01"), ((320,), "2026-12-31")],
    )
    def test_they_add_up(self, by: tuple[int, ...], done: str) -> None:
        longer = law(replace(row(DONE, THIRTY), lengthened_by=MORE_DAYS))
        line = line_of(told(longer, {}, by=by), DONE)
        assert (iso(line.day), len(line.moved)) == (done, len(by))

    def test_what_has_no_date_yet_is_not_lengthened(self) -> None:
        longer = law(replace(row(DONE, within(30, HELD)), lengthened_by=MORE_DAYS), facts=(HELD,))
        line = line_of(told(longer, {}, by=(5,)), DONE)
        assert (line.day, line.waits_for, line.moved) == (None, (HELD,), ())


class TestAlsoFrom:
    """Another start that somebody may count from, as a reading of the rule."""

    COURT = law(
        row(
            DONE,
            Within(
                90,
                Unit.CALENDAR,
                after=(HELD, ASKED),
                policy=Policy.COURT,
                also_from=(AlsoFrom(ReadingId.FROM_DECISION, (ASKED,)),),
                law=(),
            ),
        ),
        facts=(HELD, ASKED),
    )

    @pytest.mark.parametrize(
        ("days", "done", "statutory"),
        [
            ({HELD: "2026-01-20"}, "2026-04-20", "2026-04-20"),
            ({HELD: "2026-01-20", ASKED: "2026-01-15"}, "2026-04-15", "2026-04-20"),
            ({ASKED: "2026-01-15"}, "2026-04-15", "2026-04-15"),
        ],
    )
    def test_the_safe_date_is_counted_from_it(
        self, days: dict[Event, str], done: str, statutory: str
    ) -> None:
        line = line_of(told(self.COURT, days), DONE)
        assert (iso(line.day), iso(line.statutory_day)) == (done, statutory)

    def test_it_may_only_move_the_date_one_way(self) -> None:
        """`moves`: a reading only when it ends that way of the words."""
        assert self.readings(Moves.LATER, "2026-01-16") == ["2026-01-30", "2026-01-31"]
        assert self.readings(Moves.LATER, "2026-01-14") == ["2026-01-30"]
        assert self.readings(Moves.EARLIER, "2026-01-14") == ["2026-01-30", "2026-01-29"]
        assert self.readings(Moves.EARLIER, "2026-01-16") == ["2026-01-30"]

    def test_none_past_the_days_that_are_known(self) -> None:
        assert self.readings(Moves.LATER, "2043-12-31") == ["2026-01-30"]

    def readings(self, moves: Moves, asked: str) -> list[str | None]:
        also = (AlsoFrom(ReadingId.FROM_RECEIPT, (ASKED,), moves=moves),)
        fifteen = replace(within(15, FILED), also_from=also)
        computed = line_of(
            told(law(row(DONE, fifteen), facts=(ASKED,)), {ASKED: asked}), DONE
        ).computed
        assert computed
        return [iso(reading.date) for reading in computed.readings]

    def test_nothing_is_counted_from_before_a_restart(self) -> None:
        """`restarted_by`: neither the words nor another reading."""
        also = (AlsoFrom(ReadingId.FROM_FILING, (FILED,)),)
        again = replace(within(10, ASKED, HELD, FILED), restarted_by=HELD, also_from=also)
        process = law(row(DONE, again), facts=(ASKED, HELD))
        days = {ASKED: "2026-01-20", HELD: "2026-02-02"}
        line = line_of(told(process, days), DONE)
        assert (iso(line.day), line.start) == ("2026-02-12", HELD)
        line = line_of(told(process, days | {ASKED: "2026-02-03"}), DONE)
        assert (iso(line.day), line.start) == ("2026-02-13", ASKED)
        assert iso(line_of(told(process, {ASKED: "2026-01-20"}), DONE).day) == "2026-01-25"

    def test_what_follows_a_period_has_its_readings_too(self) -> None:
        also = (AlsoFrom(ReadingId.CLOCKS_WAITED, (ASKED,), count=1, moves=Moves.LATER),)
        period = Deadline(
            HELD,
            by=None,
            kind=Kind.PERIOD,
            rules=(SetTo((ASKED,), also_from=also, law=()), within(30, FILED)),
            if_missed=NAME,
        )
        process = law(period, row(DONE, within(10, HELD)), facts=(ASKED,))
        computed = line_of(told(process, {ASKED: "2026-01-20"}), DONE).computed
        assert computed
        assert [(reading.id.value, iso(reading.date)) for reading in computed.readings] == [
            ("words", "2026-01-30"),
            ("clocks-waited", "2026-01-31"),
        ]

    def test_nor_past_the_days_that_are_known(self) -> None:
        also = (AlsoFrom(ReadingId.CLOCKS_WAITED, (ASKED,), moves=Moves.LATER),)
        rules = (replace(within(30, FILED), also_from=also),)
        period = Deadline(HELD, by=None, kind=Kind.PERIOD, rules=rules, if_missed=NAME)
        process = law(period, row(DONE, within(10, HELD)), facts=(ASKED,))
        computed = line_of(told(process, {ASKED: "2041-12-01"}), DONE).computed
        assert computed
        assert [iso(reading.date) for reading in computed.readings] == ["2026-02-24"]

    def test_what_follows_a_period_that_was_over_has_none_of_them(self) -> None:
        also = (AlsoFrom(ReadingId.CLOCKS_WAITED, (ASKED,), count=1, moves=Moves.LATER),)
        rules = (SetTo((ASKED,), also_from=also, law=()), within(30, FILED))
        period = Deadline(HELD, by=None, kind=Kind.PERIOD, rules=rules, if_missed=NAME)
        process = law(period, row(DONE, within(10, HELD)), facts=(ASKED,))
        ended = line_of(told(process, {ASKED: "2026-01-20", HELD: "2026-01-22"}), DONE).computed
        assert ended
        assert [iso(reading.date) for reading in ended.readings] == ["2026-02-01"]


class TestInForce:
    """In force for what was filed from `since` through `until`, and for the case it is for."""

    YES, NO = Choice("yes", NAME), Choice("no", NAME)
    CHOICE = Circumstance("choice", NAME, choices=(NO, YES))
    OLD = replace(within(30, FILED), until=date(2025, 12, 31))
    NEW = replace(within(40, FILED), since=date(2026, 1, 1))
    EARLIER = SetTo((ASKED,), moves=Moves.EARLIER, law=())

    @pytest.mark.parametrize(
        ("filed", "done"),
        [("2025-12-31", "2026-01-30"), ("2026-01-01", "2026-02-10"), ("2026-01-15", "2026-02-24")],
    )
    def test_the_day_of_filing_decides(self, filed: str, done: str) -> None:
        process = law(row(DONE, self.OLD, self.NEW))
        assert iso(line_of(told(process, {FILED: filed}), DONE).day) == done

    @pytest.mark.parametrize(
        ("filed", "last"), [("2025-12-31", "2026-01-30"), ("2026-01-01", "2026-02-10")]
    )
    def test_what_may_only_be_earlier_is_held_against_the_rule_of_that_day(
        self, filed: str, last: str
    ) -> None:
        process = law(row(DONE, self.EARLIER, self.OLD, self.NEW), facts=(ASKED,))
        assert iso(line_of(told(process, {FILED: filed, ASKED: last}), DONE).day) == last
        assert refused(lambda: told(process, {FILED: filed, ASKED: "2026-02-11"})) == [
            already_ended("asked", "2026-02-11", last)
        ]

    @pytest.mark.parametrize("chosen", [YES, NO])
    def test_so_does_the_case(self, chosen: Choice) -> None:
        rules = (
            replace(within(30, FILED), only=self.YES),
            replace(within(40, FILED), only=self.NO),
        )
        process = law(row(DONE, *rules), circumstances=(self.CHOICE,))
        facts = Case(process, {FILED: date(2026, 1, 15)}, choices={self.CHOICE: chosen})
        (rule,) = in_force(process.deadlines[0], facts.filed, facts.stands)
        assert rule.only is chosen
        assert len(compute(facts).lines) == 2
