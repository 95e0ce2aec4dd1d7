"""Routes of the API, /v1."""

from collections.abc import AsyncIterator, Iterator
from functools import partial
from typing import Annotated, Any

from anyio import Lock
from fastapi import APIRouter, Depends, Path, Request, Response

from calendars.california import Calendar
from calendars.translation import Language
from service.answers import batch, count, days, holidays, processes
from service.answers.problems import UNKNOWN_CALENDAR, UNKNOWN_PROCESS, invalid_question, not_found
from service.clock import seconds_left
from service.engine.faults import TooOften
from service.formats.ical import holiday_feed
from service.formats.json import case_json, cases_json
from service.formats.media_types import CALENDAR, JSON, SVG
from service.formats.registry import FORMATS
from service.formats.svg import STYLE_HASH
from service.law import PROCESSES
from service.law.vocabulary import Process
from service.request.model import described
from service.request.query import clipped, language_only, without_appended
from service.request.question import read
from service.settings import Settings
from service.web.address import first_repeated, query_pairs
from service.web.body import BodyBudget
from service.web.openapi.responses import BODY, NEGOTIATED, answers, reference
from service.web.openapi.schemas import LANGUAGE_ONLY, query_parameters
from service.web.respond import Forms, Resource, ResponderDep

_GET = ["GET", "HEAD"]
# A feed or a picture is asked for at an address that people share.
_LENIENT = (f".{CALENDAR.suffix}", f".{SVG.suffix}")
_CALENDARS = [calendar.value for calendar in Calendar]

_CASE = {batch.ID: "A-17", batch.PROCESS: "records", "filed": "2026-01-15"}
_EXAMPLE = {batch.CASES: [_CASE, _CASE | {batch.ID: "A-18", batch.PROCESS: "mediation"}]}

router = APIRouter(prefix="/v1", default_response_class=Response)


def one_of(name: str, ids: list[str]) -> Any:  # noqa: ANN401 - FastAPI's own type
    """The path parameter `name`, which is one of `ids`."""
    says = f"One of: {', '.join(ids)}."
    return Path(alias=name, description=says, json_schema_extra={"enum": ids})


def bounded_pairs(request: Request, most: int | None = None) -> list[tuple[str, str]]:
    """The query of a request; RefusedError where a name comes more often than `most`.

    By default that is the most that the settings allow.
    """
    settings: Settings = request.app.state.settings
    pairs = lenient_pairs(request, query_pairs(request.scope))
    most = min(most or settings.most_repeats, settings.most_repeats)
    if over := first_repeated(pairs, most):
        name, times = over
        raise invalid_question([TooOften(clipped(name), str(times), times, most)])
    return pairs


