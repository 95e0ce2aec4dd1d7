"""Rules that hang on the school year itself: late referrals, and the first day of school."""

from datetime import date

from calendars.counting import Count, Policy, Unit, count
from calendars.day_sets import BeyondError
from calendars.readings import ComputedDates, Reading, ReadingId, apply_policy
from calendars.school import School, school_days
from service.engine.case import Case
from service.engine.timeline import NEXT_SCHOOL_YEAR, SCHOOL_YEAR, Line, Standing
from service.law.vocabulary import LateReferral


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
    return below._replace(
        standing=Standing.KNOWN,
        rule=rule,
        start=NEXT_SCHOOL_YEAR,
        computed=computed,
        waits_for=(),
        unknown_winter=False,
    )


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
