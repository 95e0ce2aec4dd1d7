"""Routes of the letters that fit a case."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from service.answers import letters
from service.answers.problems import UNKNOWN_LETTER, UNKNOWN_PROCESS
from service.answers.timeline import timeline_answer
from service.clock import seconds_left
from service.formats.media_types import JSON, TEXT
from service.law import PROCESSES
from service.request.question import Question, read
from service.web.api import bounded_pairs, one_of, process_or_refusal
from service.web.openapi.responses import CACHEABLE, NEGOTIATED, Json, answers
from service.web.openapi.schemas import LANGUAGE_ONLY
from service.web.respond import Forms, Resource, Responder, ResponderDep

_FACTS: Json = {
    "name": "facts",
    "in": "query",
    "description": "The parameters of the case, as its timeline takes them.",
    "required": True,
    "style": "form",
    "explode": True,
    "schema": {"type": "object", "additionalProperties": {"type": "string"}},
    "example": {"filed": "2026-01-15", "as_of": "2026-06-01"},
}
_ASKS: Json = {"parameters": [_FACTS, *LANGUAGE_ONLY["parameters"]]}
_PROCESS = Annotated[str, one_of("process", list(PROCESSES))]
_LETTER = Path(
    alias="letter",
    description="A letter that fits the case, with or without .txt.",
    json_schema_extra={"enum": [*letters.BY_ID]},
)
_GET = ["GET", "HEAD"]
_HEADERS = (*CACHEABLE, "X-Robots-Tag")

router = APIRouter(prefix="/v1", default_response_class=Response)


@router.api_route(
    "/timelines/{process}/letters",
    methods=_GET,
    tags=["timelines"],
    operation_id="listLetters",
    summary="The letters that fit a case as it stands, those about what is late first",
    responses=answers(
        "The letters that fit.",
        letters.LettersAnswer,
        (UNKNOWN_PROCESS, *NEGOTIATED),
        _HEADERS,
    ),
    openapi_extra=_ASKS,
)
async def list_letters(request: Request, id_: _PROCESS, responder: ResponderDep) -> Response:
    """The letters that fit a case."""
    question = _question(request, id_, responder)

    def render() -> bytes:
        answer = timeline_answer(question, responder.public_url)
        return letters.LETTERS_ADAPTER.dump_json(letters.letters_answer(answer))

    return responder.cacheable(
        request.scope, _resource("letters", {JSON: render}, question, responder)
    )


@router.api_route(
    "/timelines/{process}/letters/{letter}",
    methods=_GET,
    tags=["timelines"],
    operation_id="getLetter",
    summary="A letter with the dates, the count and the statute of a case, and blanks: ____",
    responses=answers(
        "The letter.",
        None,
        (UNKNOWN_PROCESS, UNKNOWN_LETTER, *NEGOTIATED),
        (*_HEADERS, "Content-Disposition"),
        {TEXT.type: "A letter in UTF-8."},
    ),
    openapi_extra=_ASKS,
)
async def get_letter(
    request: Request,
    id_: _PROCESS,
    named: Annotated[str, _LETTER],
    responder: ResponderDep,
) -> Response:
    """A letter that fits a case."""
    question = _question(request, id_, responder)
    name = named.removesuffix(f".{TEXT.suffix}")
    answer = timeline_answer(question, responder.public_url)
    text = letters.letter_text(answer, question.as_of, name).encode()
    resource = _resource(f"letters/{name}", {TEXT: lambda: text}, question, responder)
    return responder.cacheable(request.scope, resource._replace(name=f"{id_}-{name}"))


def _question(request: Request, id_: str, responder: Responder) -> Question:
    return read(process_or_refusal(id_), bounded_pairs(request), responder.now().date())


def _resource(path: str, forms: Forms, question: Question, responder: Responder) -> Resource:
    left = seconds_left(responder.now()) if question.as_of_today else None
    whole = f"/v1/timelines/{question.facts.process.id}/{path}"
    return Resource(whole, forms, question.canonical, question.language, seconds_left=left)
