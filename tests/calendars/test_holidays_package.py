"""Every difference from 2024 through 2028 between our lists and the package's own, with reasons.

The package's California is one calendar where the law has three, and its federal list adds the
President's one-off closings. When an update of the package changes any day or name of either, a
test here says which.
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

import holidays
import pytest

from calendars.california import Calendar, holidays_in

YEARS = range(2024, 2029)
CALIFORNIA = holidays.country_holidays("US", subdiv="CA", language="en_US", years=YEARS)
FEDERAL = holidays.country_holidays("US", categories="government", language="en_US", years=YEARS)


class Reason(NamedTuple):
    """Why some days are in one of two lists only."""

    why: str
    days: str


# Days of ours that the package's list has not.
LINCOLN = Reason(
    "the package ends Lincoln's Birthday in 2009; Code Civ. Proc. § 135 and Gov. Code § 6700"
    " have Lincoln Day",
    "2024-02-12 2025-02-12 2026-02-12 2027-02-12",
)
LINCOLN_2028 = Reason("February 12, 2028 is a Saturday: rule 1.11", "2028-02-11")
NATIVE_AMERICAN = Reason(
    "the package lacks Native American Day",
    "2024-09-27 2025-09-26 2026-09-25 2027-09-24 2028-09-22",
)
COLUMBUS = Reason(
    "the package ends Columbus Day in California in 2008; Gov. Code § 6700 has it",
    "2024-10-14 2025-10-13 2026-10-12 2027-10-11 2028-10-09",
)
FARMWORKERS_2027 = Reason("SB 1394; April 10, 2027 is a Saturday: rule 1.11", "2027-04-09")
FARMWORKERS_2028 = Reason("SB 1394: April 10 from 2027", "2028-04-10")
LEGAL_ONLY = (
    Reason("the package lacks Lunar New Year", "2025-01-29 2026-02-17 2028-01-26"),
    Reason(
        "the package lacks Genocide Remembrance Day",
        "2024-04-24 2025-04-24 2026-04-24 2028-04-24",
    ),
    Reason("the package lacks Admission Day", "2024-09-09 2025-09-09 2026-09-09 2027-09-09"),
    Reason("the package lacks Sylvia Mendez Day, AB 2294", "2027-04-14 2028-04-14"),
    Reason("the package lacks the Eids, AB 2017", "2027-03-09 2028-05-05"),
)
CHAVEZ_IN_CALIFORNIA_ONLY = Reason(
    "March 31 is no federal holiday", "2024-04-01 2025-03-31 2026-03-31"
)
AFTER_THANKSGIVING_IN_CALIFORNIA_ONLY = Reason(
    "the Friday after Thanksgiving is no federal holiday",
    "2024-11-29 2025-11-28 2026-11-27 2027-11-26 2028-11-24",
)
DIWALI_IN_CALIFORNIA_ONLY = Reason("Diwali is no federal holiday", "2027-10-29 2028-10-17")

# Days of the package's that ours have not.
ANTHONY = Reason(
    "Susan B. Anthony Day is a day of exercises in schools, no holiday of Gov. Code § 6700",
    "2024-02-15 2028-02-15",
)
CHAVEZ_AFTER_2026 = Reason("SB 1394: the package still has March 31", "2027-03-31 2028-03-31")
CHAVEZ_BEFORE_2027 = Reason(
    "Cesar Chavez Day is no federal holiday", "2024-04-01 2025-03-31 2026-03-31"
)
OPEN_ON_DIWALI = Reason(
    "Diwali is a legal holiday on which all is open: Code Civ. Proc. § 135",
    "2027-10-29 2028-10-17",
)
OPEN_ON_JUNETEENTH = Reason(
    "Gov. Code § 19853 closes no office for Juneteenth: an employee may choose it",
    "2024-06-19 2025-06-19 2026-06-19 2028-06-19",
)
SATURDAYS = Reason(
    "the package moves every Saturday to Friday; Gov. Code §§ 19853(b) and 6701 only November 11",
    "2026-07-03 2027-06-18 2027-12-24 2027-12-31",
)
AFTER_THANKSGIVING = Reason(
    "the Friday after Thanksgiving is not in Gov. Code § 6700, nor federal",
    "2024-11-29 2025-11-28 2026-11-27 2027-11-26 2028-11-24",
)
EXECUTIVE_ORDERS = Reason(
    "one-off closings of federal offices by executive order are no holidays of 5 U.S.C. § 6103",
    "2024-12-24 2025-01-09 2025-12-24 2025-12-26",
)
COLUMBUS_IS_FEDERAL = Reason(
    "the courts left Columbus Day in 2022; Gov. Code § 19853 closes no office for it",
    "2024-10-14 2025-10-13 2026-10-12 2027-10-11 2028-10-09",
)


class Comparison(NamedTuple):
    """One of our lists beside one of the package's."""

    ours: Calendar
    package: Mapping[date, str]
    only_ours: tuple[Reason, ...]
    only_theirs: tuple[Reason, ...]


