"""Routes of files beside the page of a case: one date for a calendar, and a QR code."""

from collections.abc import Callable
from dataclasses import replace
from http import HTTPStatus
from typing import TypeAlias
from urllib.parse import urlencode

from fastapi import APIRouter, HTTPException, Request, Response

from calendars.translation import LANGUAGES
from service.answers.links import links
from service.engine.faults import CaseError
from service.formats import html
from service.formats.html import PageContext
from service.formats.ical import one_date
from service.formats.media_types import CALENDAR, SVG, MediaType
from service.law import PROCESSES
from service.law.vocabulary import Process
from service.request.question import Question, read
from service.web.address import pairs_without_appended
from service.web.pages import page_context, see_other
from service.web.respond import Resource, Responder, ResponderDep

Render: TypeAlias = Callable[[], bytes]

_GET = ["GET", "HEAD"]

router = APIRouter(include_in_schema=False)


def question_beside(
    request: Request, responder: Responder, process: Process, context: PageContext
) -> tuple[Question | None, PageContext]:
    """The question of an address below a page, as of today; none where it has no answer."""
    pairs = html.clean_form(pairs_without_appended(request.scope))
    context = replace(context, query=urlencode(pairs))
    asked = html.question_pairs(process, pairs, context.language)
    try:
        return read(process, asked, responder.now().date()), context
    except CaseError:
        return None, context


def see_form(process: Process, context: PageContext) -> Response:
    """A redirect to the form of a question that has no answer."""
    return see_other(f"{context.to(f'/{process.id}')}?{context.query}")


async def date_file(request: Request, id_: str, event: str, responder: ResponderDep) -> Response:
    """A calendar file with one date of a case."""

    def found(question: Question) -> Render | None:
        body = one_date(question, event, responder.public_url)
        return None if body is None else lambda: body

    return _file(request, responder, (id_, f"dates/{event}.ics"), CALENDAR, found)


async def qr_code(request: Request, id_: str, responder: ResponderDep) -> Response:
    """The QR code of the page of a case."""

    def found(question: Question) -> Render | None:
        page = links(question, responder.public_url).page
        return None if len(page) > html.MOST_IN_QR_CODE else lambda: html.qr_code(page)

    return _file(request, responder, (id_, "qr.svg"), SVG, found)


def _file(
    request: Request,
    responder: Responder,
    names: tuple[str, str],
    media: MediaType,
    found: Callable[[Question], Render | None],
) -> Response:
    """The file `names[1]` of process `names[0]`; the form of the case where it is incomplete."""
    id_, file = names
    process = PROCESSES.get(id_)
    if process is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    context = page_context(request, responder, f"/{id_}/{file}")
    question, context = question_beside(request, responder, process, context)
    if question is None:
        return see_form(process, context)
    render = found(question)
    if render is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    query = f"{question.canonical}&today={question.as_of}"
    resource = Resource(
        context.to(context.path),
        {media: render},
        query,
        context.language,
        f"{id_}-{file.partition('.')[0].rpartition('/')[2]}",
        changes_daily=True,
    )
    return responder.cacheable(request.scope, resource, media.suffix)


for row in LANGUAGES.values():
    router.add_api_route(f"{row.prefix}/{{id_}}/dates/{{event}}.ics", date_file, methods=_GET)
    router.add_api_route(f"{row.prefix}/{{id_}}/qr.svg", qr_code, methods=_GET)
