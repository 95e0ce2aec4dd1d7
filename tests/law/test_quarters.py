"""For every quarter of the coverage and every case, each deadline has one rule, and one only."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby, pairwise, product

from service.engine.applicable import in_force
from service.engine.case import Case
from service.law.vocabulary import Deadline, LateReferral, Process, Rule, SetTo
from tests.law.declared import EVERY_PROCESS, RULES, triggers

QUARTERS = [date(year, month, 1) for year in range(2024, 2036) for month in (1, 4, 7, 10)]
# Duties that the law began in the years that are covered: there was no row before.
BEGAN = {("expulsion", "alternative_referral"), ("expulsion", "readmission_assessment")}
EDGES = [date(2024, 1, 1), date(2025, 12, 31), date(2026, 1, 1), date(2035, 12, 31)]


def cases(process: Process) -> Iterator[Case]:
    """A case filed in each quarter, and on the days around each change, for every choice."""
    found = process.circumstances
    for day in (*QUARTERS, *EDGES):
        for choices in product(*(circumstance.choices for circumstance in found)):
            yield Case(process, {process.filed: day}, dict(zip(found, choices, strict=True)))


def shown(facts: Case) -> list[Deadline]:
    every = facts.process.deadlines
    return [found for found in every if found.only is None or found.only in facts.stands]


def may_stand_aside(rule: Rule) -> bool:
    """It takes the place of the rule below it, but only where its own condition is met."""
    return isinstance(rule, SetTo | LateReferral)


@EVERY_PROCESS
def test_one_rule_speaks_when_no_other_does_and_it_is_the_last(process: Process) -> None:
    for facts in cases(process):
        for deadline in shown(facts):
            rules = in_force(deadline, facts.filed, facts.stands)
            if (process.id, deadline.event.id) in BEGAN and facts.filed < date(2026, 1, 1):
                assert rules == ()
                continue
            assert [may_stand_aside(rule) for rule in rules] == [True] * (len(rules) - 1) + [False]


@EVERY_PROCESS
def test_no_two_rules_hang_on_the_same(process: Process) -> None:
    for facts in cases(process):
        for deadline in shown(facts):
            rules = in_force(deadline, facts.filed, facts.stands)
            given = [rule.events for rule in rules if isinstance(rule, SetTo)]
            days = [event for events in given if isinstance(events, tuple) for event in events]
            extensions = [events for events in given if not isinstance(events, tuple)]
            late = [rule for rule in rules if isinstance(rule, LateReferral)]
            assert len(set(days)) == len(days)
            assert len(set(extensions)) == len(extensions)
            assert len(late) <= 1


@EVERY_PROCESS
def test_what_a_rule_hangs_on_can_happen_in_that_case(process: Process) -> None:
    for facts in cases(process):
        deadlines = shown(facts)
        lasts = {event.last for event in process.facts if event.last}
        known = {process.filed, *process.facts, *lasts, *(found.event for found in deadlines)}
        for deadline in deadlines:
            for rule in in_force(deadline, facts.filed, facts.stands):
                assert set(triggers(rule)) <= known


@EVERY_PROCESS
def test_an_event_has_one_row_in_that_case(process: Process) -> None:
    for facts in cases(process):
        events = [deadline.event for deadline in shown(facts)]
        assert len(set(events)) == len(events)


@EVERY_PROCESS
def test_a_row_is_closed_the_day_before_the_next_one_opens(process: Process) -> None:
    for deadline in process.deadlines:
        standing = [rule for rule in deadline.rules if not may_stand_aside(rule)]
        for _, found in groupby(sorted(standing, key=case_of), case_of):
            rows = sorted(found, key=lambda rule: rule.since or date.min)
            began = (process.id, deadline.event.id) in BEGAN
            assert (rows[0].since is not None) is began
            assert rows[-1].until is None
            for row, following in pairwise(rows):
                assert row.until
                assert following.since == row.until + timedelta(1)


def case_of(rule: Rule) -> str:
    return rule.only.value if rule.only else ""


def test_every_change_has_its_days_looked_at() -> None:
    """The law gave a child from another state 30 days on January 1, 2026."""
    assert {rule.since for *_, rule in RULES if rule.since} <= set(EDGES)
    assert {rule.until for *_, rule in RULES if rule.until} <= set(EDGES)
