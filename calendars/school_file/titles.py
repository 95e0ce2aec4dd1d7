"""Title classification: whether an event's title states a day without school."""

import re
import unicodedata
from typing import NamedTuple

from calendars.school_file import title_words as words
from calendars.school_file.reasons import Reason, Taken

_MARKS = re.compile("['’\u2018`\u00b4.]")
_OTHERS = re.compile(r"[^a-z0-9]+")
_BARE = 80  # letters: no name of a holiday alone is longer
_BEFORE = 12  # letters of "September. "


class Verdict(NamedTuple):
    """A title's classification and the reason for it."""

    taken: Taken
    why: Reason


def classify(title: str) -> Verdict:
    """Classify a title by its words; `decide` checks the dates."""
    plain = plain_words(title)
    if not plain:
        return Verdict(Taken.LEFT, Reason.NO_TITLE)
    if not words.ANY.search(plain):
        return Verdict(Taken.LEFT, Reason.NOTHING)
    verdict = _of_words(plain)
    if verdict.taken is Taken.LEFT:
        return verdict
    if "?" in title or words.UNCERTAIN.search(plain):
        return Verdict(Taken.LEFT, Reason.NOT_CERTAIN)
    if _some_grades(title, plain):
        return Verdict(Taken.LEFT, Reason.SOME_GRADES)
    return verdict


def plain_words(title: str) -> str:
    """A title in lower case without accents and marks: words and figures with one space between."""
    bare = title.replace("&", " and ").casefold()
    if not bare.isascii():
        apart = unicodedata.normalize("NFKD", bare)
        bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return _OTHERS.sub(" ", _MARKS.sub("", bare)).strip()


def _of_words(plain: str) -> Verdict:
    summer = words.SUMMER.search(plain)
    if words.BREAK.search(plain) and not summer:
        return _off(plain, of_a_break=True)
    verdict = _first_or_last(plain)  # it may be the day before the summer break
    if verdict or not summer:
        return verdict or _off(plain, of_a_break=False)
    return Verdict(Taken.LEFT, Reason.SUMMER)


def _first_or_last(plain: str) -> Verdict | None:
    if not words.ENDS.search(plain):
        return None
    for pattern, taken, why in (
        (words.FIRST_DAY, Taken.FIRST_DAY, Reason.FIRST_DAY),
        (words.LAST_DAY, Taken.LAST_DAY, Reason.LAST_DAY),
    ):
        if pattern.search(plain):
            if words.NOT_THE_YEARS.search(plain):
                return Verdict(Taken.LEFT, Reason.OTHER_TERM)
            if words.STAFF.search(plain) and not words.STUDENTS.search(plain):
                return Verdict(Taken.LEFT, Reason.STAFF_ONLY)
            return Verdict(taken, why)
    return None


def _off(plain: str, *, of_a_break: bool) -> Verdict:
    no_school = words.NO_SCHOOL.search(plain)
    in_school = words.IN_SCHOOL.search(plain)
    if in_school:
        return Verdict(Taken.LEFT, Reason.SAYS_BOTH if no_school else Reason.IN_SCHOOL)
    if of_a_break and not words.BESIDE_A_BREAK.search(plain):
        if words.EDGE.search(plain) and not no_school:
            return Verdict(Taken.BREAK, Reason.BREAK_EDGE)
        if no_school or not words.OCCASION.search(plain):
            return Verdict(Taken.BREAK, Reason.BREAK)
    if no_school:
        return Verdict(Taken.CLOSED, Reason.NO_SCHOOL)
    return _off_without_saying_so(plain)


def _off_without_saying_so(plain: str) -> Verdict:
    if words.OCCASION.search(plain):
        return Verdict(Taken.LEFT, Reason.OCCASION)
    if words.STAFF_DAY.search(plain):
        return Verdict(Taken.CLOSED, Reason.STAFF_DAY)
    if len(plain) > _BARE:
        return Verdict(Taken.LEFT, Reason.NOTHING)
    # "Lunar New Year" before "New Year": the longer name first.
    rest = words.OPTIONAL_HOLIDAY.sub(" ", plain)
    optional, rest = rest != plain, words.HOLIDAY.sub(" ", rest)
    if words.FILLERS.fullmatch(words.UNCERTAIN.sub(" ", rest)):
        if optional and not words.SAYS_HOLIDAY.search(plain):
            return Verdict(Taken.LEFT, Reason.OPTIONAL_HOLIDAY)
        if rest != plain or words.SAYS_OFF.search(plain):
            return Verdict(Taken.CLOSED, Reason.HOLIDAY)
    return Verdict(Taken.LEFT, Reason.NOTHING)


def _some_grades(title: str, plain: str) -> bool:
    if words.SOME_GRADES.search(words.ALL_GRADES.sub(" ", plain)):
        return True
    return any(
        int(match[1]) < int(match[2])
        and (match[1], match[2]) != ("1", "12")
        and not words.DATE_BEFORE.search(title[max(match.start() - _BEFORE, 0) : match.start()])
        for match in words.GRADE_RANGE.finditer(title)
    )