COMPARISONS = {
    "courts, California": Comparison(
        Calendar.COURTS,
        CALIFORNIA,
        (LINCOLN, LINCOLN_2028, NATIVE_AMERICAN, FARMWORKERS_2027, FARMWORKERS_2028),
        (ANTHONY, CHAVEZ_AFTER_2026, OPEN_ON_DIWALI),
    ),
    "state offices, California": Comparison(
        Calendar.STATE_OFFICES,
        CALIFORNIA,
        (FARMWORKERS_2028,),
        (ANTHONY, CHAVEZ_AFTER_2026, OPEN_ON_DIWALI, OPEN_ON_JUNETEENTH, SATURDAYS),
    ),
    "legal holidays, California": Comparison(
        Calendar.LEGAL_HOLIDAYS,
        CALIFORNIA,
        (LINCOLN, NATIVE_AMERICAN, COLUMBUS, FARMWORKERS_2028, *LEGAL_ONLY),
        (ANTHONY, CHAVEZ_AFTER_2026, AFTER_THANKSGIVING, SATURDAYS),
    ),
    "federal, California": Comparison(
        Calendar.FEDERAL,
        CALIFORNIA,
        (COLUMBUS,),
        (
            ANTHONY,
            CHAVEZ_BEFORE_2027,
            CHAVEZ_AFTER_2026,
            OPEN_ON_DIWALI,
            AFTER_THANKSGIVING,
        ),
    ),
    "courts, federal": Comparison(
        Calendar.COURTS,
        FEDERAL,
        (
            LINCOLN,
            LINCOLN_2028,
            NATIVE_AMERICAN,
            CHAVEZ_IN_CALIFORNIA_ONLY,
            FARMWORKERS_2027,
            FARMWORKERS_2028,
            AFTER_THANKSGIVING_IN_CALIFORNIA_ONLY,
        ),
        (COLUMBUS_IS_FEDERAL, EXECUTIVE_ORDERS),
    ),
    "state offices, federal": Comparison(
        Calendar.STATE_OFFICES,
        FEDERAL,
        (
            CHAVEZ_IN_CALIFORNIA_ONLY,
            FARMWORKERS_2028,
            AFTER_THANKSGIVING_IN_CALIFORNIA_ONLY,
        ),
        (COLUMBUS_IS_FEDERAL, OPEN_ON_JUNETEENTH, SATURDAYS, EXECUTIVE_ORDERS),
    ),
    "legal holidays, federal": Comparison(
        Calendar.LEGAL_HOLIDAYS,
        FEDERAL,
        (
            LINCOLN,
            NATIVE_AMERICAN,
            CHAVEZ_IN_CALIFORNIA_ONLY,
            FARMWORKERS_2028,
            DIWALI_IN_CALIFORNIA_ONLY,
            *LEGAL_ONLY,
        ),
        (SATURDAYS, EXECUTIVE_ORDERS),
    ),
    "federal, federal": Comparison(Calendar.FEDERAL, FEDERAL, (), (EXECUTIVE_ORDERS,)),
}


