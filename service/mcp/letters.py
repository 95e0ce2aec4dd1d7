"""Tool letters: the letters that fit a case as it stands, and the text of one."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field, TypeAdapter

from calendars.translation import Text
from service.answers import batch
from service.answers.letters import LetterOut, letter_text, letters_answer
from service.answers.models import Lang
from service.answers.timeline import timeline_answer
from service.engine.expected import Characters
from service.law.vocabulary import Process
from service.mcp.case_query import read_case
from service.mcp.schemas import case_beside
from service.request.model import query_model
from service.request.parameters import Parameter
from service.request.query import Pairs
from service.request.values import matching
from service.settings import Settings

NAME = "letters"
_LONGEST = 60
LETTER = Parameter(
    "letter",
    Text(
        en="The id of a letter that fits, for its text",
        es="El id de una carta que corresponde al caso, para ver su texto",
    ),
    matching(rf"[\s\S]{{1,{_LONGEST}}}", Characters(_LONGEST)),
)
QUERY = query_model("LetterQuery", [LETTER])
SCHEMA = case_beside(QUERY.schema_of()["properties"], [])


@dataclass(frozen=True, slots=True)
class CaseLetters:
    """The letters that fit a case as it stands, and the text of the one that was asked for."""

    process: Annotated[str, Field(description="The process.", examples=["assessment"])]
    as_of: Annotated[dt.date | None, Field(description="The date on which the case is seen.")]
    letters: Annotated[list[LetterOut], Field(description="Those about what is late come first.")]
    text: Annotated[
        str | None, Field(description="The text of letter, with blanks: ____; null without it.")
    ]
    lang: Lang
    disclaimer: str


CASE_LETTERS = TypeAdapter(CaseLetters)


def fitting(members: batch.Members, settings: Settings) -> CaseLetters:
    """The letters that fit a case; RefusedError with every fault, or with those that do."""

    def answer(process: Process, pairs: Pairs) -> CaseLetters:
        values, question = read_case(QUERY, NAME, process, pairs)
        timeline = timeline_answer(question, settings.public_url)
        letter = values.value_of(LETTER)
        return CaseLetters(
            process=process.id,
            as_of=question.as_of,
            letters=letters_answer(timeline).letters,
            text=letter_text(timeline, question.as_of, letter) if letter else None,
            lang=timeline.lang,
            disclaimer=timeline.disclaimer,
        )

    return batch.of_process(members, answer)
