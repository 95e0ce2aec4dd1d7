"""HTML form for the dates and choices of a question."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter
from typing import Any

from calendars.translation import Text
from service.answers.contacts import process_contacts
from service.answers.filings import RequirementOut, process_filings
from service.engine.applicable import needs_school
from service.formats.html.fields import Field, FormState, form_state
from service.formats.html.form_errors import FormError
from service.formats.html.home import rows
from service.formats.html.render import PageContext, render_page
from service.language.pages import form as words
from service.law.official_terms import OFFICIAL_TERMS
from service.law.shared.limits import LEARNED, VIOLATION
from service.law.vocabulary import Actor, Event, Process, Sending
from service.request.parameters import CASE, CHECK, LABEL, REMIND, REV, SCHOOL, Parameter
from service.request.query import Pairs

# The sections for dates, each with its title and what is said below it.
_GROUPS = {
    "yours": (words.YOURS, words.HAPPENED_LEAD),
    "theirs": (words.THEIRS, words.HAPPENED_LEAD),
    "happened": (words.HAPPENED, words.HAPPENED_LEAD),
    "problem-dates": (words.PROBLEM_DATES, words.PROBLEM_DATES_LEAD),
}
SECTIONS = frozenset({*_GROUPS, "more-time", "school", "check", "calendar"})
_MOST_ASKED = 3  # fields above the closed sections of a timeline page
_REMINDERS = ((REMIND.name, "7"), (REMIND.name, "1"))


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the form; `open` where a field has a value or an error."""

    id: str
    title: str
    says: str
    fields: tuple[Field, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class FormView:
    """The view model of a form; the fields in `settling` would settle a pending date."""

    filed: Field
    sent: Section | None
    """Fields that may be entered in place of `filed`."""
    asked: Section
    """The most likely dates since."""
    choices: tuple[Field, ...]
    settling: tuple[Field, ...]
    sections: tuple[Section, ...]
    rev: str
    more: tuple[str, ...]
    """Names of the fields that have more rows, each as often as they were requested."""
    school_calendar: str
    """The address of the page that needs no typing of the school's calendar."""


def form_page(
    process: Process, pairs: Pairs, wrong: Sequence[FormError], context: PageContext
) -> str:
    """HTML of the form of a process, with its values and errors.

    A form that nobody has filled in offers reminders a week and a day before.
    """
    sent = form_state(process, pairs or _REMINDERS, wrong, context)
    view = form(sent, sent.values.get(REV.name, [""])[0])
    return render_page(
        "form.html",
        context,
        w=words,
        process=process,
        form=view if pairs else replace(view, sections=_closed(view.sections)),
        wrong=wrong,
        about=rows(process)[1:],
        filings=_filings(process, context),
        contacts=process_contacts(process, context.language),
        terms=OFFICIAL_TERMS,
    )


def _filings(process: Process, context: PageContext) -> list[tuple[str, list[RequirementOut]]]:
    found = process_filings(process, context.language)
    return [(title, list(each)) for title, each in groupby(found, attrgetter("title"))]


def form(
    state: FormState,
    rev: str,
    settling: Collection[str] | None = None,
    placed: Collection[str] = (),
) -> FormView:
    """The view model of a form with its values, without the fields `placed` elsewhere.

    On a timeline page its sections are closed, and three fields come first: the likeliest, and
    those in `settling`.
    """
    filed, *others = state.parameters.events
    sending = state.process.sending
    events = [
        each
        for each in others
        if each.name not in placed
        and not (sending and _event_of(each, state) is sending.sent)
        and state.is_asked(_event_of(each, state))
    ]
    likely = [each for each in events if _event_of(each, state) in state.process.asked]
    first = [] if settling is None else _first(events, likely, settling)
    events = [each for each in events if each not in (likely if settling is None else first)]
    sections = [
        *_sections_of_events(events, state),
        _section(
            "more-time",
            words.EXTENSIONS,
            words.EXTENSIONS_LEAD,
            [
                *state.parameters.extended_to,
                *state.parameters.extended_by,
                *(each for each in state.parameters.spans if each.name not in placed),
                *state.parameters.dates,
            ],
            state,
        ),
        _section("school", words.SCHOOL, words.SCHOOL_LEAD, _school_parameters(state), state),
        _section(
            "check",
            words.CHECK_TITLE,
            words.CHECK_LEAD,
            [CHECK] if state.to_check else [],
            state,
        ),
        _section("calendar", words.CALENDAR, words.CALENDAR_LEAD, [LABEL, CASE, REMIND], state),
    ]
    since = _section("asked", words.SINCE, words.HAPPENED_LEAD, likely, state)
    shown = tuple(section for section in sections if section.fields)
    return FormView(
        state.field(filed),
        _sent(sending, state) if sending else None,
        since,
        tuple(state.field(parameter) for parameter in _circumstances(state, decide=True)),
        tuple(state.field(parameter) for parameter in first),
        shown if settling is None else _closed(shown),
        rev,
        tuple(state.more.elements()),
        state.context.to(f"/{state.process.id}/school-calendar"),
    )


def _first(
    events: Sequence[Parameter[Any]], likely: Sequence[Parameter[Any]], settling: Collection[str]
) -> list[Parameter[Any]]:
    waiting = [each for each in events if each.name in settling and each not in likely]
    return [*likely, *waiting][:_MOST_ASKED]


def _event_of(parameter: Parameter[Any], state: FormState) -> Event:
    return state.parameters.events[parameter]


def _sections_of_events(events: Iterable[Parameter[Any]], state: FormState) -> Iterable[Section]:
    groups: dict[str, list[Parameter[Any]]] = {id_: [] for id_ in _GROUPS}
    for parameter in events:
        groups[_group(_event_of(parameter, state), state.process)].append(parameter)
    groups["happened"] += _circumstances(state, decide=False)
    return [_section(id_, *_GROUPS[id_], group, state) for id_, group in groups.items()]


def _circumstances(state: FormState, *, decide: bool) -> list[Parameter[Any]]:
    """Those that decide which rules apply, or the others; how the paper was sent is apart."""
    rows = [row for each in state.process.deadlines for row in (each, *each.rules)]
    only = {row.only for row in rows}
    by = state.process.sending.by if state.process.sending else None
    return [
        parameter
        for parameter, each in state.parameters.circumstances.items()
        if each is not by and (each.asks or not only.isdisjoint(each.choices)) is decide
    ]


def _group(event: Event, process: Process) -> str:
    if event in {VIOLATION, LEARNED}:
        return "problem-dates"
    if event in process.facts:
        return "happened"
    by = {deadline.by for deadline in process.deadlines if deadline.event is event}
    return "theirs" if by.isdisjoint({Actor.PARENT, Actor.PARTY}) else "yours"


def _sent(sending: Sending, state: FormState) -> Section:
    """The section for the sending; its first choice clears it, without a script."""
    known = state.parameters.named
    section = _section(
        "sent-only",
        words.SENT,
        words.SENT_SAYS,
        (known[sending.sent.id], known[sending.by.id]),
        state,
    )
    sent, by = section.fields
    choices = (("", state.context.say(words.ARRIVAL_KNOWN)), *by.choices)
    return replace(section, fields=(sent, replace(by, choices=choices)))


def _closed(sections: Iterable[Section]) -> tuple[Section, ...]:
    return tuple(replace(section, open=False) for section in sections)


def uses_school(process: Process) -> bool:
    """Whether any date of a process can depend on the school's calendar."""
    return any(needs_school(rule) for deadline in process.deadlines for rule in deadline.rules)


def _school_parameters(state: FormState) -> Iterable[Parameter[Any]]:
    has_school = any(parameter.name in state.values for parameter in SCHOOL)
    return SCHOOL if has_school or uses_school(state.process) else ()


def _section(
    id_: str, title: Text, says: Text, parameters: Iterable[Parameter[Any]], state: FormState
) -> Section:
    fields = tuple(state.field(parameter) for parameter in parameters)
    is_open = any(field.filled or field.wrong for field in fields)
    return Section(id_, state.context.say(title), state.context.say(says), fields, is_open)
