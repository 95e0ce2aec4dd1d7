"""The facts of a case as an answer repeats them."""

from calendars.school import Span
from service.engine.case import Case, OpenSpan


def facts_out(facts: Case) -> dict[str, str | list[str] | list[int]]:
    """The facts of a case beside the date of filing, by the names of their parameters."""
    lasts = {event.last for event in facts.days}
    days = {event.id: day.isoformat() for event, day in facts.days.items() if event not in lasts}
    del days[facts.process.filed.id]
    choices = {circumstance.id: choice.value for circumstance, choice in facts.choices.items()}
    return {**days, **choices, **_repeated_facts(facts)}


def _repeated_facts(facts: Case) -> dict[str, list[str] | list[int]]:
    school = facts.school
    lists: dict[str, list[str] | list[int]] = {
        **{
            event.id: [f"{first}/{facts.days[event.last]}"]
            for event, first in facts.days.items()
            if event.last and event.last in facts.days
        },
        **{each.id: list(map(str, days)) for each, days in facts.extended_to.items()},
        **{each.id: list(lengths) for each, lengths in facts.extended_by.items()},
        **{each.id: list(map(_span, spans)) for each, spans in facts.spans.items()},
        **{each.id: list(map(str, dates)) for each, dates in facts.dates.items()},
        "school_year": list(map(_span, school.years)),
        "school_break": list(map(_span, school.breaks)),
        "school_closed": list(map(str, school.closed)),
        "school_open": list(map(str, school.held)),
    }
    return {name: values for name, values in lists.items() if values}


def _span(span: Span | OpenSpan) -> str:
    return f"{span.first}/{span.last or ''}"
