"""Tool which_step_fits: the triage questions, and the steps that their answers lead to."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field, TypeAdapter

from calendars.translation import Language
from service.answers.models import EDITION, Edition
from service.engine.expected import TrueOrFalse
from service.engine.faults import FaultsError
from service.formats.html import home
from service.language.messages import DISCLAIMER
from service.language.pages.home import NO_STEP_STOPS, WHICH_LEAD
from service.law import PROCESSES, TRIAGE_QUESTIONS
from service.law.vocabulary import Process, TriageQuestion
from service.request.model import query_model
from service.request.parameters import LANG, Parameter
from service.request.query import Pairs, by_name, validated
from service.request.values import Schema, ValueFormat, one_of

NAME = "which_step_fits"
_YES_OR_NO = one_of("true", "false")


@dataclass(frozen=True, slots=True)
class TriageAnswer:
    """A question about the disagreement."""

    id: Annotated[str, Field(description="The parameter that answers it.")]
    asks: str
    means: Annotated[str, Field(description="What a yes means.")]
    leads_to: Annotated[list[str], Field(description="The processes that a yes leads to.")]
    answer: Annotated[bool | None, Field(description="As it was entered; null where it was not.")]


@dataclass(frozen=True, slots=True)
class Row:
    """A row about a step: its heading and its text."""

    asks: str
    says: str


@dataclass(frozen=True, slots=True)
class Step:
    """A way to settle the disagreement."""

    process: str
    title: str
    rows: list[Row]


@dataclass(frozen=True, slots=True)
class Steps:
    """The steps that fit: what a yes leads to, or all of them where no question got one."""

    signs: list[TriageAnswer]
    steps: list[Step]
    guide: Annotated[str, Field(description="How to take this.")]
    clocks: Annotated[str, Field(description="What keeps running meanwhile.")]
    lang: Language
    edition: Edition
    disclaimer: str


STEPS = TypeAdapter(Steps)


def _answer(sign: TriageQuestion) -> Parameter[bool]:
    schema: Schema = {"type": "boolean"}
    form = ValueFormat(lambda text: _YES_OR_NO.read(text) == "true", TrueOrFalse(), schema)
    return Parameter(sign.id, sign.asks, form)


_ANSWERS = {sign: _answer(sign) for sign in TRIAGE_QUESTIONS}
QUERY = query_model("StepQuery", [*_ANSWERS.values(), LANG])


def fitting(pairs: Pairs) -> Steps:
    """The steps that the answers lead to; FaultsError with every fault."""
    values, faults = validated(QUERY, by_name(pairs, QUERY.parameters), NAME)
    answers = {sign: values.value_of(parameter) for sign, parameter in _ANSWERS.items()}
    language = values.language()
    if faults:
        raise FaultsError(tuple(faults))
    return Steps(
        signs=[_sign(sign, answer, language) for sign, answer in answers.items()],
        steps=[_step(process, language) for process in _matching_processes(answers)],
        guide=WHICH_LEAD.in_(language),
        clocks=NO_STEP_STOPS.in_(language),
        lang=language,
        edition=EDITION,
        disclaimer=DISCLAIMER.in_(language),
    )


def _matching_processes(answers: dict[TriageQuestion, bool | None]) -> list[Process]:
    yes = [sign for sign, answer in answers.items() if answer] or list(answers)
    matching = {process for sign in yes for process in sign.leads_to}
    return [process for process in PROCESSES.values() if process in matching]


def _sign(sign: TriageQuestion, answer: bool | None, language: Language) -> TriageAnswer:  # noqa: FBT001 - the answer to a yes-or-no question
    return TriageAnswer(
        sign.id,
        sign.asks.in_(language),
        sign.means.in_(language),
        [process.id for process in sign.leads_to],
        answer,
    )


def _step(process: Process, language: Language) -> Step:
    rows = [Row(asks.in_(language), says.in_(language)) for asks, says in home.rows(process)]
    return Step(process.id, process.title.in_(language), rows)
