"""Faults of a question as data, a closed set: `service.language.faults` has the sentences."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, TypeAlias

from calendars.school import NoSchool, Span
from calendars.translation import Text
from service.engine.count_faults import CountFault
from service.engine.expected import Expected
from service.engine.input_faults import InputFault

# A date, a number of days, or the first and the last day of a span, which may not be known yet.
GivenValue: TypeAlias = date | int | tuple[date, date | None]


@dataclass(frozen=True, slots=True)
class _DateFault:
    parameter: str
    day: date

    @property
    def given(self) -> str:
        """The date as a question writes it."""
        return self.day.isoformat()


@dataclass(frozen=True, slots=True)
class OutOfOrder(_DateFault):
    """A date before that of an event which it cannot come before."""

    earlier: str
    earlier_day: date


@dataclass(frozen=True, slots=True)
class EndsAfter:
    """A span that ends after the date of an `event` which must not come before it."""

    parameter: str
    first: date
    last: date
    event: str
    day: date

    @property
    def given(self) -> str:
        """The span as a question writes it."""
        return f"{self.first}/{self.last}"


@dataclass(frozen=True, slots=True)
class NotLater(_DateFault):
    """An extension to a date that is not after `was`, the date it takes the place of."""

    was: date


@dataclass(frozen=True, slots=True)
class AlreadyEnded(_DateFault):
    """A date that would end a period after `end`, when it ends by itself."""

    end: date


@dataclass(frozen=True, slots=True)
class HearingInContinuance(_DateFault):
    """A hearing day after the order of a continuance and before its first new hearing day."""

    order: date
    new: date


@dataclass(frozen=True, slots=True)
class BeyondTheYears:
    """Values that lead to a date outside the years whose holidays are known."""

    parameter: str
    values: tuple[GivenValue, ...]

    @property
    def given(self) -> str:
        """The values as a question writes them."""
        return ", ".join(map(_written, self.values))


def _written(value: GivenValue) -> str:
    if isinstance(value, tuple):
        first, last = value
        return f"{first}/{last or ''}"
    return str(value)


FactFault: TypeAlias = (
    OutOfOrder | EndsAfter | NotLater | AlreadyEnded | HearingInContinuance | BeyondTheYears
)


@dataclass(frozen=True, slots=True)
class UnknownParameter:
    """A name that the question `asked` does not take, though `takers` may; `nearest` may be meant.

    `known` are all the names it takes.
    """

    parameter: str
    given: str
    asked: str
    known: tuple[str, ...]
    nearest: str = ""
    takers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Missing:
    """A parameter that must be entered; `title` is that of the parameter."""

    parameter: str
    title: Text
    expected: Expected
    given: ClassVar[str] = ""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A value that is not written as `expected`."""

    parameter: str
    given: str
    expected: Expected


@dataclass(frozen=True, slots=True)
class TooOften:
    """A parameter that was entered `times` times, where `most` are allowed."""

    parameter: str
    given: str
    times: int
    most: int


@dataclass(frozen=True, slots=True)
class OverlappingYears:
    """A school year that begins before the `other` ends."""

    year: Span
    other: Span
    parameter: ClassVar[str] = "school_year"

    @property
    def given(self) -> str:
        """The school year as a question writes it."""
        return f"{self.year.first}/{self.year.last}"


@dataclass(frozen=True, slots=True)
class NotHeld:
    """A date on which there cannot have been school, for the `reason`."""

    day: date
    reason: NoSchool
    parameter: ClassVar[str] = "school_open"

    @property
    def given(self) -> str:
        """The date as a question writes it."""
        return self.day.isoformat()


@dataclass(frozen=True, slots=True)
class SentAndFiled:
    """A date of sending beside the date of arrival, which takes its place."""

    given: str
    filed: str
    parameter: ClassVar[str] = "sent"


@dataclass(frozen=True, slots=True)
class SentAlone:
    """A date of sending, or a way, without the other: `other` is the one that was entered."""

    parameter: str
    other: str
    other_given: str
    expected: Expected
    given: ClassVar[str] = ""


@dataclass(frozen=True, slots=True)
class StartsNoClock:
    """A way of sending from which nothing is counted, and the `reason`."""

    given: str
    title: Text
    reason: Text
    parameter: ClassVar[str] = "sent_by"


@dataclass(frozen=True, slots=True)
class UnknownCheck:
    """A date to be checked whose id the process does not have; `known` are those it has."""

    given: str
    known: tuple[str, ...]
    parameter: ClassVar[str] = "check"


@dataclass(frozen=True, slots=True)
class NoDateToCheck:
    """A date to be checked where no rule has counted one; in `known` lines one has."""

    given: str
    known: tuple[str, ...]
    parameter: ClassVar[str] = "check"


SendingFault: TypeAlias = SentAndFiled | SentAlone | StartsNoClock
QueryFault: TypeAlias = (
    UnknownParameter
    | Missing
    | Unreadable
    | TooOften
    | OverlappingYears
    | NotHeld
    | UnknownCheck
    | NoDateToCheck
)
CaseFault: TypeAlias = FactFault | QueryFault | SendingFault


@dataclass(frozen=True, slots=True)
class InTimeline:
    """A fault of one of the cases of an address, the one at `place`, from 1."""

    place: int
    fault: "Fault"
    parameter: ClassVar[str] = "timeline"

    @property
    def given(self) -> str:
        """The parameter of the case and its value."""
        return f"{self.fault.parameter}={self.fault.given}"


@dataclass(frozen=True, slots=True)
class OutsideTimeline:
    """A parameter of a case that stands beside the cases of an address."""

    parameter: str
    given: str


@dataclass(frozen=True, slots=True)
class SameEvents:
    """Two cases at `first` and `second` whose events have the same names.

    They are of one process, with the same `case` or, without one, filed on the same date.
    """

    first: int
    second: int
    process: str
    case: str
    filed: date
    parameter: ClassVar[str] = "timeline"

    @property
    def given(self) -> str:
        """The part that both share."""
        return f"case={self.case}" if self.case else f"filed={self.filed}"


TimelineFault: TypeAlias = InTimeline | OutsideTimeline | SameEvents
Fault: TypeAlias = CaseFault | CountFault | InputFault | TimelineFault


class FaultsError(ValueError):
    """A question that cannot be answered, with every fault that was found."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(*faults)
        self.faults = faults


class CaseError(FaultsError):
    """A question about a case that cannot be answered."""

    faults: tuple[CaseFault, ...]

    def __init__(self, faults: tuple[CaseFault, ...]) -> None:
        super().__init__(faults)
