"""Answers about dates from somebody else."""

import datetime as dt

from calendars.translation import Language
from service.answers.outcome_models import CheckOut
from service.engine.checks import Check, check_date
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
        check = check_date(line, day, timeline.facts) if line else None
        if line and line.due and check:
            found.append(_check_out(check, line, line.due.day, question.language))
        else:
            known = tuple(each for each, line in lines.items() if line.due)
            faults.append(NoDateToCheck(f"{id_}/{day}", known))
    if faults:
        raise CaseError(tuple(faults))
    return found


def _check_out(check: Check, line: Line, rely: dt.date, language: Language) -> CheckOut:
    return CheckOut(
        line.event.id,
        check.day,
        check.verdict.value,
        (check.day - rely).days,
        check_text(check, line, language),
        check.reading.value if check.reading else None,
        check.mistake.value if check.mistake else None,
    )
