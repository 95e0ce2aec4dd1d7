"""The meter of a duty: how many days of its count are used, and which did not count."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from service.answers.outcome_models import MeterOut
from service.engine.faults import FaultsError
from tests.asking import answered, ask
from tests.questions import QUESTIONS, Asked

ASSESSMENT = (
    "filed=2025-11-03&consent=2025-11-20&school_year=2025-08-14/2026-06-10"
    "&school_break=2025-11-24/2025-11-28&school_break=2025-12-22/2026-01-09"
    "&school_break=2026-03-30/2026-04-03"
)


def meter(process: str, query: str, id_: str) -> MeterOut:
    found = ask(process, query)[id_].meter
    assert found
    return found


class TestAnAssessment:
    """Ed. Code § 56344(a): 60 days, without vacations of more than five schooldays."""

    def test_on_the_day_it_is_seen(self) -> None:
        found = meter("assessment", f"{ASSESSMENT}&as_of=2026-02-20", "iep_meeting")
        assert (found.day, found.of, found.not_counted) == (71, 60, 21)
        assert found.text == "Day 71 of 60: 11 past the last. 21 days were not counted."

    def test_every_day_stands_in_the_ledger_with_its_reason(self) -> None:
        found = meter("assessment", f"{ASSESSMENT}&as_of=2026-02-20", "iep_meeting").ledger
        spans = [(str(each.first), str(each.last), each.days, each.counted) for each in found]
        assert spans == [
            ("2025-11-21", "2025-12-21", 31, True),
            ("2025-12-22", "2026-01-11", 21, False),
            ("2026-01-12", "2026-02-20", 40, True),
        ]
        first, vacation, last = (each.reason for each in found)
        assert first == (
            "Calendar days: weekends and holidays count too. The break from Monday, November 24, "
            "2025 on does not stop the time limit: 4 school days, not more than five."
        )
        assert vacation == "School vacation of more than five school days"
        assert last == "Calendar days: weekends and holidays count too."

    def test_on_the_day_it_was_done(self) -> None:
        query = f"{ASSESSMENT}&iep_meeting=2026-02-09&as_of=2026-05-01&lang=es"
        found = meter("assessment", query, "iep_meeting")
        assert found.text == "Día 60 de 60. No se contaron 21 días."
        assert "no detienen el plazo: 4 días escolares, no más de cinco." in found.ledger[0].reason

    def test_before_it_starts_and_on_its_first_day(self) -> None:
        assert ask("assessment", f"{ASSESSMENT}&as_of=2025-11-19")["iep_meeting"].meter is None
        found = meter("assessment", f"{ASSESSMENT}&as_of=2025-11-20", "iep_meeting")
        assert (found.day, found.ledger, found.text) == (0, [], "Day 0 of 60.")


class TestOtherCounts:
    def test_a_count_that_never_stops(self) -> None:
        """34 CFR § 300.152(a)."""
        found = meter("state-complaint", "filed=2026-01-15&as_of=2026-02-14", "decision")
        assert (found.day, found.of, found.not_counted) == (30, 60, 0)
        [span] = found.ledger
        assert span.reason == "Calendar days: weekends, holidays and vacations count too."

    def test_business_days_name_each_weekend_and_holiday(self) -> None:
        """Ed. Code § 56504: five business days; 34 CFR § 300.11(b)."""
        found = meter("records", "filed=2026-11-23&as_of=2026-12-02", "records")
        assert (found.day, found.of, found.not_counted) == (5, 5, 4)
        assert [(each.days, each.reason) for each in found.ledger] == [
            (2, "Counted: business days."),
            (1, "Thanksgiving Day"),
            (1, "The day after Thanksgiving"),
            (2, "Saturdays and Sundays"),
            (3, "Counted: business days."),
        ]

    def test_a_year_later_business_days_have_none(self) -> None:
        query = "filed=2026-11-23&as_of=2028-01-03"
        assert ask("records", query)["records"].meter is None

    def test_school_days_past_the_school_year_have_none(self) -> None:
        """34 CFR § 300.530(e): ten school days."""
        query = "filed=2026-05-20&school_year=2025-08-13/2026-06-11&as_of="
        found = meter("discipline", f"{query}2026-06-11", "manifestation_determination")
        assert found.day == 15
        later = ask("discipline", f"{query}2026-07-01")["manifestation_determination"]
        assert later.meter is None

    @pytest.mark.parametrize(
        ("process", "query", "id_"),
        [
            ("state-complaint", "filed=2026-01-15&as_of=2026-06-01", "filed"),
            ("state-complaint", "filed=2026-01-15&decision=2026-03-10", "correction"),  # a year
            ("state-complaint", "filed=2026-01-15", "decision"),  # seen on no day
            (
                "state-complaint",
                "filed=2026-01-15&extended_to=2026-04-30&as_of=2026-02-01",
                "decision",  # a date that was set
            ),
            ("due-process", "filed=2026-01-15&hearing=2026-03-04&as_of=2026-03-01", "evidence"),
        ],
    )
    def test_what_is_not_counted_forward_in_days_has_none(
        self, process: str, query: str, id_: str
    ) -> None:
        assert ask(process, query)[id_].meter is None


@settings(max_examples=40)
@given(QUESTIONS, st.integers(0, 300))
def test_what_counts_and_what_does_not_make_every_day(asked: Asked, later: int) -> None:
    """And on the due day by the words it is exactly what the rule gives."""
    process, pairs = asked
    filed = date.fromisoformat(dict(pairs)["filed"])
    query = "&".join(f"{name}={text}" for name, text in pairs)
    try:
        seen = answered(process, f"{query}&as_of={filed + timedelta(later)}")
    except FaultsError:
        reject()
    for line in seen.dates:
        if line.meter and line.meter.ledger and line.due:
            spans = line.meter.ledger
            for span, following in pairwise(spans):
                assert span.last + timedelta(1) == following.first
            whole = (spans[-1].last - spans[0].first).days + 1
            assert line.meter.day + line.meter.not_counted == whole
            assert sum(span.days for span in spans) == whole
            assert line.outcome
            if line.outcome.done is None:
                (on_due,) = (
                    each
                    for each in answered(process, f"{query}&as_of={line.due.by_words}").dates
                    if each.id == line.id
                )
                assert on_due.meter is None or on_due.meter.day == on_due.meter.of
