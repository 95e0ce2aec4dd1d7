"""Readings of a count, and the dates that a policy makes of them."""

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple, assert_never

from calendars.counting import (
    BROAD,
    FEDERAL_COURT,
    OPEN,
    WORKING,
    Count,
    Policy,
    Unit,
    count,
)
from calendars.day_sets import EVERY_DAY, EveryDayBut, ExcludedDays, ListedDays
from calendars.school import School, Span, tolled_days, vacations
from calendars.translation import Text

_ONE_DAY = timedelta(1)
_FEBRUARY_28 = (2, 28)
_FEBRUARY = 2


class Adjustment(NamedTuple):
    """From a day that is no working day to the working day before or after it."""

    start: date
    day: date
    days: ListedDays

    @property
    def skipped(self) -> tuple[ExcludedDays, ...]:
        """Each day stepped over, `start` among them, in order."""
        return self.days.skipped(*self.stretch)

    @property
    def stretch(self) -> tuple[date, date]:
        """The first and the last day it went through."""
        return min(self.start, self.day), max(self.start, self.day)


class ReadingId(StrEnum):
    """Readings of a rule: ways to count its words that an agency or a court uses."""

    WORDS = "words"
    """The end of the count by the words of the rule."""
    NEXT_OPEN_DAY = "next-open-day"
    """Moved past a weekend or holiday: Code Civ. Proc. §§ 12a, 12b; Ed. Code § 9."""
    OTHER_HOLIDAYS = "other-holidays"
    """California's other legal holidays are no business days either: 34 CFR § 300.11(b)."""
    WEEKEND_BEFORE_VACATION = "weekend-before-vacation"
    """The weekend and the closed days that touch a vacation before it are left out too."""
    VACATION_WITH_CLOSED_DAYS = "vacation-with-closed-days"
    """Closed days and holidays that touch a break make it a vacation of more than five days."""
    VACATION_WITH_CLOSED_DAYS_AND_WEEKEND = "vacation-with-closed-days-and-weekend"
    """The same, and the weekend and the closed days that touch it before are left out too."""
    WHOLE_SPAN = "whole-span"
    """All days from the first order or hearing day through the last are left out."""
    FROM_NEXT_DAY = "from-next-day"
    """A length counted as a time in which to act, without its first day: Code Civ. Proc. § 12."""
    FROM_CONSENT = "from-consent"
    """A late referral counted from a consent that came after the school year ended."""
    FROM_DECISION = "from-decision"
    """Counted from the date of the decision: 34 CFR § 300.516(b)."""
    CORRECTED_DECISION = "corrected-decision"
    """Counted from the date of the corrected decision: no words settle which of two starts it."""
    FROM_FILING = "from-filing"
    """Counted from the day that the office received the request."""
    FROM_RECEIPT = "from-receipt"
    """Counted from the day that the other side received its copy."""
    FROM_AMENDMENT = "from-amendment"
    """Counted from the filing of the amended request: Ed. Code § 56502(e)."""
    FROM_COMPLETE = "from-complete"
    """Counted from the day that the complaint was complete, as CDE counts."""
    NEXT_WORKING_DAY = "next-working-day"
    """Counted from the working day after an e-mail or a fax: no rule about the hour was found."""
    STARTS_DAY_AFTER = "starts-day-after"
    """The day after the event is day 0: "starts the day after", Ed. Code § 56501.5(d)."""
    OAH_NOT_TOLD = "oah-not-told"
    """Nothing moved, since the district did not tell OAH: Ed. Code § 56501.5(d)."""
    CLOCKS_WAITED = "clocks-waited"
    """The timelines were delayed "until the meeting is held": Ed. Code § 56501.5(e)."""
    SUMMER_HOLIDAYS_OUT = "summer-holidays-out"
    """Holidays in the summer recess are no school days either: Ed. Code § 48925(c)."""
    BOARD_RECESS = "board-recess"
    """Days of the school board's summer recess are left out: Ed. Code § 48918(a)(3)."""
    FINISHES_THIS_YEAR = "finishes-this-year"
    """The student finishes the IEP by the end of the year: Ed. Code § 56026(c)(4)(C)."""
    MARCH_1 = "march-1"
    """A birthday of February 29 is March 1 in a common year: Fam. Code § 6500."""
    FEBRUARY_29 = "february-29"
    """February 28 and 29 of a leap year are one day: Gov. Code § 6803."""


class Reading(NamedTuple):
    """One reading of a rule: its count and, where that lands on a closed day, the move."""

    id: ReadingId
    counted: Count
    move: Adjustment | None = None

    @property
    def date(self) -> date:
        """The last day by this reading."""
        return (self.move or self.counted).day


class ComputedDates(NamedTuple):
    """The readings of a count, `words` first, and the date to rely on."""

    policy: Policy
    readings: tuple[Reading, ...]
    earliest: Reading
    """The reading that ends first; of equals, the words."""
    latest: Reading
    """The reading that ends last; of equals, the words."""
    back: Adjustment | None = None
    """To the working day before the earliest reading."""

    @property
    def words(self) -> Count:
        """The count by the words of the rule."""
        return self.readings[0].counted

    @property
    def stretch(self) -> Span:
        """The first and the last day that any of the counts goes through."""
        firsts, lasts = zip(*(each.counted.stretch for each in self.readings), strict=True)
        return Span(min(firsts), max(lasts))

    @property
    def day(self) -> date:
        """The date to rely on for one's own act."""
        return self.back.day if self.back else self.earliest.date

    @property
    def statutory_day(self) -> date:
        """The end of the count, before a policy moves it."""
        return self.words.day

    @property
    def latest_day(self) -> date | None:
        """The last day that the law can be read to allow, where it is later than the statutory."""
        day = self.latest.date
        return day if day > self.statutory_day else None

    @property
    def cautions(self) -> tuple[Text, ...]:
        """Conditions under which the dates may turn out otherwise, each once."""
        found: list[Text] = []
        for reading in self.readings:
            for step in (reading.counted, reading.move):
                if step and step.days is not EVERY_DAY:
                    found += step.days.cautions(*step.stretch)
        if self.back:
            found += self.back.days.cautions(*self.back.stretch)
        return tuple(dict.fromkeys(found))


