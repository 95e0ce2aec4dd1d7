"""Which step fits: the questions and rows of the staircase, as data."""

from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

from calendars.translation import Language, Text
from service.answers.models import EDITION, Edition
from service.engine.case import FaultsError
from service.formats.html import home
from service.language.messages import DISCLAIMER
from service.language.pages.home import NO_STEP_STOPS, SIGNPOSTS, WHICH_LEAD, Signpost
from service.law import PROCESSES
from service.law.vocabulary import Process
from service.request.parameters import LANG, Parameter
from service.request.query import Pairs, Query
from service.request.values import Form, one_of

NAME = "which_step_fits"
_YES_OR_NO = one_of("true", "false")


@dataclass(frozen=True, slots=True)
class Sign:
    """A question about the disagreement."""

    id: Annotated[str, Field(description="The parameter that answers it.")]
    asks: str
    means: Annotated[str, Field(description="What a yes means.")]
    leads_to: Annotated[list[str], Field(description="The processes that a yes leads to.")]
    answer: Annotated[bool | None, Field(description="As it was given; null where it was not.")]


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that is said of a step."""

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

    signs: list[Sign]
    steps: list[Step]
    guide: Annotated[str, Field(description="How to take this.")]
    clocks: Annotated[str, Field(description="What keeps running meanwhile.")]
    lang: Literal["en", "es"]
    edition: Edition
    disclaimer: str


STEPS = TypeAdapter(Steps)


def _answer(sign: Signpost) -> Parameter[bool]:
    wants = Text("must be true or false", "debe ser true o false")
    form = Form(lambda text: _YES_OR_NO.read(text) == "true", wants, {"type": "boolean"})
    return Parameter(sign.id, sign.asks, form)


_ANSWERS = {sign: _answer(sign) for sign in SIGNPOSTS}
ASKS: dict[str, Parameter[Any]] = {
    **{parameter.name: parameter for parameter in _ANSWERS.values()},
    LANG.name: LANG,
}


def fitting(pairs: Pairs) -> Steps:
    """The steps that the answers lead to; FaultsError with all that is wrong."""
    query = Query(pairs, ASKS)
    query.refuse_unknown(NAME, {})
    answers = {sign: query.one(parameter) for sign, parameter in _ANSWERS.items()}
    language = query.language()
    if query.faults:
        raise FaultsError(tuple(query.faults))
    return Steps(
        signs=[_sign(sign, answer, language) for sign, answer in answers.items()],
        steps=[_step(process, language) for process in _led_to(answers)],
        guide=WHICH_LEAD.said(language),
        clocks=NO_STEP_STOPS.said(language),
        lang=language,
        edition=EDITION,
        disclaimer=DISCLAIMER.said(language),
    )


def _led_to(answers: dict[Signpost, bool | None]) -> list[Process]:
    """In the order of the law, which is that of the stairs."""
    yes = [sign for sign, answer in answers.items() if answer] or list(answers)
    ids = {id_ for sign in yes for id_ in sign.leads_to}
    return [process for id_, process in PROCESSES.items() if id_ in ids]


def _sign(sign: Signpost, answer: bool | None, language: Language) -> Sign:  # noqa: FBT001 - a yes or a no is what it holds
    return Sign(
        sign.id,
        sign.asks.said(language),
        sign.means.said(language),
        list(sign.leads_to),
        answer,
    )


def _step(process: Process, language: Language) -> Step:
    rows = [Row(asks.said(language), says.said(language)) for asks, says in home.rows(process)]
    return Step(process.id, process.title.said(language), rows)
