"""Routes of the pages of a school calendar: choose a district, or send its file."""

from datetime import date
from http import HTTPStatus
from urllib.parse import parse_qsl

from fastapi import APIRouter, HTTPException, Request, Response

from calendars.translation import LANGUAGES
from service.answers.districts import district
from service.answers.problems import RefusedError
from service.answers.school_calendars import proposal
from service.formats import html
from service.formats.html import PageContext
from service.law import PROCESSES
from service.law.vocabulary import Process
from service.request.query import Pairs
from service.request.values import FILING_DAY
from service.web.address import pairs_without_appended
from service.web.pages import page_context, uncached_page
from service.web.respond import Responder, ResponderDep
from service.web.school_file import in_turn, school_form

DISTRICT, QUERY = "district", "query"

router = APIRouter(include_in_schema=False)


async def school_calendar_page(request: Request, id_: str, responder: ResponderDep) -> Response:
    """The page of a school calendar for a case: offers, or what the file that was sent proposes."""
    process = PROCESSES.get(id_)
    if process is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    context = page_context(request, responder, f"/{id_}/school-calendar")
    if request.method == "POST":
        return await _read(request, responder, process, context)
    pairs = pairs_without_appended(request.scope)
    page = _offers(process, pairs, context, responder.now().date())
    return uncached_page(request, responder, page, context)


async def _read(
    request: Request, responder: Responder, process: Process, context: PageContext
) -> Response:
    pairs: Pairs = ()
    try:
        async with school_form(request, QUERY) as sent:
            pairs = parse_qsl(sent.fields.get(QUERY, ""))
            found = await in_turn(request, lambda: html.of_file(proposal(sent.calendar), context))
    except RefusedError as error:
        wrong = error.detail.in_(context.language)
        page = html.school_calendar_page(process, pairs, context, wrong=wrong)
        status = HTTPStatus(error.kind.status)
        response = uncached_page(request, responder, page, context, status)
        response.headers.update(error.headers)
        return response
    page = html.school_calendar_page(process, pairs, context, found)
    return uncached_page(request, responder, page, context)


def _offers(process: Process, pairs: Pairs, context: PageContext, today: date) -> str:
    chosen = dict(pairs).get(DISTRICT, "")
    if not chosen:
        return html.school_calendar_page(process, pairs, context)
    try:
        found = html.of_district(district(chosen), _since(pairs, today), context)
    except RefusedError as error:
        wrong = error.detail.in_(context.language)
        return html.school_calendar_page(process, pairs, context, wrong=wrong)
    return html.school_calendar_page(process, pairs, context, found)


def _since(pairs: Pairs, today: date) -> date:
    """The day from which the case needs a calendar: its first, or else today."""
    try:
        return min(FILING_DAY.read(dict(pairs).get("filed", "")), today)
    except ValueError:
        return today


for row in LANGUAGES.values():
    address = f"{row.prefix}/{{id_}}/school-calendar"
    router.add_api_route(address, school_calendar_page, methods=["GET", "HEAD", "POST"])
