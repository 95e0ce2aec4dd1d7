"""Tool check_date: a date that somebody named for a duty, and whether the duty is late."""

from calendars.translation import Text
from service.answers import batch
from service.answers.duty import DutyAnswer, duty_answer
from service.engine.expected import Characters
from service.law.vocabulary import Process
from service.mcp.case_query import read_case
from service.mcp.schemas import case_beside
from service.request.model import query_model
from service.request.parameters import Parameter
from service.request.query import Pairs
from service.request.values import DAY, matching
from service.settings import Settings

NAME = "check_date"
_LONGEST = 60
DUTY = Parameter(
    "duty",
    Text(
        en="The id of the duty, as timeline names it: decision, iep_meeting",
        es="El id del deber, como lo llama timeline: decision, iep_meeting",
    ),
    matching(rf"[\s\S]{{1,{_LONGEST}}}", Characters(_LONGEST)),
    required=True,
)
DATE = Parameter(
    "date",
    Text(
        en="The date that somebody named as its last day. Left out where none was named",
        es="La fecha que alguien dio como su último día. Se omite si nadie dio una",
    ),
    DAY,
)
QUERY = query_model("DutyQuery", [DUTY, DATE])
SCHEMA = case_beside(QUERY.schema_of()["properties"], [DUTY.name])


def checked(members: batch.Members, _settings: Settings) -> DutyAnswer:
    """The answer about the duty; RefusedError with every fault."""
    return batch.of_process(members, _checked)


def _checked(process: Process, pairs: Pairs) -> DutyAnswer:
    values, question = read_case(QUERY, NAME, process, pairs)
    return duty_answer(question, values.value_of(DUTY) or "", values.value_of(DATE), DUTY.name)
