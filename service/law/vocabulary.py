"""Data types of the law files."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from calendars.counting import Policy, Unit
from calendars.readings import ReadingId
from calendars.translation import Text


class Actor(StrEnum):
    """The party or agency that must act."""

    PARENT = "parent"
    DISTRICT = "district"
    CDE = "cde"
    OAH = "oah"
    PARTY = "party"
    COUNTY = "county"
    CENTER = "center"
    """The regional center, or another agency of Early Start."""
    OCR = "ocr"


class Kind(StrEnum):
    """The kind of a date."""

    DEADLINE = "deadline"
    """To be done by then."""
    PERIOD = "period"
    """Ends by itself."""
    OPENS = "opens"
    """The first day something can be done."""
    LIMIT = "limit"
    """The limit that a filing reaches back to."""
    UNDATED = "undated"
    """The law gives no number."""


class Seen(StrEnum):
    """The text in which a source was read."""

    TEXT = "text"
    """The operative words."""
    TWIN = "twin"
    """The words of the sister regulation."""
    SECONDARY = "secondary"
    """A reliable second-hand account."""


class Moves(StrEnum):
    """The direction in which a set date may move the counted one."""

    EARLIER = "earlier"
    LATER = "later"


# Compared by identity (eq=False): they hash fast and serve as dictionary keys.


@dataclass(frozen=True, slots=True, eq=False)
class Citation:
    """A source; `words` are quoted from it as they stand there, or empty."""

    cite: str
    words: str
    url: str
    seen: Seen = Seen.TEXT


@dataclass(frozen=True, slots=True, eq=False)
class Event:
    """An event with a date; `when` completes "5 days after …" and "… después del día en que …".

    `done` is its title once it has happened; `question` asks for its date. It cannot come before
    any of `not_before`, nor before the end of any of `not_before_end_of`. What may have lasted is
    a date or first/last: `last` is its last day.
    """

    id: str
    title: Text
    when: Text
    done: Text | None = None
    not_before: tuple["Event", ...] = ()
    not_before_end_of: tuple["Event", ...] = ()
    last: "Event | None" = None
    question: Text | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Extension:
    """An extension of time: a new date, or more days; may be repeated."""

    id: str
    title: Text
    when: Text


@dataclass(frozen=True, slots=True, eq=False)
class Spans:
    """A fact as spans, first/last; may be repeated.

    The last date may be open; where they are `closed`, it is not, and a span may be one date.
    """

    id: str
    title: Text
    when: Text
    closed: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Dates:
    """A fact as dates; may be repeated.

    Unless they are facts themselves, `first` is on the earliest date and `last` on the latest.
    """

    id: str
    title: Text
    when: Text
    first: Event | None = None
    last: Event | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Continuances:
    """Time that a judge gives: the days after an order through the new hearing day, each recess.

    The days after the last hearing day through the close of the record are left out too. A
    hearing set for a day after the duty ends waits for an order.
    """

    orders: Spans
    heard: Dates
    record_closed: Event
    hearing: Event


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """One answer to a circumstance, as a question writes it; `means` is one that says it better."""

    value: str
    title: Text
    means: "Choice | None" = None


@dataclass(frozen=True, slots=True, eq=False)
class Circumstance:
    """A circumstance of the case without a date; the first choice is the default.

    Where a notice `asks` for it, a default that is given says more than none. `between_years` is
    the default of a case filed between two school years. `question` is its title as a question.
    """

    id: str
    title: Text
    choices: tuple[Choice, ...]
    asks: bool = False
    between_years: Choice | None = None
    question: Text | None = None


@dataclass(frozen=True, slots=True, eq=False)
class AlsoFrom:
    """Another start of the count, as a reading of the rule.

    It is the first of `events` that was given, and `count` what is counted from it where that is
    another number than the rule's. Where it only `moves` one way, it is a reading only when it
    ends that way of the words; it is none where `unless` is so.
    """

    reading: ReadingId
    events: tuple[Event, ...]
    count: int | None = None
    moves: Moves | None = None
    unless: Choice | None = None


@dataclass(frozen=True, slots=True, eq=False)
class BoardRecess:
    """The summer recess of a school board, whose weekdays some leave out of a count.

    At most `most` of them: those in `spans`, or else the first; and the count then ends at the
    latest `before_year` days before the first day of the next school year.
    """

    spans: Spans
    most: int
    before_year: int


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class RuleFields:
    """Fields of every rule: citations, filing dates it is law for, and its kind of case.

    It is law for cases filed from `since` through `until`, or by the date of `dated_by` where that
    is given: a case filed before `since` is then never late on every reading. `words` state the
    rule where the count alone does not.
    """

    law: tuple[Citation, ...]
    since: date | None = None
    until: date | None = None
    dated_by: Event | None = None
    only: Choice | None = None
    words: Text | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Within(RuleFields):
    """By the last of `count` `unit` after the first of `after` that has a day.

    Nothing is counted from what happened before `restarted_by`. Counted from `doubtful`, which
    the words do not name, it is never late on every reading. Where it is `open_ended` and ends
    past the years that are known, it has no date.
    """

    count: int
    unit: Unit
    after: tuple[Event, ...]
    policy: Policy
    tolled: bool = False
    also_from: tuple[AlsoFrom, ...] = ()
    restarted_by: Event | None = None
    doubtful: Event | None = None
    recess: BoardRecess | None = None
    open_ended: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class After(RuleFields):
    """From the day after the last of `count` `unit` after the first of `after` that has a day."""

    count: int
    unit: Unit
    after: tuple[Event, ...]
    policy: Policy = Policy.FIXED


@dataclass(frozen=True, slots=True, eq=False)
class Lasts(RuleFields):
    """For `count` `unit` from the first of `after` that has a day, the first of them if it counts.

    A length, not a time in which to act: by another reading the first day is left out.
    """

    count: int
    unit: Unit
    after: tuple[Event, ...]
    policy: Policy = Policy.FIXED


@dataclass(frozen=True, slots=True, eq=False)
class Before(RuleFields):
    """`count` `unit` before an event; an `estimate` where another day may have been set."""

    count: int
    unit: Unit
    before: Event
    policy: Policy
    estimate: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class SameDay(RuleFields):
    """On the day of an event."""

    of: Event


@dataclass(frozen=True, slots=True, eq=False)
class FirstSchoolDay(RuleFields):
    """On the first day of school on or after an event, or of the `next_year` after it."""

    since_event: Event
    next_year: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Birthday(RuleFields):
    """On the birthday of somebody born on the day of `of`, or `count` `unit` before it."""

    age: int
    of: Event
    count: int = 0
    unit: Unit = Unit.CALENDAR
    policy: Policy = Policy.FIXED


@dataclass(frozen=True, slots=True, eq=False)
class YearEnd:
    """A month and day for those born through the month `through`, in the year of their birthday.

    Or so many `years` later; `otherwise` is the same by another reading.
    """

    through: int
    month: int
    day: int
    years: int = 0
    otherwise: tuple[ReadingId, "YearEnd"] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class BirthdayYear(RuleFields):
    """On the first of `ends` that is for the month in which somebody was born."""

    age: int
    of: Event
    ends: tuple[YearEnd, ...]


@dataclass(frozen=True, slots=True, eq=False)
class RemovalDay(RuleFields):
    """On the `number`th school day of removal, in the school year of an event."""

    number: int
    removals: Spans
    year_of: Event


@dataclass(frozen=True, slots=True, eq=False)
class SetTo(RuleFields):
    """On the earliest given day of `events`, or the last day of an extension.

    It takes the place of the rule below it; where `caps`, only when that rule's date is later. It
    may only move that date as `moves` says, and only where one of `preceded_by`, if it names any,
    had happened by then. Where `since_event` names one, only days on or after it set a date.
    """

    events: tuple[Event, ...] | Extension
    moves: Moves | None = None
    caps: bool = False
    preceded_by: tuple[Event, ...] = ()
    also_from: tuple[AlsoFrom, ...] = ()
    since_event: Event | None = None


@dataclass(frozen=True, slots=True, eq=False)
class LateReferral(RuleFields):
    """`count` days after the next regular school year begins, where `referral` came late in this.

    Late is `late` days or less before the year ends. Where `consent` names an event, only if that
    came by then; after the year has ended, the rule below is another reading. It takes the place
    of the rule below it; where `caps`, only when that rule's date is later.
    """

    count: int
    late: int
    referral: Event
    policy: Policy
    consent: Event | None = None
    caps: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Undated(RuleFields):
    """The law gives no number; `words` say what it does say.

    The days since `since_event` are said, for what has to be done without delay.
    """

    since_event: Event | None = None


Counted: TypeAlias = Within | After | Lasts | Before
ByBirth: TypeAlias = Birthday | BirthdayYear
Rule: TypeAlias = (
    Counted | SameDay | FirstSchoolDay | ByBirth | RemovalDay | SetTo | LateReferral | Undated
)


@dataclass(frozen=True, slots=True, eq=False)
class Deadline:
    """An event that the law gives a date: who must act, and the rules in the order they are asked.

    `optional` acts may never happen: what hangs on one waits until it is given. `only` names the
    case it belongs to; `given`, the fact without which it is not shown; `with_fact`, the same for
    what may be given as done by itself; `excused_by`, the facts or choices that make it
    unnecessary; `settled_by`, the facts that prove that it was done on their day at the latest;
    `done_on`, those on whose day it was done; `closed_by`, the facts after which nothing is left to
    do about it; `asked_as`, the fact that forms ask for instead; `lengthened_by`, the days that are
    added to it; `continued_by`, the continuances that move it; `sent`, the fact that it was sent,
    whose day counts on one reading; `doubted_by`, the days for which it may not bind.
    """

    event: Event
    by: Actor | None
    rules: tuple[Rule, ...]
    if_missed: Text
    kind: Kind = Kind.DEADLINE
    optional: bool = False
    only: Choice | None = None
    given: Event | None = None
    with_fact: Event | None = None
    excused_by: tuple[Event | Choice, ...] = ()
    settled_by: tuple[Event, ...] = ()
    done_on: tuple[Event, ...] = ()
    closed_by: tuple[Event, ...] = ()
    lengthened_by: Extension | None = None
    continued_by: Continuances | None = None
    sent: Event | None = None
    doubted_by: Spans | None = None
    asked_as: Event | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Always:
    """In every case."""


@dataclass(frozen=True, slots=True, eq=False)
class Given:
    """Condition: one of `events` was entered."""

    events: tuple[Event | Spans, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """When an event has a line of its own."""

    event: Event


@dataclass(frozen=True, slots=True, eq=False)
class ReadAs:
    """When the date of an event has a reading."""

    event: Event
    reading: ReadingId


@dataclass(frozen=True, slots=True, eq=False)
class DoneLate:
    """When an event was done after its last day, or `arguable`: on the next open day after it."""

    event: Event
    arguable: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class AfterToday:
    """When an event was given a day after the one on which the case is seen."""

    event: Event


@dataclass(frozen=True, slots=True, eq=False)
class InSummer:
    """When a birthday of somebody born on the day of `of` lies in a summer recess.

    Where no school year is known, in June, July or August; and only where `shown` has a line.
    """

    age: int
    of: Event
    shown: Event


@dataclass(frozen=True, slots=True, eq=False)
class Lacking:
    """Condition: `given` was entered and `missing` was not."""

    missing: Event
    given: Event


@dataclass(frozen=True, slots=True, eq=False)
class LongBefore:
    """Condition: `event` is more than `days` days before `other`."""

    event: Event
    other: Event
    days: int


@dataclass(frozen=True, slots=True, eq=False)
class Chosen:
    """Condition: a circumstance has this `choice`."""

    choice: Choice


@dataclass(frozen=True, slots=True, eq=False)
class Early:
    """Condition: an event was entered before the date that the law opens it."""

    event: Event


@dataclass(frozen=True, slots=True, eq=False)
class Unpreceded:
    """Condition: an event was entered and none of `by` had happened by then."""

    event: Event
    by: tuple[Event, ...]


class Reach(StrEnum):
    """Reach of an event beyond the limit that a filing reaches back to."""

    OUTSIDE = "outside"
    """It ended before the limit, on every reading."""
    ARGUABLE = "arguable"
    """It ended before the limit on one reading and not on another."""
    PARTLY = "partly"
    """It began before the limit and ended after it."""


@dataclass(frozen=True, slots=True, eq=False)
class Outside:
    """Condition: an event came before the limit that the filing reaches back to.

    An office that counts from the day of `complete` reaches less far back. Where `learned` came
    later than the event, that day counts.
    """

    event: Event
    limit: Event
    reach: Reach = Reach.OUTSIDE
    complete: Event | None = None
    learned: Event | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Unanswered:
    """Condition: a circumstance was left out, or has a value that says less than another.

    Where `early` is a number, only for a case filed at most so many days after a school year
    began, or on a day whose school year is not known.
    """

    circumstance: Circumstance
    early: int | None = None


Condition: TypeAlias = (
    Always
    | Given
    | Shown
    | ReadAs
    | DoneLate
    | AfterToday
    | InSummer
    | Lacking
    | LongBefore
    | Chosen
    | Early
    | Unpreceded
    | Outside
    | Unanswered
)


@dataclass(frozen=True, slots=True, eq=False)
class Notice:
    """A notice about the whole timeline, and its condition.

    A name in braces is that of a parameter: people read the title of its field in its place;
    {day} is `day`. It is not said where one of `unless` was given or is so.
    """

    code: str
    text: Text
    when: Condition = Always()
    only: Choice | None = None
    unless: tuple[Event | Choice, ...] = ()
    day: date | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Way:
    """A way to send a paper that starts the clock; `notice` says whom to ask for its arrival.

    What `travels` may arrive on another day; `after_hours`, on the next working day.
    """

    choice: Choice
    notice: Notice
    travels: bool = True
    after_hours: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Sending:
    """The sending of the paper that opens a process, entered where its arrival is not known.

    `sent` is its day and `by` how; the case is then counted from that day. `refused` are the ways
    that start no clock, each with what to do instead.
    """

    sent: Event
    by: Circumstance
    taken: tuple[Way, ...]
    refused: tuple[tuple[Choice, Text], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Link:
    """An official page or form for families."""

    title: Text
    url: str


@dataclass(frozen=True, slots=True, eq=False)
class Related:
    """A process that the same case may be too, and the facts that both have.

    `filed` is the fact that opens it, where that is not the day that opens this one; `adds` are
    values of its parameters.
    """

    process: "Process"
    title: Text
    facts: tuple[Event | Circumstance, ...]
    filed: Event | None = None
    adds: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Settlement:
    """End of a case: an agreement that settles all of it (`whole`), or an event by itself.

    Where it can be canceled, it ends the case once the last day to cancel it has passed.
    """

    event: Event
    whole: Choice | None = None
    canceled: Event | None = None


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Step:
    """A step of a dispute; `at_a_glance` is its time limit in a few words.

    `short_title` stands in the list of steps where the title of the process is too long for it.
    """

    at_a_glance: Text
    can: Text
    does_not_fit: Text
    short_title: Text | None = None


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Beside:
    """A faster process beside a step; `asks` is the question that leads to it from there."""

    step: "Process"
    asks: Text
    can: Text
    does_not_fit: Text


@dataclass(frozen=True, slots=True, eq=False)
class SchoolSide:
    """A time limit at the school that needs no disagreement."""


Place: TypeAlias = Step | Beside | SchoolSide


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Process:
    """A way to settle a disagreement, or a duty of the school, from the day that opens it.

    `filed_question` asks for the date of `filed`, and `filed_hint` says which it is; `filed_from`,
    the earliest; `sending`, what may be entered in its place; `asked`, what happened most likely
    since; `limits`, what the process cannot do.
    """

    id: str
    title: Text
    summary: Text
    decided_by: Text
    cost: Text
    is_binding: Text
    use_when: Text
    limits: Text
    how_long: Text
    place: Place
    filed: Event
    filed_question: Text
    filed_hint: Text
    deadlines: tuple[Deadline, ...]
    links: tuple[Link, ...]
    facts: tuple[Event, ...] = ()
    spans: tuple[Spans, ...] = ()
    dates: tuple[Dates, ...] = ()
    circumstances: tuple[Circumstance, ...] = ()
    settlements: tuple[Settlement, ...] = ()
    notices: tuple[Notice, ...] = ()
    related: tuple[Related, ...] = ()
    filed_from: date = date(2024, 1, 1)
    sending: Sending | None = None
    asked: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class TriageQuestion:
    """A question about the disagreement, the meaning of a yes, and the processes it leads to."""

    id: str
    asks: Text
    means: Text
    leads_to: tuple[Process, ...]
