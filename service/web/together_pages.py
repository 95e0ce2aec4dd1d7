"""Routes of the page that puts several cases into one calendar."""

from dataclasses import replace
from http import HTTPStatus
from urllib.parse import parse_qsl, urlencode

from fastapi import APIRouter, Request, Response

from calendars.translation import LANGUAGES
from service.formats import html
from service.formats.html import TogetherCase, TogetherRow
from service.request.timelines import MOST_TIMELINES
from service.web.address import pairs_without_appended
from service.web.pages import page_context, see_other, uncached_page
from service.web.respond import ResponderDep

router = APIRouter(include_in_schema=False)


async def together_page(request: Request, responder: ResponderDep) -> Response:
    """The page of several cases, or a redirect to its canonical address."""
    context = page_context(request, responder, "/together")
    pairs = pairs_without_appended(request.scope)
    url, today = responder.public_url, responder.now().date()
    rows, others = html.together_rows(pairs), html.unknown_names(pairs)
    kept = [pair for pair in pairs if pair[0] != html.MORE]
    context = replace(context, query=urlencode(kept))
    if kept != pairs:
        page = html.together_page(html.with_empty_row(rows, kept), [], url, context)
        return uncached_page(request, responder, page, context)
    read = [html.together_case(row, url, today, context) for row in rows]
    cases = [each for each in read if isinstance(each, TogetherCase)]
    if others or len(cases) < len(rows) or len(rows) > MOST_TIMELINES:
        shown = [
            each if isinstance(each, TogetherRow) else row
            for row, each in zip(rows, read, strict=True)
        ]
        page = html.together_page(shown, [], url, context, others)
        return uncached_page(request, responder, page, context, HTTPStatus.UNPROCESSABLE_ENTITY)
    cases = html.kept_apart(cases, url, today, context)
    context = replace(context, query=html.together_query(cases))
    if parse_qsl(context.query) != pairs:
        return see_other(f"{context.to(context.path)}?{context.query}".rstrip("?"))
    page = html.together_page(html.case_rows(cases, url, context), cases, url, context)
    return uncached_page(request, responder, page, context)


for row in LANGUAGES.values():
    router.add_api_route(f"{row.prefix}/together", together_page, methods=["GET", "HEAD"])