@pytest.mark.parametrize("comparison", COMPARISONS.values(), ids=COMPARISONS.keys())
def test_days_only_ours_have_a_reason(comparison: Comparison) -> None:
    """Mondays to Fridays of our list that the package's has not."""
    assert sorted(_ours(comparison) - _theirs(comparison)) == _explained(comparison.only_ours)


@pytest.mark.parametrize("comparison", COMPARISONS.values(), ids=COMPARISONS.keys())
def test_days_only_theirs_have_a_reason(comparison: Comparison) -> None:
    """Mondays to Fridays of the package's list that ours has not."""
    assert sorted(_theirs(comparison) - _ours(comparison)) == _explained(comparison.only_theirs)


def test_the_packages_weekend_days() -> None:
    """The package lists the Saturday or Sunday itself too; ours list none, counting knows them."""
    weekend = {
        f"{day} {name}"
        for listed in (CALIFORNIA, FEDERAL)
        for day, name in listed.items()
        if day.weekday() > 4
    }
    assert sorted(weekend) == [
        "2024-03-31 Cesar Chavez Day",
        "2025-02-15 Susan B. Anthony Day",
        "2026-02-15 Susan B. Anthony Day",
        "2026-07-04 Independence Day",
        "2026-11-08 Diwali",
        "2027-06-19 Juneteenth National Independence Day",
        "2027-07-04 Independence Day",
        "2027-12-25 Christmas Day",
        "2028-01-01 New Year's Day",
        "2028-11-11 Veterans Day",
    ]


@pytest.mark.parametrize(
    ("listed", "names"),
    [
        pytest.param(
            CALIFORNIA,
            [
                "Cesar Chavez Day",  # ours: Farmworkers Day from 2026
                "Christmas Day",
                "Day After Thanksgiving",  # ours: The day after Thanksgiving
                "Diwali",
                "Independence Day",
                "Juneteenth National Independence Day",  # ours, for California: Juneteenth
                "Labor Day",
                "Martin Luther King Jr. Day",  # ours: Dr. Martin Luther King, Jr. Day, § 6700
                "Memorial Day",
                "New Year's Day",
                "Presidents' Day",
                "Susan B. Anthony Day",  # ours: none
                "Thanksgiving Day",
                "Veterans Day",
            ],
            id="California",
        ),
        pytest.param(
            FEDERAL,
            [
                "Birthday of Martin Luther King, Jr.",
                "Christmas Day",
                "Christmas Eve",  # ours: none, an executive order
                "Columbus Day",
                "Day After Christmas",  # ours: none, an executive order
                "Independence Day",
                "Juneteenth National Independence Day",
                "Labor Day",
                "Memorial Day",
                "National Day of Mourning for former President Jimmy Carter",  # ours: none
                "New Year's Day",
                "Thanksgiving Day",
                "Veterans Day",
                "Washington's Birthday",
            ],
            id="federal",
        ),
    ],
)
def test_the_packages_names(listed: holidays.HolidayBase, names: list[str]) -> None:
    """A holiday that the package adds or names anew is seen, whatever its date."""
    said = {name for day in listed for name in listed.get_list(day)}
    assert sorted({name.removesuffix(" (observed)") for name in said}) == names


def _ours(comparison: Comparison) -> set[str]:
    return {f"{each.day}" for year in YEARS for each in holidays_in(comparison.ours, year)}


def _theirs(comparison: Comparison) -> set[str]:
    return {f"{day}" for day in comparison.package if day.weekday() < 5}


def _explained(reasons: tuple[Reason, ...]) -> list[str]:
    return sorted(day for reason in reasons for day in reason.days.split())
