"""Routes of the HTML pages, in English and, below /es, in Spanish."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from http import HTTPStatus
from urllib.parse import parse_qsl, urlencode, urlsplit
from zoneinfo import ZoneInfo

from fastapi import APIRouter, HTTPException, Request, Response

from calendars.california import FIRST_YEAR, LAST_YEAR, Calendar
from calendars.translation import Language
from service.answers.models import TimelineAnswer
from service.answers.timeline import timeline_answer
from service.engine.faults import CaseError
from service.formats import html
from service.formats.html import PageContext
from service.formats.media_types import CSS, HTML, PROBLEM_JSON, SVG
from service.formats.svg import picture
from service.law import PROCESSES, TRIAGE_QUESTIONS
from service.law.vocabulary import Process
from service.request.question import Question, read
from service.web.address import query_pairs
from service.web.errors import EXCEPTION_HANDLERS
from service.web.negotiation import preferred_type
from service.web.openapi import document
from service.web.respond import Resource, Responder, ResponderDep

_GET = ["GET", "HEAD"]
_PACIFIC = ZoneInfo("America/Los_Angeles")
_FILES = {"page.css": CSS, "picture.css": CSS, "icon.svg": SVG}
# Its address changes with its bytes.
_FOR_EVER = "public, max-age=31536000, immutable"

router = APIRouter(include_in_schema=False)


def today() -> date:
    """The day it is in California: the only look at a clock."""
    return datetime.now(_PACIFIC).date()


def nearest_year(day: date) -> int:
    """The year of a date, or the nearest of those that the calendars have."""
    return min(max(day.year, FIRST_YEAR), LAST_YEAR)


@router.api_route("/", methods=_GET)
@router.api_route("/es", methods=_GET)
async def front(request: Request, responder: ResponderDep) -> Response:
    """The staircase."""
    return _cacheable_page(request, responder, _context(request, responder, "/"), _home)


@router.api_route("/law", methods=_GET)
@router.api_route("/es/law", methods=_GET)
async def law(request: Request, responder: ResponderDep) -> Response:
    """Every rule."""
    return _cacheable_page(request, responder, _context(request, responder, "/law"), _law)


@router.api_route("/help", methods=_GET)
@router.api_route("/es/help", methods=_GET)
async def help_(request: Request, responder: ResponderDep) -> Response:
    """How to subscribe, and what is kept."""
    return _cacheable_page(
        request, responder, _context(request, responder, "/help"), html.help_page
    )


@router.api_route("/calendars", methods=_GET)
@router.api_route("/es/calendars", methods=_GET)
async def calendars(request: Request, responder: ResponderDep) -> Response:
    """The holidays of this year."""
    context = _context(request, responder, "/calendars")
    return _see_other(context.to(f"/calendars/{Calendar.COURTS}/{nearest_year(today())}"))


@router.api_route("/calendars/{calendar}/{year}", methods=_GET)
@router.api_route("/es/calendars/{calendar}/{year}", methods=_GET)
async def holidays(request: Request, calendar: str, year: str, responder: ResponderDep) -> Response:
    """The holidays of a year."""
    context = _context(request, responder, f"/calendars/{calendar}/{year}")
    if calendar not in list(Calendar) or year not in map(str, range(FIRST_YEAR, LAST_YEAR + 1)):
        raise HTTPException(HTTPStatus.NOT_FOUND)

    def write(context: PageContext) -> str:
        return html.holidays_page(Calendar(calendar), int(year), responder.public_url, context)

    return _cacheable_page(request, responder, context, write)


@router.api_route("/docs", methods=_GET)
async def docs(request: Request, responder: ResponderDep) -> Response:
    """How programs ask."""
    context = _context(request, responder, "/docs")

    def write(context: PageContext) -> str:
        return html.api_docs_page(document.document(), context)

    return _cacheable_page(request, responder, context, write)


@router.api_route("/static/{name}", methods=_GET)
async def static(request: Request, name: str, responder: ResponderDep) -> Response:
    """A file of ours."""
    if name not in _FILES:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    resource = Resource(f"/static/{name}", {_FILES[name]: (html.STATIC / name).read_bytes})
    given = responder.cacheable(request.scope, resource, _FILES[name].suffix)
    # Not request.url: to read it, Starlette decodes the query and splits the Host header.
    if request.scope["query_string"] == html.digest(name).encode():
        given.headers["Cache-Control"] = _FOR_EVER
    return given


@router.api_route("/embed/{id_}", methods=_GET)
@router.api_route("/es/embed/{id_}", methods=_GET)
async def embed(request: Request, id_: str, responder: ResponderDep) -> Response:
    """A timeline for the pages of other sites, which no index leads to."""
    given = _framed(request, responder, id_)
    given.headers["Content-Security-Policy"] = html.EMBED_CONTENT_SECURITY_POLICY
    given.headers["X-Robots-Tag"] = "noindex"
    return given


@router.api_route("/{id_}", methods=_GET)
@router.api_route("/es/{id_}", methods=_GET)
async def process(request: Request, id_: str, responder: ResponderDep) -> Response:
    """The form of a process, or the timeline that its facts lead to."""
    context = _context(request, responder, f"/{id_}")
    found = PROCESSES.get(id_)
    if found is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    sent = query_pairs(request.scope)
    if not sent:
        return _cacheable_page(
            request, responder, context, lambda context: html.form_page(found, [], [], context)
        )
    context = replace(context, query=urlencode(sent))
    if html.wants_form(sent):
        return _uncached_page(request, responder, html.form_page(found, sent, [], context), context)
    try:
        return _timeline(request, responder, found, context, _told)
    except CaseError as error:
        wrong = html.form_errors(found, error.faults, context)
        written = html.form_page(found, sent, wrong, context)
        return _uncached_page(request, responder, written, context, HTTPStatus.UNPROCESSABLE_ENTITY)


async def not_found_page(request: Request, error: HTTPException) -> Response:
    """A page where people look for one, and a problem for programs."""
    accept = request.headers.get("accept", "")
    if preferred_type(accept, (PROBLEM_JSON, HTML)) is not HTML:
        return await EXCEPTION_HANDLERS[HTTPStatus.NOT_FOUND](request, error)
    responder: Responder = request.app.state.responder
    context = _context(request, responder, "/")
    return _uncached_page(
        request, responder, html.not_found_page(context), context, HTTPStatus.NOT_FOUND
    )


def _home(context: PageContext) -> str:
    return html.home_page(context, PROCESSES.values(), TRIAGE_QUESTIONS)


def _law(context: PageContext) -> str:
    return html.law_page(context, PROCESSES.values())


def _framed(request: Request, responder: Responder, id_: str) -> Response:
    context = _context(request, responder, f"/embed/{id_}")
    found = PROCESSES.get(id_)
    if found is None:
        unknown = html.embed_error_page(None, [], context)
        return _uncached_page(request, responder, unknown, context, HTTPStatus.NOT_FOUND)
    context = replace(context, query=urlencode(query_pairs(request.scope)))
    try:
        return _timeline(request, responder, found, context, html.embed_page)
    except CaseError as error:
        written = html.embed_error_page(
            found, html.form_errors(found, error.faults, context), context
        )
        return _uncached_page(request, responder, written, context, HTTPStatus.UNPROCESSABLE_ENTITY)


def _told(question: Question, answer: TimelineAnswer, context: PageContext) -> str:
    return html.timeline_page(question, answer, picture(answer, styled=False), context)


def _timeline(
    request: Request,
    responder: Responder,
    found: Process,
    context: PageContext,
    write: Callable[[Question, TimelineAnswer, PageContext], str],
) -> Response:
    """The timeline; its one address, where it was asked for by another; CaseError."""
    sent = query_pairs(request.scope)
    tidied = html.clean_form(sent)
    language = html.language_of(tidied, context.language)
    asked = read(found, html.question_pairs(tidied, language))
    context = replace(context, language=language, query=html.canonical(found, tidied))
    if parse_qsl(context.query) != sent or language != _language(request):
        return _see_other(f"{context.to(context.path)}?{context.query}")
    question = replace(asked, facts=replace(asked.facts, as_of=asked.as_of or today()))

    def written(context: PageContext) -> str:
        answer = timeline_answer(question, responder.public_url, html.titles(found, language))
        return write(question, answer, context)

    return _cacheable_page(request, responder, context, written, today=question.as_of)


def _cacheable_page(
    request: Request,
    responder: Responder,
    context: PageContext,
    write: Callable[[PageContext], str],
    *,
    today: date | None = None,
) -> Response:
    """A page with validators; one of a case depends on the day it is asked for, `today`."""
    resource = Resource(
        context.to(context.path),
        {HTML: lambda: write(context).encode()},
        f"{context.query}&today={today}" if today else "",
        context.language,
        changes_daily=today is not None,
    )
    given = responder.cacheable(request.scope, resource, HTML.suffix)
    given.headers["Content-Security-Policy"] = html.CONTENT_SECURITY_POLICY
    return given


def _uncached_page(
    request: Request,
    responder: Responder,
    written: str,
    context: PageContext,
    status: HTTPStatus = HTTPStatus.OK,
) -> Response:
    """A page that is for this once."""
    given = responder.uncached(request.scope, HTML, written.encode())
    given.status_code = status
    given.headers["Content-Language"] = context.language
    given.headers["Content-Security-Policy"] = html.CONTENT_SECURITY_POLICY
    return given


def _see_other(address: str) -> Response:
    headers = {"Location": address, "Cache-Control": "no-store"}
    return Response(status_code=HTTPStatus.SEE_OTHER, headers=headers)


def _context(request: Request, responder: Responder, path: str) -> PageContext:
    return PageContext(_language(request), path, root=urlsplit(responder.public_url).path)


def _language(request: Request) -> Language:
    path = request.scope["path"]
    return "es" if path == "/es" or path.startswith("/es/") else "en"
