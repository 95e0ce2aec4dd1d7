"""Routes of the API, /v1."""

from collections.abc import AsyncIterator, Iterator
from functools import partial
from typing import Annotated

from anyio import Lock
from fastapi import APIRouter, Depends, Request, Response

from calendars.california import Calendar
from calendars.translation import Language
from service.answers import batch, count, days, districts, holidays, processes
from service.answers import school_calendars as proposals
from service.answers.problems import UNKNOWN_CALENDAR, UNKNOWN_PROCESS, invalid_question, not_found
from service.clock import seconds_left
from service.engine.faults import TooOften
from service.formats.ical import holiday_feed
from service.formats.json import cases_json
from service.formats.media_types import CALENDAR, JSON, SVG
from service.formats.registry import FORMATS
from service.formats.svg import STYLE_HASH
from service.law import PROCESSES
from service.law.vocabulary import Process
from service.request.query import clipped, language_only
from service.request.question import read
from service.settings import Settings
from service.web.address import first_repeated, pairs_without_appended, query_pairs
from service.web.body import BodyBudget
from service.web.respond import Forms, Resource, ResponderDep
from service.web.school_file import in_turn, school_form

_GET = ["GET", "HEAD"]
# A feed or a picture is asked for at an address that people share.
_LENIENT = (f".{CALENDAR.suffix}", f".{SVG.suffix}")
_CALENDARS = [calendar.value for calendar in Calendar]

router = APIRouter(prefix="/v1", include_in_schema=False)


def _bounded_pairs(request: Request) -> list[tuple[str, str]]:
    settings: Settings = request.app.state.settings
    lenient = request.scope["path"].endswith(_LENIENT)
    pairs = pairs_without_appended(request.scope) if lenient else query_pairs(request.scope)
    most = settings.most_repeats
    if over := first_repeated(pairs, most):
        name, times = over
        raise invalid_question([TooOften(clipped(name), str(times), times, most)])
    return pairs


async def _body(request: Request) -> AsyncIterator[bytes]:
    """The request body, within the memory budget until its response has been sent."""
    budget: BodyBudget = request.app.state.body_budget
    settings: Settings = request.app.state.settings
    async with budget.json_body(request, settings.most_body) as body:
        yield body


BodyDep = Annotated[bytes, Depends(_body)]


@router.api_route("/processes", methods=_GET)
async def list_processes(request: Request, responder: ResponderDep) -> Response:
    """The list of processes."""
    language = language_only(_bounded_pairs(request), "processes")
    forms = {JSON: lambda: processes.PROCESSES_ADAPTER.dump_json(processes.processes_out(language))}
    return responder.cacheable(request.scope, _resource_in("processes", forms, language))


@router.api_route("/processes/{id_}", methods=_GET)
async def get_process(request: Request, id_: str, responder: ResponderDep) -> Response:
    """A process and its law as data."""
    process = _process(id_)
    language = language_only(_bounded_pairs(request), f"processes/{id_}")
    forms = {
        JSON: lambda: processes.PROCESS_ADAPTER.dump_json(processes.process_out(process, language))
    }
    return responder.cacheable(request.scope, _resource_in(f"processes/{id_}", forms, language))


@router.api_route("/timelines/{named}", methods=_GET)
async def timeline(request: Request, named: str, responder: ResponderDep) -> Response:
    """The timeline of a case."""
    id_, _, suffix = named.partition(".")
    now = responder.now()
    question = read(_process(id_), _bounded_pairs(request), now.date())
    resource = Resource(
        f"/v1/timelines/{id_}",
        {each.media: partial(each.render, question, responder.public_url) for each in FORMATS},
        question.canonical,
        question.language,
        name=f"{id_}-{question.facts.filed}",
        style=STYLE_HASH,
        seconds_left=seconds_left(now) if question.as_of_today else None,
    )
    return responder.cacheable(request.scope, resource, suffix)


