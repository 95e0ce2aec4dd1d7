"""The school's own calendar, as a question gives it."""

from datetime import date

import pytest

from calendars.school import NoSchool, Span
from service.engine.expected import SpanFrom
from service.engine.faults import NotHeld, OverlappingYears, TooOften, Unreadable
from tests.asking import faults, question
from tests.faults import no_date

FILED = "filed=2026-01-15"
SPAN = SpanFrom(date(2000, 1, 1), date(2040, 12, 31), 400)


class TestSpans:
    @pytest.mark.parametrize(
        "text",
        [
            "2026-01-02/2025-12-22",  # it ends before it starts
            "2025-08-13/2026-09-18",  # 401 days
            "2025-12-22",
            "2025-12-22/",
            "/2026-01-02",
            "2025-12-22/2026-01-02/2026-01-03",
            "2025-12-22--2026-01-02",
            "2025-12-22/P11D",
            "2025-12-22/2026-1-2",
            "2025-12-22 / 2026-01-02",
            "1999-12-22/2000-01-02",
            "2040-12-22/2041-01-02",
            "",
        ],
    )
    @pytest.mark.parametrize("name", ["school_year", "school_break"])
    def test_what_is_no_span(self, name: str, text: str) -> None:
        assert faults("informal", f"{FILED}&{name}={text}") == [Unreadable(name, text, SPAN)]

    @pytest.mark.parametrize("text", ["2026-02-16/2026-02-16", "2025-08-13/2026-09-17"])
    def test_from_one_day_to_four_hundred_and_one(self, text: str) -> None:
        assert question("informal", f"{FILED}&school_break={text}").facts.school.breaks

    def test_a_closed_day_is_one_day(self) -> None:
        assert faults("informal", f"{FILED}&school_closed=2026-02-12/2026-02-13") == [
            no_date("school_closed", "2026-02-12/2026-02-13")
        ]


class TestOpenDays:
    """`school_open`: school was held on what would be a holiday, or on a Saturday."""

    CALENDAR = (
        f"{FILED}&school_break=2026-12-21/2027-01-01&school_closed=2027-01-15&school_year="
        "2026-08-12/2027-06-03"
    )

    @pytest.mark.parametrize("day", ["2027-01-18", "2027-01-16", "2026-10-12"])
    def test_what_is_taken(self, day: str) -> None:
        asked = question("assessment", f"{self.CALENDAR}&school_open={day}")
        assert asked.facts.school.held == (date.fromisoformat(day),)

    @pytest.mark.parametrize(
        ("day", "reason"),
        [
            ("2026-11-11", NoSchool.VETERANS_DAY),
            ("2028-11-11", NoSchool.VETERANS_DAY),  # a Saturday
            ("2026-12-25", NoSchool.BREAK),
            ("2026-12-26", NoSchool.BREAK),  # a Saturday
            ("2027-01-15", NoSchool.CLOSED),
            ("2027-01-17", NoSchool.SUNDAY),
        ],
    )
    def test_what_is_not(self, day: str, reason: NoSchool) -> None:
        found = faults("assessment", f"{self.CALENDAR}&school_open={day}")
        assert found == [NotHeld(date.fromisoformat(day), reason)]

    def test_at_most_sixty(self) -> None:
        days = "".join(f"&school_open=2026-{m:02}-{d:02}" for m in (1, 2, 3) for d in range(1, 22))
        [fault] = [one for one in faults("assessment", FILED + days) if isinstance(one, TooOften)]
        assert (fault.parameter, fault.times, fault.most) == ("school_open", 63, 60)


class TestOverlaps:
    def test_overlapping_school_years(self) -> None:
        query = f"{FILED}&school_year=2026-06-04/2027-06-10&school_year=2025-08-13/2026-06-04"
        [fault] = faults("informal", query)
        assert fault.parameter == "school_year"
        assert fault.given == "2026-06-04/2027-06-10"
        assert isinstance(fault, OverlappingYears)
        assert fault.other == Span(date(2025, 8, 13), date(2026, 6, 4))

    def test_one_may_begin_the_day_after_the_other_ends(self) -> None:
        query = f"{FILED}&school_year=2026-06-05/2027-06-10&school_year=2025-08-13/2026-06-04"
        assert len(question("informal", query).facts.school.years) == 2

    def test_breaks_may_overlap(self) -> None:
        query = f"{FILED}&school_break=2025-12-22/2026-01-02&school_break=2025-12-29/2026-01-09"
        assert len(question("informal", query).facts.school.breaks) == 2


class TestOrder:
    def test_everything_is_in_order_of_time(self) -> None:
        school = question(
            "informal",
            f"{FILED}&school_year=2026-08-12/2027-06-10&school_year=2025-08-13/2026-06-04"
            "&school_break=2026-12-21/2027-01-01&school_break=2025-12-22/2026-01-02"
            "&school_closed=2026-05-01&school_closed=2026-02-12",
        ).facts.school
        assert school.years == (
            Span(date(2025, 8, 13), date(2026, 6, 4)),
            Span(date(2026, 8, 12), date(2027, 6, 10)),
        )
        assert school.breaks[0] == Span(date(2025, 12, 22), date(2026, 1, 2))
        assert school.closed == (date(2026, 2, 12), date(2026, 5, 1))

    def test_the_same_twice_says_nothing_more(self) -> None:
        """Else the same canonical question had two answers."""
        year, winter = "&school_year=2025-08-13/2026-06-04", "&school_break=2025-12-22/2026-01-02"
        closed = "&school_closed=2026-02-12"
        once = question("informal", FILED + year + winter + closed)
        twice = question("informal", FILED + (year + winter + closed) * 2)
        assert twice.canonical == once.canonical
        assert twice.facts.school == once.facts.school