def lenient_pairs(request: Request, pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The pairs of a query; those of a feed or a picture without what others append."""
    return without_appended(pairs) if request.scope["path"].endswith(_LENIENT) else pairs


async def _body(request: Request) -> AsyncIterator[bytes]:
    """The request body, within the memory budget until its response has been sent."""
    budget: BodyBudget = request.app.state.body_budget
    settings: Settings = request.app.state.settings
    async with budget.json_body(request, settings.most_body) as body:
        yield body


BodyDep = Annotated[bytes, Depends(_body)]


@router.api_route(
    "/processes",
    methods=_GET,
    tags=["processes"],
    operation_id="listProcesses",
    summary="Every process: what it is, who decides, what it costs, when it fits",
    responses=answers("Every process.", processes.Processes, NEGOTIATED),
    openapi_extra=LANGUAGE_ONLY,
)
async def list_processes(request: Request, responder: ResponderDep) -> Response:
    """The list of processes."""
    language = language_only(bounded_pairs(request), "processes")
    forms = {JSON: lambda: processes.PROCESSES_ADAPTER.dump_json(processes.processes_out(language))}
    return responder.cacheable(request.scope, resource_in("processes", forms, language))


@router.api_route(
    "/processes/{process}",
    methods=_GET,
    tags=["processes"],
    operation_id="getProcess",
    summary="A process with its facts, circumstances and rules: the law as data",
    responses=answers(
        "The process and its law.", processes.ProcessOut, (UNKNOWN_PROCESS, *NEGOTIATED)
    ),
    openapi_extra=LANGUAGE_ONLY,
)
async def get_process(
    request: Request,
    id_: Annotated[str, one_of("process", list(PROCESSES))],
    responder: ResponderDep,
) -> Response:
    """A process and its law as data."""
    process = process_or_refusal(id_)
    language = language_only(bounded_pairs(request), f"processes/{id_}")
    forms = {
        JSON: lambda: processes.PROCESS_ADAPTER.dump_json(
            processes.process_out(process, language), by_alias=True
        )
    }
    return responder.cacheable(request.scope, resource_in(f"processes/{id_}", forms, language))


# The document has a route for each process and format, with its own parameters.
@router.api_route("/timelines/{named}", methods=_GET, include_in_schema=False)
async def timeline(request: Request, responder: ResponderDep) -> Response:
    """The timeline of a case."""
    id_, _, suffix = request.path_params["named"].partition(".")
    now = responder.now()
    question = read(process_or_refusal(id_), bounded_pairs(request), now.date())
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


@router.post(
    "/timelines",
    tags=["timelines"],
    operation_id="askMany",
    summary="Up to 1,000 cases in one request; each gets its own answer or problem",
    responses=answers(
        "An answer or a problem for each case, in their order.",
        batch.CaseAnswers,
        BODY,
        ("Cache-Control", "Vary", "X-Robots-Tag"),
    ),
    openapi_extra=LANGUAGE_ONLY
    | {
        "requestBody": {
            "required": True,
            "description": "The cases, each with the names that its query would have.",
            "content": {JSON.type: {"schema": reference("schemas", "Cases"), "example": _EXAMPLE}},
        }
    },
)
async def timelines(request: Request, responder: ResponderDep, body: BodyDep) -> Response:
    """The timelines of many cases."""
    language_only(bounded_pairs(request), "timelines")
    settings: Settings = request.app.state.settings
    queue: Lock = request.app.state.batch_queue

    def pieces() -> Iterator[bytes]:
        cases = batch.cases(body, settings.most_cases)
        answer = partial(case_json, public_url=responder.public_url)
        yield from cases_json(batch.of_case(case, answer) for case in cases)

    return await responder.streamed(request.scope, JSON, pieces(), queue)


@router.api_route(
    "/calendars",
    methods=_GET,
    tags=["calendars"],
    operation_id="listCalendars",
    summary="The four calendars",
    responses=answers("The four calendars.", holidays.Calendars, NEGOTIATED),
    openapi_extra=LANGUAGE_ONLY,
)
async def calendars(request: Request, responder: ResponderDep) -> Response:
    """The list of calendars."""
    language = language_only(bounded_pairs(request), "calendars")
    forms = {JSON: lambda: holidays.CALENDARS.dump_json(holidays.calendars(language))}
    return responder.cacheable(request.scope, resource_in("calendars", forms, language))


@router.api_route("/calendars/{calendar}", methods=_GET, include_in_schema=False)
async def calendar(
    request: Request,
    named: Annotated[str, one_of("calendar", _CALENDARS)],
    responder: ResponderDep,
) -> Response:
    """The holidays of a calendar in a year."""
    id_, _, suffix = named.partition(".")
    if id_ not in _CALENDARS:
        raise not_found(UNKNOWN_CALENDAR, "calendar", id_, _CALENDARS)
    query = holidays.read_year(Calendar(id_), bounded_pairs(request))
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


@router.api_route(
    "/count",
    methods=_GET,
    tags=["counting"],
    operation_id="count",
    summary="A number of days from a date: three dates, and the days that were skipped",
    responses=answers("Where the count lands.", count.CountAnswer, NEGOTIATED),
    openapi_extra=query_parameters(count.QUERY, "count"),
)
async def count_days(request: Request, responder: ResponderDep) -> Response:
    """A count of days from a date."""
    query = count.read_count(bounded_pairs(request))
    forms = {JSON: lambda: count.COUNT.dump_json(count.count_answer(query))}
    resource = Resource("/v1/count", forms, query.canonical, query.language)
    return responder.cacheable(request.scope, resource)


@router.api_route(
    "/days/{day}",
    methods=_GET,
    tags=["counting"],
    operation_id="getDay",
    summary="One day: school, business and working day, and holiday, each with its law",
    responses=answers("The day by each calendar.", days.DayAnswer, NEGOTIATED),
    openapi_extra=query_parameters(days.QUERY, "days", days.DAY),
)
async def get_day(
    request: Request,
    day: Annotated[
        str, Path(description=described(days.DAY), json_schema_extra=days.DAY.form.schema)
    ],
    responder: ResponderDep,
) -> Response:
    """A day by each calendar."""
    query = days.read_day(day, bounded_pairs(request))
    forms = {JSON: lambda: days.DAY_ANSWER.dump_json(days.day_answer(query))}
    resource = Resource(f"/v1/days/{query.day}", forms, query.canonical, query.language)
    return responder.cacheable(request.scope, resource)


def process_or_refusal(id_: str) -> Process:
    """The process of a path; RefusedError names those there are."""
    if id_ not in PROCESSES:
        raise not_found(UNKNOWN_PROCESS, "process", id_, list(PROCESSES))
    return PROCESSES[id_]


def resource_in(path: str, forms: Forms, language: Language) -> Resource:
    """The resource at a path whose query is only a language."""
    return Resource(f"/v1/{path}", forms, f"lang={language}", language)
