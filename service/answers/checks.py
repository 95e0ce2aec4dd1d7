"""Answers about dates from somebody else."""

import datetime as dt

from calendars.translation import Language
from service.answers.outcome_models import CheckOut
from service.engine.case import Case
from service.engine.checks import check_date
from service.engine.faults import CaseError, NoDateToCheck
from service.engine.timeline import Line, Timeline
from service.language.checks import check_text
from service.request.question import Question


def checks_out(timeline: Timeline, question: Question) -> list[CheckOut]:
    """The verdict on each date from somebody else; CaseError where no rule has counted one."""
    lines = {line.event.id: line for line in timeline.lines}
    found, faults = [], []
    for id_, day in question.checks:
        line = lines.get(id_)
        check = check_out(line, day, timeline.facts, question.language) if line else None
        if check:
            found.append(check)
        else:
            known = tuple(each for each, line in lines.items() if line.due)
            faults.append(NoDateToCheck(f"{id_}/{day}", known))
    if faults:
        raise CaseError(tuple(faults))
    return found


def check_out(line: Line, day: dt.date, case: Case, language: Language) -> CheckOut | None:
    """The verdict on a date for a line; none where no rule has counted one."""
    check = check_date(line, day, case)
    if check is None or line.due is None:
        return None
    return CheckOut(
        line.event.id,
        check.day,
        check.verdict.value,
        (check.day - line.due.day).days,
        check_text(check, line, language),
        check.reading.value if check.reading else None,
        check.mistake.value if check.mistake else None,
    )
