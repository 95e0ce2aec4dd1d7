"""Faults of input before it is a question: a body of JSON, a name in an address, a line, a word."""

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class NotAnObject:
    """A JSON value that should be an object."""

    parameter: ClassVar[str] = ""
    given: ClassVar[str] = ""


@dataclass(frozen=True, slots=True)
class _MemberFault:
    parameter: str
    given: ClassVar[str] = ""


@dataclass(frozen=True, slots=True)
class NotAList(_MemberFault):
    """A member that should be one list."""


@dataclass(frozen=True, slots=True)
class UnknownMember(_MemberFault):
    """A member of the body that has no meaning."""


@dataclass(frozen=True, slots=True)
class NotAValue(_MemberFault):
    """A member of a case that no query could hold: an object, a list of lists."""


@dataclass(frozen=True, slots=True)
class NoId(_MemberFault):
    """A case without one printable id of at most `longest` characters."""

    longest: int


@dataclass(frozen=True, slots=True)
class NoProcess(_MemberFault):
    """A case that does not name one of the processes `known`."""

    known: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TooManyCases:
    """More cases in one body than `most`."""

    parameter: str
    cases: int
    most: int

    @property
    def given(self) -> str:
        """The number of cases."""
        return str(self.cases)


BodyFault: TypeAlias = (
    NotAnObject | NotAList | UnknownMember | NotAValue | NoId | NoProcess | TooManyCases
)


@dataclass(frozen=True, slots=True)
class NotFound:
    """A name that no process, calendar, district or letter has; `known` are those there are."""

    parameter: Literal["process", "calendar", "district", "letter"]
    given: str
    known: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StrayArgument:
    """A word of a command line that belongs to no option."""

    given: str
    parameter: ClassVar[str] = ""


@dataclass(frozen=True, slots=True)
class QuoteNotClosed:
    """A quotation mark that does not close, or text after one that does."""


@dataclass(frozen=True, slots=True)
class TooLong:
    """More characters than `most`."""

    most: int


@dataclass(frozen=True, slots=True)
class HasNul:
    """A NUL character."""


@dataclass(frozen=True, slots=True)
class NotUtf8:
    """Bytes that are not UTF-8."""


@dataclass(frozen=True, slots=True)
class NoHeader:
    """The end of a file that has no header."""


@dataclass(frozen=True, slots=True)
class NoColumn:
    """A header that lacks the columns `names`."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OtherCells:
    """A row with more or fewer cells than the header."""

    cells: int
    header: int


@dataclass(frozen=True, slots=True)
class NotJson:
    """A line that is not a JSON object."""


LineFlaw: TypeAlias = (
    QuoteNotClosed | TooLong | HasNul | NotUtf8 | NoHeader | NoColumn | OtherCells | NotJson
)


@dataclass(frozen=True, slots=True)
class UnreadableLine:
    """A line of a file that cannot be read."""

    line: int
    flaw: LineFlaw
    parameter: ClassVar[str] = ""
    given: ClassVar[str] = ""


InputFault: TypeAlias = BodyFault | NotFound | StrayArgument | UnreadableLine
