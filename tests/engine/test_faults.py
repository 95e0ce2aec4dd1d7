"""The engine: facts that cannot all be true, and days outside the years that are known."""

from datetime import date

import pytest

from calendars.counting import Unit
from service.engine.case import OpenSpan
from service.engine.faults import BeyondTheYears, FaultsError
from tests.asking import ask, day, faults, iso
from tests.faults import already_ended, beyond_the_years, out_of_order
from tests.small_law import ASKED, DONE, FILED, event, law, row, told, within

HELD = event("held", ASKED, FILED)


class TestOutOfOrder:
    """Each event that was given a day before one it cannot come before."""

    def test_the_first_that_it_cannot_come_before_is_named(self) -> None:
        process = law(facts=(ASKED, HELD))
        with pytest.raises(FaultsError) as caught:
            told(process, {ASKED: "2026-02-01", HELD: "2026-01-01"})
        (fault,) = caught.value.faults
        assert fault == out_of_order("held", "2026-01-01", "asked", "2026-02-01")
        assert (fault.parameter, fault.given) == ("held", "2026-01-01")
        assert "held" in str(caught.value)

    @pytest.mark.parametrize("held", ["2026-02-01", "2026-02-02"])
    def test_the_same_day_is_not_before(self, held: str) -> None:
        process = law(facts=(ASKED, HELD))
        assert told(process, {ASKED: "2026-02-01", HELD: held}).facts.days[HELD].isoformat() == held

    def test_a_day_that_is_only_projected_is_not_compared(self) -> None:
        query = "filed=2026-01-15&reconsideration_request=2026-02-01"
        told_of = ask("state-complaint", query)
        assert iso(told_of["decision"].date) == "2026-03-16"
        assert iso(told_of["reconsideration_response"].date) == "2026-04-02"

    def test_all_of_them_come_back_together(self) -> None:
        query = "filed=2026-09-08&amended=2026-09-01&received=2026-09-02&hearing=2026-08-31"
        assert faults("due-process", f"{query}&response=2026-09-07&no_agreement=2026-12-01") == [
            out_of_order("amended", "2026-09-01", "filed", "2026-09-08"),
            out_of_order("hearing", "2026-08-31", "amended", "2026-09-01"),
            out_of_order("response", "2026-09-07", "filed", "2026-09-08"),
            already_ended("no_agreement", "2026-12-01", "2026-10-01"),
        ]


class TestBeyond:
    """Outside the years that were checked: a clear error that names the parameter."""

    LONG = "filed=2035-12-31&extended_by=730&extended_by=730&extended_by="

    def test_as_many_days_as_can_be_counted_are_granted(self) -> None:
        """The decision on 2041-10-02, and the last of the 90 days to go to court on 2041-12-31."""
        assert day("due-process", f"{self.LONG}567", "appeal") == "2041-12-31"

    @pytest.mark.parametrize("last", [568, 600, 730])
    def test_one_more_is_too_many(self, last: int) -> None:
        """Too many for the 90 days after the decision; in the end, for the decision itself."""
        (fault,) = faults("due-process", f"{self.LONG}{last}")
        assert (fault.parameter, fault.given) == ("extended_by", f"730, 730, {last}")
        assert fault == beyond_the_years("extended_by", 730, 730, last)

    @pytest.mark.parametrize("fact", ["hearing", "prehearing_conference"])
    def test_a_count_back_past_the_first_day(self, fact: str) -> None:
        before, *beyond = faults("due-process", f"filed=2026-09-08&{fact}=2000-01-03")
        assert before == out_of_order(fact, "2000-01-03", "filed", "2026-09-08")
        assert set(beyond) == {beyond_the_years(fact, "2000-01-03")}

    @pytest.mark.parametrize("unit", [Unit.CALENDAR, Unit.BUSINESS, Unit.YEAR])
    def test_in_every_unit(self, unit: Unit) -> None:
        process = law(row(DONE, within(9999, FILED, unit=unit)))
        with pytest.raises(FaultsError) as caught:
            told(process, {})
        (fault,) = caught.value.faults
        assert fault == beyond_the_years("filed", "2026-01-15")

    def test_a_span_is_given_as_a_question_writes_it(self) -> None:
        spans = (OpenSpan(date(2026, 1, 2), date(2026, 1, 15)), OpenSpan(date(2026, 3, 2), None))
        fault = BeyondTheYears("continuance", spans)
        assert fault.given == "2026-01-02/2026-01-15, 2026-03-02/"
