"""A rule in words, in one language."""

from typing import assert_never

from calendars.counting import Unit
from calendars.translation import Language, Text
from service.language import rule_templates as templates
from service.law.vocabulary import (
    After,
    Before,
    Birthday,
    BirthdayYear,
    Counted,
    Event,
    Extension,
    FirstSchoolDay,
    Lasts,
    LateReferral,
    RemovalDay,
    Rule,
    SameDay,
    SetTo,
    Undated,
    Within,
)

_COUNTED: dict[type[Counted], Text] = {
    Within: templates.AFTER,
    After: templates.PAST,
    Lasts: templates.LASTS,
    Before: templates.BEFORE,
}


def amount(number: int, unit: Unit, language: Language) -> str:
    """A number with its unit: "60 calendar days", "1 año"."""
    return f"{number} {templates.UNITS[unit].in_(language, number)}"


def rule_words(rule: Rule, start: Event | Extension | None, language: Language) -> str:
    """A rule as the law says it, from the event it starts from here."""
    if rule.words:
        return rule.words.in_(language)
    when = start.when.in_(language) if start else ""
    match rule:
        case Within() | After() | Lasts() | Before():
            count = amount(rule.count, rule.unit, language)
            tolled = isinstance(rule, Within) and rule.tolled
            words = _COUNTED[type(rule)].in_(language).format(count=count, when=when)
            return words + templates.TOLLED.in_(language) if tolled else words
        case LateReferral():
            count = amount(rule.count, Unit.CALENDAR, language)
            return templates.AFTER.in_(language).format(count=count, when=when)
        case SameDay():
            return templates.SAME_DAY.in_(language).format(when=when)
        case FirstSchoolDay():
            first = templates.NEXT_YEAR if rule.next_year else templates.FROM_FIRST_SCHOOL_DAY
            return first.in_(language).format(when=when)
        case Birthday():
            return _birthday(rule, language)
        case SetTo():
            return templates.ON.in_(language).format(when=when)
        case Undated() | BirthdayYear() | RemovalDay():
            return ""
        case _:
            assert_never(rule)


def _birthday(rule: Birthday, language: Language) -> str:
    day = templates.BIRTHDAY.in_(language).format(age=rule.age)
    count = amount(rule.count, rule.unit, language)
    return templates.BEFORE_BIRTHDAY.in_(language).format(count=count, day=day)
