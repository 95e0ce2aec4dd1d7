"""Route of several cases in one address, /v1/timelines.ics, .csv and .json."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from urllib.parse import parse_qsl, unquote

from fastapi import APIRouter, Request, Response

from calendars.translation import Language
from service.answers.cases import AskedCase, asked_case
from service.clock import seconds_left
from service.formats.cases import feed_of_cases, json_of_cases, table_of_cases
from service.formats.media_types import CALENDAR, CSV, JSON
from service.request.timelines import MOST_TIMELINES, read_timelines, timelines_query
from service.web.api import bounded_pairs, lenient_pairs
from service.web.respond import Resource, ResponderDep

router = APIRouter(prefix="/v1", include_in_schema=False, default_response_class=Response)


@router.api_route("/timelines.{suffix}", methods=["GET", "HEAD"])
async def timelines(request: Request, responder: ResponderDep) -> Response:
    """The timelines of several cases."""
    now = responder.now()
    query = read_timelines(bounded_pairs(request, MOST_TIMELINES))
    cases = list(_cases(request, query.timelines, now.date(), query.language))
    resource = Resource(
        "/v1/timelines",
        {
            JSON: partial(json_of_cases, cases, responder.public_url),
            CALENDAR: partial(feed_of_cases, cases, responder.public_url, query.language),
            CSV: partial(table_of_cases, cases, responder.public_url),
        },
        timelines_query([case.text for case in cases], query.language),
        query.language,
        name="timelines",
        seconds_left=seconds_left(now) if any(case.as_of_today for case in cases) else None,
    )
    return responder.cacheable(request.scope, resource, request.path_params["suffix"])


def _cases(
    request: Request, timelines: tuple[str, ...], today: date, language: Language
) -> Iterator[AskedCase]:
    for place, text in enumerate(timelines, 1):
        # Some calendar programs percent-encode an address again.
        process, _, query = (text if "?" in text else unquote(text)).partition("?")
        pairs = lenient_pairs(request, parse_qsl(query, keep_blank_values=True))
        yield asked_case(place, process, pairs, today, language)
