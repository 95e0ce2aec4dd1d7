"""The door for people: an address is a page, in English or, below /es, in Spanish."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from http import HTTPStatus
from typing import Annotated
from urllib.parse import parse_qsl, urlencode, urlsplit
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, HTTPException, Request, Response

from calendars.california import FIRST_YEAR, LAST_YEAR, Calendar
from calendars.translation import Language
from service.answers.models import Answer
from service.answers.timeline import answer
from service.engine.case import FaultsError
from service.formats import html
from service.formats.html import Leaf
from service.formats.svg import picture
from service.law import PROCESSES
from service.law.vocabulary import Process
from service.request.question import Question, read
from service.web.address import pairs
from service.web.errors import REFUSALS
from service.web.negotiation import CSS, HTML, PROBLEM_JSON, SVG, preferred
from service.web.openapi import document
from service.web.respond import Clerk, Sheet

_GET = ["GET", "HEAD"]
_PACIFIC = ZoneInfo("America/Los_Angeles")
_FILES = {"page.css": CSS, "picture.css": CSS, "icon.svg": SVG}
# Its address changes with its bytes.
_FOR_EVER = "public, max-age=31536000, immutable"
# It tells of a case, and of today.
_FRESH = "private, no-cache"

router = APIRouter(include_in_schema=False)


async def _clerk(request: Request) -> Clerk:
    clerk: Clerk = request.app.state.clerk
    return clerk


Window = Annotated[Clerk, Depends(_clerk)]


def today() -> date:
    """The day it is in California: the only look at a clock."""
    return datetime.now(_PACIFIC).date()


@router.api_route("/", methods=_GET)
@router.api_route("/es", methods=_GET)
async def front(request: Request, clerk: Window) -> Response:
    """The staircase."""
    return _given(request, clerk, _leaf(request, clerk, "/"), html.staircase)


@router.api_route("/law", methods=_GET)
@router.api_route("/es/law", methods=_GET)
async def law(request: Request, clerk: Window) -> Response:
    """Every rule."""
    return _given(request, clerk, _leaf(request, clerk, "/law"), html.law)


@router.api_route("/help", methods=_GET)
@router.api_route("/es/help", methods=_GET)
async def help_(request: Request, clerk: Window) -> Response:
    """How to subscribe, and what is kept."""
    return _given(request, clerk, _leaf(request, clerk, "/help"), html.help_page)


@router.api_route("/calendars", methods=_GET)
@router.api_route("/es/calendars", methods=_GET)
async def calendars(request: Request, clerk: Window) -> Response:
    """The holidays of this year."""
    leaf = _leaf(request, clerk, "/calendars")
    return _see(leaf.to(f"/calendars/{Calendar.COURTS}/{today().year}"))


@router.api_route("/calendars/{calendar}/{year}", methods=_GET)
@router.api_route("/es/calendars/{calendar}/{year}", methods=_GET)
async def holidays(request: Request, calendar: str, year: str, clerk: Window) -> Response:
    """The holidays of a year."""
    leaf = _leaf(request, clerk, f"/calendars/{calendar}/{year}")
    if calendar not in list(Calendar) or year not in map(str, range(FIRST_YEAR, LAST_YEAR + 1)):
        raise HTTPException(HTTPStatus.NOT_FOUND)

    def write(leaf: Leaf) -> str:
        return html.holidays(Calendar(calendar), int(year), clerk.public_url, leaf)

    return _given(request, clerk, leaf, write)


@router.api_route("/docs", methods=_GET)
async def docs(request: Request, clerk: Window) -> Response:
    """How programs ask."""
    leaf = _leaf(request, clerk, "/docs")
    return _given(request, clerk, leaf, lambda leaf: html.docs(document.document(), leaf))


@router.api_route("/static/{name}", methods=_GET)
async def static(request: Request, name: str, clerk: Window) -> Response:
    """A file of ours."""
    if name not in _FILES:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    sheet = Sheet(f"/static/{name}", {_FILES[name]: (html.STATIC / name).read_bytes})
    given = clerk.give(request.scope, sheet, _FILES[name].suffix)
    if request.url.query == html.digest(name):
        given.headers["Cache-Control"] = _FOR_EVER
    return given


@router.api_route("/embed/{id_}", methods=_GET)
@router.api_route("/es/embed/{id_}", methods=_GET)
async def embed(request: Request, id_: str, clerk: Window) -> Response:
    """A timeline for the pages of other sites, which no index leads to."""
    given = _framed(request, clerk, id_)
    given.headers["Content-Security-Policy"] = html.FRAMED
    given.headers["X-Robots-Tag"] = "noindex"
    return given


@router.api_route("/{id_}", methods=_GET)
@router.api_route("/es/{id_}", methods=_GET)
async def process(request: Request, id_: str, clerk: Window) -> Response:
    """The form of a process, or the timeline that its facts lead to."""
    leaf = _leaf(request, clerk, f"/{id_}")
    found = PROCESSES.get(id_)
    if found is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    sent = pairs(request.scope)
    if not sent:
        return _given(request, clerk, leaf, lambda leaf: html.ask(found, [], [], leaf))
    leaf = replace(leaf, query=urlencode(sent))
    if html.wants_form(sent):
        return _page(request, clerk, html.ask(found, sent, [], leaf), leaf)
    try:
        return _timeline(request, clerk, found, leaf, _told)
    except FaultsError as error:
        wrong = html.mistakes(found, error.faults, leaf)
        written = html.ask(found, sent, wrong, leaf)
        return _page(request, clerk, written, leaf, HTTPStatus.UNPROCESSABLE_ENTITY)


async def nothing_here(request: Request, error: HTTPException) -> Response:
    """A page where people look for one, and a problem for programs."""
    accept = request.headers.get("accept", "")
    if preferred(accept, (PROBLEM_JSON, HTML)) is not HTML:
        return await REFUSALS[HTTPStatus.NOT_FOUND](request, error)
    clerk = await _clerk(request)
    leaf = _leaf(request, clerk, "/")
    return _page(request, clerk, html.missing(leaf), leaf, HTTPStatus.NOT_FOUND)


def _framed(request: Request, clerk: Clerk, id_: str) -> Response:
    leaf = _leaf(request, clerk, f"/embed/{id_}")
    found = PROCESSES.get(id_)
    if found is None:
        return _page(request, clerk, html.unframed(None, [], leaf), leaf, HTTPStatus.NOT_FOUND)
    leaf = replace(leaf, query=urlencode(pairs(request.scope)))
    try:
        return _timeline(request, clerk, found, leaf, html.framed)
    except FaultsError as error:
        written = html.unframed(found, html.mistakes(found, error.faults, leaf), leaf)
        return _page(request, clerk, written, leaf, HTTPStatus.UNPROCESSABLE_ENTITY)


def _told(question: Question, told: Answer, leaf: Leaf) -> str:
    return html.told(question, told, picture(told, styled=False), leaf)


def _timeline(
    request: Request,
    clerk: Clerk,
    found: Process,
    leaf: Leaf,
    write: Callable[[Question, Answer, Leaf], str],
) -> Response:
    """The timeline; its one address, where it was asked for by another; FaultsError."""
    sent = pairs(request.scope)
    tidied = html.tidied(sent)
    language = html.language_of(tidied, leaf.language)
    asked = read(found, html.question_of(tidied, language))
    leaf = replace(leaf, language=language, query=html.canonical(found, tidied))
    if parse_qsl(leaf.query) != sent or language != _language(request):
        return _see(f"{leaf.to(leaf.path)}?{leaf.query}")
    question = replace(asked, as_of=asked.as_of or today())

    def written(leaf: Leaf) -> str:
        return write(question, html.plain(answer(question, clerk.public_url)), leaf)

    given = _given(request, clerk, leaf, written, f"{leaf.query}&today={question.as_of}")
    given.headers["Cache-Control"] = _FRESH
    # What it says changes at midnight, long after the rules were published.
    del given.headers["Last-Modified"]
    return given


def _given(
    request: Request, clerk: Clerk, leaf: Leaf, write: Callable[[Leaf], str], asked: str = ""
) -> Response:
    """A page that others may ask for again."""
    sheet = Sheet(
        leaf.to(leaf.path),
        {HTML: lambda: write(leaf).encode()},
        asked,
        leaf.language,
    )
    given = clerk.give(request.scope, sheet, HTML.suffix)
    given.headers["Content-Security-Policy"] = html.POLICY
    return given


def _page(
    request: Request, clerk: Clerk, written: str, leaf: Leaf, status: HTTPStatus = HTTPStatus.OK
) -> Response:
    """A page that is for this once."""
    given = clerk.give_once(request.scope, HTML, written.encode())
    given.status_code = status
    given.headers["Content-Language"] = leaf.language
    given.headers["Content-Security-Policy"] = html.POLICY
    return given


def _see(address: str) -> Response:
    headers = {"Location": address, "Cache-Control": "no-store"}
    return Response(status_code=HTTPStatus.SEE_OTHER, headers=headers)


def _leaf(request: Request, clerk: Clerk, path: str) -> Leaf:
    return Leaf(_language(request), path, root=urlsplit(clerk.public_url).path)


def _language(request: Request) -> Language:
    path = request.scope["path"]
    return "es" if path == "/es" or path.startswith("/es/") else "en"
