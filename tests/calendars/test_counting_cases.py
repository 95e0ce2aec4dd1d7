"""The worked counts of `cases/counting.toml`, which a lawyer can read and add to."""

import datetime as dt
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import pytest
from pydantic import BaseModel, BeforeValidator, ConfigDict

from calendars.counting import Count, Policy, Unit, count
from calendars.day_sets import Days
from calendars.readings import ComputedDates, Reading, ReadingId, apply_policy, tolled_readings
from calendars.school import School, Span, school_days, tolled_days
from calendars.summer import school_or_summer_days, school_or_weekdays

Given = Annotated[Span, BeforeValidator(lambda words: words.split("/"))]


class Table(BaseModel):
    """A table of the file; a key that it does not know is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Calendar(Table):
    years: tuple[Given, ...] = ()
    breaks: tuple[Given, ...] = ()
    closed: tuple[dt.date, ...] = ()


class Case(Table):
    name: str
    start: dt.date
    days: int
    unit: Unit
    policy: Policy
    statutory_date: dt.date
    date: dt.date | None = None
    latest_date: dt.date | None = None
    school: str | None = None
    tolled: bool = False
    decided: dt.date | None = None


class Landed(Table):
    day: dt.date
    what: str
    before: dt.date | None = None
    after: dt.date | None = None
    court: dt.date | None = None


class File(Table):
    schools: dict[str, Calendar]
    case: list[Case]
    landing: list[Landed]


OF_SCHOOL: dict[Unit, Callable[[School], Days]] = {
    Unit.SCHOOL: school_days,
    Unit.SCHOOL_OR_SUMMER: school_or_summer_days,
    Unit.SCHOOL_OR_WEEKDAY: school_or_weekdays,
}
FILE = File.model_validate(
    tomllib.loads((Path(__file__).parents[1] / "cases" / "counting.toml").read_text("utf-8"))
)


@pytest.mark.parametrize("case", FILE.case, ids=lambda case: case.name)
def test_case(case: Case) -> None:
    computed = _computed(case)
    assert (computed.statutory_day, computed.day, computed.latest_day) == (
        case.statutory_date,
        case.date or case.statutory_date,
        case.latest_date,
    )


@pytest.mark.parametrize("landed", FILE.landing, ids=lambda landed: f"{landed.day} {landed.what}")
class TestLanding:
    """Each policy on each kind of day."""

    def test_fixed(self, landed: Landed) -> None:
        assert _dates(landed, Policy.FIXED) == (landed.day, None)

    def test_filing(self, landed: Landed) -> None:
        assert _dates(landed, Policy.FILING) == (landed.before or landed.day, landed.after)

    def test_district(self, landed: Landed) -> None:
        assert _dates(landed, Policy.DISTRICT) == (landed.day, landed.after)

    def test_agency(self, landed: Landed) -> None:
        """Ed. Code § 9: "unless the last day is a holiday"."""
        assert _dates(landed, Policy.AGENCY) == (landed.day, landed.after)

    def test_backward(self, landed: Landed) -> None:
        """A backward count never rolls forward."""
        assert _dates(landed, Policy.BACKWARD) == (landed.before or landed.day, None)

    def test_court(self, landed: Landed) -> None:
        assert _dates(landed, Policy.COURT) == (landed.before or landed.day, landed.court)


def test_without_a_school_year_there_is_no_summer() -> None:
    july = dt.date(2026, 7, 1)
    days = school_or_summer_days(School())
    assert days.skipped(july, july) == school_days(School()).skipped(july, july)


def test_every_unit_and_every_policy_has_a_case() -> None:
    assert {case.unit for case in FILE.case} == set(Unit)
    assert {case.policy for case in FILE.case} == set(Policy)


def test_february_28_and_29_are_one_day() -> None:
    """Gov. Code § 6803: "shall be reckoned together as one day"; no reading of a set length."""
    year = count(dt.date(2027, 2, 28), 1, Unit.YEAR)
    assert apply_policy(year, Policy.AGENCY).latest_day == dt.date(2028, 2, 29)
    assert apply_policy(year, Policy.LOOK_BACK).latest_day == dt.date(2028, 2, 29)
    assert apply_policy(year, Policy.FIXED).latest_day is None


def test_every_school_is_asked_about() -> None:
    assert {case.school for case in FILE.case if case.school} == set(FILE.schools)


def _dates(landed: Landed, policy: Policy) -> tuple[dt.date, dt.date | None]:
    """The date to rely on and the latest, ten days from the day (or to it, counted back)."""
    back = policy is Policy.BACKWARD
    start = landed.day + dt.timedelta(10 if back else -10)
    computed = apply_policy(count(start, -10 if back else 10, Unit.CALENDAR), policy)
    assert computed.statutory_day == landed.day
    return computed.day, computed.latest_day


def _computed(case: Case) -> ComputedDates:
    school = _school(case)
    statutory = _count(case, school)
    others = []
    if case.tolled:
        others += [
            Reading(id_, count(case.start, case.days, case.unit, days))
            for id_, days in tolled_readings(school)
        ]
    if case.decided:
        decided = count(case.decided, case.days, case.unit)
        others.append(Reading(ReadingId.FROM_DECISION, decided))
    return apply_policy(statutory, case.policy, *others)


def _count(case: Case, school: School) -> Count:
    if case.unit in OF_SCHOOL:
        return count(case.start, case.days, case.unit, OF_SCHOOL[case.unit](school))
    return count(case.start, case.days, case.unit, tolled_days(school) if case.tolled else None)


def _school(case: Case) -> School:
    given = FILE.schools[case.school] if case.school else Calendar()
    return School(given.years, given.breaks, given.closed)