def apply_policy(words: Count, policy: Policy, *others: Reading) -> ComputedDates:
    """The dates that `policy` makes of a count; `others` are other readings of the same rule.

    Of the others, only those that end after the words are moved forward: one that ends before them
    sets the date to rely on, and that is never moved later.
    """
    match policy:
        case Policy.FIXED:
            return _dates(policy, words, *others)
        case Policy.FILING | Policy.DISTRICT | Policy.AGENCY:
            later = (*others, *_february_29(words))
            moved = (_moved(words, reading, move_forward) for reading in later)
            found = _dates(policy, words, *moved, _next_open_day(words))
            return _moved_back(found) if policy is Policy.FILING else found
        case Policy.LOOK_BACK:
            return _moved_back(_dates(policy, words, *others, *_february_29(words)))
        case Policy.COURT:
            moved = (_moved(words, reading, _to_an_open_court) for reading in others)
            return _moved_back(_dates(policy, words, *moved, _both_courts_closed(words)))
        case Policy.BACKWARD:
            return _moved_back(_dates(policy, words, _other_holidays(words)))
        case Policy.BUSINESS:
            return _dates(policy, words, *others, _other_holidays(words))
        case _:
            assert_never(policy)


@lru_cache(maxsize=512)
def tolled_readings(school: School) -> tuple[tuple[ReadingId, EveryDayBut], ...]:
    """The other readings of a count that vacations stop, and the days that count by each."""
    before = (ReadingId.WEEKEND_BEFORE_VACATION, tolled_days(school, days_before=True))
    if all(found.stops == found.may_stop for found in vacations(school)):
        return (before,)
    return (
        before,
        (ReadingId.VACATION_WITH_CLOSED_DAYS, tolled_days(school, with_closed_days=True)),
        (
            ReadingId.VACATION_WITH_CLOSED_DAYS_AND_WEEKEND,
            tolled_days(school, with_closed_days=True, days_before=True),
        ),
    )


def move_back(day: date, days: ListedDays = WORKING) -> Adjustment | None:
    """To the last working day before `day`; none when `day` is one."""
    return None if days.counts(day) else Adjustment(day, days.nth(day, -1), days)


def move_forward(day: date, days: ListedDays = OPEN) -> Adjustment | None:
    """To the first open day after `day` (Code Civ. Proc. § 12a); none when `day` is one."""
    return None if days.counts(day) else Adjustment(day, days.nth(day, 1), days)


def _dates(policy: Policy, words: Count, *others: Reading | None) -> ComputedDates:
    """The readings that differ, the words first."""
    by_words = Reading(ReadingId.WORDS, words)
    readings = {words.day: by_words}
    for reading in others:
        if reading:
            readings.setdefault(reading.date, reading)
    if len(readings) == 1:
        return ComputedDates(policy, (by_words,), by_words, by_words)
    first, last = readings[min(readings)], readings[max(readings)]
    return ComputedDates(policy, tuple(readings.values()), first, last)


def _moved_back(found: ComputedDates) -> ComputedDates:
    back = move_back(found.earliest.date)
    return found._replace(back=back) if back else found


def _next_open_day(words: Count) -> Reading | None:
    move = move_forward(words.day)
    return Reading(ReadingId.NEXT_OPEN_DAY, words, move) if move else None


def _moved(words: Count, reading: Reading, move: Callable[[date], Adjustment | None]) -> Reading:
    """A reading that ends after the words, moved past closed days."""
    later = reading.counted.day > words.day
    return reading._replace(move=move(reading.counted.day)) if later else reading


def _both_courts_closed(words: Count) -> Reading | None:
    move = _to_an_open_court(words.day)
    return Reading(ReadingId.NEXT_OPEN_DAY, words, move) if move else None


def _to_an_open_court(day: date) -> Adjustment | None:
    """Both courts must be closed for the last day to move: the earlier of the two."""
    state, federal = move_forward(day, WORKING), move_forward(day, FEDERAL_COURT)
    if state is None or federal is None:
        return None
    return min((state, federal), key=lambda move: move.day)


def _february_29(words: Count) -> tuple[Reading, ...]:
    """The day after February 28 where that date of another year is counted to a leap year."""
    if words.unit is not Unit.YEAR or words.number < 0:
        return ()
    following = words.day + _ONE_DAY
    if (words.start.month, words.start.day) != _FEBRUARY_28 or following.month != _FEBRUARY:
        return ()
    return (Reading(ReadingId.FEBRUARY_29, words._replace(day=following)),)


def _other_holidays(words: Count) -> Reading | None:
    if words.unit is not Unit.BUSINESS:
        return None
    broad = count(words.start, words.number, Unit.BUSINESS, BROAD)
    return Reading(ReadingId.OTHER_HOLIDAYS, broad)
