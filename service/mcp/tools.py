"""MCP tools: their descriptions, schemas and functions."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter

from service.answers import batch, count, processes
from service.answers.batch import Members
from service.answers.duty import DUTY_ANSWER
from service.answers.models import ANSWER, TimelineAnswer
from service.answers.problems import RefusedError, to_problem
from service.answers.school_calendars import SCHOOL_CALENDAR, SchoolCalendarAnswer
from service.answers.worklist import WORKLIST
from service.mcp import (
    as_text,
    check_date,
    letters,
    schemas,
    school_calendar,
    which_step,
    worklist,
)
from service.request.query import LANGUAGE_ONLY, language_only
from service.request.values import Schema
from service.settings import Settings

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True, eq=False)
class Tool(Generic[Answer]):
    """A tool of an assistant; `ask` takes the arguments and raises RefusedError.

    One that may take a second runs `in_thread`, while others are answered.
    """

    name: str
    title: str
    says: str
    input_schema: Schema
    adapter: TypeAdapter[Answer]
    ask: Callable[[Members, Settings], Answer]
    render: Callable[[Answer], str]
    in_thread: bool = False


@dataclass(frozen=True, slots=True)
class ToolResult:
    """The result of a tool, as text and as data; no data for a problem."""

    text: str
    data: dict[str, Any] | None


def call(tool: Tool[Answer], members: Members, settings: Settings) -> ToolResult:
    """The answer of a tool, or the problem with its arguments."""
    try:
        answer = tool.ask(members, settings)
    except RefusedError as refused:
        return ToolResult(as_text.refused(to_problem(refused, batch.language(members))), None)
    return ToolResult(
        tool.render(answer), tool.adapter.dump_python(answer, mode="json", by_alias=True)
    )


def _processes(members: Members, _settings: Settings) -> processes.Processes:
    language = batch.from_members(members, lambda pairs: language_only(pairs, "list_processes"))
    return processes.processes_out(language)


def _timeline(members: Members, settings: Settings) -> TimelineAnswer:
    return batch.timeline(members, settings.public_url)


def _count(members: Members, _settings: Settings) -> count.CountAnswer:
    return batch.from_members(members, lambda pairs: count.count_answer(count.read_count(pairs)))


def _steps(members: Members, _settings: Settings) -> which_step.Steps:
    return batch.from_members(members, which_step.fitting)


def _school_calendar(members: Members, _settings: Settings) -> SchoolCalendarAnswer:
    return batch.from_members(members, school_calendar.proposed)


_ALL: tuple[Tool[Any], ...] = (
    Tool(
        "list_processes",
        "The ways to settle a disagreement",
        "Every way to settle a special-education disagreement in California, and the school's own "
        "time limits: what each is, who decides, what it costs, whether it binds, when it fits, "
        "and what the day called filed means there.",
        schemas.input_schema(LANGUAGE_ONLY),
        processes.PROCESSES_ADAPTER,
        _processes,
        as_text.processes,
    ),
    Tool(
        which_step.NAME,
        "Which step fits",
        "Which way to settle a disagreement about a child's IEP fits. Ask the family the questions "
        "and enter the known answers; without any, it returns every question and step.",
        schemas.input_schema(which_step.QUERY),
        which_step.STEPS,
        _steps,
        as_text.steps,
    ),
    Tool(
        "timeline",
        "Every date of a case",
        "Every key date of a California special-education dispute from the date it was filed: "
        "what is due, who must act, the rule in words with its citation, and how firm the date is. "
        "Enter each date that is known: what follows from it is counted again. A parameter belongs "
        "to the processes that its description names, or else to all. Enter no names: none is "
        "needed.",
        schemas.case_schema(),
        ANSWER,
        _timeline,
        as_text.timeline,
    ),
    Tool(
        check_date.NAME,
        "Whether a date is right, and whether it is late",
        "Whether a date that somebody named for one duty of a case (duty, as timeline names it) "
        "agrees with the law: on which reading, by how many days, and by which law. Without a "
        "date: whether the duty is late, and by how many days. The case is entered as for timeline "
        "and seen today, or on as_of. The text is short enough to be read aloud.",
        check_date.SCHEMA,
        DUTY_ANSWER,
        check_date.checked,
        as_text.duty,
    ),
    Tool(
        letters.NAME,
        "Letters that fit a case",
        "The letters that fit a case as it stands today, or on as_of, those about what is late "
        "first; with letter the text of one, filled with the dates, the count and the law. The "
        "case is entered as for timeline. Names stay blank (____): the family writes them.",
        letters.SCHEMA,
        letters.CASE_LETTERS,
        letters.fitting,
        as_text.letters,
    ),
    Tool(
        worklist.NAME,
        "Who is late today",
        "Many cases at once: what is late today, or on as_of, comes first, then what can be "
        "argued, then what is due soon, a short line each. Each case has an id of its own, the "
        "process and the parameters of timeline. For all dates of one case ask timeline.",
        worklist.SCHEMA,
        WORKLIST,
        worklist.late_today,
        as_text.worklist,
        in_thread=True,
    ),
    Tool(
        "count_days",
        "So many days from a day",
        "The day that lies so many calendar, business, court or school days, months or years from "
        "a day, or how many lie between two, by California's own calendars, with every day that "
        "was skipped. For a time limit of a "
        "dispute ask timeline: it knows which rule holds.",
        schemas.input_schema(count.QUERY),
        count.COUNT,
        _count,
        as_text.counted,
    ),
    Tool(
        school_calendar.NAME,
        "A school's calendar from its file",
        "The school year, breaks and closed days that the text of a calendar file (.ics) proposes, "
        "as parameters of timeline and count_days, with each event, what it was taken for and why. "
        "Show them to the family first: nothing is certain until they compared it with the "
        "school's own calendar. Nothing is kept.",
        schemas.input_schema(school_calendar.QUERY),
        SCHOOL_CALENDAR,
        _school_calendar,
        as_text.school_calendar,
        in_thread=True,
    ),
)
TOOLS: dict[str, Tool[Any]] = {tool.name: tool for tool in _ALL}
