"""Routes of the HTML pages, in each language."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import date
from http import HTTPStatus
from urllib.parse import parse_qsl, urlencode, urlsplit

from fastapi import APIRouter, HTTPException, Request, Response

from calendars.california import FIRST_YEAR, LAST_YEAR, Calendar
from calendars.translation import DEFAULT_LANGUAGE, LANGUAGES, Language, chosen_language
from service.answers.models import TimelineAnswer
from service.answers.timeline import timeline_answer
from service.engine.faults import CaseError
from service.formats import html
from service.formats.html import PageContext
from service.formats.media_types import CSS, HTML, PROBLEM_JSON, SVG
from service.law import PROCESSES, TRIAGE_QUESTIONS
from service.law.vocabulary import Process
from service.request.question import Question, read
from service.web.address import language_of_path, pairs_without_appended
from service.web.errors import EXCEPTION_HANDLERS
from service.web.negotiation import preferred_language, preferred_type
from service.web.openapi import document
from service.web.request_headers import read_headers
from service.web.respond import Resource, Responder, ResponderDep

_GET = ["GET", "HEAD"]
_FILES = {"page.css": CSS, "icon.svg": SVG}
# The address of a static file has its digest, so the content never changes.
_IMMUTABLE = "public, max-age=31536000, immutable"


def nearest_year(day: date) -> int:
    """The year of a date, or the nearest year that the calendars have."""
    return min(max(day.year, FIRST_YEAR), LAST_YEAR)


async def front(request: Request, responder: ResponderDep) -> Response:
    """The home page; in the default language it offers another that the browser prefers."""
    context = page_context(request, responder, "/")
    if context.language == DEFAULT_LANGUAGE:
        preferred = preferred_language(read_headers(request.scope).accept_language)
        other = None if preferred == DEFAULT_LANGUAGE else preferred
        context = replace(context, offered=other)
    response = _cacheable_page(request, responder, context, _home)
    response.headers.add_vary_header("Accept-Language")
    return response


async def law(request: Request, responder: ResponderDep) -> Response:
    """The page of every rule."""
    return _cacheable_page(request, responder, page_context(request, responder, "/law"), _law)


async def help_(request: Request, responder: ResponderDep) -> Response:
    """The help page: subscriptions and privacy."""
    return _cacheable_page(
        request, responder, page_context(request, responder, "/help"), html.help_page
    )


async def calendars(request: Request, responder: ResponderDep) -> Response:
    """A redirect to the holidays of this year."""
    context = page_context(request, responder, "/calendars")
    return see_other(
        context.to(f"/calendars/{Calendar.COURTS}/{nearest_year(responder.now().date())}")
    )


async def holidays(request: Request, calendar: str, year: str, responder: ResponderDep) -> Response:
    """The holidays page of a year."""
    context = page_context(request, responder, f"/calendars/{calendar}/{year}")
    if calendar not in list(Calendar) or year not in map(str, range(FIRST_YEAR, LAST_YEAR + 1)):
        raise HTTPException(HTTPStatus.NOT_FOUND)

    def write(context: PageContext) -> str:
        return html.holidays_page(Calendar(calendar), int(year), responder.public_url, context)

    return _cacheable_page(request, responder, context, write)


async def docs(request: Request, responder: ResponderDep) -> Response:
    """The documentation of the API."""
    context = page_context(request, responder, "/docs")

    def write(context: PageContext) -> str:
        return html.api_docs_page(document.document(), responder.public_url, context)

    return _cacheable_page(request, responder, context, write)


async def static(request: Request, name: str, responder: ResponderDep) -> Response:
    """A static file."""
    if name not in _FILES:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    resource = Resource(f"/static/{name}", {_FILES[name]: (html.STATIC / name).read_bytes})
    response = responder.cacheable(request.scope, resource, _FILES[name].suffix)
    # Not request.url: to read it, Starlette decodes the query and splits the Host header.
    if request.scope["query_string"] == html.digest(name).encode():
        response.headers["Cache-Control"] = _IMMUTABLE
    return response


async def embed(request: Request, id_: str, responder: ResponderDep) -> Response:
    """A timeline page to be framed by other sites; not indexed."""
    response = _framed(request, responder, id_)
    response.headers["Content-Security-Policy"] = html.EMBED_CONTENT_SECURITY_POLICY
    response.headers["X-Robots-Tag"] = "noindex"
    return response


async def process_page(request: Request, id_: str, responder: ResponderDep) -> Response:
    """The form page of a process, or the timeline page where the query has its facts."""
    context = page_context(request, responder, f"/{id_}")
    process = PROCESSES.get(id_)
    if process is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    pairs, view = html.split_view(process, pairs_without_appended(request.scope))
    context = replace(context, view=view)
    if not pairs:
        return _cacheable_page(
            request, responder, context, lambda context: html.form_page(process, [], [], context)
        )
    context = replace(context, query=urlencode(pairs))
    if html.wants_form(pairs):
        return _form_response(request, responder, process, context)
    try:
        return _timeline_response(request, responder, process, context, html.timeline_page)
    except CaseError as error:
        errors = html.form_errors(process, error.faults, context, responder.now().year)
        return _form_response(request, responder, process, context, errors)


async def not_found_page(request: Request, error: HTTPException) -> Response:
    """The 404 response: a page for browsers and a problem for programs."""
    accept = request.headers.get("accept", "")
    if preferred_type(accept, (PROBLEM_JSON, HTML)) is not HTML:
        return await EXCEPTION_HANDLERS[HTTPStatus.NOT_FOUND](request, error)
    responder: Responder = request.app.state.responder
    context = page_context(request, responder, "/")
    return uncached_page(
        request, responder, html.not_found_page(context), context, HTTPStatus.NOT_FOUND
    )


def _home(context: PageContext) -> str:
    return html.home_page(context, PROCESSES.values(), TRIAGE_QUESTIONS)


def _law(context: PageContext) -> str:
    return html.law_page(context, PROCESSES.values())


def _framed(request: Request, responder: Responder, id_: str) -> Response:
    context = page_context(request, responder, f"/embed/{id_}")
    process = PROCESSES.get(id_)
    if process is None:
        unknown = html.embed_error_page(None, [], context)
        return uncached_page(request, responder, unknown, context, HTTPStatus.NOT_FOUND)
    context = replace(context, query=urlencode(pairs_without_appended(request.scope)))
    try:
        return _timeline_response(request, responder, process, context, html.embed_page)
    except CaseError as error:
        page = html.embed_error_page(
            process, html.form_errors(process, error.faults, context, responder.now().year), context
        )
        return uncached_page(request, responder, page, context, HTTPStatus.UNPROCESSABLE_ENTITY)


def _form_response(
    request: Request,
    responder: Responder,
    process: Process,
    context: PageContext,
    wrong: Sequence[html.FormError] = (),
) -> Response:
    """The form as it was sent, or a redirect to its address without what is empty."""
    pairs = pairs_without_appended(request.scope)
    short = html.without_empty(process, pairs)
    if any(not text for _, text in pairs) and short != pairs:
        address = f"{context.to(context.path)}?{urlencode(short)}".rstrip("?")
        place = f"#{html.first_free(pairs)}" if html.wants_more(pairs) else ""
        return see_other(address + place)
    status = HTTPStatus.UNPROCESSABLE_ENTITY if wrong else HTTPStatus.OK
    page = html.form_page(process, pairs, wrong, context)
    return uncached_page(request, responder, page, context, status)


def _timeline_response(
    request: Request,
    responder: Responder,
    process: Process,
    context: PageContext,
    write: Callable[[Question, TimelineAnswer, PageContext], str],
) -> Response:
    """The timeline page, or a redirect to its canonical address; CaseError."""
    pairs, view = html.split_view(process, pairs_without_appended(request.scope))
    cleaned = html.with_true_revision(process, pairs)
    language = chosen_language(cleaned, context.language)
    today = responder.now().date()
    question = read(process, html.question_pairs(process, cleaned, language), today)
    query = html.canonical(process, cleaned)
    context = replace(context, language=language, query=query, view=view)
    if parse_qsl(query) != pairs or language != _language(request):
        shown = "&".join(filter(None, (query, urlencode(view))))
        return see_other(f"{context.to(context.path)}?{shown}")

    def render(context: PageContext) -> str:
        answer = timeline_answer(question, responder.public_url, html.titles(process, language))
        return write(question, answer, context)

    return _cacheable_page(request, responder, context, render, today=question.as_of)


def _cacheable_page(
    request: Request,
    responder: Responder,
    context: PageContext,
    write: Callable[[PageContext], str],
    *,
    today: date | None = None,
) -> Response:
    """A page with validators; `today` is part of the ETag of a page that changes daily."""
    resource = Resource(
        context.to(context.path),
        {HTML: lambda: write(context).encode()},
        f"{context.query}&today={today}&{urlencode(context.view)}"
        if today
        else context.offered or "",
        context.language,
        changes_daily=today is not None,
    )
    response = responder.cacheable(request.scope, resource, HTML.suffix)
    response.headers["Content-Security-Policy"] = html.CONTENT_SECURITY_POLICY
    return response


def uncached_page(
    request: Request,
    responder: Responder,
    page: str,
    context: PageContext,
    status: HTTPStatus = HTTPStatus.OK,
) -> Response:
    """A page that no cache stores."""
    response = responder.uncached(request.scope, HTML, page.encode())
    response.status_code = status
    response.headers["Content-Language"] = context.language
    response.headers["Content-Security-Policy"] = html.CONTENT_SECURITY_POLICY
    return response


def see_other(address: str) -> Response:
    """A redirect that no cache stores."""
    headers = {"Location": address, "Cache-Control": "no-store"}
    return Response(status_code=HTTPStatus.SEE_OTHER, headers=headers)


def page_context(request: Request, responder: Responder, path: str) -> PageContext:
    """The context of the page at `path`, in the language of its address."""
    root = urlsplit(responder.public_url).path
    return PageContext(_language(request), path, root=root, report_url=responder.report_url)


def _language(request: Request) -> Language:
    return language_of_path(request.scope["path"])


_IN_EACH_LANGUAGE: dict[str, Callable[..., Awaitable[Response]]] = {
    "/": front,
    "/law": law,
    "/help": help_,
    "/calendars": calendars,
    "/calendars/{calendar}/{year}": holidays,
    "/embed/{id_}": embed,
    "/{id_}": process_page,
}
_IN_ENGLISH: dict[str, Callable[..., Awaitable[Response]]] = {
    "/docs": docs,
    "/static/{name}": static,
}


router = APIRouter(include_in_schema=False)
for path, endpoint in _IN_ENGLISH.items():
    router.add_api_route(path, endpoint, methods=_GET)
for path, endpoint in _IN_EACH_LANGUAGE.items():
    for row in LANGUAGES.values():
        address = f"{row.prefix}{path}".rstrip("/") or "/"
        router.add_api_route(address, endpoint, methods=_GET)
