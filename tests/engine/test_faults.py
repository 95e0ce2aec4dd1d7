"""The engine: facts that cannot all be true, and days outside the years that are known."""

from datetime import date

import pytest

from calendars.counting import Unit
from service.engine.case import OpenSpan
from service.engine.faults import (
    BeyondTheYears,
    Fault,
    FaultsError,
    HearingInContinuance,
    Unreadable,
)
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

    def test_a_continuance_that_leads_beyond_the_years(self) -> None:
        days = (date(2035, 12, 31), date(2040, 12, 31))
        query = "filed=2035-12-31&extended_by=400&continuance=2035-12-31/2040-12-31"
        assert faults("due-process", query) == [BeyondTheYears("continuance", (OpenSpan(*days),))]

    @pytest.mark.parametrize(
        ("query", "parameter", "values"),
        [
            ("heard=2036-01-05&heard=2040-12-30", "heard", (date(2036, 1, 5), date(2040, 12, 30))),
            ("hearing=2036-01-07&record_closed=2040-12-28", "record_closed", (date(2040, 12, 28),)),
        ],
    )
    @pytest.mark.parametrize("extended_by", ["280", "400"])
    def test_a_hearing_that_leads_beyond_the_years(
        self, query: str, parameter: str, values: tuple[date, ...], extended_by: str
    ) -> None:
        """The decision in December 2041 leaves no 90 days to appeal, or is due in 2042 itself."""
        asked = f"filed=2035-12-31&extended_by={extended_by}&{query}"
        assert faults("due-process", asked) == [BeyondTheYears(parameter, values)]

    @pytest.mark.parametrize(
        ("query", "orders"),
        [
            (
                "filed=2034-02-28&hearing=2025-01-30&continuance=2024-11-15/2036-01-30",
                (date(2024, 11, 15), date(2036, 1, 30)),
            ),
            (
                "filed=2035-12-31&continuance=2035-11-15/2039-01-28&heard=2024-11-01",
                (date(2035, 11, 15), date(2039, 1, 28)),
            ),
        ],
    )
    def test_orders_and_hearings_before_the_filing_may_lead_beyond_the_years_too(
        self, query: str, orders: tuple[date, date]
    ) -> None:
        assert BeyondTheYears("continuance", (OpenSpan(*orders),)) in faults("due-process", query)

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


class TestContinuances:
    """Ed. Code § 56505(f)(3): an extension "only for a period equal to the length of the
    extension"; orders and hearing days must be able to be true together.
    """

    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            (
                "filed=2026-01-15&continuance=2026-01-10/2026-04-14",
                [out_of_order("continuance", "2026-01-10", "filed", "2026-01-15")],
            ),
            (
                "filed=2026-01-15&heard=2026-01-12",
                [out_of_order("heard", "2026-01-12", "filed", "2026-01-15")],
            ),
            (
                "filed=2026-01-15&heard=2026-03-02&heard=2026-03-04&record_closed=2026-03-03",
                [out_of_order("record_closed", "2026-03-03", "heard", "2026-03-04")],
            ),
            (
                "filed=2026-01-15&continuance=2026-02-20/2026-04-14&heard=2026-03-02",
                [
                    HearingInContinuance(
                        "heard", date(2026, 3, 2), date(2026, 2, 20), date(2026, 4, 14)
                    )
                ],
            ),
        ],
    )
    def test_what_cannot_be_is_named(self, query: str, expected: list[Fault]) -> None:
        assert faults("due-process", query) == expected

    @pytest.mark.parametrize(
        "given",
        ["2026-04-14/2026-02-20", "/2026-04-14", "2026-02-20", "x/y", "2026-02-20/2099-01-01"],
    )
    def test_a_span_that_cannot_be_read(self, given: str) -> None:
        (fault,) = faults("due-process", f"filed=2026-01-15&continuance={given}")
        assert (type(fault), fault.parameter, fault.given) == (Unreadable, "continuance", given)

    def test_orders_that_lead_beyond_the_years(self) -> None:
        query = "filed=2035-12-31&continuance=2036-01-10/2040-12-31&extended_by=730"
        (fault,) = faults("due-process", query)
        assert (type(fault), fault.parameter) == (BeyondTheYears, "continuance")

    def test_a_day_that_is_no_date(self) -> None:
        (fault,) = faults("state-complaint", "filed=2026-01-15&as_of=tomorrow")
        assert (type(fault), fault.parameter, fault.given) == (Unreadable, "as_of", "tomorrow")
