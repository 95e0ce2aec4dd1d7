"""Rules that hang on the school year itself: late referrals, and the first day of school."""

from datetime import date

from calendars.counting import Count, Policy, Unit, count
from calendars.day_sets import BeyondError
from calendars.readings import ComputedDates, Reading, ReadingId, apply_policy
from calendars.school import School, Span, days_of, school_days
from service.engine.birth_rules import by_birth
from service.engine.case import Case
from service.engine.rules import set_date
from service.engine.timeline import NEXT_SCHOOL_YEAR, SCHOOL_YEAR, Line, Standing
from service.law.vocabulary import ByBirth, Deadline, LateReferral, RemovalDay


def late_referral(rule: LateReferral, below: Line, case: Case) -> Line:
    """The line of a referral late in a school year, or else the one `below`."""
    referral = case.happened[rule.referral]
    year = case.school.year_of(referral)
    if year is None or (year.last - referral).days > rule.late:
        return below
    following = case.school.next_year(referral)
    if following is None:
        waits_for = tuple(dict.fromkeys((*below.waits_for, SCHOOL_YEAR)))
        return below._replace(standing=Standing.PENDING, computed=None, waits_for=waits_for)
    words = count(following.first, rule.count, Unit.CALENDAR)
    others = []
    if rule.consent:
        consent = case.happened.get(rule.consent)
        if consent is None or consent > words.day:
            return below
        if consent > year.last and below.computed:
            others.append(Reading(ReadingId.FROM_CONSENT, below.computed.words))
    computed = apply_policy(words, rule.policy, *others)
    if rule.caps and below.day and below.day <= computed.day:
        return below
    estimated = rule.referral if case.is_estimate(rule.referral) else None
    return below._replace(
        standing=Standing.PROJECTED if estimated else Standing.KNOWN,
        rule=rule,
        start=NEXT_SCHOOL_YEAR,
        computed=computed,
        waits_for=(),
        unknown_winter=False,
        estimated=estimated,
    )


def given_day(rule: ByBirth | RemovalDay, deadline: Deadline, case: Case) -> Line:
    """The line of a rule that starts from what a question must enter."""
    if isinstance(rule, RemovalDay):
        return removal_day(rule, deadline, case)
    return by_birth(rule, deadline, case.happened[rule.of])


def removal_day(rule: RemovalDay, deadline: Deadline, case: Case) -> Line:
    """The line of a school day of removal; each day counts once, however often it was entered."""
    line = Line(deadline.event, Standing.PENDING, deadline, rule)
    out = removal_days(rule, case)
    if out is None:
        return line._replace(waits_for=(SCHOOL_YEAR,))
    if len(out) < rule.number:
        return line._replace(waits_for=(rule.removals,), days_used=len(out))
    computed = set_date(out[rule.number - 1])
    return line._replace(standing=Standing.KNOWN, computed=computed, days_used=rule.number)


def removal_days(rule: RemovalDay, case: Case) -> list[date] | None:
    """The school days of removal in the school year of the case; none where that is not known."""
    year, days = case.school.year_of(case.happened[rule.year_of]), school_days(case.school)
    if year is None:
        return None
    spans = [Span(first, last or first) for first, last in case.spans.get(rule.removals, ())]
    out = {day for span in spans for day in days_of(span) if days.counts(day)}
    return sorted(day for day in out if year.first <= day <= year.last)


def first_school_day(day: date, school: School) -> ComputedDates | None:
    """The first day of school on or after `day`; none past the school years that are known."""
    if not school.years:
        return None
    days = school_days(school)
    known = max(day, school.years[0].first)
    try:
        first = known if days.counts(known) else days.nth(known, 1)
    except BeyondError:
        return None
    return apply_policy(Count(day, 0, Unit.SCHOOL, first, days), Policy.FIXED)
