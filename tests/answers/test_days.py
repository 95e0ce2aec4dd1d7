"""`GET /v1/days/{day}`: one day by each calendar, with the reason and the law."""

from urllib.parse import parse_qsl

import pytest

from service.answers.days import DayAnswer, DayVerdict, day_answer, read_day
from service.engine.faults import FaultsError
from tests.asked import told

YEAR = "school_year=2026-08-12/2027-06-10"
KINDS = ("school", "business", "court", "state_offices", "legal_holiday", "federal_holiday")


def about(day: str, query: str = "") -> DayAnswer:
    return day_answer(read_day(day, parse_qsl(query)))


def verdicts(day: str, query: str = "") -> tuple[bool | None, ...]:
    found = (getattr(about(day, query), kind) for kind in KINDS)
    return tuple(verdict.yes if verdict else None for verdict in found)


@pytest.mark.parametrize(
    ("day", "query", "expected"),
    [
        ("2026-12-03", YEAR, (True, True, True, True, False, False)),  # a Thursday
        ("2026-12-05", YEAR, (False, False, False, False, False, False)),  # a Saturday
        # Columbus Day: federal, a legal holiday of the state; schools and courts are open.
        ("2026-10-12", YEAR, (True, False, True, True, True, True)),
        # Veterans Day closes everything; Ed. Code § 37220 closes the schools.
        ("2026-11-11", YEAR, (False, False, False, False, True, True)),
        # Lincoln Day: courts are closed (Code Civ. Proc. § 135), offices are not.
        ("2027-02-12", "", (None, True, False, True, True, False)),
        (
            "2026-12-22",
            "school_break=2026-12-21/2027-01-01",
            (False, True, True, True, False, False),
        ),
        # Without a school year nobody knows that there is school.
        (
            "2026-12-17",
            "school_break=2026-12-21/2027-01-01",
            (None, True, True, True, False, False),
        ),
        ("2027-07-01", YEAR, (False, True, True, True, False, False)),
        ("2027-01-18", f"{YEAR}&school_open=2027-01-18", (True, False, False, False, True, True)),
    ],
)
def test_each(day: str, query: str, expected: tuple[bool | None, ...]) -> None:
    assert verdicts(day, query) == expected


class TestReasons:
    def test_a_closed_day_names_what_closes_it_and_the_law(self) -> None:
        answer = about("2026-10-09", f"{YEAR}&school_closed=2026-10-09")
        assert answer.school == DayVerdict(
            yes=False, reason="School closed.", cite="34 CFR § 300.11(c)"
        )

    def test_a_school_day_of_the_week_of_lincoln_day_asks_for_it(self) -> None:
        """Ed. Code § 37220: the Monday or the Friday of that week, as the board chooses."""
        school = about("2027-02-12", YEAR).school
        assert school
        assert "Schools close for Lincoln Day" in school.reason
        other = about("2027-02-12", f"{YEAR}&school_closed=2027-02-08").school
        assert other
        assert "Lincoln" not in other.reason

    def test_a_day_in_no_school_year(self) -> None:
        school = about("2027-07-01", f"{YEAR}&lang=es").school
        assert school
        assert school.reason == "No está en ninguno de los años escolares que se escribieron."

    def test_the_other_reading_of_a_business_day(self) -> None:
        """34 CFR § 300.11(b): "state holiday" is not defined for California."""
        reason = about("2027-02-12").business.reason
        assert reason.endswith(
            "By another reading it is none, as a legal holiday of the state: Lincoln Day."
        )

    def test_a_holiday_with_its_full_stop_has_one(self) -> None:
        assert about("2027-01-18").federal_holiday.reason == "Birthday of Martin Luther King, Jr."

    def test_one_observed_on_another_day_says_so(self) -> None:
        """July 4, 2026 is a Saturday: federal offices close on Friday, July 3 (5 U.S.C. § 6103)."""
        reason = about("2026-07-03").federal_holiday.reason
        assert reason == "Independence Day, observed on this day."

    def test_a_day_on_which_federal_offices_were_closed_by_order_has_its_caution(self) -> None:
        """January 9, 2025, the day of mourning for President Carter."""
        business = about("2025-01-09").business
        assert business.yes
        assert len(business.reason) > len(about("2025-01-08").business.reason)

    def test_an_estimated_one_says_that_it_is(self) -> None:
        """Gov. Code § 6700: legal holidays by the moon, such as Eid al-Fitr."""
        flagged = [
            about(f"2027-{month:02}-{day:02}").legal_holiday.reason
            for month in (3, 5)
            for day in range(1, 32)
        ]
        assert any("estimate" in reason for reason in flagged)


@pytest.mark.parametrize(
    ("day", "query", "parameters"),
    [
        ("2027-02-30", "", ["day"]),
        ("tomorrow", "scholl_year=2026", ["scholl_year", "day"]),
        ("2027-02-12", "school_year=2026", ["school_year"]),
        ("2027-02-12", "day=2027-02-13", ["day"]),
    ],
)
def test_what_cannot_be_answered_is_named(day: str, query: str, parameters: list[str]) -> None:
    with pytest.raises(FaultsError) as caught:
        about(day, query)
    assert sorted(fault.parameter for fault in caught.value.faults) == sorted(parameters)


def test_over_http() -> None:
    answer = told(f"/v1/days/2027-02-12?{YEAR}&lang=es")
    assert answer["day"] == "2027-02-12"
    assert answer["court"]["yes"] is False
    assert set(answer) == {"day", *KINDS, "lang", "edition"}
