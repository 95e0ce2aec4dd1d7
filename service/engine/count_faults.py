"""Faults of a count without a process as data, a closed set."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, TypeAlias

from calendars.counting import Policy, Unit


@dataclass(frozen=True, slots=True)
class NoSchoolYear:
    """A count of school days without a school year."""

    parameter: ClassVar[str] = "school_year"
    given: ClassVar[str] = ""


@dataclass(frozen=True, slots=True)
class SchoolUnused:
    """A part of the school calendar that a count does not depend on."""

    parameter: str
    given: str


@dataclass(frozen=True, slots=True)
class PolicyUnfit:
    """A policy that does not go with a count; those in `fitting` do."""

    policy: Policy
    unit: Unit
    days: int
    fitting: tuple[Policy, ...]
    parameter: ClassVar[str] = "policy"

    @property
    def given(self) -> str:
        """The policy as a question writes it."""
        return self.policy.value


@dataclass(frozen=True, slots=True)
class CountBeyondSchool:
    """A count that runs outside the school years, which are `given`."""

    start: date
    days: int
    given: str
    parameter: ClassVar[str] = "school_year"


@dataclass(frozen=True, slots=True)
class CountBeyondTheYears:
    """A count that runs outside the years whose holidays are known."""

    start: date
    days: int
    parameter: ClassVar[str] = "days"

    @property
    def given(self) -> str:
        """The number of days as a question writes it."""
        return str(self.days)


@dataclass(frozen=True, slots=True)
class EndBeyondSchool:
    """A count between two dates that lie outside the school years, which are `given`."""

    start: date
    end: date
    given: str
    parameter: ClassVar[str] = "school_year"


@dataclass(frozen=True, slots=True)
class WithEnd:
    """A fault of the date on which a count ends."""

    parameter: str
    given: str
    end: date


@dataclass(frozen=True, slots=True)
class NothingToToll:
    """Vacations that are to stop a count which has none, or which they never stop."""

    parameter: ClassVar[str] = "tolled"
    given: ClassVar[str] = "true"


CountFault: TypeAlias = (
    NoSchoolYear
    | SchoolUnused
    | PolicyUnfit
    | CountBeyondSchool
    | CountBeyondTheYears
    | EndBeyondSchool
    | WithEnd
    | NothingToToll
)