@router.post("/timelines")
async def timelines(request: Request, responder: ResponderDep, body: BodyDep) -> Response:
    """The timelines of many cases."""
    language_only(_bounded_pairs(request), "timelines")
    settings: Settings = request.app.state.settings
    queue: Lock = request.app.state.batch_queue

    def pieces() -> Iterator[bytes]:
        cases = batch.cases(body, settings.most_cases)
        yield from cases_json(batch.answer_case(case, responder.public_url) for case in cases)

    return await responder.streamed(request.scope, JSON, pieces(), queue)


@router.api_route("/calendars", methods=_GET)
async def calendars(request: Request, responder: ResponderDep) -> Response:
    """The list of calendars."""
    language = language_only(_bounded_pairs(request), "calendars")
    forms = {JSON: lambda: holidays.CALENDARS.dump_json(holidays.calendars(language))}
    return responder.cacheable(request.scope, _resource_in("calendars", forms, language))


@router.api_route("/calendars/{named}", methods=_GET)
async def calendar(request: Request, named: str, responder: ResponderDep) -> Response:
    """The holidays of a calendar in a year."""
    id_, _, suffix = named.partition(".")
    if id_ not in _CALENDARS:
        raise not_found(UNKNOWN_CALENDAR, "calendar", id_, _CALENDARS)
    query = holidays.read_year(Calendar(id_), _bounded_pairs(request))
    resource = Resource(
        f"/v1/calendars/{id_}",
        {
            JSON: lambda: holidays.CALENDAR_YEAR.dump_json(holidays.calendar_year(query)),
            CALENDAR: lambda: holiday_feed(
                query.calendar, query.year, query.language, responder.public_url
            ),
        },
        query.canonical,
        query.language,
        name=f"{id_}-{query.year}",
    )
    return responder.cacheable(request.scope, resource, suffix)


@router.api_route("/count", methods=_GET)
async def count_days(request: Request, responder: ResponderDep) -> Response:
    """A count of days from a date."""
    query = count.read_count(_bounded_pairs(request))
    forms = {JSON: lambda: count.COUNT.dump_json(count.count_answer(query))}
    resource = Resource("/v1/count", forms, query.canonical, query.language)
    return responder.cacheable(request.scope, resource)


@router.api_route("/days/{day}", methods=_GET)
async def get_day(request: Request, day: str, responder: ResponderDep) -> Response:
    """A day by each calendar."""
    query = days.read_day(day, _bounded_pairs(request))
    forms = {JSON: lambda: days.DAY_ANSWER.dump_json(days.day_answer(query))}
    resource = Resource(f"/v1/days/{query.day}", forms, query.canonical, query.language)
    return responder.cacheable(request.scope, resource)


# One route for both methods: with two, a 405 would name those of the first only.
@router.api_route("/school-calendars", methods=[*_GET, "POST"])
async def school_calendars(request: Request, responder: ResponderDep) -> Response:
    """The calendars of districts; or, of a file that is sent, the calendar it proposes."""
    language = language_only(_bounded_pairs(request), "school-calendars")
    if request.method != "POST":
        forms = {JSON: lambda: districts.DISTRICTS.dump_json(districts.districts_answer(language))}
        return responder.cacheable(request.scope, _resource_in("school-calendars", forms, language))

    def render() -> bytes:
        answer = proposals.read_file(sent.calendar, language)
        return proposals.SCHOOL_CALENDAR.dump_json(answer)

    async with school_form(request) as sent:
        body = await in_turn(request, render)
    return responder.uncached(request.scope, JSON, body)


@router.api_route("/school-calendars/{id_}", methods=_GET)
async def school_calendar(request: Request, id_: str, responder: ResponderDep) -> Response:
    """The calendars of one district."""
    language = language_only(_bounded_pairs(request), f"school-calendars/{id_}")
    found = districts.district(id_)
    forms = {JSON: lambda: districts.DISTRICT.dump_json(districts.district_answer(found, language))}
    path = f"school-calendars/{id_}"
    return responder.cacheable(request.scope, _resource_in(path, forms, language))


def _process(id_: str) -> Process:
    if id_ not in PROCESSES:
        raise not_found(UNKNOWN_PROCESS, "process", id_, list(PROCESSES))
    return PROCESSES[id_]


def _resource_in(path: str, forms: Forms, language: Language) -> Resource:
    return Resource(f"/v1/{path}", forms, f"lang={language}", language)
