"""Routes of the page of a letter, to copy or to print."""

from http import HTTPStatus

from fastapi import APIRouter, HTTPException, Request, Response

from calendars.translation import LANGUAGES
from service.answers.letters import BY_ID, letter_text
from service.answers.problems import RefusedError
from service.answers.timeline import timeline_answer
from service.formats import html
from service.law import PROCESSES
from service.web.case_files import question_beside, see_form
from service.web.pages import page_context, uncached_page
from service.web.respond import ResponderDep

router = APIRouter(include_in_schema=False)


async def letter_page(
    request: Request, id_: str, letter_id: str, responder: ResponderDep
) -> Response:
    """A letter with the facts of a case as of today; its form where they are incomplete."""
    process, letter = PROCESSES.get(id_), BY_ID.get(letter_id)
    if process is None or letter is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    context = page_context(request, responder, f"/{id_}/letters/{letter_id}")
    question, context = question_beside(request, responder, process, context)
    if question is None:
        return see_form(process, context)
    answer = timeline_answer(question, responder.public_url)
    try:
        text = letter_text(answer, question.as_of, letter_id)
    except RefusedError:
        text = ""
    page = html.letter_page(letter, text, question, answer, context)
    return uncached_page(request, responder, page, context)


for row in LANGUAGES.values():
    address = f"{row.prefix}/{{id_}}/letters/{{letter_id}}"
    router.add_api_route(address, letter_page, methods=["GET", "HEAD"])
